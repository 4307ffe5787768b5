import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import fc from 'fast-check';
import type { FileRecord, InterviewRecord, StoredDocument } from '../../src/corpus/contract.js';
import { usualDriver, type DriverName } from '../../src/corpus/driver.js';
import type { Bead, Document, Paragraph, Role, Turn } from '../../src/model.js';

/** Every driver that this Node can load. */
export const drivers: readonly DriverName[] = usualDriver() === 'node:sqlite' ? ['node:sqlite', '@photostructure/sqlite'] : ['@photostructure/sqlite'];

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A new folder, removed after the tests of the file. */
export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'hrd-corpus-'));
  folders.push(made);
  return made;
}

/** Path of a corpus that is not there yet. */
export const corpusPath = (): string => join(folder(), '.hrd', 'corpus.db');

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What somebody says: a role and the sentences of each paragraph. */
export type Said = readonly [role: Role, ...paragraphs: (readonly string[])[]];

/** A document of the given turns; sentences are joined by a space, questions open exchanges. */
export function documentOf(path: string, language: string, said: readonly Said[], more: Partial<Document> = {}): Document {
  const hash = sha256(`${path}\n${language}\n${JSON.stringify(said)}`);
  const id = more.id ?? hash.slice(0, 16);
  let paragraph = 0;
  let sentence = 0;
  let exchange = 0;
  const turns = said.map(([role, ...paragraphs], index): Turn => {
    if (role === 'question') exchange += 1;
    return {
      id: `${id}:t${index + 1}`, role, speaker: role === 'other' ? null : role[0]!.toUpperCase(), exchange: role === 'other' || exchange === 0 ? null : exchange, confidence: 0.875,
      paragraphs: paragraphs.map((sentences): Paragraph => {
        let end = -1;
        paragraph += 1;
        return {
          id: `${id}:p${paragraph}`, text: sentences.join(' '), label: role === 'other' ? '' : `${role[0]!.toUpperCase()}: `, line: 2 * paragraph - 1, evidence: [`stands for ${role}`],
          sentences: sentences.map((text) => {
            const start = end + 1;
            end = start + text.length;
            return { id: `${id}:s${(sentence += 1)}`, text, start, end };
          }),
        };
      }),
    };
  });
  return {
    id, path, sha256: hash, bytes: 1000, format: 'txt', encoding: 'utf-8', language, languageConfidence: 0.96875, metadata: { title: `About ${path}` }, notes: ['one paragraph a line'],
    turns, warnings: [{ rule: 'glued-sentences', message: 'a space is missing between two sentences', line: 1, column: 7 }], ...more,
  };
}

export function fileOf(document: Document, settings = 'read 1'): FileRecord {
  return { path: document.path, sha256: document.sha256, bytes: document.bytes, settings };
}

export function stored(document: Document): StoredDocument {
  return { document, profile: { turns: document.turns.length } };
}

/** Ids of a document's units in its order. */
export function unitIds(document: Document): { turns: string[]; paragraphs: string[]; sentences: string[] } {
  const paragraphs = document.turns.flatMap((turn) => turn.paragraphs);
  return { turns: document.turns.map(({ id }) => id), paragraphs: paragraphs.map(({ id }) => id), sentences: paragraphs.flatMap(({ sentences }) => sentences.map(({ id }) => id)) };
}

/** First with first, second with second; what is left over stands alone. */
export function zipped(lists: ReadonlyMap<string, readonly string[]>): Bead[] {
  const longest = Math.max(0, ...[...lists.values()].map((ids) => ids.length));
  return Array.from({ length: longest }, (_, index) => ({
    members: Object.fromEntries([...lists].filter(([, ids]) => index < ids.length).map(([document, ids]) => [document, [ids[index]!]])),
    confidence: 1 / (index + 1),
  }));
}

export function interviewOf(id: string, documents: readonly Document[], more: Partial<InterviewRecord> = {}): InterviewRecord {
  const units = documents.map((document) => [document.id, unitIds(document)] as const);
  const level = (of: 'turns' | 'paragraphs' | 'sentences'): Bead[] => zipped(new Map(units.map(([document, ids]) => [document, ids[of]])));
  return {
    id, title: `Interview ${id}`, pivot: documents[0]!.id, evidence: ['the names differ in the language only'], documents: documents.map((document) => document.id), settings: `aligned as ${id}`,
    alignments: { turns: level('turns'), paragraphs: level('paragraphs'), sentences: level('sentences') },
    exchanges: new Map(documents.flatMap(({ turns }) => turns.map((turn) => [turn.id, turn.exchange] as const))),
    warnings: new Map(documents.map((document) => [document.id, [{ rule: 'turn-alone', message: 'a turn has no counterpart', line: 3 }]])),
    ...more,
  };
}

/** Text of anything that fits in a string: emoji, U+0000, half surrogates, control characters, right-to-left marks. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
  fc.array(fc.constantFrom('а', '😀', '\0', '\ud83d', '\ude00', '. ', 'ж\u0301', '\u202e', "'", '"', '\n'), { maxLength: 12 }).map((parts) => parts.join('')),
);

/** A probability; nothing below 1e-12 is told from 0. */
export const confidence = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => (value < 1e-12 ? 0 : value));
const role = fc.constantFrom<Role>('question', 'answer', 'other');

const anyParagraph = fc.record({ text: anyText, label: anyText, line: fc.nat(), evidence: fc.array(anyText, { maxLength: 2 }), cuts: fc.array(fc.nat(30), { maxLength: 6 }), times: fc.array(fc.option(fc.tuple(fc.nat(), fc.nat())), { maxLength: 6 }) });
const anyTurn = fc.record({ role, speaker: fc.option(anyText), exchange: fc.option(fc.integer({ min: 1, max: 9 })), confidence, paragraphs: fc.array(anyParagraph, { maxLength: 3 }) });

/** A document of arbitrary turns and texts; its sentences are ranges between characters. */
export function anyDocument(name: string, languages: readonly string[] = ['en', 'ru', 'uz-Cyrl', 'und']): fc.Arbitrary<Document> {
  return fc
    .record({
      language: fc.constantFrom(...languages), languageConfidence: confidence, bytes: fc.nat(), encoding: fc.option(fc.constant('windows-1251')),
      turns: fc.array(anyTurn, { maxLength: 6 }),
      notes: fc.array(fc.string(), { maxLength: 2 }),
      metadata: fc.record({ title: fc.string(), interviewee: fc.string() }, { requiredKeys: [] }),
      warnings: fc.array(fc.record({ rule: fc.constant('guessed'), message: fc.string(), line: fc.nat(), column: fc.nat() }, { requiredKeys: ['rule', 'message'] }), { maxLength: 3 }),
    })
    .map(({ turns, ...facts }) => {
      const id = sha256(name).slice(0, 16);
      let paragraph = 0;
      let sentence = 0;
      return {
        ...facts, id, path: `${name}.txt`, sha256: sha256(name), format: 'txt',
        turns: turns.map(({ paragraphs, ...turn }, index) => ({
          ...turn, id: `${id}:t${index + 1}`,
          paragraphs: paragraphs.map(({ cuts, times, ...rest }) => ({
            ...rest, id: `${id}:p${(paragraph += 1)}`,
            sentences: spansOf(rest.text, cuts).map(([start, end], at) => ({
              id: `${id}:s${(sentence += 1)}`, text: rest.text.slice(start, end), start, end,
              ...(times[at] == null ? {} : { time: { start: times[at][0], end: times[at][1] } }),
            })),
          })),
        })),
      };
    });
}

function spansOf(text: string, cuts: readonly number[]): [number, number][] {
  const bounds = [0];
  for (const character of text) bounds.push(bounds.at(-1)! + character.length);
  const places = [...new Set(cuts.map((cut) => bounds[cut % bounds.length]!))].sort((a, b) => a - b);
  return places.slice(1).map((end, index) => [places[index]!, end]);
}

const mend = (text: string): string => [...text].map((character) => (character === '\0' || /^\p{Cs}$/u.test(character) ? '\u{fffd}' : character)).join('');

/** What a document must look like when it comes back. */
export function mended(document: Document): Document {
  let replaced = 0;
  const clean = (text: string): string => {
    const result = mend(text);
    for (let at = 0; at < text.length; at += 1) if (text[at] !== result[at]) replaced += 1;
    return result;
  };
  const turns = document.turns.map((turn) => ({
    ...turn,
    speaker: turn.speaker === null ? null : clean(turn.speaker),
    paragraphs: turn.paragraphs.map((paragraph) => {
      const text = clean(paragraph.text);
      return { ...paragraph, text, label: clean(paragraph.label), sentences: paragraph.sentences.map((sentence) => ({ ...sentence, text: text.slice(sentence.start, sentence.end) })) };
    }),
  }));
  const warnings = document.warnings.map((warning) => ({ ...warning, message: mend(warning.message) }));
  if (replaced === 0) return { ...document, turns, warnings };
  return { ...document, turns, warnings: [...warnings, { rule: 'unstorable-characters', message: `${replaced} characters that are no text (half surrogates, U+0000) became U+FFFD` }] };
}
