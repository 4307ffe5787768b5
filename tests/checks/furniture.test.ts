import { describe, expect, it } from 'vitest';
import { checkInterview, checks } from '../../src/checks/index.js';
import type { Document, Interview } from '../../src/model.js';
import { documentOf } from '../align/build.js';

const rule = checks.filter(({ name }) => name === 'page-furniture');

/** One version whose only turn has these paragraphs, a sentence each. */
function turnOf(paragraphs: readonly string[]): Interview {
  const single = paragraphs.map((text, index) => documentOf(`d${index}`, 'en', [`A: ${text}`]).turns[0]!);
  const document: Document = { ...documentOf('d', 'en', []), turns: single.length === 0 ? [] : [{ ...single[0]!, paragraphs: single.map(({ paragraphs: [paragraph] }) => paragraph!) }] };
  return { id: 'i', title: null, languages: ['en'], pivot: 'd', evidence: [], documents: [document], exchanges: [], alignments: { turns: [], paragraphs: [], sentences: [] } };
}

const found = (...paragraphs: string[]): string[] => checkInterview(turnOf(paragraphs), rule).map(({ severity, reason, passages }) => `${severity} ${reason.replace('this looks like ', '')}: ${passages.map(({ text }) => text).join(' ')}`);

describe('page furniture inside a turn', () => {
  it.each([
    ['© 2015 River Archive. All rights reserved', 'a copyright line'], ['Copyright 2015 River Archive', 'a copyright line'], ['Page 3 of 12', 'a page number'], ['- 7 -', 'a page number'], ['стр. 14', 'a page number'],
    ['第3页', 'a page number'], ['صفحة ٣ من ١٢', 'a page number'], ['Seite 4', 'a page number'], ['Facebook Twitter WhatsApp', 'a row of buttons'], ['Share on Facebook', 'what a page says around a text'],
    ['Read more »', 'what a page says around a text'], ['Читать далее', 'what a page says around a text'], ['اقرأ المزيد', 'what a page says around a text'], ['阅读全文', 'what a page says around a text'],
    ['We use cookies. By browsing this website you accept them.', 'a cookie notice'], ['Мы используем файлы куки, оставаясь на сайте, вы соглашаетесь с этим.', 'a cookie notice'],
  ])('%s is %s', (text, what) => {
    expect(found('We lived by the river.', text)).toEqual([`warning ${what}: ${text}`]);
  });

  it('is a note where somebody may have said it', () => {
    expect(found('We lived by the river.', 'Home | Interviews | About us')).toEqual([expect.stringMatching(/^note a menu/u)]);
    expect(found('We lived by the river.', 'https://archive.example.org/river/7')).toEqual([expect.stringMatching(/^note the address of a page/u)]);
    expect(found('It was long ago.', '1974')).toEqual([expect.stringMatching(/^note a page number/u)]);
  });

  it('is a number that counts up, and a line that comes again with another number', () => {
    expect(found('One day', '6', 'we left.', '7', 'Nobody came.').map((line) => line.split(':')[0])).toEqual(['warning a page number', 'warning a page number']);
    expect(found('One day', 'River Archive 6', 'we left.', 'River Archive 7', 'Nobody came.', 'River Archive 8').filter((line) => line.startsWith('warning a running head'))).toHaveLength(3);
    expect(found('Is it?', '٦', 'نعم', '٧').map((line) => line.split(':')[0])).toEqual(['warning a page number', 'warning a page number']);
  });

  it('is nothing that people say', () => {
    for (const said of ['I read more in those years than ever.', 'I saw it on Facebook and on Twitter.', 'We shared the bread.', 'He baked cookies for us.', 'Subscribers were few.', 'They wrote 3/4 of it in Russian.', 'Yes.', 'No, page 3 was torn out.', '我读了很多书。']) {
      expect(found('We lived by the river.', said)).toEqual([]);
    }
    expect(found('1974')).toEqual([]);
    expect(found()).toEqual([]);
  });
});
