import type { LanguageTag } from '../model.js';
import { LANGUAGES, SCRIPT_NAMES, VARIETIES } from './data/names.js';

interface KnownLanguage {
  readonly name: string;
  /** Script and region that go without saying: `Cyrl` and `RU` for Russian. */
  readonly script: string;
  readonly region: string;
}

interface Registry {
  readonly languages: ReadonlyMap<string, KnownLanguage>;
  /** Codes and folded names to tags. */
  readonly tags: ReadonlyMap<string, LanguageTag>;
  /** English names of tags of more than a language (`fa-AF`: Dari). */
  readonly varieties: ReadonlyMap<string, string>;
  readonly scripts: ReadonlyMap<string, string>;
}

const linesOf = (table: string): string[] => table.split('\n').filter((line) => line !== '');

function readRegistry(): Registry {
  const languages = new Map<string, KnownLanguage>();
  const tags = new Map<string, LanguageTag>();
  const varieties = new Map<string, string>();
  const name = (key: string, tag: LanguageTag): void => {
    if (!tags.has(key)) tags.set(key, tag);
  };
  const rows = linesOf(LANGUAGES).map((line) => {
    const [codes, ...names] = line.split('|');
    const [tag, script, region, ...aliases] = codes!.split(' ');
    languages.set(tag!, { name: names[0]!, script: script!, region: region! });
    for (const code of [tag!, ...aliases]) name(code, tag!);
    return { tag: tag!, names };
  });
  for (const line of linesOf(VARIETIES)) {
    const [tag, ...names] = line.split('|');
    for (const other of names) name(fold(other), tag!);
    if (/^[A-Z][a-z]/u.test(names[0]!)) varieties.set(tag!, names[0]!);
  }
  for (const { tag, names } of rows) for (const other of names) name(fold(other), tag);
  return { languages, tags, varieties, scripts: new Map(linesOf(SCRIPT_NAMES).map((line) => line.split('|') as [string, string])) };
}

let registry: Registry | undefined;
const known = (): Registry => (registry ??= readRegistry());

/** Names as they are compared: lower case, one kind of apostrophe, no brackets, single spaces, without the word for "language". */
function fold(name: string): string {
  return name
    .slice(0, 80)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ʻʼ‘’`]/gu, "'")
    .replace(/[()_,]/gu, ' ')
    .replace(/ +/gu, ' ')
    .trim()
    .replace(/ (?:language|язык|мова|тілі|тили|tili|dili|jezik|језик|език)$/u, '');
}

/** Regions in which Chinese is written in traditional characters. */
const TRADITIONAL = new Set(['TW', 'HK', 'MO']);

const SUBTAGS = /^(?<language>[a-z]{2,3})(?:-(?<script>[a-z]{4}))?(?:-(?<region>[a-z]{2}|\d{3}))?(?<rest>(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3})){0,4})$/u;

/**
 * Reads a language however it is named: a tag in any case (`ru`, `RU`, `ru_RU`, `uz-Cyrl`), a code of ISO 639 (`rus`, `ger`), an English name or the
 * language's own (`Russian`, `русский`). The canonical BCP 47 tag, without the script and region that go without saying (`ru-RU` is `ru`,
 * `zh-TW` is `zh-Hant`); null when it names no language.
 */
export function parseLanguage(name: string): LanguageTag | null {
  const { tags } = known();
  const folded = fold(name);
  const direct = tags.get(folded);
  if (direct !== undefined) return direct;
  const match = SUBTAGS.exec(name.trim().slice(0, 40).toLowerCase().replaceAll('_', '-'))?.groups;
  const base = tags.get(match?.['language'] ?? '');
  if (match === undefined || base === undefined) return null;
  return canonical(base, match['script'], match['region'], match['rest']!);
}

function canonical(base: LanguageTag, script: string | undefined, region: string | undefined, rest: string): LanguageTag {
  const [language, ...own] = base.split('-');
  const usual = known().languages.get(language!);
  const titled = script === undefined ? own.find((subtag) => subtag.length === 4) : script[0]!.toUpperCase() + script.slice(1);
  const place = region?.toUpperCase() ?? own.find((subtag) => subtag.length < 4);
  if (language === 'zh' && titled === undefined && place !== undefined && TRADITIONAL.has(place)) return `zh-Hant${rest}`;
  const isUsualPlace = place === usual?.region || (language === 'zh' && titled === 'Hant' && place === 'TW');
  return [language, titled === usual?.script ? undefined : titled, isUsualPlace ? undefined : place].filter((subtag) => subtag !== undefined).join('-') + rest;
}

/** The English name of a language: `Russian`, `Uzbek (Cyrillic)`, `Portuguese (BR)`; the tag itself when it is not known. */
export function languageName(tag: LanguageTag): string {
  const { languages, varieties, scripts } = known();
  if (tag === 'und') return 'unknown language';
  const variety = varieties.get(tag);
  if (variety !== undefined) return variety;
  const [language, ...subtags] = tag.split('-');
  const base = languages.get(language!)?.name;
  if (base === undefined) return tag;
  const details = subtags.map((subtag) => scripts.get(subtag) ?? subtag);
  return details.length === 0 ? base : `${base} (${details.join(', ')})`;
}

/** Whether a tag is what was asked for: the same tag, or a closer description of it (`pt-BR` when `pt` is wanted). */
export function matchesLanguage(tag: LanguageTag, wanted: LanguageTag): boolean {
  return tag === wanted || tag.startsWith(`${wanted}-`);
}
