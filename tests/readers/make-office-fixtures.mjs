/**
 * Makes the word processor fixtures anew: `node tests/readers/make-office-fixtures.mjs`. Needs LibreOffice (`soffice`), which turns one flat
 * OpenDocument text, written here, into DOCX, ODT and RTF, as it would for anybody. Afterwards `npx vitest run tests/readers/fixtures.test.ts -u`.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const fixtures = resolve(import.meta.dirname, '../../fixtures/readers');

const head = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><dc:title>The flooded street</dc:title></office:meta>
<office:styles>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:default-outline-level="1"/>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:default-outline-level="2"/>
</office:styles>
<office:automatic-styles>
<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"/></style:style>
<style:style style:name="I" style:family="text"><style:text-properties fo:font-style="italic" style:font-style-asian="italic" style:font-style-complex="italic"/></style:style>
<style:style style:name="Asked" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"/></style:style>
<style:style style:name="Rtl" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties style:writing-mode="rl-tb"/></style:style>
<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1"/><text:list-level-style-number text:level="2" style:num-suffix=")" style:num-format="a"/></text:list-style>
<text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>
</office:automatic-styles>
<office:body><office:text>`;
const foot = '</office:text></office:body></office:document>';
const p = (content, style = 'Standard') => `<text:p text:style-name="${style}">${content}</text:p>`;
const bold = (text) => `<text:span text:style-name="B">${text}</text:span>`;
const italic = (text) => `<text:span text:style-name="I">${text}</text:span>`;
const note = (kind, number, text) => `<text:note text:id="n${kind}${number}" text:note-class="${kind}"><text:note-citation>${number}</text:note-citation><text:note-body>${p(text)}</text:note-body></text:note>`;
const list = (style, items) => `<text:list text:style-name="${style}">${items.map((item) => `<text:list-item>${item}</text:list-item>`).join('')}</text:list>`;
const table = (columns, rows) => `<table:table table:name="T"><table:table-column table:number-columns-repeated="${columns}"/>${rows.map((row) => `<table:table-row>${row.map((cell) => `<table:table-cell>${p(cell)}</table:table-cell>`).join('')}</table:table-row>`).join('')}</table:table>`;

/** Cases by name: the flat document, written for this purpose. */
const cases = {
  interview: head
    + '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>x</dc:creator><dc:date>2020-01-01T00:00:00</dc:date></office:change-info><text:p text:style-name="Standard">не </text:p></text:deletion></text:changed-region>'
    + '<text:changed-region text:id="c2"><text:insertion><office:change-info><dc:creator>x</dc:creator><dc:date>2020-01-01T00:00:00</dc:date></office:change-info></text:insertion></text:changed-region></text:tracked-changes>'
    + '<text:h text:style-name="Heading_20_1" text:outline-level="1">Улица под водой</text:h>'
    + p('Когда вода дошла до вашей улицы?', 'Asked')
    + p(`Ночью, ${italic('в третьем часу')}. Соседка${note('footnote', 1, 'Соседка просила её не называть.')} постучала в ставни.<text:line-break/>Мы вынесли детей.`)
    + p('Что вы подписали?', 'Asked')
    + p('Я <text:change text:change-id="c1"/>подписала<text:change-start text:change-id="c2"/> только опись<text:change-end text:change-id="c2"/>.')
    + '<text:h text:style-name="Heading_20_2" text:outline-level="2">Что осталось</text:h>'
    + list('L1', [p('дверь, на которой возили хлеб') + list('L1', [p('без ручки'), p('без петель')]), p('швейная машина')])
    + list('L2', [p('<text:tab/>сырые стены<text:s text:c="2"/>и печь')])
    + p(`من ساعدكم؟ ${bold('الخباز')}`, 'Rtl')
    + p('水是夜里来的。面包师用门板送来了面包。')
    + foot,
  'speaker-table': head
    + p('Запись 4')
    + table(3, [['Время', 'Кто', 'Текст'], ['00:00:05', 'Вопрос', 'Кто пришёл первым?'], ['00:00:09', 'Марина', 'Пекарь. Он привёз хлеб на двери, как на плоту.'], ['00:00:31', 'Вопрос', 'А из управы?'], ['00:00:35', 'Марина', 'Никто не приходил ни в первый день, ни во второй.']])
    + p('Конец записи')
    + foot,
  'two-languages-side-by-side': head
    + table(2, [['Deutsch', 'Türkçe'], ['Wann kam das Wasser?', 'Su ne zaman geldi?'], ['In der Nacht, kurz nach zwei; der Keller war schon voll, als die Nachbarin klopfte.', 'Gece, saat ikiyi biraz geçe; komşu kapıyı çaldığında bodrum çoktan dolmuştu.'], ['Wer half Ihnen?', 'Size kim yardım etti?'], ['Der Bäcker, und zwei Schüler, die in unserer Küche schliefen, eine ganze Woche.', 'Fırıncı, bir de bütün hafta mutfağımızda uyuyan iki öğrenci.']])
    + foot,
};

const work = mkdtempSync(join(tmpdir(), 'office-'));
try {
  for (const [name, text] of Object.entries(cases)) {
    writeFileSync(join(work, `${name}.fodt`), text);
    for (const format of ['docx', 'odt', 'rtf']) {
      execFileSync('soffice', ['--headless', `-env:UserInstallation=file://${work}/profile`, '--convert-to', format, '--outdir', work, join(work, `${name}.fodt`)], { stdio: 'ignore' });
      const folder = join(fixtures, `${name}-${format}`);
      mkdirSync(folder, { recursive: true });
      copyFileSync(join(work, `${name}.${format}`), join(folder, `source.${format}`));
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
