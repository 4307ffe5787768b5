import { resolve } from 'node:path';
import { Option, type Command } from 'commander';
import type { SearchHit, SearchRequest } from '../../corpus/search-contract.js';
import type { Corpus } from '../../corpus/contract.js';
import type { LanguageTag, Role, Unit } from '../../model.js';
import type { Counterpart } from '../../views/concordance.js';
import { examples, type CommandFile } from '../command.js';
import type { Context } from '../context.js';
import { findInterview, withCorpus } from '../opening.js';
import { options, type CountKind } from '../options.js';

interface Flags {
  readonly lang?: LanguageTag[];
  readonly with?: LanguageTag[];
  readonly q?: ReadonlySet<number>;
  readonly role?: Role;
  readonly interview?: string[];
  readonly unit: Unit;
  readonly exact?: boolean;
  readonly context?: number;
  readonly count?: CountKind[];
  readonly sort: 'place' | 'left' | 'right';
  readonly format?: string;
  readonly output?: string;
  readonly force?: boolean;
  readonly pager: boolean;
}

/** Of the formats there are, those that hits make sense in. */
const formats = ['json', 'jsonl', 'csv', 'tsv', 'html', 'docx', 'xlsx'] as const;

export const search: CommandFile = {
  name: 'search',
  register(command: Command, context: Context): void {
    command
      .summary('find words and phrases, with what they are aligned with')
      .description(`Find words, 'phrases', beginnings* and /regular expressions/, and show them in context. Case and accents do not matter without --exact.
A term may name its language (ru:bank*) and may be ruled out (-en:bank*): all are asked of the same aligned sentence, or another --unit.
The first term is the one that is shown.`)
      .argument('<term...>', "word, 'a phrase', beginning*, /regex/; with a language: en:loan; ruled out: -en:loan")
      .addOption(options.lang())
      .addOption(options.beside())
      .addOption(options.interviews())
      .addOption(options.q())
      .addOption(options.role())
      .addOption(options.searchUnit())
      .addOption(options.exact())
      .addOption(options.context())
      .addOption(options.sort())
      .addOption(options.countBy().conflicts(['with', 'context', 'format', 'output']))
      .addOption(new Option('--format <format>', 'write the hits (json), or the aligned units they stand in').choices(formats).conflicts(['with', 'context', 'sort']))
      .addOption(options.output())
      .addOption(options.force())
      .addOption(options.noPager())
      .addHelpText('before', examples("hrd search 'bank*' --with ru", "hrd search --lang ru 'проблемных заемщиков'", "hrd search '/\\b20(15|18)\\b/' --role answer", "hrd search 'ru:банк*' '-en:bank*'", "hrd search 'bank*' --count interview,language"))
      .action((terms: string[], flags: Flags) => run(terms, flags, context));
  },
};

async function run(words: readonly string[], flags: Flags, context: Context): Promise<void> {
  const [{ chooseLanguages }, { readTerms }] = await Promise.all([import('../choosing.js'), import('../terms.js')]);
  await withCorpus(context, 'read', async (corpus) => {
    const interviews = flags.interview?.map((name) => findInterview(corpus, name).id);
    const terms = readTerms(corpus, words, interviews);
    const request: SearchRequest = {
      terms, exact: flags.exact === true, unit: flags.unit, role: flags.role ?? null, exchanges: flags.q ?? null,
      languages: chooseLanguages(corpus, flags.lang, interviews) ?? null, interviews: interviews ?? null,
    };
    if (flags.count !== undefined) return count(corpus, request, flags.count, context);
    if (flags.format !== undefined || flags.output !== undefined) return write(corpus, request, flags, context);
    const others = chooseLanguages(corpus, flags.with, interviews) ?? languagesOfConditions(request);
    return print(corpus, request, others, flags, context);
  });
}

/** What the conditions are about is shown without being asked for. */
function languagesOfConditions({ terms }: SearchRequest): LanguageTag[] {
  const shown = terms.find(({ negated }) => !negated);
  return [...new Set(terms.filter((term) => term !== shown).flatMap(({ languages }) => languages ?? []))].filter((language) => shown?.languages?.includes(language) !== true);
}

async function print(corpus: Corpus, request: SearchRequest, others: readonly LanguageTag[], flags: Flags, context: Context): Promise<void> {
  const [{ concordance }, { withPager }] = await Promise.all([import('../../views/concordance.js'), import('../pager.js')]);
  const set = concordance({ width: context.width, colour: await context.colour(), named: flags.sort !== 'place' });
  const found = new Found();
  await withPager(context, flags.pager, async (show) => {
    const hits = flags.sort === 'place' ? corpus.search(request) : await sorted(corpus.search(request), flags.sort);
    for (const hit of hits) {
      found.add(hit);
      const passage = flags.context === undefined ? {} : { passage: hit.sentences(flags.context) };
      await show(set(hit, { counterparts: counterparts(hit, others), ...passage }));
    }
  });
  found.tell(context);
}

function counterparts(hit: SearchHit, wanted: readonly LanguageTag[]): Counterpart[] {
  const others = wanted.length === 0 ? [] : [...(hit.aligned()?.others ?? [])];
  return wanted.filter((language) => language !== hit.language || others.some(([, other]) => other.language === language)).flatMap((language): Counterpart[] => {
    const texts = others.filter(([, other]) => other.language === language).map(([column, { text, spans }]) => ({ column, language, text, spans }));
    return texts.length > 0 ? texts : [{ column: language, language, text: null, spans: [] }];
  });
}

/** Hits in the order of the words after the match, or of those before it, nearest first; then of their places. */
async function sorted(hits: Iterable<SearchHit>, by: 'left' | 'right'): Promise<SearchHit[]> {
  const [{ fold }, { compareText }] = await Promise.all([import('../../corpus/search-fold.js'), import('../../interview.js')]);
  const words = (text: string): string[] => fold(text).text.match(/[\p{L}\p{M}\p{N}]{1,50}/gu)?.slice(0, SORTED_WORDS) ?? [];
  const key = ({ text, start, end }: SearchHit): string => (by === 'right'
    ? words(text.slice(end, end + SORTED_CHARACTERS))
    : (fold(text.slice(Math.max(0, start - SORTED_CHARACTERS), start)).text.match(/[\p{L}\p{M}\p{N}]{1,50}/gu) ?? []).reverse().slice(0, SORTED_WORDS)).join(' ');
  return [...hits].map((hit, index) => ({ hit, index, key: key(hit) })).sort((a, b) => compareText(a.key, b.key) || a.index - b.index).map(({ hit }) => hit);
}

const SORTED_WORDS = 8;
const SORTED_CHARACTERS = 200;

async function count(corpus: Corpus, request: SearchRequest, by: readonly CountKind[], context: Context): Promise<void> {
  const [{ countHits }] = await Promise.all([import('../../views/concordance-count.js')]);
  const groups = new Map<string, { values: string[]; hits: number }>();
  const found = new Found();
  for (const hit of corpus.search(request)) {
    found.add(hit);
    const values = by.map((kind) => String(hit[kind] ?? '–'));
    const key = JSON.stringify(values);
    const group = groups.get(key) ?? { values, hits: 0 };
    groups.set(key, group);
    group.hits += 1;
  }
  if (groups.size > 0) await context.print(countHits({ by, groups: ordered([...groups.values()]) }, { width: context.tableWidth, colour: await context.colour() }));
  found.tell(context);
}

/** By what they were counted by; numbers as numbers. */
function ordered(groups: { values: string[]; hits: number }[]): { values: string[]; hits: number }[] {
  const padded = new Map(groups.map((group) => [group, group.values.map((value) => value.padStart(/^\d{1,9}$/u.test(value) ? 9 : 0, '0')).join('\n')]));
  return groups.sort((a, b) => (padded.get(a)! < padded.get(b)! ? -1 : 1));
}

async function write(corpus: Corpus, request: SearchRequest, flags: Flags, context: Context): Promise<void> {
  const [{ formatOf, usage }, { refuseTerminal, warnings, writeTo }, { exportHits, hitsAsJson, signatureOf }] = await Promise.all([import('../formats.js'), import('../outputs.js'), import('../excerpts.js')]);
  const { format: name, output: file, force } = flags;
  const writing = { ...(name === undefined ? {} : { format: name }), ...(file === undefined ? {} : { output: file }), ...(force === undefined ? {} : { force }) };
  const { writer } = formatOf(writing);
  if (!formats.some((known) => known === writer.name)) throw usage(`hits cannot be written as ${writer.name}`, `formats of hits: ${formats.join(', ')}`);
  const format = { ...formatOf(writing), unit: request.unit };
  refuseTerminal(format, writing, context);
  const told = warnings(context, file);
  const toPath = (path: string): string => resolve(context.world.cwd(), path);
  const found = new Found();
  if (writer.name === 'json') {
    const everything = { has: (id: string): boolean => request.interviews?.includes(id) ?? true };
    await writeTo({ kind: 'one', chunks: hitsAsJson(found.counted(corpus.search(request)), signatureOf(corpus, everything), sourcesOf(corpus)) }, format, writing, context, toPath);
  } else await writeTo(exportHits(corpus, request, format, found, told.warn), format, writing, context, toPath);
  told.print();
  found.tell(context);
}

/** Hashes of the files of each interview, by path. */
function sourcesOf(corpus: Corpus): (interview: string) => ReadonlyMap<string, string> {
  const files = new Map<string, Map<string, string>>();
  for (const { interview, path, sha256 } of corpus.documents()) files.set(interview, (files.get(interview) ?? new Map<string, string>()).set(path, sha256));
  return (interview) => files.get(interview) ?? new Map();
}

/** What was found, to be told at the end. */
class Found {
  #hits = 0;
  readonly #interviews = new Set<string>();

  add({ interview }: SearchHit): void {
    this.#hits += 1;
    this.#interviews.add(interview);
  }

  *counted(hits: Iterable<SearchHit>): Generator<SearchHit> {
    for (const hit of hits) {
      this.add(hit);
      yield hit;
    }
  }

  tell(context: Context): void {
    if (this.#hits === 0) context.say('nothing found');
    else context.say(`${this.#hits} ${this.#hits === 1 ? 'hit' : 'hits'} in ${this.#interviews.size} ${this.#interviews.size === 1 ? 'interview' : 'interviews'}`);
  }
}
