/** Sets of units that belong together, found by union: every unit of every document under one running number. */
export class Components {
  readonly starts: number[] = [0];
  private readonly parent: Int32Array;
  readonly confidence: Float64Array;

  constructor(sizes: readonly number[]) {
    for (const size of sizes) this.starts.push(this.starts[this.starts.length - 1]! + size);
    this.parent = Int32Array.from({ length: this.starts[sizes.length]! }, (_, unit) => unit);
    this.confidence = new Float64Array(this.parent.length).fill(1);
  }

  find(unit: number): number {
    let root = unit;
    while (this.parent[root] !== root) root = this.parent[root]!;
    for (let at = unit; at !== root; ) {
      const next = this.parent[at]!;
      this.parent[at] = root;
      at = next;
    }
    return root;
  }

  /** Joins units; the set is as sure as the least sure bead it is made of. */
  join(units: readonly number[], confidence: number): void {
    const first = units[0];
    if (first === undefined) return;
    for (const unit of units) {
      const a = this.find(first);
      const b = this.find(unit);
      if (a === b) continue;
      this.parent[Math.max(a, b)] = Math.min(a, b);
      this.confidence[Math.min(a, b)] = Math.min(this.confidence[a]!, this.confidence[b]!);
    }
    const root = this.find(first);
    this.confidence[root] = Math.min(this.confidence[root]!, confidence);
  }
}
