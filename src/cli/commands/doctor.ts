import { statSync } from 'node:fs';
import type { Command } from 'commander';
import type { Corpus } from '../../corpus/contract.js';
import { UserError } from '../../diagnostics.js';
import { readSignature, VERSION } from '../../signature.js';
import { examples, type CommandFile } from '../command.js';
import type { Context } from '../context.js';
import { withCorpus } from '../opening.js';

export const doctor: CommandFile = {
  name: 'doctor',
  register(command: Command, context: Context): void {
    command
      .summary('print versions and the state of the corpus, and no testimony')
      .description('Print versions of hrd, Node and SQLite and the state of the corpus: what one would send with a question. No testimony, no names.')
      .addHelpText('before', examples('hrd doctor'))
      .action(() => run(context));
  },
};

async function run(context: Context): Promise<void> {
  const lines = [`hrd        ${VERSION}`, `node       ${process.version} ${process.platform} ${process.arch}`, `signature  ${readSignature({})}`];
  try {
    await withCorpus(context, 'read', (corpus) => {
      const info = corpus.info();
      const { mode, size } = statSync(corpus.file);
      lines.push(
        `sqlite     ${info.sqlite} (${info.driver})`,
        `corpus     schema ${info.schema}, ${size} bytes, mode ${(mode & 0o777).toString(8)}`,
        `holds      ${info.interviews} interviews, ${info.documents} documents, ${info.turns} turns, ${info.sentences} sentences`,
        ...learntOf(corpus),
        `integrity  ${corpus.check()}`,
      );
    });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    lines.push(`corpus     ${error.message} [${error.rule}]`);
    if (error.rule !== 'no-corpus') context.exitCode = error.exit;
  }
  await context.print(lines);
}

/** Which pairs of languages have taught what alignment uses, and from how many interviews. */
function learntOf(corpus: Corpus): string[] {
  const known = corpus.lexicons().filter(({ hash }) => hash !== '');
  return known.map(({ source, target, learntFrom, complete }, index) => `${(index === 0 ? 'learnt' : '').padEnd(11)}${source}-${target} from ${learntFrom.length} interviews${complete ? ', complete' : ''}`);
}
