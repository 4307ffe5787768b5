import { EXIT, UserError } from '../diagnostics.js';
import { VERSION } from '../signature.js';
import { Context, PipeClosed, type World } from './context.js';

export type { World } from './context.js';

const greeting = `hrd makes one aligned corpus of interviews that exist in more than one language.

  $ hrd ingest interviews/           read a folder of transcripts
  $ hrd show --lang en,ru --q 3      the third question and its answer, side by side

Then: hrd list, hrd export --format csv. Help: hrd --help, hrd help show.
`;

/** What needs no parser to answer, and so is answered at once. */
const answers = new Map([['', greeting], ['--version', `${VERSION}\n`]]);

/** Runs one command line and returns its exit code; writes to the world's streams and touches nothing else of the process. */
export async function main(argv: readonly string[], world: World): Promise<number> {
  const context = new Context(world);
  try {
    const answer = answers.get(argv.join(' '));
    if (answer !== undefined) await context.write(answer);
    else await (await import('./program.js')).runProgram(argv, context);
  } catch (error) {
    if (error instanceof UserError) context.report(error);
    else if (error instanceof PipeClosed) context.exitCode = EXIT.done;
    else throw error;
  } finally {
    context.dispose();
  }
  return context.exitCode;
}
