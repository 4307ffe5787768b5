import { resolve } from 'node:path';
import { Option, type Command } from 'commander';
import type { LanguageTag, Unit } from '../../model.js';
import { writers } from '../../writers/index.js';
import { examples, type CommandFile } from '../command.js';
import type { Context } from '../context.js';
import { findInterview, withCorpus } from '../opening.js';
import { options } from '../options.js';

/** What several commands that write a format can be told about it. */
export interface WritingFlags {
  readonly format: string;
  readonly unit?: Unit;
  readonly excel?: boolean;
  readonly output?: string;
  readonly force?: boolean;
}

interface Flags extends WritingFlags {
  readonly lang?: LanguageTag[];
  readonly interview?: string[];
}

/** `--format`, with a line of help for each format there is. */
export function formatOption(): Option {
  return new Option('--format <format>', `output format: ${writers.map(({ name, summary }) => `${name} (${summary})`).join(', ')}`)
    .choices(writers.map((writer) => writer.name))
    .default('json');
}

export const exportCommand: CommandFile = {
  name: 'export',
  register(command: Command, context: Context): void {
    command
      .summary('write the corpus in a format for other programs')
      .description('Write the corpus, or some interviews of it, in a format for other programs.')
      .addOption(formatOption())
      .addOption(options.unit())
      .addOption(options.lang())
      .addOption(options.interviews())
      .addOption(options.excel())
      .addOption(options.output())
      .addOption(options.force())
      .addHelpText('before', examples("hrd export --format json | jq '.interviews[0].exchanges[2].question'", 'hrd export --format csv --unit sentence --lang en,ru -o sentences.csv', 'hrd export --format csv --excel -o for-excel.csv'))
      .action((flags: Flags) => run(flags, context));
  },
};

async function run(flags: Flags, context: Context): Promise<void> {
  await withCorpus(context, 'read', async (corpus) => {
    const { exportChunks } = await import('../exporting.js');
    const { chooseLanguages } = await import('../choosing.js');
    const interviews = flags.interview?.map((name) => findInterview(corpus, name).id);
    const languages = chooseLanguages(corpus, flags.lang, interviews);
    const chunks = exportChunks(corpus, {
      format: flags.format,
      excel: flags.excel === true,
      ...(flags.unit === undefined ? {} : { unit: flags.unit }),
      ...(languages === undefined ? {} : { languages }),
      ...(interviews === undefined ? {} : { interviews }),
    });
    await writeChunks(chunks, flags, context);
  });
}

/** Writes an output to `-o FILE`, safely, or to standard output. */
export async function writeChunks(chunks: Iterable<string | Uint8Array>, { output, force }: Pick<WritingFlags, 'output' | 'force'>, context: Context): Promise<void> {
  if (output === undefined || output === '-') {
    for (const chunk of chunks) await context.write(chunk);
    return;
  }
  const { writeOutput } = await import('../../files/index.js');
  const { bytes } = await writeOutput(resolve(context.world.cwd(), output), chunks, { force: force === true });
  context.say(`${output}: ${bytes} bytes`);
}
