import { describe, expect, it } from 'vitest';
import { checkInterview } from '../../src/checks/index.js';
import { documentOf } from '../align/build.js';
import { besideEachOther } from './build.js';

/** What is found in two versions: rule, severity and the marked words of both. */
function found(source: readonly [string, ...string[]], target: readonly [string, ...string[]]): string[] {
  const [from, ...here] = source;
  const [to, ...there] = target;
  return checkInterview(besideEachOther(documentOf('a', from, here), documentOf('b', to, there))).map(({ rule, severity, passages }) =>
    [severity, rule, ...passages.map(({ text, spans }) => spans.map(([start, end]) => text.slice(start, end)).join('+'))].join(' '));
}

describe('numbers', () => {
  it('are the same in any digits, with any separators and in words', () => {
    expect(found(['en', 'A: We paid 1,000 for 25 sacks in 1998.'], ['ru', 'A: За двадцать пять мешков мы отдали 1 000 в 1998 году.'])).toEqual([]);
    expect(found(['en', 'A: We paid 1,000 for 25 sacks in 1998.'], ['ar', 'A: دفعنا ١٬٠٠٠ مقابل ٢٥ كيسًا عام ١٩٩٨.'])).toEqual([]);
    expect(found(['en', 'A: It cost 1.5 million.'], ['zh', 'A: 这花了150万。'])).toEqual([]);
    expect(found(['en', 'A: We were 3 brothers.'], ['kk', 'A: Біз үш ағайынды едік.'])).toEqual([]);
    expect(found(['en', 'A: I was 7 then.'], ['uk', 'A: Мені було тоді сім.'])).toEqual([]);
    expect(found(['en', 'A: He has 4 cows.'], ['uz', 'A: Uning to‘rt sigiri bor.'])).toEqual([]);
    expect(found(['en', 'A: We waited 5 days.'], ['fr', 'A: Nous avons attendu cinq jours.'])).toEqual([]);
    expect(found(['en', 'A: We waited 5 days.'], ['es', 'A: Esperamos cinco días.'])).toEqual([]);
  });

  it('that were changed are marked on both sides', () => {
    expect(found(['en', 'A: The well was dug in 1974.'], ['ru', 'A: Колодец вырыли в 1947 году.'])).toEqual(['warning numbers 1974 1947']);
    expect(found(['en', 'A: The well was dug in 1974.'], ['zh', 'A: 这口井是一九四七年挖的。'])).toEqual(['warning numbers 1974 一九四七年']);
  });

  it('may stand in the next sentence', () => {
    expect(found(['en', 'A: He came in 1974.', 'A: There was a well.'], ['ru', 'A: Он приехал.', 'A: Колодец был с 1974 года.'])).toEqual([]);
  });
});

describe('what is missing', () => {
  it('is shown with the place where it should stand', () => {
    const interview = besideEachOther(documentOf('a', 'en', ['A: We kept goats.', 'A: The winter was long and we sold them.']), documentOf('b', 'ru', ['A: Мы держали коз.']));
    const [finding] = checkInterview(interview);
    expect(finding).toMatchObject({ rule: 'missing', severity: 'warning', reason: 'en has a turn without a counterpart in ru' });
    expect(finding!.passages.map(({ column, spans }) => [column, spans])).toEqual([['en', [[0, 37]]], ['ru', [[15, 15]]]]);
  });
});

describe('between two versions', () => {
  it('a question that became a statement is found, and one that did not is none', () => {
    expect(found(['en', 'Q: Did they pay you?'], ['ru', 'Q: Они вам заплатили.'])).toEqual(['warning lost-question ? ']);
    expect(found(['en', 'Q: Did they pay you?'], ['ar', 'Q: هل دفعوا لكم؟'])).toEqual([]);
    expect(found(['en', 'Q: Did they pay you?'], ['th', 'Q: เขาจ่ายเงินให้คุณไหม'])).toEqual([]);
  });

  it('a passage that was not translated is found, in the same script and in another', () => {
    const left = 'A: We walked along the river until the evening.';
    expect(found(['en', left], ['de', left])).toMatchObject([expect.stringMatching(/^warning untranslated/u)]);
    expect(found(['en', left, 'A: Then it rained.'], ['ru', left, 'A: Потом пошёл дождь, и мы долго стояли под крышей у соседей.'])).toMatchObject([expect.stringMatching(/^warning untranslated/u)]);
  });

  it('a denial in one of them is found in languages it claims, and only there', () => {
    expect(found(['en', 'A: I did not sign it.'], ['ru', 'A: Я это подписала.'])).toEqual(['warning negation not ']);
    expect(found(['en', 'A: I did not sign it.'], ['ru', 'A: Я это не подписала.'])).toEqual([]);
    expect(found(['en', 'A: I did not sign it.'], ['sw', 'A: Niliisaini.'])).toEqual([]);
  });

  it('another name in place of one known from elsewhere is found', () => {
    const here = ['A: Then Timurlan called.', 'A: And then Saltanat called.', 'A: We asked Timurlan about it.'] as const;
    expect(found(['en', ...here], ['ru', 'A: Потом позвонил Тимурлан.', 'A: А потом позвонила Салтанат.', 'A: Мы спросили об этом Тимурлана.'])).toEqual([]);
    expect(found(['en', ...here], ['ru', 'A: Потом позвонил Тимурлан.', 'A: А потом позвонила Салтанат.', 'A: Мы спросили об этом Кайрата.']).every((line) => line.startsWith('note names'))).toBe(true);
  });

  it('addresses are the same to the letter', () => {
    expect(found(['en', 'A: Write to office@example.org today.'], ['ru', 'A: Пишите на ofice@example.org сегодня.'])).toEqual(['warning addresses office@example.org ofice@example.org']);
  });
});

describe('within a version', () => {
  const alone = (language: string, text: string): string[] => found([language, `A: ${text}`], [language, `A: ${text}`]).slice(0, 1);

  it('a missing space is found, and no abbreviation or address is one', () => {
    expect(alone('en', 'They went home.There was nobody.')).toEqual(['warning missing-space . ']);
    expect(alone('en', 'See www.Example.Org or talk.Example.com, e.g. Node.JS and the U.S.A. today.')).toEqual([]);
  });

  it.each([
    ['ar', 'كنا نعيش هنا.ثم رحلنا إلى المدينة.', '.'], ['fa', 'آیا برگشتید؟بله، برگشتیم.', '؟'], ['ur', 'ہم گھر گئے۔وہاں کوئی نہ تھا۔', '۔'], ['he', 'הלכנו הביתה.לא היה שם איש.', '.'],
  ])('a missing space is found where there are no capital letters: %s', (language, text, marked) => {
    expect(alone(language, text)).toEqual([`warning missing-space ${marked} `]);
  });

  it.each([['ar', 'حدث ذلك سنة ٣٠٠ ق.م. تقريبا، وبلغ ٢.٥ مليون.'], ['fa', 'در سال ۱۳۹۰ ه.ش. آمدیم.'], ['he', 'בתו של י.ל. פרץ... כן.']])('abbreviations without capital letters are left alone: %s', (language, text) => {
    expect(alone(language, text)).toEqual([]);
  });

  it.each([['fa', 'ما این این خانه را ساختیم.', 'این این'], ['tr', 'Onlar çünkü çünkü yorgundu.', 'çünkü çünkü']])('a function word is doubled by mistake where doubling is grammar: %s', (language, text, marked) => {
    expect(alone(language, text)).toEqual([`note doubled-word ${marked}`]);
  });

  it('letters of two alphabets in a word are found, and words put together in plain sight are left', () => {
    expect(alone('ru', 'Старый дoм стоял у реки.')).toEqual(['warning mixed-alphabets o']);
    expect(alone('ru', 'Мне пришла SMSка из IT-компании.')).toEqual([]);
  });

  it('a doubled word is found where that is no grammar', () => {
    expect(alone('en', 'We saw the the river.')).toEqual(['warning doubled-word the the']);
    expect(alone('en', 'I knew that she had had enough.')).toEqual(['note doubled-word had had']);
    expect(alone('fa', 'آنها کم کم رفتند.')).toEqual([]);
    expect(alone('id', 'Kami melihat anak anak bermain.')).toEqual([]);
  });

  it('a bracket left alone is a note', () => {
    expect(alone('en', 'They said (and I heard it that we must go.')).toEqual(['note unbalanced (']);
    expect(alone('de', 'Er sagte „komm“ und a) ging.')).toEqual([]);
  });
});
