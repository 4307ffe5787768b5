// Runs the engine over documents of the bench's shape and gives its beads in the same shape.
import { alignTexts, learnLexicon } from '../../../dist/align/index.js';
import { sentenceSpans } from '../../../dist/text/sentences.js';

/** How often a corpus is gone over once its lexicon is there. */
const ROUNDS = 2;
/** Log odds of a boundary between turns that the data itself gives. */
const GIVEN = 12;

export function readDocuments(text) {
  return text.split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line));
}

/** Sets whose name begins with `turns` hold whole turns, all others sentences. */
const levelOf = ({ set }) => (set.startsWith('turns') ? 'turn' : 'sentence');

/** The boundaries of the turns both sides number alike. */
function boundariesOf({ source, target, sourceTurns, targetTurns }) {
  const first = (turns, number) => {
    const found = turns.findIndex((turn) => turn >= number);
    return found < 0 ? turns.length : found;
  };
  const last = Math.max(sourceTurns.at(-1), targetTurns.at(-1));
  const anchors = [];
  for (let number = 1; number <= last; number++) {
    const anchor = { i: first(sourceTurns, number), j: first(targetTurns, number), weight: GIVEN };
    const isCorner = (anchor.i === 0 && anchor.j === 0) || (anchor.i === source.length && anchor.j === target.length);
    if (!isCorner) anchors.push(anchor);
  }
  return anchors;
}

function align(document, lexicon, { turns, without = [] }) {
  const options = { level: levelOf(document), without };
  if (lexicon !== undefined) options.lexicon = lexicon;
  if (turns && document.sourceTurns !== undefined && document.targetTurns !== undefined) options.anchors = boundariesOf(document);
  return alignTexts(document.source, document.target, options);
}

const range = (from, count) => Array.from({ length: count }, (_, at) => from + at);

/** Beads as `{set, doc, beads: [[[i…], [j…], confidence]…]}`. */
export function toBeads({ set, doc }, steps) {
  return { set, doc, beads: steps.map(({ i, n, j, m, confidence }) => [range(i, n), range(j, m), confidence]) };
}

/** What a document teaches: its sentences, as in a corpus, whatever its units are. */
function lessonOf(document, steps, lexicon, options) {
  if (levelOf(document) === 'sentence') return { source: document.source, target: document.target, steps };
  const sentencesOf = (texts) => texts.flatMap((text) => sentenceSpans(text, 'und').map(({ start, end }) => text.slice(start, end)));
  const sentences = { set: 'sentences', source: sentencesOf(document.source), target: sentencesOf(document.target) };
  return { source: sentences.source, target: sentences.target, steps: align(sentences, lexicon, options) };
}

/** Aligns all documents: each by itself, or with the lexicon of its set, learnt from the beads of a run before. */
export function alignDocuments(documents, { lexicon, turns, without }) {
  let steps = documents.map((document) => align(document, undefined, { turns, without }));
  let lexicons = new Map();
  for (let round = 0; lexicon === 'corpus' && round < ROUNDS; round++) {
    const sets = new Map();
    documents.forEach((document, at) => sets.set(document.set, [...(sets.get(document.set) ?? []), lessonOf(document, steps[at], lexicons.get(document.set), { without })]));
    lexicons = new Map([...sets].map(([set, bitexts]) => [set, learnLexicon('source', 'target', bitexts)]));
    steps = documents.map((document) => align(document, lexicons.get(document.set), { turns, without }));
  }
  return documents.map((document, at) => toBeads(document, steps[at]));
}
