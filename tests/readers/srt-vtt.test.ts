import { describe, expect, it } from 'vitest';
import { readerByName, readerFor } from '../../src/readers/index.js';
import type { ReadResult } from '../../src/readers/index.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = async (text: string, name = 'srt'): Promise<ReadResult> => readerByName(name)!.read(bytesOf(text), {});
const texts = (result: ReadResult): string[] => result.blocks.map(({ text }) => text);
const rules = (result: ReadResult): string[] => result.warnings.map(({ rule }) => rule);

/** Subtitles of two seconds, half a second apart unless a gap is given in seconds. */
function cues(...list: (string | readonly [gap: number, text: string])[]): string {
  let at = 1000;
  const stamp = (ms: number): string => `00:${String(Math.floor(ms / 60_000)).padStart(2, '0')}:${String(Math.floor(ms / 1000) % 60).padStart(2, '0')},${String(ms % 1000).padStart(3, '0')}`;
  return list.map((cue, index) => {
    const [gap, text] = typeof cue === 'string' ? [0.5, cue] as const : cue;
    at += gap * 1000;
    const entry = `${index + 1}\n${stamp(at)} --> ${stamp(at + 2000)}\n${text}\n`;
    at += 2000;
    return entry;
  }).join('\n');
}

describe('paragraphs of subtitles', () => {
  it('joins what one sentence was cut into, and keeps the time of each part', async () => {
    const { blocks } = await read(cues('We carried the children', 'up the stairs first,', 'then the sewing machine.'));
    expect(blocks).toEqual([{
      text: 'We carried the children up the stairs first, then the sewing machine.',
      line: 3, breaks: [24, 45], lines: [7, 11],
      cues: { times: [{ at: 0, start: 1500, end: 3500 }, { at: 24, start: 4000, end: 6000 }, { at: 45, start: 6500, end: 8500 }] },
    }]);
  });

  it('puts a space between lines, but none in scripts without spaces, and keeps a hyphen', async () => {
    expect(texts(await read(cues('我们先把孩子\n抱上楼，', '然后去搬缝纫机。')))).toEqual(['我们先把孩子抱上楼，然后去搬缝纫机。']);
    expect(texts(await read(cues('alma-\nata was far', 'away.')))).toEqual(['alma-ata was far away.']);
    expect(texts(await read(cues('I was going-', 'No, you were not.')))).toEqual(['I was going- No, you were not.']);
  });

  it('ends a paragraph at a pause after a sentence, not in the middle of one', async () => {
    expect(texts(await read(cues('It rained.', [3, 'Then it stopped.'], 'We waited', [3, 'for the boat.'])))).toEqual(['It rained.', 'Then it stopped. We waited for the boat.']);
    expect(texts(await read(cues('It rained. We waited', [9, 'for the boat.'])))).toEqual(['It rained. We waited', 'for the boat.']);
  });

  it('keeps questions apart from statements where nobody is named', async () => {
    expect(texts(await read(cues('Кто помогал вам', 'в первые дни?', 'Никто не приходил.', 'Только пекарь.', 'А что', 'он привозил?', 'Хлеб.'))))
      .toEqual(['Кто помогал вам в первые дни?', 'Никто не приходил. Только пекарь.', 'А что он привозил?', 'Хлеб.']);
  });

  it('begins anew at a printed label, a dialogue dash and chevrons, which stay in the text', async () => {
    expect(texts(await read(cues('ANNA: Who saw it?', 'MARAT: The baker.', 'He told me', 'He said: nobody else.')))).toEqual(['ANNA: Who saw it?', 'MARAT: The baker. He told me He said: nobody else.']);
    expect(texts(await read(cues('- Did you see it?\n- No.')))).toEqual(['- Did you see it?', '- No.']);
    expect(texts(await read(cues('>> Who saw it?', '>> The baker did', 'and his son.')))).toEqual(['>> Who saw it?', '>> The baker did and his son.']);
  });

  it('sets sounds and music aside', async () => {
    const { blocks } = await read(cues('[dog barks]', '♪ a song ♪', 'It rained.', '(смеётся)', '[Anna] It rained again.'));
    expect(blocks.map(({ text, cues: { aside } }) => [text, aside])).toEqual([
      ['[dog barks] ♪ a song ♪', 'sound'], ['It rained.', undefined], ['(смеётся)', 'sound'], ['[Anna] It rained again.', undefined],
    ]);
  });

  it('takes tags and codes out, keeps what they said of bold and italics, and leaves other angle brackets', async () => {
    const { blocks } = await read(cues('{\\an8}<i>She</i> <font color="#fff">came</font> <b>at <i>two</i></b> &amp; 1 < 2 <door>'));
    expect(blocks[0]).toMatchObject({ text: 'She came at two & 1 < 2 <door>', cues: { italic: [[0, 3], [12, 15]], bold: [[9, 15]] } });
  });
});

describe('subtitles as people leave them', () => {
  it.each([
    ['no hours', '00:01,000 --> 00:02,000\nwater'],
    ['a dot', '1\n00:00:01.000 --> 00:00:02.000\nwater'],
    ['no number, settings', '00:00:01,000 --> 00:00:02,000  X1:10 Y1:20\nwater'],
    ['an arrow a word processor made', '1\n00:00:01,000 → 00:00:02,000\nwater'],
    ['CRLF and a mark', '\uFEFF1\r\n00:00:01,000 --> 00:00:02,000\r\nwater\r\n\r\n'],
    ['one digit', '1\n0:00:01,0 --> 0:00:02\nwater'],
    ['no blank line', '1\n00:00:00,000 --> 00:00:00,500\n\n2\n00:00:01,000 --> 00:00:02,000\nwater'],
  ])('are read: %s', async (_, text) => {
    expect((await read(text)).blocks).toMatchObject([{ text: 'water', cues: { times: [{ at: 0, start: 1000, end: 2000 }] } }]);
  });

  it('keep a number that is spoken and a blank line inside', async () => {
    expect(texts(await read('1\n00:00:01,000 --> 00:00:02,000\nWhich year?\n\n2\n00:00:02,000 --> 00:00:03,000\n1986\n\n3\n00:00:03,000 --> 00:00:04,000\nor\n\n1987\n'))).toEqual(['Which year?', '1986 or 1987']);
  });

  it('are kept in their order, and it is said that they go back in time', async () => {
    const result = await read('1\n00:00:09,000 --> 00:00:10,000\nLate.\n\n2\n00:00:01,000 --> 00:00:02,000\nEarly.\n');
    expect(texts(result)).toEqual(['Late. Early.']);
    expect(result.warnings).toMatchObject([{ rule: 'cues-unordered', line: 7 }]);
  });

  it('that roll lose the lines that are only repeated, and say so; what is said twice stays', async () => {
    const rolling = cues('we carried', 'we carried\nthe children', 'the children\nup the stairs', 'up the stairs\nat night.');
    const result = await read(rolling);
    expect(texts(result)).toEqual(['we carried the children up the stairs at night.']);
    expect(rules(result)).toEqual(['rolling-captions']);
    expect(texts(await read(cues('No.', 'No.', 'I said no.', 'He went home.')))).toEqual(['No. No. I said no. He went home.']);
  });

  it('without a single time code are refused', async () => {
    await expect(read('just words')).rejects.toMatchObject({ rule: 'no-cues' });
    expect(rules(await read('just words\n\n1\n00:00:01,000 --> 00:00:02,000\nwater'))).toEqual(['before-first-cue']);
  });

  it('are known by their content', () => {
    const chosen = readerFor('talk.txt', bytesOf('1\r\n00:00:01,000 --> 00:00:02,000\r\nwater'))!;
    expect([chosen.reader.name, chosen.warnings.map(({ rule }) => rule)]).toEqual(['srt', ['other-format']]);
    expect(readerFor('talk.txt', bytesOf('1\nwater'))!.reader.name).toBe('txt');
  });
});

describe('WebVTT', () => {
  const file = `WEBVTT - a talk
Kind: captions
Language: fr

STYLE
::cue { color: red }

NOTE
made by hand
--

greeting
00:01.000 --> 00:03.500 align:start position:10%
<v.loud Anne Petit>Qui a vu <c.yellow>l&apos;eau</c> ?

00:03.600 --> 00:05.000
<v Marc>Le boulanger &amp; <i>moi</i>.</v>
<v Anne Petit>Et quand ?

00:05.100 --> 00:07.000
<v Anne Petit>Le soir <laugh>ou <00:00:06.000>la nuit ?
`;

  it('takes speakers from voice tags, and the language from the head', async () => {
    const result = await read(file, 'vtt');
    expect(result.metadata).toEqual({ language: 'fr' });
    expect(result.blocks.map(({ text, line, cues: { speaker } }) => [speaker, text, line])).toEqual([
      ['Anne Petit', "Qui a vu l'eau ?", 14],
      ['Marc', 'Le boulanger & moi.', 17],
      ['Anne Petit', 'Et quand ? Le soir ou la nuit ?', 18],
    ]);
    expect(result.blocks[2]!.cues.times).toEqual([{ at: 0, start: 3600, end: 5000 }, { at: 11, start: 5100, end: 7000 }]);
  });

  it('says what it leaves out', async () => {
    expect((await read(file, 'vtt')).warnings).toEqual([
      { rule: 'style-left-out', message: '1 STYLE block left out', line: 5 },
      { rule: 'note-left-out', message: '1 NOTE block left out', line: 8 },
      { rule: 'tags-left-out', message: '1 tag of a kind hrd does not know left out', line: 21 },
    ]);
  });

  it('is known by its first word', () => {
    expect(readerFor('talk.srt', bytesOf(file))!.reader.name).toBe('vtt');
  });
});

describe('hostile subtitles', () => {
  it('a hundred thousand without a full stop or a pause, and one of three hundred thousand lines', async () => {
    const many = Array.from({ length: 100_000 }, (_, index) => `00:${String(Math.floor(index / 6000)).padStart(2, '0')}:${String(Math.floor(index / 100) % 60).padStart(2, '0')},${String(index % 100 * 10).padStart(3, '0')} --> 01:00:00,000\nsome words that never end${index % 5 === 0 && index < 60_000 ? '.' : ''}`).join('\n\n');
    expect((await read(many)).blocks.length).toBeGreaterThan(10);
    expect((await read(`00:00:01,000 --> 00:00:02,000\n${'some words \n'.repeat(300_000)}`)).blocks).toHaveLength(1);
  });
});
