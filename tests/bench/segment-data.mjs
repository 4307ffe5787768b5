import { readFileSync } from 'node:fs';

/** Documents with known roles, one JSON object a line: `{id, kind, lang, layout, source, text, textUnlabelled, turns: [{role, paragraphs}]}`. */
export function readDocuments(path) {
  return readFileSync(path, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
}

/** Documents of one family share a publisher and a house style: what is learnt is only ever judged on families that were not learnt from. */
export function familyOf({ id, kind }) {
  return `${kind} ${id.split('-')[0]}`;
}

/** Paragraphs of a document with the state of each, in the order of `STATES`. */
export function goldOf(document) {
  const texts = [];
  const states = [];
  let isFresh = false;
  let hasBegun = false;
  for (const { role, paragraphs } of document.turns) {
    if (role !== 'other') hasBegun = true;
    paragraphs.forEach((text, index) => {
      texts.push(text);
      if (role === 'question') states.push(index === 0 ? 'question' : 'asking on');
      else if (role === 'answer') states.push(isFresh ? 'answer' : 'answering on');
      else states.push(hasBegun ? 'other' : 'before');
      if (role !== 'other') isFresh = role === 'question';
    });
  }
  return { texts, states };
}

/** Mulberry32: the same numbers on every machine. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
