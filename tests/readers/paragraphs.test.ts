import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../src/readers/paragraphs.js';
import { wrapText } from '../../src/text/width.js';
import { samples } from './samples.js';

const textsOf = (text: string): string[] => paragraphsOf(text).paragraphs.map((paragraph) => paragraph.text);
const lines = (...list: string[]): string => list.join('\n');

/** Sentences of a language, questions apart, cut from the samples. */
function sentencesOf(language: string): { questions: string[]; statements: string[] } {
  const questions = samples.get(language)!.filter((_, index) => index % 2 === 0);
  const statements = samples.get(language)!.filter((_, index) => index % 2 === 1).flatMap((answer) => answer.split(/(?<=[.;]) |(?<=。)/u));
  return { questions, statements };
}

const unspaced = new Set(['zh', 'ja', 'zh-Hant']);

/** A statement without some of its first words, so that lengths differ as they do in life. */
const cut = (language: string, statements: readonly string[]): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...statements), fc.double({ min: 0, max: 0.7, noNaN: true })).map(([statement, share]) => {
    const pieces = unspaced.has(language) ? [...statement] : statement.split(' ');
    const rest = pieces.slice(Math.floor(pieces.length * share)).join(unspaced.has(language) ? '' : ' ').replace(/^\P{L}+/u, '');
    return rest[0]!.toUpperCase() + rest.slice(1);
  });

/** An interview of random questions and of answers of one to six sentences. */
const interviewOf = (language: string): fc.Arbitrary<string[]> => {
  const { questions, statements } = sentencesOf(language);
  const answer = fc.array(cut(language, statements), { minLength: 1, maxLength: 6 }).map((list) => list.join(unspaced.has(language) ? '' : ' '));
  return fc.array(fc.tuple(fc.constantFrom(...questions), answer), { minLength: 6, maxLength: 14 }).map((pairs) => pairs.flat());
};

describe('hard-wrapped text', () => {
  it.each(['en', 'ru', 'de', 'kk', 'ar', 'zh', 'ja', 'fr', 'es', 'ko', 'el', 'fa'])('%s: nearly every border between paragraphs comes back without blank lines, and every one with them', (language) => {
    const counts = { right: 0, found: 0, gold: 0 };
    const runs = fc.sample(fc.tuple(interviewOf(language), fc.integer({ min: 60, max: 80 })), { seed: 7, numRuns: 40 });
    for (const [interview, width] of runs) {
      const wrapped = interview.map((paragraph) => wrapText(paragraph, width).join('\n'));
      // Where Korean was broken inside words, spaces at the breaks cannot all be known.
      const bare = (texts: readonly string[]): string[] => (language === 'ko' ? texts.map((text) => text.replaceAll(' ', '')) : [...texts]);
      expect(bare(textsOf(wrapped.join('\n\n')))).toEqual(bare(interview));
      const ends = (texts: readonly string[]): number[] => {
        let length = 0;
        return texts.slice(0, -1).map((text) => (length += text.replaceAll(' ', '').length));
      };
      const gold = new Set(ends(interview));
      const found = ends(textsOf(wrapped.join('\n')));
      counts.gold += gold.size;
      counts.found += found.length;
      counts.right += found.filter((end) => gold.has(end)).length;
    }
    expect(counts.right / counts.found, 'precision').toBeGreaterThan(0.97);
    expect(counts.right / counts.gold, 'recall').toBeGreaterThan(0.97);
  });

  it('says how it decided', () => {
    const answer = samples.get('en')![1]!;
    const wrapped = wrapText(answer, 64).join('\n');
    expect(paragraphsOf(`${wrapped}\n\n${wrapped}`).note).toMatch(/^hard-wrapped at 6\d columns .*blank lines between paragraphs/u);
    expect(paragraphsOf([samples.get('en')![0], wrapped, samples.get('en')![2], wrapped].join('\n')).note).toMatch(/^hard-wrapped at 6\d columns .*no blank lines/u);
  });

  it('keeps the place of every line in a joined paragraph', () => {
    const wrapped = wrapText(samples.get('de')!.join(' '), 60);
    const { paragraphs } = paragraphsOf([...wrapped, '', ...wrapped].join('\n'));
    expect(paragraphs.map(({ line }) => line)).toEqual([1, wrapped.length + 2]);
    const [paragraph] = paragraphs;
    expect([0, ...paragraph!.breaks].map((start, index, all) => paragraph!.text.slice(start, all[index + 1]).trim())).toEqual(wrapped);
  });

  it('starts a paragraph at labels, list items, dialogue dashes and time codes', () => {
    const turns = [
      'Interviewer: When did the water come to the street, and who was the first to see it in the night of the flood?',
      'Baker: It came after two. I was already up because of the bread, heard the broom on the shutters and went out with a lamp.',
      'Interviewer: What did you take upstairs when you saw the water in the yard',
      'Baker: Three things, in this order, as my mother had always told us when we were small:',
      '1. the children, who were asleep and did not want to be carried up the stairs at all',
      '2. the machine',
      '— You carried it alone? I mean the sewing machine with its iron foot and the drawers full of thread.',
      '[00:12] And then there was nothing to be done but to wait for the morning and listen to the street.',
    ];
    for (const width of [62, 66, 70, 74]) expect(textsOf(turns.flatMap((turn) => wrapText(turn, width)).join('\n')), `${width}`).toEqual(turns);
  });

  it('does not take a dash in the middle of a sentence for a speaker', () => {
    const text = lines(
      'Сначала мы отнесли наверх детей, потом швейную машинку, потому что она',
      '— единственное, что нас кормило в тот год, когда вода дошла до улицы и',
      'стояла во дворе до самой осени, пока её не откачали соседи.',
    );
    expect(paragraphsOf(text).paragraphs).toHaveLength(1);
  });

  it('reads first-line indents, hanging indents and double spacing', () => {
    const words = samples.get('en')![5]!.replaceAll('. ', ' and ').replace('it;', 'it and');
    const body = wrapText(words, 66);
    const indented = [0, 1, 2, 3].map(() => [`    ${body[0]!}`, ...body.slice(1)].join('\n')).join('\n');
    expect(textsOf(indented)).toEqual([words, words, words, words]);
    const hanging = ['Q:', 'A:', 'Q:', 'A:'].map((label) => [`${label}  ${body[0]!}`, ...body.slice(1).map((line) => `    ${line}`)].join('\n')).join('\n');
    expect(textsOf(hanging)).toEqual(['Q:', 'A:', 'Q:', 'A:'].map((label) => `${label}  ${words}`));
    const doubled = [body.join('\n\n'), body.join('\n\n')].join('\n\n\n');
    expect(textsOf(doubled)).toEqual([words, words]);
  });

  it('sees the wrapping of a short file, too', () => {
    const text = lines(
      'Interview with the baker',
      'recorded in spring',
      '',
      'Q: Who saw the water first that night when the river rose over the wall of',
      'the yard?',
      'A: The neighbour did, and she knocked with her broom until I opened the door',
      'and saw it.',
    );
    expect(paragraphsOf(text).paragraphs.map(({ line }) => line)).toEqual([1, 2, 4, 6]);
  });

  it('reads text wrapped by eye', () => {
    const words = samples.get('en')!.filter((_, index) => index % 2 === 1).join(' ').split(' ');
    const ragged: string[] = [];
    let line: string[] = [];
    for (const word of words) {
      line.push(word);
      if (line.join(' ').length > 58 + ((ragged.length * 7) % 13)) {
        ragged.push(line.join(' '));
        line = [];
      }
    }
    ragged.push(line.join(' '));
    expect(textsOf([ragged.join('\n'), ragged.join('\n')].join('\n\n'))).toEqual([words.join(' '), words.join(' ')]);
  });

  it('joins divided words only on evidence, and says so', () => {
    const text = lines(
      'The roof was built anew after the flood, and this rebuilding went on',
      'for a year. It was longer by far than the building or even the re-',
      'building of the school, which is a well-known story here and a well-',
      'known song. The people of the lower street always told us that a mid-',
      'wife had a boat, and the older ones among them say that she did not.',
    );
    const [only, ...rest] = paragraphsOf(text).paragraphs;
    expect(rest).toEqual([]);
    expect(only!.text).toContain('even the rebuilding of the school');
    expect(only!.text).toContain('a well-known song');
    expect(only!.text).toContain('a mid-wife had');
    expect(only!.hyphensDropped).toEqual([2]);
  });

  /** How many of some paragraphs come back whole from text wrapped at every usual width. */
  const comeBack = (interview: readonly string[], wanted: (paragraph: string) => boolean): { right: number; of: number } => {
    const counts = { right: 0, of: 0 };
    for (let width = 50; width <= 90; width += 1) {
      const found = new Set(textsOf(interview.map((paragraph) => wrapText(paragraph, width).join('\n')).join('\n')));
      for (const paragraph of interview.filter(wanted)) {
        counts.of += 1;
        if (found.has(paragraph)) counts.right += 1;
      }
    }
    return counts;
  };

  it('takes a word of who listens for a paragraph of its own where the file has many', () => {
    const words = ['Right.', 'Mm-hmm.', 'I see.', 'Really.'];
    const { statements } = sentencesOf('en');
    const told = statements.map((statement) => `${statement[0]!.toUpperCase()}${statement.slice(1)}`);
    const talk = told.flatMap((_, index) => [[0, 3, 5].map((step) => told[(index + step) % told.length]).join(' '), words[index % words.length]!]);
    const { right, of } = comeBack(['Who came first?', ...talk, 'And then?', ...talk.slice(3)], (paragraph) => words.includes(paragraph));
    expect(right / of).toBeGreaterThan(0.99);
  });

  it('keeps what is said before a question with the question', () => {
    const { questions, statements } = sentencesOf('en');
    const led = questions.map((question, index) => `${['You were nine then', 'That is a long time', 'Nobody spoke', 'You came back'][index % 4]!} and the street was full. ${question}`);
    const answers = statements.slice(0, 9).map((statement) => `${statement[0]!.toUpperCase()}${statement.slice(1)}`);
    const interview = [...led, ...led].flatMap((question, index) => [question, [0, 2, 3, 5].slice(index % 3).map((step) => answers[(index + step) % answers.length]).join(' ')]);
    const { right, of } = comeBack(interview, (paragraph) => paragraph.endsWith('?'));
    expect(right / of).toBeGreaterThan(0.9);
  });

  it('does not cut the items of a list that each begin with a question', () => {
    const items = ['Do you mean to keep goats on it?', 'Will your children take it over some day?', 'Is there a well that does not dry up in August?', 'Do you sell at the market in the next valley?'];
    const rest = ['Then fence it before anything else, and ask the neighbours.', 'Put both names into the papers and let the clerk read them aloud.', 'Dig where the old pear tree stood, at least nine metres down.', 'Count the days on the road as days of work, too.'];
    const list = items.map((item, index) => `${item} ${rest[index]!}`);
    const text = ['How do I choose a field?', 'It depends on what you want to do with it, and on how much time is left to you.', ...list, 'Who signs the papers?', 'Both of you, on the same day, in front of the clerk.', 'What does it cost?', 'Less than the fence will.'];
    const { right, of } = comeBack(text, (paragraph) => list.includes(paragraph));
    expect(right / of).toBeGreaterThan(0.97);
  });

  it('leaves a long line among wrapped ones alone', () => {
    const answer = samples.get('fr')![5]!;
    const wrapped = wrapText(answer, 70).join('\n');
    expect(textsOf(lines(wrapped, answer, wrapped))).toEqual([answer, answer, answer]);
  });
});

describe('a paragraph a line', () => {
  it.each([...samples.keys()])('%s: lines of any length stay as they are, with and without blank lines', (language) => {
    const { questions, statements } = sentencesOf(language);
    const line = fc.constantFrom(...questions, ...statements, ...samples.get(language)!);
    fc.assert(
      fc.property(fc.uniqueArray(line, { minLength: 1, maxLength: 40 }), fc.boolean(), (list, blank) => {
        expect(textsOf(list.join(blank ? '\n\n' : '\n'))).toEqual(list);
      }),
      { numRuns: 60 },
    );
  });

  it('verse, lists of names and short replies are not rejoined', () => {
    for (const text of [
      lines('Water on the stairs', 'bread on the door', 'somebody calling', 'nobody there any more', 'a lamp in the window', 'a boat in the yard'),
      lines('Anna Brook', 'Peter Lind the elder', 'Mira Sommer', 'Ilya of the lower street', 'the two students'),
      lines('— Were you there?', '— I was.', '— And your brother?', '— He had gone to the hills with the goats, as every spring.', '— Alone?', '— Alone.'),
    ]) expect(textsOf(text)).toEqual(text.split('\n'));
  });

  it('counts blank lines', () => {
    expect(paragraphsOf('\n\na\n\n\n\nb\nc\n').paragraphs.map(({ text, line, gap }) => [text, line, gap])).toEqual([['a', 3, 2], ['b', 7, 3], ['c', 8, 0]]);
  });
});

it('keeps every character but white space and the hyphens it reports', () => {
  const line = fc.oneof(fc.string({ maxLength: 90 }), fc.constantFrom(...[...samples.values()].flat()).map((text) => text.slice(0, 70)), fc.constantFrom('', '', 'divid-', 'ed', '- item', 'Q: why'));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 60 }), (list) => {
      const text = list.join('\n');
      const { paragraphs } = paragraphsOf(text);
      const dropped = paragraphs.reduce((sum, { hyphensDropped }) => sum + hyphensDropped.length, 0);
      const bare = (string: string): string => string.replace(/\s/gu, '');
      expect(bare(paragraphs.map((paragraph) => paragraph.text).join('')).length).toBe(bare(text).length - dropped);
      for (const { line: number, text: words } of paragraphs) expect(text.split('\n')[number - 1]).toContain(words.slice(0, 1));
    }),
  );
});
