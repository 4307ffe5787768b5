import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import type { Interview } from '../../src/model.js';
import { md } from '../../src/writers/md.js';
import type { WriteOptions } from '../../src/writers/writer.js';
import { awkward } from './awkward.js';
import { hostile } from './hostile.js';
import { interviewOf } from './sample.js';
import { bytesOf, usualOptions } from './written.js';

const parser = new MarkdownIt({ html: true, linkify: false });
const written = async (interview: Interview, more: Partial<WriteOptions> = {}): Promise<string> => (await bytesOf(md, [interview], usualOptions(md, [interview], more))).toString('utf8');

/** What stands in the blocks of a page once Markdown is read: its kinds of blocks, and their words. */
function read(page: string): { kinds: string[]; words: string[] } {
  const tokens = parser.parse(page, {});
  const inline = tokens.filter(({ type }) => type === 'inline');
  return {
    kinds: tokens.filter(({ nesting, type }) => nesting >= 0 && type !== 'inline').map(({ type, tag }) => `${type} ${tag}`.trim()),
    words: inline.map(({ children }) => children!.map(({ type, content }) => (type === 'text' || type === 'text_special' ? content : type === 'hardbreak' ? '\n' : type.startsWith('em_') ? '' : `<${type}>`)).join('')),
  };
}

const oneAnswer = (text: string): Interview => interviewOf('one', [{ language: 'en', turns: [{ role: 'answer', paragraphs: [[text]] }] }]);

describe('md', () => {
  it('is a page of exchanges', async () => {
    const small = interviewOf('mill', [
      { language: 'en', turns: [{ role: 'question', paragraphs: [['Who kept the mill?']] }, { role: 'answer', paragraphs: [['My aunt.'], ['1. Alone.']] }] },
      { language: 'ru', turns: [{ role: 'question', paragraphs: [['Кто держал мельницу?']] }, { role: 'answer', paragraphs: [['Тётя.']] }] },
    ], 'The *mill*');
    expect(await written(small)).toBe(`# The \\*mill\\*

## 1

*Language en, question*

Who kept the mill?

*Language ru, question*

Кто держал мельницу?

*Language en*

My aunt.

1\\. Alone.

*Language ru*

Тётя.

- en: clinic.en.txt, SHA-256 ${'01'.repeat(32)}
- ru: clinic.ru.txt, SHA-256 ${'02'.repeat(32)}

\`hrd:0.1.0|align:evidence\`
`);
    expect(await written(small, { layout: 'table' })).toContain('| 1 A | My aunt.<br><br>1. Alone. | Тётя. |\n');
  });

  it('has only paragraphs of words, whatever the words', async () => {
    await fc.assert(fc.asyncProperty(fc.oneof(fc.constantFrom(...hostile, '    four spaces', '---', '===', '- - -', '> a', '+ b', '12) c', '[a]: b', '``` js', '~~~', '&amp;', '<!-- -->', 'a\n---\nb', '1.\tx', '\\'), fc.string({ unit: 'binary', maxLength: 30 })), async (text) => {
      const { kinds, words } = read(await written(oneAnswer(`x\n${text}`)));
      expect(new Set(kinds)).toEqual(new Set(['heading_open h1', 'paragraph_open p', 'bullet_list_open ul', 'list_item_open li']));
      const flat = (value: string): string => value.replace(/[\p{Cc}\p{Cs}\uFFFD\s]+/gu, '');
      expect(flat(words.slice(2, -2).join(''))).toBe(flat(`x${text}`));
    }), { numRuns: 400 });
  });

  it('keeps every text of the awkward interview', async () => {
    const { words } = read(await written(awkward));
    const page = words.join('\n').replace(/\s+/gu, ' ');
    for (const { turns } of awkward.documents) for (const { paragraphs } of turns) for (const { text } of paragraphs) expect(page).toContain(text.replace(/\s+/gu, ' ').trim());
  });
});
