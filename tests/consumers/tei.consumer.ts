import { describe, expect, it } from 'vitest';
import { tei } from '../../src/writers/tei.js';
import { awkward, unasked } from '../writers/awkward.js';
import { hostileInterview } from '../writers/hostile.js';
import { contentsOf, usualOptions } from '../writers/written.js';
import { folder, missing, missingModule, placed, run, runPython } from './program.js';

describe.skipIf(missing('xmllint'))('xmllint', () => {
  it.each([['one', [awkward]], ['several', [awkward, unasked]], ['hostile', [hostileInterview]]] as const)('finds it well-formed, its ids names and unique (%s)', async (name, interviews) => {
    const cwd = folder();
    const path = placed(cwd, `${name}.xml`, await contentsOf(tei, interviews, usualOptions(tei, interviews))).get('')!;
    expect(run('xmllint', ['--noout', path], { cwd })).toBe('');
  });
});

describe.skipIf(missingModule('lxml'))('lxml', () => {
  it('follows the links from one language to another', async () => {
    const cwd = folder();
    const program = `
import json, sys
from lxml import etree
ns = {'t': 'http://www.tei-c.org/ns/1.0'}
tree = etree.parse(sys.argv[1])
seg = {s.get('{http://www.w3.org/XML/1998/namespace}id'): s for s in tree.iterfind('.//t:seg', ns)}
print(json.dumps([[seg[p[1:]].text for p in link.get('target').split()] for link in tree.iterfind('.//t:linkGrp[@subtype="sentence"]/t:link', ns)]))`;
    const path = placed(cwd, 'one.xml', await contentsOf(tei, [unasked], usualOptions(tei, [unasked]))).get('')!;
    expect(runPython(program, [path], cwd)).toEqual([['I came by night.', 'جئت ليلا.'], ['The bridge was gone.', 'كان الجسر قد زال.'], ['That is all.', 'هذا كل شيء.']]);
  });
});
