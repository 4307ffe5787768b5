import type { Document, Interview } from '../model.js';
import { type PlacedRow, placedRowsOf } from '../rows.js';
import { inChunks } from './chunks.js';
import { type Pair, pairsOf } from './pairs.js';
import { rounded } from './rounded.js';
import { everyUnit, type InterviewWriter, type OutputFile, type WriteOptions } from './writer.js';
import { type Xml, xmlFor, xmlLanguage } from './xml.js';

/**
 * XLIFF 2.1 (https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html): one source and one target language, so a file for each pair where there are more than two.
 * A `file` for each interview, a `unit` for each aligned unit with one `segment`. A text without a counterpart has an empty source or no target, and state `initial`.
 * Attributes of our own would need a schema of our own: exchange, role and confidence stand in notes, whose categories are named `hrd-…`.
 */
export const xliff = {
  name: 'xliff',
  extension: 'xlf',
  aliases: ['xliff'],
  summary: 'XLIFF 2.1 for translation programs, a file a pair of languages',
  keeps: 'texts of two languages, interview, exchange, role, confidence, sources',
  loses: 'a third language (it goes into a file of its own), speakers, paragraphs',
  units: everyUnit,
  defaultUnit: 'sentence',
  takes: 'interviews',
  write: (interviews, options) => inChunks(piecesOf(interviews, [options.columns[0] ?? 'und', options.columns[1] ?? options.columns[0] ?? 'und'], options)),
  several: ({ columns }) => columns.length > 2,
  files: filesOf,
} as const satisfies InterviewWriter;

function* filesOf(interviews: Iterable<Interview>, options: WriteOptions): Generator<OutputFile> {
  for (const pair of pairsOf(options.columns)) yield { suffix: `.${pair.join('-')}.xlf`, chunks: inChunks(piecesOf(interviews, pair, options)) };
}

function* piecesOf(interviews: Iterable<Interview>, [source, target]: Pair, options: WriteOptions): Generator<string> {
  const xml = xmlFor(options);
  const alone = source === target;
  const languages = { srcLang: xmlLanguage(options.languages.get(source)), trgLang: alone ? undefined : xmlLanguage(options.languages.get(target)) };
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<xliff${xml.attributes({ xmlns: 'urn:oasis:names:tc:xliff:document:2.0', version: '2.1', ...languages })}>\n`;
  let number = 0;
  for (const interview of interviews) {
    number += 1;
    yield* fileMarkup(interview, `f${number}`, [source, target], options, xml);
  }
  // The standard wants a file; an empty corpus has none to give.
  if (number === 0) yield '  <file id="f0">\n    <unit id="u0"><segment><source/></segment></unit>\n  </file>\n';
  yield '</xliff>\n';
}

function* fileMarkup(interview: Interview, id: string, [source, target]: Pair, { unit, signature }: WriteOptions, xml: Xml): Generator<string> {
  const documents = [...new Set([source, target])].map((column): Document | undefined => interview.documents[interview.languages.indexOf(column)]).filter((document) => document !== undefined);
  const about = [['interview', interview.id], ['title', interview.title], ['signature', signature], ...documents.map(({ sha256, path }) => ['source', `${sha256} ${path}`])];
  const original = documents[0]?.path;
  yield `  <file${xml.attributes({ id, original })}>\n    <notes>\n${about.map(([category, text]) => note(xml, '      ', category!, text!)).join('')}    </notes>\n`;
  let units = 0;
  for (const row of placedRowsOf(interview, unit)) {
    const text = unitMarkup(row, `u${row.unit}`, source, target, xml);
    if (text !== null) units += 1;
    if (text !== null) yield text;
  }
  if (units === 0) yield '    <unit id="u0"><segment><source/></segment></unit>\n';
  yield '  </file>\n';
}

const note = (xml: Xml, indent: string, category: string, text: string | number | null): string =>
  text === null ? '' : `${indent}<note${xml.attributes({ category: `hrd-${category}` })}>${xml.text(String(text))}</note>\n`;

function unitMarkup({ texts, exchange, role, confidence }: PlacedRow, id: string, source: string, target: string, xml: Xml): string | null {
  const [from, to] = [source, target].map((column) => (Object.hasOwn(texts, column) ? texts[column]! : null));
  if (from === null && to === null) return null;
  const seg = (name: string, text: string): string => `<${name} xml:space="preserve">${xml.text(text!)}</${name}>`;
  const second = source === target || to === null ? '' : seg('target', to!);
  const state = from !== null && to !== null && source !== target ? 'translated' : 'initial';
  const notes = ([['exchange', exchange], ['role', role], ['confidence', rounded(confidence)]] as const).map(([category, text]) => note(xml, '        ', category, text)).join('');
  return `    <unit id="${id}">\n      <notes>\n${notes}      </notes>\n      <segment state="${state}">${seg('source', from ?? '')}${second}</segment>\n    </unit>\n`;
}
