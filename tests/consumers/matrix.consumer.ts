import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Matrix } from '../../src/model.js';
import { docx } from '../../src/writers/matrix/docx.js';
import { html } from '../../src/writers/matrix/html.js';
import { xlsx } from '../../src/writers/matrix/xlsx.js';
import type { ReportWriter } from '../../src/writers/report.js';
import { awkwardMatrix, largeMatrix, marketMatrix, reportBytes } from '../writers/matrix-sample.js';
import { folder, missing, missingModule, run, runPython } from './program.js';

async function placed(writer: ReportWriter<Matrix>, matrix: Matrix, cwd: string): Promise<string> {
  const path = join(cwd, `matrix.${writer.extension}`);
  writeFileSync(path, await reportBytes(writer, matrix));
  return path;
}

describe.skipIf(missingModule('openpyxl'))('openpyxl', () => {
  const program = `
import json, sys
from openpyxl import load_workbook
book = load_workbook(sys.argv[1])
print(json.dumps([{
  'name': sheet.title, 'frozen': sheet.freeze_panes, 'rightToLeft': bool(sheet.sheet_view.rightToLeft),
  'types': sorted({cell.data_type for row in sheet.iter_rows() for cell in row if cell.value is not None}),
  'cells': [[cell.value for cell in row] for row in sheet.iter_rows()],
} for sheet in book.worksheets]))`;
  interface Sheet { name: string; frozen: string; rightToLeft: boolean; types: string[]; cells: (string | number | null)[][] }

  it('finds a sheet for each language and one of lengths, headings frozen, texts as texts', async () => {
    const cwd = folder();
    const sheets = runPython(program, [await placed(xlsx, marketMatrix, cwd)], cwd) as Sheet[];
    expect(sheets.map(({ name, frozen, rightToLeft, types }) => [name, frozen, rightToLeft, types])).toEqual([
      ['Series 1, Arabic', 'C2', true, ['n', 's']], ['Series 1, English', 'C2', false, ['n', 's']], ['Series 1, Chinese', 'C2', false, ['n', 's']], ['Series 1, Words', 'E2', false, ['n', 's']],
      ['One interview, English', 'C2', false, ['s']], ['One interview, Words', 'E2', false, ['n', 's']],
    ]);
    expect(sheets[1]!.cells[1]!.slice(2)).toEqual(['In spring, after the flood. - =1+1\n\nThe <b>roof</b> & "walls" came later.', 'Seven years ago.\n\n=SUM(A1) I never counted.', null]);
    expect(sheets[3]!.cells.slice(1).map((row) => row.slice(2))).toContainEqual(['English', 1, 0, null, 6]);
  });

  it('reads awkward texts to the letter', async () => {
    const cwd = folder();
    const [, english] = runPython(program, [await placed(xlsx, awkwardMatrix, cwd)], cwd) as Sheet[];
    const sound = (text: string): string => [...text.replace(/\r\n?/gu, '\n')].map((character) => (character < ' ' && character !== '\n' && character !== '\t' ? '\uFFFD' : character)).join('');
    const expected = awkwardMatrix.cells.map(([cell]) => (cell!.answer['en'] === undefined ? null : sound(cell!.answer['en'])));
    expect(english!.cells.slice(1).map((row) => row[2] ?? '')).toEqual(expected.map((text) => text ?? '[only in Arabic]'));
  });
});

describe.skipIf(missingModule('docx'))('python-docx', () => {
  it('finds a heading for each question and a table below it', async () => {
    const cwd = folder();
    const read = runPython(`
import json, sys
from docx import Document
document = Document(sys.argv[1])
print(json.dumps({
  'headings': [paragraph.text for paragraph in document.paragraphs if paragraph.style.name == 'Heading 1'],
  'tables': [[[cell.text for cell in row.cells] for row in table.rows] for table in document.tables],
  'landscape': [section.page_width > section.page_height for section in document.sections],
}))`, [await placed(docx, marketMatrix, cwd)], cwd) as { headings: string[]; tables: string[][][]; landscape: boolean[] };
    expect(read.headings).toEqual(['1. opening', '2. Who bought from you?', 'Who were your neighbours?']);
    expect(read.tables.map((rows) => rows.map(([first]) => first!.split('\n')[0]))).toEqual([['Interview', 'Amal & the <stall>', 'bo'], ['Interview', 'Amal & the <stall>', 'carla'], ['Interview', 'carla']]);
    expect(read.landscape).toEqual([true]);
  });
});

describe.skipIf(missing('soffice') || missing('pdftotext', '-v'))('LibreOffice', () => {
  it.each([[docx, 'Seven years ago.'], [xlsx, 'Seven years ago.']] as const)('lays it out on pages', async (writer, sentence) => {
    const cwd = folder();
    const path = await placed(writer, marketMatrix, cwd);
    run('soffice', [`-env:UserInstallation=file://${cwd}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', cwd, path], { cwd });
    const text = run('pdftotext', ['-layout', join(cwd, 'matrix.pdf'), '-'], { cwd });
    expect(text).toContain(sentence);
    expect(text).toContain('=SUM(A1) I never counted.');
  });
});

const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const words = ['river', 'stones', 'boats', 'lamps', 'market', 'winter', 'bridge'];
const large = largeMatrix(30, 40, 60, { en: words, ru: ['река', 'камни', 'лодки', 'лампы', 'рынок', 'зима', 'мост'] });

describe.skipIf(missing('/usr/bin/chromium'))('Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: quiet });
  });
  afterAll(() => browser.close());

  const open = async (matrix: Matrix, { width = 1440, scripted = true } = {}): Promise<{ page: Page; heard: string[] }> => {
    const path = await placed(html, matrix, folder());
    const page = await browser.newPage({ viewport: { width, height: 900 }, javaScriptEnabled: scripted });
    const heard: string[] = [];
    page.on('console', (message) => heard.push(message.text()));
    page.on('pageerror', (error) => heard.push(error.message));
    page.on('request', (request) => {
      if (!/^(?:file|data):/u.test(request.url())) heard.push(request.url());
    });
    await page.goto(pathToFileURL(path).href);
    return { page, heard };
  };

  it.each([360, 768, 1440])('fits %d pixels, says nothing and asks for nothing', async (width) => {
    for (const matrix of [marketMatrix, awkwardMatrix, large]) {
      const { page, heard } = await open(matrix, { width });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      expect(heard).toEqual([]);
      await page.close();
    }
  });

  it('keeps both headings in sight', async () => {
    const { page } = await open(large);
    const places = (): Promise<unknown> => page.evaluate(`(() => { const at = (selector) => { const { x, y } = document.querySelector(selector).getBoundingClientRect(); return [Math.round(x), Math.round(y)]; }; return { corner: at('.corner'), column: at('thead th:nth-child(2)')[1], row: at('tbody th')[0], cell: at('tbody td') }; })()`);
    const before = (await places()) as { corner: number[]; column: number; row: number; cell: number[] };
    await page.evaluate("document.querySelector('.frame').scrollTo(1500, 2000)");
    const after = (await places()) as typeof before;
    expect({ corner: after.corner, column: after.column, row: after.row }).toEqual({ corner: before.corner, column: before.column, row: before.row });
    expect(after.cell[0]).toBe(before.cell[0]! - 1500);
    await page.close();
  });

  it('opens answers by key, goes from cell to cell by arrows, and opens a row', async () => {
    const { page } = await open(large);
    await page.locator('.frame summary').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.frame details[open]').count()).toBe(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    expect(await page.locator('tbody tr[id]:nth-child(2) td:nth-child(3) details[open]').count()).toBe(1);
    await page.locator('.all').nth(2).click();
    expect(await page.locator('tbody tr:nth-child(3) details[open]').count()).toBe(30);
    await page.close();
  });

  it('finds words whatever their case and shows what stands around them', async () => {
    const { page } = await open(marketMatrix);
    await page.fill('input[type=search]', 'COUNTED');
    await page.locator('body.searching').waitFor();
    expect(await page.textContent('.bar output')).toBe('1 answer in 1 of 3 questions');
    expect(await page.locator('tbody tr[id]:visible').count()).toBe(1);
    expect(await page.locator('td.hit .start', { hasText: 'counted' }).count()).toBe(1);
    await page.fill('input[type=search]', '');
    await page.locator('body:not(.searching)').waitFor();
    expect(await page.locator('tbody tr[id]:visible').count()).toBe(3);
    await page.close();
  });

  it('hides languages, and interviews that are in none of those left', async () => {
    const { page } = await open(marketMatrix);
    await page.uncheck('input[name=language][value="0"]');
    expect(await page.locator('.frame [lang=ar]:visible').count()).toBe(0);
    expect(await page.locator('.frame [lang=en]:visible').count()).toBeGreaterThan(3);
    await page.uncheck('input[name=language][value="1"]');
    const headings = page.locator('table').first().locator('thead th:visible');
    expect(await headings.allTextContents()).toEqual(['Question', expect.stringMatching(/^bo/u)]);
    expect(await page.locator('tbody tr[id]').first().locator('td:visible').count()).toBe(1);
    expect(await page.locator('tbody th .w:visible').allTextContents()).toEqual(['您的摊位是什么时候开的？', 'من اشترى منك؟', 'Who were your neighbours?']);
    await page.check('input[name=language][value="1"]');
    expect(await headings.count()).toBe(4);
    await page.close();
  });

  it('reads the same without its script', async () => {
    const { page } = await open(marketMatrix, { scripted: false });
    expect(await page.locator('.bar').isVisible()).toBe(false);
    await page.locator('.frame summary').first().click();
    expect(await page.locator('.frame details[open] p', { hasText: 'came later' }).isVisible()).toBe(true);
    await page.close();
  });

  it.skipIf(missing('pdftotext', '-v'))('prints every answer in full', async () => {
    const { page } = await open(marketMatrix);
    const cwd = folder();
    await page.pdf({ path: join(cwd, 'printed.pdf'), format: 'A4' });
    const text = run('pdftotext', ['-layout', join(cwd, 'printed.pdf'), '-'], { cwd });
    for (const sentence of ['came later', '=SUM(A1) I never counted.', 'Then everybody.', 'Tailors.']) expect(text).toContain(sentence);
    await page.close();
  });
});
