import { InvalidArgumentError, Option } from 'commander';
import { parseLanguage } from '../language/names.js';
import type { Facet, LanguageTag, Role, Unit } from '../model.js';
import { columnKinds } from '../readers/columns.js';

/** Every option of every command, each defined once. */

const languages = (value: string, before: LanguageTag[] | undefined): LanguageTag[] => {
  const tags = value.split(',').map((name) => name.trim()).filter((name) => name !== '').map((name) => {
    const tag = parseLanguage(name);
    if (tag === null) throw new InvalidArgumentError(`'${name}' is not a language: give a tag or a name, as in en,ru or English,Russian.`);
    return tag;
  });
  if (tags.length === 0) throw new InvalidArgumentError('Give at least one language, as in en,ru.');
  return [...new Set([...(before ?? []), ...tags])];
};

/** `3`, `2-4`, `1,3-5` -> the numbers, as a set. */
const exchangeNumbers = (value: string): ReadonlySet<number> => {
  const numbers = new Set<number>();
  for (const part of value.split(',')) {
    const match = /^(?<first>\d{1,5})(?:-(?<last>\d{1,5}))?$/u.exec(part.trim());
    const first = Number(match?.groups?.['first']);
    const last = Number(match?.groups?.['last'] ?? first);
    if (!match || first < 1 || last < first) throw new InvalidArgumentError('Give numbers from 1, as in 3, 2-4 or 1,3-5.');
    for (let number = first; number <= last; number++) numbers.add(number);
  }
  return numbers;
};

const size = (value: string): number => {
  const match = /^(?<number>\d{1,9})(?<unit>[kKmMgG]?)(?:i?[bB])?$/u.exec(value.trim());
  if (!match) throw new InvalidArgumentError('Give a size, as in 500k, 64M or 1G.');
  return Number(match.groups!['number']) * 1024 ** ['', 'k', 'm', 'g'].indexOf(match.groups!['unit']!.toLowerCase());
};

/** `speaker=A,text=C` -> what columns hold; the name of a language stands for a column of texts in it. */
const columns = (value: string, before: Readonly<Record<string, string>> | undefined): Record<string, string> => {
  const entries = value.split(',').map((part) => {
    const [name, column] = [part.slice(0, Math.max(part.indexOf('='), 0)), part.slice(part.indexOf('=') + 1)].map((side) => side.trim()) as [string, string];
    const kind = columnKinds.find((known) => known === name.toLowerCase()) ?? parseLanguage(name);
    if (kind === null || column === '') throw new InvalidArgumentError(`Give what columns hold, as in speaker=A,text=C: ${columnKinds.join(', ')} or a language, by letter, number or heading.`);
    return [kind, column] as const;
  });
  return { ...before, ...Object.fromEntries(entries) };
};

const count = (value: string): number => {
  if (!/^\d{1,3}$/u.test(value.trim())) throw new InvalidArgumentError('Give a number, as in 4; 1 is for none beside the main one.');
  return Number(value);
};

const seriesNumber = (value: string): number => {
  if (!/^[1-9]\d{0,5}$/u.test(value.trim())) throw new InvalidArgumentError('Give the number of a series, as in 1.');
  return Number(value);
};

const repeated = (value: string, before: string[] | undefined): string[] => [...(before ?? []), value];

const sentenceCount = (value: string): number => {
  if (!/^\d{1,2}$/u.test(value.trim())) throw new InvalidArgumentError('Give a number of sentences, as in 1; 0 is the sentence of the hit alone.');
  return Number(value);
};

/** What hits can be counted by. */
export const countKinds = ['interview', 'language', 'role', 'exchange'] as const;
export type CountKind = (typeof countKinds)[number];
export const sortOrders = ['place', 'left', 'right'] as const;

const countedBy = (value: string): CountKind[] => value.split(',').map((part) => {
  const kind = countKinds.find((each) => each === part.trim());
  if (kind === undefined) throw new InvalidArgumentError(`Give ${countKinds.join(', ')}, or several of them, as in interview,language.`);
  return kind;
});

/** What statistics can be broken down by. */
export const facets = ['interview', 'document', 'language', 'exchange', 'role', 'speaker'] as const satisfies readonly Facet[];

const brokenDownBy = (value: string): Facet[] => [...new Set(value.split(',').map((part) => {
  const facet = facets.find((each) => each === part.trim());
  if (facet === undefined) throw new InvalidArgumentError(`Give ${facets.join(', ')}, or several of them, as in interview,language.`);
  return facet;
}))];

export const units = ['exchange', 'turn', 'paragraph', 'sentence'] as const satisfies readonly Unit[];
export const roles = ['question', 'answer', 'other'] as const satisfies readonly Role[];
export const alignModes = ['evidence', 'position'] as const;
export const defaultMaxBytes = 64 << 20;

export const options = {
  corpus: () => new Option('--corpus <file>', 'the corpus to use (else HRD_CORPUS, else .hrd/corpus.db here or in a parent folder)'),
  langs: () => new Option('--langs <list>', 'the languages the files can be in, as in en,ru').argParser(languages),
  encoding: () => new Option('--encoding <name>', 'encoding of text files (windows-1251, koi8-r, …); found out otherwise'),
  selector: () => new Option('--selector <css>', 'where the interview stands in HTML files, as in article or #content'),
  columns: () => new Option('--columns <list>', 'what columns of tables hold, as in speaker=A,text=C or en=B,ru=C').argParser(columns),
  maxSize: () => new Option('--max-size <size>', 'largest file to read').argParser(size).default(defaultMaxBytes, '64M'),
  align: () => new Option('--align <mode>', 'how to align').choices(alignModes).default('evidence'),
  joined: () => new Option('--interview <name>', 'put all files given into this interview'),
  manifest: () => new Option('--manifest <file>', 'CSV that says what each file is: path,interview,language,title,date'),
  name: () => new Option('--name <file>', 'what to call standard input, as in talk.txt'),
  realign: () => new Option('--realign', 'align every interview again, with all that the corpus can teach now'),
  workers: () => new Option('--workers <n>', 'threads to work with; the result is the same with any number (else as many as the machine has, 8 at most)').argParser(count),
  prune: () => new Option('--prune', 'remove documents whose file is gone from the folders given'),
  dryRun: () => new Option('--dry-run', 'say what would be done and change nothing'),
  strict: () => new Option('--strict', 'exit with 1 when there is any warning'),
  json: () => new Option('--json', 'print JSON for programs'),
  lang: () => new Option('--lang <list>', 'only these languages, in this order, as in en,ru').argParser(languages),
  q: () => new Option('--q <numbers>', 'only these exchanges, as in 3, 2-4 or 1,3').argParser(exchangeNumbers),
  question: () => new Option('--q <questions>', 'only these questions of the series, as in 3, 2-4 or 1,3, or one by its name or id'),
  allQuestions: () => new Option('--all', 'also the questions that are asked in one interview only'),
  series: () => new Option('--series <number>', 'only the questions of this series').argParser(seriesNumber),
  withQuestions: () => new Option('--with-questions', 'before each answer the question as it was put there'),
  role: () => new Option('--role <role>', 'only this role').choices(roles),
  unit: () => new Option('--unit <unit>', 'the unit to align').choices(units),
  explain: () => new Option('--explain', 'say why: roles, layout, language, which documents belong together'),
  noPager: () => new Option('--no-pager', 'print without $PAGER'),
  documents: () => new Option('--documents', 'list documents'),
  warnings: () => new Option('--warnings', 'list warnings, and what a person should look at first'),
  interviews: () => new Option('--interview <name>', 'only this interview (may be repeated)').argParser(repeated),
  layout: () => new Option('--layout <name>', 'another layout, where a format has several'),
  pairwise: () => new Option('--pairwise', 'a file for each pair of languages, for programs that read two only'),
  output: () => new Option('-o, --output <file>', 'write to this file, in the format its name says (- is standard output)'),
  force: () => new Option('--force', 'overwrite the output file'),
  excel: () => new Option('--excel', 'for Excel: byte-order mark, cells that look like formulas made harmless'),
  exact: () => new Option('--exact', 'letters exactly as given: case, accents and points count'),
  beside: () => new Option('--with <list>', 'show what a hit is aligned with in these languages, as in en,ru').argParser(languages),
  context: () => new Option('--context <n>', 'show whole sentences: that of the hit and so many around it').argParser(sentenceCount),
  searchUnit: () => new Option('--unit <unit>', 'the aligned unit that conditions are about and that stands beside a hit').choices(units).default('sentence'),
  countBy: () => new Option('--count <list>', `only count, by one or more of ${countKinds.join(', ')}`).argParser(countedBy),
  sort: () => new Option('--sort <by>', 'by what stands left or right of the match, or by place').choices(sortOrders).default('place'),
  rule: () => new Option('--rule <name>', 'only this rule (may be repeated); --rules lists them').argParser(repeated),
  notRule: () => new Option('--not-rule <name>', 'all but this rule (may be repeated)').argParser(repeated),
  minSeverity: () => new Option('--min-severity <severity>', 'leave out what is less grave').choices(['note', 'warning']).default('warning'),
  failOn: () => new Option('--fail-on <rule>', 'exit with 1 when this rule finds something; any is for all rules (may be repeated)').argParser(repeated),
  accepted: () => new Option('--accepted', 'show what was accepted as well'),
  summary: () => new Option('--summary', 'only count, by rule and by interview'),
  rules: () => new Option('--rules', 'list the rules and the languages each one claims'),
  decidedBy: () => new Option('--by <name>', 'who says so').makeOptionMandatory(),
  decidedWhy: () => new Option('--why <text>', 'why it is all right').makeOptionMandatory(),
  breakDown: () => new Option('--by <list>', `break down by one or more of ${facets.join(', ')}`).argParser(brokenDownBy),
  yes: () => new Option('--yes', 'do not ask'),
} as const;
