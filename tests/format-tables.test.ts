import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatsOut, OUT_MARKERS } from './format-tables.js';
import { project } from './workbench.js';

const readme = readFileSync(join(project, 'README.md'), 'utf8');
const [begin, end] = OUT_MARKERS;

describe('the tables of formats', () => {
  it('have a row for each format, with as many cells as their heads', () => {
    const [head, ...rows] = formatsOut().split('\n');
    for (const row of rows) expect(row.split('|')).toHaveLength(head!.split('|').length);
  });

  it.runIf(readme.includes(begin))('are in the README as they are in the lists', () => {
    expect(readme.slice(readme.indexOf(begin) + begin.length, readme.indexOf(end)).trim()).toBe(formatsOut());
  });
});
