import { describe, expect, it } from 'vitest';
import { checkInterview } from '../../src/checks/index.js';
import { lostQuestion } from '../../src/checks/lost-question.js';
import { documentOf } from '../align/build.js';
import { besideEachOther } from './build.js';

/** Severities of what `lost-question` finds in two versions; lines as in `documentOf`. */
function found(from: string, here: readonly string[], to: string, there: readonly string[]): string[] {
  return checkInterview(besideEachOther(documentOf('a', from, here), documentOf('b', to, there)), [lostQuestion]).map(({ severity }) => severity);
}

describe('a question of the interviewer that became a statement', () => {
  it.each([
    ['ru', 'Q: Вы тогда жили в посёлке.'], ['uk', 'Q: Ви тоді жили в селищі.'], ['de', 'Q: Sie haben damals im Dorf gewohnt.'], ['ar', 'Q: كنت تعيش في القرية آنذاك.'],
    ['zh', 'Q: 你当时住在村里。'], ['kk', 'Q: Ол кезде ауылда тұрдыңыз.'], ['hi', 'Q: आप तब गाँव में रहते थे।'], ['ka', 'Q: მაშინ სოფელში ცხოვრობდით.'], ['es', 'Q: Entonces vivía en el pueblo.'],
  ])('is a warning in %s', (language, stated) => {
    expect(found('en', ['Q: Did you live in the village then?'], language, [stated])).toEqual(['warning']);
  });

  it('is a warning even where it asks by a tag, wonders, or quotes', () => {
    expect(found('en', ['Q: You lived there, right?'], 'ru', ['Q: Вы там жили.'])).toEqual(['warning']);
    expect(found('en', ['Q: And he asked you: “Are you coming?”'], 'de', ['Q: Und er fragte, ob Sie kommen.'])).toEqual(['warning']);
  });
});

describe('a question in an answer', () => {
  it('is a warning where the other side comes to a full stop', () => {
    expect(found('en', ['A: And where could we go with the child?'], 'ru', ['A: И куда нам было идти с ребёнком.'])).toEqual(['warning']);
    expect(found('en', ['A: And where could we go?[12]'], 'ru', ['A: И куда нам было идти.[12]'])).toEqual(['warning']);
    expect(found('fr', ['A: Et que pouvions-nous faire ?'], 'en', ['A: And what could we do."'])).toEqual(['warning']);
  });

  it('is a note where it goes on, cries out, or has no full stop', () => {
    for (const stated of ['И что нам оставалось…', 'И что нам оставалось!', 'И что нам оставалось,', 'И что нам оставалось', 'И что нам оставалось...']) {
      expect([stated, ...found('en', ['A: And what was left for us?'], 'ru', [`A: ${stated}`])]).toEqual([stated, 'note']);
    }
  });

  it('is a note where it only asks for a nod', () => {
    expect(found('en', ['A: It was a cold winter, you know?'], 'ru', ['A: Зима была холодная.'])).toEqual(['note']);
    expect(found('de', ['A: Das war ein kalter Winter, nicht wahr?'], 'en', ['A: That was a cold winter.'])).toEqual(['note']);
    expect(found('ru', ['A: Это ведь был наш дом, не так ли?'], 'en', ['A: It was our house after all.'])).toEqual(['note']);
    expect(found('en', ['A: That was our house, isn’t it?'], 'kk', ['A: Ол біздің үй еді.'])).toEqual(['note']);
  });

  it('is a note where one version quotes it and the other reports it', () => {
    expect(found('en', ['A: He asked me: “Will you sign?”'], 'de', ['A: Er fragte mich, ob ich unterschreibe.'])).toEqual(['note']);
    expect(found('en', ['A: He asked me: “Will you sign?”'], 'ru', ['A: Он спросил меня, подпишу ли я.'])).toEqual(['note']);
    expect(found('en', ['A: He asked me: “Will you sign?”'], 'zh', ['A: 他问我是否签字。'])).toEqual(['note']);
  });

  it('is a note where somebody is called by name', () => {
    expect(found('en', ['A: Temur?'], 'ru', ['A: Темур.'])).toEqual(['note']);
  });

  it('is none where both ask in marks of their own, or one writes none', () => {
    expect(found('en', ['A: Why us?'], 'el', ['A: Γιατί εμάς;'])).toEqual([]);
    expect(found('en', ['A: Why us?'], 'ja', ['A: なぜ私たちですか。'])).toEqual([]);
    expect(found('en', ['A: Why us?'], 'my', ['A: ဘာကြောင့်လဲ။'])).toEqual([]);
  });

  it('is a note where the mark stands elsewhere', () => {
    expect(found('en', ['A: “Why us?” he said, and why now?'], 'ru', ['A: «Почему мы?» – сказал он, и почему теперь.'])).toEqual(['note']);
  });

  it('goes through long texts in time that grows with them', () => {
    const long = 'and he said: “why” – '.repeat(20_000);
    expect(found('en', [`A: ${long}?`], 'ru', [`A: ${long}.`])).toHaveLength(1);
  });
});
