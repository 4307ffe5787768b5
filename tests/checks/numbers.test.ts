import { describe, expect, it } from 'vitest';
import { checkInterview } from '../../src/checks/index.js';
import { numbers } from '../../src/checks/numbers.js';
import { documentOf } from '../align/build.js';
import { besideEachOther } from './build.js';

/** What the rule says of one sentence in two languages: severity and the marked words. */
function found(from: string, here: string, to: string, there: string): string[] {
  return checkInterview(besideEachOther(documentOf('a', from, [`A: ${here}`]), documentOf('b', to, [`A: ${there}`])), [numbers]).map(({ severity, passages }) =>
    [severity, ...passages.map(({ text, spans }) => spans.map(([start, end]) => text.slice(start, end)).join('+'))].join(' '));
}

type Case = readonly [from: string, here: string, to: string, there: string];

describe('the same number', () => {
  it.each<Case>([
    ['en', 'We paid 1,250 for it.', 'de', 'Wir haben 1.250 dafür bezahlt.'],
    ['en', 'We paid 1,250 for it.', 'hi', 'हमने इसके लिए १,२५० दिए।'],
    ['en', 'There were 37 of us.', 'bn', 'আমরা ৩৭ জন ছিলাম।'],
    ['en', 'There were 37 of us.', 'th', 'พวกเรามี ๓๗ คน'],
    ['en', 'There were 37 of us.', 'am', 'እኛ ፴፯ ነበርን።'],
    ['en', 'There were 37 of us.', 'fa', 'ما ۳۷ نفر بودیم.'],
    ['en', 'They owed us 325 sacks.', 'zh', '他们欠我们叁佰贰拾伍袋。'],
    ['en', 'The roof cost 1.5 million.', 'ru', 'Крыша обошлась в полтора миллиона.'],
    ['en', 'The roof cost 2.5 million.', 'uk', 'Дах коштував 2,5 млн.'],
    ['en', 'The roof cost 30,000.', 'ja', '屋根は3万かかった。'],
    ['en', 'The roof cost 35,000.', 'ko', '지붕은 3만 5천 들었다.'],
    ['en', 'The roof cost 300,000.', 'hi', 'छत पर 3 लाख लगे।'],
    ['en', 'Between 30 and 40 thousand came.', 'es', 'Vinieron entre 30 y 40 mil.'],
    ['de', 'Es waren 23 Ziegen.', 'en', 'There were twenty-three goats.'],
    ['de', 'Es waren einundzwanzig Ziegen.', 'en', 'There were 21 goats.'],
    ['fr', 'Il y avait quatre-vingt-dix-sept chèvres.', 'en', 'There were 97 goats.'],
    ['fr', 'Il y avait soixante et onze chèvres.', 'es', 'Había 71 cabras.'],
    ['nl', 'Er waren vierendertig geiten.', 'en', 'There were 34 goats.'],
    ['it', 'C’erano quarantadue capre.', 'en', 'There were 42 goats.'],
    ['es', 'Había doscientas veintidós cabras.', 'en', 'There were 222 goats.'],
    ['pt', 'Havia trinta e seis cabras.', 'en', 'There were 36 goats.'],
    ['ru', 'Там было триста сорок две козы.', 'en', 'There were 342 goats.'],
    ['uk', 'Там було п’ятсот кіз.', 'en', 'There were 500 goats.'],
    ['kk', 'Онда жиырма бес ешкі болды.', 'ru', 'Там было 25 коз.'],
    ['uz', 'U yerda oʻttiz toʻrtta echki bor edi.', 'ru', 'Там было 34 козы.'],
    ['tr', 'Orada kırk yedi keçi vardı.', 'en', 'There were 47 goats.'],
    ['ar', 'كان هناك خمسة وعشرون عنزة.', 'en', 'There were 25 goats.'],
    ['ar', 'كان هناك ثلاثمئة عنزة.', 'en', 'There were 300 goats.'],
    ['he', 'היו שם עשרים וחמש עזים.', 'en', 'There were 25 goats.'],
    ['fi', 'Siellä oli kaksikymmentäviisi vuohta.', 'en', 'There were 25 goats.'],
    ['hu', 'Huszonöt kecske volt ott.', 'en', 'There were 25 goats.'],
    ['is', 'Þrjátíu og tveimur geitum var slátrað.', 'en', '32 goats were killed.'],
    ['pl', 'Było tam dwadzieścia pięć kóz.', 'en', 'There were 25 goats.'],
    ['sw', 'Kulikuwa na mbuzi ishirini na tano.', 'en', 'There were 25 goats.'],
    ['id', 'Ada dua puluh lima kambing.', 'en', 'There were 25 goats.'],
    ['en', 'It was in nineteen ninety-three.', 'ru', 'Это было в 1993 году.'],
    ['pl', 'Było tam dwudziestu trzech pasterzy.', 'cs', 'Bylo tam dvacet tři pastýřů.'],
    ['fa', 'بیست و نه نفر آنجا بودند.', 'en', 'There were twenty-nine of them.'],
    ['ro', 'Erau douăzeci și trei de capre.', 'bg', 'Имаше двадесет и три кози.'],
    ['ro', 'A costat nouă sute douăzeci de mii.', 'en', 'It cost 920,000.'],
    ['el', 'Υπήρχαν διακόσια πενήντα τρία κατσίκια.', 'hu', 'Kétszázötvenhárom kecske volt.'],
    ['hu', 'Két hét múlva jött.', 'en', 'He came in two weeks.'],
    ['en', 'It cost £500, and the car 3 tons of wheat.', 'ru', 'Это стоило 500 фунтов, а машина 3 тонны пшеницы.'],
    ['ja', '¥500を払った。', 'en', 'I paid 500 yen.'],
    ['en', 'We met 5 in the yard.', 'de', 'Wir trafen 5 Meter weiter welche.'],
    ['en', 'There were seven of us.', 'ja', '私たちは七人でした。'],
    ['en', 'It was half past six.', 'ja', '六時半でした。'],
    ['en', 'There were some seven or eight of us.', 'zh', '我们有七八个人。'],
    ['en', 'It was half past six when they knocked.', 'ru', 'Было в половине седьмого, когда они постучали.'],
    ['en', 'It was half past six when they knocked.', 'uk', 'Було о пів на сьому, коли вони постукали.'],
    ['en', 'It was half past six when they knocked.', 'de', 'Es war halb sieben, als sie klopften.'],
    ['en', 'It was half past six when they knocked.', 'nl', 'Het was half zeven toen ze klopten.'],
    ['ru', 'Это было в половине седьмого.', 'en', 'It was at 6:30.'],
    ['en', 'The land cost 48,000.', 'ja', '土地は4万8000だった。'],
    ['en', 'The land cost 120,000,000.', 'ja', '土地は1億2000万だった。'],
    ['en', 'The land cost 48,000.', 'ja', '土地は4万8千だった。'],
    ['de', 'Es war im Winter 1952 und 1953, also 1953.', 'fr', 'C’était l’hiver 1952/53, donc 1953.'],
    ['en', 'We lived there from 1954 to 1955.', 'de', 'Wir wohnten dort 1954/55.'],
    ['en', 'It was our 5th winter.', 'zh', '那是我们的第五个冬天。'],
    ['ru', 'Это случилось 5-го числа.', 'en', 'It happened on the fifth.'],
    ['fr', 'Nous sommes partis le 1er.', 'en', 'We left on the first.'],
  ])('%s %s – %s %s', (...sentences) => {
    expect(found(...sentences)).toEqual([]);
  });
});

describe('the same in other terms', () => {
  it.each<Case>([
    ['en', 'We walked 40 miles.', 'ru', 'Мы прошли 64 километра.'],
    ['en', 'We walked 40 miles (64 km).', 'ru', 'Мы прошли 64 километра.'],
    ['en', 'It was 95 degrees that day.', 'de', 'Es waren 35 Grad an dem Tag.'],
    ['en', 'The sack weighed 110 pounds.', 'zh', '那个袋子重50公斤。'],
    ['en', 'They came at 2:30 p.m.', 'fr', 'Ils sont arrivés à 14 h 30.'],
    ['en', 'They came at 4:40.', 'de', 'Sie kamen um 4.40 Uhr.'],
    ['en', 'They came at 7 p.m.', 'uk', 'Вони прийшли о 19:00.'],
    ['en', 'Nobody had a car in the 1980s.', 'ru', 'В 80-х ни у кого не было машины.'],
    ['en', 'Nobody had a car in the 1980s.', 'ar', 'في ثمانينيات القرن العشرين لم يكن لأحد سيارة.'],
    ['en', 'Nobody had a car in the 1980s.', 'zh', '20世纪80年代没有人有汽车。'],
    ['en', 'The church is from the 1800s.', 'ru', 'Церковь построена в 19 веке.'],
    ['ru', 'Церковь построена в XIX веке.', 'en', 'The church is from the 19th century.'],
    ['en', 'He left in 1987.', 'de', 'Er ging \'87 fort.'],
    ['th', 'เขาจากไปในปี 2530', 'en', 'He left in 1987.'],
    ['fa', 'او در سال ۱۳۶۶ رفت.', 'en', 'He left in 1987.'],
    ['ja', '昭和62年に去りました。', 'en', 'He left in 1987.'],
    ['en', 'It was on 4 March 2019.', 'ru', 'Это было 04.03.2019.'],
    ['zh', '那是2019年9月4日。', 'en', 'It was on 4 September 2019.'],
    ['en', 'Call 0800 555 111.', 'ar', 'اتصل على 111 555 0800.'],
    ['en', 'Half of them, 50 percent, stayed.', 'es', 'La mitad se quedó.'],
  ])('%s %s – %s %s', (...sentences) => {
    expect(found(...sentences).filter((line) => line.startsWith('warning'))).toEqual([]);
  });
});

describe('another number', () => {
  it.each<[...Case, string]>([
    ['en', 'The mill burned down in 1961.', 'kk', 'Диірмен 1972 жылы өртенді.', 'warning 1961 1972'],
    ['en', 'The mill burned down in 1961.', 'zh', '磨坊在1691年烧毁。', 'warning 1961 1691'],
    ['en', 'The mill burned down in 1961.', 'ka', 'წისქვილი 191 წელს დაიწვა.', 'warning 1961 191'],
    ['es', 'Pagamos 1.000 por el caballo.', 'fr', 'Nous avons payé 10 000 pour le cheval.', 'warning 1.000 10 000'],
    ['en', 'From 2015–2018 I taught there.', 'uk', 'Я там викладав у 2015–2019 роках.', 'warning 2018 2019'],
    ['en', 'Only 15% came back.', 'ar', 'عاد 50٪ فقط.', 'warning 15 50'],
    ['en', 'They came at 14:30.', 'ru', 'Они пришли в 13:30.', 'warning 14:30 13:30'],
    ['en', 'We walked 40 miles.', 'ru', 'Мы прошли 46 миль.', 'warning 40 46'],
    ['en', 'It cost 300 million dollars.', 'zh', '花了3000万美元。', 'warning 300 3000万'],
    ['en', 'There were 25 goats.', 'ru', 'Там было тридцать пять коз.', 'warning 25 тридцать пять'],
    ['en', 'There were 25 goats.', 'de', 'Es waren fünfunddreißig Ziegen.', 'warning 25 fünfunddreißig'],
    ['fr', 'Il y avait vingt-trois chèvres.', 'es', 'Había treinta y tres cabras.', 'warning vingt-trois treinta y tres'],
    ['ar', 'كان هناك خمسة وعشرون عنزة.', 'en', 'There were 52 goats.', 'warning خمسة وعشرون 52'],
    ['kk', 'Онда жиырма бес ешкі болды.', 'ru', 'Там было тридцать коз.', 'warning жиырма бес тридцать'],
    ['uz', 'U yerda oʻttiz toʻrtta echki bor edi.', 'en', 'There were forty-three goats.', 'warning oʻttiz toʻrtta forty-three'],
    ['en', 'It was our fifth winter.', 'ru', 'Это была наша шестая зима.', 'warning fifth шестая'],
    ['en', 'There were twenty-three goats.', 'pl', 'Było tam dwadzieścia sześć kóz.', 'warning twenty-three dwadzieścia sześć'],
    ['en', 'There were seven goats.', 'cs', 'Bylo tam devět koz.', 'warning seven devět'],
    ['en', 'There were seven goats.', 'ro', 'Erau opt capre.', 'warning seven opt'],
    ['en', 'There were seven goats.', 'bg', 'Имаше осем кози.', 'warning seven осем'],
    ['en', 'There were seven goats.', 'el', 'Υπήρχαν οκτώ κατσίκια.', 'warning seven οκτώ'],
    ['en', 'There were twenty-three goats.', 'hu', 'Huszonhat kecske volt ott.', 'warning twenty-three Huszonhat'],
    ['en', 'There were twenty-three goats.', 'fa', 'آنجا بیست و شش بز بود.', 'warning twenty-three بیست و شش'],
    ['en', 'The fine was 1.5 million roubles.', 'fr', 'L’amende était de 1,5 million de dollars.', 'warning 1.5 1,5'],
    ['en', 'We paid 500 euros.', 'es', 'Pagamos 500 dólares.', 'warning 500 500'],
    ['en', 'It is 220 kilometres from here.', 'fr', 'C’est à 220 mètres d’ici.', 'warning 220 220'],
    ['en', 'There were seven of us.', 'zh', '我们有九个人。', 'warning seven 九'],
    ['ru', 'Они приходили четыре раза.', 'zh', '他们来了五次。', 'warning четыре 五'],
    ['en', 'They came four times.', 'ja', '彼らは五回来た。', 'warning four 五'],
    ['en', 'It was half past six.', 'zh', '那时七点半。', 'warning six 七'],
    ['en', 'It was half past six.', 'ru', 'Было это в половине восьмого.', 'warning six восьмого'],
    ['en', 'The land cost 48,000.', 'ja', '土地は4万9000だった。', 'warning 48,000 4万9000'],
    ['en', 'We lived there in 1954/55.', 'de', 'Wir wohnten dort 1954/56.', 'warning 55 56'],
    ['en', 'They kept 13 of us; 13 came back.', 'ru', 'Нас держали 13; вернулись 50.', 'warning 13 50'],
  ])('%s %s – %s %s: %s', (from, here, to, there, expected) => {
    expect(found(from, here, to, there)).toEqual([expected]);
  });
});

describe('a number on one side only', () => {
  it('is a note, with the place where it stands', () => {
    expect(found('en', 'The school had 240 pupils.', 'ru', 'В школе было много учеников.')).toEqual(['note 240 ']);
  });

  it('beside a number that is said by and by is a note', () => {
    expect(found('fr', 'Il y avait vingt et quelques chèvres.', 'en', 'There were 24 goats.')).toEqual(['note  24']);
  });

  it('in other currencies is a note: the amount was converted', () => {
    expect(found('en', 'He sent us $200.', 'ru', 'Он прислал нам 18 000 рублей.')).toEqual(['note 200 18 000']);
  });

  it('of a page is a note: other editions have other pages', () => {
    expect(found('de', 'Das steht im Buch (S. 81).', 'fr', 'C’est dans le livre (p. 80).').every((line) => line.startsWith('note'))).toBe(true);
  });

  it('in words is no finding: words say more than numbers', () => {
    expect(found('en', 'Ten to one he forgot.', 'ru', 'Он наверняка забыл.')).toEqual([]);
    expect(found('ru', 'Он живёт за тридевять земель, в семи верстах.', 'en', 'He lives far away.')).toEqual([]);
  });
});

describe('words that only look like numbers', () => {
  it.each<Case>([
    ['ru', 'Моя семья и семьи соседей пришли в пятницу.', 'en', 'There were 12 of us.'],
    ['de', 'Achten Sie auf die Achtung der Kinder.', 'en', 'There were 12 of us.'],
    ['kk', 'Ол біз үшін онда жұмыс істеді.', 'en', 'There were 12 of us.'],
    ['es', 'Dormimos en un cuarto.', 'en', 'There were 12 of us.'],
    ['fr', 'Il portait un habit neuf.', 'en', 'There were 12 of us.'],
    ['it', 'Tu sei mio fratello.', 'en', 'There were 12 of us.'],
    ['uk', 'Мій друг і його сім’я пішли.', 'en', 'There were 12 of us.'],
  ])('%s %s', (...sentences) => {
    expect(found(...sentences)).toEqual(['note  12']);
  });
});

describe('numbers', () => {
  it('name the languages whose number words are compared, not those whose words only explain one', () => {
    expect(numbers.words).not.toContain('sw');
    expect(numbers.words).toEqual(expect.arrayContaining(['ar', 'en', 'es', 'fr', 'kk', 'ru', 'uk', 'zh']));
  });

  it('are read in time that grows with the text', () => {
    const many = Array.from({ length: 1200 }, (_, index) => `${index + 1000}`).join(', ');
    expect(found('en', many, 'ru', many)).toEqual([]);
  });
});
