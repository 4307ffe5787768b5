import { basename } from 'node:path';
import { formatPlace, UserError } from '../diagnostics.js';
import type { Planned } from '../files/index.js';
import { visible, visibleName } from '../text/visible.js';
import type { OutputFile, WriteOptions } from '../writers/writer.js';
import type { Context } from './context.js';
import { baseOf, type Output } from './exporting.js';
import { usage, type Format, type WritingFlags } from './formats.js';

/** Whether an output is standard output: named `-`, or not at all. */
export const isStandardOutput = (output: string | undefined): boolean => output === undefined || output === '-';

/** Refuses to write what is not text to a terminal, and a database to anything but a file. Throws `UserError` (exit 2). */
export function refuseTerminal({ writer }: Format, { output }: WritingFlags, context: Context): void {
  if (!isStandardOutput(output)) return;
  if (writer.takes === 'database') throw usage(`${writer.name} is a database and needs a file`, `name one, as in -o corpus.${writer.extension}`);
  if (writer.binary === true && context.world.stdout.isTTY === true) throw usage(`${writer.name} is not for a terminal`, `name a file, as in -o corpus.${writer.extension}, or pipe it to another program`);
}

/** Gathers what writers warn of: each thing is said once, with how often it happened. */
export function warnings(context: Context, output: string | undefined): { readonly warn: WriteOptions['warn']; readonly print: () => void } {
  const seen = new Map<string, { rule: string; message: string; count: number }>();
  return {
    warn(rule, message) {
      const key = `${rule}\n${message}`;
      const known = seen.get(key);
      if (known === undefined) seen.set(key, { rule, message, count: 1 });
      else known.count += 1;
    },
    print() {
      const place = isStandardOutput(output) ? 'standard output' : visibleName(formatPlace({ path: output! }));
      for (const { rule, message, count } of seen.values()) context.say(`hrd: ${place}: ${visible(message)}${count === 1 ? '' : ` (${count} times)`} [${rule}]`);
    },
  };
}

/** Writes an output to `-o FILE`, safely, or to standard output. `toPath` makes an absolute path of a name on the command line. */
export async function writeTo(output: Output, format: Format, flags: WritingFlags, context: Context, toPath: (name: string) => string): Promise<void> {
  const { output: name, force = false } = flags;
  if (isStandardOutput(name)) {
    if (output.kind !== 'one') throw usage(`${format.writer.name} needs more than one file here`, `name where they begin, as in -o corpus.${format.writer.extension}`);
    for await (const chunk of output.chunks) await context.write(chunk);
    return;
  }
  const { writeOutput, writeOutputs } = await import('../files/index.js');
  if (output.kind === 'several') {
    const base = baseOf(name!, format);
    const written = await writeOutputs(planned(output.files, toPath(base)), { force });
    if (written.length === 0) throw new UserError(`there is nothing for ${format.writer.name} to write`, { rule: 'nothing-to-write', hint: 'it needs two languages or more: hrd list shows which there are' });
    for (const { path, bytes } of written) context.say(`${base.slice(0, base.length - basename(base).length)}${basename(path)}: ${bytes} bytes`);
    return;
  }
  const content = output.kind === 'one' ? output.chunks : async (file: string): Promise<void> => {
    const { publish } = await import('../corpus/publish.js');
    await publish(file, output.interviews, output.options);
  };
  const { bytes } = await writeOutput(toPath(name!), content, { force });
  context.say(`${name!}: ${bytes} bytes`);
}

function* planned(files: Iterable<OutputFile>, base: string): Generator<Planned> {
  for (const { suffix, chunks } of files) yield { path: base + suffix, content: chunks };
}
