import { describe, expect, it } from 'vitest';
import { NEGATIONS } from '../../src/checks/data/negations.js';
import { denialsIn, veilsIn } from '../../src/checks/denials.js';
import { checkInterview } from '../../src/checks/index.js';
import { negation } from '../../src/checks/negation.js';
import { documentOf } from '../align/build.js';
import { besideEachOther } from './build.js';

/** Severity and marked words of what `negation` finds in two versions, a sentence a line. */
function found(from: string, here: readonly string[], to: string, there: readonly string[]): string[] {
  const lines = (said: readonly string[]): string[] => said.map((line) => `A: ${line}`);
  return checkInterview(besideEachOther(documentOf('a', from, lines(here)), documentOf('b', to, lines(there))), [negation]).map(({ severity, passages }) =>
    [severity, ...passages.map(({ text, spans }) => spans.map(([start, end]) => text.slice(start, end)).join('+'))].join(' '));
}

const marked = (text: string, language: string): string => denialsIn(text, language).map(([start, end]) => text.slice(start, end)).join('+');

/** One sentence that denies and what denies in it, and the same without the denial. */
const SAID: Readonly<Record<string, readonly [string, string, string]>> = {
  en: ['We didn’t see the soldiers.', 'didn’t', 'We saw the soldiers.'],
  de: ['Wir haben die Soldaten nicht gesehen.', 'nicht', 'Wir haben die Soldaten gesehen.'],
  nl: ['Wij zagen de soldaten niet.', 'niet', 'Wij zagen de soldaten.'],
  sv: ['Vi såg inte soldaterna.', 'inte', 'Vi såg soldaterna.'],
  da: ['Vi så ikke soldaterne.', 'ikke', 'Vi så soldaterne.'],
  no: ['Vi så ikke soldatene.', 'ikke', 'Vi så soldatene.'],
  is: ['Við sáum ekki hermennina.', 'ekki', 'Við sáum hermennina.'],
  fr: ['Nous n’avons pas vu les soldats.', 'n’avons+pas', 'Nous avons vu les soldats.'],
  es: ['No vimos a los soldados.', 'No', 'Vimos a los soldados.'],
  pt: ['Não vimos os soldados.', 'Não', 'Vimos os soldados.'],
  it: ['Non abbiamo visto i soldati.', 'Non', 'Abbiamo visto i soldati.'],
  ro: ['Nu i-am văzut pe soldați.', 'Nu', 'I-am văzut pe soldați.'],
  ca: ['No vam veure els soldats.', 'No', 'Vam veure els soldats.'],
  ru: ['Мы не видели солдат.', 'не', 'Мы видели солдат.'],
  uk: ['Ми не бачили солдатів.', 'не', 'Ми бачили солдатів.'],
  be: ['Мы не бачылі салдат.', 'не', 'Мы бачылі салдат.'],
  pl: ['Nie widzieliśmy żołnierzy.', 'Nie', 'Widzieliśmy żołnierzy.'],
  cs: ['Nikdo nám nic nedal.', 'Nikdo+nic+nedal', 'Dali nám chleba.'],
  sk: ['Nikto nám nič nedal.', 'Nikto+nič+nedal', 'Dali nám chlieb.'],
  sl: ['Vojakov nismo videli.', 'nismo', 'Vojake smo videli.'],
  hr: ['Nismo vidjeli vojnike.', 'Nismo', 'Vidjeli smo vojnike.'],
  sr: ['Нисмо видели војнике.', 'Нисмо', 'Видели смо војнике.'],
  mk: ['Не ги видовме војниците.', 'Не', 'Ги видовме војниците.'],
  bg: ['Не видяхме войниците.', 'Не', 'Видяхме войниците.'],
  kk: ['Біз сарбаздарды көрмедік.', 'көрмедік', 'Біз сарбаздарды көрдік.'],
  ky: ['Биз аскерлерди көргөн эмеспиз.', 'эмеспиз', 'Биз аскерлерди көргөнбүз.'],
  uz: ['Biz askarlarni ko‘rmadik.', 'ko‘rmadik', 'Biz askarlarni ko‘rdik.'],
  tr: ['Askerleri görmedik.', 'görmedik', 'Askerleri gördük.'],
  az: ['Biz əsgərləri görmədik.', 'görmədik', 'Biz əsgərləri gördük.'],
  tg: ['Мо сарбозонро надидем.', 'надидем', 'Мо сарбозонро дидем.'],
  fi: ['Emme nähneet sotilaita.', 'Emme', 'Näimme sotilaat.'],
  et: ['Me ei näinud sõdureid.', 'ei', 'Me nägime sõdureid.'],
  hu: ['Nem láttuk a katonákat.', 'Nem', 'Láttuk a katonákat.'],
  el: ['Δεν είδαμε τους στρατιώτες.', 'Δεν', 'Είδαμε τους στρατιώτες.'],
  he: ['לא ראינו את החיילים.', 'לא', 'ראינו את החיילים.'],
  ar: ['لم نشاهد الجنود.', 'لم', 'شاهدنا الجنود.'],
  fa: ['ما سربازها را ندیدیم.', 'ندیدیم', 'ما سربازها را دیدیم.'],
  ur: ['ہم نے فوجی نہیں دیکھے۔', 'نہیں', 'ہم نے فوجی دیکھے۔'],
  hi: ['हमने सैनिक नहीं देखे।', 'नहीं', 'हमने सैनिक देखे।'],
  hy: ['Մենք զինվորների չէինք տեսել։', 'չէինք', 'Մենք զինվորների տեսել էինք։'],
  ka: ['ჩვენ ჯარისკაცები არ გვინახავს.', 'არ', 'ჩვენ ჯარისკაცები ვნახეთ.'],
  mn: ['Бид цэргүүдийг хараагүй.', 'хараагүй', 'Бид цэргүүдийг харсан.'],
  id: ['Kami tidak melihat tentara.', 'tidak', 'Kami melihat tentara.'],
  ms: ['Kami tidak nampak askar.', 'tidak', 'Kami nampak askar.'],
  vi: ['Chúng tôi không thấy lính.', 'không', 'Chúng tôi thấy lính.'],
  th: ['เราไม่เห็นทหาร', 'ไม่', 'เราเห็นทหาร'],
  zh: ['我们没看见士兵。', '没', '我们看见士兵了。'],
  ja: ['私たちは兵士を見ませんでした。', 'ません', '私たちは兵士を見ました。'],
  ko: ['우리는 군인을 보지 못했습니다.', '못', '우리는 군인을 보았습니다.'],
};

describe('a denial', () => {
  it('is known in every language that is claimed', () => {
    expect(Object.keys(SAID).sort()).toEqual([...NEGATIONS.keys()].sort());
    for (const [language, [denied, words, said]] of Object.entries(SAID)) {
      expect([language, marked(denied, language)]).toEqual([language, words]);
      expect([language, marked(said, language)]).toEqual([language, '']);
    }
  });

  it.each(Object.keys(SAID).filter((language) => language !== 'en'))('that %s lacks beside English, or English beside it, is a warning', (language) => {
    const [denied, words, said] = SAID[language]!;
    expect(found('en', [SAID['en']![0]], language, [said])).toEqual([`warning ${SAID['en']![1]} `]);
    expect(found('en', [SAID['en']![2]], language, [denied])).toEqual([`warning  ${words}`]);
    expect(found('en', [SAID['en']![0]], language, [denied])).toEqual([]);
  });

  it('is none in fixed words that deny nothing', () => {
    const FIXED: readonly (readonly [string, string])[] = [
      ['en', 'Not only the men were taken, no doubt, and No. 5 was empty.'], ['de', 'Nicht nur die Männer, und kein Wunder.'], ['fr', 'Il ne reste que deux maisons, et nous entendions des pas.'],
      ['ru', 'Не могли бы вы рассказать об этом?'], ['uk', 'Не могли б ви розповісти про це?'], ['en', 'Couldn’t you tell us more?'], ['fr', 'Ne pourriez-vous pas nous en parler ?'],
      ['ru', 'Мы ждали его, пока он не пришёл, и не раз просили не только за себя.'], ['uk', 'Ми чекали, поки він не прийшов, і не тільки там.'], ['kk', 'Ол жұмысшы ғана емес.'],
      ['ar', 'لا يزال البيت هناك ولا شك.'], ['zh', '非常特别的人不断来，未来不错，是不是？'], ['ja', '家に帰らなければなりません。'], ['es', 'No solo los hombres, no obstante.'], ['it', 'Non solo gli uomini.'],
      ['fa', 'خانه نزدیک رودخانه و نزد همسایه بود.'], ['pt', 'Ela vinha domingo sim, domingo não.'], ['ja', '三日もしないうちに帰りました。'], ['zh', '我们是不同的人。'], ['ar', 'لمّا وصل الشتاء سافرنا.'],
    ];
    for (const [language, text] of FIXED) expect([language, marked(text, language)]).toEqual([language, '']);
  });

  it('is heard in words that look like fixed ones', () => {
    expect(marked('我不同意他。', 'zh')).toBe('不');
    expect(marked('我们无法回家。', 'zh')).toBe('无法');
    expect(marked('او را نزدند.', 'fa')).toBe('نزدند');
    expect(marked('Nein.', 'de')).toBe('Nein');
  });

  it('is looked for in whole words, and names may end as they like', () => {
    expect(marked('Know the notes of the north.', 'en')).toBe('');
    expect(marked('Нетто, нефть и Нина.', 'ru')).toBe('');
    expect(marked('Бізге Нұрбай келді.', 'kk')).toBe('');
    expect(marked('Wir gingen nach NE.', 'de')).toBe('');
    expect(veilsIn('Under the union he understood the unit.', 'en')).toEqual({ near: 0, loose: 0 });
    expect(veilsIn('Unhappy and homeless.', 'en').near).toBe(2);
  });
});

describe('how grave it is', () => {
  it('depends on what else may deny', () => {
    expect(found('en', ['He did not agree with the guards.'], 'ru', ['Он отказался соглашаться с охраной.'])).toEqual(['note not ']);
    expect(found('en', ['They left us with no bread.'], 'de', ['Sie ließen uns ohne Brot zurück.'])).toEqual(['note no ']);
  });

  it('is a note where an exception follows, or a question expects a yes', () => {
    expect(found('en', ['The letter came in May.'], 'es', ['La carta no llegó hasta mayo.'])).toEqual(['note  no']);
    expect(found('en', ['The letter came in May.'], 'es', ['La carta no llegó en mayo.'])).toEqual(['warning  no']);
    expect(found('en', ['The letter came in May.'], 'pt', ['A carta não chegou até maio.'])).toEqual(['note  não']);
    expect(found('en', ['The letter came in May.'], 'de', ['Der Brief kam nicht bis Mai an.'])).toEqual(['note  nicht']);
    expect(found('en', ['Weren’t you cold there?'], 'ja', ['そこは寒くありませんか。'])).toEqual(['note Weren’t ']);
  });

  it('depends on whether denials answer each other elsewhere in the interview', () => {
    const [en, ru] = [['I did not go with them to the office that autumn.'], ['Той осенью я ходила вместе с ними в контору.']];
    const free = Array.from({ length: 8 }, (_, index) => [`He stayed away ${index}.`, `Он не пришёл ${index}.`] as const);
    const literal = Array.from({ length: 8 }, (_, index) => [`He did not come ${index}.`, `Он не пришёл ${index}.`] as const);
    expect(found('en', [...en, ...literal.map(([line]) => line)], 'ru', [...ru, ...literal.map(([, line]) => line)])).toEqual(['warning not ']);
    expect(found('en', [...en, ...free.map(([line]) => line)], 'ru', [...ru, ...free.map(([, line]) => line)]).filter((line) => line.startsWith('warning'))).toEqual([]);
  });

  it('is a note where the denial stands in the neighbouring sentence', () => {
    const interview = besideEachOther(documentOf('a', 'en', ['A: I did not sign.', 'A: They let me go.']), documentOf('b', 'ru', ['A: Я подписала.', 'A: Нас отпустили.']));
    expect(checkInterview(interview, [negation]).map(({ severity }) => severity)).toEqual(['warning']);
  });
});

describe('denials', () => {
  it('are found in a long text in time that grows with it', () => {
    const text = 'не‘’ ни-- '.repeat(40_000);
    expect(denialsIn(text, 'ru').length).toBe(80_000);
    expect(denialsIn('n’’’’'.repeat(50_000), 'fr').length).toBeLessThan(50_001);
  });
});
