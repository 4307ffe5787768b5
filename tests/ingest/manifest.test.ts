import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/diagnostics.js';
import { parseManifest } from '../../src/ingest/manifest.js';
import { runInside, temporaryFolder } from '../workbench.js';

describe('a manifest', () => {
  it('is CSV with named columns in any order, quoted where needed', () => {
    const entries = parseManifest('\u{FEFF}interview,path,title\r\nVera,a.txt,"Vera, who said ""no"""\r\n,b.txt,\r\n', 'm.csv');
    expect([...entries]).toEqual([['a.txt', { interview: 'Vera', title: 'Vera, who said "no"' }], ['b.txt', {}]]);
  });

  it.each([
    ['', /column 'path'/u],
    ['interview\nVera\n', /column 'path'/u],
    ['path,speaker\na,b\n', /no column 'speaker'/u],
    ['path\na.txt\na.txt\n', /twice/u],
    ['path,title\n,x\n', /names no path/u],
    ['path,title\n"a.txt,x\n', /not CSV/u],
    ['path,__proto__\na,b\n', /no column '__proto__'/u],
  ])('%j is refused with place and rule', (text, says) => {
    try {
      parseManifest(text, 'm.csv');
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(UserError);
      expect((error as UserError).message).toMatch(says);
      expect(error).toMatchObject({ rule: 'manifest', place: { path: 'm.csv' } });
    }
  });
});

it('a manifest that lies among the files it speaks of is not read as one of them', async () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'a.txt'), 'Who came first?\nThe baker did.\n');
  writeFileSync(join(cwd, 'what.csv'), 'path,interview\na.txt,Bread\n');
  const run = await runInside(['ingest', '.', '--manifest', 'what.csv'], { cwd });
  expect(run.out).toContain('ingested 1, unchanged 0, refused 0');
  expect(run.code).toBe(0);
});
