import { readdirSync, readFileSync } from 'node:fs';

/** The lines of a measurement file; there, turns are given as a number for each sentence. */
export const readPairs = (text) => text.trim().split('\n').map((line) => {
  const { sourceTurns, targetTurns, ...pair } = JSON.parse(line);
  return { ...pair, ...(sourceTurns && { sourceTurns: grouped(sourceTurns), targetTurns: grouped(targetTurns) }) };
});

const grouped = (numbers) => {
  const turns = [];
  numbers.forEach((turn, sentence) => (turn === numbers[sentence - 1] ? turns.at(-1) : turns[turns.push([]) - 1]).push(sentence));
  return turns;
};

/** One side as a document; `turns` groups sentences, each turn has one paragraph. */
export function documentOf(id, language, sentences, turns = [sentences.map((_, index) => index)], roles = []) {
  return {
    id, language, path: `${id}.txt`, metadata: {}, sha256: id, bytes: 0, format: 'txt', encoding: 'utf-8', languageConfidence: 1, notes: [], warnings: [],
    turns: turns.map((numbers, turn) => {
      let start = 0;
      const texts = numbers.map((number) => sentences[number]);
      return {
        id: `${id}/t${turn}`, role: roles[turn] ?? 'answer', speaker: null, exchange: null, confidence: 1,
        paragraphs: [{
          id: `${id}/p${turn}`, text: texts.join(' '), label: '', line: turn + 1, evidence: [],
          sentences: numbers.map((number, index) => {
            const from = start;
            start += texts[index].length + 1;
            return { id: `${id}/s${number}`, text: texts[index], start: from, end: from + texts[index].length };
          }),
        }],
      };
    }),
  };
}

const member = (beads) => beads.map(([a, b]) => ({ members: { a: a.map((number) => `a/s${number}`), b: b.map((number) => `b/s${number}`) }, confidence: 1 }));

/** An interview of two versions with the beads given. */
export function goldInterview({ source, target, gold, sourceLang, targetLang, sourceTurns, targetTurns, sourceRoles, targetRoles }) {
  const documents = [documentOf('a', sourceLang, source, sourceTurns, sourceRoles), documentOf('b', targetLang, target, targetTurns, targetRoles)];
  return { id: 'i', title: null, languages: [sourceLang, targetLang], pivot: 'a', evidence: [], documents, exchanges: [], alignments: { turns: [], paragraphs: [], sentences: member(gold) } };
}

const folder = new URL('../../../fixtures/align/', import.meta.url);

function river(language) {
  const said = { sentences: [], numbers: [], turns: [], roles: [] };
  for (const line of readFileSync(new URL(`${language}.txt`, folder), 'utf8').trim().split('\n')) {
    const { turn, numbers, text } = /^(?:(?<turn>[QA]) )?(?<numbers>[\d+]+) (?<text>.+)$/u.exec(line).groups;
    if (turn !== undefined || said.turns.length === 0) {
      said.turns.push([]);
      said.roles.push(turn === 'Q' ? 'question' : turn === 'A' ? 'answer' : 'other');
    }
    said.turns.at(-1).push(said.sentences.length);
    said.sentences.push(text);
    said.numbers.push(numbers.split('+').map(Number));
  }
  return said;
}

/** The interview of fixtures/align, English beside each other language; gold by the numbers of what is said. */
export function riverPairs() {
  const languages = readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => name.replace('.txt', ''));
  const source = river('en');
  return languages.filter((language) => language !== 'en').map((language) => {
    const target = river(language);
    const groups = [];
    for (const [side, { numbers }] of [source, target].entries()) {
      numbers.forEach((own, place) => {
        const group = groups.find(({ all }) => own.some((number) => all.has(number))) ?? (groups.push({ all: new Set(), sides: [[], []] }), groups.at(-1));
        for (const number of own) group.all.add(number);
        group.sides[side].push(place);
      });
    }
    const gold = groups.map(({ sides }) => sides);
    return {
      set: 'river', doc: language, source: source.sentences, target: target.sentences, gold, sourceLang: 'en', targetLang: language,
      sourceTurns: source.turns, targetTurns: target.turns, sourceRoles: source.roles, targetRoles: target.roles,
    };
  });
}
