import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html } from '../../src/readers/html.js';
import { samples } from './samples.js';

const read = (source: string, selector?: string): ReturnType<typeof html.read> => html.read(new TextEncoder().encode(source), selector === undefined ? {} : { selector });
const texts = async (source: string, selector?: string): Promise<string[]> => (await read(source, selector)).blocks.map(({ text }) => text);
/** Text and what it was put aside as. */
const asides = async (source: string): Promise<[string, string | undefined][]> => (await read(source)).blocks.map(({ text, cues }) => [text, cues.aside]);

const paragraphs = samples.get('en')!.map((text) => `<p>${text}</p>`).join('\n');
const others = samples.get('fr')!.map((text) => `<p>${text}</p>`).join('\n');

describe('content by evidence', () => {
  it('is what is left when everything has a misleading name', async () => {
    const page = `<div class="modal overlay"><div class="elementor-widget elementor-widget-text-editor sidebar">${paragraphs}</div></div>`;
    expect((await asides(page)).every(([, aside]) => aside === undefined)).toBe(true);
  });

  it('is not put aside by the names that page builders give to every part', async () => {
    const parts = samples.get('en')!.map((text) => `<div class="elementor-widget elementor-widget-text-editor"><p>${text}</p></div>`).join('');
    expect((await asides(parts)).every(([, aside]) => aside === undefined)).toBe(true);
  });

  it('stays the article when the comments are longer', async () => {
    const page = `<h1>River</h1><div class="story">${paragraphs}</div><div id="comments">${others}${others}</div>`;
    const found = await asides(page);
    expect(found.filter(([, aside]) => aside === 'comments')).toHaveLength(samples.get('fr')!.length * 2);
    expect(found.filter(([, aside]) => aside === undefined)).toHaveLength(samples.get('en')!.length);
    expect(found[0]).toEqual(['River', 'title']);
  });

  it('names furniture by element, role, class and heading, and loses none of it', async () => {
    const page = `<body><nav>Home</nav><div role="banner">River</div><div class="post-share">Send it on</div><main>${paragraphs}<h2>Related posts</h2><ul><li>One</li></ul><h2>Notes</h2><p>Kept as it is.</p></main><footer>Made by hand</footer></body>`;
    const found = new Map(await asides(page));
    expect(found.get('Home')).toBe('navigation');
    expect(found.get('River')).toBe('page header');
    expect(found.get('Send it on')).toBe('share buttons');
    expect(found.get('Related posts')).toBe('related links');
    expect(found.get('One')).toBe('related links');
    expect(found.get('Notes')).toBeUndefined();
    expect(found.get('Kept as it is.')).toBeUndefined();
    expect(found.get('Made by hand')).toBe('page footer');
  });

  it('knows icon names, cookie texts and runs of links by their words', async () => {
    const found = new Map(await asides(`<div>${paragraphs}</div><p>share facebook twitter</p><p>keyboard_arrow_down</p><p>Facebook</p><p>Wir nutzen Cookies. Bitte akzeptieren.</p><p><a href="a">One</a></p><p><a href="b">Two</a></p><p><a href="c">Three</a></p>`));
    expect(found.get('share facebook twitter')).toBe('share buttons');
    expect(found.get('keyboard_arrow_down')).toBe('share buttons');
    expect(found.get('Wir nutzen Cookies. Bitte akzeptieren.')).toBe('cookie banner');
    expect(found.get('Two')).toBe('links');
    // One name alone may be the answer to a question.
    expect(found.get('Facebook')).not.toBe('share buttons');
  });

  it('keeps a long text outside the container', async () => {
    const page = `<div><div class="text">${paragraphs}${paragraphs}</div><div><p>${samples.get('fr')![1]!}</p></div></div>`;
    expect(new Map(await asides(page)).get(samples.get('fr')![1]!)).toBeUndefined();
  });
});

describe('a selector', () => {
  const page = `<div id="a"><p>One</p><div class="b"><p>Two</p></div></div><nav><p class="b">Three</p></nav>`;

  it('takes the outermost parts that match, in order, and puts nothing aside', async () => {
    expect(await texts(page, '.b')).toEqual(['Two', 'Three']);
    expect(await texts(page, '#a, .b')).toEqual(['One', 'Two', 'Three']);
    expect((await read(page, '.b')).blocks.every(({ cues }) => cues.aside === undefined)).toBe(true);
    expect((await read(page, '.b')).warnings).toMatchObject([{ rule: 'selector-left-out', message: '3 characters of the page lie outside the selector' }]);
    expect((await read(page, 'body')).warnings).toEqual([]);
  });

  it('that matches nothing, or is none, is an error', async () => {
    await expect(read(page, '.c')).rejects.toMatchObject({ rule: 'selector-no-match', exit: 1 });
    for (const wrong of ['div[', '..', ':nosuch(', '']) await expect(read(page, wrong), wrong).rejects.toMatchObject({ rule: 'bad-selector', exit: 2 });
  });

  it('works in deep pages', async () => {
    expect(await texts(`${'<div>'.repeat(20_000)}<p class=x>One</p>`, 'p.x')).toEqual(['One']);
  });
});

describe('text as a browser shows it', () => {
  it('collapses white space, keeps forced breaks, and ends a block at two', async () => {
    expect(await texts('<p> a\n  b<br>c <br> d<br><br>e</p>f<div>g<span>h</span> i</div><p>&nbsp;</p><p>&nbsp;j&nbsp;</p>')).toEqual(['a b\nc\nd', 'e', 'f', 'gh i', 'j']);
  });

  it('marks bold and italic, by element and by style', async () => {
    const [block] = (await read('<p><b>a</b> <strong>b</strong>c <i>d <em>e</em></i> <span style="font-weight: 700">f</span> <b style="font-weight:normal">g</b></p>')).blocks;
    expect(block).toMatchObject({ text: 'a bc d e f g', cues: { bold: [[0, 3], [9, 10]], italic: [[5, 8]] } });
  });

  it('numbers lists', async () => {
    const markers = async (source: string): Promise<(string | undefined)[]> => (await read(source)).blocks.map(({ cues }) => cues.list);
    expect(await markers('<ol><li>a<li>b<li value=9>c<li>d</ol>')).toEqual(['1.', '2.', '9.', '10.']);
    expect(await markers('<ol start=3 type=a><li>a<li>b</ol><ol reversed><li>a<li>b</ol>')).toEqual(['c.', 'd.', '2.', '1.']);
    expect(await markers('<ol type=I start=1994><li>a</ol><ol type=A start=27><li>a</ol><ol type=i start=0><li>a</ol><ul><li>a</ul>')).toEqual(['MCMXCIV.', 'AA.', '0.', '-']);
  });

  it('places cells, with spans, and leaves tables that only place things alone', async () => {
    const cells = (await read('<table><tr><th rowspan=2>a<th colspan=2>b<tr><td>c<td>d<tr><td>e<td>f<td>g</table>')).blocks.map(({ text, cues: { cell } }) => [text, cell!.row, cell!.column]);
    expect(cells).toEqual([['a', 0, 0], ['b', 0, 1], ['c', 1, 1], ['d', 1, 2], ['e', 2, 0], ['f', 2, 1], ['g', 2, 2]]);
    for (const layout of ['<table role=presentation><tr><td>a<td>b</table>', '<table><tr><td>a<tr><td>b</table>', '<table><tr><td>a<td><p>b</table>'.replace('<p>b', '<table><tr><td>b</table>')]) {
      expect((await read(layout)).blocks.map(({ cues }) => cues.cell)).toEqual([undefined, undefined]);
    }
  });

  it('leaves out what is not shown, and counts it; folded answers are shown', async () => {
    const page = '<p>a</p><p hidden>b</p><p style="display: none">c</p><span class="sr-only">d</span><script>e</script><template>f</template><div class="faq-answer" style="display:none">g</div><div hidden="until-found">h</div><i class="material-icons">menu</i>';
    const { blocks, warnings } = await read(page);
    expect(blocks.map(({ text }) => text)).toEqual(['a', 'g', 'h']);
    expect(warnings).toMatchObject([{ rule: 'hidden-left-out', message: 'hidden text was left out (in 3 places)' }, { rule: 'icons-left-out' }]);
  });

  it('reads preformatted text as plain text', async () => {
    const { blocks } = await read('<p>a</p>\n<pre>\nb\n\n  c <b>d</b>\n</pre><p>e</p>');
    expect(blocks.map(({ text, line }) => [text, line])).toEqual([['a', 1], ['b', 3], ['c d', 5], ['e', 6]]);
  });

  it('keeps lines ascending where the parser moves text', async () => {
    const { blocks } = await read('<table><tr><td>a\n</td></tr>\nb\n<tr><td>c</td></tr></table>\nd');
    const numbers = blocks.map(({ line }) => line);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(blocks.map(({ text }) => text).sort()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('loses no word, however the elements nest', async () => {
    const open = fc.constantFrom('<p>', '<div>', '<b>', '<i>', '<li>', '<ul>', '<table>', '<tr>', '<td>', '<blockquote>', '<h2>', '<a href=x>', '<span>', '<section>', '<dl><dt>', '<dd>', '</p>', '</div>', '</b>', '</table>', '</ul>', '<br>', '<nav>', '</nav>', '<pre>', '</pre>', '<button>', '</button>');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(open, fc.nat({ max: 999 })), { maxLength: 40 }), async (list) => {
        const source = list.map(([tag, number]) => `${tag}w${number} `).join('');
        const words = (await texts(source)).join(' ').match(/w\d+/gu) ?? [];
        expect(words.sort()).toEqual(list.map(([, number]) => `w${number}`).sort());
      }),
      { numRuns: 200 },
    );
  });
});

describe('what a page says of itself', () => {
  it('title, date and language, from wherever they stand', async () => {
    expect((await read('<html lang=kk><title> a\n b </title><meta property="article:published_time" content="2020-01-02"><p>x')).metadata).toEqual({ title: 'a b', date: '2020-01-02', language: 'kk' });
    expect((await read('<meta property="og:title" content="a"><meta http-equiv="Content-Language" content="uz"><p>x<time itemprop=datePublished>2 May</time>')).metadata).toEqual({ title: 'a', date: '2 May', language: 'uz' });
    expect((await read('<p>x')).metadata).toEqual({});
  });

  it('its encoding, which is believed when it is possible', async () => {
    const page = Buffer.from('<meta charset="windows-1253"><p>\xCD\xE1\xDF</p>', 'latin1');
    const result = await html.read(page, {});
    expect(result).toMatchObject({ encoding: 'windows-1253', warnings: [] });
    expect(result.blocks.map(({ text }) => text)).toEqual(['Ναί']);
  });
});

describe('hostile pages', () => {
  it('a few kilobytes that ask for millions of elements are refused', async () => {
    const bomb = `<p>${Array.from({ length: 1000 }, (_, index) => `<b a${index}>`).join('')}${'</p><p>x'.repeat(20_000)}`;
    await expect(read(bomb)).rejects.toMatchObject({ rule: 'too-much-markup' });
  });

  it.each([
    ['100,000 nested elements with text', '<div>x'.repeat(100_000), 100_000],
    ['50,000 headings of furniture', '<h2>Share</h2>'.repeat(50_000), 50_000],
    ['an attribute of ten megabytes', `<p class="${'a '.repeat(5_000_000)}">x`, 1],
    ['cells that span everything', `<table>${'<tr><td rowspan=65534 colspan=1000>x<td>y'.repeat(2000)}</table>`, 4000],
    ['50,000 nested hidden parts', `x${'<div hidden>y'.repeat(50_000)}`, 1],
  ])('%s', async (_, source, count) => {
    expect((await read(source)).blocks).toHaveLength(count);
  });
});
