import { describe, expect, it } from 'vitest';
import { vertical } from '../../src/writers/vertical.js';
import { awkward, unasked } from './awkward.js';
import { interviewOf } from './sample.js';
import { contentsOf, usualOptions } from './written.js';

const flood = interviewOf('the "flood"', [
  { language: 'en', turns: [{ role: 'question', speaker: 'Mira', paragraphs: [["Who didn't come?"]] }, { role: 'answer', paragraphs: [['A & B.', '1,000 <boats>.']] }] },
  { language: 'zh', glue: '', turns: [{ role: 'question', paragraphs: [['谁没来？']] }, { role: 'answer', paragraphs: [['甲和乙。']] }] },
]);
const written = async (...interviews: (typeof flood)[]): Promise<Map<string, string>> => new Map([...await contentsOf(vertical, interviews, usualOptions(vertical, interviews))].map(([suffix, bytes]) => [suffix, bytes.toString('utf8')]));

describe('vertical', () => {
  it('is a file of words for each language and a map for each pair', async () => {
    const files = await written(flood);
    expect([...files.keys()]).toEqual(['.en.vert', '.zh.vert', '.en-zh.align']);
    const { id, sha256 } = flood.documents[0]!;
    expect(files.get('.en.vert')).toBe(`<doc id="${id}" interview="the &quot;flood&quot;" language="en" path="clinic.en.txt" sha256="${sha256}" signature="hrd:0.1.0|align:evidence">
<turn role="question" speaker="Mira" exchange="1">
<p>
<s>
Who
didn&apos;t
come
<g/>
?
</s>
</p>
</turn>
<turn role="answer" exchange="1">
<p>
<s>
A
&amp;
B
<g/>
.
</s>
<s>
1,000
&lt;
<g/>
boats
<g/>
&gt;
<g/>
.
</s>
</p>
</turn>
</doc>
`);
    expect(files.get('.zh.vert')).toContain('<s>\n谁\n<g/>\n没\n<g/>\n来\n<g/>\n？\n</s>');
    expect(files.get('.en-zh.align')).toBe('0\t0\n1\t1\n2\t-1\n');
  });

  it('counts on through the interviews of a file', async () => {
    const merged = { ...flood, alignments: { ...flood.alignments, sentences: [flood.alignments.sentences[0]!, { members: { [flood.documents[0]!.id]: flood.documents[0]!.turns[1]!.paragraphs[0]!.sentences.map(({ id }) => id), [flood.documents[1]!.id]: [flood.documents[1]!.turns[1]!.paragraphs[0]!.sentences[0]!.id] }, confidence: 1 }] } };
    expect((await written(flood, merged)).get('.en-zh.align')).toBe('0\t0\n1\t1\n2\t-1\n3\t2\n4,5\t3\n');
  });

  it('has as many sentences as its maps count, each once', async () => {
    const files = await written(awkward, unasked);
    for (const [suffix, text] of files) {
      const pair = /^\.(?<first>[a-z]+)-(?<second>[a-z]+)\.align$/u.exec(suffix)?.groups;
      if (pair === undefined) continue;
      for (const [side, column] of [pair['first']!, pair['second']!].entries()) {
        const counted = text.split('\n').filter((line) => line !== '').map((line) => line.split('\t')[side]!).filter((range) => range !== '-1')
          .flatMap((range) => { const [from, to = from] = range.split(',').map(Number); return Array.from({ length: to! - from! + 1 }, (_, n) => from! + n); });
        const sentences = (files.get(`.${column}.vert`)!.match(/^<s>$/gmu) ?? []).length;
        expect(counted.sort((a, b) => a - b)).toEqual(Array.from({ length: sentences }, (_, n) => n));
      }
    }
  });
});
