import type { Interview, Unit } from '../model.js';
import { placedRowsOf, type Placed, type PlacedRow } from '../rows.js';
import { VERSION } from '../signature.js';
import { inChunks } from './chunks.js';
import { languagesOf, pairsOf, type Pair } from './pairs.js';
import { rounded } from './rounded.js';
import { everyUnit, type InterviewWriter, type OutputFile, type WriteOptions } from './writer.js';
import { xmlFor, xmlLanguage, type Xml } from './xml.js';

/**
 * Translation memory, TMX 1.4b (https://www.gala-global.org/tmx-14b): a `tu` for each aligned unit, a `tuv` for each language.
 * `prop`s say where a text stands, so that the interview can be put together again:
 * of a `tu`: `hrd:interview`, `hrd:unit`, `hrd:exchange`, `hrd:role`, `hrd:confidence`, and at the first of an interview `hrd:title` and
 * `hrd:source` (column, SHA-256 and path, divided by blanks); of a `tuv`: `hrd:column` where it is not the language, `hrd:turn` and `hrd:paragraph`
 * (numbers within the document, several divided by blanks), `hrd:role` where it differs from that of the `tu`, `hrd:speaker`, `hrd:label`.
 */
export const tmx = {
  name: 'tmx',
  extension: 'tmx',
  summary: 'translation memory (TMX 1.4b), sentences unless told otherwise',
  keeps: 'texts, languages, exchange, role, speaker, confidence, the paragraph each stands in',
  loses: 'where in the file a text stands, warnings',
  units: everyUnit,
  defaultUnit: 'sentence',
  pairwise: true,
  takes: 'interviews',
  write: (interviews, options) => inChunks(piecesOf(interviews, options, undefined)),
  several: ({ pairwise }) => pairwise,
  files: filesOf,
} as const satisfies InterviewWriter;

function* filesOf(interviews: Iterable<Interview>, options: WriteOptions): Generator<OutputFile> {
  for (const pair of pairsOf(options.columns)) {
    yield { suffix: `.${pair.join('-')}.tmx`, chunks: inChunks(piecesOf(interviews, options, pair)) };
  }
}

/** What TMX calls our units; it has no name for an exchange. */
const SEGTYPE: Readonly<Record<Unit, string>> = { exchange: 'block', turn: 'block', paragraph: 'paragraph', sentence: 'sentence' };

/** Languages of the whole file: with two, the first is the source; with more any can be (`*all*`). */
function sourceLanguage({ columns, languages }: WriteOptions, pair: Pair | undefined): string {
  const inFile = pair ?? columns;
  return inFile.length === 2 ? xmlLanguage(languages.get(inFile[0]!)) : '*all*';
}

function* piecesOf(interviews: Iterable<Interview>, options: WriteOptions, pair: Pair | undefined): Generator<string> {
  const xml = xmlFor(options);
  const header = xml.attributes({
    creationtool: 'hrd', creationtoolversion: VERSION, segtype: SEGTYPE[options.unit], 'o-tmf': 'hrd/1', adminlang: 'en', srclang: sourceLanguage(options, pair), datatype: 'plaintext',
  });
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n';
  yield `  <header${header}>\n${prop(xml, '    ', 'signature', options.signature)}  </header>\n  <body>\n`;
  for (const interview of interviews) yield* unitsOf(interview, options, pair, xml);
  yield '  </body>\n</tmx>\n';
}

const prop = (xml: Xml, indent: string, type: string, value: string | number): string => `${indent}<prop type="hrd:${type}">${xml.text(String(value))}</prop>\n`;

function* unitsOf(interview: Interview, { unit }: WriteOptions, pair: Pair | undefined, xml: Xml): Generator<string> {
  const languages = languagesOf(interview);
  let about = aboutInterview(interview, pair, xml);
  for (const row of placedRowsOf(interview, unit)) {
    const columns = pair ?? interview.languages;
    const present = columns.filter((column) => Object.hasOwn(row.texts, column));
    // A reader of pairs has no use for half of one.
    if (present.length === 0 || (pair !== undefined && present.length < 2)) continue;
    yield `    <tu${xml.attributes({ tuid: `${row.interview}:${row.unit}` })}>\n${about}${aboutRow(row, xml)}`;
    for (const column of present) yield variant(row, column, languages.get(column), xml);
    yield '    </tu>\n';
    about = '';
  }
}

function aboutInterview({ title, languages, documents }: Interview, pair: Pair | undefined, xml: Xml): string {
  const sources = documents.flatMap(({ sha256, path }, index) => (pair === undefined || pair.includes(languages[index]!) ? [`${languages[index]!} ${sha256} ${path}`] : []));
  return [...(title === null ? [] : [prop(xml, '      ', 'title', title)]), ...sources.map((source) => prop(xml, '      ', 'source', source))].join('');
}

function aboutRow({ interview, unit, exchange, role, confidence }: PlacedRow, xml: Xml): string {
  const facts = [['interview', interview], ['unit', unit], ['exchange', exchange], ['role', role], ['confidence', rounded(confidence)]] as const;
  return facts.map(([type, value]) => (value === null ? '' : prop(xml, '      ', type, value))).join('');
}

function variant(row: PlacedRow, column: string, language: string | undefined, xml: Xml): string {
  const units = row.units.get(column) ?? [];
  const facts: [type: string, value: string | number | null | undefined][] = [
    ['column', column === language ? null : column],
    ['turn', numbersOf(units, ({ turnNumber }) => turnNumber)],
    ['paragraph', numbersOf(units, ({ paragraphNumber }) => paragraphNumber)],
    ['role', row.role === null || units[0]?.turn.role === row.role ? null : units[0]?.turn.role],
    ['speaker', units[0]?.turn.speaker],
    ['label', beginsParagraph(units[0]) ? units[0]?.paragraph?.label : null],
  ];
  const props = facts.map(([type, value]) => (value === null || value === undefined || value === '' ? '' : prop(xml, '        ', type, value))).join('');
  return `      <tuv${xml.attributes({ 'xml:lang': xmlLanguage(language) })}>\n${props}        <seg>${xml.text(row.texts[column]!)}</seg>\n      </tuv>\n`;
}

/** `3` or `3 4`: each number once, in order. */
function numbersOf(units: readonly Placed[], number: (unit: Placed) => number | undefined): string {
  return [...new Set(units.map(number))].filter((found) => found !== undefined).join(' ');
}

const beginsParagraph = (unit: Placed | undefined): boolean => unit?.sentence === undefined || unit.sentence === unit.paragraph?.sentences[0];
