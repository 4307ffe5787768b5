/**
 * States of the chain. A turn begins in `question` or `answer` and goes on in `asking on` or `answering on`, so that the chain knows a fresh answer from one that continues.
 * `before` is whatever stands before the first question: only a question ends it.
 */
export const STATES = ['question', 'asking on', 'answer', 'answering on', 'other', 'before'] as const;
export type State = (typeof STATES)[number];
const S = STATES.length;

/** What was learnt: a weight for each state by name of evidence, for each pair of neighbouring states, and for the first passage. */
export interface Weights {
  readonly evidence: Readonly<Record<string, readonly number[]>>;
  /** `transitions[from * 6 + to]`. */
  readonly transitions: readonly number[];
  readonly start: readonly number[];
}

/** What is printed of turns without names: this passage is another speaker's than the one before, or the same speaker goes on. */
export type TurnHint = 'changes' | 'goes on' | null;

/** One passage for the chain: the evidence seen, the states it may be in (all when null), and what is printed of turns. */
export interface Observation {
  readonly evidence: readonly string[];
  readonly allowed: readonly State[] | null;
  readonly turn?: TurnHint;
}

export interface Decoded {
  readonly state: State;
  /** Posterior probabilities, in the order of `STATES`. */
  readonly posterior: readonly number[];
}

const IMPOSSIBLE = -1e6;
/** What it costs to contradict a printed sign of a new turn, or its absence, in nats: typists forget some. */
const CONTRADICTED = -4;

/**
 * The likeliest sequence of states (Viterbi) with the posterior of each (forward–backward) in a linear-chain conditional random field
 * (Lafferty, McCallum, Pereira 2001). Time and memory grow linearly with the number of passages.
 */
export function decode(observations: readonly Observation[], weights: Weights): Decoded[] {
  if (observations.length === 0) return [];
  const emissions = emissionScores(observations, weights);
  const moves = movesBy(weights.transitions);
  const hints = observations.map(({ turn }) => moves.get(turn ?? null)!);
  const path = viterbi(emissions, hints, weights);
  const posterior = posteriors(emissions, hints, weights);
  return observations.map((_, at) => ({ state: STATES[path[at]!]!, posterior: [...posterior.subarray(at * S, at * S + S)] }));
}

function emissionScores(observations: readonly Observation[], { evidence: learnt }: Weights): Float64Array {
  const table = new Map(Object.entries(learnt));
  const scores = new Float64Array(observations.length * S);
  observations.forEach(({ evidence, allowed }, at) => {
    for (const name of evidence) {
      const weights = table.get(name);
      if (weights !== undefined) for (let state = 0; state < S; state += 1) scores[at * S + state]! += weights[state]!;
    }
    if (allowed !== null) STATES.forEach((state, index) => { if (!allowed.includes(state)) scores[at * S + index]! += IMPOSSIBLE; });
  });
  return scores;
}

/** Moves between states, with what a printed sign of a new turn, or its absence, speaks against. */
function movesBy(transitions: readonly number[]): Map<TurnHint, readonly number[]> {
  const side = (state: number): string => (state < 2 ? 'asks' : state < 4 ? 'answers' : 'neither');
  const against = (isWrong: (from: string, to: string) => boolean): number[] =>
    transitions.map((weight, index) => weight + (isWrong(side(Math.floor(index / S)), side(index % S)) ? CONTRADICTED : 0));
  return new Map<TurnHint, readonly number[]>([
    [null, transitions],
    ['changes', against((from, to) => from === to && from !== 'neither')],
    ['goes on', against((from, to) => from !== to && from !== 'neither' && to !== 'neither')],
  ]);
}

function viterbi(emissions: Float64Array, moves: readonly (readonly number[])[], { start }: Weights): Uint8Array {
  const count = moves.length;
  const best = new Float64Array(count * S);
  const from = new Uint8Array(count * S);
  for (let state = 0; state < S; state += 1) best[state] = start[state]! + emissions[state]!;
  for (let at = 1; at < count; at += 1) {
    const transitions = moves[at]!;
    for (let state = 0; state < S; state += 1) {
      let chosen = 0;
      let score = -Infinity;
      for (let before = 0; before < S; before += 1) {
        const candidate = best[(at - 1) * S + before]! + transitions[before * S + state]!;
        if (candidate > score) {
          score = candidate;
          chosen = before;
        }
      }
      best[at * S + state] = score + emissions[at * S + state]!;
      from[at * S + state] = chosen;
    }
  }
  const path = new Uint8Array(count);
  let state = 0;
  for (let other = 1; other < S; other += 1) if (best[(count - 1) * S + other]! > best[(count - 1) * S + state]!) state = other;
  for (let at = count - 1; at >= 0; at -= 1) {
    path[at] = state;
    state = from[at * S + state]!;
  }
  return path;
}

/** Scaled forward–backward: each column is normalised, so that long documents neither overflow nor vanish. */
function posteriors(emissions: Float64Array, hints: readonly (readonly number[])[], { start }: Weights): Float64Array {
  const count = hints.length;
  const forward = new Float64Array(count * S);
  const backward = new Float64Array(count * S).fill(1);
  const local = exponentials(emissions, count);
  const likely = new Map([...new Set(hints)].map((transitions) => [transitions, transitions.map(Math.exp)]));
  for (let state = 0; state < S; state += 1) forward[state] = Math.exp(start[state]!) * local[state]!;
  normalise(forward, 0);
  for (let at = 1; at < count; at += 1) {
    const moves = likely.get(hints[at]!)!;
    for (let state = 0; state < S; state += 1) {
      let sum = 0;
      for (let before = 0; before < S; before += 1) sum += forward[(at - 1) * S + before]! * moves[before * S + state]!;
      forward[at * S + state] = sum * local[at * S + state]!;
    }
    normalise(forward, at);
  }
  for (let at = count - 2; at >= 0; at -= 1) {
    const moves = likely.get(hints[at + 1]!)!;
    for (let state = 0; state < S; state += 1) {
      let sum = 0;
      for (let after = 0; after < S; after += 1) sum += moves[state * S + after]! * local[(at + 1) * S + after]! * backward[(at + 1) * S + after]!;
      backward[at * S + state] = sum;
    }
    normalise(backward, at);
  }
  const joint = forward.map((value, index) => value * backward[index]!);
  for (let at = 0; at < count; at += 1) normalise(joint, at);
  return joint;
}

/** `exp` of each column's scores, the greatest of them 1. */
function exponentials(emissions: Float64Array, count: number): Float64Array {
  const result = new Float64Array(emissions.length);
  for (let at = 0; at < count; at += 1) {
    let greatest = -Infinity;
    for (let state = 0; state < S; state += 1) greatest = Math.max(greatest, emissions[at * S + state]!);
    for (let state = 0; state < S; state += 1) result[at * S + state] = Math.exp(emissions[at * S + state]! - greatest);
  }
  return result;
}

function normalise(values: Float64Array, at: number): void {
  let sum = 0;
  for (let state = 0; state < S; state += 1) sum += values[at * S + state]!;
  for (let state = 0; state < S; state += 1) values[at * S + state] = sum > 0 ? values[at * S + state]! / sum : 1 / S;
}
