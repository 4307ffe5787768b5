import { Option, type Command } from 'commander';
import type { Corpus } from '../../corpus/contract.js';
import { UserError } from '../../diagnostics.js';
import type { Interview, LanguageTag, Matrix, SeriesQuestion } from '../../model.js';
import { visibleName } from '../../text/visible.js';
import { matrixWriters } from '../../writers/matrix/index.js';
import type { ReportWriter } from '../../writers/report.js';
import { examples, type CommandFile } from '../command.js';
import type { Context } from '../context.js';
import { inLanguages } from '../exporting.js';
import { usage } from '../formats.js';
import { findInterview, withCorpus } from '../opening.js';
import { options } from '../options.js';
import { reportWriterOf, writeReport, type ReportFlags } from '../reports.js';

interface Flags extends ReportFlags {
  readonly q?: string;
  readonly series?: number;
  readonly lang?: LanguageTag[];
  readonly interview?: string[];
  readonly all?: boolean;
  readonly withQuestions?: boolean;
  /** False with `--no-pager`. */
  readonly pager: boolean;
}

export const matrix: CommandFile = {
  name: 'matrix',
  register(command: Command, context: Context): void {
    const format = new Option('--format <format>', 'write the table in this format, else by the name of the output; else it is shown').choices(matrixWriters.map(({ name }) => name));
    command
      .summary('who answered what: questions down, interviews across')
      .description(`Show who answered which question of a series of interviews, where an answer is missing, and how long each is: questions down, interviews across.
With --q: all answers to a question, one interview after the other, languages side by side.
Questions are numbered through the series, as hrd questions lists them.`)
      .addOption(options.question())
      .addOption(options.series().conflicts(['q', 'all']))
      .addOption(options.lang())
      .addOption(options.interviews())
      .addOption(options.allQuestions())
      .addOption(options.withQuestions())
      .addOption(format)
      .addOption(options.excel())
      .addOption(options.output())
      .addOption(options.force())
      .addOption(options.noPager())
      .addHelpText('before', examples('hrd matrix', 'hrd matrix --q 3', 'hrd matrix --q 2-4 --lang en,ru --interview aigul --interview boris', 'hrd matrix -o matrix.html', 'hrd matrix --lang ru -o matrix.xlsx', 'hrd matrix --format csv > answers.csv'))
      .addHelpText('after', `\nFormats:\n${matrixWriters.map(({ name, summary }) => `  ${name.padEnd(6)} ${summary}`).join('\n')}`)
      .action((flags: Flags) => run(flags, context));
  },
};

/** What is asked for, found in the corpus. */
interface Found {
  /** With those interviews only that are asked for. */
  readonly questions: readonly SeriesQuestion[];
  /** Questions of one interview that were left out. */
  readonly single: number;
  /** Interviews that were asked any of them, in the order of the corpus. */
  readonly interviews: readonly string[];
  /** The other interviews in question. */
  readonly apart: readonly string[];
  /** Interviews of the series of a question that were not asked it. */
  readonly notAsked: (question: SeriesQuestion) => readonly string[];
  readonly languages: readonly LanguageTag[] | undefined;
  /** Number of the series each interview belongs to. */
  readonly members: ReadonlyMap<string, number>;
}

async function run(flags: Flags, context: Context): Promise<void> {
  const writer = reportWriterOf(matrixWriters, flags, context);
  if (flags.withQuestions === true && (flags.q === undefined || writer !== null)) throw usage('--with-questions is for answers shown with --q', 'add --q 3, or leave it out: files have the questions anyway');
  await withCorpus(context, 'read', async (corpus) => {
    const found = await find(corpus, flags, context);
    if (writer !== null) await write(found, writer, corpus, flags, context);
    else if (flags.q !== undefined) await showAnswers(found, corpus, flags, context);
    else await showTable(found, corpus, flags, context);
  });
}

async function find(corpus: Corpus, flags: Flags, context: Context): Promise<Found> {
  const [{ inquire, questionsCalled, questionsOf }, { chooseLanguages }, { membersOf }] = await Promise.all([import('../asking.js'), import('../choosing.js'), import('../../series/index.js')]);
  const here = corpus.interviews().map(({ id }) => id);
  if (here.length === 0) throw new UserError('the corpus is empty', { rule: 'empty-corpus', hint: 'hrd ingest FOLDER fills it' });
  const only = flags.interview?.map((name) => findInterview(corpus, name).id);
  const languages = chooseLanguages(corpus, flags.lang, only);
  const isWanted = (interview: string): boolean => only?.includes(interview) ?? true;
  const all = inquire(corpus).questions;
  const chosen = flags.series !== undefined ? questionsOf(flags.series, all) : flags.q === undefined ? all : questionsCalled(flags.q, all, (error) => context.report(error));
  const asked = chosen.map((question) => ({ ...question, asked: question.asked.filter(({ interview }) => isWanted(interview)) })).filter((question) => question.asked.length > 0);
  if (asked.length === 0) throw nothingAsked(chosen.length > 0);
  const shared = asked.filter(({ number }) => number !== null);
  const single = flags.q !== undefined || flags.all === true || shared.length === 0 ? 0 : asked.length - shared.length;
  if (shared.length === 0 && flags.q === undefined && flags.all !== true) context.say(`hrd: ${whatIsMissing(here.length, only?.length)}; here is what each was asked [no-series]`);
  const questions = single > 0 ? shared : asked;
  const names = new Set(questions.flatMap((question) => question.asked.map(({ interview }) => interview)));
  const wanted = here.filter(isWanted);
  const members = membersOf(all);
  const notAsked = ({ series, asked: there }: SeriesQuestion): string[] => wanted.filter((id) => series !== null && members.get(id) === series && there.every(({ interview }) => interview !== id));
  return { questions, single, interviews: wanted.filter((id) => names.has(id)), apart: wanted.filter((id) => !names.has(id)), notAsked, languages, members };
}

/** Why no question is shared, of all interviews or of those asked for. */
function whatIsMissing(all: number, chosen: number | undefined): string {
  if (chosen === undefined || chosen === all) return 'no two interviews share a question';
  return chosen === 1 ? 'this interview shares no question with another' : 'these interviews share no question with another';
}

function nothingAsked(chosen: boolean): UserError {
  if (chosen) return new UserError('this is not asked in these interviews', { rule: 'not-asked', hint: 'leave --interview out to see where' });
  return new UserError('no question was found', { rule: 'no-question', hint: 'hrd show --explain says why' });
}

/** Interviews one by one, in the languages asked for; those that are in none of them are passed over. */
function* interviewsOf(corpus: Corpus, { interviews, languages }: Found): Generator<Interview> {
  for (const id of interviews) {
    const interview = inLanguages(corpus.interview(id)!, languages);
    if (interview.documents.length > 0) yield interview;
  }
}

async function matrixFor(found: Found, corpus: Corpus): Promise<Matrix> {
  const { matrixOf } = await import('../../series/matrix.js');
  return matrixOf(found.questions, interviewsOf(corpus, found), { members: found.members, ...(found.languages === undefined ? {} : { languages: found.languages }) });
}

async function showTable(found: Found, corpus: Corpus, { pager }: Flags, context: Context): Promise<void> {
  const [{ showMatrix }, { withPager }] = await Promise.all([import('../../views/matrix.js'), import('../pager.js')]);
  const table = await matrixFor(found, corpus);
  const screen = { width: context.tableWidth, colour: await context.colour(), single: found.single, ...leftOut(found, table) };
  await withPager(context, pager, (print) => print(showMatrix(table, screen)));
}

/** Interviews that are not in the table: they are in none of the languages asked for, or were asked nothing of it. */
function leftOut({ interviews, apart }: Found, { columns }: Matrix): { readonly otherLanguages: readonly string[]; readonly apart: readonly string[] } {
  const shown = new Set(columns.map(({ interview }) => interview));
  return { otherLanguages: interviews.filter((id) => !shown.has(id)), apart };
}

async function showAnswers(found: Found, corpus: Corpus, flags: Flags, context: Context): Promise<void> {
  const [{ showAnswer, showElsewhere, showNotAsked, showQuestion }, { withPager }] = await Promise.all([import('../../views/question.js'), import('../pager.js')]);
  const view = { width: context.width, colour: await context.colour(), withQuestions: flags.withQuestions === true };
  const languages = found.languages ?? [...new Set(corpus.documents().map(({ language }) => language))].sort();
  await withPager(context, flags.pager, async (print) => {
    for (const [index, question] of found.questions.entries()) {
      await print([...(index === 0 ? [] : ['', '']), ...showQuestion(question, languages, view)]);
      const elsewhere: string[] = [];
      for (const asked of question.asked) {
        const interview = inLanguages(corpus.interview(asked.interview)!, found.languages);
        if (interview.documents.length > 0) await print(['', ...showAnswer(interview, asked, view)]);
        else elsewhere.push(asked.interview);
      }
      if (elsewhere.length > 0) await print(showElsewhere(elsewhere, languages, elsewhere.length === question.asked.length, view));
      const others = found.notAsked(question);
      if (others.length > 0) await print(showNotAsked(others, view));
    }
  });
}

async function write(found: Found, writer: ReportWriter<Matrix>, corpus: Corpus, flags: Flags, context: Context): Promise<void> {
  const [{ columnsOf, namesOf }, { signatureOf }] = await Promise.all([import('../exporting.js'), import('../excerpts.js')]);
  const table = await matrixFor(found, corpus);
  const shown = new Set(table.columns.map(({ interview }) => interview));
  const present = new Map<string, LanguageTag[]>();
  for (const { interview, language } of corpus.documents()) if (shown.has(interview)) present.set(interview, [...(present.get(interview) ?? []), language]);
  const columns = columnsOf([...present.values()], found.languages);
  const gone = leftOut(found, table).otherLanguages;
  if (gone.length > 0) {
    const questions = found.questions.length - table.questions.length;
    const asked = questions === 0 ? '' : ` with ${questions === 1 ? '1 question' : `${questions} questions`} that only they were asked`;
    context.say(`not in ${(found.languages ?? []).join(' or ')}, left out${asked}: ${gone.map(visibleName).join(', ')}`);
  }
  if (found.single > 0) context.say(`${found.single === 1 ? '1 question' : `${found.single} questions`} of one interview only left out: --all writes them too`);
  await writeReport(table, writer, { signature: await signatureWith(table, signatureOf(corpus, shown)), names: namesOf(columns), languages: new Map(columns.map(({ column, tag }) => [column, tag])) }, flags, context);
}

/** The signature with the ICU that counted the words, where it had to look into a dictionary. */
async function signatureWith({ cells }: Matrix, signature: string): Promise<string> {
  const [{ needsDictionary }, { jointSignature }] = await Promise.all([import('../../text/word-count.js'), import('../../signature.js')]);
  const dictionary = cells.some((row) => row.some((cell) => cell !== null && Object.values(cell.answer).some(needsDictionary)));
  return jointSignature([signature, ...(dictionary ? [`icu:${process.versions.icu ?? 'none'}`] : [])]);
}
