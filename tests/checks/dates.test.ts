import { describe, expect, it } from 'vitest';
import { MONTHS, SOLAR_MONTHS } from '../../src/checks/data/months.js';
import { WEEKDAYS } from '../../src/checks/data/weekdays.js';
import { STEMS, VALUES } from '../../src/checks/data/number-words.js';
import { monthsIn, weekdaysIn } from '../../src/checks/calendar.js';
import { checkInterview } from '../../src/checks/index.js';
import { dates } from '../../src/checks/dates.js';
import { documentOf } from '../align/build.js';
import { besideEachOther } from './build.js';

function found(from: string, here: string, to: string, there: string): string[] {
  return checkInterview(besideEachOther(documentOf('a', from, [`A: ${here}`]), documentOf('b', to, [`A: ${there}`])), [dates]).map(({ severity, reason, passages }) =>
    [severity, ...passages.map(({ text, spans }) => spans.map(([start, end]) => text.slice(start, end)).join('+')), `(${/month/u.test(reason) ? 'month' : 'day'})`].join(' '));
}

type Case = readonly [from: string, here: string, to: string, there: string];

describe('lists of months, days and numbers', () => {
  it('have a word for each', () => {
    for (const line of [...Object.values(MONTHS), SOLAR_MONTHS]) expect(line.split(' ')).toHaveLength(12);
    for (const line of Object.values(WEEKDAYS)) expect(line.split(' ')).toHaveLength(7);
    for (const line of Object.values(STEMS)) expect(line.split(' ')).toHaveLength(VALUES.length);
  });

  it('are read as what they are', () => {
    for (const [read, lists] of [[monthsIn, MONTHS], [weekdaysIn, WEEKDAYS]] as const) {
      for (const [language, line] of Object.entries(lists)) {
        line.split(' ').forEach((words, place) => {
          for (const word of words.split('/')) {
            const plain = word.replace(/^[~=]{1,2}/u, '').replaceAll('_', ' ');
            expect([language, plain, read(`5 ${plain} 1990`, language).filter(({ isNumeric }) => !isNumeric).map(({ values }) => values)]).toEqual([language, plain, [[place + 1]]]);
          }
        });
      }
    }
  });
});

describe('the same month or day', () => {
  it.each<Case>([
    ['en', 'That was in January.', 'fa', 'آن در ژانویهٔ سرد بود.'],
    ['en', 'That was in January.', 'fa', 'آن در ژانویه‌ی سرد بود.'],
    ['en', 'The market was on Fridays.', 'fa', 'بازار جمعه‌ها بود.'],
    ['fa', 'بازار جمعه‌ها بود.', 'ar', 'كان السوق كل يوم جمعة.'],
    ['en', 'It rained all March.', 'ru', 'Весь март шёл дождь.'],
    ['en', 'It was on 4 March 2019.', 'de', 'Es war am 4.3.2019.'],
    ['en', 'It was on 3/4/2019.', 'fr', 'C’était le 4 mars 2019.'],
    ['en', 'It was on 3/4/2019.', 'fr', 'C’était le 3 avril 2019.'],
    ['en', 'We met on a Tuesday in October.', 'zh', '我们在10月的一个星期二见面。'],
    ['en', 'We met in October.', 'ja', '十月に会いました。'],
    ['en', 'We met in October.', 'ko', '우리는 10월에 만났다.'],
    ['en', 'We met in October.', 'vi', 'Chúng tôi gặp nhau vào tháng 10.'],
    ['en', 'We met in November.', 'ar', 'التقينا في تشرين الثاني.'],
    ['en', 'We met in November.', 'ar', 'التقينا في نوفمبر.'],
    ['en', 'We met in April 1987.', 'fa', 'ما در فروردین ۱۳۶۶ همدیگر را دیدیم.'],
    ['hr', 'Bilo je to u listopadu.', 'cs', 'Bylo to v říjnu.'],
    ['pl', 'To było w listopadzie.', 'uk', 'Це було в листопаді.'],
    ['fi', 'Se oli lokakuussa.', 'tr', '12 Ekim günüydü.'],
    ['kk', 'Бұл желтоқсан айында болды.', 'uz', 'Bu dekabrda bo‘lgan edi.'],
    ['pt', 'Ele voltou na sexta-feira.', 'es', 'Volvió el viernes.'],
    ['he', 'הוא חזר ביום שישי.', 'en', 'He came back on Friday.'],
  ])('%s %s – %s %s', (...sentences) => {
    expect(found(...sentences)).toEqual([]);
  });
});

describe('another month or day', () => {
  it.each<[...Case, string]>([
    ['en', 'We met in October.', 'ru', 'Мы встретились в ноябре.', 'warning October ноябре (month)'],
    ['en', 'It was on 4 March 2019.', 'de', 'Es war am 4.6.2019.', 'warning March 4.6.2019 (month)'],
    ['uk', 'Це було в листопаді.', 'hr', 'Bilo je to u listopadu.', 'warning листопаді listopadu (month)'],
    ['zh', '我们九月见面。', 'en', 'We met in November.', 'warning 九月 November (month)'],
    ['en', 'He came on Friday.', 'kk', 'Ол сейсенбі күні келді.', 'warning Friday сейсенбі (day)'],
    ['en', 'He came on Friday.', 'ar', 'جاء يوم الثلاثاء.', 'warning Friday الثلاثاء (day)'],
    ['es', 'Vino el viernes.', 'fr', 'Il est venu jeudi.', 'warning viernes jeudi (day)'],
  ])('%s %s – %s %s: %s', (from, here, to, there, expected) => {
    expect(found(from, here, to, there)).toEqual([expected]);
  });

  it('on one side only is a note, and nothing where the language is not known', () => {
    expect(found('en', 'He came on Friday.', 'ru', 'Он пришёл потом.')).toEqual(['note Friday  (day)']);
    expect(found('en', 'He came on Friday.', 'yo', 'Ó wá.')).toEqual([]);
  });

  it('that is a word as well counts beside a date only', () => {
    expect(found('en', 'He may march in October.', 'ru', 'Он пойдёт в октябре.')).toEqual([]);
    expect(found('en', 'We left in May.', 'ru', 'Мы уехали в июне.')).toEqual(['warning May июне (month)']);
    expect(found('fr', 'La planète Mars est rouge.', 'en', 'It was red in June.')).toEqual(['note  June (month)']);
    expect(found('tr', 'Ocak yanıyordu.', 'en', 'The hearth was burning in June.')).toEqual(['note  June (month)']);
    expect(found('ru', 'Трава и травы росли у листа.', 'uk', 'Трава росла біля листа.')).toEqual([]);
  });

  it('that moved to the next sentence is no finding', () => {
    const said = documentOf('a', 'en', ['A: We left in May.', 'A: It was cold.']);
    const told = documentOf('b', 'ru', ['A: Мы уехали.', 'A: Было холодно, это было в мае.']);
    expect(checkInterview(besideEachOther(said, told), [dates])).toEqual([]);
  });
});
