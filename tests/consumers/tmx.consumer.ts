import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../src/rows.js';
import { tmx } from '../../src/writers/tmx.js';
import { awkward, unasked } from '../writers/awkward.js';
import { contentsOf, usualOptions } from '../writers/written.js';
import { folder, missing, missingModule, placed, run, runPython } from './program.js';

const interviews = [awkward, unasked];
const rows = interviews.flatMap((interview) => rowsOf(interview, 'sentence'));
/** Parsers of XML hand on what they read, but U+000D U+000A stay apart as they were written. */
const whole = (): Promise<Map<string, Buffer>> => contentsOf(tmx, interviews, usualOptions(tmx, interviews));
const pairs = (): Promise<Map<string, Buffer>> => contentsOf(tmx, interviews, { ...usualOptions(tmx, interviews), pairwise: true });

const OMEGAT = '/usr/share/omegat/OmegaT.jar';

describe.skipIf(missing('xmllint') || missing('unzip', '-v') || missing('omegat'))('xmllint with the DTD that OmegaT carries', () => {
  it('finds every file valid', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'tmx14.dtd'), run('unzip', ['-p', OMEGAT, 'schemas/tmx14.dtd'], { cwd }));
    for (const path of [...placed(cwd, 'all.tmx', await whole()).values(), ...placed(cwd, 'pair', await pairs()).values()]) run('xmllint', ['--noout', '--dtdvalid', 'tmx14.dtd', path], { cwd });
  });
});

describe.skipIf(missingModule('translate.storage.tmx'))('translate-toolkit', () => {
  const program = `
import json, sys
from translate.storage.tmx import tmxfile
with open(sys.argv[1], 'rb') as file:
    units = tmxfile(file, sys.argv[2], sys.argv[3]).units
print(json.dumps([[unit.source, unit.target] for unit in units]))`;

  it('reads each pair, text for text', async () => {
    const cwd = folder();
    for (const [suffix, path] of placed(cwd, 'pair', await pairs())) {
      const [first, second] = suffix.slice(1, -4).split('-') as [string, string];
      const expected = rows.flatMap(({ texts }) => (texts[first] === undefined || texts[second] === undefined ? [] : [[texts[first], texts[second]]]));
      expect(expected.length).toBeGreaterThan(2);
      expect(runPython(program, [path, first, second], cwd)).toEqual(expected);
    }
  });
});

describe.skipIf(missing('omegat'))('OmegaT', () => {
  it('translates a text from the memory alone', async () => {
    const cwd = folder();
    for (const name of ['source', 'target', 'omegat', 'glossary', 'dictionary', 'tm', 'tm/auto']) mkdirSync(join(cwd, name), { recursive: true });
    writeFileSync(join(cwd, 'omegat.project'), `<?xml version="1.0" encoding="UTF-8"?><omegat><project version="1.0"><source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir><glossary_dir>__DEFAULT__</glossary_dir><dictionary_dir>__DEFAULT__</dictionary_dir><source_lang>AR</source_lang><target_lang>EN</target_lang><sentence_seg>false</sentence_seg></project></omegat>`);
    const wanted = rowsOf(unasked, 'sentence').map(({ texts }) => [texts['ar']!, texts['en']!] as const);
    writeFileSync(join(cwd, 'source', 'speech.txt'), wanted.map(([arabic]) => arabic).join('\n\n'));
    placed(join(cwd, 'tm', 'auto'), 'pair', await pairs());
    run('omegat', [cwd, '--mode=console-translate'], { cwd });
    expect(readFileSync(join(cwd, 'target', 'speech.txt'), 'utf8').trim()).toBe(wanted.map(([, english]) => english).join('\n\n'));
  });
});
