import type { Token } from 'markdown-it';
import { displayWidth } from '../text/width.js';
import { firstCharacter, isUnspaced, lastCharacter } from './joining.js';
import { endsSentence } from './line-ends.js';
import { lineStart } from './starts.js';

/** One source line of a paragraph: its tokens, and how the author ended it. */
export interface MarkdownLine {
  readonly tokens: readonly Token[];
  /** Without markup. */
  readonly text: string;
  /** Everything on it is bold. */
  readonly allBold: boolean;
  readonly startsBold: boolean;
  /** The line ends in a forced break. */
  readonly hard: boolean;
}

/** What stands between a line of a paragraph and the next. */
export type LineBorder = 'block' | 'break' | 'space' | 'nothing';

/** Cuts the inline tokens of a paragraph at its line ends. */
export function linesOfInline(children: readonly Token[]): MarkdownLine[] {
  const lines: MarkdownLine[] = [];
  let tokens: Token[] = [];
  let bold = 0;
  let plain = '';
  let boldLength = 0;
  let startsBold = false;
  const close = (hard: boolean): void => {
    const text = plain.trim();
    const broken = isBreakTag(tokens.at(-1));
    lines.push({ tokens: broken ? tokens.slice(0, -1) : tokens, text, allBold: text !== '' && boldLength >= text.length, startsBold, hard: hard || broken });
    tokens = [];
    plain = '';
    boldLength = 0;
    startsBold = false;
  };
  for (const token of children) {
    if (token.type === 'softbreak' || token.type === 'hardbreak') {
      close(token.type === 'hardbreak');
      continue;
    }
    tokens.push(token);
    if (token.type === 'strong_open') bold += 1;
    if (token.type === 'strong_close') bold -= 1;
    if (token.type !== 'text' && token.type !== 'code_inline') continue;
    if (bold > 0 && plain.trim() === '') startsBold = true;
    if (bold > 0) boldLength += token.content.length;
    plain += token.content;
  }
  close(false);
  return lines;
}

/** `<br>` at the end of a line says the same as two spaces there. */
function isBreakTag(token: Token | undefined): boolean {
  return token?.type === 'html_inline' && /^<br\b/iu.test(token.content);
}

/** A line so short was not wrapped by a program. */
const SHORT = 50;

/**
 * CommonMark joins the lines of a paragraph. Authors of transcripts end lines where a turn ends, so that labels, dashes
 * and lines all in bold open a block of their own; in files that are not wrapped, so does every line after a full stop.
 */
export function borderAfter(line: MarkdownLine, next: MarkdownLine, { wrapped, known }: { wrapped: boolean; known: ReadonlySet<string> }): LineBorder {
  if (line.allBold !== next.allBold && line.text !== '' && next.text !== '') return 'block';
  const ended = endsSentence(line.text);
  const start = lineStart(next.text);
  if (start !== null && (line.hard || ended || next.startsBold || start.kind === 'time' || known.has(start.key) || displayWidth(line.text.slice(0, SHORT * 2)) < SHORT)) return 'block';
  if (line.hard) return 'break';
  if (!wrapped && ended && !/^\p{Ll}/u.test(next.text)) return 'block';
  return isUnspaced(lastCharacter(line.text)) && isUnspaced(firstCharacter(next.text)) ? 'nothing' : 'space';
}
