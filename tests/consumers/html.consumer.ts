import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Interview } from '../../src/model.js';
import { html } from '../../src/writers/html.js';
import { interviewOf } from '../writers/sample.js';
import { awkward, unasked } from '../writers/awkward.js';
import { bytesOf, usualOptions } from '../writers/written.js';
import { folder, missing } from './program.js';

const names = new Map([['ar', 'Arabic'], ['en', 'English'], ['ru', 'Russian']]);
const said = { ar: 'جاء الماء ليلا ولم يعرف أحد ماذا يفعل.', en: 'The water came at night, and nobody knew what to do.', ru: 'Вода пришла ночью, и никто не знал, что делать.' };

/** A long interview in three languages. */
const long = interviewOf('long', Object.entries(said).map(([language, text]) => ({
  language,
  turns: Array.from({ length: 500 }, (_, n) => [
    { role: 'question' as const, paragraphs: [[`${text} ${n + 1}?`]] },
    { role: 'answer' as const, paragraphs: [[text, text, text], [text, text]] },
  ]).flat(),
})));

/** A page that was opened, and all that it said or asked for. */
interface Opened {
  readonly page: Page;
  readonly heard: string[];
}

// Chromium as root needs no sandbox; all else keeps it from looking for the network.
const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

describe.skipIf(missing('/usr/bin/chromium'))('Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: quiet });
  });
  afterAll(() => browser.close());

  const open = async (interviews: readonly Interview[], width = 1440): Promise<Opened> => {
    const path = join(folder(), 'report.html');
    writeFileSync(path, await bytesOf(html, interviews, usualOptions(html, interviews, { names })));
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    const heard: string[] = [];
    page.on('console', (message) => heard.push(message.text()));
    page.on('pageerror', (error) => heard.push(error.message));
    page.on('dialog', (dialog) => heard.push(dialog.message()));
    page.on('request', (request) => {
      if (!/^(?:file|data):/u.test(request.url())) heard.push(request.url());
    });
    await page.goto(pathToFileURL(path).href);
    return { page, heard };
  };

  it.each([360, 768, 1440])('fits %d pixels with three languages in two directions, and says nothing', async (width) => {
    const { page, heard } = await open([awkward, unasked], width);
    for (const view of ['sentence', 'exchange', 'paragraph']) {
      await page.check(`input[value=${view}]`);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    }
    expect(heard).toEqual([]);
    await page.close();
  });

  it('opens 500 exchanges in three languages', async () => {
    const { page, heard } = await open([long]);
    expect(await page.locator('section').count()).toBe(500);
    expect(heard).toEqual([]);
    await page.close();
  });

  it('lights up counterparts by pointer and by key', async () => {
    const { page } = await open([long]);
    const lit = (): Promise<string[]> => page.locator('.s.lit').evaluateAll((all) => all.map((element) => element.closest('[lang]')!.getAttribute('lang')!));
    await page.locator('section').nth(1).locator('.s').first().hover();
    expect(await lit()).toEqual(['ar', 'en', 'ru']);
    await page.locator('.s[tabindex="0"]').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate('document.activeElement.closest("[lang]").lang')).toBe('en');
    expect(await lit()).toEqual(['ar', 'en', 'ru']);
    await page.close();
  });

  it('has the same sentences in every view', async () => {
    const { page } = await open([awkward]);
    const sentences = (): Promise<string[]> => page.locator('section .s').evaluateAll((all) => all.map((element) => element.textContent).sort());
    const before = await sentences();
    for (const view of ['sentence', 'exchange', 'paragraph']) {
      await page.check(`input[value=${view}]`);
      expect(await sentences()).toEqual(before);
    }
    await page.close();
  });

  it('finds text whatever its case and marks, and hides a language', async () => {
    const { page } = await open([interviewOf('x', [
      { language: 'en', turns: [{ role: 'question', paragraphs: [['Where is the Café?']] }, { role: 'answer', paragraphs: [['There.']] }, { role: 'question', paragraphs: [['And the boats?']] }, { role: 'answer', paragraphs: [['Gone.']] }] },
      { language: 'ru', turns: [{ role: 'question', paragraphs: [['Где кафе?']] }, { role: 'answer', paragraphs: [['Там.']] }] },
    ])]);
    await page.fill('input[type=search]', 'CAFE');
    await expect.poll(() => page.textContent('output')).toBe('1 of 2 exchanges');
    await page.uncheck('input[name=language][value="1"]');
    expect(await page.locator('.cell[lang=ru]').first().isVisible()).toBe(false);
    expect(await page.locator('.cell[lang=en]').first().isVisible()).toBe(true);
    await page.close();
  });

  it('prints everything, without its controls', async () => {
    const { page } = await open([awkward]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.bar').isVisible()).toBe(false);
    expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
    await page.close();
  });
});
