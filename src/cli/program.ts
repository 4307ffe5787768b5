import { Command, CommanderError } from 'commander';
import { EXIT, UserError } from '../diagnostics.js';
import { VERSION } from '../signature.js';
import { visible } from '../text/visible.js';
import type { CommandFile } from './command.js';
import { PipeClosed, type Context } from './context.js';
import { options } from './options.js';

/** Every command, in the order of the help. Loaded when needed: a command line loads the one it names. */
const commands: Readonly<Record<string, () => Promise<CommandFile>>> = {
  ingest: async () => (await import('./commands/ingest.js')).ingest,
  list: async () => (await import('./commands/list.js')).list,
  show: async () => (await import('./commands/show.js')).show,
  search: async () => (await import('./commands/search.js')).search,
  questions: async () => (await import('./commands/questions.js')).questions,
  matrix: async () => (await import('./commands/matrix.js')).matrix,
  check: async () => (await import('./commands/check.js')).check,
  stats: async () => (await import('./commands/stats.js')).stats,
  export: async () => (await import('./commands/export.js')).exportCommand,
  align: async () => (await import('./commands/align.js')).align,
  link: async () => (await import('./commands/link.js')).link,
  unlink: async () => (await import('./commands/unlink.js')).unlink,
  forget: async () => (await import('./commands/forget.js')).forget,
  doctor: async () => (await import('./commands/doctor.js')).doctor,
};

const overview = `Examples:
  $ hrd ingest interviews/                     read a folder; again after it changed
  $ hrd list                                   what is in the corpus
  $ hrd show --lang en,ru --q 3                one exchange, side by side
  $ hrd search 'банк*' --with en               every place a word is used, with its translation
  $ hrd questions                              the same question across interviews and languages
  $ hrd check                                  what should be read again
  $ hrd stats                                  words, shares of speech, answers, beads, confidence
  $ hrd export -o report.html                  languages side by side, to read or print
  $ hrd export --unit sentence -o sentences.csv
  $ hrd export --format json | jq '.interviews[].exchanges[].question'
  $ hrd align talk.en.txt talk.ru.txt          two files, no corpus
`;

/** Parses a command line and runs what it names; whatever goes wrong is told, and the context's exit code says how it ended. */
export async function runProgram(argv: readonly string[], context: Context): Promise<void> {
  try {
    const root = await program(argv, context);
    await root.parseAsync(argv.includes('search') ? (await import('./terms.js')).protectTerms(argv) : meant(argv), { from: 'user' });
  } catch (error) {
    await conclude(error, context);
  }
}

/** Help for a command that does not exist is a slip in its name, to be told as any other: `injest --help`, `help injest`. */
function meant(argv: readonly string[]): string[] {
  const [first = '', second = ''] = argv;
  const isUnknown = (name: string): boolean => name !== '' && name !== 'help' && !name.startsWith('-') && !Object.hasOwn(commands, name);
  if (first === 'help' && isUnknown(second)) return [second];
  return isUnknown(first) ? [first] : [...argv];
}

/** The one command that a command line plainly names; otherwise all, for help and suggestions. */
async function commandsFor([first = '', second = '']: readonly string[]): Promise<CommandFile[]> {
  const name = first === 'help' ? second : first;
  return Promise.all(Object.hasOwn(commands, name) ? [commands[name]!()] : Object.values(commands).map((load) => load()));
}

async function program(argv: readonly string[], context: Context): Promise<Command> {
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
  for (const { name, register } of await commandsFor(argv)) {
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
      } else context.report(await usageError(error));
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
async function usageError(error: CommanderError): Promise<UserError> {
  const [first = '', ...rest] = error.message.replace(/^error: /u, '').split('\n');
  const suggestion = /^\(Did you mean (?<names>[^?]{1,200})\?\)$/u.exec(rest.join(' ').trim())?.groups?.['names'];
  const names = suggestion?.replace(/^one of /u, '').split(', ').map((name) => `'${name}'`).join(' or ') ?? (await choiceMeant(first));
  return new UserError(names === undefined ? [first, ...rest].join(' ').trim() : `${first.replace(/\.$/u, '')}. Did you mean ${names}?`, {
    rule: 'usage', exit: EXIT.usage, hint: 'hrd --help lists commands; hrd help COMMAND explains one',
  });
}

/** `argument 'sentance' is invalid. Allowed choices are exchange, sentence.` -> `'sentence'` */
async function choiceMeant(message: string): Promise<string | undefined> {
  const groups = /argument '(?<given>[^']{1,80})' is invalid\. Allowed choices are (?<choices>.{1,400})\.$/u.exec(message)?.groups;
  if (groups === undefined) return undefined;
  const { closestName } = await import('../files/index.js');
  const meant = closestName(groups['given']!, groups['choices']!.split(', '));
  return meant === undefined ? undefined : `'${meant}'`;
}

function reportBug(error: unknown, context: Context): void {
  context.exitCode = EXIT.input;
  const what = error instanceof Error ? error.message : String(error);
  context.say(`hrd: this is a mistake in hrd itself: ${visible(what).slice(0, 200)} [bug]`);
  if (context.env['HRD_DEBUG'] === '1' && error instanceof Error) context.say(error.stack ?? '');
  else context.say('  run it again with HRD_DEBUG=1 to see where');
}
