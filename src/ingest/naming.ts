import { compareText } from '../interview.js';
import type { LanguageTag } from '../model.js';

/** Names for interviews that nobody has named: recognisable, stable when texts are edited, the same on every machine. */

/** A document as far as naming goes. */
export interface NamedFile {
  readonly path: string;
  readonly language: LanguageTag;
}

/** An interview to be named: its documents, and the name the user gave it, if any. */
export interface Unnamed {
  readonly documents: readonly NamedFile[];
  readonly given: string | null;
}

/** Whether a word in a file name says that the file is in this language. */
export type SaysLanguage = (word: string, language: LanguageTag) => boolean;

/** `folder/x.en.txt` -> `{ folder: 'folder', stem: 'x.en' }` */
function splitPath(path: string): { folder: string; stem: string } {
  const cut = path.lastIndexOf('/');
  const name = path.slice(cut + 1);
  const dot = name.lastIndexOf('.');
  return { folder: cut < 0 ? '' : path.slice(0, cut), stem: dot > 0 ? name.slice(0, dot) : name };
}

const separators = '-_. ()[]';

/** Takes a language off the end or the beginning of a stem: `aigul_ru`, `aigul.en`, `aigul (Russian)`, `ru-aigul`. */
function withoutLanguage(stem: string, saysLanguage: (word: string) => boolean): string {
  const words = stem.split(/[-_. ()[\]]/u).filter((word) => word !== '');
  const last = words.at(-1);
  if (words.length < 2 || last === undefined) return stem;
  if (saysLanguage(last)) return trimSeparators(stem.slice(0, stem.lastIndexOf(last)));
  const first = words[0]!;
  return saysLanguage(first) ? trimSeparators(stem.slice(stem.indexOf(first) + first.length)) : stem;
}

function trimSeparators(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && separators.includes(text[start]!)) start++;
  while (end > start && separators.includes(text[end - 1]!)) end--;
  return text.slice(start, end);
}

function shortName(documents: readonly NamedFile[], saysLanguage: SaysLanguage): string {
  const stems = documents.map(({ path, language }) => withoutLanguage(splitPath(path).stem, (word) => saysLanguage(word, language)));
  if (new Set(stems).size === 1) return stems[0]!;
  // `i-ar.en` and `i-fr.fr`: what is left may say the language of another document.
  const saysAny = (word: string): boolean => documents.some(({ language }) => saysLanguage(word, language));
  const bare = stems.map((stem) => withoutLanguage(stem, saysAny));
  if (bare.every(saysAny)) return commonFolder(documents) ?? bare[0]!;
  return new Set(bare).size === 1 ? bare[0]! : stems[0]!;
}

/** The name of the innermost folder that holds all documents; null when there is none. */
function commonFolder(documents: readonly NamedFile[]): string | null {
  const [first, ...others] = documents.map(({ path }) => splitPath(path).folder.split('/'));
  const different = first!.findIndex((name, depth) => others.some((folders) => folders[depth] !== name));
  const name = (different < 0 ? first! : first!.slice(0, different)).at(-1);
  return name === undefined || name === '' || name === '.' || name === '..' ? null : name;
}

/**
 * Gives every interview an id of its own: the given name; else the file stem its documents share but for the language;
 * else the stem of its first document without its language, or the folder's name when stems say nothing but languages. Where two would be called the same, the folder is put before, then a number behind.
 */
export function nameInterviews(interviews: readonly Unnamed[], saysLanguage: SaysLanguage): string[] {
  const sorted = interviews.map((interview) => ({ ...interview, documents: [...interview.documents].sort((a, b) => compareText(a.path, b.path)) }));
  const names = sorted.map(({ given, documents }) => given ?? shortName(documents, saysLanguage));
  const firstPath = (index: number): string => sorted[index]!.documents[0]!.path;
  const count = (list: readonly string[]): Map<string, number> => list.reduce((seen, name) => seen.set(name, (seen.get(name) ?? 0) + 1), new Map<string, number>());
  const once = count(names);
  const longer = names.map((name, index) => {
    const { folder } = splitPath(firstPath(index));
    return once.get(name) === 1 || sorted[index]!.given !== null || folder === '' ? name : `${folder}/${name}`;
  });
  const order = longer.map((_, index) => index).sort((a, b) => compareText(firstPath(a), firstPath(b)));
  const twice = count(longer);
  const taken = new Set(longer.filter((name) => twice.get(name) === 1));
  const next = new Map<string, number>();
  const result = [...longer];
  for (const index of order) {
    const name = longer[index]!;
    if (twice.get(name) === 1) continue;
    let number = next.get(name) ?? 1;
    let unique = number === 1 ? name : `${name}-${number}`;
    while (taken.has(unique)) unique = `${name}-${++number}`;
    next.set(name, number + 1);
    taken.add(unique);
    result[index] = unique;
  }
  return result;
}
