import { checkInterview, type Check, type CheckContext } from '../checks/index.js';
import type { Corpus, Decision, StoredLexicon } from '../corpus/contract.js';
import { everydayWords } from '../language/everyday.js';
import type { FindingsReport, LanguageTag, ReviewedFinding } from '../model.js';
import type { ReportOptions } from '../writers/report.js';
import { signatureOf } from './excerpts.js';
import { columnsOf, namesOf } from './exporting.js';

/** What is to be checked, and by which rules. */
export interface CheckRequest {
  readonly checks: readonly Check[];
  /** Interview ids; all when absent. */
  readonly interviews?: readonly string[];
  /** Only what is between two of these languages, or within one. */
  readonly languages?: readonly LanguageTag[];
  readonly progress?: (done: number, total: number) => void;
}

/** Findings of some interviews or all, in the order of the corpus, each with what was decided of it. One interview is in memory at a time. */
export function findingsOf(corpus: Corpus, { checks, interviews, languages, progress }: CheckRequest): ReviewedFinding[] {
  const decisions = new Map(corpus.decisions().map(({ finding, by, why }) => [finding, { by, why }]));
  const context = contextOf(corpus);
  const wanted = languages === undefined ? undefined : new Set(languages);
  const ids = interviewsOf(corpus, interviews).map(({ id }) => id);
  const found: ReviewedFinding[] = [];
  for (const [index, id] of ids.entries()) {
    progress?.(index, ids.length);
    for (const finding of checkInterview(corpus.interview(id)!, checks, context, wanted)) found.push({ ...finding, accepted: decisions.get(finding.id) ?? null });
  }
  return found;
}

/**
 * What was decided of findings that are found no longer, because a text has changed since or is aligned otherwise. Only of the rules and interviews
 * that were checked; of some languages alone nothing can be said.
 */
export function lapsedDecisions(corpus: Corpus, found: readonly ReviewedFinding[], { checks, interviews, languages }: CheckRequest): Decision[] {
  if (languages !== undefined) return [];
  const decisions = corpus.decisions();
  if (decisions.length === 0) return [];
  const ids = new Set(found.map(({ id }) => id));
  const rules = new Set(checks.map(({ name }) => name));
  const elsewhere = new Set(corpus.documents().filter(({ interview }) => interviews?.includes(interview) === false).map(({ path }) => path));
  return decisions.filter(({ finding, rule, paths }) => !ids.has(finding) && rules.has(rule) && !paths.every((path) => elsewhere.has(path)));
}

const interviewsOf = (corpus: Corpus, wanted: readonly string[] | undefined): ReturnType<Corpus['interviews']> => corpus.interviews().filter(({ id }) => wanted?.includes(id) ?? true);

/** Findings as a format wants them, with what was checked for them. */
export function reportOf(corpus: Corpus, findings: readonly ReviewedFinding[], { checks, interviews }: CheckRequest): FindingsReport {
  const checked = interviewsOf(corpus, interviews);
  const ids = new Set(checked.map(({ id }) => id));
  const sources = corpus.documents().filter(({ interview }) => ids.has(interview)).map(({ path, sha256 }) => [path, sha256] as const);
  return {
    rules: checks.map(({ name, summary }) => ({ name, summary })),
    findings,
    titles: new Map(checked.map(({ id, title }) => [id, title])),
    sources: new Map(sources.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** What a format is told of the whole: language columns, and everything that can change a finding. */
export function reportOptions(corpus: Corpus, { checks, interviews }: CheckRequest): Pick<ReportOptions, 'signature' | 'names' | 'languages'> {
  const checked = interviewsOf(corpus, interviews);
  const languages = new Map(corpus.documents().map(({ id, language }) => [id, language]));
  const columns = columnsOf(checked.map(({ documents }) => documents.map((id) => languages.get(id)!)), undefined);
  const ids = new Set(checked.map(({ id }) => id));
  const signature = [signatureOf(corpus, ids), `checks:${checks.map(({ name }) => name).join('+')}`].filter((part) => part !== '').join('|');
  return { signature, names: namesOf(columns), languages: new Map(columns.map(({ column, tag }) => [column, tag])) };
}

/** What the corpus can tell checks: its words and its lexicons, read when a check first asks for them, and once. */
export function contextOf(corpus: Corpus): CheckContext {
  const known = new Map<string, ReadonlyMap<string, ReadonlyMap<string, number>> | undefined>();
  let words: CheckContext['words'] | undefined;
  return {
    get words() {
      return (words ??= new Map([...new Set(corpus.documents().map(({ language }) => language))].sort().map((language) => [language, corpus.words(language)])));
    },
    lexicon(source, target) {
      const name = `${source}\n${target}`;
      if (!known.has(name)) known.set(name, readLexicon(corpus, source, target));
      return known.get(name);
    },
    everyday: everydayWords,
  };
}

/** Lexicons are kept for one direction; either is the same knowledge. */
function readLexicon(corpus: Corpus, source: LanguageTag, target: LanguageTag): ReadonlyMap<string, ReadonlyMap<string, number>> | undefined {
  const direct = corpus.lexicon(source, target);
  if (direct !== undefined) return counterparts(direct.entries);
  return counterparts(corpus.lexicon(target, source)?.entries.map(([from, to, forth, back]) => [to, from, back, forth] as const));
}

function counterparts(entries: StoredLexicon['entries'] | undefined): ReadonlyMap<string, ReadonlyMap<string, number>> | undefined {
  if (entries === undefined) return undefined;
  const found = new Map<string, Map<string, number>>();
  for (const [word, translation, probability] of entries) {
    if (probability === 0) continue;
    const known = found.get(word);
    if (known === undefined) found.set(word, new Map([[translation, probability]]));
    else known.set(translation, probability);
  }
  return found;
}
