import type { Command } from 'commander';
import { examples, type CommandFile } from '../command.js';
import type { Context } from '../context.js';
import { linkFiles } from '../linking.js';

export const link: CommandFile = {
  name: 'link',
  register(command: Command, context: Context): void {
    command
      .summary('say that documents belong to one interview')
      .description('Say that two documents or more are language versions of one interview; they are aligned at once. Remembered at every later ingest.')
      .argument('<documents...>', 'their paths, as hrd list --documents shows them')
      .addHelpText('before', examples('hrd link seeds/a.txt seeds/b.txt'))
      .action((documents: string[]) => linkFiles(documents, context));
  },
};
