import type { LanguageTag } from '../model.js';

/** Languages so close that a page of text may fit both: whichever is named is reported with low trust. */
const FAMILIES: readonly (readonly LanguageTag[])[] = [['hr', 'bs', 'sr-Latn'], ['id', 'ms'], ['da', 'no', 'nn']];

const familyOf = new Map(FAMILIES.flatMap((family) => family.map((tag): [LanguageTag, readonly LanguageTag[]] => [tag, family])));

/** The languages a language is easily taken for, itself included. */
export function relativesOf(language: LanguageTag): readonly LanguageTag[] {
  return familyOf.get(language) ?? [language];
}

/** Whether one is easily taken for the other. */
export function areRelatives(a: LanguageTag, b: LanguageTag): boolean {
  return a !== b && relativesOf(a).includes(b);
}
