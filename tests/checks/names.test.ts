import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkInterview, type CheckContext } from '../../src/checks/index.js';
import { isSureMatch, mayBeSame, soundOf } from '../../src/checks/name-sounds.js';
import { names } from '../../src/checks/names.js';
import { documentOf } from '../align/build.js';
import { besideEachOther } from './build.js';

/** Severity and marked words of what `names` finds in two versions, a sentence a line. */
function found(from: string, here: readonly string[], to: string, there: readonly string[]): string[] {
  const lines = (said: readonly string[]): string[] => said.map((line) => `A: ${line}`);
  return checkInterview(besideEachOther(documentOf('a', from, lines(here)), documentOf('b', to, lines(there))), [names]).map(({ severity, passages }) =>
    [severity, ...passages.map(({ text, spans }) => spans.map(([start, end]) => text.slice(start, end)).join('+'))].join(' '));
}

const ENGLISH = ['Then Timurlan came home.', 'We asked Timurlan about the well.', 'In spring we wrote to Saltanat.', 'And later Saltanat answered us.', 'They never let Timurlan go.', 'The people of Karagandy helped us.', 'We went to Karagandy by train.', 'It was raining all the time.'];
const SAID: Readonly<Record<string, readonly string[]>> = {
  ru: ['Потом домой пришёл Тимурлан.', 'Мы спросили Тимурлана о колодце.', 'Весной мы написали Салтанат.', 'И позже Салтанат нам ответила.', 'А Тимурлана так и не отпустили.', 'Люди Караганды нам помогли.', 'Мы поехали в Караганду на поезде.', 'Всё время шёл дождь.'],
  uk: ['Потім додому прийшов Тимурлан.', 'Ми спитали Тимурлана про колодязь.', 'Навесні ми написали Салтанат.', 'І згодом Салтанат нам відповіла.', 'А Тимурлана так і не відпустили.', 'Люди Караганди нам допомогли.', 'Ми поїхали до Караганди потягом.', 'Весь час ішов дощ.'],
  kk: ['Содан кейін Тимурлан үйге келді.', 'Біз Тимурланнан құдық туралы сұрадық.', 'Көктемде біз Салтанатқа хат жаздық.', 'Кейін Салтанат бізге жауап берді.', 'Олар Тимурланды жібермеді.', 'Бізге Қарағанды жұрты көмектесті.', 'Біз пойызбен Қарағандыға бардық.', 'Үнемі жаңбыр жауды.'],
  de: ['Dann kam Timurlan nach Hause.', 'Wir fragten Timurlan nach dem Brunnen.', 'Im Frühling schrieben wir an Saltanat.', 'Und später antwortete uns Saltanat.', 'Sie ließen Timurlan nie gehen.', 'Die Leute aus Karagandy halfen uns.', 'Wir fuhren mit dem Zug nach Karagandy.', 'Es regnete die ganze Zeit.'],
  tr: ['Sonra Timurlan eve geldi.', 'Kuyuyu Timurlan’a sorduk.', 'Baharda Saltanat’a yazdık.', 'Daha sonra Saltanat bize cevap verdi.', 'Onlar Timurlan’ı bırakmadılar.', 'Bize Karagandy halkı yardım etti.', 'Trenle Karagandy’ya gittik.', 'Hep yağmur yağıyordu.'],
  el: ['Μετά ο Τιμουρλάν ήρθε σπίτι.', 'Ρωτήσαμε τον Τιμουρλάν για το πηγάδι.', 'Την άνοιξη γράψαμε στη Σαλτανάτ.', 'Και αργότερα η Σαλτανάτ μας απάντησε.', 'Ποτέ δεν άφησαν τον Τιμουρλάν.', 'Οι άνθρωποι της Καραγκάντι μας βοήθησαν.', 'Πήγαμε στην Καραγκάντι με τρένο.', 'Έβρεχε όλη την ώρα.'],
  ar: ['ثم عاد تيمورلان إلى البيت.', 'سألنا تيمورلان عن البئر.', 'في الربيع كتبنا إلى سلطانات.', 'وفيما بعد أجابتنا سلطانات.', 'لم يتركوا تيمورلان أبدا.', 'ساعدنا أهل كاراغاندي.', 'ذهبنا إلى كاراغاندي بالقطار.', 'كان المطر يهطل طوال الوقت.'],
  ka: ['მერე თიმურლანი სახლში მოვიდა.', 'ჭის შესახებ თიმურლანს ვკითხეთ.', 'გაზაფხულზე სალთანათს მივწერეთ.', 'მოგვიანებით სალთანათმა გვიპასუხა.', 'თიმურლანი არასოდეს გაუშვეს.', 'კარაგანდის ხალხი დაგვეხმარა.', 'მატარებლით კარაგანდაში წავედით.', 'სულ წვიმდა.'],
  ja: ['それからティムルランが帰りました。', '私たちはティムルランに井戸のことを聞きました。', '春にサルタナトに手紙を書きました。', '後でサルタナトが返事をくれました。', 'ティムルランは釈放されませんでした。', 'カラガンディの人々が助けてくれました。', '汽車でカラガンディに行きました。', 'ずっと雨でした。'],
};

/** The same with another person in the second sentence. */
const SWAPPED: Readonly<Record<string, string>> = {
  ru: 'Мы спросили Салтанат о колодце.', uk: 'Ми спитали Салтанат про колодязь.', kk: 'Біз Салтанаттан құдық туралы сұрадық.', de: 'Wir fragten Saltanat nach dem Brunnen.', tr: 'Kuyuyu Saltanat’a sorduk.', el: 'Ρωτήσαμε τη Σαλτανάτ για το πηγάδι.',
  ar: 'سألنا سلطانات عن البئر.', ja: '私たちはサルタナトに井戸のことを聞きました。',
};

describe('names', () => {
  it.each(Object.keys(SAID))('are heard in %s as they are in English', (language) => {
    expect(found('en', ENGLISH, language, SAID[language]!)).toEqual([]);
  });

  it.each(Object.keys(SWAPPED))('of which another one stands in %s are found', (language) => {
    const there = SAID[language]!.map((line, index) => (index === 6 ? SWAPPED[language]! : line));
    const here = ENGLISH.map((line, index) => (index === 6 ? ENGLISH[1]! : line));
    expect(found('en', here, language, there)).toHaveLength(1);
  });

  it('are found from either side', () => {
    const here = [...ENGLISH.slice(0, 6), 'The winter was long.', 'We had bread.', 'We asked Timurlan about it.'];
    const there = [...SAID['ru']!.slice(0, 6), 'Зима была долгой.', 'Хлеб у нас был.', 'Об этом мы спросили Салтанат.'];
    expect(found('en', here, 'ru', there)).toEqual(['warning Timurlan Салтанат']);
    expect(found('ru', there, 'en', here)).toEqual(['warning Салтанат Timurlan']);
  });

  it.each([['ru', 'Салтанат просила их подождать.'], ['de', 'Saltanat bat sie zu warten.'], ['tr', 'Saltanat beklemelerini istedi.'], ['ja', 'サルタナトは待ってほしいと頼みました。']])('that only begin a sentence are compared with those known from elsewhere: %s', (language, line) => {
    expect(found('en', [...ENGLISH, 'Marat begged them to wait.'], language, [...SAID[language]!, line])).toEqual([expect.stringMatching(/^warning Marat /u)]);
    expect(found('en', [...ENGLISH, 'Saltanat begged them to wait.'], language, [...SAID[language]!, line])).toEqual([]);
  });

  it('of ranks, streets and organisations in English are no names', () => {
    expect(found('en', [...ENGLISH, 'We wrote to the United Nations Human Rights Committee.', 'There was Major Timurlan at Karagandy Street.'], 'tr', [...SAID['tr']!, 'Biz Birleşmiş Milletler İnsan Hakları Komitesi’ne yazdık.', 'Orada Karagandy Caddesi’nde Binbaşı Timurlan vardı.'])).toEqual([]);
  });

  it('that are translated are left alone where they are translated again', () => {
    const here = ['We came from the Black Forest.', 'Nobody knew the Black Forest.', 'She loved the Black Forest.'];
    const there = ['Мы приехали из Шварцвальда.', 'Никто не знал Шварцвальда.', 'Она любила Шварцвальд.'];
    expect(found('en', here, 'ru', there).filter((line) => line.startsWith('warning'))).toEqual([]);
  });

  it('that the corpus knows the translation of are not even noted', () => {
    const versions = [documentOf('a', 'en', [...ENGLISH, 'We left Timurlan in Germany.'].map((line) => `A: ${line}`)), documentOf('b', 'ru', [...SAID['ru']!, 'Мы оставили его в Неметчине, а Салтанат с ним.'].map((line) => `A: ${line}`))] as const;
    const marks = (lexicon: CheckContext['lexicon']): string[] => checkInterview(besideEachOther(...versions), [names], { words: new Map(), ...(lexicon && { lexicon }) }).flatMap(({ passages }) => passages[0]!.spans.map(([start, end]) => passages[0]!.text.slice(start, end)));
    const known = new Map([['german-', new Map([['неметч-', 0.6]])]]);
    expect(marks(undefined)).toEqual(['Timurlan', 'Germany']);
    expect(marks((source) => (source === 'en' ? known : undefined))).toEqual(['Timurlan']);
  });

  it('of months, days and in initials are no names', () => {
    expect(found('en', ['We met in March on a Monday at the UN office.'], 'ru', ['Мы встретились в марте, в понедельник, в офисе ООН.'])).toEqual([]);
  });
});

describe('the sound of a name', () => {
  it.each([['Kazakhstan', 'Казахстан'], ['Mexico', 'Мексика'], ['Watson', 'Уотсон'], ['Timurlan', 'تيمورلان'], ['Saltanat', 'サルタナト'], ['Markus', 'Μάρκους']])('is much the same in %s and %s', (one, other) => {
    expect(mayBeSame(soundOf(one), soundOf(other))).toBe(true);
  });

  it('alone does not make two names of one alphabet the same', () => {
    expect(isSureMatch({ word: 'Linda', sound: soundOf('Linda') }, { word: 'London', sound: soundOf('London') })).toBe(false);
    expect(isSureMatch({ word: 'Иванову', sound: soundOf('Иванову') }, { word: 'Ivanov', sound: soundOf('Ivanov') })).toBe(true);
  });

  it('is compared the same way round, and never throws', () => {
    const sound = fc.array(fc.constantFrom('a', 'b', 'd', 'f', 'k', 'l', 'm', 'n', 'r', 's', 't'), { maxLength: 12 }).map((letters) => letters.join(''));
    fc.assert(fc.property(sound, sound, (one, other) => {
      expect(mayBeSame(one, other)).toBe(mayBeSame(other, one));
      expect(mayBeSame(one, one)).toBe(true);
    }));
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => typeof soundOf(text) === 'string'));
  });
});

describe('many names', () => {
  it('are gone through in time that grows with them', () => {
    const list = (letter: string): string[] => Array.from({ length: 400 }, (_, index) => `and ${Array.from({ length: 50 }, (__, at) => `${letter}ar${(index * 50 + at).toString(26).replace(/\d/gu, 'x')}`).join(' and ')}.`);
    expect(found('en', list('M'), 'fr', list('B')).length).toBeLessThanOrEqual(400);
  });
});
