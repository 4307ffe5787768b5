import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LanguageTag, SeriesQuestion } from '../../src/model.js';
import { findQuestions, merge, rename, wordingKey, type AskedInterview, type PinnedQuestion } from '../../src/series/index.js';

interface Topic {
  readonly name: string;
  readonly wordings: Readonly<Record<LanguageTag, readonly string[]>>;
}
interface Series {
  readonly interviews: readonly AskedInterview[];
  readonly truth: ReadonlyMap<string, readonly (readonly string[])[]>;
}
interface Generator {
  makeSeries(topics: readonly Topic[], settings: { interviews: number; languages: readonly LanguageTag[]; difficulty: string; seed: number }): Series;
  scoreQuestions(questions: readonly SeriesQuestion[], truth: Series['truth']): { readonly f1: number };
}

const bench = new URL('../bench/series/', import.meta.url);
const { makeSeries, scoreQuestions } = (await import(new URL('generate.mjs', bench).href)) as Generator;
const { TOPICS } = (await import(new URL('topics.mjs', bench).href)) as { TOPICS: { readonly second: readonly Topic[] } };
const topicsIn = (languages: readonly LanguageTag[]): Topic[] => TOPICS.second.filter(({ wordings }) => languages.every((language) => wordings[language] !== undefined));
const series = (interviews: number, languages: readonly LanguageTag[], difficulty: 'light' | 'usual' | 'hard', seed = 5): Series =>
  makeSeries(topicsIn(languages), { interviews, languages, difficulty, seed });

/** An interview of one document in each language, from wordings by exchange: texts of one language, or by language. */
function interview(id: string, asked: readonly (string | Readonly<Record<LanguageTag, string>>)[], language = 'en'): AskedInterview {
  return {
    id,
    exchanges: asked.map((each, at) => ({
      number: at + 1,
      wordings: Object.entries(typeof each === 'string' ? { [language]: each } : each).map(([tag, text]) => ({ language: tag, path: `${id}-${tag}.txt`, text })),
    })),
  };
}

/** Where each question is asked, as `interview:exchange`. */
const places = (questions: readonly SeriesQuestion[]): string[][] => questions.map(({ asked }) => asked.flatMap(({ interview: id, exchanges }) => exchanges.map((number) => `${id}:${number}`)));
const questionAt = (questions: readonly SeriesQuestion[], place: string): SeriesQuestion => questions[places(questions).findIndex((list) => list.includes(place))]!;
const together = (questions: readonly SeriesQuestion[], ...list: readonly string[]): boolean => new Set(list.map((place) => questionAt(questions, place).id)).size === 1;

describe('questions of a series', () => {
  it('hold every exchange exactly once, have ids of their own, and are the same in whatever order interviews come', () => {
    fc.assert(fc.property(
      fc.integer({ min: 1, max: 14 }), fc.constantFrom<LanguageTag[]>(['en'], ['en', 'ru'], ['ar', 'zh'], ['kk', 'uk'], ['ru', 'es', 'fr']),
      fc.constantFrom<('light' | 'usual' | 'hard')[]>('light', 'usual', 'hard'), fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 13 }),
      (count, languages, difficulty, seed, turn) => {
        const { interviews } = series(count, languages, difficulty, seed);
        const found = findQuestions(interviews);
        const all = places(found).flat();
        expect([...all].sort()).toEqual(interviews.flatMap(({ id, exchanges }) => exchanges.map(({ number }) => `${id}:${number}`)).sort());
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        const turned = [...interviews.slice(turn), ...interviews.slice(0, turn)].reverse();
        expect(findQuestions(turned)).toEqual(found);
      },
    ), { numRuns: 25, seed: 7 });
  });

  it('are numbered from 1 without gaps, those of one interview only come last and have no number', () => {
    const found = findQuestions(series(12, ['en', 'ru'], 'usual').interviews);
    const numbers = found.flatMap(({ number }) => (number === null ? [] : [number]));
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
    expect(found.findIndex(({ number }) => number === null)).toBe(numbers.length);
    for (const { number, series: of, asked, confidence } of found) {
      expect(number === null).toBe(of === null);
      if (number === null) expect(asked).toHaveLength(1);
      else expect(asked.length).toBeGreaterThan(1);
      expect(confidence).toBe(Math.min(...asked.map((each) => each.confidence)));
    }
  });

  it('are sure where interviews are identical', () => {
    const asked = TOPICS.second.slice(0, 20).map(({ wordings }) => ({ en: wordings['en']![0]!, ru: wordings['ru']![0]! }));
    const found = findQuestions(['a', 'b', 'c', 'd'].map((id) => interview(id, asked)));
    expect(found.map(({ asked: each }) => each.map(({ exchanges }) => exchanges))).toEqual(asked.map((_, at) => [[at + 1], [at + 1], [at + 1], [at + 1]]));
    for (const { confidence } of found) expect(confidence).toBeGreaterThan(0.97);
  });

  it('reach their floor on series that nothing was chosen by', () => {
    const f1 = (count: number, languages: readonly LanguageTag[], difficulty: 'light' | 'usual'): number => {
      const { interviews, truth } = series(count, languages, difficulty, 23);
      return scoreQuestions(findQuestions(interviews), truth).f1;
    };
    expect(f1(30, ['en', 'ru'], 'light')).toBeGreaterThan(0.96);
    expect(f1(30, ['ru', 'es', 'fr'], 'light')).toBeGreaterThan(0.96);
    expect(f1(30, ['ar', 'zh'], 'light')).toBeGreaterThan(0.94);
    expect(f1(40, ['en', 'ru', 'es', 'fr'], 'usual')).toBeGreaterThan(0.93);
  });

  it('are none where nothing is asked', () => {
    expect(findQuestions([])).toEqual([]);
    expect(findQuestions([interview('a', [])])).toEqual([]);
  });

  it('take an exchange without a readable word, and one without a wording, for a question of its own', () => {
    const odd: AskedInterview = { id: 'b', exchanges: [{ number: 1, wordings: [] }, { number: 2, wordings: [{ language: 'en', path: 'b.txt', text: '—' }] }] };
    const found = findQuestions([interview('a', ['…', 'Where did you grow up?']), odd]);
    expect(places(found).flat().sort()).toEqual(['a:1', 'a:2', 'b:1', 'b:2']);
  });

  it('put up with a wording of a megabyte', () => {
    const long = `${'and then they came back and asked again '.repeat(25_000)} where did you hide?`;
    const found = findQuestions([interview('a', [long, 'Who helped you?']), interview('b', [long, 'Who helped you?'])]);
    expect(found.map(({ asked }) => asked.length)).toEqual([2, 2]);
  });
});

const LIFE = [
  'In which village were you born?', 'What did your parents do for a living?', 'Who looked after you when they were away?', 'What games did children play in the street?',
  'When did you first see the sea?', 'What do you remember of the famine?', 'How did you learn to weave?', 'What would you like your grandchildren to know?',
];
const life = (id: string, change: Readonly<Record<number, string | readonly string[]>> = {}): AskedInterview => interview(id, LIFE.flatMap((text, at) => change[at] ?? text));

describe('the same question', () => {
  it('is known in other words, with a name and with a slip', () => {
    const found = findQuestions([life('1'), life('2'), life('3'), life('4', {
      0: 'Anna, what village were you born in?', 4: 'Do you remember when you saw the sea for the first time?', 5: 'What do you remmeber about the famine?',
    })]);
    expect(together(found, '1:1', '4:1')).toBe(true);
    expect(together(found, '1:5', '4:5')).toBe(true);
    expect(together(found, '1:6', '4:6')).toBe(true);
  });

  it('is known when it is asked later, and when others are left out', () => {
    const moved = interview('4', [LIFE[1]!, LIFE[3]!, LIFE[6]!, LIFE[0]!, LIFE[7]!]);
    const found = findQuestions([life('1'), life('2'), life('3'), moved]);
    expect(together(found, '1:1', '4:4')).toBe(true);
    expect(together(found, '1:2', '4:1')).toBe(true);
  });

  it('is not another one that differs in a word, a year or a negation, where interviews ask both', () => {
    const pairs = [
      ['What was the best thing about the new house?', 'What was the worst thing about the new house?'], ['How did people live here before 1986?', 'How did people live here after 1986?'],
      ['What did you do during the strike of 1981?', 'What did you do during the strike of 1996?'], ['Tell us about your mother.', 'Tell us about your father.'],
      ['Why did you sign the letter?', 'Why did others not sign the letter?'],
    ];
    const found = findQuestions(['1', '2', '3', '4'].map((id) => interview(id, [...LIFE.slice(0, 3), ...pairs.flat()])));
    pairs.forEach((_, at) => expect(together(found, `1:${4 + 2 * at}`, `1:${5 + 2 * at}`)).toBe(false));
    expect(found.every(({ asked }) => asked.length === 4)).toBe(true);
  });

  it('is one question with two exchanges where it is put in two parts', () => {
    const whole = 'Who was your first teacher, and what became of the school building?';
    const parts = ['Who was your first teacher?', 'And what became of the school building?'];
    const found = findQuestions([
      ...['1', '2', '3', '4', '5', '6'].map((id) => life(id, { 3: whole })), life('7', { 3: parts }), life('8', { 3: parts }),
    ]);
    expect(together(found, '1:4', '7:4', '7:5', '8:4', '8:5')).toBe(true);
    expect(questionAt(found, '7:4').asked.find(({ interview: id }) => id === '7')!.exchanges).toEqual([4, 5]);
  });

  it('is not "Why?" asked here and there; that belongs to its interview', () => {
    const found = findQuestions(['1', '2', '3', '4', '5', '6', '7'].map((id, at) => interview(id, [...LIFE.slice(0, at + 1), 'Why?', ...LIFE.slice(at + 1)])));
    const whys = found.filter(({ wordings }) => wordings['en'] === 'Why?');
    expect(whys).toHaveLength(7);
    expect(whys.every(({ number }) => number === null)).toBe(true);
    expect(found.filter(({ number }) => number !== null)).toHaveLength(LIFE.length);
  });

  it('is "Anything else?" where all interviews end with it', () => {
    const found = findQuestions(['1', '2', '3', '4'].map((id) => interview(id, [...LIFE, 'Anything else?'])));
    expect(questionAt(found, '1:9')).toMatchObject({ number: 9, asked: [{ exchanges: [9] }, { exchanges: [9] }, { exchanges: [9] }, { exchanges: [9] }] });
  });

  it.each([
    ['en', ['Can you introduce yourself?', 'What are the greatest risks human rights defenders face?', 'Can you tell us more about your work on business and human rights?', 'Can you share the kinds of threats you have experienced?'],
      ['Could you please introduce yourself?', 'What are the biggest risks for human rights defenders today?', 'Please tell us about your work in business and human rights.', 'What kinds of threats and attacks have you experienced?']],
    ['ru', ['Представьтесь, пожалуйста.', 'Какие опасности сегодня грозят защитникам леса?', 'Расскажите о вашей работе с рыбаками и лесом.', 'Какие угрозы вы получали?'],
      ['Представьтесь сначала, пожалуйста, читателям.', 'Какие опасности грозят защитникам леса больше всего?', 'Расскажите подробнее о работе с рыбаками в лесу.', 'Какие угрозы вы получали от соседей?']],
    ['ar', ['هل يمكنك أن تعرّف بنفسك؟', 'ما أكبر المخاطر التي يواجهها حراس الغابة؟', 'هل تحدثنا أكثر عن عملك مع الصيادين والغابة؟', 'ما أنواع التهديدات التي تلقيتها؟'],
      ['من فضلك عرّف بنفسك.', 'ما أخطر المخاطر على حراس الغابة اليوم؟', 'حدثنا من فضلك عن عملك مع الصيادين في الغابة.', 'أي تهديدات واعتداءات تلقيتها؟']],
    ['zh', ['请您先介绍一下自己。', '守林人面临的最大风险是什么？', '请谈谈您与渔民有关的工作。', '您遇到过哪些威胁？'],
      ['请您自我介绍一下自己。', '守林人现在面临的最大风险有哪些？', '请多谈谈您与渔民有关的工作好吗？', '您自己遇到过哪些威胁和袭击？']],
  ])('is known between two interviews of four questions (%s)', (language, one, two) => {
    const found = findQuestions([interview('A', one, language), interview('B', two, language)]);
    expect(places(found)).toEqual([['A:1', 'B:1'], ['A:2', 'B:2'], ['A:3', 'B:3'], ['A:4', 'B:4']]);
  });

  it.each([
    ['en', ['Where did the bridge stand?', 'Who built the mill?', 'How deep was the river?', 'When was the market held?'], ['When does the ferry leave?', 'Who paints the boats?', 'How much is a ticket?', 'Where do you sleep?']],
    ['ru', ['Где стоял мост?', 'Кто построил мельницу?', 'Насколько глубокой была река?'], ['Когда отходит паром?', 'Кто красит лодки?', 'Сколько стоит билет?']],
    ['ar', ['أين كان الجسر؟', 'من بنى الطاحونة؟', 'كم كان عمق النهر؟'], ['متى تغادر العبّارة؟', 'من يصبغ القوارب؟', 'كم ثمن التذكرة؟']],
    ['zh', ['那座桥在哪里？', '磨坊是谁建的？', '河有多深？'], ['渡船几点开？', '船是谁刷的漆？', '一张票多少钱？']],
  ])('is not found between two interviews that ask other things (%s)', (language, one, two) => {
    expect(findQuestions([interview('A', one, language), interview('B', two, language)]).filter(({ number }) => number !== null)).toEqual([]);
  });

  it('is not made of different questions between the same two', () => {
    const found = findQuestions([
      interview('A', ['Can you introduce yourself?', 'Where did the bridge stand?', 'What did the soldiers take from the barn?', 'Would you like to add anything?']),
      interview('B', ['Could you introduce yourself?', 'When does the ferry leave?', 'Which songs are sung at weddings here?', 'Would you like to add something?']),
    ]);
    expect(places(found).filter((list) => list.length > 1)).toEqual([['A:1', 'B:1'], ['A:4', 'B:4']]);
  });

  it('is known across languages by the interviews that have both', () => {
    const both = (id: string, languages: readonly LanguageTag[]): AskedInterview =>
      interview(id, topicsIn(['en', 'ar', 'zh', 'kk', 'uk']).map(({ wordings }) => Object.fromEntries(languages.map((language) => [language, wordings[language]![0]!]))));
    const found = findQuestions([both('1', ['en']), both('2', ['en', 'ar']), both('3', ['ar', 'zh']), both('4', ['zh', 'kk']), both('5', ['kk', 'uk']), both('6', ['uk'])]);
    for (const { asked, wordings } of found) {
      expect(asked.map(({ interview: id }) => id)).toEqual(['1', '2', '3', '4', '5', '6']);
      expect(Object.keys(wordings)).toEqual(['ar', 'en', 'kk', 'uk', 'zh']);
    }
  });

  it('is not fused with another by one wrong link', () => {
    const asked = topicsIn(['en', 'ru']).slice(0, 12).map(({ wordings }) => ({ en: wordings['en']![0]!, ru: wordings['ru']![0]! }));
    const wrong = asked.map(({ en }, at) => ({ en, ru: asked[at === 4 ? 5 : at === 5 ? 4 : at]!.ru }));
    const found = findQuestions([...['1', '2', '3', '4'].map((id) => interview(id, asked)), interview('5', wrong)]);
    expect(together(found, '1:5', '1:6')).toBe(false);
    expect(questionAt(found, '1:5').asked.map(({ interview: id }) => id)).toEqual(['1', '2', '3', '4', '5']);
  });
});

describe('two questionnaires', () => {
  it('are two series, even with a question in common', () => {
    const other = ['Who are you?', 'When was the factory founded?', 'How many people work in the dye house?', 'Who buys the cloth?', 'What happens to the waste water?'];
    const found = findQuestions([
      ...['1', '2', '3'].map((id) => interview(id, ['Who are you?', ...LIFE])), ...['4', '5', '6'].map((id) => interview(id, other)),
    ]);
    expect(found.map(({ series: of }) => of)).toEqual([...Array.from({ length: 9 }, () => 1), 2, 2, 2, 2]);
    expect(questionAt(found, '4:1').id).toBe(questionAt(found, '1:1').id);
  });
});

describe('ids', () => {
  it('stay when another interview joins', () => {
    const { interviews } = series(12, ['en', 'ru'], 'light', 3);
    const before = findQuestions(interviews.slice(0, 11)).filter(({ asked }) => asked.length > 5).map(({ id }) => id);
    const after = new Set(findQuestions(interviews).map(({ id }) => id));
    expect(before.length).toBeGreaterThan(20);
    expect(before.filter((id) => !after.has(id)).length).toBeLessThanOrEqual(1);
  });

  it('of pinned questions stay whatever comes, and no two pinned questions join', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 9 }), (seed, at) => {
      const { interviews } = series(8, ['en', 'ru'], 'usual', seed);
      const some = interviews.slice(0, 6);
      let pinned: PinnedQuestion[] = [];
      const first = findQuestions(some);
      pinned = rename(first, pinned, some, first[at]!.id, 'this one');
      pinned = merge(first, pinned, some, [first[at + 1]!.id, first[at + 2]!.id]);
      const found = findQuestions(interviews, pinned);
      const [named, merged] = [found.find(({ id }) => id === first[at]!.id), found.find(({ id }) => id === first[at + 1]!.id)];
      expect(named).toMatchObject({ name: 'this one', pinned: true });
      const holds = (question: SeriesQuestion | undefined, ...ids: readonly string[]): boolean => {
        const own = new Set(places(question === undefined ? [] : [question]).flat());
        return places(first.filter(({ id }) => ids.includes(id))).flat().every((place) => own.has(place));
      };
      expect(holds(named, first[at]!.id)).toBe(true);
      expect(holds(merged, first[at + 1]!.id, first[at + 2]!.id)).toBe(true);
    }), { numRuns: 15, seed: 11 });
  });
});

describe('the key of a wording', () => {
  it('is the same however the wording is printed, and another in another language', () => {
    expect(wordingKey('Where  were you BORN?', 'en')).toBe(wordingKey('“Where were you born”', 'en'));
    expect(wordingKey('Doğduğunuz yer İzmir mi?', 'tr')).toBe(wordingKey('doğduğunuz yer i̇zmir mi', 'tr'));
    expect(wordingKey('您叫什么名字？', 'zh')).toMatch(/^[\da-f]{12}$/u);
    expect(wordingKey('Where were you born?', 'en')).not.toBe(wordingKey('Where were you born?', 'de'));
    expect(wordingKey('?', 'en')).not.toBe(wordingKey('…', 'en'));
  });
});
