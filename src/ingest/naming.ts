/** Names for interviews that nobody has named: recognisable, stable when texts are edited, the same on every machine. */

/** An interview to be named: its documents' paths, and the name the user gave it, if any. */
export interface Unnamed {
  readonly paths: readonly string[];
  readonly given: string | null;
}

/** `folder/x.en.txt` -> `{ folder: 'folder', stem: 'x.en' }` */
function splitPath(path: string): { folder: string; stem: string } {
  const cut = path.lastIndexOf('/');
  const name = path.slice(cut + 1);
  const dot = name.lastIndexOf('.');
  return { folder: cut < 0 ? '' : path.slice(0, cut), stem: dot > 0 ? name.slice(0, dot) : name };
}

const separators = '-_. ()[]';

/** Takes a language off the end or the beginning of a stem: `aigul_ru`, `aigul.en`, `aigul (Russian)`, `ru-aigul`. */
function withoutLanguage(stem: string, isLanguage: (word: string) => boolean): string {
  const words = stem.split(/[-_. ()[\]]/u).filter((word) => word !== '');
  const last = words.at(-1);
  if (words.length < 2 || last === undefined) return stem;
  if (isLanguage(last)) return trimSeparators(stem.slice(0, stem.lastIndexOf(last)));
  const first = words[0]!;
  return isLanguage(first) ? trimSeparators(stem.slice(stem.indexOf(first) + first.length)) : stem;
}

function trimSeparators(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && separators.includes(text[start]!)) start++;
  while (end > start && separators.includes(text[end - 1]!)) end--;
  return text.slice(start, end);
}

function shortName(paths: readonly string[], isLanguage: (word: string) => boolean): string {
  const stems = paths.map((path) => splitPath(path).stem);
  const bare = new Set(stems.map((stem) => withoutLanguage(stem, isLanguage)));
  return bare.size === 1 ? [...bare][0]! : stems[0]!;
}

/**
 * Gives every interview an id of its own: the given name; else the file stem its documents share but for the language;
 * else the stem of its first document. Where two would be called the same, the folder is put before, then a number behind.
 */
export function nameInterviews(interviews: readonly Unnamed[], isLanguage: (word: string) => boolean): string[] {
  const sorted = interviews.map((interview) => ({ ...interview, paths: [...interview.paths].sort() }));
  const names = sorted.map(({ given, paths }) => given ?? shortName(paths, isLanguage));
  const count = (list: readonly string[]): Map<string, number> => list.reduce((seen, name) => seen.set(name, (seen.get(name) ?? 0) + 1), new Map<string, number>());
  const once = count(names);
  const longer = names.map((name, index) => {
    const { given, paths } = sorted[index]!;
    const { folder } = splitPath(paths[0]!);
    return once.get(name) === 1 || given !== null || folder === '' ? name : `${folder}/${name}`;
  });
  const order = longer.map((_, index) => index).sort((a, b) => (sorted[a]!.paths[0]! < sorted[b]!.paths[0]! ? -1 : 1));
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
