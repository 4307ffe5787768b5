/**
 * Learns the weights of a linear-chain conditional random field: L2-regularised conditional log-likelihood, maximised by L-BFGS
 * (Nocedal 1980; Sha and Pereira 2003). `examples`: `{evidence: string[][], states: number[], learnable: (number[] | null)[], weight}`, `learnable` the states each may have.
 * `fixed` is added to the learnt weights of moves and starts: what cannot be.
 */
export function learn(examples, stateCount, { l2, iterations, fixed, fewest = 3 }) {
  const model = new Model(examples, stateCount, l2, fewest, fixed);
  return model.named(lbfgs((at, gradient) => model.loss(at, gradient), model.size, iterations));
}

class Model {
  constructor(examples, stateCount, l2, fewest, { moves, starts }) {
    this.fixed = [...moves, ...starts];
    const counts = new Map();
    for (const { evidence } of examples) for (const names of evidence) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
    this.names = [...counts].filter(([, count]) => count >= fewest).map(([name]) => name).sort();
    const index = new Map(this.names.map((name, at) => [name, at]));
    this.examples = examples.map(({ evidence, states, learnable, weight }) => ({
      active: evidence.map((names) => Int32Array.from(names.map((name) => index.get(name)).filter((at) => at !== undefined))), states, allowed: learnable, weight,
    }));
    this.S = stateCount;
    this.l2 = l2;
    this.moves = this.names.length * stateCount;
    this.starts = this.moves + stateCount * stateCount;
    this.size = this.starts + stateCount;
  }

  /** Negative regularised log-likelihood, and its gradient. */
  loss(w, gradient) {
    gradient.fill(0);
    let likelihood = 0;
    const whole = w.slice();
    this.fixed.forEach((value, at) => { whole[this.moves + at] += value; });
    for (const example of this.examples) likelihood += this.add(example, whole, gradient);
    let norm = 0;
    for (let k = 0; k < this.size; k += 1) {
      norm += w[k] * w[k];
      gradient[k] = this.l2 * w[k] - gradient[k];
    }
    return 0.5 * this.l2 * norm - likelihood;
  }

  /** Adds the gradient of one example; its log-likelihood, by forward–backward with each column scaled to 1. */
  add({ active, states, allowed, weight }, w, gradient) {
    const { S, moves, starts } = this;
    const n = states.length;
    if (n === 0) return 0;
    const emit = new Float64Array(n * S);
    const local = new Float64Array(n * S);
    let gold = w[starts + states[0]];
    let total = 0;
    for (let i = 0; i < n; i += 1) {
      for (const f of active[i]) for (let s = 0; s < S; s += 1) emit[i * S + s] += w[f * S + s];
      if (allowed[i] !== null) for (let s = 0; s < S; s += 1) if (!allowed[i].includes(s)) emit[i * S + s] = -1e6;
      let most = -Infinity;
      for (let s = 0; s < S; s += 1) most = Math.max(most, emit[i * S + s]);
      for (let s = 0; s < S; s += 1) local[i * S + s] = Math.exp(emit[i * S + s] - most);
      total += most;
      gold += emit[i * S + states[i]] + (i > 0 ? w[moves + states[i - 1] * S + states[i]] : 0);
    }
    const step = new Float64Array(S * S);
    for (let k = 0; k < S * S; k += 1) step[k] = Math.exp(w[moves + k]);
    const forward = new Float64Array(n * S);
    const backward = new Float64Array(n * S);
    const norms = new Float64Array(n);
    for (let i = 0; i < n; i += 1) {
      let sum = 0;
      for (let s = 0; s < S; s += 1) {
        let into = 0;
        if (i === 0) into = Math.exp(w[starts + s]);
        else for (let r = 0; r < S; r += 1) into += forward[(i - 1) * S + r] * step[r * S + s];
        forward[i * S + s] = into * local[i * S + s];
        sum += forward[i * S + s];
      }
      for (let s = 0; s < S; s += 1) forward[i * S + s] /= sum;
      norms[i] = sum;
      total += Math.log(sum);
    }
    for (let s = 0; s < S; s += 1) backward[(n - 1) * S + s] = 1;
    for (let i = n - 2; i >= 0; i -= 1) {
      for (let s = 0; s < S; s += 1) {
        let sum = 0;
        for (let r = 0; r < S; r += 1) sum += step[s * S + r] * local[(i + 1) * S + r] * backward[(i + 1) * S + r];
        backward[i * S + s] = sum / norms[i + 1];
      }
    }
    const delta = new Float64Array(S);
    for (let i = 0; i < n; i += 1) {
      for (let s = 0; s < S; s += 1) delta[s] = weight * ((states[i] === s ? 1 : 0) - forward[i * S + s] * backward[i * S + s]);
      for (const f of active[i]) for (let s = 0; s < S; s += 1) gradient[f * S + s] += delta[s];
      if (i === 0) for (let s = 0; s < S; s += 1) gradient[starts + s] += delta[s];
      else for (let s = 0; s < S; s += 1) {
        const into = local[i * S + s] * backward[i * S + s] / norms[i];
        for (let r = 0; r < S; r += 1) gradient[moves + r * S + s] -= weight * forward[(i - 1) * S + r] * step[r * S + s] * into;
      }
      if (i > 0) gradient[moves + states[i - 1] * S + states[i]] += weight;
    }
    return weight * (gold - total);
  }

  /** Weights by name, as `data/weights.ts` holds them. */
  named(w) {
    const { S, moves, starts } = this;
    const round = (value) => Math.round(value * 1000) / 1000;
    const evidence = {};
    this.names.forEach((name, at) => {
      const row = Array.from(w.subarray(at * S, at * S + S), round);
      if (row.some((value) => Math.abs(value) >= 0.01)) evidence[name] = row;
    });
    return { evidence, transitions: Array.from(w.subarray(moves, starts), (value, at) => round(value + this.fixed[at])), start: Array.from(w.subarray(starts), (value, at) => round(value + this.fixed[starts - moves + at])) };
  }
}

function lbfgs(loss, size, iterations, memory = 8) {
  const dot = (a, b) => { let sum = 0; for (let k = 0; k < size; k += 1) sum += a[k] * b[k]; return sum; };
  let x = new Float64Array(size);
  let g = new Float64Array(size);
  let value = loss(x, g);
  const pairs = [];
  for (let round = 0; round < iterations; round += 1) {
    const direction = Float64Array.from(g);
    const kept = pairs.map(() => 0);
    for (let k = pairs.length - 1; k >= 0; k -= 1) {
      kept[k] = pairs[k].rho * dot(pairs[k].s, direction);
      for (let j = 0; j < size; j += 1) direction[j] -= kept[k] * pairs[k].y[j];
    }
    const newest = pairs.at(-1);
    if (newest !== undefined) {
      const scale = dot(newest.s, newest.y) / dot(newest.y, newest.y);
      for (let j = 0; j < size; j += 1) direction[j] *= scale;
    }
    pairs.forEach(({ s, y, rho }, k) => {
      const again = rho * dot(y, direction);
      for (let j = 0; j < size; j += 1) direction[j] += (kept[k] - again) * s[j];
    });
    const slope = -dot(direction, g);
    let step = pairs.length > 0 ? 1 : 1 / Math.sqrt(dot(g, g));
    let next;
    let nextValue;
    const nextGradient = new Float64Array(size);
    for (let tries = 0; tries < 20; tries += 1, step /= 2) {
      next = x.map((old, j) => old - step * direction[j]);
      nextValue = loss(next, nextGradient);
      if (nextValue <= value + 1e-4 * step * slope) break;
    }
    const s = next.map((now, j) => now - x[j]);
    const y = nextGradient.map((now, j) => now - g[j]);
    const curvature = dot(s, y);
    if (curvature > 1e-10) pairs.push({ s, y, rho: 1 / curvature });
    if (pairs.length > memory) pairs.shift();
    const gained = value - nextValue;
    [x, g, value] = [next, nextGradient, nextValue];
    if (gained < 2e-5 * Math.abs(value)) break;
  }
  return x;
}
