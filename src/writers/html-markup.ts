import { isRightToLeft, isRightToLeftLanguage } from '../text/scripts.js';
import { visible } from '../text/visible.js';

const ESCAPES: ReadonlyMap<string, string> = new Map([['&', '&amp;'], ['<', '&lt;'], ['>', '&gt;'], ['"', '&quot;'], ["'", '&#39;']]);

/** Text as HTML shows it, in content and in attributes alike: markup is never interpreted, control and bidi-override characters are made visible. */
export function escaped(text: string): string {
  return visible(text).replace(/[&<>"']/gu, (character) => ESCAPES.get(character)!);
}

/** The `lang` and `dir` attributes of what is written in a language; where the language is not known, its letters tell the direction. */
export function languageAttributes(tag: string, sample = ''): string {
  const rightToLeft = tag === 'und' ? isRightToLeft(sample) : isRightToLeftLanguage(tag);
  const lang = /^[A-Za-z0-9-]{1,35}$/u.test(tag) ? tag : 'und';
  return `lang="${lang}" dir="${rightToLeft ? 'rtl' : 'ltr'}"`;
}

/** `1 sentence`, `2 sentences`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A confidence as people read it; never 100 % when it is not quite sure. */
export function percent(confidence: number): string {
  return `${Math.min(confidence < 1 ? 99 : 100, Math.round(confidence * 100))} %`;
}
