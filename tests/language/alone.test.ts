import { describe, expect, it } from 'vitest';
import { detectLanguages } from '../../src/language/index.js';
import { areRelatives } from '../../src/language/relatives.js';
import { LONE } from './lone.js';
import { OTHERS, UNKNOWN } from './others.js';
import { TURNS } from './turns.js';

const alone = [LONE, TURNS].flatMap((table) => Object.entries(table).flatMap(([language, turns]) => turns.map((text) => ({ language, text }))));
/** Sentences of an answer as the paragraphs of a file. */
const paragraphsOf = ([question, answer]: readonly [string, string]): string[] => [question, ...answer.split(/(?<=[.।]) /u)];

describe('a turn that stands alone', () => {
  it('is named rightly in sixty languages, or not at all', async () => {
    expect(new Set(alone.map(({ language }) => language)).size).toBeGreaterThanOrEqual(60);
    const found = await Promise.all(alone.map(async ({ language, text }) => ({ language, found: (await detectLanguages([text])).language, text })));
    expect(found.filter((turn) => turn.found !== 'und' && turn.found !== turn.language)).toEqual([]);
    expect(found.filter((turn) => turn.found !== 'und').length / found.length).toBeGreaterThan(0.98);
  });

  it.each([
    ['Dobro jutro, sretan ti rođendan.', ['hr', 'bs', 'sr-Latn']],
    ['Dia pergi ke pasar setiap pagi dengan ibunya.', ['id', 'ms']],
    ['Han har en stor hund og en lille kat.', ['da', 'no', 'nn']],
  ])('is not given to one of two close relatives when hardly anything tells them apart: %s', async (text, family) => {
    const { language, confidence } = await detectLanguages([text]);
    expect([...family, 'und']).toContain(language);
    if (language !== 'und') expect(confidence).toBeGreaterThan(0.8);
  });

  it.each([
    ['hr', 'Tko je to rekao, i što ćete sada učiniti?'],
    ['hr', 'Prošli tjedan bila sam u kazalištu.'],
    ['bs', 'Hljeb i kahvu smo kupili prošle sedmice, nije bilo lahko.'],
    ['sr-Latn', 'Ne mogu da verujem da je to uradio.'],
    ['sr-Latn', 'Gde ste živeli pre rata?'],
    ['id', 'Kami bisa ke kantor karena punya mobil.'],
    ['ms', 'Kami boleh ke pejabat kerana ada kereta.'],
    ['da', 'Hvad sagde hun til dig bagefter?'],
    ['no', 'Hva sa hun til deg etterpå?'],
    ['nn', 'Kva sa ho til deg etterpå, og kvifor?'],
  ])('is told from its close relatives by the words only %s has', async (language, text) => {
    expect((await detectLanguages([text])).language).toBe(language);
  });

  it('is settled by other turns of the same file', async () => {
    const neutral = 'Dobro jutro, dođite sutra.';
    expect((await detectLanguages([neutral])).language).toBe('und');
    const { blocks } = await detectLanguages([...TURNS['hr']!, neutral, ...LONE['hr']!]);
    expect(blocks[2]!.language).toBe('hr');
  });

  it('has a low confidence where it is wrong or not named', async () => {
    for (const text of ['Tom.', 'Super, okay!', 'Da, da.', 'No.']) {
      const { language, confidence } = await detectLanguages([text]);
      if (language === 'und') expect(confidence).toBeLessThan(0.6);
    }
  });
});

describe('a seldom met language', () => {
  it.each(Object.keys(OTHERS))('is recognised by small words and trigrams together: %s', async (language) => {
    const whole = await detectLanguages(OTHERS[language]!);
    expect(whole.language).toBe(language);
    expect(whole.confidence).toBeGreaterThan(0.6);
    expect(whole.confidence).toBeLessThanOrEqual(0.9);
    expect((await detectLanguages(paragraphsOf(OTHERS[language]!))).languages).toEqual([language]);
  });

  it.each(Object.keys(UNKNOWN))('is not named when nothing is known of it: %s', async (language) => {
    const { language: found, confidence } = await detectLanguages(UNKNOWN[language]!);
    expect(found).toBe('und');
    expect(confidence).toBeLessThan(0.5);
    expect((await detectLanguages(paragraphsOf(UNKNOWN[language]!))).language).toBe('und');
    expect((await detectLanguages(UNKNOWN[language]!, { declared: language })).language).toBe(language);
    expect((await detectLanguages(UNKNOWN[language]!, { candidates: [language, 'en'] })).language).toBe(language);
  });

  it.each(Object.keys(OTHERS).filter((language) => language !== 'sco' && language !== 'tpi'))('beside another language in one file keeps its own blocks: %s', async (language) => {
    const [own, other] = [paragraphsOf(OTHERS[language]!), [...TURNS['en']!, ...LONE['en']!]];
    const texts = own.flatMap((text, index) => [text, other[index % other.length]!]);
    const { blocks } = await detectLanguages(texts);
    expect(blocks.map((block) => block.language)).toEqual(texts.map((_, index) => (index % 2 === 0 ? language : 'en')));
  });

  it('is no trap for the languages it resembles', async () => {
    const wrong: string[] = [];
    for (const [language, turns] of Object.entries(TURNS)) {
      const { languages } = await detectLanguages([...turns, ...(LONE[language] ?? [])]);
      if (languages.some((found) => found !== language && !areRelatives(found, language))) wrong.push(`${language}: ${languages.join(', ')}`);
    }
    expect(wrong).toEqual([]);
  });
});
