import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseLanguage } from '../../src/language/index.js';
import { readerForPath } from '../../src/readers/index.js';

const folder = resolve(import.meta.dirname, '../../fixtures/readers');

/** One block a line, so that a change is seen at a glance. */
function print(result: Awaited<ReturnType<NonNullable<ReturnType<typeof readerForPath>>['read']>>): string {
  const { blocks, ...rest } = result;
  const lines = blocks.map((block) => `    ${JSON.stringify(block)}`).join(',\n');
  return `${JSON.stringify(rest, null, 2).slice(0, -2)},\n  "blocks": [\n${lines}\n  ]\n}\n`;
}

/** A folder a page, as saved; `vitest -u` writes what is expected anew. */
describe('pages as they really come', () => {
  for (const name of readdirSync(folder)) {
    const source = readdirSync(join(folder, name)).find((file) => file.startsWith('source.'))!;
    it(name, async () => {
      const result = await readerForPath(source)!.read(readFileSync(join(folder, name, source)), { languageOf: parseLanguage });
      await expect(print(result)).toMatchFileSnapshot(join(folder, name, 'expected.json'));
    });
  }
});
