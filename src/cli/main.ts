import { Command, CommanderError } from 'commander';
import { EXIT, UserError } from '../diagnostics.js';
import { VERSION } from '../signature.js';
import { visible } from '../text/visible.js';
import type { CommandFile } from './command.js';
import { align } from './commands/align.js';
import { doctor } from './commands/doctor.js';
import { exportCommand } from './commands/export.js';
import { forget } from './commands/forget.js';
import { ingest } from './commands/ingest.js';
import { link } from './commands/link.js';
import { list } from './commands/list.js';
import { show } from './commands/show.js';
import { unlink } from './commands/unlink.js';
import { Context, PipeClosed, type World } from './context.js';
import { options } from './options.js';

const commands = [ingest, list, show, exportCommand, align, link, unlink, forget, doctor] as const satisfies readonly CommandFile[];

const greeting = `hrd makes one aligned corpus of interviews that exist in more than one language.

  $ hrd ingest interviews/           read a folder of transcripts
  $ hrd show --lang en,ru --q 3      the third question and its answer, side by side

Then: hrd list, hrd export --format csv. Help: hrd --help, hrd help show.
`;

const overview = `Examples:
  $ hrd ingest interviews/                     read a folder; again after it changed
  $ hrd list                                   what is in the corpus
  $ hrd show --lang en,ru --q 3                one exchange, side by side
  $ hrd export --format csv --unit sentence -o sentences.csv
  $ hrd export --format json | jq '.interviews[].exchanges[].question'
  $ hrd align talk.en.txt talk.ru.txt          two files, no corpus
`;

/** Runs one command line and returns its exit code; writes to the world's streams and touches nothing else of the process. */
export async function main(argv: readonly string[], world: World): Promise<number> {
  const context = new Context(world);
  try {
    if (argv.length === 0) await context.write(greeting);
    else await program(context).parseAsync([...argv], { from: 'user' });
  } catch (error) {
    await conclude(error, context);
  } finally {
    context.dispose();
  }
  return context.exitCode;
}

function program(context: Context): Command {
  const help: string[] = [];
  const root = new Command('hrd')
    .description('An aligned, searchable corpus from a folder of interviews in more than one language.')
    .version(VERSION, '--version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .addOption(options.corpus())
    .addHelpText('before', `${overview}`)
    .showSuggestionAfterError(true)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => help.push(text),
      writeErr: (text) => help.push(text),
      outputError: () => undefined,
      getOutHelpWidth: () => context.width,
      getErrHelpWidth: () => context.width,
    })
    .hook('preAction', (_, command) => {
      context.corpusOption = command.optsWithGlobals<{ corpus?: string }>().corpus;
    });
  for (const { name, register } of commands) {
    register(root.command(name).copyInheritedSettings(root).addOption(options.corpus()), context);
  }
  printed.set(context, help);
  return root;
}

/** What commander wants printed, kept until it can be written with care. */
const printed = new WeakMap<Context, string[]>();

/** Ends a run that threw: help and version are output, the user's mistakes one line, our own mistakes loud. */
async function conclude(error: unknown, context: Context): Promise<void> {
  try {
    if (error instanceof PipeClosed) return;
    if (error instanceof CommanderError) {
      const text = (printed.get(context) ?? []).join('');
      if (error.exitCode === 0) await context.write(text);
      else if (error.code === 'commander.help') {
        context.say(text.trimEnd());
        context.exitCode = EXIT.usage;
      } else context.report(usageError(error));
      return;
    }
    if (error instanceof UserError) context.report(error);
    else reportBug(error, context);
    if (error instanceof UserError && context.env['HRD_DEBUG'] === '1') context.say(error.stack ?? '');
  } catch (last) {
    if (last instanceof UserError) context.report(last);
    else if (!(last instanceof PipeClosed)) throw last;
  }
}

/** `error: unknown command 'injest'\n(Did you mean ingest?)` -> `unknown command 'injest'. Did you mean 'ingest'?` */
function usageError(error: CommanderError): UserError {
  const [first = '', ...rest] = error.message.replace(/^error: /u, '').split('\n');
  const suggestion = /^\(Did you mean (?<names>[^?]{1,200})\?\)$/u.exec(rest.join(' ').trim())?.groups?.['names'];
  const names = suggestion?.replace(/^one of /u, '').split(', ').map((name) => `'${name}'`).join(' or ');
  return new UserError(names === undefined ? [first, ...rest].join(' ').trim() : `${first}. Did you mean ${names}?`, {
    rule: 'usage', exit: EXIT.usage, hint: 'hrd --help lists commands; hrd help COMMAND explains one',
  });
}

function reportBug(error: unknown, context: Context): void {
  context.exitCode = EXIT.input;
  const what = error instanceof Error ? error.message : String(error);
  context.say(`hrd: this is a mistake in hrd itself: ${visible(what).slice(0, 200)} [bug]`);
  if (context.env['HRD_DEBUG'] === '1' && error instanceof Error) context.say(error.stack ?? '');
  else context.say('  run it again with HRD_DEBUG=1 to see where');
}
