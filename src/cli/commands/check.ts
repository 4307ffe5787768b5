import type { Command } from 'commander';
import type { Check, CheckContext } from '../../checks/index.js';
import type { Corpus } from '../../corpus/contract.js';
import { EXIT, UserError } from '../../diagnostics.js';
import type { Severity } from '../../model.js';
import type { ShownFinding } from '../../views/findings.js';
import { examples, type CommandFile } from '../command.js';
import type { Context } from '../context.js';
import type { FindingFormat } from '../findings.js';
import { findInterview, withCorpus } from '../opening.js';
import { options } from '../options.js';

interface Flags {
  readonly format: FindingFormat;
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
    command
      .summary('find what should be read again in translations')
      .description('Find what should be read again: between the languages of an interview, and within each. Findings are flags, never verdicts. Without INTERVIEW: every interview of the corpus.')
      .argument('[interview]', 'its id or the beginning of it, its title, or one of its files')
      .addOption(options.findingFormat())
      .addOption(options.rule())
      .addOption(options.notRule())
      .addOption(options.minSeverity())
      .addOption(options.failOn())
      .addOption(options.accepted())
      .addOption(options.summary().conflicts('rules'))
      .addOption(options.rules())
      .addHelpText('before', examples('hrd check', 'hrd check aigul --rule numbers', 'hrd check --min-severity note --format csv > findings.csv', "hrd check accept 3f2a9c01de --by 'A. Reader' --why 'so in the original'"))
      .action((interview: string | undefined, flags: Flags) => run(interview, flags, context));
    command
      .command('accept')
      .summary('keep the decision that findings are all right')
      .description('Keep the decision that findings are all right as they are: they are not shown again until one of their texts changes.')
      .argument('<ids...>', 'ids of findings, as hrd check prints them')
      .addOption(options.decidedBy())
      .addOption(options.decidedWhy())
      .addOption(options.corpus())
      .action((ids: string[], { by, why }: { by: string; why: string }) => accept(ids, by, why, context));
  },
};

async function run(name: string | undefined, flags: Flags, context: Context): Promise<void> {
  const { checks, severities } = await import('../../checks/index.js');
  if (flags.rules) {
    await context.print(rulesShown(checks));
    return;
  }
  const chosen = chooseChecks(checks, flags);
  const gates = flags.failOn?.filter((rule) => rule !== 'any') ?? [];
  for (const rule of gates) known(checks, rule);
  const least = severities.indexOf(flags.minSeverity);
  await withCorpus(context, 'read', async (corpus) => {
    const all = findingsOf(corpus, name === undefined ? undefined : findInterview(corpus, name).id, await checker(chosen));
    const grave = all.filter(({ severity }) => severities.indexOf(severity) >= least);
    const shown = grave.filter(({ accepted }) => flags.accepted === true || accepted === null);
    const hidden = { notes: all.filter(({ accepted }) => accepted === null).length - grave.filter(({ accepted }) => accepted === null).length, accepted: flags.accepted === true ? 0 : grave.length - shown.length };
    await print(shown, hidden, chosen, flags, context);
    const open = shown.filter(({ accepted }) => accepted === null);
    if (flags.failOn !== undefined && open.some(({ rule }) => flags.failOn!.includes('any') || gates.includes(rule))) context.exitCode = EXIT.input;
  });
}

type Checker = (corpus: Corpus, id: string) => ReturnType<typeof import('../../checks/index.js').checkInterview>;

async function checker(chosen: readonly Check[]): Promise<Checker> {
  const [{ checkInterview }, { contextOf }] = await Promise.all([import('../../checks/index.js'), import('../checking.js')]);
  let known: CheckContext | undefined;
  return (corpus, id) => checkInterview(corpus.interview(id)!, chosen, (known ??= contextOf(corpus)));
}

/** Findings of one interview or all, each with what was decided of it. */
function findingsOf(corpus: Corpus, id: string | undefined, find: Checker): ShownFinding[] {
  const ids = id === undefined ? corpus.interviews().map((interview) => interview.id) : [id];
  const decisions = new Map(corpus.decisions().map((decision) => [decision.finding, decision]));
  const found: ShownFinding[] = [];
  for (const interview of ids) {
    for (const finding of find(corpus, interview)) {
      const decision = decisions.get(finding.id);
      found.push({ ...finding, accepted: decision === undefined ? null : { by: decision.by, why: decision.why } });
    }
  }
  return found;
}

function known(checks: readonly Check[], rule: string): Check {
  const found = checks.find(({ name }) => name === rule);
  if (found !== undefined) return found;
  throw new UserError(`there is no rule '${rule}'`, { rule: 'usage', exit: EXIT.usage, hint: `rules: ${checks.map(({ name }) => name).join(', ')}` });
}

function chooseChecks(checks: readonly Check[], { rule, notRule = [] }: Flags): readonly Check[] {
  const without = new Set(notRule.map((name) => known(checks, name)));
  const only = rule === undefined ? null : new Set(rule.map((name) => known(checks, name)));
  return checks.filter((each) => (only === null || only.has(each)) && !without.has(each));
}

/** Every rule with what it looks for and the languages it claims. */
function rulesShown(checks: readonly Check[]): string[] {
  const width = checks.reduce((most, { name }) => Math.max(most, name.length), 0);
  return checks.map(({ name, summary, languages }) => `${name.padEnd(width)}  ${languages === 'any' ? 'any' : languages.join(' ')}: ${summary}`);
}

async function print(findings: readonly ShownFinding[], hidden: { notes: number; accepted: number }, checks: readonly Check[], flags: Flags, context: Context): Promise<void> {
  const { findingsCsv, findingsJson, findingsSarif } = await import('../findings.js');
  if (flags.format === 'json') return context.write(findingsJson({ findings, checks }));
  if (flags.format === 'sarif') return context.write(findingsSarif({ findings, checks }));
  if (flags.format === 'csv') {
    for (const chunk of findingsCsv({ findings, checks })) await context.write(chunk);
    return;
  }
  const { findingsSummary, showFinding } = await import('../../views/index.js');
  const screen = { width: context.width, colour: await context.colour() };
  if (flags.summary) await context.print(tally(findings));
  else for (const finding of findings) await context.print([...showFinding(finding, screen), '']);
  await context.print(findingsSummary(findings, hidden, screen));
}

/** How often each rule found something. */
function tally(findings: readonly ShownFinding[]): string[] {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const width = [...counts.keys()].reduce((most, rule) => Math.max(most, rule.length), 0);
  return [...counts].sort(([a, b], [c, d]) => d - b || (a < c ? -1 : 1)).map(([rule, count]) => `${rule.padEnd(width)}  ${count}`);
}

async function accept(ids: readonly string[], by: string, why: string, context: Context): Promise<void> {
  const { checks } = await import('../../checks/index.js');
  await withCorpus(context, 'write', async (corpus) => {
    const found = new Map<string, ShownFinding[]>();
    for (const finding of findingsOf(corpus, undefined, await checker(checks))) found.set(finding.id, [...(found.get(finding.id) ?? []), finding]);
    for (const id of ids) {
      if (!found.has(id)) throw new UserError(`no finding '${id}' in this corpus`, { rule: 'no-such-finding', hint: 'hrd check --min-severity note shows all of them with their ids' });
    }
    corpus.transaction(() => {
      for (const id of new Set(ids)) {
        const same = found.get(id)!;
        corpus.putDecision({ finding: id, rule: same[0]!.rule, paths: same.flatMap(({ passages }) => passages.map(({ path }) => path)), by, why });
      }
    });
    context.say(`${new Set(ids).size === 1 ? '1 finding' : `${new Set(ids).size} findings`} accepted`);
  });
}
