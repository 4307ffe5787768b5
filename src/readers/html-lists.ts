import { attribute, type HtmlElement, isElement } from './html-tree.js';
import { roman } from './numerals.js';

/** A list that is being read. */
export interface ListState {
  readonly ordered: boolean;
  readonly style: string;
  readonly step: 1 | -1;
  next: number;
}

/** What a browser counts with. */
export function listState(element: HtmlElement): ListState {
  const ordered = element.tagName === 'ol';
  const reversed = attribute(element, 'reversed') !== undefined;
  const start = integer(attribute(element, 'start'));
  const items = reversed && start === undefined ? element.childNodes.filter((child) => isElement(child) && child.tagName === 'li').length : 1;
  return { ordered, style: attribute(element, 'type') ?? '1', step: reversed ? -1 : 1, next: start ?? items };
}

/** The marker of the next item, as a browser shows it: `3.`, `c.`, `iv.`, or `-` for a bullet. */
export function nextMarker(list: ListState | undefined, item: HtmlElement): string {
  if (list === undefined || !list.ordered) return '-';
  const number = integer(attribute(item, 'value')) ?? list.next;
  list.next = number + list.step;
  return `${numeral(number, list.style)}.`;
}

function integer(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*[-+]?\d{1,9}\s*$/u.test(text) ? Number(text) : undefined;
}

/** HTML, "ordinal value" and list types: letters and Roman numerals where they exist, else digits. */
function numeral(number: number, style: string): string {
  if (number < 1) return String(number);
  if (style === 'a' || style === 'A') return letters(number, style);
  if ((style === 'i' || style === 'I') && number < 4000) return style === 'i' ? roman(number).toLowerCase() : roman(number);
  return String(number);
}

function letters(number: number, first: 'a' | 'A'): string {
  let rest = number;
  let found = '';
  while (rest > 0) {
    rest -= 1;
    found = String.fromCharCode(first.charCodeAt(0) + (rest % 26)) + found;
    rest = Math.floor(rest / 26);
  }
  return found;
}
