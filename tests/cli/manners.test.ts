/** How the command line answers what people really type. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runInside, temporaryFolder } from '../workbench.js';

const text = 'Where did you learn to read?\nIn the barracks, from an old newspaper.\n';

describe('a command line that is wrong', () => {
  const wrong: [argv: string[], says: RegExp][] = [
    [['injest'], /unknown command 'injest'\. Did you mean 'ingest'\?/u],
    [['injest', '--help'], /unknown command 'injest'\. Did you mean 'ingest'\?/u],
    [['help', 'injest'], /unknown command 'injest'\. Did you mean 'ingest'\?/u],
    [['show', '--unit', 'sentance'], /choices are exchange, turn, paragraph, sentence\. Did you mean 'sentence'\?/u],
    [['show', '--lnag', 'ru'], /unknown option '--lnag'\. Did you mean '--lang'\?/u],
    [['show', '--lang', 'klingonish'], /'klingonish' is not a language/u],
    [['show', '--q', '0'], /numbers from 1/u],
    [['show', '--q', '4-2'], /numbers from 1/u],
    [['export', '--format', 'cvs'], /choices are json/u],
    [['export', '--unit', 'word'], /choices are exchange/u],
    [['ingest'], /missing required argument 'paths'/u],
    [['ingest', '.', '--max-size', 'big'], /size/u],
    [['align', 'only.txt', '--excel', '--format'], /argument missing/u],
    [['sho'], /unknown command 'sho'/u],
  ];
  for (const [argv, says] of wrong) {
    it(`hrd ${argv.join(' ')}: exit 2, one line, one hint`, async () => {
      const run = await runInside(argv, { cwd: temporaryFolder() });
      expect(run.code).toBe(2);
      expect(run.out).toBe('');
      expect(run.err).toMatch(says);
      expect(run.err.trimEnd().split('\n')).toHaveLength(2);
    });
  }
});

describe('help', () => {
  it('hrd alone: ten lines at most, two examples', async () => {
    const run = await runInside([], { cwd: temporaryFolder() });
    expect(run.code).toBe(0);
    expect(run.out.trimEnd().split('\n').length).toBeLessThanOrEqual(10);
    expect(run.out.match(/\$ hrd /gu)).toHaveLength(2);
  });

  it('every command has help with an example, by both ways', async () => {
    const cwd = temporaryFolder();
    const overview = await runInside(['--help'], { cwd });
    const commands = [...overview.out.matchAll(/^ {2}(?<name>[a-z]+) /gmu)].map((match) => match.groups!['name']!).filter((name) => name !== 'help');
    expect(commands.length).toBeGreaterThanOrEqual(8);
    for (const command of commands) {
      const first = await runInside([command, '--help'], { cwd });
      expect(first).toEqual(await runInside(['help', command], { cwd }));
      expect(first.code).toBe(0);
      expect(first.out.startsWith('Examples:')).toBe(true);
      expect(first.out).toContain(`$ hrd ${command}`.slice(0, 8));
    }
  });
});

describe('places that are wrong', () => {
  it('a wrong path: one line, exit 1, no corpus made', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'talk.txt'), text);
    const run = await runInside(['ingest', 'tlak.txt'], { cwd });
    expect(run.code).toBe(1);
    expect(run.err).toMatch(/tlak\.txt: .*\[not-found\]/u);
    expect(run.err).toContain('talk.txt');
    expect((await runInside(['list'], { cwd })).code).toBe(3);
  });

  it('an empty folder: one line, exit 1', async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'empty'));
    const run = await runInside(['ingest', 'empty'], { cwd });
    expect(run.code).toBe(1);
    expect(run.err.split('\n').filter((line) => line.startsWith('hrd: '))).toHaveLength(1);
  });

  it('a language, an exchange, an interview that is not there: exit 1 and what there is', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'talk.txt'), text);
    await runInside(['ingest', 'talk.txt'], { cwd });
    for (const [argv, says] of [
      [['show', '--lang', 'ru'], /languages here: en/u],
      [['show', '--q', '7'], /exchanges here: 1-1/u],
      [['show', 'nobody'], /hrd list/u],
      [['export', '--interview', 'nobody'], /hrd list/u],
    ] as const) {
      const run = await runInside(argv, { cwd });
      expect(run.code).toBe(1);
      expect(run.out).toBe('');
      expect(run.err).toMatch(says);
    }
  });
});

describe('what the user says is kept', () => {
  it('link, unlink, forget, --interview and --prune', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'one.txt'), 'Where did you learn to read?\nIn the barracks, from an old newspaper.\n');
    writeFileSync(join(cwd, 'two.txt'), 'Где вы научились читать?\nВ бараке, по старой газете.\n');
    const ids = async (): Promise<string[]> => (JSON.parse((await runInside(['list', '--json'], { cwd })).out) as { id: string; languages: string[] }[]).map(({ id, languages }) => `${id}:${languages.join('+')}`);
    await runInside(['ingest', '.', '--interview', 'Vera'], { cwd });
    expect(await ids()).toEqual(['Vera:en+ru']);
    expect((await runInside(['unlink', 'two.txt'], { cwd })).code).toBe(0);
    expect(await ids()).toHaveLength(2);
    await runInside(['ingest', '.'], { cwd });
    expect(await ids()).toHaveLength(2);
    expect((await runInside(['link', 'one.txt', 'two.txt'], { cwd })).code).toBe(0);
    expect(await ids()).toEqual(['Vera:en+ru']);
    expect((await runInside(['forget', 'Vera'], { cwd })).code).toBe(2);
    expect((await runInside(['forget', 'Vera', '--yes'], { cwd })).code).toBe(0);
    expect(await ids()).toEqual([]);
  });

  it('a dry run says the same and changes nothing', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'talk.txt'), text);
    const dry = await runInside(['ingest', 'talk.txt', '--dry-run'], { cwd });
    expect(dry.code).toBe(0);
    expect(dry.out).toContain('talk');
    expect((await runInside(['list'], { cwd })).code).toBe(3);
  });

  it('standard input with a name is a document like any other', async () => {
    const cwd = temporaryFolder();
    const run = await runInside(['ingest', '-', '--name', 'talk.txt'], { cwd, input: text });
    expect(run.code).toBe(0);
    expect((await runInside(['show'], { cwd })).out).toContain('barracks');
  });

  it('a manifest says what the files are', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'a.txt'), 'Where did you learn to read?\nIn the barracks, from an old newspaper.\n');
    writeFileSync(join(cwd, 'b.txt'), 'Где вы научились читать?\nВ бараке, по старой газете.\n');
    writeFileSync(join(cwd, 'what.csv'), 'path,interview,title\na.txt,Vera,"Vera, a reader"\nb.txt,Vera,\n');
    expect((await runInside(['ingest', 'a.txt', 'b.txt', '--manifest', 'what.csv'], { cwd })).code).toBe(0);
    const [interview] = JSON.parse((await runInside(['list', '--json'], { cwd })).out) as { id: string; title: string }[];
    expect(interview).toMatchObject({ id: 'Vera', title: 'Vera, a reader' });
  });
});

describe('an empty folder', () => {
  it('is answered with what is read, and with nothing that is only refused', async () => {
    const { err } = await runInside(['ingest', '.'], { cwd: temporaryFolder() });
    const [, named = ''] = /hrd reads: (?<list>.*)$/mu.exec(err) ?? [];
    expect(named.split(', ')).toEqual(expect.arrayContaining(['docx', 'txt']));
    for (const refused of ['doc', 'pages', 'epub']) expect(named.split(', ')).not.toContain(refused);
  });
});

describe('where files lie', () => {
  it('is told no further than it has to be: an absolute path leaves no trace of the folders above', async () => {
    const cwd = temporaryFolder();
    const apart = temporaryFolder();
    mkdirSync(join(cwd, 'talks'));
    mkdirSync(join(apart, 'ru'));
    writeFileSync(join(cwd, 'talks', 'a.txt'), text);
    writeFileSync(join(apart, 'ru', 'a.txt'), 'Где вы научились читать?\nВ казарме, по старой газете.\n');
    const { out, err } = await runInside(['align', join(cwd, 'talks', 'a.txt'), join(apart, 'ru', 'a.txt')], { cwd });
    const paths = (JSON.parse(out) as { interviews: { documents: { path: string }[] }[] }).interviews[0]!.documents.map(({ path }) => path);
    expect(paths).toEqual(['talks/a.txt', 'ru/a.txt']);
    for (const printed of [out, err]) for (const folder of [cwd, apart]) expect(printed).not.toContain(folder);
  });
});

describe('what hrd wrote among what it reads', () => {
  it.each(['json', 'csv', 'jsonl', 'html', 'md', 'docx', 'xlsx', 'tmx', 'tei'])('is left out with a line when it is found as .%s', async (extension) => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'a.txt'), text);
    expect((await runInside(['ingest', '.'], { cwd })).code).toBe(0);
    expect((await runInside(['export', '-o', `rows.${extension}`], { cwd })).code).toBe(0);
    const found = await runInside(['ingest', '.'], { cwd });
    expect(found.code).toBe(0);
    expect(found.err).toMatch(/^hrd: left out "rows\.[a-z]+": /mu);
    expect(found.out).toContain('ingested 0, unchanged 1, refused 0');
  });

  it('does not bring back what was forgotten, unless it is named', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'a.txt'), text);
    await runInside(['ingest', '.'], { cwd });
    await runInside(['export', '-o', 'all.json'], { cwd });
    rmSync(join(cwd, 'a.txt'));
    expect((await runInside(['forget', 'a', '--yes'], { cwd })).code).toBe(0);
    expect((await runInside(['ingest', '.'], { cwd })).err).toMatch(/^hrd: left out "all\.json": was written by hrd; name it to have it read$/mu);
    expect((await runInside(['list'], { cwd })).out).not.toMatch(/^a /mu);
    expect((await runInside(['ingest', 'all.json'], { cwd })).out).toContain('ingested 1');
  });

  it('is refused when it is named and has no way back, and so is data of other programs', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'a.txt'), text);
    writeFileSync(join(cwd, 'package.json'), '{ "name": "x" }');
    expect((await runInside(['ingest', '.'], { cwd })).code).toBe(0);
    expect((await runInside(['export', '-o', 'rows.csv'], { cwd })).code).toBe(0);
    expect((await runInside(['ingest', 'rows.csv'], { cwd })).code).toBe(1);
    expect((await runInside(['ingest', 'package.json'], { cwd })).code).toBe(1);
  });
});

describe('an option given twice', () => {
  it('adds up: --lang en --lang ru is --lang en,ru', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'a.en.txt'), text);
    writeFileSync(join(cwd, 'a.ru.txt'), 'Где вы научились читать?\nВ казарме, по старой газете.\n');
    await runInside(['ingest', '.'], { cwd });
    expect(await runInside(['show', '--lang', 'ru', '--lang', 'en'], { cwd })).toEqual(await runInside(['show', '--lang', 'ru,en'], { cwd }));
  });
});
