import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.js';
import type { Finding } from '../../src/model.js';
import { displayWidth } from '../../src/text/width.js';
import { project, runInside, temporaryFolder } from '../workbench.js';

const mill = join(project, 'fixtures', 'cases', 'what-should-be-read-again', 'in');

async function corpus(): Promise<string> {
  const cwd = temporaryFolder();
  cpSync(mill, join(cwd, 'in'), { recursive: true });
  expect((await runInside(['ingest', 'in'], { cwd })).code).toBe(0);
  return cwd;
}

const findings = async (cwd: string): Promise<(Finding & { accepted: unknown })[]> =>
  (JSON.parse((await runInside(['check', '--format', 'json', '--accepted', '--min-severity', 'note'], { cwd })).out) as { findings: (Finding & { accepted: unknown })[] }).findings;

describe('hrd check', () => {
  it.each([60, 100])('fits a terminal of %i columns', async (columns) => {
    const { out } = await runInside(['check'], { cwd: await corpus(), columns });
    await expect(out).toMatchFileSnapshot(join(project, 'fixtures', 'views', `check-${columns}.txt`));
    for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
  });

  it('keeps what was accepted through reading the same files again, until one of the texts changes', async () => {
    const cwd = await corpus();
    const before = await findings(cwd);
    const year = before.find(({ rule, passages }) => rule === 'numbers' && passages.some(({ text, spans }) => spans.some(([start, end]) => text.slice(start, end) === '1949')))!;
    expect((await runInside(['check', 'accept', year.id, '--by', 'A. Reader', '--why', 'the other calendar'], { cwd })).code).toBe(0);
    const accepted = async (): Promise<string[]> => (await findings(cwd)).filter((finding) => finding.accepted !== null).map(({ id }) => id);
    expect(await accepted()).toEqual([year.id]);
    expect((await runInside(['ingest', 'in', '--realign'], { cwd })).code).toBe(0);
    expect(await accepted()).toEqual([year.id]);
    const shown = await runInside(['check', '--rule', 'numbers'], { cwd });
    expect(shown.out).not.toContain(year.id);
    expect(shown.out).toContain('1 finding accepted');

    const file = join(cwd, 'in', 'mill.ru.txt');
    writeFileSync(file, readFileSync(file, 'utf8').replace('до мая.', 'до мая!'));
    await runInside(['ingest', 'in'], { cwd });
    expect(await accepted()).toEqual([year.id]);
    writeFileSync(file, readFileSync(file, 'utf8').replace('1949', '1948'));
    await runInside(['ingest', 'in'], { cwd });
    expect(await accepted()).toEqual([]);

    const lapsed = '1 acceptance no longer applies: its text changed';
    expect((await runInside(['check'], { cwd })).out).toContain(lapsed);
    expect((await runInside(['check', '--rule', 'numbers', '--interview', 'mill'], { cwd })).out).toContain(lapsed);
    for (const other of [['--rule', 'names'], ['--lang', 'en']]) expect((await runInside(['check', ...other], { cwd })).out).not.toContain('no longer applies');
    expect((await runInside(['check', '--accepted'], { cwd })).out.replace(/[\u2066-\u2069]/gu, '')).toMatch(new RegExp(`no longer applies, what was accepted has changed\\s+\\[numbers\\]\\s+${year.id}\\n  accepted by A\\. Reader: the other calendar`, 'u'));
    expect((await runInside(['check', 'reopen', year.id], { cwd })).code).toBe(0);
    expect((await runInside(['check'], { cwd })).out).not.toContain(lapsed);
  });

  it('takes the beginning of an id for it, and says what was accepted before', async () => {
    const cwd = await corpus();
    const [first, second] = await findings(cwd);
    const accept = (...ids: string[]): ReturnType<typeof runInside> => runInside(['check', 'accept', ...ids, '--by', 'A. Reader', '--why', 'read again'], { cwd });
    expect((await accept(first!.id.slice(0, 5))).err).toBe('1 finding accepted\n');
    expect((await accept(first!.id)).err).toBe('1 finding accepted again\n');
    expect((await accept(first!.id, second!.id)).err).toBe('2 findings accepted, 1 of them again\n');
    expect((await accept(first!.id.slice(0, 3))).err).toContain('[no-such-finding]');
    expect((await runInside(['check', 'reopen', first!.id.slice(0, 6)], { cwd })).err).toBe('1 finding reopened\n');
  });

  it('forgets what was decided of an interview with it', async () => {
    const cwd = await corpus();
    const [first] = await findings(cwd);
    await runInside(['check', 'accept', first!.id, '--by', 'A. Reader', '--why', 'zanzibar'], { cwd });
    const file = join(cwd, '.hrd', 'corpus.db');
    expect(readFileSync(file).includes('zanzibar')).toBe(true);
    expect((await runInside(['forget', 'mill', '--yes'], { cwd })).code).toBe(0);
    expect(readFileSync(file).includes('zanzibar')).toBe(false);
  });

  it('writes SARIF with places and rules that are there', async () => {
    const { out } = await runInside(['check', '--format', 'sarif'], { cwd: await corpus() });
    const { version, runs: [run] } = JSON.parse(out) as { version: string; runs: { tool: { driver: { rules: { id: string }[] } }; results: { ruleId: string; locations: { physicalLocation: { region: { startLine: number } } }[] }[] }[] };
    expect(version).toBe('2.1.0');
    expect(run!.results.length).toBeGreaterThan(3);
    for (const { ruleId, locations } of run!.results) {
      expect(run!.tool.driver.rules.map(({ id }) => id)).toContain(ruleId);
      expect(locations[0]!.physicalLocation.region.startLine).toBeGreaterThan(0);
    }
  });

  it('takes decisions back, and tells what is not accepted or not there', async () => {
    const cwd = await corpus();
    const [first, second] = await findings(cwd);
    await runInside(['check', 'accept', first!.id, second!.id, '--by', 'A. Reader', '--why', 'read again'], { cwd });
    const { out } = await runInside(['check', '--accepted', '--min-severity', 'note'], { cwd });
    expect(out.match(/accepted by \u2068?A\. Reader/gu)).toHaveLength(2);
    const unknown = await runInside(['check', 'reopen', first!.id, '0000000000'], { cwd });
    expect([unknown.code, unknown.err]).toEqual([1, expect.stringContaining('[no-such-decision]')]);
    expect((await findings(cwd)).filter(({ accepted }) => accepted !== null)).toHaveLength(2);
    expect(await runInside(['check', 'reopen', first!.id], { cwd })).toMatchObject({ code: 0, err: '1 finding reopened\n' });
    expect((await findings(cwd)).filter(({ accepted }) => accepted !== null).map(({ id }) => id)).toEqual([second!.id]);
  });

  it('finds what is between some languages or in some interviews, under the same ids', async () => {
    const cwd = await corpus();
    const all = await findings(cwd);
    const asked = async (...flags: string[]): Promise<Finding[]> => (JSON.parse((await runInside(['check', '--format', 'json', '--min-severity', 'note', ...flags], { cwd })).out) as { findings: Finding[] }).findings;
    const some = await asked('--lang', 'en,ru');
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(all.length);
    for (const { id, passages } of some) {
      expect(all.map((finding) => finding.id)).toContain(id);
      expect(passages.some(({ language }) => language === 'en' || language === 'ru')).toBe(true);
    }
    expect(await asked('--interview', 'mill')).toEqual(await asked('mill'));
    expect((await runInside(['check', '--lang', 'kk'], { cwd })).err).toContain('[no-such-language]');
    expect((await runInside(['check', '--interview', 'harbour'], { cwd })).err).toContain('[no-such-interview]');
  });

  it('writes each format to a file by its name, and refuses what cannot be', async () => {
    const cwd = await corpus();
    for (const name of ['findings.html', 'findings.docx', 'findings.csv', 'findings.json', 'findings.sarif']) {
      expect(await runInside(['check', '-o', name], { cwd })).toMatchObject({ code: 0, out: '', err: expect.stringMatching(new RegExp(`^${name}: \\d+ bytes\\n$`, 'u')) as string });
      expect((await runInside(['check', '-o', name], { cwd })).code).toBe(3);
    }
    expect((await runInside(['check', '-o', 'findings.html', '--force', '--fail-on', 'any'], { cwd })).code).toBe(1);
    expect(readFileSync(join(cwd, 'findings.csv'), 'utf8').startsWith('id,rule')).toBe(true);
    for (const flags of [['--format', 'text', '-o', 'x.txt'], ['-o', 'x.pdf'], ['--format', 'json', '--excel'], ['--summary', '--format', 'json'], ['--rule', 'numbers', '--fail-on', 'names'], ['--rule', 'numbers', '--not-rule', 'nothing']]) {
      expect((await runInside(['check', ...flags], { cwd })).code).toBe(2);
    }
    expect((await runInside(['check', '--format', 'csv', '--excel'], { cwd })).out.startsWith('\u{feff}id,')).toBe(true);
  });

  it('counts by rule, and by interview where there are several', async () => {
    const cwd = await corpus();
    expect((await runInside(['check', '--summary'], { cwd })).out).not.toContain('mill:');
    writeFileSync(join(cwd, 'in', 'quay.en.txt'), 'Q: Who was there?\n\nA: Nobody was there.Then the the boat came.\n');
    await runInside(['ingest', 'in'], { cwd });
    const { out } = await runInside(['check', '--summary'], { cwd });
    expect(out).toMatch(/^mill: .*numbers 2/mu);
    expect(out).toMatch(/^quay: doubled-word 1, missing-space 1$/mu);
  });

  it('lists every rule with the languages it claims', async () => {
    const { out } = await runInside(['check', '--rules'], { cwd: temporaryFolder(), columns: 60 });
    for (const { name } of checks) expect(out).toMatch(new RegExp(`^${name}$`, 'mu'));
    for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(60);
  });

  it('exits with 1 only when asked to and something is found', async () => {
    const cwd = await corpus();
    expect((await runInside(['check'], { cwd })).code).toBe(0);
    expect((await runInside(['check', '--fail-on', 'any'], { cwd })).code).toBe(1);
    expect((await runInside(['check', '--fail-on', 'addresses'], { cwd })).code).toBe(0);
    expect((await runInside(['check', '--fail-on', 'nothing'], { cwd })).code).toBe(2);
  });
});
