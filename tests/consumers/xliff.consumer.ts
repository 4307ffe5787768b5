import { describe, expect, it } from 'vitest';
import { xliff } from '../../src/writers/xliff.js';
import { rowsOf } from '../../src/rows.js';
import { awkward, unasked } from '../writers/awkward.js';
import { contentsOf, usualOptions } from '../writers/written.js';
import { folder, missing, missingModule, placed, run, runPython } from './program.js';

describe.skipIf(missing('xmllint') || missingModule('lxml'))('xmllint and lxml', () => {
  it('read every pair, text for text', async () => {
    const cwd = folder();
    const files = placed(cwd, 'all', await contentsOf(xliff, [awkward, unasked], usualOptions(xliff, [awkward, unasked])));
    for (const path of files.values()) expect(run('xmllint', ['--noout', path], { cwd })).toBe('');
    const program = `
import json, sys
from lxml import etree
ns = {'x': 'urn:oasis:names:tc:xliff:document:2.0'}
print(json.dumps([[s.findtext('x:source', namespaces=ns), s.findtext('x:target', namespaces=ns)] for s in etree.parse(sys.argv[1]).iterfind('.//x:segment[@state="translated"]', ns)]))`;
    const pairs = [awkward, unasked].flatMap((interview) => rowsOf(interview, 'sentence')).flatMap(({ texts: { ar, en } }) => (ar === undefined || en === undefined ? [] : [[ar, en]]));
    expect(runPython(program, [files.get('.ar-en.xlf')!], cwd)).toEqual(pairs);
  });
});
