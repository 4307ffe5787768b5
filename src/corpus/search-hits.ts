import { EXIT, UserError } from '../diagnostics.js';
import type { Span } from '../model.js';
import type { Connection } from './connection.js';
import type { AlignedText, MarkedText, SearchAligned, SearchHit, SearchRequest } from './search-contract.js';
import { searchedInterviews, type SearchedDocument, type SearchedInterview, type SearchedParagraph } from './search-documents.js';
import { indexQuery } from './search-filter.js';
import { compileTerm, type CompiledTerm } from './search-query.js';
import { idPrefix } from './units.js';
import { InterviewUnits, type AlignedUnit } from './search-units.js';

/**
 * Finds a query in a corpus, hit by hit, in the order of interviews, their languages, and places. The index says where to look; what is given has
 * been found in the text itself. Holds one interview at a time. Throws `UserError` (exit 2): `bad-search`, `bad-regex`; (exit 1) `slow-regex`.
 */
export function* searchHits(connection: Connection, request: SearchRequest): Generator<SearchHit> {
  const terms = request.terms.map((term) => compileTerm(term, request.exact));
  const shown = terms.find(({ negated }) => !negated);
  if (shown === undefined) throw new UserError('nothing is said that is to be found, only what is not', { rule: 'bad-search', exit: EXIT.usage, hint: "as in: hrd search 'en:bank*' '-ru:банк*'" });
  const others = terms.filter((term) => term !== shown);
  const query = shown.words === null ? null : indexQuery(connection, shown.words);
  const interviews = searchedInterviews(connection, request);
  const candidates = new Candidates(connection, query);
  for (const interview of interviews) {
    const units = new InterviewUnits(connection, interview, request.unit);
    for (const document of interview.documents) {
      if (isSearched(document, shown, request)) yield* hitsIn(document, interview, units, candidates, { shown, others, request });
    }
  }
}

interface Search {
  readonly shown: CompiledTerm;
  readonly others: readonly CompiledTerm[];
  readonly request: SearchRequest;
}

function isSearched({ language }: SearchedDocument, term: CompiledTerm, { languages }: SearchRequest): boolean {
  return (term.languages ?? languages)?.includes(language) ?? true;
}

function* hitsIn(document: SearchedDocument, interview: SearchedInterview, units: InterviewUnits, candidates: Candidates, search: Search): Generator<SearchHit> {
  const rows = candidates.of(document);
  if (rows?.length === 0) return;
  const text = units.document(document.key);
  const { role, exchanges } = search.request;
  for (const paragraph of rows === null ? text.paragraphs() : text.rows(rows)) {
    const spans = search.shown.matches(paragraph.text);
    if (spans.length === 0) continue;
    const turn = text.turn(paragraph.turn);
    if ((role !== null && turn.role !== role) || (exchanges !== null && (turn.exchange === null || !exchanges.has(turn.exchange)))) continue;
    for (const span of spans) {
      const place = { document, interview, units, paragraph, span, search };
      if (search.others.length === 0 || fits(place, unitOf(place))) yield hitAt(place);
    }
  }
}

/** Which paragraphs to look at: rows of the index, or null for all. */
class Candidates {
  readonly #connection: Connection;
  readonly #query: string | null;
  #asked = 0;
  #rest: Map<number, number[]> | undefined;

  constructor(connection: Connection, query: string | null) {
    this.#connection = connection;
    this.#query = query;
  }

  of({ key, language }: SearchedDocument): readonly number[] | null {
    // In a text without spaces a foreign word stands between letters, and the index takes all of them for one word.
    if (this.#query === null || UNSPACED_LANGUAGES.has(language.split('-')[0]!)) return null;
    if (this.#query === '') return [];
    this.#asked += 1;
    if (this.#asked <= FIRST_DOCUMENTS) return this.#inDocument(key);
    this.#rest ??= this.#everywhere();
    return this.#rest.get(key) ?? [];
  }

  #inDocument(key: number): number[] {
    return this.#connection
      .rows<[number]>(
        `SELECT rowid FROM search WHERE search MATCH ?2 AND rowid BETWEEN (SELECT min(paragraph) FROM paragraphs WHERE document = ?1) AND (SELECT max(paragraph) FROM paragraphs WHERE document = ?1)
         AND (SELECT document FROM paragraphs WHERE paragraph = search.rowid) = ?1`, key, this.#query,
      )
      .map(([row]) => row);
  }

  #everywhere(): Map<number, number[]> {
    const rows = this.#connection.rows<[number, number]>('SELECT p.document, s.rowid FROM search AS s CROSS JOIN paragraphs AS p ON p.paragraph = s.rowid WHERE s.search MATCH ?', this.#query);
    const groups = new Map<number, number[]>();
    for (const [document, row] of rows) {
      const found = groups.get(document);
      if (found === undefined) groups.set(document, [row]);
      else found.push(row);
    }
    return groups;
  }
}

/** So many documents are looked at one by one, so that the first hits of a frequent word come at once; then the index is asked for all the rest. */
const FIRST_DOCUMENTS = 4;
/** Chinese and its kin, Japanese, Thai, Lao, Khmer, Burmese, Shan, Tibetan, Dzongkha, Yi, and what is in no known language. */
const UNSPACED_LANGUAGES: ReadonlySet<string> = new Set('zh cmn yue wuu nan hak gan lzh ja th lo km my shn bo dz ii und'.split(' '));

/** A match, and what stands around and beside it. */
interface Place {
  readonly document: SearchedDocument;
  readonly interview: SearchedInterview;
  readonly units: InterviewUnits;
  readonly paragraph: SearchedParagraph;
  readonly span: Span;
  readonly search: Search;
}

/** Whether the aligned unit of a match says all that the other terms ask for, and nothing they rule out. */
function fits(place: Place, unit: AlignedUnit | undefined): boolean {
  const { search, interview } = place;
  return search.others.every((term) => {
    const said = interview.documents.some((document) => {
      const text = isSearched(document, term, search.request) ? textIn(place, unit, document) : null;
      return text !== null && term.matches(text).length > 0;
    });
    return said !== term.negated;
  });
}

/** What a document says in a unit; where nothing is aligned a place has only its own words. */
function textIn({ document, paragraph, span, units }: Place, unit: AlignedUnit | undefined, other: SearchedDocument): string | null {
  if (unit !== undefined) return unit.text(other.key);
  if (other.key !== document.key) return null;
  const sentence = units.document(document.key).sentenceAt(paragraph.number, span[0]);
  return sentence === undefined ? paragraph.text : paragraph.text.slice(sentence.start, Math.max(sentence.end, span[1]));
}

const unitOf = ({ document, paragraph, span, units }: Place): AlignedUnit | undefined => units.at(document.key, paragraph, span[0]);

function hitAt(place: Place): SearchHit {
  const { document, interview, paragraph, span, units } = place;
  const { role, speaker, exchange } = units.document(document.key).turn(paragraph.turn);
  return {
    interview: interview.id, document: document.id, path: document.path, language: document.language, column: document.column,
    exchange, role, speaker, line: paragraph.line, text: paragraph.text, start: span[0], end: span[1],
    sentences: (around) => sentencesAround(place, around),
    ids: () => idsOf(place),
    aligned: () => alignedWith(place),
  };
}

function idsOf({ document, paragraph, span, units }: Place): ReturnType<SearchHit['ids']> {
  const sentence = units.document(document.key).sentenceAt(paragraph.number, span[0]);
  return {
    turn: `${idPrefix(document.id, 'turn')}${paragraph.turn}`,
    paragraph: `${idPrefix(document.id, 'paragraph')}${paragraph.number}`,
    sentence: sentence === undefined ? null : `${idPrefix(document.id, 'sentence')}${sentence.number}`,
  };
}

function sentencesAround({ document, paragraph, span, units }: Place, around: number): MarkedText {
  const text = units.document(document.key);
  const [first, last] = [text.sentenceAt(paragraph.number, span[0]), text.sentenceAt(paragraph.number, span[1] - 1)];
  if (first === undefined || last === undefined || first.start > span[0] || last.end < span[1]) return { text: paragraph.text, spans: [span] };
  const before = text.sentenceText(first.number - around, last.number);
  const start = before.length - (last.end - span[0]);
  return { text: text.sentenceText(first.number - around, last.number + around), spans: [[start, start + span[1] - span[0]]] };
}

function alignedWith(place: Place): SearchAligned | null {
  const { interview, document, search } = place;
  const unit = unitOf(place);
  if (unit === undefined) return null;
  const others = new Map<string, AlignedText>();
  for (const other of interview.documents) {
    const text = other.key === document.key ? null : unit.text(other.key);
    if (text === null) continue;
    const spans = search.others.filter((term) => !term.negated && isSearched(other, term, search.request)).flatMap(({ matches }) => matches(text));
    others.set(other.column, { text, spans: separate(spans), language: other.language });
  }
  return { number: unit.number, confidence: unit.confidence, others };
}

/** In order, without those that overlap one before. */
function separate(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1])) if (span[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(span);
  return kept;
}
