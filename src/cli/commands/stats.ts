import { Option, type Command } from 'commander';
import type { Corpus } from '../../corpus/contract.js';
import type { Facet, Interview, LanguageTag, Role, Statistics } from '../../model.js';
import { statisticsWriters } from '../../writers/statistics/index.js';
import { examples, type CommandFile } from '../command.js';
import type { Context } from '../context.js';
import { findInterview, withCorpus } from '../opening.js';
import { options } from '../options.js';
import { reportWriterOf, writeReport, type ReportFlags } from '../reports.js';

interface Flags extends ReportFlags {
  readonly by?: Facet[];
  readonly lang?: LanguageTag[];
  readonly interview?: string[];
  readonly role?: Role;
}

export const stats: CommandFile = {
  name: 'stats',
  register(command: Command, context: Context): void {
    const format = new Option('--format <format>', 'write it in this format, else by the name of the output; else it is shown').choices(statisticsWriters.map(({ name }) => name));
    command
      .summary('count what there is: words, shares of speech, answers, beads, confidence')
      .description('Count what there is in the corpus or in one interview: documents, turns, sentences, words, who speaks how much, how long answers are, how sentences are aligned, how sure that is, what was left out.')
      .argument('[interview]', 'its id or the beginning of it, its title, or one of its files')
      .addOption(options.breakDown())
      .addOption(options.lang())
      .addOption(options.interviews())
      .addOption(options.role())
      .addOption(format)
      .addOption(options.excel())
      .addOption(options.output())
      .addOption(options.force())
      .addHelpText('before', examples('hrd stats', 'hrd stats --by interview', 'hrd stats aigul --by exchange,role --lang en', 'hrd stats -o statistics.html', 'hrd stats --excel -o words.csv'))
      .addHelpText('after', `\nFormats:\n${statisticsWriters.map(({ name, summary }) => `  ${name.padEnd(6)} ${summary}`).join('\n')}`)
      .action((interview: string | undefined, flags: Flags) => run(interview, flags, context));
  },
};

async function run(name: string | undefined, flags: Flags, context: Context): Promise<void> {
  const writer = reportWriterOf(statisticsWriters, flags, context) as (typeof statisticsWriters)[number] | null;
  await withCorpus(context, 'read', async (corpus) => {
    const [{ chooseLanguages }, { inLanguages }, { onlyRole, statisticsOf }] = await Promise.all([import('../choosing.js'), import('../exporting.js'), import('../../statistics/index.js')]);
    const named = [...(name === undefined ? [] : [name]), ...(flags.interview ?? [])];
    const asked = named.length === 0 ? undefined : new Set(named.map((each) => findInterview(corpus, each).id));
    const ids = corpus.interviews().map(({ id }) => id).filter((id) => asked?.has(id) ?? true);
    const languages = chooseLanguages(corpus, flags.lang, ids);
    const prepared = (interview: Interview): Interview => {
      const chosen = inLanguages(interview, languages);
      return flags.role === undefined ? chosen : onlyRole(chosen, flags.role);
    };
    const statistics = statisticsOf(read(corpus, ids, prepared), { by: flags.by ?? writer?.usualBy ?? [], ...(languages === undefined ? {} : { languages }) });
    if (writer === null) await show(statistics, context);
    else await write(statistics, writer, corpus, flags, context);
  });
}

function* read(corpus: Corpus, ids: readonly string[], prepared: (interview: Interview) => Interview): Generator<Interview> {
  for (const id of ids) {
    const interview = prepared(corpus.interview(id)!);
    if (interview.documents.length > 0) yield interview;
  }
}

async function show(statistics: Statistics, context: Context): Promise<void> {
  const { showStatistics } = await import('../../views/statistics.js');
  const width = statistics.by.length > 0 ? context.tableWidth : context.width;
  await context.print(showStatistics(statistics, { width, colour: await context.colour(), plainBars: context.env['TERM'] === 'dumb', corpus: context.corpusName() }));
}

async function write(statistics: Statistics, writer: (typeof statisticsWriters)[number], corpus: Corpus, flags: Flags, context: Context): Promise<void> {
  const { languageName } = await import('../../language/names.js');
  const columns = statistics.corpus.languages;
  const names = new Map(columns.map(({ column, language }) => [column, column === language ? languageName(language) : `${languageName(language)} ${column.slice(language.length + 1)}`]));
  const signature = await signatureOf(statistics, corpus, flags.role);
  await writeReport(statistics, writer, { signature, names, languages: new Map(columns.map(({ column, language }) => [column, language])) }, flags, context);
}

/** What the documents and alignments were made with, the role that was counted, and the ICU that divided the words where it had to look into a dictionary. */
async function signatureOf({ interviews, dictionary }: Statistics, corpus: Corpus, role: Role | undefined): Promise<string> {
  const { jointSignature, VERSION } = await import('../../signature.js');
  const files = corpus.files();
  const ids = new Set(interviews.map(({ id }) => id));
  const settings = [
    ...interviews.flatMap(({ documents }) => documents.map(({ path }) => files.get(path)?.settings ?? '')),
    ...corpus.interviews().filter(({ id }) => ids.has(id)).map((interview) => interview.settings.split('\n', 1)[0]!),
    `hrd:${VERSION}`,
    ...(role === undefined ? [] : [`role:${role}`]),
    ...(dictionary ? [`icu:${process.versions.icu ?? 'none'}`] : []),
  ];
  return jointSignature(settings.filter((each) => each !== ''));
}
