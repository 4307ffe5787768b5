import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../src/rows.js';
import { docx } from '../../src/writers/docx.js';
import { awkward, unasked } from '../writers/awkward.js';
import { contentsOf, usualOptions } from '../writers/written.js';
import { folder, missing, missingModule, placed, run, runPython } from './program.js';

const interviews = [awkward, unasked];
const write = async (cwd: string, layout: string): Promise<string> =>
  placed(cwd, `${layout}.docx`, await contentsOf(docx, interviews, { ...usualOptions(docx, interviews), layout })).get('')!;

/** A turn as its paragraphs stand in a cell: the printed label first, lines as lines. */
const shown = (text: string | undefined, label: string): string => (text === undefined ? '' : (label + text).replaceAll('\n\n', '\n').replaceAll('\r\n', '\n'));

describe.skipIf(missingModule('docx'))('python-docx', () => {
  const tables = `
import json, sys
from docx import Document
document = Document(sys.argv[1])
print(json.dumps({
  'tables': [[[cell.text for cell in row.cells] for row in table.rows] for table in document.tables],
  'headers': [bool(table.rows[0]._tr.xpath('w:trPr/w:tblHeader')) for table in document.tables],
  'split': any(not row._tr.xpath('w:trPr/w:cantSplit') for table in document.tables for row in table.rows if max(len(cell.text) for cell in row.cells) < 1500),
  'styles': sorted({paragraph.style.name for paragraph in document.paragraphs}),
}))`;

  it('reads the tables, text for text', async () => {
    const cwd = folder();
    const read = runPython(tables, [await write(cwd, 'table')], cwd) as { tables: string[][][]; headers: boolean[]; split: boolean; styles: string[] };
    expect({ ...read, tables: 0 }).toEqual({ tables: 0, headers: [true, true], split: false, styles: ['Heading 1', 'Normal'] });
    interviews.forEach((interview, index) => {
      const labels = { question: 'Mira: ', answer: index === 0 ? 'Tin: ' : '', other: '' };
      expect(read.tables[index]).toEqual([
        interview.languages.map((column) => `Language ${column}`),
        ...rowsOf(interview, 'turn').map(({ texts, role }) => interview.languages.map((column) => shown(texts[column], labels[role ?? 'other']))),
      ]);
    });
  });

  const paragraphs = `
import json, sys
from docx import Document
document = Document(sys.argv[1])
print(json.dumps({'sections': len(document.sections), 'paragraphs': [[paragraph.style.name, paragraph.text] for paragraph in document.paragraphs if paragraph.text]}))`;

  it('finds a heading for each question and a name before each other turn', async () => {
    const cwd = folder();
    const read = runPython(paragraphs, [await write(cwd, 'labelled')], cwd) as { sections: number; paragraphs: [string, string][] };
    expect(read.sections).toBe(5);
    const headings = read.paragraphs.filter(([style]) => style === 'Heading 1').map(([, text]) => text);
    expect(headings).toEqual(awkward.documents.flatMap(({ turns }) => turns.filter(({ role }) => role === 'question').map(({ paragraphs: [first] }) => first!.text)));
    expect(read.paragraphs.filter(([style, text]) => style === 'Answer' && /^(?:Tin|Answer): /u.test(text))).toHaveLength(3 + 3 + 1 + 2);
  });
});

describe.skipIf(missing('soffice') || missing('pdftotext', '-v'))('LibreOffice', () => {
  it.each(['table', 'labelled'])('lays it out on pages (%s)', async (layout) => {
    const cwd = folder();
    const path = await write(cwd, layout);
    run('soffice', [`-env:UserInstallation=file://${cwd}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', cwd, path], { cwd });
    const text = run('pdftotext', ['-layout', `${layout}.pdf`, '-'], { cwd });
    expect(text).toContain('And the boats?');
    expect(text).toContain('The bridge was gone.');
    // The header row comes again on every page of a long table.
    if (layout === 'table') expect(text.split('\f').filter((page) => page.includes('Language en')).length).toBeGreaterThan(5);
  });
});
