import { ICON_CLASSES, UNSEEN_CLASSES } from './data/furniture.js';
import { attribute, type HtmlElement } from './html-tree.js';

/** Never words of the page, whatever they hold. */
const NO_TEXT = new Set([
  'script', 'style', 'template', 'head', 'title', 'svg', 'math', 'iframe', 'object', 'embed', 'audio', 'video', 'canvas', 'map', 'datalist', 'noframes', 'noembed', 'frameset', 'textarea',
]);
/** Pronunciation above the words, and the brackets shown where it cannot be. */
const RUBY = new Set(['rt', 'rp', 'rtc']);
const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;
/** Answers folded away until their question is clicked are hidden in saved pages, but belong to the text. */
const FOLDED_CLASS = /(?:^|[\s_-])(?:accordion|collapse|collapsible|answer|faq|toggle|panel|tab|spoiler)(?:$|[\s_-])/iu;
const FOLDED_ROLE = new Set(['region', 'tabpanel']);

/** Why an element is not shown: it holds no words at all, is hidden, an icon's name, or ruby; null when it is shown. */
export function notShown(element: HtmlElement): 'no text' | 'hidden' | 'icon' | 'ruby' | null {
  if (NO_TEXT.has(element.tagName)) return 'no text';
  if (RUBY.has(element.tagName)) return 'ruby';
  if (element.tagName === 'noscript') return 'hidden';
  const names = classNames(element);
  if (names.some((name) => ICON_CLASSES.has(name))) return 'icon';
  if (names.some((name) => UNSEEN_CLASSES.has(name))) return 'hidden';
  const hidden = attribute(element, 'hidden');
  const unseen = (hidden !== undefined && hidden !== 'until-found') || HIDING_STYLE.test((attribute(element, 'style') ?? '').slice(0, 1000));
  return unseen && !isFolded(element, names) ? 'hidden' : null;
}

function isFolded(element: HtmlElement, names: readonly string[]): boolean {
  return FOLDED_ROLE.has(attribute(element, 'role') ?? '') || attribute(element, 'aria-labelledby') !== undefined || names.some((name) => FOLDED_CLASS.test(name));
}

/** The first class names of an element, in lower case; more than that nobody writes by hand. */
export function classNames(element: HtmlElement): string[] {
  const value = attribute(element, 'class');
  return value === undefined ? [] : value.slice(0, 1000).toLowerCase().split(/\s+/u).filter((name) => name !== '');
}

/** A button that opens the answer to the question written on it. */
export function isAccordionButton(element: HtmlElement): boolean {
  return attribute(element, 'aria-expanded') !== undefined || attribute(element, 'aria-controls') !== undefined || attribute(element, 'data-toggle') === 'collapse' || attribute(element, 'data-bs-toggle') === 'collapse';
}
