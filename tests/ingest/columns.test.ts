/** `--columns` from the command line to the corpus. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runInside, temporaryFolder } from '../workbench.js';

const table = 'a;b;c\nAnna;x;Who came first?\nMarat;y;The baker came first, at night.\nAnna;x;And then?\nMarat;y;Then nobody came.\n';

describe('--columns', () => {
  it('names columns, and another choice reads the file anew', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'talk.csv'), table);
    expect((await runInside(['ingest', 'talk.csv', '--columns', 'text=C'], { cwd })).out).toContain('ingested 1');
    const speakers = async (): Promise<unknown> => (JSON.parse((await runInside(['export'], { cwd })).out) as { interviews: { documents: { turns: { speaker: string | null }[] }[] }[] }).interviews[0]!.documents[0]!.turns.map(({ speaker }) => speaker);
    expect(await speakers()).not.toContain('Anna');
    expect((await runInside(['ingest', 'talk.csv', '--columns', 'speaker=A,text=C'], { cwd })).out).toContain('ingested 1');
    expect(await speakers()).toEqual(['Anna', 'Marat', 'Anna', 'Marat']);
    expect((await runInside(['ingest', 'talk.csv', '--columns', 'text=C,speaker=A'], { cwd })).out).toContain('unchanged 1');
  });

  it('a language makes a bitext, and hrd align knows it as well', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'talk.csv'), 'Who came first?,Кто пришёл первым?\nThe baker came at night.,Пекарь пришёл ночью.\n');
    const run = await runInside(['align', 'talk.csv', '--columns', 'English=A,рус=B'], { cwd });
    expect(run.code).toBe(2);
    expect(run.err).toContain('--columns');
    const aligned = await runInside(['align', 'talk.csv', '--columns', 'English=A,русский=B', '--format', 'csv'], { cwd });
    expect(aligned.err).toBe('');
    expect(aligned.out.split('\r\n')[0]).toContain(',en,ru,');
  });

  it.each(['text', 'text=', '=C', 'colour=A', '__proto__=A'])('%s is a mistake on the command line', async (columns) => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'talk.csv'), table);
    const run = await runInside(['ingest', 'talk.csv', '--columns', columns], { cwd });
    expect(run.code).toBe(2);
    expect(run.err).toContain('speaker=A,text=C');
  });

  it('a column that is not there is one line', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'talk.csv'), table);
    const run = await runInside(['ingest', 'talk.csv', '--columns', 'text=Z'], { cwd });
    expect(run.err).toContain("talk.csv: the table has no column 'Z' [unknown-column]");
    expect(run.code).toBe(1);
  });
});
