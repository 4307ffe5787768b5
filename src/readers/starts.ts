/** What a line opens with when it opens a paragraph of its own. */
export interface LineStart {
  readonly kind: 'time' | 'label' | 'item' | 'dash';
  /** The label in lower case, or the style of an item (`1.`, `a)`), so that repetition can be seen. */
  readonly key: string;
  /** Number of a numbered item. */
  readonly number?: number;
}

/** Only the head of a line is looked at, whatever its length. */
const HEAD = 80;

/** `[00:12]`, `(1:02:03)`: bracketed, so never a time of day in a sentence. */
const TIME = /^[[(]\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]/u;
/** `Q:`, `JOAN DOE:`, `Anna K.:`, `س:`, `记者：`, `Speaker 2 (off mic):` */
const LABEL = /^(?<name>\p{L}[^\n:：.!?…,;"«»“”]{0,36}(?:\.[ \u00A0]?\p{L}?[^\n:：.!?…,;"«»“”]{0,20})?)[ \u00A0]?[:：](?:[\s\p{Lo}«„“"']|$)/u;
/** `Q.`, `A)`, `В.`, `О)`: a single capital that stands for asking or answering. */
const LETTER_LABEL = /^(?<name>[QAFRPВОЗПС])[.)](?=\s)/u;
const MOST_LABEL_WORDS = 5;
/** `1.`, `12)`, `(3)`; years and longer numbers are part of a sentence. */
const NUMBERED = /^(?<open>\(?)(?<number>\d{1,3})(?<close>[.)、])(?=[\s\p{Lo}])/u;
/** `a)`, `б)` */
const LETTERED = /^\p{Ll}\)(?=\s)/u;
const BULLET = /^[•◦▪‣●○■□◆*·](?=\s)/u;
/** `— …`, `- …`, and Spanish or French `—Sí`. */
const DASH = /^(?:[-–—―‒](?=\s)|[—―](?=\S))/u;

/** How a line begins, if in a way that opens a paragraph: time code, speaker label, list item or dialogue dash. */
export function lineStart(line: string): LineStart | null {
  const head = line.slice(0, HEAD);
  if (TIME.test(head)) return { kind: 'time', key: 'time' };
  const numbered = NUMBERED.exec(head)?.groups;
  if (numbered !== undefined) return { kind: 'item', key: `${numbered['open']}1${numbered['close']}`, number: Number(numbered['number']) };
  if (LETTERED.test(head)) return { kind: 'item', key: 'a)' };
  if (BULLET.test(head)) return { kind: 'item', key: head[0]! };
  if (DASH.test(head)) return { kind: 'dash', key: head[0]! };
  const name = (LETTER_LABEL.exec(head) ?? LABEL.exec(head))?.groups?.['name'];
  if (name === undefined || name.split(' ').length > MOST_LABEL_WORDS) return null;
  return { kind: 'label', key: name.trimEnd().toLowerCase() };
}
