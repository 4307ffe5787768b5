import type { Document, Metadata, Role } from '../../src/model.js';
import { sentenceSpans } from '../../src/text/sentences.js';

/** Written as `Q: text`, `A: text`, `O: text`; a line without a letter continues the turn as a new paragraph. */
export function documentOf(id: string, language: string, lines: readonly string[], more: { path?: string; metadata?: Metadata } = {}): Document {
  const turns: { role: Role; texts: string[] }[] = [];
  for (const line of lines) {
    const role = ({ Q: 'question', A: 'answer', O: 'other' } as const)[line.slice(0, 2) === `${line[0]}:` ? line[0]! : ''];
    const text = role === undefined ? line : line.slice(2).trim();
    if (role === undefined) turns.at(-1)!.texts.push(text);
    else turns.push({ role, texts: [text] });
  }
  let line = 0;
  return {
    id, language, path: more.path ?? `${id}.txt`, metadata: more.metadata ?? {},
    sha256: id, bytes: 0, format: 'txt', encoding: 'utf-8', languageConfidence: 1, notes: [], warnings: [],
    turns: turns.map(({ role, texts }, t) => ({
      id: `${id}/t${t}`, role, speaker: null, exchange: null, confidence: 1,
      paragraphs: texts.map((text, p) => ({
        id: `${id}/t${t}/p${p}`, text, label: '', line: ++line, evidence: [],
        sentences: sentenceSpans(text, language).map(({ start, end }, s) => ({ id: `${id}/t${t}/p${p}/s${s}`, text: text.slice(start, end), start, end })),
      })),
    })),
  };
}
