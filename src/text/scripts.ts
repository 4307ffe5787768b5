import { SCRIPT_RANGES } from './data/scripts.js';

/** A writing system by its Unicode name; `Other` is any script not told apart here, `Common` is everything that is not a letter of a script. */
export type Script = keyof typeof SCRIPT_RANGES | 'Common';

interface Ranges {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly scripts: readonly Script[];
}

function readRanges(): Ranges {
  const ranges: { start: number; end: number; script: Script }[] = [];
  for (const [script, list] of Object.entries(SCRIPT_RANGES) as [Script, string][]) {
    for (const range of list.split(' ')) {
      const [start, end = start] = range.split('-');
      ranges.push({ start: Number.parseInt(start!, 16), end: Number.parseInt(end!, 16), script });
    }
  }
  ranges.sort((a, b) => a.start - b.start);
  return {
    starts: Uint32Array.from(ranges, ({ start }) => start),
    ends: Uint32Array.from(ranges, ({ end }) => end),
    scripts: ranges.map(({ script }) => script),
  };
}

const RANGES = readRanges();
const SCRIPTS: readonly Script[] = ['Common', ...(Object.keys(SCRIPT_RANGES) as Script[])];

/** Index into `SCRIPTS` of every code point of the basic plane: most text is asked about letter by letter. */
const BASIC = ((): Uint8Array => {
  const table = new Uint8Array(0x10000);
  RANGES.scripts.forEach((script, index) => table.fill(SCRIPTS.indexOf(script), RANGES.starts[index], RANGES.ends[index]! + 1));
  return table;
})();

/** The script of a letter or mark; `Common` for everything else (digits, punctuation, spaces, marks that any script uses). */
export function scriptOf(codePoint: number): Script {
  return codePoint < 0x10000 ? SCRIPTS[BASIC[codePoint]!]! : scriptBeyondBasic(codePoint);
}

function scriptBeyondBasic(codePoint: number): Script {
  let low = 0;
  let high = RANGES.starts.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (codePoint < RANGES.starts[middle]!) high = middle - 1;
    else if (codePoint > RANGES.ends[middle]!) low = middle + 1;
    else return RANGES.scripts[middle]!;
  }
  return 'Common';
}

/** How many letters (and vowel signs, where a script has them) of each script a text holds; nothing for `Common`. */
export function scriptCounts(text: string): Map<Script, number> {
  const counts = new Map<Script, number>();
  let run: Script = 'Common';
  let length = 0;
  const close = (): void => {
    if (run !== 'Common') counts.set(run, (counts.get(run) ?? 0) + length);
    length = 0;
  };
  for (let index = 0; index < text.length; index += 1) {
    const codePoint = text.codePointAt(index)!;
    if (codePoint > 0xffff) index += 1;
    const script = scriptOf(codePoint);
    if (script !== run) {
      close();
      run = script;
    }
    length += 1;
  }
  close();
  return counts;
}

/** The script most letters of a text belong to; the one that comes first where two are equal, `Common` for a text without letters. */
export function dominantScript(text: string): Script {
  let dominant: Script = 'Common';
  let most = 0;
  for (const [script, count] of scriptCounts(text)) {
    if (count > most) {
      dominant = script;
      most = count;
    }
  }
  return dominant;
}

const RIGHT_TO_LEFT: ReadonlySet<Script> = new Set<Script>(['Hebrew', 'Arabic', 'Syriac', 'Thaana', 'Nko', 'Samaritan', 'Mandaic', 'Adlam', 'HanifiRohingya', 'MendeKikakui']);

/** Whether a text runs from right to left: by its dominant script, so that one Latin name at the beginning turns nothing round. */
export function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.has(dominantScript(text));
}

const RIGHT_TO_LEFT_SUBTAGS: ReadonlySet<string> = new Set(['arab', 'aran', 'hebr', 'syrc', 'thaa', 'nkoo', 'adlm', 'rohg', 'samr', 'mand', 'mend']);
const RIGHT_TO_LEFT_LANGUAGES: ReadonlySet<string> = new Set(
  ('aeb aii ajp apc apd ar arc arq ars ary arz azb bal bcc bgn bqi brh ckb dcc dv fa gbz glk haz he iw khw ks lah lki lrc luz ' +
    'mzn nqo pbt pbu pes pga pnb prd prs ps rhg sam sd sdh shu skr syr trw ug ur ydd yi').split(' '),
);

/** Whether a language is written from right to left, by the script its tag names, or else by the script it is usually written in. */
export function isRightToLeftLanguage(tag: string): boolean {
  const [language, ...rest] = tag.toLowerCase().split('-');
  const script = rest.find((subtag) => subtag.length === 4 && /^[a-z]{4}$/u.test(subtag));
  return script === undefined ? RIGHT_TO_LEFT_LANGUAGES.has(language!) : RIGHT_TO_LEFT_SUBTAGS.has(script);
}
