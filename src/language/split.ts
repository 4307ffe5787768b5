import type { LanguageTag } from '../model.js';
import type { Detection } from './detect.js';

/** One document of a file: its language and the blocks that belong to it, in order. */
export interface LanguagePart {
  readonly language: LanguageTag;
  readonly confidence: number;
  readonly blocks: readonly number[];
}

/**
 * Divides the blocks of a file among the languages it really holds: one part for most files. Every block is in exactly one part; parts are in the order
 * of their first block.
 */
export function splitByLanguage(detected: Detection, texts: readonly string[]): LanguagePart[] {
  const parts = new Map<LanguageTag, { blocks: number[]; confidence: number; letters: number }>();
  detected.blocks.forEach(({ language, confidence }, index) => {
    let part = parts.get(language);
    if (part === undefined) parts.set(language, (part = { blocks: [], confidence: 0, letters: 0 }));
    part.blocks.push(index);
    const letters = Math.min(texts[index]!.length, 1000) + 1;
    part.confidence += confidence * letters;
    part.letters += letters;
  });
  return Array.from(parts, ([language, { blocks, confidence, letters }]) => ({ language, confidence: confidence / letters, blocks }));
}
