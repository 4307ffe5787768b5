import { stretchOf } from './bitexts.js';
import type { Draft, Line, Version, VersionCheck } from './contract.js';
import { plain } from './findings.js';

/**
 * A sentence's end with the next one's capital letter right behind it: three letters, or two and a bracket or quotation mark, before the stop.
 * Not `U.S.A`, `e.g.X`, `Node.JS`, `т.е.`. Example: `home.There`.
 */
const GLUED = /(?<=[\p{Ll}\p{Lo}]{2}[)\]»”"’]?)[.!?…](?=\p{Lu}\p{Ll})/gu;
/** The same in alphabets without capital letters, with two letters on either side. Not `ق.م`, `ע.ר`. Example: `هنا.يقول`. */
const UNCASED = /(?<=[\p{Script=Arabic}\p{Script=Hebrew}\p{M}]{2}[)\]»”"]?)[.!?…؟۔](?=[\p{Script=Arabic}\p{Script=Hebrew}]\p{M}{0,3}\p{Lo})/gu;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>]{2,300}|\b[\w.+-]{1,64}@[\w.-]{1,100}|\b(?:[\w-]{1,63}\.){1,4}(?:com|org|net|info|gov|edu)\b/giu;

/** A full stop, question or exclamation mark without a space behind it. */
export const missingSpace = {
  name: 'missing-space',
  compares: 'nothing',
  summary: 'no space between two sentences',
  languages: 'any',
  *check(version: Version): Iterable<Draft> {
    const byParagraph = new Map<string, Line[]>();
    for (const line of version.lines) {
      const found = byParagraph.get(line.paragraph.id);
      if (found === undefined) byParagraph.set(line.paragraph.id, [line]);
      else found.push(line);
    }
    for (const lines of byParagraph.values()) {
      const { text } = lines[0]!.paragraph;
      const glued = [GLUED, UNCASED].flatMap((stop) => Array.from(text.matchAll(stop), ({ index }) => index)).sort((a, b) => a - b);
      if (glued.length === 0) continue;
      const skipped = Array.from(text.matchAll(ADDRESS), ({ 0: address, index }) => [index, index + address.length] as const);
      let next = 0;
      let current = 0;
      // The stop may end a sentence of its own, when the paragraph was divided there: so the paragraph is read, and its sentences looked up.
      for (const at of glued) {
        while (next < skipped.length && skipped[next]![1] <= at) next += 1;
        if (next < skipped.length && skipped[next]![0] <= at) continue;
        while (current < lines.length && lines[current]!.sentence.end <= at) current += 1;
        const line = lines[current];
        if (line === undefined || line.sentence.start > at) continue;
        const end = Math.min(at + 2, line.sentence.end) - line.sentence.start;
        const behind = lines[current + 1];
        yield { severity: 'warning', reason: 'there is no space between this sentence and the next', marked: [{ stretch: stretchOf(version, [line]), spans: [[at - line.sentence.start, end]] }, ...(behind === undefined ? [] : [plain(stretchOf(version, [behind]))])] };
      }
    }
  },
} as const satisfies VersionCheck;
