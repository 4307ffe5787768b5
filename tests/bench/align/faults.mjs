// What happens to the rest of an alignment when something is missing on one side, added, or run together.
import { readFileSync } from 'node:fs';
import { alignTexts } from '../../../dist/align/index.js';
import { generateBitext, seeded } from './generate.mjs';
import { readDocuments } from './measure.mjs';

const range = (from, count) => Array.from({ length: count }, (_, at) => from + at);
const beadsOf = (source, target) => alignTexts(source, target).map(({ i, n, j, m }) => [range(i, n), range(j, m)]);
const keyOf = ([source, target]) => `${source.join(' ')}|${target.join(' ')}`;

/** Faults on the target side: each gives the new target and, for every old unit, its new place, or null when it was touched. */
const FAULTS = {
  ...Object.fromEntries([1, 2, 3, 5, 10].map((count) => [`${count} missing`, (target, at) => ({
    target: target.filter((_, index) => index < at || index >= at + count),
    place: (index) => (index < at ? index : index < at + count ? null : index - count),
  })])),
  'title added': (target) => ({ target: ['Conversations on a long road: the third evening', ...target], place: (index) => index + 1 }),
  'footer added': (target) => ({ target: [...target, 'Read more', 'Share this page with your friends'], place: (index) => index }),
  'two merged': (target, at) => ({
    target: [...target.slice(0, at), `${target[at]} ${target[at + 1] ?? ''}`.trim(), ...target.slice(at + 2)],
    place: (index) => (index < at ? index : index <= at + 1 ? null : index - 1),
  }),
};

/** Share of the beads that hold nothing touched and are found again. */
function kept(source, target, fault, at) {
  const before = beadsOf(source, target);
  const { target: changed, place } = fault(target, at);
  const after = new Set(beadsOf(source, changed).map(keyOf));
  let all = 0;
  let same = 0;
  for (const [own, other] of before) {
    const moved = other.map(place);
    if (moved.includes(null)) continue;
    if (own.length === 0 && other.length === 0) continue;
    all++;
    if (after.has(keyOf([own, moved]))) same++;
  }
  return { all, same };
}

/** Over the bitexts of a file, or over ten of our own making. */
export function measureFaults(file) {
  const documents = file === undefined
    ? range(1, 10).map((seed) => ({ set: 'generated', ...generateBitext(60, { seed, words: 3000 }) }))
    : readDocuments(readFileSync(file, 'utf8')).filter(({ source }) => source.length >= 20 && source.length <= 2000);
  const sets = [...new Set(documents.map(({ set }) => set))];
  console.log(`fault            ${sets.map((set) => set.padStart(13)).join('')}`);
  for (const [name, fault] of Object.entries(FAULTS)) {
    const random = seeded(7);
    const sums = new Map(sets.map((set) => [set, { all: 0, same: 0 }]));
    for (const { set, source, target } of documents) {
      for (let trial = 0; trial < 3; trial++) {
        const { all, same } = kept(source, target, fault, Math.floor(random() * (target.length - 11)));
        sums.get(set).all += all;
        sums.get(set).same += same;
      }
    }
    console.log(`${name.padEnd(16)} ${sets.map((set) => `${((100 * sums.get(set).same) / sums.get(set).all).toFixed(2)} %`.padStart(13)).join('')}`);
  }
}
