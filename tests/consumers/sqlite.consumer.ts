import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publish } from '../../src/corpus/publish.js';
import { awkward, unasked } from '../writers/awkward.js';
import { folder, missing, run } from './program.js';

describe.skipIf(missing('sqlite-utils'))('sqlite-utils', () => {
  it('finds tables, views, foreign keys and full-text search by itself', async () => {
    const cwd = folder();
    const file = join(cwd, 'corpus.sqlite');
    writeFileSync(file, '');
    await publish(file, [awkward, unasked], { signature: 'hrd', warn: () => undefined });
    const json = (...args: string[]): Record<string, unknown>[] => JSON.parse(run('sqlite-utils', args, { cwd })) as Record<string, unknown>[];
    expect(json('views', file).map(({ view }) => view)).toEqual(['questions', 'answers', 'exchanges', 'side_by_side', 'turns_side_by_side']);
    expect(json('rows', file, 'side_by_side').at(-1)).toMatchObject({ source: 'هذا كل شيء.', target: 'That is all.' });
    expect(json('search', file, 'turns', 'boats').map(({ exchange }) => exchange)).toEqual([2]);
    expect(json('search', file, 'sentences', 'bridge').map(({ text }) => text)).toEqual(['The bridge was gone.']);
  });
});
