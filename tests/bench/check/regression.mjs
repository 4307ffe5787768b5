/** Logistic regression by Newton's method with a little shrinkage. */
const SHRINKAGE = 0.2;
const ROUNDS = 40;
export const FOLDS = 5;

export const dot = (a, b) => a.reduce((sum, value, index) => sum + value * b[index], 0);

/** Documents of one name are one story, in whatever set, and stay in one fold. */
export const foldOf = (doc) => [...doc].reduce((hash, character) => hash * 31 + character.codePointAt(0), 7) % FOLDS;

/** Solves a system of equations given as rows with the right side last. */
function solve(rows) {
  rows.forEach((row, i) => {
    for (const [k, other] of rows.entries()) {
      if (k === i) continue;
      const factor = other[i] / row[i];
      for (let j = i; j < row.length; j++) other[j] -= factor * row[j];
    }
  });
  return rows.map((row, i) => row.at(-1) / row[i]);
}

/** Weights of examples `{x: number[], label: 0 | 1}`. */
export function fit(examples) {
  const { length } = examples[0].x;
  const weights = Array.from({ length }, () => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const rows = weights.map((weight, i) => [...weights.map((_, j) => (i === j ? SHRINKAGE : 0)), -weight * SHRINKAGE]);
    for (const { label, x } of examples) {
      const p = 1 / (1 + Math.exp(-dot(weights, x)));
      x.forEach((value, i) => {
        if (value === 0) return;
        x.forEach((other, j) => (rows[i][j] += p * (1 - p) * value * other));
        rows[i][length] += (label - p) * value;
      });
    }
    solve(rows).forEach((step, i) => (weights[i] += step));
  }
  return weights;
}

/** Prints what share of the faults is found at so many false alarms; both as `{set, odds}`. */
export function printCurve(alarms, faults) {
  const sorted = alarms.map(({ odds }) => odds).sort((a, b) => b - a);
  const sets = [...new Set(faults.map(({ set }) => set))];
  const share = (list, least) => (100 * list.filter(({ odds }) => odds > least).length) / list.length;
  for (const count of [3, 5, 7, 10, 15, 20, 30, 50]) {
    const least = sorted[count];
    console.log(`${count} alarms, odds above ${least.toFixed(2)}: ${share(faults, least).toFixed(1)} % (${sets.map((set) => `${set} ${Math.round(share(faults.filter((fault) => fault.set === set), least))}`).join(', ')})`);
  }
}
