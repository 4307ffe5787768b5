import type { Warning } from '../model.js';
import { wellFormed } from '../text/wellformed.js';

const OTHER_LINE_END = /\r\n?|[\u0085\u2028\u2029]/gu;
const HAS_OTHER_LINE_END = /[\r\u0085\u2028\u2029]/u;

/** Turns every line end into `\n`, and what cannot be stored (U+0000, lone surrogates) into U+FFFD with a warning. */
export function cleanLines(text: string): { text: string; nulWarnings: Warning[] } {
  const lines = HAS_OTHER_LINE_END.test(text) ? text.replace(OTHER_LINE_END, '\n') : text;
  const first = lines.search(/[\0\p{Cs}]/u);
  if (first === -1) return { text: lines, nulWarnings: [] };
  const mended = wellFormed(lines);
  const message = `${mended.replaced} NUL or half characters became U+FFFD`;
  return { text: mended.text, nulWarnings: [{ rule: 'not-text', message, line: lineAt(lines, first) }] };
}

/** UTF-8 once read as windows-1252 (`Ã©`, `Ð¿`) or windows-1251 (`Рї`) and saved again: a lead and a trail byte, as characters. */
const MOJIBAKE = /[ÂÃÐÑ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|[РС][ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—™љ›њќћџЎўЈ¤Ґ¦§Ё©Є«¬®Ї°±Ііґµ¶·ё№є»јЅѕї]/gu;
const BEYOND_ASCII = /[^\0-\u007F]/gu;
/** Enough text to judge, whatever the size of the file. */
const HEAD = 65_536;
const LEAST_MOJIBAKE = 3;
const MOJIBAKE_SHARE = 0.5;

/** What was wrong with the text before it came to us: replacement characters and text decoded wrongly once before. */
export function textWarnings(text: string, { lossReported }: { lossReported: boolean }): Warning[] {
  const warnings: Warning[] = [];
  const first = text.indexOf('\uFFFD');
  if (first !== -1 && !lossReported) warnings.push({ rule: 'replacement-character', message: 'holds U+FFFD where characters were lost', line: lineAt(text, first) });
  const head = text.slice(0, HEAD);
  const pairs = head.match(MOJIBAKE) ?? [];
  if (pairs.length >= LEAST_MOJIBAKE && pairs.length * 2 > (head.match(BEYOND_ASCII)?.length ?? 0) * MOJIBAKE_SHARE) {
    warnings.push({ rule: 'mojibake', message: 'looks as if it had been saved in the wrong encoding once before; the text is kept as it is', line: lineAt(text, head.search(MOJIBAKE)) });
  }
  return warnings;
}

/** Number of the line that holds an offset, from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/** The warning for a file without a word. */
export function emptyWarning(): Warning {
  return { rule: 'empty', message: 'holds no text' };
}
