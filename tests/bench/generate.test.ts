import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

interface Generator {
  generate(folder: string, count: number, options?: { seed?: number; named?: boolean }): number;
}

const { generate } = (await import(new URL('generate.mjs', import.meta.url).href)) as Generator;
const root = mkdtempSync(join(tmpdir(), 'hrd-generate-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function made(name: string, options: { seed?: number; named?: boolean } = {}): Map<string, string> {
  const folder = join(root, name);
  generate(folder, 30, options);
  return new Map(readdirSync(join(folder, '0')).sort().map((file) => [file, readFileSync(join(folder, '0', file), 'utf8')]));
}

it('makes the same bytes from the same seed, and others from another', () => {
  const first = made('first');
  expect(made('again')).toEqual(first);
  expect(made('other', { seed: 2 }).get('00000.en.txt')).not.toBe(first.get('00000.en.txt'));
  expect([...first.keys()].slice(0, 2)).toEqual(['00000.en.txt', '00000.ru.txt']);
});

it('makes no two interviews alike, each of about sixty sentences, with the same questions', () => {
  const texts = made('unlike');
  expect(new Set(texts.values()).size).toBe(60);
  for (const [name, text] of texts) {
    expect(text).toContain(name.includes('.en') ? 'Which rules are the hardest to live with?' : 'С какими правилами труднее всего жить?');
    const sentences = text.match(/[.?!](?=\s)/gu)!.length;
    expect(sentences).toBeGreaterThan(48);
    expect(sentences).toBeLessThan(72);
    expect(text).not.toMatch(/[{}]|undefined/u);
  }
});

it('can leave it to the text what belongs together', () => {
  expect([...made('unnamed', { named: false }).keys()].every((name) => /^[0-9a-f]{8}\d{5}\.txt$/u.test(name))).toBe(true);
});
