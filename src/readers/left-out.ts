import type { Warning } from '../model.js';
import { isUnspacedScript } from '../text/tokens.js';
import { dominantScript } from '../text/scripts.js';

/** What a reader of word processor files may leave out or change, as the user reads it; `#` stands for the number of places. */
const MESSAGES = {
  'comments-left-out': 'comments in the margin were left out (#)',
  'headers-left-out': 'page headers were left out (#)',
  'footers-left-out': 'page footers were left out (#)',
  'hidden-left-out': 'hidden text was left out (#)',
  'ruby-left-out': 'pronunciations above the words (ruby) were left out (#)',
  'placeholder-left-out': 'fields of a form that nobody filled in were left out (#)',
  'embedded-left-out': 'documents and diagrams inside the document were left out (#)',
  'pictures-left-out': 'pictures were left out (#)',
  'notes-missing': 'notes that the text refers to are not in the file (#)',
  'symbol-unknown': 'signs of a symbol font that have no known character became U+FFFD (#)',
  'replacement-character': 'holds U+FFFD where characters were lost (#)',
  'struck-out': 'struck-out passages are kept as text (#)',
  'not-text': 'NUL or half characters became U+FFFD (#)',
} as const;
export type LeftOutRule = keyof typeof MESSAGES;

/** How a change was tracked: words taken out, words moved away, the end of a paragraph taken out. */
export type ChangeKind = 'deletion' | 'move' | 'paragraph end';

/** Counts what is left out, a warning a kind; tracked changes a warning each. */
export class LeftOut {
  private readonly counts = new Map<LeftOutRule, { count: number; line: number | undefined }>();
  private readonly changes: Warning[] = [];

  /** @param line place of the first one, if it has one in the text. */
  note(rule: LeftOutRule, line?: number, count = 1): void {
    const noted = this.counts.get(rule);
    if (noted === undefined) this.counts.set(rule, { count, line });
    else noted.count += count;
  }

  /** A tracked change that took words away. The words are counted and not quoted. */
  change(kind: ChangeKind, words: string, line: number): void {
    const amount = amountOf(words);
    if (kind === 'paragraph end') this.changes.push({ rule: 'tracked-deletion', message: 'the end of this paragraph is a tracked deletion: it was joined with the next', line });
    else if (kind === 'move') this.changes.push({ rule: 'tracked-move', message: `a passage that was moved away from here was left out here (${amount}, tracked change)`, line });
    else this.changes.push({ rule: 'tracked-deletion', message: `a tracked deletion was left out (${amount})`, line });
  }

  /** Takes over what was counted in a part that hangs on a line of this one. */
  addAll(other: LeftOut, line: number): void {
    for (const [rule, { count }] of other.counts) this.note(rule, line, count);
    for (const change of other.changes) this.changes.push({ ...change, line });
  }

  /** Tracked changes by place, then one warning a kind. */
  warnings(): Warning[] {
    const kinds = [...this.counts].map(([rule, { count, line }]) => ({
      rule, message: MESSAGES[rule].replace('#', count === 1 ? 'in one place' : `in ${count} places`), ...(line === undefined ? {} : { line }),
    }));
    return [...this.changes.sort((a, b) => a.line! - b.line!), ...kinds];
  }
}

/** `3 words`, or characters in scripts that do not part words. */
function amountOf(text: string): string {
  const isUnspaced = isUnspacedScript(dominantScript(text));
  const count = isUnspaced ? [...text.replace(/\s/gu, '')].length : text.split(/\s+/u).filter((word) => word !== '').length;
  if (count === 0) return 'white space';
  return `${count} ${isUnspaced ? 'character' : 'word'}${count === 1 ? '' : 's'}`;
}
