/** What the user leaves out is in no output, and every output of several files is written whole or not at all. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Context } from '../../src/cli/context.js';
import { exportInterviews, type ExportRequest } from '../../src/cli/exporting.js';
import { formatOf } from '../../src/cli/formats.js';
import { refuseTerminal, writeTo } from '../../src/cli/outputs.js';
import { UserError } from '../../src/diagnostics.js';
import { writeOutputs } from '../../src/files/index.js';
import type { Interview } from '../../src/model.js';
import { writers } from '../../src/writers/index.js';
import type { Writer } from '../../src/writers/writer.js';
import { temporaryFolder } from '../workbench.js';
import { interviewOf } from './sample.js';

const every: readonly Writer[] = writers;
const secret = 'Свидетельница';
const interview: Interview = interviewOf('mill', [
  { language: 'en', timed: true, path: 'mill.en.txt', turns: [{ role: 'question', paragraphs: [['Who kept the mill?']] }, { role: 'answer', paragraphs: [['My aunt did.']] }] },
  { language: 'ru', path: `${secret}.txt`, turns: [{ role: 'question', paragraphs: [[`${secret}: кто?`]], speaker: secret }, { role: 'answer', paragraphs: [[secret]] }], metadata: { title: secret, interviewee: secret }, notes: [secret], warnings: [{ rule: 'x', message: secret }] },
], secret);

const context = (isTTY: boolean): Context => new Context({
  stdin: process.stdin, stdout: Object.assign(Object.create(process.stdout) as typeof process.stdout, { isTTY }), stderr: Object.assign(Object.create(process.stderr) as typeof process.stderr, { write: () => true }),
  env: {}, cwd: () => '/', on: () => undefined, off: () => undefined,
});

async function exported(cwd: string, name: string, request: Partial<ExportRequest> = {}): Promise<void> {
  const flags = { output: name, format: name };
  const format = formatOf(flags);
  const output = exportInterviews([interview], [['en', 'ru']], 'hrd', { format, warn: () => undefined, ...request });
  await writeTo(output, format, flags, context(false), (file) => join(cwd, file));
}

/** Every byte of a folder's files; archives unpacked. */
function contents(cwd: string): string {
  return readdirSync(cwd).map((name) => {
    const bytes = readFileSync(join(cwd, name));
    return name + (bytes.subarray(0, 2).toString('latin1') === 'PK' ? Object.values(unzipSync(bytes)).map((part) => Buffer.from(part).toString('utf8')).join('') : bytes.toString('utf8'));
  }).join('\n');
}

describe.each(every.map(({ name }) => [name]))('--lang and %s', (name) => {
  it('leave nothing of another language in the output', async () => {
    const [whole, chosen] = [temporaryFolder(), temporaryFolder()];
    await exported(whole, name);
    await exported(chosen, name, { languages: ['en'] });
    expect(contents(chosen)).not.toContain(secret);
    expect(contents(chosen)).not.toContain(interview.documents[1]!.sha256);
    expect(contents(chosen)).not.toContain('кто?');
    // Parquet packs its texts: there the whole output proves nothing.
    if (name !== 'parquet') expect(contents(whole)).toContain(secret);
  });
});

describe('a terminal', () => {
  it.each(every.map((writer) => [writer.name, writer] as const))('and %s', (name, writer) => {
    const refused = (flags: { output?: string }, isTTY: boolean): boolean => {
      try {
        refuseTerminal(formatOf({ format: name }), flags, context(isTTY));
        return false;
      } catch (error) {
        expect(error).toBeInstanceOf(UserError);
        expect((error as UserError).exit).toBe(2);
        return true;
      }
    };
    const database = writer.takes === 'database';
    expect([refused({}, true), refused({ output: '-' }, true), refused({}, false), refused({ output: 'x' }, true)]).toEqual([writer.binary === true, writer.binary === true, database, false]);
  });
});

describe('an output of pairs', () => {
  it('is refused where there is one language only', async () => {
    const cwd = temporaryFolder();
    const format = formatOf({ format: 'tmx', pairwise: true });
    const output = exportInterviews([interview], [['en', 'ru']], 'hrd', { format, warn: () => undefined, languages: ['en'] });
    await expect(writeTo(output, format, { output: 'x.tmx' }, context(false), (file) => join(cwd, file))).rejects.toThrow(/nothing for tmx to write/u);
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('takes its names from the name given, with or without its extension', async () => {
    const cwd = temporaryFolder();
    const format = formatOf({ format: 'tmx', pairwise: true });
    for (const name of ['a.tmx', 'b', 'c.v2']) await writeTo(exportInterviews([interview], [['en', 'ru']], 'hrd', { format, warn: () => undefined }), format, { output: name }, context(false), (file) => join(cwd, file));
    expect(readdirSync(cwd)).toEqual(['a.en-ru.tmx', 'b.en-ru.tmx', 'c.v2.en-ru.tmx']);
  });
});

describe('several files', () => {
  const planned = (cwd: string, ...names: string[]): { path: string; content: string[] }[] => names.map((name) => ({ path: join(cwd, name), content: [name] }));

  it('are all there when all went well', async () => {
    const cwd = temporaryFolder();
    expect(await writeOutputs(planned(cwd, 'a', 'b'), { force: false })).toEqual([{ path: join(cwd, 'a'), bytes: 1 }, { path: join(cwd, 'b'), bytes: 1 }]);
    expect(readdirSync(cwd)).toEqual(['a', 'b']);
  });

  it('leave nothing behind when one of them fails in its making', async () => {
    const cwd = temporaryFolder();
    const broken = function* (): Generator<string> {
      yield 'half';
      throw new Error('no more');
    };
    await expect(writeOutputs([...planned(cwd, 'a'), { path: join(cwd, 'b'), content: broken() }], { force: true })).rejects.toThrow('no more');
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('touch nothing when one of them is there already', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'b'), 'mine');
    await expect(writeOutputs(planned(cwd, 'a', 'b', 'c'), { force: false })).rejects.toThrow(/exists already/u);
    expect([readdirSync(cwd), readFileSync(join(cwd, 'b'), 'utf8')]).toEqual([['b'], 'mine']);
  });

  it('take back what they named when a name is taken at the last moment', async () => {
    const cwd = temporaryFolder();
    const late = function* (): Generator<string> {
      yield 'c';
      writeFileSync(join(cwd, 'b'), 'mine');
    };
    await expect(writeOutputs([...planned(cwd, 'a', 'b'), { path: join(cwd, 'c'), content: late() }], { force: false })).rejects.toThrow(/exists already/u);
    expect([readdirSync(cwd), readFileSync(join(cwd, 'b'), 'utf8')]).toEqual([['b'], 'mine']);
  });

  it('do not replace a folder', async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'b'));
    await expect(writeOutputs(planned(cwd, 'a', 'b'), { force: true })).rejects.toThrow(/is a folder/u);
    expect(readdirSync(cwd)).toEqual(['b']);
  });
});
