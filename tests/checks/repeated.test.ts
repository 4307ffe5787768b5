import { describe, expect, it } from 'vitest';
import { documentOf } from '../align/build.js';
import { LANGUAGES } from '../align/river.js';
import { besideEachOther, interviewOf } from './build.js';
import { changedRiver, findingsOf, placeOf, sentenceOf, warned } from './structure.js';

const others = LANGUAGES.filter((tag) => tag !== 'en');

describe('a sentence that stands twice', () => {
  it.each(others)('in the translation into %s only is found, right behind itself and further on', (tag) => {
    for (const [number, behind] of [[10, 10], [29, 30]] as const) {
      const sentence = sentenceOf(tag, number);
      const found = warned('repeated', changedRiver(tag, (said) => said.toSpliced(placeOf(said, behind) + 1, 0, { ...sentence, begins: false })));
      expect(found).toEqual([{ [tag]: `${sentence.text} | ${sentence.text}` }]);
    }
  });

  it('in both is none', () => {
    const interview = interviewOf([
      documentOf('a', 'en', ['Q: Who closed the school?', 'A: The council closed the school. The council closed the school.', 'Q: When?', 'A: In the spring, before the exams.']),
      documentOf('b', 'sr', ['Q: Ко је затворио школу?', 'A: Општина је затворила школу. Општина је затворила школу.', 'Q: Када?', 'A: У пролеће, пре испита.']),
    ]);
    expect(findingsOf('repeated', interview)).toEqual([]);
  });

  it('may be short: people say yes twice', () => {
    const interview = besideEachOther(documentOf('a', 'en', ['A: Yes, of course.', 'A: Yes, of course.']), documentOf('b', 'hi', ['A: हाँ, बिल्कुल।', 'A: जी।']));
    expect(findingsOf('repeated', interview)).toEqual([]);
  });
});

describe('a passage that stands twice', () => {
  it('is one finding, however far apart', () => {
    const told = Array.from({ length: 30 }, (_, place) => `A: On day ${place + 1} we walked ${place * 3 + 2} kilometres to the north.`);
    const said = Array.from({ length: 30 }, (_, place) => `A: ${place + 1}일째에는 북쪽으로 ${place * 3 + 2}킬로미터를 걸었습니다.`);
    const interview = besideEachOther(documentOf('a', 'ko', said), documentOf('b', 'en', [...told, ...told.slice(2, 6)]));
    const found = findingsOf('repeated', interview);
    expect(found.map(({ severity, reason }) => [severity, reason])).toEqual([['warning', 'en has a passage twice that ko has once']]);
    expect(found[0]!.passages.map(({ sentence }) => sentence)).toEqual([2, 3, 4, 5, 30, 31, 32, 33].map((turn) => `b/t${turn}/p0/s0`));
  });

  it('of the same words through a whole file costs no more than reading it', () => {
    const lines = Array.from({ length: 20_000 }, () => 'A: The same four words.');
    expect(findingsOf('repeated', besideEachOther(documentOf('a', 'en', lines), documentOf('b', 'fr', ['A: Quatre mots.'])))).toHaveLength(1);
  });
});
