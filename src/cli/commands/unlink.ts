import type { Command } from 'commander';
import { examples, type CommandFile } from '../command.js';
import type { Context } from '../context.js';
import { unlinkFiles } from '../linking.js';

export const unlink: CommandFile = {
  name: 'unlink',
  register(command: Command, context: Context): void {
    command
      .summary('say that a document belongs to no other')
      .description('Take documents out of their interview; each stands alone until it is linked again. Remembered at every later ingest.')
      .argument('<documents...>', 'their paths, as hrd list --documents shows them')
      .addHelpText('before', examples('hrd unlink seeds/a.txt'))
      .action((documents: string[]) => unlinkFiles(documents, context));
  },
};
