import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frontMatterOf } from '../../src/readers/frontmatter.js';
import { md } from '../../src/readers/md.js';
import { wrapText } from '../../src/text/width.js';
import { samples } from './samples.js';

const read = (...source: string[]): ReturnType<typeof md.read> => md.read(new TextEncoder().encode(source.join('\n')), {});
const texts = async (...source: string[]): Promise<string[]> => (await read(...source)).blocks.map(({ text }) => text);
const front = (...lines: string[]): ReturnType<typeof frontMatterOf> => frontMatterOf(['---', ...lines, '---', 'text'].join('\n'));

describe('front matter', () => {
  it('reads plain, quoted, folded and literal values, and names in any case', () => {
    expect(front('Title: The oven: a talk # as printed', 'date: 2019-04-11', 'LANG: "de"', "interviewee: 'Mother''s \"Ilse\"'", 'interviewer: "a \\"b\\" c"', 'original: >-', '  kk', '  or ru', 'interview: |', '  one', '  two')!.metadata).toEqual({
      title: 'The oven: a talk', date: '2019-04-11', language: 'de', interviewee: 'Mother\'s "Ilse"', interviewer: 'a "b" c', original: 'kk or ru', interview: 'one\ntwo',
    });
    expect(front('title: A long', '  title of', '  three lines')!.metadata.title).toBe('A long title of three lines');
  });

  it('runs nothing, follows nothing, and takes only the keys it knows', () => {
    const found = front('title: *anchor', 'date: !!js/function "x"', 'language: [de, fr]', 'interview: {a: b}', '__proto__: x', 'constructor: y', 'tags:', '  - a', '  - b', 'interviewee:', '  - Ilse')!;
    expect(found.metadata).toEqual({});
    expect(Object.getPrototypeOf(found.metadata)).toBe(Object.prototype);
    expect(found.notes).toEqual(['front matter not used: title, date, language, interview, __proto__, constructor, tags, interviewee']);
  });

  it('is only what stands between two rules at the very beginning', () => {
    expect(frontMatterOf('text\n---\ntitle: a\n---\n')).toBeNull();
    expect(frontMatterOf('---\ntitle: a\n')).toBeNull();
    expect(frontMatterOf('---\nSomebody said so.\n---\n')).toBeNull();
    expect(frontMatterOf('---js\nmodule.exports = 1\n---\n')).toBeNull();
    expect(front('# a comment', '', 'title: a', 'no form at all')).toMatchObject({ metadata: { title: 'a' }, lines: 6, notes: ['front matter not read, as it is not of the form key: value: one line'] });
  });

  it('is no block, and does not move lines', async () => {
    const { blocks, metadata } = await read('---', 'title: a', '---', '', 'text');
    expect(metadata).toEqual({ title: 'a' });
    expect(blocks.map(({ text, line }) => [text, line])).toEqual([['text', 5]]);
  });

  it('never throws and never gives other keys', () => {
    const line = fc.oneof(fc.constantFrom('title: x', 'date:', ' - a', '  b', '>', '|', '---', '"', "title: '", 'a: b: c'), fc.string({ maxLength: 40 }));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const found = front(...lines);
        const allowed = ['title', 'date', 'language', 'interview', 'interviewee', 'interviewer', 'original'];
        if (found !== null) expect(Object.keys(found.metadata).filter((key) => !allowed.includes(key))).toEqual([]);
      }),
    );
  });
});

describe('lines of a paragraph', () => {
  it('open a block at labels, dashes, time codes and bold lines, even without an empty line', async () => {
    expect(await texts('Anna: Where was it?', 'Baker: In the yard.', 'Anna: And then?')).toEqual(['Anna: Where was it?', 'Baker: In the yard.', 'Anna: And then?']);
    expect(await texts('— Where was it?', '— In the yard.')).toEqual(['— Where was it?', '— In the yard.']);
    expect(await texts('**Where was it?**', 'In the yard.', '**And then?**', 'Gone.')).toEqual(['Where was it?', 'In the yard.', 'And then?', 'Gone.']);
    expect(await texts('**Q:** Where  ', '**A:** Here')).toEqual(['Q: Where', 'A: Here']);
    expect(await texts('[00:10] Where was it', '[00:12] In the yard')).toEqual(['[00:10] Where was it', '[00:12] In the yard']);
    expect(await texts('[Anna]: Yes.', '[Bob]: No.')).toEqual(['[Anna]: Yes.', '[Bob]: No.']);
  });

  it('are joined where the file is hard-wrapped, and kept where each is a paragraph', async () => {
    const [, answer, , , , long] = samples.get('en')!;
    const wrapped = [answer!, long!].map((text) => wrapText(text, 70).join('\n')).join('\n\n');
    expect(await texts(wrapped)).toEqual([answer, long]);
    expect(await texts(answer!, long!, answer!)).toEqual([answer, long, answer]);
  });

  it('keep forced breaks, and no space between ideographs', async () => {
    expect(await texts('one  ', 'two\\', 'three<br>', 'four')).toEqual(['one\ntwo\nthree\nfour']);
    expect(await texts('水は二時に', '来ました')).toEqual(['水は二時に来ました']);
  });
});

describe('markup', () => {
  it('goes, and what it marks stays', async () => {
    const { blocks } = await read('# A *b* {#c}', '', 'a **b _c_** `d` [e](f "g") <g@h.i> \\*j\\* &amp; k[^1]<!-- l -->', '', '[^1]: m', '', '[n]: http://o');
    expect(blocks.map(({ text, cues }) => [text, cues])).toEqual([
      ['A b', { heading: 1, italic: [[2, 3]] }],
      ['a b c d e g@h.i *j* & k[^1]', { bold: [[2, 5]], italic: [[4, 5]] }],
      ['[^1]: m', { aside: 'footnote' }],
    ]);
  });

  it('reports the descriptions of images it leaves out, and text nested too deep', async () => {
    expect((await read('![a door](d.png) ![](e.png)')).warnings.map(({ rule, message }) => [rule, message])).toEqual([['empty', 'holds no text'], ['images-left-out', 'descriptions of images were left out (in one place)']]);
    expect((await read('a', '', `${'> '.repeat(300)}b`)).warnings).toMatchObject([{ rule: 'nested-too-deep', line: 3 }]);
  });

  it('is no heading when a paragraph has a rule under it', async () => {
    const long = 'word '.repeat(60).trim();
    expect((await read(long, '---', '', 'short', '---')).blocks.map(({ cues }) => cues.heading)).toEqual([undefined, 2]);
  });

  it('of HTML is read as HTML, with lines of the file', async () => {
    const { blocks, warnings } = await read('a', '', '<table><tr><td>b</td><td>c</td></tr>', '<tr><td hidden>d</td></tr></table>', '', 'e <b>f</b><br>g');
    expect(blocks.map(({ text, line }) => [text, line])).toEqual([['a', 1], ['b', 3], ['c', 3], ['e f\ng', 6]]);
    expect(blocks.at(-1)!.cues.bold).toEqual([[2, 3]]);
    expect(warnings).toMatchObject([{ rule: 'hidden-left-out', line: 4 }]);
  });
});
