import { basename, isAbsolute, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { EXIT, formatPlace, UserError } from '../../diagnostics.js';
import type { Document } from '../../model.js';
import { alignSignature, jointSignature, readSignature } from '../../signature.js';
import { visible, visibleName } from '../../text/visible.js';
import { examples, type CommandFile } from '../command.js';
import type { Context } from '../context.js';
import { formatOf, type WritingFlags } from '../formats.js';
import { options } from '../options.js';
import { refuseTerminal, warnings as gathered, writeTo } from '../outputs.js';
import { addWritingOptions } from './export.js';
import { readSettings, type ReadingFlags } from './ingest.js';

interface Flags extends WritingFlags, ReadingFlags {
  readonly align: 'evidence' | 'position';
}

export const align: CommandFile = {
  name: 'align',
  register(command: Command, context: Context): void {
    command
      .summary('align loose files, with no corpus')
      .description('Align two files or more that hold one interview in several languages, and write the result. No corpus is read or made.')
      .argument('<files...>', 'the language versions, each in a file of its own (or one file with both)')
      .addOption(options.langs())
      .addOption(options.encoding())
      .addOption(options.selector())
      .addOption(options.columns())
      .addOption(options.align())
      .addOption(options.maxSize())
      .addHelpText('before', examples('hrd align talk.en.txt talk.ru.txt > talk.json', 'hrd align --unit sentence a.txt b.txt c.txt -o beads.csv'))
      .action((files: string[], flags: Flags) => run(files, flags, context));
    addWritingOptions(command);
  },
};

async function run(files: readonly string[], flags: Flags, context: Context): Promise<void> {
  const { interviewOf } = await import('../../ingest/chain.js');
  const { exportInterviews } = await import('../exporting.js');
  const format = formatOf(flags);
  refuseTerminal(format, flags, context);
  const settings = readSettings(flags);
  const documents = await readAll(files, flags, context);
  if (context.exitCode !== EXIT.done) return;
  if (documents.length < 2) throw new UserError('there is only one document to align', { rule: 'usage', exit: EXIT.usage, hint: 'give a file for each language' });
  for (const { path, warnings } of documents) {
    for (const { rule, message, line } of warnings) context.say(`hrd: ${visibleName(formatPlace(line === undefined ? { path } : { path, line }))}: ${visible(message)} [${rule}]`);
  }
  const interview = interviewOf(documents, { mode: flags.align });
  const signature = jointSignature([readSignature(settings), alignSignature(flags.align)]);
  const told = gathered(context, flags.output);
  const output = exportInterviews([interview], [interview.documents.map(({ language }) => language)], signature, { format, warn: told.warn });
  await writeTo(output, format, flags, context, (name) => resolve(context.world.cwd(), name));
  told.print();
}

async function readAll(files: readonly string[], flags: Flags, context: Context): Promise<Document[]> {
  const { documentsOf } = await import('../../ingest/chain.js');
  const { readSource } = await import('../../files/index.js');
  const documents: Document[] = [];
  for (const file of files) {
    try {
      const { bytes } = readSource(resolve(context.world.cwd(), file), { maxBytes: flags.maxSize });
      const found = await documentsOf({ path: shownPath(file, context.world.cwd()), bytes }, readSettings(flags));
      const twin = documents.find(({ sha256 }) => sha256 === found[0]!.sha256);
      if (twin !== undefined) throw new UserError(`has the same content as ${visibleName(basename(twin.path))}`, { rule: 'same-content' });
      documents.push(...found);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      context.report(error.at({ ...error.place, path: file }));
    }
  }
  return documents;
}

/** The path that goes into the output: as given, but of an absolute one only what lies below this folder, else the file and its folder: where a home is, is nobody's business. */
function shownPath(file: string, cwd: string): string {
  const slashed = file.replaceAll('\\', '/');
  if (!isAbsolute(file)) return slashed;
  const below = relative(cwd, file).replaceAll('\\', '/');
  return below.startsWith('..') || isAbsolute(below) ? slashed.split('/').slice(-2).join('/') : below;
}
