import type { Askings } from './askings.js';

/** Askings sorted into questions. */
export interface Groups {
  /** Group of each asking, from 0 without gaps. */
  readonly of: Int32Array;
  readonly count: number;
  /** How sure it is that each asking belongs to its group, 0–1. */
  readonly confidence: Float64Array;
  /** Position of its pinned question for each group, or -1. */
  readonly pinned: Int32Array;
}

/** Sorts askings into questions: those a person has pinned, and those with a wording in common. */
export function groupAskings(askings: Askings, pinnedOf: Int32Array): Groups {
  const parent = Int32Array.from(askings.list, (_, at) => at);
  const find = (at: number): number => {
    let root = at;
    while (parent[root] !== root) root = parent[root] = parent[parent[root]!]!;
    return root;
  };
  const pin = Int32Array.from(pinnedOf);
  const join = (a: number, b: number): void => {
    const [first, second] = [Math.min(find(a), find(b)), Math.max(find(a), find(b))];
    if (first === second || (pin[first] !== -1 && pin[second] !== -1 && pin[first] !== pin[second])) return;
    parent[second] = first;
    if (pin[first] === -1) pin[first] = pin[second]!;
  };
  const firstPinned = new Map<number, number>();
  const firstWith = new Map<number, number>();
  askings.list.forEach(({ texts }, at) => {
    if (pinnedOf[at] !== -1) {
      const first = firstPinned.get(pinnedOf[at]!);
      if (first === undefined) firstPinned.set(pinnedOf[at]!, at);
      else join(first, at);
    }
    for (const text of texts) {
      const first = firstWith.get(text);
      if (first === undefined) firstWith.set(text, at);
      else join(first, at);
    }
  });
  const numbers = new Map<number, number>();
  const of = Int32Array.from(parent, (_, at) => {
    const root = find(at);
    if (!numbers.has(root)) numbers.set(root, numbers.size);
    return numbers.get(root)!;
  });
  const pinned = new Int32Array(numbers.size);
  for (const [root, group] of numbers) pinned[group] = pin[root]!;
  return { of, count: numbers.size, confidence: new Float64Array(of.length).fill(1), pinned };
}
