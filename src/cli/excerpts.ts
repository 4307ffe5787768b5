import type { Corpus } from '../corpus/contract.js';
import type { SearchHit, SearchRequest } from '../corpus/search-contract.js';
import type { Bead, Interview, Row, Turn, Unit } from '../model.js';
import { placedRowsOf } from '../rows.js';
import { jointSignature } from '../signature.js';
import { exportInterviews, type Output } from './exporting.js';
import type { Format } from './formats.js';

/** Ids of the units that hits begin in, by interview; an exchange goes by its number. */
type Places = ReadonlyMap<string, ReadonlySet<string>>;

/** Keeps count. */
export interface Tally {
  add(hit: SearchHit): void;
}

/** Makes an output of hits: formats of rows get the aligned units in which they stand, formats of interviews the turns around those. */
export function exportHits(corpus: Corpus, request: SearchRequest, format: Format, found: Tally, warn: (rule: string, message: string) => void): Output {
  const places = new Map<string, Set<string>>();
  for (const hit of corpus.search(request)) {
    found.add(hit);
    const place = placeOf(hit, format.unit);
    if (place !== null) places.set(hit.interview, (places.get(hit.interview) ?? new Set()).add(place));
  }
  const languages = new Map(corpus.documents().map(({ id, language }) => [id, language]));
  const present = corpus.interviews().filter(({ id }) => places.has(id)).map(({ documents }) => documents.map((id) => languages.get(id)!));
  const interviews = { [Symbol.iterator]: () => excerpts(corpus, places, format) };
  return exportInterviews(interviews, present, signatureOf(corpus, places), { format, warn, rows: (interview, unit) => rowsWith(interview, unit, places) });
}

function placeOf(hit: SearchHit, unit: Unit): string | null {
  return unit === 'exchange' ? (hit.exchange === null ? null : String(hit.exchange)) : hit.ids()[unit];
}

/** What the documents and alignments of these interviews were made with. */
export function signatureOf(corpus: Corpus, interviews: { has(id: string): boolean }): string {
  const files = corpus.files();
  const paths = corpus.documents().filter(({ interview }) => interviews.has(interview)).map(({ path }) => files.get(path)?.settings ?? '');
  const settings = corpus.interviews().filter(({ id }) => interviews.has(id)).map((interview) => interview.settings.split('\n', 1)[0]!);
  return jointSignature([...paths, ...settings].filter((each) => each !== ''));
}

function* excerpts(corpus: Corpus, places: Places, { writer, unit }: Format): Generator<Interview> {
  for (const id of places.keys()) {
    const interview = corpus.interview(id)!;
    yield writer.takes === 'rows' ? interview : excerpt(interview, unit, places.get(id)!);
  }
}

function* rowsWith(interview: Interview, unit: Unit, places: Places): Generator<Row> {
  const wanted = places.get(interview.id)!;
  for (const { units, ...row } of placedRowsOf(interview, unit)) {
    const found = unit === 'exchange'
      ? wanted.has(String(row.exchange))
      : [...units.values()].some((placed) => placed.some(({ turn, paragraph, sentence }) => wanted.has((sentence ?? paragraph ?? turn).id)));
    if (found) yield row;
  }
}

/** An interview cut down to the turns that hold units with hits, or what these are aligned with. */
function excerpt(interview: Interview, unit: Unit, wanted: ReadonlySet<string>): Interview {
  const kept = unit === 'exchange' ? wanted : aligned(interview.alignments[`${unit}s`], wanted);
  const keeps = (turn: Turn): boolean => unit === 'exchange'
    ? turn.role !== 'other' && kept.has(String(turn.exchange))
    : kept.has(turn.id) || turn.paragraphs.some(({ id, sentences }) => kept.has(id) || sentences.some((sentence) => kept.has(sentence.id)));
  const documents = interview.documents.map((document) => ({ ...document, turns: document.turns.filter(keeps) }));
  const turns = documents.flatMap((document) => document.turns);
  const paragraphs = turns.flatMap((turn) => turn.paragraphs);
  const ids = new Set([...turns, ...paragraphs, ...paragraphs.flatMap(({ sentences }) => sentences)].map(({ id }) => id));
  const numbers = new Set(turns.map(({ exchange }) => exchange));
  const { alignments } = interview;
  return {
    ...interview,
    documents,
    exchanges: interview.exchanges.filter(({ number }) => numbers.has(number)),
    alignments: { turns: among(alignments.turns, ids), paragraphs: among(alignments.paragraphs, ids), sentences: among(alignments.sentences, ids) },
  };
}

/** The units wanted, and all that share a bead with one of them. */
function aligned(beads: readonly Bead[], wanted: ReadonlySet<string>): ReadonlySet<string> {
  const all = new Set(wanted);
  for (const { members } of beads) {
    const units = Object.values(members).flat();
    if (units.some((id) => wanted.has(id))) for (const id of units) all.add(id);
  }
  return all;
}

function among(beads: readonly Bead[], ids: ReadonlySet<string>): Bead[] {
  return beads.flatMap(({ members, confidence }) => {
    const left = Object.entries(members).map(([document, units]) => [document, units.filter((id) => ids.has(id))] as const).filter(([, units]) => units.length > 0);
    return left.length === 0 ? [] : [{ members: Object.fromEntries(left), confidence }];
  });
}

/** Hits as JSON, one at a time (schema/hrd-1.hits.schema.json); `sources` says of each interview the paths and hashes of its documents. */
export function* hitsAsJson(hits: Iterable<SearchHit>, signature: string, sources: (interview: string) => ReadonlyMap<string, string>): Generator<string> {
  const files = new Map<string, string>();
  const interviews = new Set<string>();
  yield `{\n  "schema": "hrd/1",\n  "signature": ${JSON.stringify(signature)},\n  "hits": [`;
  for (const hit of hits) {
    if (!interviews.has(hit.interview)) for (const [path, sha256] of sources(hit.interview)) files.set(path, sha256);
    yield `${interviews.size === 0 ? '' : ','}\n    ${JSON.stringify(hitAsJson(hit))}`;
    interviews.add(hit.interview);
  }
  yield `${interviews.size === 0 ? '' : '\n  '}],\n  "sources": ${JSON.stringify(Object.fromEntries(files))}\n}\n`;
}

function hitAsJson(hit: SearchHit): unknown {
  const { interview, path, document, language, column, exchange, role, speaker, line, text, start, end } = hit;
  const aligned = hit.aligned();
  return {
    interview, path, document, language, column, exchange, role, speaker, line, ...hit.ids(), text, start, end, match: text.slice(start, end),
    unit: aligned?.number ?? null,
    confidence: aligned === null || aligned.confidence === null ? null : Math.round(aligned.confidence * 10_000) / 10_000,
    aligned: Object.fromEntries([...(aligned?.others ?? [])].map(([other, { text: counterpart }]) => [other, counterpart])),
    marked: Object.fromEntries([...(aligned?.others ?? [])].flatMap(([other, { spans }]) => (spans.length > 0 ? [[other, spans]] : []))),
  };
}
