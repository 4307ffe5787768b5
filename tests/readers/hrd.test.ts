import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/diagnostics.js';
import { documentsOf, interviewOf } from '../../src/ingest/chain.js';
import type { Interview } from '../../src/model.js';
import { readerByName, type ReadResult } from '../../src/readers/index.js';
import { json } from '../../src/writers/json.js';

const seeds = ['000_65740794ae6c39c7.txt', '001_6de4e0fa7d550515.txt'].map((name) => ({ path: `seeds/${name}`, bytes: readFileSync(resolve(import.meta.dirname, '../../seeds', name)) }));
const subtitles = { path: 'sub/a.srt', bytes: new TextEncoder().encode('1\n00:00:01,000 --> 00:00:02,000\nКто это видел?\n\n2\n00:00:04,000 --> 00:00:05,000\nПекарь. Он был один.\n') };
const documents = [...await documentsOf(seeds[0]!, {}), ...await documentsOf(seeds[1]!, {})];
const interviews: Interview[] = [interviewOf(documents, { mode: 'position' }), interviewOf(await documentsOf(subtitles, {}), { mode: 'position' })];
const exported = [...json.write(interviews, { columns: [], signature: 's', excel: false } as never)].join('');
const read = async (text: string): Promise<ReadResult> => readerByName('json')!.read(new TextEncoder().encode(text), {});

describe('an export of hrd', () => {
  it('comes back as it was', async () => {
    const result = await read(exported);
    expect(result).toMatchObject({ blocks: [], warnings: [], encoding: null });
    expect([...json.write(result.exported!.interviews, { columns: [], signature: 's', excel: false } as never)].join('')).toBe(exported);
    expect(result.exported!.interviews[1]!.documents[0]!.turns.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences.map(({ time }) => time?.start)))).toContain(4000);
  });

  it('with no interview in it is empty', async () => {
    expect(await read('{"schema":"hrd/1","signature":"s","interviews":[]}')).toMatchObject({ exported: { interviews: [] }, warnings: [{ rule: 'empty' }] });
  });

  /** A change to the parsed export, and where the message says it is. */
  const changes: readonly (readonly [what: string, change: (file: Record<string, never>) => void, where: string])[] = [
    ['another version', (file) => Object.assign(file, { schema: 'hrd/9' }), 'schema'],
    ['a sentence that is not in its paragraph', (file) => Object.assign(first(file, 'sentences'), { text: 'x' }), 'sentences[0]'],
    ['an offset beyond the text', (file) => Object.assign(first(file, 'sentences'), { end: 1e6 }), 'sentences[0]'],
    ['a role that is none', (file) => Object.assign(first(file, 'turns'), { role: 'constructor' }), 'turns[0].role'],
    ['a unit id of another document', (file) => Object.assign(first(file, 'turns'), { id: '0123456789abcdef:t1' }), 'turns[0].id'],
    ['an id that is not of the sha256', (file) => Object.assign(first(file, 'documents'), { id: '0123456789abcdef' }), 'documents[0].id'],
    ['an absolute path', (file) => Object.assign(first(file, 'documents'), { path: '/etc/passwd' }), 'documents[0].path'],
    ['a pivot that is not there', (file) => Object.assign(first(file, 'interviews'), { pivot: 'x' }), 'interviews[0].pivot'],
    ['languages of others', (file) => Object.assign(first(file, 'interviews'), { languages: ['xx', 'yy'] }), 'interviews[0].languages'],
    ['a confidence above one', (file) => Object.assign(first(file, 'turns'), { confidence: 2 }), 'turns[0].confidence'],
    ['half a character', (file) => Object.assign(first(file, 'turns'), { speaker: '\uD800' }), 'turns[0].speaker'],
    ['a bead of nothing', (file) => Object.assign((file['interviews'] as unknown as { alignments: { turns: object[] } }[])[0]!.alignments.turns[0]!, { members: { x: ['y'] } }), 'alignments.turns[0].members'],
  ];
  it.each(changes)('is refused with %s', async (_, change, where) => {
    const file = JSON.parse(exported) as Record<string, never>;
    change(file);
    const error = await read(JSON.stringify(file)).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({ rule: 'not-hrd', message: expect.stringContaining(where) });
  });

  it('with anything in place of anything is read or refused, never half', async () => {
    const paths = pathsOf(JSON.parse(exported), []).filter((_, index) => index % 7 === 0);
    await fc.assert(fc.asyncProperty(fc.constantFrom(...paths), fc.oneof(fc.constant(null), fc.constant('__proto__'), fc.integer(), fc.constant([]), fc.constant({}), fc.string()), async (path, value) => {
      const file = JSON.parse(exported) as unknown;
      const owner = path.slice(0, -1).reduce<Record<string | number, unknown>>((found, key) => found[key] as Record<string, unknown>, file as Record<string, unknown>);
      owner[path.at(-1)!] = value;
      const result = await read(JSON.stringify(file)).catch((thrown: unknown) => thrown);
      if (result instanceof UserError) return;
      for (const interview of (result as ReadResult).exported!.interviews) {
        for (const { turns } of interview.documents) for (const { paragraphs } of turns) for (const { text, sentences } of paragraphs) {
          for (const sentence of sentences) expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
        }
      }
    }), { numRuns: 150 });
  });
});

/** The first object of a list anywhere in the file. */
function first(value: unknown, list: string): object {
  const path = pathsOf(value, []).find((keys) => keys.at(-2) === list && keys.at(-1) === 0)!;
  return path.reduce<unknown>((found, key) => (found as Record<string, unknown>)[key], value) as object;
}

function pathsOf(value: unknown, path: readonly (string | number)[]): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return path.length === 0 ? [] : [[...path]];
  const own = path.length === 0 ? [] : [[...path]];
  const entries = Array.isArray(value) ? value.map((part, index) => [index, part] as const) : Object.entries(value);
  return own.concat(entries.flatMap(([key, part]) => pathsOf(part, [...path, key])));
}
