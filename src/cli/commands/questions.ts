import { Option, type Command } from 'commander';
import type { Corpus } from '../../corpus/contract.js';
import { EXIT, UserError } from '../../diagnostics.js';
import type { LanguageTag, QuestionList } from '../../model.js';
import { questionWriters } from '../../writers/questions/index.js';
import { examples, type CommandFile } from '../command.js';
import type { Context } from '../context.js';
import { findInterview, withCorpus } from '../opening.js';
import { options } from '../options.js';
import { reportWriterOf, writeReport } from '../reports.js';

interface Flags {
  readonly lang?: LanguageTag[];
  readonly interview?: string[];
  readonly series?: number;
  readonly all?: boolean;
  readonly explain?: boolean;
  readonly format?: string;
  readonly output?: string;
  readonly force?: boolean;
  readonly excel?: boolean;
  readonly pager: boolean;
}

export const questions: CommandFile = {
  name: 'questions',
  register(command: Command, context: Context): void {
    command
      .summary('the same question across interviews and languages')
      .description(`List the questions that a series of interviews shares, recognised across interviews and languages: their number, in how many interviews they are asked, and their usual wording.
With QUESTION (its number, its name, its id or the beginning of it): all its wordings, and where they stand.
What is recognised wrongly can be put right; that lasts, whatever is ingested later.`)
      .argument('[question...]', 'number, as in 3 or 2-4, name or id')
      .addOption(options.lang())
      .addOption(options.interviews())
      .addOption(options.series().conflicts('all'))
      .addOption(options.allQuestions())
      .addOption(new Option('--explain', 'all wordings of every question, and where they stand').conflicts(['format', 'output']))
      .addOption(new Option('--format <format>', 'write every wording in its place').choices(questionWriters.map(({ name }) => name)))
      .addOption(options.output())
      .addOption(options.force())
      .addOption(options.excel())
      .addOption(options.noPager())
      .addHelpText('before', examples(
        'hrd questions --lang en', 'hrd questions 3', "hrd questions rename 3 'Threats'", 'hrd questions merge 3 q3f2a9', 'hrd questions split 3 aigul', 'hrd questions move 7 --after 2', 'hrd questions --all -o questions.csv',
      ))
      .action((names: string[], flags: Flags) => run(names, flags, context));
    registerDecisions(command, context);
  },
};

function registerDecisions(command: Command, context: Context): void {
  const decisions = (): Promise<typeof import('../question-decisions.js')> => import('../question-decisions.js');
  command
    .command('rename')
    .summary('give a question a name')
    .description('Give a question a name, by which it is listed and can be called. Without NAME: take its name away.')
    .argument('<question>', 'number, name or id')
    .argument('[name...]', 'a word or more')
    .addHelpText('before', examples("hrd questions rename 3 'Threats and pressure'", 'hrd questions rename threats Threats', 'hrd questions rename 3'))
    .addOption(options.corpus())
    .action(async (question: string, words: string[]) => (await decisions()).renameQuestion(question, words, context));
  command
    .command('merge')
    .summary('make one question of several')
    .description('Make one question of several that are the same. The first keeps its id, and its name if it has one.')
    .argument('<questions...>', 'numbers, names or ids; hrd questions --all lists those of one interview only')
    .addHelpText('before', examples('hrd questions merge 3 7', 'hrd questions merge threats q3f2a9 q81c00'))
    .addOption(options.corpus())
    .action(async (names: string[]) => (await decisions()).mergeQuestions(names, context));
  command
    .command('split')
    .summary('what some interviews were asked is another question')
    .description('Say that what some interviews were asked is another question. The two stay apart from then on.')
    .argument('<question>', 'number, name or id')
    .argument('<interviews...>', 'their ids or the beginnings of them, titles, or files')
    .addHelpText('before', examples('hrd questions split 3 aigul', 'hrd questions split threats aigul boris'))
    .addOption(options.corpus())
    .action(async (question: string, interviews: string[]) => (await decisions()).splitQuestion(question, interviews, context));
  command
    .command('move')
    .summary('put a question behind another, or first')
    .description('Put a question behind another, or first in its series.')
    .argument('<question>', 'number, name or id')
    .addOption(new Option('--after <question>', 'behind this one').conflicts('first'))
    .addOption(new Option('--first', 'before all others of its series'))
    .addHelpText('before', examples('hrd questions move 7 --after 2', 'hrd questions move threats --first'))
    .addOption(options.corpus())
    .action(async (question: string, flags: { after?: string; first?: boolean }) => (await decisions()).moveQuestion(question, flags, context));
  command
    .command('reset')
    .summary('take back what was decided of questions')
    .description('Take back what was decided of questions: they are again as hrd finds them.')
    .argument('<questions...>', 'numbers, names or ids')
    .addHelpText('before', examples('hrd questions reset 3'))
    .addOption(options.corpus())
    .action(async (names: string[]) => (await decisions()).resetQuestions(names, context));
}

async function run(names: readonly string[], flags: Flags, context: Context): Promise<void> {
  const writer = reportWriterOf(questionWriters, flags, context);
  const [{ inquire, inLanguages, listOf, questionsCalled, questionsOf, refuseSlip, seriesOf, usualLanguages }, { chooseLanguages }] = await Promise.all([import('../asking.js'), import('../choosing.js')]);
  refuseSlip(names);
  if (names.length > 0 && flags.series !== undefined) throw new UserError('a question and --series exclude each other', { rule: 'usage', exit: EXIT.usage, hint: 'leave one of them out' });
  await withCorpus(context, 'read', async (corpus) => {
    const interviews = flags.interview?.map((name) => findInterview(corpus, name).id);
    const languages = chooseLanguages(corpus, flags.lang, interviews);
    const inquiry = inquire(corpus);
    const named = names.length === 0 ? undefined : [...new Set(names.flatMap((name) => questionsCalled(name, inquiry.questions, (error) => context.report(error))))];
    const ofSeries = flags.series === undefined ? undefined : questionsOf(flags.series, inquiry.questions);
    const chosen = named ?? ofSeries ?? inquiry.questions.filter(({ number }) => number !== null || flags.all === true);
    const series = seriesOf(inquiry.questions);
    const list = listOf(inquiry, chosen, series, hashesOf(corpus), { interviews, languages });
    if (writer !== null) {
      const { signatureOf } = await import('../excerpts.js');
      const everything = { has: (id: string): boolean => interviews?.includes(id) ?? true };
      await writeReport(languages === undefined ? list : inLanguages(list, languages), writer, { signature: signatureOf(corpus, everything), names: new Map(), languages: new Map() }, flags, context);
      return;
    }
    if (named !== undefined && list.questions.length === 0) throw new UserError(named.length === 1 ? 'the question is not asked in these interviews' : 'the questions are not asked in these interviews', { rule: 'not-asked', hint: 'leave --interview out to see where' });
    const isWanted = (id: string): boolean => interviews?.includes(id) ?? true;
    const hidden = named === undefined && flags.series === undefined && flags.all !== true ? inquiry.questions.filter(({ number, asked }) => number === null && asked.some(({ interview }) => isWanted(interview))).length : 0;
    const sharing = new Set(series.flatMap((each) => each.interviews));
    const apart = corpus.interviews().map(({ id }) => id).filter((id) => isWanted(id) && !sharing.has(id));
    await show(list, { explained: named !== undefined || flags.explain === true, languages: languages ?? null, usual: usualLanguages(inquiry), interviews: interviews ?? null, hidden, apart, pager: flags.pager }, corpus, context);
  });
}

const hashesOf = (corpus: Corpus): ReadonlyMap<string, string> => new Map([...corpus.files()].map(([path, { sha256 }]) => [path, sha256]));

interface Showing {
  readonly explained: boolean;
  readonly languages: readonly LanguageTag[] | null;
  readonly usual: readonly LanguageTag[];
  readonly interviews: readonly string[] | null;
  readonly hidden: number;
  readonly apart: readonly string[];
  readonly pager: boolean;
}

async function show(list: QuestionList, { explained, pager, ...more }: Showing, corpus: Corpus, context: Context): Promise<void> {
  if (list.questions.length === 0) {
    context.say(whatIsMissing(corpus, more.hidden, context));
    return;
  }
  const [{ explainPlaces, explainQuestion, listQuestions }, { withPager }] = await Promise.all([import('../../views/questions.js'), import('../pager.js')]);
  const screen = { width: context.width, colour: await context.colour() };
  await withPager(context, pager, async (print) => {
    if (!explained) return print(listQuestions(list, { ...screen, ...more }));
    for (const [index, question] of list.questions.entries()) {
      const series = list.series.find(({ number }) => number === question.series);
      await print([...(index === 0 ? [] : ['', '']), ...explainQuestion(question, series, screen)]);
    }
    await print(['', ...explainPlaces(list.questions, screen)]);
  });
}

/** Why there is nothing to list, and what to do. */
function whatIsMissing(corpus: Corpus, hidden: number, context: Context): string {
  const interviews = corpus.interviews().length;
  const name = context.corpusName();
  if (interviews === 0) return `${name} is empty. Next: hrd ingest FOLDER`;
  return `${name}: ${hidden === 0 ? 'no question was found: hrd show --explain says why' : 'no question is shared; hrd questions --all lists what each interview is asked'}`;
}
