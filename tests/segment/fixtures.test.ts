import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readerForPath } from '../../src/readers/index.js';
import { segment } from '../../src/segment/index.js';

const folder = join(import.meta.dirname, '../../fixtures/segment');

/** A readable document under a head that says its language, the format it is read as, and what must come out: `roles: o q aa` is three turns, the last of two paragraphs. */
function fixture(name: string): { head: ReadonlyMap<string, string>; body: string } {
  const text = readFileSync(join(folder, name), 'utf8');
  const end = text.indexOf('\n---\n', 4);
  const head = new Map(text.slice(4, end).split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]));
  return { head, body: text.slice(end + 5) };
}

const names = readdirSync(folder).filter((name) => name.endsWith('.md')).sort();

describe('documents of every kind, in many languages', () => {
  it.each(names)('%s', async (name) => {
    const { head, body } = fixture(name);
    const { blocks } = await readerForPath(`x.${head.get('format')!}`)!.read(new TextEncoder().encode(body), {});
    const { turns } = segment(blocks, { documentId: 'd', language: head.get('language')! });
    expect(turns.map(({ role, paragraphs }) => role[0]!.repeat(paragraphs.length)).join(' ')).toBe(head.get('roles'));
    const speakers = [...new Set(turns.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])))];
    expect(speakers.join(', ')).toBe(head.get('speakers') ?? '');
  });

  it('are at least sixty, in at least twenty-five languages, and show every class', () => {
    const heads = names.map((name) => fixture(name).head);
    expect(names.length).toBeGreaterThanOrEqual(60);
    expect(new Set(heads.map((head) => head.get('language'))).size).toBeGreaterThanOrEqual(25);
    expect(new Set(heads.flatMap((head) => head.get('class')!.split(', '))).size).toBe(7);
  });
});
