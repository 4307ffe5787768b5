import { basename, extname } from 'node:path';
import { EXIT, UserError } from '../diagnostics.js';
import type { Unit } from '../model.js';
import { visibleName } from '../text/visible.js';
import { writerByName, writers } from '../writers/index.js';
import type { Writer } from '../writers/writer.js';

/** What several commands that write a format can be told about it. */
export interface WritingFlags {
  readonly format?: string;
  readonly unit?: Unit;
  readonly layout?: string;
  readonly pairwise?: boolean;
  readonly excel?: boolean;
  readonly output?: string;
  readonly force?: boolean;
}

/** A format and how it is to be written; everything asked for is something the format knows. */
export interface Format {
  readonly writer: Writer;
  readonly unit: Unit;
  readonly layout: string;
  readonly pairwise: boolean;
  readonly excel: boolean;
}

const every: readonly Writer[] = writers;

/** The format when neither `--format` nor the name of the output says. */
const USUAL_FORMAT = 'json';

/** Unit when neither the user nor the writer says: questions and answers side by side. */
const USUAL_UNIT: Unit = 'turn';

/**
 * The format that the options ask for: `--format`, else by the name of the output file, else JSON.
 * Throws `UserError` (exit 2) for an extension that no format has, and for an option that the format does not know.
 */
export function formatOf(flags: WritingFlags): Format {
  const writer = flags.format === undefined ? writerOfOutput(flags.output) : writerByName(flags.format)!;
  const layout = layoutOf(writer, flags.layout);
  return {
    writer,
    unit: unitOf(writer, flags.unit, layout),
    layout,
    pairwise: known(flags.pairwise, writer, 'pairwise'),
    excel: known(flags.excel, writer, 'excel'),
  };
}

function writerOfOutput(output: string | undefined): Writer {
  if (output === undefined || output === '-') return writerByName(USUAL_FORMAT)!;
  const extension = extname(output).slice(1).toLowerCase();
  const found = every.find((writer) => writer.extension === extension || writer.aliases?.includes(extension));
  if (found !== undefined) return found;
  const known = `name one with --format: ${every.map(({ name }) => name).join(', ')}`;
  throw usage(extension === '' ? `the name ${visibleName(basename(output))} does not say which format` : `no format has names that end in .${visibleName(extension)}`, known);
}

function unitOf(writer: Writer, asked: Unit | undefined, layout: string): Unit {
  if (asked === undefined) return writer.defaultUnit ?? USUAL_UNIT;
  if (writer.units === undefined) throw usage(`--unit is not for ${writer.name}, which holds every unit`, `leave --unit out, or choose ${namesOf(({ units }) => units !== undefined)}`);
  if (writer.wholeLayouts?.includes(layout) === true) throw usage(`--unit is not for the layout '${layout}', which holds every unit`, 'leave --unit out, or choose another --layout');
  if (!writer.units.includes(asked)) throw usage(`${writer.name} cannot be written by ${asked}`, `units of ${writer.name}: ${writer.units.join(', ')}`);
  return asked;
}

function layoutOf(writer: Writer, asked: string | undefined): string {
  if (asked === undefined) return writer.layouts?.[0] ?? '';
  if (writer.layouts === undefined) throw usage(`${writer.name} has one layout only`, `leave --layout out; layouts are for ${namesOf(({ layouts }) => layouts !== undefined)}`);
  if (!writer.layouts.includes(asked)) throw usage(`${writer.name} has no layout '${visibleName(asked)}'`, `layouts of ${writer.name}: ${writer.layouts.join(', ')}`);
  return asked;
}

function known(asked: boolean | undefined, writer: Writer, option: 'pairwise' | 'excel'): boolean {
  if (asked !== true) return false;
  if (writer[option] === undefined) throw usage(`--${option} is for ${namesOf((other) => other[option] !== undefined)}`, `leave --${option} out, or choose another --format`);
  return true;
}

/** `csv and tsv`; `docx, md and xlsx`. */
function namesOf(has: (writer: Writer) => boolean): string {
  const names = every.filter(has).map(({ name }) => name);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
}

/** A mistake of the command line: one line and what to do instead. */
export const usage = (message: string, hint: string): UserError => new UserError(message, { rule: 'usage', exit: EXIT.usage, hint });
