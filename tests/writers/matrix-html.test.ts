import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import { visible } from '../../src/text/visible.js';
import { html } from '../../src/writers/matrix/html.js';
import { awkwardMatrix, marketMatrix, reportBytes } from './matrix-sample.js';

type Element = DefaultTreeAdapterMap['element'];
type Node = DefaultTreeAdapterMap['node'];

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
const textOf = (element: Node): string => ('value' in element ? element.value : 'childNodes' in element ? element.childNodes.map(textOf).join('') : '');
const tagged = (all: readonly Element[], name: string): Element[] => all.filter(({ tagName }) => tagName === name);
const classed = (all: readonly Element[], name: string): Element[] => all.filter((element) => attribute(element, 'class')?.split(' ').includes(name));

describe('a matrix as a page', () => {
  let all: Element[] = [];
  beforeAll(async () => {
    all = elements(parse((await reportBytes(html, marketMatrix)).toString()));
  });
  const rows = (): Element[][] => tagged(all, 'tr').filter((row) => attribute(row, 'id') !== undefined).map((row) => elements(row).filter(({ tagName }) => tagName === 'th' || tagName === 'td'));

  it('allows its own style and script by hash, and nothing else', () => {
    const policy = attribute(all.find((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy')!, 'content')!;
    const hashOf = (tag: string): string => createHash('sha256').update(textOf(tagged(all, tag)[0]!)).digest('base64');
    expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hashOf('style')}'; script-src 'sha256-${hashOf('script')}'; img-src data:; base-uri 'none'; form-action 'none'`);
    expect(all.flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'style' || name.startsWith('on')))).toEqual([]);
    const addresses = all.flatMap(({ attrs }) => attrs.filter(({ name }) => ['src', 'href', 'action', 'srcset', 'data'].includes(name)).map(({ value }) => value));
    expect(addresses.filter((address) => !address.startsWith('#') && address !== 'data:,')).toEqual([]);
  });

  it('is a table whose headings say what they head', () => {
    const heads = tagged(all, 'th').filter((head) => attribute(head, 'title') !== undefined);
    expect(heads.map((head) => [attribute(head, 'scope'), attribute(head, 'title'), textOf(classed(elements(head), 'facts').at(-1)!)])).toEqual([
      ['col', 'Amal & the <stall>', '2 of 2 answered'], ['col', 'bo', '1 of 1 answered'], ['col', 'carla', '1 of 1 answered'], ['col', 'carla', '1 of 1 answered'],
    ]);
    expect(rows().map(([head]) => [attribute(head!, 'scope'), textOf(classed(elements(head!), 'facts')[0]!)])).toEqual([
      ['row', 'asked in 2 of 3, 2 answered ≈ 51 %'], ['row', 'asked in 2 of 3, 2 answered'], ['row', '1 of 1 answered'],
    ]);
    expect(classed(all, 'series').map(textOf)).toEqual(['Series 1 2 questions · 3 interviews', 'Asked in one interview only 1 question · 1 interview']);
    expect(rows().map((row) => row.map(({ tagName }) => tagName).join(' '))).toEqual(['th td td td', 'th td td td', 'th td']);
  });

  it('says where nothing was asked, and where a language of the interview lacks', () => {
    const cells = rows().map((row) => row.slice(1).map((cell) => attribute(cell, 'class') ?? ''));
    expect(cells).toEqual([['', '', 'none'], ['', 'none', ''], ['']]);
    const [, amal] = rows()[1]!;
    expect(classed(elements(amal!), 'lack').map(textOf)).toEqual(['ennot in English']);
  });

  it('holds every answer in full once, with language and direction', () => {
    const [, , bo] = rows()[0]!;
    const answers = elements(bo!).filter((element) => element.tagName === 'div');
    expect(answers.map((answer) => [attribute(answer, 'lang'), attribute(answer, 'dir'), attribute(answer, 'data-k'), elements(answer).filter(({ tagName }) => tagName === 'p').map(textOf)])).toEqual([
      ['en', 'ltr', '1', ['When did your stall open?', 'On which day?', 'Seven years ago.', '=SUM(A1) I never counted.']],
      ['zh', 'ltr', '2', ['您的摊位是什么时候开的？', '哪一天？', '七年前。', '我没数过。']],
    ]);
    const [, amal] = rows()[0]!;
    expect(attribute(elements(amal!).find((element) => attribute(element, 'lang') === 'ar')!, 'dir')).toBe('rtl');
  });

  it('measures every answer against the longest', () => {
    const figures = rows().flatMap((row) => row.flatMap((cell) => classed(elements(cell), 'n').map((figure) => [textOf(figure), attribute(figure, 'class'), attribute(figure, 'title')])));
    expect(figures).toContainEqual(['14', 'n b10', '14 words']);
    expect(figures).toContainEqual(['1', 'n b1', '1 word']);
  });

  it('never reads testimony as markup and makes controls visible', async () => {
    const page = (await reportBytes(html, awkwardMatrix)).toString();
    const odd = elements(parse(page));
    expect(tagged(odd, 'script')).toHaveLength(1);
    expect(visible(page)).toBe(page);
    const shown = odd.filter((element) => element.tagName === 'div' && attribute(element, 'lang') !== undefined).map(textOf);
    const expected = awkwardMatrix.cells.flatMap(([cell]) => ['ar', 'en'].flatMap((column) => (cell!.answer[column] === undefined ? [] : [visible(cell!.answer[column]).replaceAll('\n\n', '')])));
    expect(shown.map((text) => text.replace(/\r\n?/gu, '\n'))).toEqual(expected.map((text) => text.replace(/\r\n?/gu, '\n')));
  });
});
