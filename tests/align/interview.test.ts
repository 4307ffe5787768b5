import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignInterview } from '../../src/align/index.js';
import type { Alignments, Document } from '../../src/model.js';
import { documentOf } from './build.js';

const english = [
  'Q: When did you start working as a lawyer, and who asked you to defend the miners?',
  'A: I began in 1998, in the town of Karaganda. Nobody asked me: I went to the gate of mine number 7 and waited.',
  'Q: What happened at the trial?',
  'A: The judge gave them eleven days to prepare. We needed a month.',
  'On the third day the witnesses disappeared. One of them, Marat, called me from Moscow in 2004!',
  'Q: Are you afraid today?',
  'A: Sometimes. My children are grown, and that makes it easier. In 2016 somebody broke our windows, so we bought a dog.',
];
const russian = [
  'Q: Когда вы стали адвокатом и кто попросил вас защищать шахтёров?',
  'A: Я начинала в 1998 году, в городе Караганда. Никто не просил: я пришла к воротам шахты номер 7 и ждала.',
  'Q: Что произошло на суде?',
  'A: Судья дал им одиннадцать дней на подготовку. Нам нужен был месяц.',
  'На третий день свидетели исчезли. Один из них, Марат, позвонил мне из Москвы в 2004 году!',
  'Q: Вам страшно сегодня?',
  'A: Иногда. Мои дети выросли, и так легче. В 2016 году кто-то разбил нам окна, и мы завели собаку.',
];
const german = [
  'Q: Wann haben Sie als Anwältin angefangen, und wer bat Sie, die Bergleute zu verteidigen?',
  'A: Ich fing 1998 in der Stadt Karaganda an. Niemand bat mich: Ich ging zum Tor von Schacht Nummer 7 und wartete.',
  'Q: Was geschah im Prozess?',
  'A: Der Richter gab ihnen elf Tage zur Vorbereitung. Wir brauchten einen Monat.',
  'Am dritten Tag verschwanden die Zeugen. Einer von ihnen, Marat, rief mich 2004 aus Moskau an!',
  'Q: Haben Sie heute Angst?',
  'A: Manchmal. Meine Kinder sind groß, und das macht es leichter. 2016 schlug jemand unsere Fenster ein, und wir kauften einen Hund.',
];

const en = documentOf('en', 'en', english);
const ru = documentOf('ru', 'ru', russian);
const evidence = { mode: 'evidence' } as const;

function shape(alignments: Alignments, level: keyof Alignments): string[] {
  return alignments[level].map(({ members }) => Object.values(members).map((ids) => ids.join('+')).join(' = '));
}

function unitsOf(document: Document): Record<keyof Alignments, string[]> {
  const paragraphs = document.turns.flatMap((turn) => turn.paragraphs);
  return { turns: document.turns.map(({ id }) => id), paragraphs: paragraphs.map(({ id }) => id), sentences: paragraphs.flatMap(({ sentences }) => sentences.map(({ id }) => id)) };
}

function expectEachUnitOnce(documents: readonly Document[], alignments: Alignments): void {
  for (const level of ['turns', 'paragraphs', 'sentences'] as const) {
    const found = alignments[level].flatMap(({ members }) => Object.values(members).flat());
    expect([...found].sort()).toEqual(documents.flatMap((document) => unitsOf(document)[level]).sort());
    for (const { confidence } of alignments[level]) expect(confidence >= 0 && confidence <= 1).toBe(true);
  }
}

describe('two languages', () => {
  it('pairs turn with turn, paragraph with paragraph, sentence with sentence', () => {
    const { alignments, exchanges } = alignInterview([en, ru], evidence);
    for (const level of ['turns', 'paragraphs', 'sentences'] as const) {
      expect(shape(alignments, level)).toEqual(unitsOf(en)[level].map((id) => `${id} = ${id.replace('en', 'ru')}`));
    }
    expect(ru.turns.map(({ id }) => exchanges.get(id))).toEqual([1, 1, 2, 2, 3, 3]);
  });

  it('leaves page furniture alone, in a bead of its own', () => {
    const framed = documentOf('en', 'en', ['O: Voices from the mines', ...english, 'O: Share this page']);
    const { alignments, exchanges } = alignInterview([framed, ru], evidence);
    expect(shape(alignments, 'turns').filter((bead) => !bead.includes('='))).toEqual(['en/t0', 'en/t7']);
    expect(exchanges.get('en/t0')).toBeNull();
    expect(exchanges.get('en/t7')).toBeNull();
    expectEachUnitOnce([framed, ru], alignments);
  });

  it('keeps a missing exchange local, and its number free', () => {
    const shorter = documentOf('ru', 'ru', [...russian.slice(0, 2), ...russian.slice(5)]);
    const { alignments, exchanges } = alignInterview([en, shorter], evidence);
    expect(shape(alignments, 'turns')).toEqual(['en/t0 = ru/t0', 'en/t1 = ru/t1', 'en/t2', 'en/t3', 'en/t4 = ru/t2', 'en/t5 = ru/t3']);
    expect(shorter.turns.map(({ id }) => exchanges.get(id))).toEqual([1, 1, 3, 3]);
  });

  it('gives an exchange that only one language has a number at its place', () => {
    const more = documentOf('ru', 'ru', [...russian.slice(0, 5), 'Q: Кто платил вам за работу в те годы?', 'A: Никто. Мы собирали деньги с 30 семей посёлка.', ...russian.slice(5)]);
    const { exchanges } = alignInterview([en, more], evidence);
    expect(en.turns.map(({ id }) => exchanges.get(id))).toEqual([1, 1, 2, 2, 4, 4]);
    expect(more.turns.map(({ id }) => exchanges.get(id))).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
  });

  it('puts an answer without its question with the answers it belongs to', () => {
    const unasked = documentOf('ru', 'ru', russian.filter((_, index) => index !== 2));
    const { exchanges } = alignInterview([en, unasked], evidence);
    expect(unasked.turns.map(({ id }) => exchanges.get(id))).toEqual([1, 1, 2, 3, 3]);
  });

  it('warns of turns that stand alone, once a run', () => {
    const shorter = documentOf('ru', 'ru', [...russian.slice(0, 2), ...russian.slice(5)]);
    const { warnings } = alignInterview([en, shorter], evidence);
    expect(warnings.get('en')).toEqual([{ rule: 'turn-without-counterpart', message: '2 turns from here have no counterpart in another language', line: 3 }]);
    expect(warnings.has('ru')).toBe(false);
  });

  it('forces position when told to', () => {
    const shorter = documentOf('ru', 'ru', [...russian.slice(0, 2), ...russian.slice(5)]);
    const { alignments } = alignInterview([en, shorter], { mode: 'position' });
    expect(shape(alignments, 'turns').slice(0, 4)).toEqual(['en/t0 = ru/t0', 'en/t1 = ru/t1', 'en/t2 = ru/t2', 'en/t3 = ru/t3']);
    expectEachUnitOnce([en, shorter], alignments);
  });
});

describe('one and three languages', () => {
  it('numbers the exchanges of a single document', () => {
    const { alignments, exchanges, pivot } = alignInterview([en], evidence);
    expect(pivot).toBe('en');
    expect(en.turns.map(({ id }) => exchanges.get(id))).toEqual([1, 1, 2, 2, 3, 3]);
    expect(shape(alignments, 'sentences')).toEqual(unitsOf(en).sentences);
  });

  it('puts the beads of three languages together', () => {
    const de = documentOf('de', 'de', german);
    const { alignments } = alignInterview([de, en, ru], evidence);
    expect(shape(alignments, 'turns')).toEqual(unitsOf(de).turns.map((id) => `${id} = ${id.replace('de', 'en')} = ${id.replace('de', 'ru')}`));
    expectEachUnitOnce([de, en, ru], alignments);
  });

  it('pairs what two languages have and the pivot lacks', () => {
    const extra = { en: ['Q: Who paid you in those years?', 'A: Nobody. We collected money from 30 families of the settlement, and Ilyas kept the book.'], ru: ['Q: Кто платил вам в те годы?', 'A: Никто. Мы собирали деньги с 30 семей посёлка, а Ильяс вёл тетрадь.'] };
    const de = documentOf('de', 'de', german, { metadata: { original: 'de' } });
    const [longEn, longRu] = [documentOf('en', 'en', [...english.slice(0, 2), ...extra.en, ...english.slice(2)]), documentOf('ru', 'ru', [...russian.slice(0, 2), ...extra.ru, ...russian.slice(2)])];
    const { pivot, alignments, exchanges } = alignInterview([de, longEn, longRu], evidence);
    expect(pivot).toBe('de');
    expect(shape(alignments, 'turns').filter((bead) => !bead.includes('de/'))).toEqual(['en/t2 = ru/t2', 'en/t3 = ru/t3']);
    expect(de.turns.map(({ id }) => exchanges.get(id))).toEqual([1, 1, 3, 3, 4, 4]);
    expect(longRu.turns.map(({ id }) => exchanges.get(id))).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
    expectEachUnitOnce([de, longEn, longRu], alignments);
  });

  it('takes the original as pivot', () => {
    const original = documentOf('ru', 'ru', russian, { metadata: { original: 'rus' } });
    expect(alignInterview([en, original], evidence).pivot).toBe('ru');
  });
});

describe('laws', () => {
  const words = fc.array(fc.constantFrom('вода', 'house', '2011', 'gate', 'Marat', 'سلام', '山', 'mine,', 'why?', 'never.'), { minLength: 1, maxLength: 12 });
  const line = fc.tuple(fc.constantFrom('Q: ', 'A: ', 'O: '), words).map(([role, found]) => role + found.join(' '));
  const document = (id: string): fc.Arbitrary<Document> => fc.array(line, { minLength: 0, maxLength: 8 }).map((lines) => documentOf(id, id, lines));

  it('puts every unit of every document in exactly one bead of its level', () => {
    fc.assert(fc.property(document('en'), document('ru'), document('kk'), fc.constantFrom('evidence', 'position'), (a, b, c, mode) => {
      expectEachUnitOnce([a, b, c], alignInterview([a, b, c], { mode: mode as 'evidence' | 'position' }).alignments);
    }), { numRuns: 60 });
  });

  it('never pairs page furniture with what was said', () => {
    fc.assert(fc.property(document('en'), document('ru'), (a, b) => {
      const roles = new Map([...a.turns, ...b.turns].map(({ id, role }) => [id, role]));
      for (const { members } of alignInterview([a, b], evidence).alignments.turns) {
        const kinds = new Set(Object.values(members).flat().map((id) => roles.get(id) === 'other'));
        expect(kinds.size).toBe(1);
      }
    }), { numRuns: 60 });
  });

  it('aligns a document with itself one to one', () => {
    const twin = documentOf('twin', 'en', english);
    for (const level of ['turns', 'paragraphs', 'sentences'] as const) {
      expect(shape(alignInterview([en, twin], evidence).alignments, level)).toEqual(unitsOf(en)[level].map((id) => `${id} = ${id.replace('en', 'twin')}`));
    }
  });
});
