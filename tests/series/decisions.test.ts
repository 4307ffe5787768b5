import { describe, expect, it } from 'vitest';
import type { UserError } from '../../src/diagnostics.js';
import { findQuestion, findQuestions, merge, move, release, rename, split, wordingKey, type AskedInterview, type PinnedQuestion } from '../../src/series/index.js';

const ASKED: readonly (readonly [string, string])[] = [
  ['Where did you grow up?', 'Где вы выросли?'],
  ['Who taught you to read?', 'Кто научил вас читать?'],
  ['What did the market smell of?', 'Чем пахло на рынке?'],
  ['When did the river freeze?', 'Когда замерзала река?'],
];

function interview(id: string, asked: readonly number[] = [0, 1, 2, 3]): AskedInterview {
  return {
    id,
    exchanges: asked.map((question, at) => ({
      number: at + 1,
      wordings: [{ language: 'en', path: `${id}-en.txt`, text: ASKED[question]![0] }, { language: 'ru', path: `${id}-ru.txt`, text: ASKED[question]![1] }],
    })),
  };
}

const three = [interview('01'), interview('02'), interview('03')];
const english = (interviews: readonly AskedInterview[], pinned: readonly PinnedQuestion[] = []): (string | undefined)[] => findQuestions(interviews, pinned).map(({ wordings }) => wordings['en']);
const ruleOf = (act: () => unknown): string | undefined => {
  try {
    act();
  } catch (error) {
    return (error as UserError).rule;
  }
  return undefined;
};

describe('what a person decides of questions', () => {
  const found = findQuestions(three);
  const [grew, taught, market, river] = found.map(({ id }) => id) as [string, string, string, string];

  it('finds what is asked, in its order', () => {
    expect(found.map(({ number, series, asked }) => [number, series, asked.length])).toEqual([[1, 1, 3], [2, 1, 3], [3, 1, 3], [4, 1, 3]]);
    expect(english(three)).toEqual(ASKED.map(([text]) => text));
  });

  it('names a question, and the name lasts', () => {
    const pinned = rename(found, [], three, market, 'smells');
    const again = findQuestions([...three, interview('04')], pinned);
    expect(again.map(({ name }) => name)).toEqual([null, null, 'smells', null]);
    expect(again[2]).toMatchObject({ id: market, pinned: true, number: 3 });
    expect(again[2]!.asked.map((asked) => asked.interview)).toEqual(['01', '02', '03', '04']);
    expect(findQuestions(three, rename(again, pinned, three, market, null)).map(({ name }) => name)).toEqual([null, null, null, null]);
  });

  it('makes one question of two, and two of it again', () => {
    const pinned = merge(found, [], three, [market, river]);
    const merged = findQuestions(three, pinned);
    expect(merged.map(({ id, asked }) => [id, asked.map(({ exchanges }) => exchanges)])).toEqual([
      [grew, [[1], [1], [1]]], [taught, [[2], [2], [2]]], [market, [[3, 4], [3, 4], [3, 4]]],
    ]);
    expect(findQuestions(three, release(merged, pinned, three, [market]))).toEqual(found);
  });

  it('keeps the name there is when two are merged, and what stood behind the second', () => {
    let pinned = rename(found, [], three, river, 'ice');
    pinned = move(findQuestions(three, pinned), pinned, three, grew, river);
    pinned = merge(findQuestions(three, pinned), pinned, three, [taught, river]);
    expect(findQuestions(three, pinned).map(({ id, name }) => [id, name])).toEqual([[taught, 'ice'], [grew, null], [market, null]]);
  });

  it('splits a question whose wording is the same everywhere: the document decides', () => {
    const pinned = split(found, [], three, taught, ['02']);
    const halves = findQuestions(three, pinned);
    expect(halves.filter(({ wordings }) => wordings['en'] === ASKED[1]![0]).map(({ asked }) => asked.map((each) => each.interview))).toEqual([['01', '03'], ['02']]);
    const more = findQuestions([...three, interview('04')], pinned).find(({ id }) => id === taught)!;
    expect(more.asked.map((each) => each.interview)).toEqual(['01', '03', '04']);
    const both = findQuestions(three, pinned).filter((each) => each.pinned).map(({ id }) => id);
    expect(findQuestions(three, merge(halves, pinned, three, [taught, both.find((id) => id !== taught)!])).map(({ asked }) => asked.length)).toEqual([3, 3, 3, 3]);
  });

  it('moves a question behind another or first, and the last decision counts last', () => {
    let pinned = move(found, [], three, river, grew);
    expect(english(three, pinned)).toEqual([0, 3, 1, 2].map((at) => ASKED[at]![0]));
    pinned = move(findQuestions(three, pinned), pinned, three, market, grew);
    expect(english(three, pinned)).toEqual([0, 2, 3, 1].map((at) => ASKED[at]![0]));
    pinned = move(findQuestions(three, pinned), pinned, three, taught, '');
    expect(english(three, pinned)).toEqual([1, 0, 2, 3].map((at) => ASKED[at]![0]));
    expect(english([...three, interview('00')], pinned)).toEqual([1, 0, 2, 3].map((at) => ASKED[at]![0]));
  });

  it('keeps what was pinned of documents that are away, and finds it when they are back', () => {
    const pinned = merge(found, [], three, [market, river]);
    const renamed = rename(findQuestions(three.slice(0, 1), pinned), pinned, three.slice(0, 1), market, 'later');
    expect(findQuestions([], renamed)).toEqual([]);
    expect(renamed[0]!.anchors).toEqual(pinned[0]!.anchors);
    expect(findQuestions(three, renamed)[2]).toMatchObject({ id: market, name: 'later', asked: [{ exchanges: [3, 4] }, { exchanges: [3, 4] }, { exchanges: [3, 4] }] });
  });

  it('keeps a former wording of a document beside the one it has now, and lets each half of a question have its own', () => {
    const text = 'Which year did the river freeze over?';
    const edited = [interview('01'), interview('02'), { id: '03', exchanges: [{ number: 1, wordings: [{ language: 'en', path: '03-en.txt', text }] }] }];
    const former = merge(found, [], three, [grew, taught]);
    const followed = former.map((question) => ({ ...question, anchors: [...question.anchors, { path: '03-en.txt', language: 'en', wording: wordingKey(text, 'en') }] }));
    const now = findQuestions(edited, followed);
    const named = rename(now, followed, edited, grew, 'childhood');
    const wordings = (question: PinnedQuestion, path: string): string[] => question.anchors.filter((anchor) => anchor.path === path).map(({ wording }) => wording).sort();
    const all = [ASKED[0]![0], ASKED[1]![0], text].map((each) => wordingKey(each, 'en')).sort();
    expect(wordings(named[0]!, '03-en.txt')).toEqual(all);
    const [kept, made] = split(findQuestions(edited, named), named, edited, grew, ['03']);
    expect([wordings(kept!, '03-en.txt'), wordings(made!, '03-en.txt')]).toEqual([[], all]);
  });

  it('takes back what was decided of a question, and keeps what was put behind it there', () => {
    const merged = merge(found, [], three, [taught, market]);
    const moved = move(findQuestions(three, merged), merged, three, grew, taught);
    const before = findQuestions(three, moved);
    expect(before.map(({ id }) => id)).toEqual([taught, grew, river]);
    const left = release(before, moved, three, [taught]);
    const after = findQuestions(three, left);
    expect(after.map(({ id, pinned: isPinned }) => [id, isPinned])).toEqual([[taught, true], [grew, true], [market, false], [river, false]]);
    expect(release(after, left, three, [taught])).toEqual(left);
    expect(findQuestions(three, release(after, left, three, [taught, grew]))).toEqual(found);
  });

  it('keeps a question in its series, wherever it is put', () => {
    const asks = (id: string, ...texts: string[]): AskedInterview => ({ id, exchanges: texts.map((text, at) => ({ number: at + 1, wordings: [{ language: 'en', path: `${id}.txt`, text }] })) });
    const bees = ['How many hives did you keep?', 'What did the bees die of?', 'Who bought the honey?'];
    const both = [...three, asks('50', ...bees), asks('51', ...bees)];
    const all = findQuestions(both);
    const hives = all.find(({ wordings }) => wordings['en'] === bees[0])!;
    expect(all.map(({ series }) => series)).toEqual([1, 1, 1, 1, 2, 2, 2]);
    expect(ruleOf(() => move(all, [], both, grew, hives.id))).toBe('other-series');
    const forced = [...move(all, [], both, hives.id, ''), { ...move(all, [], both, grew, '')[0]!, after: hives.id }];
    expect(findQuestions(both, forced).map(({ id, number, series }) => [id, number, series])).toEqual(all.map(({ id, number, series }) => [id, number, series]));
  });

  it('keeps no testimony: anchors are hashes', () => {
    const kept = JSON.stringify(merge(found, [], three, [market, river]));
    expect(kept).not.toContain('market');
    expect(kept).not.toContain('рынк');
  });

  it('refuses what cannot be done, by rule', () => {
    expect(ruleOf(() => rename(found, [], three, 'q0000000000', 'a'))).toBe('no-such-question');
    expect(ruleOf(() => rename(found, [], three, grew, ' '))).toBe('bad-name');
    expect(ruleOf(() => rename(found, [], three, grew, '12'))).toBe('bad-name');
    for (const name of ['safe\u202Egnp', 'two\nlines', 'bell\u0007', '\u2067turned', '\u200D\u200D', 'x'.repeat(201)]) expect(ruleOf(() => rename(found, [], three, grew, name)), name).toBe('bad-name');
    expect(rename(found, [], three, grew, 'می‌خواهم')[0]!.name).toBe('می‌خواهم');
    expect(ruleOf(() => rename(found, rename(found, [], three, taught, 'School'), three, grew, 'school'))).toBe('name-taken');
    expect(ruleOf(() => merge(found, [], three, [grew, grew]))).toBe('nothing-to-merge');
    expect(ruleOf(() => split(found, [], three, grew, []))).toBe('nothing-to-split');
    expect(ruleOf(() => split(found, [], three, grew, ['09']))).toBe('nothing-to-split');
    expect(ruleOf(() => split(found, [], three, grew, ['01', '02', '03']))).toBe('nothing-to-split');
    expect(ruleOf(() => move(found, [], three, grew, grew))).toBe('behind-itself');
    const alone = findQuestions([...three, { id: '04', exchanges: [{ number: 1, wordings: [{ language: 'en', path: '04-en.txt', text: 'Is that the dog you spoke of?' }] }] }]);
    expect(alone[4]!.number).toBeNull();
    expect(ruleOf(() => move(alone, [], three, alone[4]!.id, grew))).toBe('only-here');
    expect(ruleOf(() => move(alone, [], three, grew, alone[4]!.id))).toBe('only-here');
    expect(ruleOf(() => release(found, [], three, [grew]))).toBe('not-pinned');
  });
});

describe('the question somebody means', () => {
  const pinned = rename(findQuestions(three), [], three, findQuestions(three)[2]!.id, 'Smells');
  const found = findQuestions(three, pinned);

  it('is found by number, name and beginning of its id', () => {
    expect(findQuestion(found, ' 2 ').number).toBe(2);
    expect(findQuestion(found, 'smells').number).toBe(3);
    expect(findQuestion(found, found[3]!.id.slice(0, 7)).number).toBe(4);
  });

  it('is told from none and from several', () => {
    expect(ruleOf(() => findQuestion(found, '7'))).toBe('no-such-question');
    expect(ruleOf(() => findQuestion(found, ''))).toBe('no-such-question');
    expect(ruleOf(() => findQuestion(found, 'q'))).toBe('no-such-question');
    expect(ruleOf(() => findQuestion([{ ...found[0]!, id: 'qaaaaaaaaa1' }, { ...found[1]!, id: 'qaaaaaaaaa2' }], 'qaaaa'))).toBe('ambiguous-question');
  });
});
