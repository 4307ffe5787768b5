import { Option, type Command } from 'commander';
import type { Check } from '../../checks/index.js';
import type { Corpus, Decision } from '../../corpus/contract.js';
import { EXIT, UserError } from '../../diagnostics.js';
import type { LanguageTag, ReviewedFinding, Severity } from '../../model.js';
import { findingsWriters } from '../../writers/findings/index.js';
import { examples, type CommandFile } from '../command.js';
import type { Context } from '../context.js';
import { findInterview, withCorpus } from '../opening.js';
import { options } from '../options.js';
import type { ReportFlags } from '../reports.js';

interface Flags extends ReportFlags {
  readonly interview?: string[];
  readonly lang?: LanguageTag[];
  readonly rule?: string[];
  readonly notRule?: string[];
  readonly minSeverity: Severity;
  readonly failOn?: string[];
  readonly accepted?: boolean;
  readonly summary?: boolean;
  readonly rules?: boolean;
}

export const check: CommandFile = {
  name: 'check',
  register(command: Command, context: Context): void {
    const format = new Option('--format <format>', 'how findings are written, else by the name of the output, else as text').choices(['text', ...findingsWriters.map(({ name }) => name)]);
    command
      .summary('find what should be read again in translations')
      .description('Find what should be read again: between the languages of an interview, and within each. Findings are flags, never verdicts. Without INTERVIEW: every interview of the corpus.')
      .argument('[interview]', 'its id or the beginning of it, its title, or one of its files')
      .addOption(options.interviews())
      .addOption(options.lang())
      .addOption(options.rule())
      .addOption(options.notRule())
      .addOption(options.minSeverity())
      .addOption(options.failOn())
      .addOption(options.accepted())
      .addOption(options.summary().conflicts(['rules', 'format', 'output']))
      .addOption(options.rules())
      .addOption(format)
      .addOption(options.output())
      .addOption(options.force())
      .addOption(options.excel())
      .addHelpText('before', examples('hrd check', 'hrd check aigul --rule numbers', 'hrd check --lang en,kk -o for-the-translator.docx', "hrd check accept 3f2a9c01de --by 'A. Reader' --why 'so in the original'", 'hrd check reopen 3f2a9c01de'))
      .addHelpText('after', `\nFormats:\n${findingsWriters.map(({ name, summary }) => `  ${name.padEnd(6)} ${summary}`).join('\n')}`)
      .action((interview: string | undefined, flags: Flags) => run(interview, flags, context));
    command
      .command('accept')
      .summary('keep the decision that findings are all right')
      .description('Keep the decision that findings are all right as they are: they are not shown again until one of their texts changes. hrd check --accepted shows them, and which of them apply no longer.')
      .argument('<ids...>', 'ids of findings, as hrd check prints them, or their beginnings')
      .addOption(options.decidedBy())
      .addOption(options.decidedWhy())
      .addOption(options.corpus())
      .action(async (ids: string[], { by, why }: { by: string; why: string }) => (await import('../accepting.js')).accept(ids, by, why, context));
    command
      .command('reopen')
      .summary('take back that findings were accepted')
      .description('Take back the decision that findings are all right: they are shown again.')
      .argument('<ids...>', 'ids of findings, as hrd check --accepted prints them, or their beginnings')
      .addOption(options.corpus())
      .action(async (ids: string[]) => (await import('../accepting.js')).reopen(ids, context));
  },
};

async function run(name: string | undefined, flags: Flags, context: Context): Promise<void> {
  const [{ checks, severities }, { findingsOf, lapsedDecisions }, { Progress }] = await Promise.all([import('../../checks/index.js'), import('../checking.js'), import('../progress.js')]);
  if (flags.rules === true) {
    const { listRules } = await import('../../views/index.js');
    await context.print(listRules(checks, { width: context.width, colour: await context.colour() }));
    return;
  }
  const chosen = chooseChecks(checks, flags);
  const gates = flags.failOn?.filter((rule) => rule !== 'any') ?? [];
  for (const rule of gates) known(chosen, rule, checks);
  const least = severities.indexOf(flags.minSeverity);
  const writer = await chosenWriter(flags, context);
  await withCorpus(context, 'read', async (corpus) => {
    const request = await requestOf(corpus, name, chosen, flags);
    const bar = new Progress(context);
    const all = findingsOf(corpus, { ...request, progress: (done, total) => bar.show('checking', done, total) });
    bar.clear();
    const grave = all.filter(({ severity }) => severities.indexOf(severity) >= least);
    const shown = grave.filter(({ accepted }) => flags.accepted === true || accepted === null);
    const notes = all.filter(({ accepted }) => accepted === null).length - grave.filter(({ accepted }) => accepted === null).length;
    if (writer === null) await print(shown, { notes, accepted: flags.accepted === true ? 0 : grave.length - shown.length, lapsed: lapsedDecisions(corpus, all, request) }, flags, context);
    else {
      const [{ reportOf, reportOptions }, { writeReport }] = await Promise.all([import('../checking.js'), import('../reports.js')]);
      await writeReport(reportOf(corpus, shown, request), writer, reportOptions(corpus, request), flags, context);
    }
    const open = shown.filter(({ accepted }) => accepted === null);
    if (flags.failOn !== undefined && open.some(({ rule }) => flags.failOn!.includes('any') || gates.includes(rule))) context.exitCode = EXIT.input;
  });
}

/** Null for text on standard output. */
async function chosenWriter(flags: Flags, context: Context): Promise<(typeof findingsWriters)[number] | null> {
  const [{ reportWriterOf }, { usage }, { isStandardOutput }] = await Promise.all([import('../reports.js'), import('../formats.js'), import('../outputs.js')]);
  if (flags.format !== 'text') return reportWriterOf<never>(findingsWriters, flags, context) as (typeof findingsWriters)[number] | null;
  if (isStandardOutput(flags.output) && flags.excel !== true) return null;
  throw usage('text is for standard output', `send it to a file with > FILE, or choose another --format: ${findingsWriters.map(({ name }) => name).join(', ')}`);
}

/** What is to be checked: one interview by its argument, those of `--interview`, or all. */
async function requestOf(corpus: Corpus, name: string | undefined, checks: readonly Check[], flags: Flags): Promise<{ checks: readonly Check[]; interviews?: readonly string[]; languages?: readonly LanguageTag[] }> {
  const { chooseLanguages } = await import('../choosing.js');
  const named = [...(name === undefined ? [] : [name]), ...(flags.interview ?? [])];
  const interviews = named.length === 0 ? undefined : named.map((each) => findInterview(corpus, each).id);
  const languages = chooseLanguages(corpus, flags.lang, interviews);
  return { checks, ...(interviews === undefined ? {} : { interviews }), ...(languages === undefined ? {} : { languages }) };
}

/** A rule among those that are run; one that is not there, or is left out by the same command line, is a mistake. */
function known(among: readonly Check[], rule: string, checks: readonly Check[] = among): Check {
  const found = among.find(({ name }) => name === rule);
  if (found !== undefined) return found;
  const isThere = checks.some(({ name }) => name === rule);
  throw new UserError(isThere ? `the rule '${rule}' is left out by --rule or --not-rule` : `there is no rule '${rule}'`, {
    rule: 'usage', exit: EXIT.usage, hint: `rules: ${[...(isThere ? among : checks)].map(({ name }) => name).join(', ')}`,
  });
}

function chooseChecks(checks: readonly Check[], { rule, notRule = [] }: Flags): readonly Check[] {
  const without = new Set(notRule.map((name) => known(checks, name)));
  const only = rule === undefined ? null : new Set(rule.map((name) => known(checks, name)));
  return checks.filter((each) => (only === null || only.has(each)) && !without.has(each));
}

async function print(findings: readonly ReviewedFinding[], hidden: { notes: number; accepted: number; lapsed: readonly Decision[] }, flags: Flags, context: Context): Promise<void> {
  const { findingsSummary, showFinding, showLapsed, tallyFindings } = await import('../../views/index.js');
  const screen = { width: context.width, colour: await context.colour() };
  if (flags.summary === true) await context.print(tallyFindings(findings, screen));
  else for (const finding of findings) await context.print([...showFinding(finding, screen), '']);
  if (flags.accepted === true) for (const decision of hidden.lapsed) await context.print([...showLapsed(decision, screen), '']);
  await context.print(findingsSummary(findings, { ...hidden, lapsed: hidden.lapsed.length }, screen));
}
