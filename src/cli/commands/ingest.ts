import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Command } from 'commander';
import type { Corpus } from '../../corpus/contract.js';
import { EXIT, UserError } from '../../diagnostics.js';
import type { Intake, UpdateResult } from '../../ingest/update.js';
import type { LanguageTag } from '../../model.js';
import type { Reader } from '../../readers/index.js';
import type { ReadSettings } from '../../signature.js';
import { examples, type CommandFile } from '../command.js';
import type { Context } from '../context.js';
import { options } from '../options.js';
import { Progress } from '../progress.js';
import { StopSignals } from '../signals.js';

/** What several commands that read files can be told about reading. */
export interface ReadingFlags {
  readonly langs?: LanguageTag[];
  readonly encoding?: string;
  readonly selector?: string;
  readonly columns?: Readonly<Record<string, string>>;
  readonly maxSize: number;
}

interface Flags extends ReadingFlags {
  readonly align: 'evidence' | 'position';
  readonly interview?: string;
  readonly manifest?: string;
  readonly name?: string;
  readonly realign?: boolean;
  readonly workers?: number;
  readonly prune?: boolean;
  readonly dryRun?: boolean;
  readonly strict?: boolean;
  readonly json?: boolean;
}

export const ingest: CommandFile = {
  name: 'ingest',
  register(command: Command, context: Context): void {
    command
      .summary('read transcripts into the corpus')
      .description('Read transcripts (files, folders, globs; - is standard input) into the corpus: what changed is read again, what did not is kept.')
      .argument('<paths...>', 'files, folders or globs')
      .addOption(options.joined())
      .addOption(options.manifest())
      .addOption(options.langs())
      .addOption(options.encoding())
      .addOption(options.selector())
      .addOption(options.columns())
      .addOption(options.align())
      .addOption(options.maxSize())
      .addOption(options.name())
      .addOption(options.realign())
      .addOption(options.workers())
      .addOption(options.prune())
      .addOption(options.dryRun())
      .addOption(options.strict())
      .addOption(options.json())
      .addHelpText('before', examples('hrd ingest interviews/', "hrd ingest --interview 'Aigul, 2021' aigul-1.txt aigul-2.txt", 'hrd ingest --langs kk,ru --dry-run folder/', 'cat talk.txt | hrd ingest - --name talk.txt'))
      .action((paths: string[], flags: Flags) => run(paths, flags, context));
  },
};

async function run(paths: readonly string[], flags: Flags, context: Context): Promise<void> {
  const [{ openCorpus }, { updateCorpus }] = await Promise.all([import('../../corpus/index.js'), import('../../ingest/update.js')]);
  const { intake, problems } = await collect(paths, flags, context);
  problems.forEach((problem) => context.report(problem));
  if (intake.length === 0 && !flags.prune) {
    if (problems.length === 0) context.report(new UserError('no file to read', { rule: 'no-files', hint: 'give a file, a folder or a glob' }));
    return;
  }
  const signals = new StopSignals(context.world);
  const progress = new Progress(context);
  let corpus: Corpus | undefined;
  try {
    corpus = await openCorpus(context.corpusFile(), flags.dryRun ? 'scratch' : 'create');
    const updated = await updateCorpus(corpus, {
      intake,
      settings: readSettings(flags),
      align: { mode: flags.align },
      ...(flags.interview === undefined ? {} : { interview: flags.interview }),
      maxBytes: flags.maxSize,
      covers: coverage(paths, context),
      toAbsolute: (path) => resolve(context.corpusRoot(), path),
      prune: flags.prune === true,
      realign: flags.realign === true,
      ...(flags.workers === undefined ? {} : { workers: flags.workers }),
      stopped: () => signals.received !== undefined,
      progress: (step, done, total) => progress.show(step, done, total),
    });
    progress.clear();
    const result = { ...updated, refused: withoutStrangers(updated.refused, intake, context) };
    result.refused.forEach((error) => context.report(error));
    await conclude(corpus, result, problems.length, flags, context);
    if (signals.received !== undefined) {
      context.say('hrd: interrupted; what was done before is kept, run the same command again to finish');
      context.exitCode = signals.exitCode;
    }
  } finally {
    progress.clear();
    signals.dispose();
    corpus?.close();
  }
}

/** No transcripts, and nobody said they were: what hrd itself wrote, and data of other programs. */
const strangers = new Set(['own-export', 'unknown-json', 'unknown-xml']);

/** Files found in a folder that are surely no transcripts are left out with a line; the same files are refused when they are named. */
function withoutStrangers(refused: readonly UserError[], intake: readonly Intake[], context: Context): UserError[] {
  const chanced = new Set(intake.filter((file) => file.chanced === true).map(({ path }) => path));
  const isStranger = ({ rule, place }: UserError): boolean => strangers.has(rule) && place !== undefined && chanced.has(place.path);
  for (const { message, hint, place } of refused.filter(isStranger)) context.say(`hrd: left out ${JSON.stringify(place!.path)}: ${[message, ...(hint === undefined ? [] : [hint])].join('; ')}`);
  return refused.filter((error) => !isStranger(error));
}

/** Settings of reading as the signature wants them: nothing that was not said. */
export function readSettings({ langs, encoding, selector, columns }: ReadingFlags): ReadSettings {
  return {
    ...(langs === undefined ? {} : { langs: [...langs].sort() }),
    ...(encoding === undefined ? {} : { encoding: encoding.toLowerCase() }),
    ...(selector === undefined ? {} : { selector }),
    ...(columns === undefined ? {} : { columns }),
  };
}

async function collect(paths: readonly string[], flags: Flags, context: Context): Promise<{ intake: Intake[]; problems: UserError[] }> {
  const { findFiles } = await import('../../files/index.js');
  const { readers, readerForPath } = await import('../../readers/index.js');
  const every: readonly Reader[] = readers;
  const extensions = new Set(every.flatMap((reader) => reader.extensions));
  const readable = new Set(every.filter((reader) => reader.refuses !== true).flatMap((reader) => reader.extensions));
  const named = paths.filter((path) => path !== '-');
  const found = named.length === 0 ? { files: [], problems: [], skipped: [] } : await findFiles(named, { cwd: context.world.cwd(), extensions, readable });
  const manifest = flags.manifest === undefined ? undefined : await readManifest(flags.manifest, context);
  // A manifest is a table, but no transcript, though it may lie among them.
  const said = flags.manifest === undefined ? undefined : resolve(context.world.cwd(), flags.manifest);
  const intake: Intake[] = found.files.filter(({ path }) => path !== said).map(({ path, named: isNamed }) => {
    const entry = manifest?.get(path);
    return { path: context.toCorpusPath(path), absolute: path, chanced: !isNamed, ...(entry === undefined ? {} : { manifest: entry }) };
  });
  const problems = found.problems.map((problem) => (problem.place !== undefined && isAbsolute(problem.place.path) && !paths.includes(problem.place.path) ? problem.at({ path: context.toCorpusPath(problem.place.path) }) : problem));
  // A file that is gone and known to the corpus is a matter for --prune, not a mistyped path.
  if (flags.prune) for (let i = problems.length - 1; i >= 0; i--) if (problems[i]!.rule === 'not-found') problems.splice(i, 1);
  for (const { path, why } of found.skipped) context.say(`hrd: left out ${JSON.stringify(context.toCorpusPath(isAbsolute(path) ? path : resolve(context.world.cwd(), path)))}: ${why}`);
  if (paths.includes('-')) {
    const name = flags.name;
    if (name === undefined || readerForPath(name) === undefined) {
      throw new UserError('standard input needs a name with a known ending', { rule: 'usage', exit: EXIT.usage, hint: 'hrd ingest - --name talk.txt' });
    }
    intake.push({ path: `stdin:${name}`, absolute: null, bytes: await readStandardInput(context, flags.maxSize) });
  }
  return { intake: dedupe(intake), problems };
}

function dedupe(intake: readonly Intake[]): Intake[] {
  return [...new Map(intake.map((entry) => [entry.path, entry])).values()];
}

async function readManifest(file: string, context: Context): Promise<Map<string, import('../../ingest/manifest.js').ManifestEntry>> {
  const { readSource } = await import('../../files/index.js');
  const { parseManifest } = await import('../../ingest/manifest.js');
  const { bytes } = readSource(resolve(context.world.cwd(), file), { maxBytes: 64 << 20 });
  const entries = parseManifest(new TextDecoder().decode(bytes), file);
  return new Map([...entries].map(([path, entry]) => [resolve(context.world.cwd(), file, '..', path), entry]));
}

async function readStandardInput(context: Context, maxBytes: number): Promise<Uint8Array> {
  if (context.world.stdin.isTTY) throw new UserError('standard input is a terminal', { rule: 'usage', exit: EXIT.usage, hint: 'cat talk.txt | hrd ingest - --name talk.txt' });
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of context.world.stdin) {
    const buffer = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer);
    length += buffer.length;
    if (length > maxBytes) throw new UserError('standard input is larger than allowed', { rule: 'too-large', hint: 'raise the limit with --max-size' });
    chunks.push(buffer);
  }
  return Buffer.concat(chunks);
}

/** Which corpus paths a run is about: what lies in a folder that was given, or was given itself. */
function coverage(paths: readonly string[], context: Context): (path: string) => boolean {
  const roots = paths.filter((path) => path !== '-').map((path) => resolve(context.world.cwd(), path));
  return (path) => {
    if (path.startsWith('stdin:')) return false;
    const absolute = resolve(context.corpusRoot(), path);
    return roots.some((root) => {
      const inside = relative(root, absolute);
      return inside === '' || (inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside));
    });
  };
}

async function conclude(corpus: Corpus, result: UpdateResult, problems: number, flags: Flags, context: Context): Promise<void> {
  const { ingestReport } = await import('../../views/ingest-report.js');
  const { reportOf } = await import('../report.js');
  const report = reportOf(corpus, result, problems, { name: context.corpusName(), dryRun: flags.dryRun === true });
  const lines = ingestReport(report, { width: context.width, colour: await context.colour(flags.json ? context.world.stderr : context.world.stdout) });
  if (flags.json) {
    lines.forEach((line) => context.say(line));
    const { wholeCorpus } = await import('../exporting.js');
    for await (const chunk of wholeCorpus(corpus)) await context.write(chunk);
  } else await context.print(lines);
  if (flags.strict && context.exitCode === EXIT.done && corpus.warnings().length > 0) {
    context.report(new UserError('there are warnings', { rule: 'strict', hint: 'hrd list --warnings' }));
  }
}
