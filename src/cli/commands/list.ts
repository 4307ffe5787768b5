import type { Command } from 'commander';
import { examples, type CommandFile } from '../command.js';
import type { Context } from '../context.js';
import { withCorpus } from '../opening.js';
import { options } from '../options.js';

interface Flags {
  readonly documents?: boolean;
  readonly warnings?: boolean;
  readonly json?: boolean;
}

export const list: CommandFile = {
  name: 'list',
  register(command: Command, context: Context): void {
    command
      .summary('list interviews, documents or warnings')
      .description('List what is in the corpus: its interviews, its documents, or what a person should look at.')
      .addOption(options.documents().conflicts('warnings'))
      .addOption(options.warnings())
      .addOption(options.json())
      .addHelpText('before', examples('hrd list', 'hrd list --documents', 'hrd list --warnings'))
      .action((flags: Flags) => run(flags, context));
  },
};

async function run(flags: Flags, context: Context): Promise<void> {
  await withCorpus(context, 'read', async (corpus) => {
    const content = flags.documents ? corpus.documents() : flags.warnings ? corpus.warnings() : corpus.interviews();
    if (flags.json) {
      await context.write(`${JSON.stringify(content, null, 2)}\n`);
      return;
    }
    const { listDocuments, listInterviews, listWarnings } = await import('../../views/index.js');
    const view = { width: context.tableWidth, colour: await context.colour(), corpus: context.corpusName() };
    if (flags.documents) await context.print(listDocuments(corpus.documents(), view));
    else if (flags.warnings) await context.print(listWarnings(corpus.warnings(), view));
    else await context.print(listInterviews(corpus.interviews(), view));
  });
}
