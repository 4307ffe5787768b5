import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readerForPath, type ReadResult } from '../../src/readers/index.js';
import { docx, p, r } from '../readers/docx-maker.js';
import { folder, missing, missingModule, run, runPython } from './program.js';

const read = async (path: string): Promise<ReadResult> => readerForPath(path)!.read(await readFile(path), {});
const convert = (cwd: string, format: string, file: string): void => {
  run('soffice', ['--headless', `-env:UserInstallation=file://${cwd}/profile`, '--convert-to', format, '--outdir', cwd, file], { cwd });
};

describe.skipIf(missingModule('docx'))('what python-docx writes', () => {
  it('is read with its headings, lists, emphasis and table', async () => {
    const cwd = folder();
    runPython(`
import docx, json, sys
document = docx.Document()
document.add_heading('The mill', 1)
document.add_paragraph('Who opened the gate?', style='List Number')
paragraph = document.add_paragraph('', style='List Number')
paragraph.add_run('Who').bold = True
paragraph.add_run(' closed it?').italic = True
document.add_paragraph('nobody', style='List Bullet')
table = document.add_table(rows=0, cols=2)
for speaker, text in [('Speaker', 'Text'), ('Q', 'Where was the miller?'), ('A', 'He slept, and nobody dared to wake him.'), ('Q', 'And then?'), ('A', 'Then the water came over the wheel.')]:
    cells = table.add_row().cells
    cells[0].text, cells[1].text = speaker, text
document.save(sys.argv[1])
print(json.dumps(None))`, [join(cwd, 'talk.docx')], cwd);
    const { blocks } = await read(join(cwd, 'talk.docx'));
    expect(blocks.map(({ text, cues }) => [cues.heading ?? cues.list ?? cues.speaker ?? cues.aside, text])).toEqual([
      [1, 'The mill'], ['1.', 'Who opened the gate?'], ['2.', 'Who closed it?'], ['-', 'nobody'], ['table heading', 'Speaker'], ['table heading', 'Text'],
      ['Q', 'Where was the miller?'], ['A', 'He slept, and nobody dared to wake him.'], ['Q', 'And then?'], ['A', 'Then the water came over the wheel.'],
    ]);
    expect(blocks[2]!.cues).toMatchObject({ bold: [[0, 3]], italic: [[4, 14]] });
  });
});

describe.skipIf(missing('soffice'))('LibreOffice', () => {
  const level = (at: number, format: string, text: string): string => `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`;
  const numbering = `<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2)')}${level(2, 'upperRoman', '%1.%2.%3')}${level(3, 'hebrew1', '%4.')}${level(4, 'chineseCounting', '%5、')}</w:abstractNum>
    <w:abstractNum w:abstractNumId="2"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="5"/><w:numFmt w:val="russianLower"/><w:lvlText w:val="В %1"/></w:lvl></w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num><w:num w:numId="4"><w:abstractNumId w:val="1"/></w:num>`;
  const places = [[1, 0], [1, 1], [1, 1], [1, 2], [1, 0], [1, 1], [4, 0], [3, 0], [3, 0], [1, 0], [2, 0], [2, 0], [1, 3], [1, 3], [1, 4], [1, 2]] as const;
  const bytes = docx(places.map(([list, at]) => p(r('item'), `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`)).join(''), { numbering });

  it('prints the numbers that hrd computes', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'lists.docx'), bytes);
    convert(cwd, 'txt:Text (encoded):UTF8', join(cwd, 'lists.docx'));
    const printed = (await readFile(join(cwd, 'lists.txt'), 'utf8')).replace('\uFEFF', '').trim().split('\n').map((line) => line.replace(/\s*item\s*$/u, '').trim());
    expect((await read(join(cwd, 'lists.docx'))).blocks.map(({ cues }) => cues.list)).toEqual(printed);
  });

  it('turns a document into others that read the same', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'lists.docx'), bytes);
    for (const format of ['odt', 'rtf']) convert(cwd, format, join(cwd, 'lists.docx'));
    const [first, ...others] = await Promise.all(['docx', 'odt', 'rtf'].map(async (format) => (await read(join(cwd, `lists.${format}`))).blocks.map(({ text, cues: { list } }) => [list, text])));
    expect(others).toEqual([first, first]);
  });
});
