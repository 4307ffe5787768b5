import { claims } from '../../../dist/checks/index.js';
import { NEGATIONS } from '../../../dist/checks/data/negations.js';
import { denialsIn } from '../../../dist/checks/denials.js';
import { skeleton } from '../../../dist/text/transliterate.js';
import { endsAsQuestion, questionMarks } from '../../../dist/text/questions.js';

/** Faults of names, denials and questions beside the plainest ones, and the rules that are meant for them. */
export const MORE_RULES = {
  'negation added': ['negation'],
  'name swapped without capitals': ['names'],
  'first name dropped': ['names'],
  'question cried out': ['lost-question'],
  'question goes on': ['lost-question'],
};

/** Where a plain "not" may be put without a change of the rest: behind a form of "to be" or a modal verb, before a verb that ends in the past tense. */
const ADDED = {
  en: [/\b(?:is|are|was|were|will|would|could|should|must|may|might)\b(?! not)/u, (word) => `${word} not`],
  ru: [/(?<=\s)\p{Ll}{3,14}(?:ал|ил|ел|али|или|ели|ает|яет|ают|яют)(?=[\s,.])/u, (word) => `не ${word}`],
  uk: [/(?<=\s)\p{Ll}{3,14}(?:ав|ив|али|или|ає|яє|ають|яють)(?=[\s,.])/u, (word) => `не ${word}`],
  de: [/\b(?:ist|sind|war|waren|wird|wurde|wurden)\b(?! nicht)/u, (word) => `${word} nicht`],
  zh: [/(?<!不)[会能是](?!不)/u, (word) => `不${word}`],
  ar: [/(?<=\s)(?:يجب|يمكن|يوجد)(?=\s)/u, (word) => `لا ${word}`],
  es: [/\b(?:es|son|era|eran|fue|estaba|tiene|tenía|había)\b/u, (word) => `no ${word}`],
};

function* addedDenials({ source, target, sourceLang, targetLang }, beads) {
  const [pattern, put] = ADDED[targetLang] ?? [];
  if (pattern === undefined || !claims({ languages: [...NEGATIONS.keys()] }, sourceLang)) return;
  for (const [a, b] of beads) {
    if (denialsIn(source[a], sourceLang).length > 0 || denialsIn(target[b], targetLang).length > 0 || !pattern.test(target[b])) continue;
    yield { kind: 'negation added', bead: [a, b], text: target[b].replace(pattern, put) };
  }
}

const CAPITALISED = /(?<=[\p{L}\p{Nd},]\s)\p{Lu}\p{Ll}{3,30}/gu;
const CAPITAL_LESS = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Georgian}\p{Script=Devanagari}\p{Script=Katakana}ー]{3,30}/gu;

/** Names that sound alike, in a script without capitals: each is replaced by another of the document. */
function* capitalLess({ source, target }, beads) {
  const named = beads.flatMap(([a, b]) => {
    const sounds = new Set([...source[a].matchAll(CAPITALISED)].map(([name]) => skeleton(name)).filter((sound) => sound.length >= 3));
    const name = [...target[b].matchAll(CAPITAL_LESS)].map(([word]) => word).find((word) => sounds.has(skeleton(word)));
    return name === undefined ? [] : [{ bead: [a, b], name }];
  });
  for (const { bead, name } of named) {
    const other = named.find(({ name: word, bead: [a] }) => skeleton(word).slice(0, 3) !== skeleton(name).slice(0, 3) && Math.abs(a - bead[0]) > 4);
    if (other !== undefined) yield { kind: 'name swapped without capitals', bead, text: target[bead[1]].replaceAll(name, other.name) };
  }
}

const FULL_NAME = /(?<=[\p{L}\p{Nd},]\s)\p{Lu}\p{Ll}{2,20} (?=\p{Lu}\p{Ll}{3})/u;

function* droppedFirstNames({ source, target }, beads) {
  for (const [a, b] of beads) if (FULL_NAME.test(source[a]) && FULL_NAME.test(target[b])) yield { kind: 'first name dropped', bead: [a, b], text: target[b].replace(FULL_NAME, '') };
}

/** `;` asks in Greek. */
function* changedQuestions({ source, target, targetLang }, beads) {
  if (targetLang === 'el') return;
  for (const [a, b] of beads) {
    const [mark, ...more] = questionMarks(target[b]);
    if (mark === undefined || more.length > 0 || !endsAsQuestion(source[a]) || !endsAsQuestion(target[b])) continue;
    for (const [kind, other] of [['question cried out', '!'], ['question goes on', ';']]) yield { kind, bead: [a, b], text: target[b].slice(0, mark) + other + target[b].slice(mark + 1) };
  }
}

/** Of each kind every third. */
const EVERY = 3;

/** Faults of a pair as `{kind, bead, text}`: the text that stands in the target of a 1–1 bead instead. `beads` are pairs of sentence numbers. */
export function* moreChanges(pair, beads) {
  const seen = new Map();
  for (const changes of [addedDenials, capitalLess, droppedFirstNames, changedQuestions]) {
    for (const change of changes(pair, beads)) {
      const count = seen.get(change.kind) ?? 0;
      seen.set(change.kind, count + 1);
      if (count % EVERY === 0) yield change;
    }
  }
}
