import { describe, expect, it } from 'vitest';
import { documentOf } from '../align/build.js';
import { besideEachOther } from './build.js';
import { findingsOf } from './structure.js';

const alone = (tag: string, ...paragraphs: string[]): string[] => {
  const [first, ...more] = paragraphs;
  return findingsOf('unbalanced', besideEachOther(documentOf('a', tag, [`A: ${first!}`, ...more]), documentOf('b', 'und', [])))
    .flatMap(({ passages }) => passages.flatMap(({ text, spans }) => spans.map(([start, end]) => text.slice(start, end))));
};

describe('brackets and quotation marks', () => {
  it.each([
    ['en', 'She said: “Go home (now), teacher.”'], ['ru', 'Она сказала: «Иди домой (сейчас же), учитель».'], ['de', 'Sie sagte: „Geh heim“ und »jetzt«.'],
    ['ja', '彼女は「『帰れ』と言われた（今すぐ）」と話した。'], ['zh', '她说：“回家吧（现在）。”'], ['ar', 'قالت: «اذهب إلى البيت (الآن)».'], ['sv', 'Hon sade: ”Gå hem.”'],
    ['en', 'We wanted a) bread, b) peace, and 3) to be left alone.'], ['pl', 'Powiedziała: „Idź do domu”.'], ['cs', 'Řekla: „Jdi domů.“'], ['fr', 'Elle a dit : « Rentre chez toi. »'],
  ])('that are closed are left alone: %s %s', (tag, text) => {
    expect(alone(tag, text)).toEqual([]);
  });

  it('may be closed in a later paragraph of the same turn', () => {
    expect(alone('en', 'He told us: “Sit down.', 'And then leave.”')).toEqual([]);
  });

  it.each([
    ['en', 'She said: “Go home (now, teacher.”', ['(']], ['ru', 'Она сказала: «Иди домой, учитель.', ['«']], ['zh', '她说：回家吧）。', ['）']], ['de', 'Sie sagte: „Geh heim, Lehrer.', ['„']], ['pl', 'Powiedziała „tak”, a potem: „Idź do domu.', ['„']], ['he', 'היא אמרה (עכשיו ללכת הביתה.', ['(']],
  ])('that are left open or never opened are marked: %s', (tag, text, marks) => {
    expect(alone(tag, text)).toEqual(marks);
  });
});
