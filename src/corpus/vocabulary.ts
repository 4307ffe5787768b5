import { tokens } from '../text/tokens.js';
import type { Connection } from './connection.js';

/**
 * How often each word stands in the documents of a language. The texts are read and not the vocabulary of the full-text index, which holds all
 * languages as one and words without their accents. One document is in memory at a time.
 */
export function countWords(connection: Connection, language: string): Map<string, number> {
  const counts = new Map<string, number>();
  const texts = `SELECT p.text FROM paragraphs AS p JOIN turns AS t ON t.document = p.document AND t.number = p.turn
    WHERE p.document = ? AND t.role <> 'other' ORDER BY p.number`;
  for (const [document] of connection.rows<[number]>('SELECT document FROM documents WHERE language = ? ORDER BY id', language)) {
    for (const [text] of connection.rows<[string]>(texts, document)) for (const word of tokens(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
