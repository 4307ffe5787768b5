import { createInterface } from 'node:readline/promises';
import type { Command } from 'commander';
import { EXIT, UserError } from '../../diagnostics.js';
import { visibleName } from '../../text/visible.js';
import { examples, type CommandFile } from '../command.js';
import type { Context } from '../context.js';
import { findInterview, withCorpus } from '../opening.js';
import { options } from '../options.js';

export const forget: CommandFile = {
  name: 'forget',
  register(command: Command, context: Context): void {
    command
      .summary('remove an interview from the corpus, byte for byte')
      .description('Remove an interview from the corpus, byte for byte. Your files are not touched; remove or move them, or the next ingest reads them again.')
      .argument('<interview>', 'its id or the beginning of it, its title, or one of its files')
      .addOption(options.yes())
      .addHelpText('before', examples('hrd forget aigul', 'hrd forget aigul --yes'))
      .action((interview: string, flags: { yes?: boolean }) => run(interview, flags.yes === true, context));
  },
};

async function run(name: string, yes: boolean, context: Context): Promise<void> {
  await withCorpus(context, 'write', async (corpus) => {
    const { id, documents, turns } = findInterview(corpus, name);
    const what = `interview '${visibleName(id)}' (${documents.length} ${documents.length === 1 ? 'document' : 'documents'}, ${turns} turns)`;
    if (!yes && !(await confirm(`Remove ${what} from ${context.corpusName()}? [y/N] `, context))) {
      context.say('nothing was removed');
      return;
    }
    const removed = corpus.forget(id);
    await context.print([`removed ${what}. Your files are as they were:`, ...removed.paths.map((path) => `  ${visibleName(path)}`)]);
  });
}

async function confirm(question: string, context: Context): Promise<boolean> {
  const { stdin, stderr } = context.world;
  if (stdin.isTTY !== true) throw new UserError('this removes testimony, and nobody is there to ask', { rule: 'usage', exit: EXIT.usage, hint: 'add --yes to do it without asking' });
  const terminal = createInterface({ input: stdin, output: stderr });
  try {
    return /^y(?:es)?$/iu.test((await terminal.question(question)).trim());
  } finally {
    terminal.close();
  }
}
