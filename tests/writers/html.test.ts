import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Interview } from '../../src/model.js';
import { visible } from '../../src/text/visible.js';
import { html } from '../../src/writers/html.js';
import { interviewOf } from './sample.js';
import { usualOptions } from './written.js';

type Element = DefaultTreeAdapterMap['element'];
type Node = DefaultTreeAdapterMap['node'];

const names = new Map([['en', 'English'], ['ru', 'Russian'], ['ar', 'Arabic']]);
const report = (interviews: readonly Interview[]): string => [...html.write(interviews, usualOptions(html, interviews, { names }))].join('');

function elements(root: Node, found: Element[] = []): Element[] {
  const waiting: Node[] = [root];
  while (waiting.length > 0) {
    const node = waiting.shift()!;
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node) waiting.unshift(...node.childNodes);
  }
  return found;
}
const attribute = (element: Element, name: string): string | undefined => element.attrs.find((entry) => entry.name === name)?.value;
const classed = (all: readonly Element[], name: string): Element[] => all.filter((element) => attribute(element, 'class')?.split(' ').includes(name));
const textOf = (element: Node): string => ('value' in element ? element.value : 'childNodes' in element ? element.childNodes.map(textOf).join('') : '');
const elementsOf = (text: string): Element[] => elements(parse(text));

const three = interviewOf('the flood', [
  { language: 'en', turns: [{ role: 'question', paragraphs: [['What did the water take?']], label: 'Q: ' }, { role: 'answer', paragraphs: [['The bridge.', 'Then <b>the school</b>.'], ['And "all" the boats & nets.']] }, { role: 'other', paragraphs: [['Share this page']] }] },
  { language: 'ru', turns: [{ role: 'question', paragraphs: [['Что унесла вода?']] }, { role: 'answer', paragraphs: [['Мост.', 'Потом школу.']] }] },
  { language: 'ar', turns: [{ role: 'question', paragraphs: [['ماذا أخذ الماء؟']] }, { role: 'answer', paragraphs: [['الجسر.', 'ثم المدرسة.']] }] },
], 'After <i>the</i> flood');

describe('the report', () => {
  const page = report([three]);
  const all = elementsOf(page);

  it('allows its own style and script by hash, and nothing else', () => {
    const policy = attribute(all.find((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy')!, 'content')!;
    const hashOf = (tag: string): string => createHash('sha256').update(textOf(all.find(({ tagName }) => tagName === tag)!)).digest('base64');
    expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hashOf('style')}'; script-src 'sha256-${hashOf('script')}'; img-src data:; base-uri 'none'; form-action 'none'`);
    expect(all.filter(({ tagName }) => ['style', 'script'].includes(tagName))).toHaveLength(2);
  });

  it('asks for nothing and has no attribute that a policy without exceptions forbids', () => {
    const addresses = all.flatMap(({ attrs }) => attrs.filter(({ name }) => ['src', 'href', 'action', 'srcset', 'data'].includes(name)).map(({ value }) => value));
    expect(addresses.filter((address) => !address.startsWith('#') && address !== 'data:,')).toEqual([]);
    expect(all.flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'style' || name.startsWith('on')))).toEqual([]);
  });

  it('never reads testimony as markup', () => {
    expect(all.filter(({ tagName }) => tagName === 'i')).toEqual([]);
    expect(page).toContain('Then &lt;b&gt;the school&lt;/b&gt;.');
    expect(classed(all, 's').map(textOf)).toContain('Then <b>the school</b>.');
  });

  it('says language and direction on every cell', () => {
    const cells = classed(all, 'cell');
    expect(cells.length).toBeGreaterThan(0);
    for (const cell of cells) {
      expect(['ar', 'en', 'ru']).toContain(attribute(cell, 'lang'));
      expect(attribute(cell, 'dir')).toBe(attribute(cell, 'lang') === 'ar' ? 'rtl' : 'ltr');
    }
  });

  it('gives counterparts one number, and says where there is none', () => {
    const beadOf = (text: string): string => attribute(classed(all, 's').find((sentence) => textOf(sentence) === text)!, 'data-b')!;
    expect(beadOf('The bridge.')).toBe(beadOf('Мост.'));
    expect(beadOf('The bridge.')).toBe(beadOf('الجسر.'));
    const alone = classed(all, 'alone').map(textOf);
    expect(alone).toEqual(['And "all" the boats & nets.']);
    expect(attribute(classed(all, 'alone')[0]!, 'title')).toBe('not in Arabic, Russian');
  });

  it('lists the questions with links, what was set aside and where it all comes from', () => {
    const links = classed(all, 'questions').flatMap((list) => elements(list)).filter(({ tagName }) => tagName === 'a');
    expect(links.map((link) => attribute(link, 'href'))).toEqual(['#i1-1']);
    expect(all.filter((element) => attribute(element, 'id') === 'i1-1')).toHaveLength(1);
    const ends = textOf(classed(all, 'ends')[0]!);
    expect(ends).toContain('Share this page');
    for (const { sha256, path } of three.documents) {
      expect(ends).toContain(sha256);
      expect(ends).toContain(path);
    }
    expect(textOf(all.find(({ tagName }) => tagName === 'footer')!)).toContain('hrd:0.1.0|align:evidence');
  });

  it('draws every pair of languages once, in words too', () => {
    expect(all.filter(({ tagName }) => tagName === 'svg').map((picture) => attribute(picture, 'aria-label')!.split(':')[0])).toEqual(['Arabic and English', 'Arabic and Russian', 'English and Russian']);
  });

  it('lists interviews where there are several, each id once', () => {
    const both = elementsOf(report([three, interviewOf('b', [{ language: 'en', turns: [{ role: 'answer', paragraphs: [['No question was asked.']] }] }])]));
    const ids = both.map((element) => attribute(element, 'id')).filter((id) => id !== undefined);
    expect(new Set(ids).size).toBe(ids.length);
    expect(classed(both, 'index').flatMap((index) => elements(index)).filter(({ tagName }) => tagName === 'a').map((link) => attribute(link, 'href'))).toEqual(['#i1', '#i2']);
  });

  it('names a section once, though an exchange is taken up again, and moves nothing', () => {
    const turns = ['What was lost?', 'The bridge.', 'Who helped?', 'The neighbours.', 'And the school too.'].map((text, n) => ({ role: n % 2 === 0 && n < 4 ? 'question' as const : 'answer' as const, paragraphs: [[text]] }));
    const plain = interviewOf('x', [{ language: 'en', turns }]);
    const [document] = plain.documents;
    const back = { ...plain, documents: [{ ...document!, turns: document!.turns.map((turn, n) => (n === 4 ? { ...turn, exchange: 1 } : turn)) }] };
    const sections = elementsOf(report([back])).filter(({ tagName }) => tagName === 'section');
    expect(sections.map((section) => attribute(section, 'id'))).toEqual(['i1-1', 'i1-2', 'i1-1-2']);
    expect(sections.flatMap((section) => classed(elements(section), 's')).map(textOf)).toEqual(turns.map(({ paragraphs }) => paragraphs[0]![0]));
  });

  it('can hide any of its languages, however many there are', () => {
    const tags = Array.from({ length: 30 }, (_, n) => `q${String.fromCharCode(97 + Math.floor(n / 26))}${String.fromCharCode(97 + (n % 26))}`);
    const page = report([interviewOf('x', tags.map((language) => ({ language, turns: [{ role: 'answer', paragraphs: [['A.']] }] })))]);
    for (let column = 0; column < tags.length; column += 1) expect(page).toContain(`.without-${column} [data-k="${column}"] { display: none; }`);
  });

  it('shows something when there is nothing', () => {
    expect(report([])).toContain('There is nothing to show.');
  });

  it('shows every sentence of the conversation once, whatever is in it', () => {
    const sentence = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.constantFrom('</script><script>alert(1)</script>', '<!--', ']]>', '&amp;', '"\'>', '\u202Ex\u2066')).filter((text) => text.trim() !== '' && text.isWellFormed());
    const turns = fc.array(fc.record({ role: fc.constantFrom('question' as const, 'answer' as const), paragraphs: fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }) }), { minLength: 1, maxLength: 4 });
    fc.assert(fc.property(turns, turns, (en, ru) => {
      const interview = interviewOf('x', [{ language: 'en', turns: en }, { language: 'ru', turns: ru }]);
      const shown = classed(elementsOf(report([interview])), 's').map(textOf).sort();
      // HTML has one line end and no NUL; what is invisible is shown as its number.
      const expected = interview.documents.flatMap((document) => document.turns.flatMap((turn) => turn.paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => visible(text).replaceAll('\r\n', '\n').replaceAll('\r', '\n'))))).sort();
      expect(shown).toEqual(expected);
    }), { numRuns: 40 });
  });
});
