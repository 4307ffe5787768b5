import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatsIn, formatsOut, IN_MARKERS, OUT_MARKERS } from './format-tables.js';
import { project } from './workbench.js';

const readme = readFileSync(join(project, 'README.md'), 'utf8');
describe.each([['read', formatsIn, IN_MARKERS], ['written', formatsOut, OUT_MARKERS]] as const)('the table of formats %s', (_name, table, [begin, end]) => {
  it('has a row for each format, with as many cells as its head', () => {
    const [head, ...rows] = table().split('\n');
    for (const row of rows) expect(row.split('|')).toHaveLength(head!.split('|').length);
  });

  it('is in the README as it is in the list', () => {
    expect(readme.slice(readme.indexOf(begin) + begin.length, readme.indexOf(end)).trim()).toBe(table());
  });
});
