import { resolve } from 'node:path';
import { Option, type Command } from 'commander';
import type { LanguageTag } from '../../model.js';
import { writers } from '../../writers/index.js';
import type { Writer } from '../../writers/writer.js';
import { examples, type CommandFile } from '../command.js';
import type { Context } from '../context.js';
import { formatOf, type WritingFlags } from '../formats.js';
import { findInterview, withCorpus } from '../opening.js';
import { options } from '../options.js';
import { refuseTerminal, warnings, writeTo } from '../outputs.js';

interface Flags extends WritingFlags {
  readonly lang?: LanguageTag[];
  readonly interview?: string[];
}

/** Adds the options of every command that writes a format, and a line of help for each format there is. */
export function addWritingOptions(command: Command): void {
  const format = new Option('--format <format>', 'output format, else by the name of the output, else json').choices(writers.map((writer) => writer.name));
  for (const option of [format, options.unit(), options.layout(), options.pairwise(), options.excel(), options.output(), options.force()]) command.addOption(option);
  command.addHelpText('after', `\nFormats:\n${every.map(({ name, summary, layouts }) => `  ${name.padEnd(9)} ${summary}${layouts === undefined ? '' : `\n${' '.repeat(12)}--layout ${layouts.join(', ')}`}`).join('\n')}`);
}

const every: readonly Writer[] = writers;

export const exportCommand: CommandFile = {
  name: 'export',
  register(command: Command, context: Context): void {
    command
      .summary('write the corpus in a format for other programs')
      .description('Write the corpus, or some interviews of it, in a format for other programs.')
      .addOption(options.lang())
      .addOption(options.interviews())
      .addHelpText('before', examples(
        "hrd export --format json | jq '.interviews[0].exchanges[2].question'",
        'hrd export --unit sentence --lang en,ru -o sentences.csv',
        'hrd export --excel -o for-excel.csv',
      ))
      .action((flags: Flags) => run(flags, context));
    addWritingOptions(command);
  },
};

async function run(flags: Flags, context: Context): Promise<void> {
  const format = formatOf(flags);
  refuseTerminal(format, flags, context);
  await withCorpus(context, 'read', async (corpus) => {
    const { exportCorpus } = await import('../exporting.js');
    const { chooseLanguages } = await import('../choosing.js');
    const interviews = flags.interview?.map((name) => findInterview(corpus, name).id);
    const languages = chooseLanguages(corpus, flags.lang, interviews);
    const told = warnings(context, flags.output);
    const output = exportCorpus(corpus, {
      format,
      warn: told.warn,
      ...(languages === undefined ? {} : { languages }),
      ...(interviews === undefined ? {} : { interviews }),
    });
    await writeTo(output, format, flags, context, (name) => resolve(context.world.cwd(), name));
    told.print();
  });
}
