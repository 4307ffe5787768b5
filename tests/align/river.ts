import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Document, Role } from '../../src/model.js';

const folder = resolve(import.meta.dirname, '../../fixtures/align');

/** A sentence of the interview of `fixtures/align` with the numbers of what it says. */
export interface Said {
  readonly role: Role;
  readonly begins: boolean;
  readonly numbers: readonly number[];
  readonly text: string;
}

export const LANGUAGES: readonly string[] = readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => name.replace('.txt', '')).sort();

export function readSaid(language: string): Said[] {
  let role: Role = 'other';
  return readFileSync(join(folder, `${language}.txt`), 'utf8').trim().split('\n').map((line) => {
    const { turn, numbers, text } = /^(?:(?<turn>[QA]) )?(?<numbers>[\d+]+) (?<text>.+)$/u.exec(line)!.groups!;
    if (turn !== undefined) role = turn === 'Q' ? 'question' : 'answer';
    return { role, begins: turn !== undefined, numbers: numbers!.split('+').map(Number), text: text! };
  });
}

/** The interview in a language as a document; sentence ids are `en/s0`, `en/s1` … in order, turns have one paragraph. */
export function riverDocument(language: string, said: readonly Said[] = readSaid(language), id = language): Document {
  const turns: { role: Role; sentences: string[] }[] = [];
  for (const { role, begins, text } of said) {
    if (begins || turns.at(-1)?.role !== role) turns.push({ role, sentences: [text] });
    else turns.at(-1)!.sentences.push(text);
  }
  let count = 0;
  return {
    id, language, path: `${id}.txt`, metadata: {}, sha256: id, bytes: 0, format: 'txt', encoding: 'utf-8', languageConfidence: 1, notes: [], warnings: [],
    turns: turns.map(({ role, sentences }, turn) => {
      let start = 0;
      return {
        id: `${id}/t${turn}`, role, speaker: null, exchange: null, confidence: 1,
        paragraphs: [{
          id: `${id}/p${turn}`, text: sentences.join(' '), label: '', line: turn + 1, evidence: [],
          sentences: sentences.map((text) => {
            const from = start;
            start += text.length + 1;
            return { id: `${id}/s${count++}`, text, start: from, end: from + text.length };
          }),
        }],
      };
    }),
  };
}

/** Gold beads of two versions as `0+1=2` (places of sentences), those with one side left out. */
export function goldBeads(a: readonly Said[], b: readonly Said[]): string[] {
  const groups: { numbers: Set<number>; a: number[]; b: number[] }[] = [];
  const put = (side: 'a' | 'b', said: readonly Said[]): void => said.forEach(({ numbers }, place) => {
    const touching = groups.filter((group) => numbers.some((number) => group.numbers.has(number)));
    const into = touching[0] ?? { numbers: new Set<number>(), a: [], b: [] };
    if (touching.length === 0) groups.push(into);
    for (const other of touching.slice(1)) {
      other.numbers.forEach((number) => into.numbers.add(number));
      into.a.push(...other.a);
      into.b.push(...other.b);
      groups.splice(groups.indexOf(other), 1);
    }
    numbers.forEach((number) => into.numbers.add(number));
    into[side].push(place);
  });
  put('a', a);
  put('b', b);
  const rising = (places: number[]): string => places.sort((x, y) => x - y).join('+');
  return groups.filter((group) => group.a.length > 0 && group.b.length > 0).map((group) => `${rising(group.a)}=${rising(group.b)}`);
}
