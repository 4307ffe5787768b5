import { compareText, languageColumns } from '../interview.js';
import type { LanguageTag, Role } from '../model.js';
import type { Connection } from './connection.js';
import type { SearchRequest } from './search-contract.js';
import { Offsets } from './units.js';

/** A document that can be searched, without its text. */
export interface SearchedDocument {
  readonly key: number;
  readonly id: string;
  readonly path: string;
  readonly language: LanguageTag;
  readonly column: string;
}

export interface SearchedInterview {
  readonly key: number;
  readonly id: string;
  /** All of them, in the order of the interview's columns; `searched` says where hits may be. */
  readonly documents: readonly SearchedDocument[];
}

/** The interviews asked for, by id, with all their documents. */
export function searchedInterviews(connection: Connection, { interviews }: SearchRequest): SearchedInterview[] {
  const rows = connection.rows<[number, string, number, string, string, string]>(
    'SELECT i.interview, i.id, d.document, d.id, path, language FROM documents AS d JOIN files USING (file) JOIN interviews AS i USING (interview)',
  );
  const wanted = interviews === null ? null : new Set(interviews);
  const groups = new Map<string, { key: number; documents: Omit<SearchedDocument, 'column'>[] }>();
  for (const [interview, name, key, id, path, language] of rows) {
    if (wanted?.has(name) === false) continue;
    const group = groups.get(name) ?? { key: interview, documents: [] };
    groups.set(name, group);
    group.documents.push({ key, id, path, language });
  }
  return [...groups].sort(([a], [b]) => compareText(a, b)).map(([id, { key, documents }]) => {
    documents.sort((a, b) => compareText(a.language, b.language) || compareText(a.path, b.path) || compareText(a.id, b.id));
    const columns = languageColumns(documents.map(({ language }) => language));
    return { key, id, documents: documents.map((document, index) => ({ ...document, column: columns[index]! })) };
  });
}

export interface SearchedTurn {
  readonly role: Role;
  readonly speaker: string | null;
  readonly exchange: number | null;
}

export interface SearchedParagraph {
  readonly number: number;
  readonly turn: number;
  readonly line: number;
  readonly text: string;
}

export interface SearchedSentence {
  readonly number: number;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** The text of one document, read as far as it is asked for. */
export class DocumentText {
  readonly #connection: Connection;
  readonly #key: number;
  #turns: Map<number, SearchedTurn> | undefined;
  #paragraphs: SearchedParagraph[] | undefined;
  #sentences: SearchedSentence[] | undefined;
  #byParagraph: Map<number, SearchedSentence[]> | undefined;

  constructor(connection: Connection, key: number) {
    this.#connection = connection;
    this.#key = key;
  }

  turn(number: number): SearchedTurn {
    this.#turns ??= new Map(
      this.#connection.rows<[number, Role, string | null, number | null]>('SELECT number, role, speaker, exchange FROM turns WHERE document = ?', this.#key)
        .map(([turn, role, speaker, exchange]) => [turn, { role, speaker, exchange }]),
    );
    return this.#turns.get(number)!;
  }

  /** In order; paragraph `n` is the `n`th. */
  paragraphs(): readonly SearchedParagraph[] {
    this.#paragraphs ??= this.#connection
      .rows<[number, number, number, string]>('SELECT number, turn, line, text FROM paragraphs WHERE document = ? ORDER BY number', this.#key)
      .map(([number, turn, line, text]) => ({ number, turn, line, text }));
    return this.#paragraphs;
  }

  /** Paragraphs by the row the index knows them by, in order. */
  rows(rows: readonly number[]): readonly SearchedParagraph[] {
    return this.#connection
      .rows<[number, number, number, string]>('SELECT number, turn, line, text FROM json_each(?) AS r CROSS JOIN paragraphs AS p ON p.paragraph = r.value ORDER BY number', JSON.stringify(rows))
      .map(([number, turn, line, text]) => ({ number, turn, line, text }));
  }

  /** In order; sentence `n` is the `n`th. */
  sentences(): readonly SearchedSentence[] {
    if (this.#sentences !== undefined) return this.#sentences;
    const paragraphs = new Map(this.paragraphs().map(({ number, text }) => [number, new Offsets(text)]));
    this.#sentences = this.#connection
      .rows<[number, number, number, number]>('SELECT number, paragraph, start, length FROM sentences WHERE document = ? ORDER BY number', this.#key)
      .map(([number, paragraph, start, length]) => {
        const offsets = paragraphs.get(paragraph)!;
        return { number, paragraph, start: offsets.toUnits(start), end: offsets.toUnits(start + length) };
      });
    return this.#sentences;
  }

  /** The sentence at an offset of a paragraph: that which holds it, else the last before it; undefined in a paragraph without any. */
  sentenceAt(paragraph: number, offset: number): SearchedSentence | undefined {
    if (this.#byParagraph === undefined) {
      this.#byParagraph = new Map();
      for (const sentence of this.sentences()) {
        const found = this.#byParagraph.get(sentence.paragraph);
        if (found === undefined) this.#byParagraph.set(sentence.paragraph, [sentence]);
        else found.push(sentence);
      }
    }
    const here = this.#byParagraph.get(paragraph) ?? [];
    let low = 0;
    let high = here.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (here[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    return here[Math.max(0, low - 1)];
  }

  /** Sentences from one to another, as they stand in the file; a blank line where a new paragraph begins. */
  sentenceText(first: number, last: number): string {
    const sentences = this.sentences();
    let text = '';
    for (let number = Math.max(1, first); number <= Math.min(last, sentences.length); number += 1) {
      const { paragraph, start, end } = sentences[number - 1]!;
      const before = text === '' ? undefined : sentences[number - 2];
      const whole = this.paragraphs()[paragraph - 1]!.text;
      if (before !== undefined) text += before.paragraph === paragraph ? whole.slice(before.end, start) : '\n\n';
      text += whole.slice(start, end);
    }
    return text;
  }

  /** Paragraphs that fit, joined by a blank line. */
  paragraphText(fits: (paragraph: SearchedParagraph) => boolean): string {
    return this.paragraphs().filter(fits).map(({ text }) => text).join('\n\n');
  }
}
