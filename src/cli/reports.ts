import { basename, extname, resolve } from 'node:path';
import { visibleName } from '../text/visible.js';
import type { ReportOptions, ReportWriter } from '../writers/report.js';
import type { Context } from './context.js';
import { usage } from './formats.js';
import { isStandardOutput, warnings } from './outputs.js';

/** How a report is asked to be written. */
export interface ReportFlags {
  readonly format?: string;
  readonly output?: string;
  readonly force?: boolean;
  readonly excel?: boolean;
}

/**
 * The format of a report: `--format`, else by the name of the output file; null when it is to be shown on the terminal.
 * Throws `UserError` (exit 2) for a name that says nothing, an option that the format does not know, and for what is no text on a terminal.
 */
export function reportWriterOf<Report>(writers: readonly ReportWriter<Report>[], flags: ReportFlags, context: Context): ReportWriter<Report> | null {
  const writer = flags.format !== undefined ? writers.find(({ name }) => name === flags.format)! : isStandardOutput(flags.output) ? null : byName(writers, flags.output!);
  if (flags.excel === true && writer?.excel !== true) {
    throw usage(`--excel is for ${writers.filter(({ excel }) => excel).map(({ name }) => name).join(' and ')}`, 'leave --excel out, or choose another --format');
  }
  if (writer?.binary === true && isStandardOutput(flags.output) && context.world.stdout.isTTY === true) {
    throw usage(`${writer.name} is not for a terminal`, `name a file, as in -o report.${writer.extension}, or pipe it to another program`);
  }
  return writer;
}

function byName<Report>(writers: readonly ReportWriter<Report>[], output: string): ReportWriter<Report> {
  const extension = extname(output).slice(1).toLowerCase();
  const found = writers.find((writer) => writer.extension === extension);
  if (found !== undefined) return found;
  throw usage(extension === '' ? `the name ${visibleName(basename(output))} does not say which format` : `no format of this has names that end in .${visibleName(extension)}`, `name one with --format: ${writers.map(({ name }) => name).join(', ')}`);
}

/** Writes a report to `-o FILE`, safely, or to standard output, and says on standard error what could not be written as it is. */
export async function writeReport<Report>(report: Report, writer: ReportWriter<Report>, options: Omit<ReportOptions, 'warn' | 'excel'>, flags: ReportFlags, context: Context): Promise<void> {
  const { warn, print } = warnings(context, flags.output);
  const chunks = writer.write(report, { ...options, excel: flags.excel === true, warn });
  if (isStandardOutput(flags.output)) {
    for await (const chunk of chunks) await context.write(chunk);
  } else {
    const { writeOutput } = await import('../files/index.js');
    const { bytes } = await writeOutput(resolve(context.world.cwd(), flags.output!), chunks, { force: flags.force === true });
    context.say(`${flags.output!}: ${bytes} bytes`);
  }
  print();
}
