import { describe, expect, it } from 'vitest';
import { readerByName, type ReadResult } from '../../src/readers/index.js';

const read = async (value: unknown): Promise<ReadResult> => readerByName('json')!.read(new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)), {});
/** Speaker, text and the start of each of its times. */
const said = ({ blocks }: ReadResult): unknown[] => blocks.map(({ text, cues: { speaker, times } }) => [speaker ?? null, text, (times ?? []).map(({ start }) => start)]);

const answer = [['A', 'Who saw it?', [1000]], ['B', 'The baker, at night.', [2500]]];

/** The same two turns as each program writes them. */
const programs: readonly (readonly [program: string, value: unknown, expected: unknown])[] = [
  ['Whisper', { text: ' Who saw it? The baker, at night.', language: 'en', segments: [{ id: 0, start: 1, end: 2, text: ' Who saw it?' }, { id: 1, start: 2.5, end: 4, text: ' The baker,' }, { id: 2, start: 4, end: 5, text: ' at night.' }] },
    [[null, 'Who saw it?', [1000]], [null, 'The baker, at night.', [2500, 4000]]]],
  ['WhisperX', { segments: [
    { start: 1, end: 2, text: ' Who saw it?', speaker: 'A', words: [{ word: 'Who', start: 1, end: 1.2, speaker: 'A' }, { word: 'saw', start: 1.2, end: 1.4 }, { word: 'it?', start: 1.5, end: 2 }] },
    { start: 2.5, end: 5, text: 'The baker, at night.', speaker: 'B' }] }, [['A', 'Who saw it?', [1000, 1200, 1500]], ['B', 'The baker, at night.', [2500]]]],
  ['WhisperX, speakers by word', { segments: [{ start: 1, end: 5, text: 'Who? The baker.', words: [{ word: 'Who?', start: 1, end: 2, speaker: 'A' }, { word: 'The', start: 3, end: 4, speaker: 'B' }, { word: 'baker.', start: 4, end: 5, speaker: 'B' }] }] },
    [['A', 'Who?', [1000]], ['B', 'The baker.', [3000, 4000]]]],
  ['whisper.cpp', { result: { language: 'en' }, transcription: [{ timestamps: { from: '00:00:01,000' }, offsets: { from: 1000, to: 2000 }, text: ' Who saw it?' }, { offsets: { from: 2500, to: 5000 }, text: ' The baker, at night.' }] },
    [[null, 'Who saw it?', [1000]], [null, 'The baker, at night.', [2500]]]],
  ['chunks', { text: 'x', chunks: [{ timestamp: [1, 2], text: ' Who saw it?' }, { timestamp: [2.5, null], text: ' The baker, at night.' }] }, [[null, 'Who saw it?', [1000]], [null, 'The baker, at night.', [2500]]]],
  ['Amazon Transcribe', { jobName: 'x', results: { transcripts: [{ transcript: 'x' }], language_code: 'en-US', audio_segments: [{ id: 0, transcript: 'Who saw it?', start_time: '1.0', end_time: '2.0', speaker_label: 'A' }, { id: 1, transcript: 'The baker, at night.', start_time: '2.5', end_time: '5.0', speaker_label: 'B' }] } }, answer],
  ['Amazon Transcribe, words', { results: {
    items: [
      { type: 'pronunciation', start_time: '1.0', end_time: '1.5', alternatives: [{ content: 'Who' }] }, { type: 'pronunciation', start_time: '1.5', end_time: '2.0', alternatives: [{ content: 'saw' }] }, { type: 'punctuation', alternatives: [{ content: '?' }] },
      { type: 'pronunciation', start_time: '2.5', end_time: '3.0', alternatives: [{ content: 'Bakers' }] }, { type: 'punctuation', alternatives: [{ content: '.' }] }],
    speaker_labels: { segments: [{ speaker_label: 'spk_0', items: [{ start_time: '1.0' }, { start_time: '1.5' }] }, { speaker_label: 'spk_1', items: [{ start_time: '2.5', speaker_label: 'spk_1' }] }] },
  } }, [['spk_0', 'Who saw?', [1000, 1500]], ['spk_1', 'Bakers.', [2500]]]],
  ['Otter', { speech: { title: 'A talk', speakers: [{ id: 7, speaker_name: 'Anna' }, { id: 8, speaker_name: 'Marat' }], transcripts: [{ transcript: 'Who saw it?', start_offset: 16_000, end_offset: 32_000, speaker_id: 7 }, { transcript: 'The baker, at night.', start_offset: 40_000, end_offset: 80_000, speaker_id: 8 }] } },
    [['Anna', 'Who saw it?', [1000]], ['Marat', 'The baker, at night.', [2500]]]],
  ['Trint', { transcript: { words: [{ time: 1000, duration: 500, value: 'Who?' }, { time: 2500, duration: 300, value: 'The' }, { time: 2800, duration: 300, value: 'baker.' }], paragraphs: [{ time: 1000, duration: 500, speaker: 'A' }, { time: 2500, duration: 600, speaker: 'B' }] } },
    [['A', 'Who?', [1000]], ['B', 'The baker.', [2500, 2800]]]],
  ['Deepgram', { results: { channels: [{ alternatives: [{ transcript: 'x', paragraphs: { paragraphs: [{ speaker: 0, sentences: [{ text: 'Who saw it?', start: 1, end: 2 }] }, { speaker: 1, sentences: [{ text: 'The baker, at night.', start: 2.5, end: 5 }] }] } }] }] } },
    [['0', 'Who saw it?', [1000]], ['1', 'The baker, at night.', [2500]]]],
  ['AssemblyAI', { audio_duration: 5, language_code: 'en', utterances: [{ speaker: 'A', text: 'Who saw it?', start: 1000, end: 2000 }, { speaker: 'B', text: 'The baker, at night.', start: 2500, end: 5000 }] }, answer],
  ['Rev', { speakers: [{ id: 0, name: 'Anna' }], monologues: [{ speaker: 0, elements: [{ type: 'text', value: 'Who', ts: 1, end_ts: 1.5 }, { type: 'punct', value: ' ' }, { type: 'text', value: 'saw', ts: 1.5, end_ts: 2 }, { type: 'punct', value: '?' }] }, { speaker: 1, elements: [{ type: 'text', value: 'Bakers', ts: 2.5, end_ts: 3 }, { type: 'punct', value: '.' }] }] },
    [['Anna', 'Who saw?', [1000, 1500]], ['1', 'Bakers.', [2500]]]],
  ['Google', { results: [{ alternatives: [{ transcript: 'Who saw it?', words: [{ word: 'Who', startTime: '1s', endTime: '1.200s' }, { word: 'saw', startTime: '1.2s', endTime: '1.4s' }, { word: 'it?', startTime: '1.5s', endTime: '2s' }] }] }] }, [[null, 'Who saw it?', [1000, 1200, 1500]]]],
  ['Azure', { recognizedPhrases: [{ speaker: 1, offsetInTicks: 10_000_000, durationInTicks: 10_000_000, nBest: [{ display: 'Who saw it?' }] }] }, [['1', 'Who saw it?', [1000]]]],
  ['a list', [{ speaker: 'A', text: 'Who saw it?', start: 1, end: 2 }, { speaker: 'B', text: 'The baker, at night.', start: 2.5, end: 5 }], answer],
  ['lines', '{"speaker":"A","text":"Who saw it?","start":1}\n{"speaker":"B","text":"The baker, at night.","start":2.5}\n', answer],
];

describe('transcripts of speech recognition', () => {
  it.each(programs)('%s', async (_, value, expected) => {
    expect(said(await read(value))).toEqual(expected);
  });

  it('say their language and title', async () => {
    expect((await read(programs[0]![1])).metadata).toEqual({ language: 'en' });
    expect((await read(programs[7]![1])).metadata).toEqual({ title: 'A talk' });
  });

  it('without speakers have questions apart, with the time of their words', async () => {
    const words = ['Who', 'saw', 'it?', 'The', 'baker.'].map((word, index) => ({ word: ` ${word}`, start: index, end: index + 0.9 }));
    const { blocks } = await read({ language: 'en', segments: [{ start: 0, end: 5, text: ' Who saw it? The baker.', words }] });
    expect(blocks.map(({ text, cues: { times } }) => [text, times![0]])).toEqual([['Who saw it?', { at: 0, start: 0, end: 900 }], ['The baker.', { at: 0, start: 3000, end: 3900 }]]);
  });

  it('keep scripts without spaces together', async () => {
    expect(said(await read({ segments: [{ start: 0, end: 1, text: '水是夜里' }, { start: 1, end: 2, text: '来的。' }] }))).toEqual([[null, '水是夜里来的。', [0, 1000]]]);
  });

  it('that are something else are refused with the names of what is known', async () => {
    for (const value of [{}, [], 1, null, 'x', { a: { b: [] } }, [{ id: 1 }], [{ text: 'a' }, { text: 'b' }], { name: 'package', version: '1.0.0' }]) {
      await expect(read(JSON.stringify(value))).rejects.toMatchObject({ rule: 'unknown-json', hint: expect.stringContaining('Whisper') });
    }
    await expect(read('{"segments": [')).rejects.toMatchObject({ rule: 'not-json' });
    await expect(read('{"interview":"x","exchange":1,"role":"question","unit":1,"en":"a","confidence":1,"sources":{},"signature":"s"}\n{"interview":"x","exchange":1,"role":"question","unit":1,"en":"a","confidence":1,"sources":{},"signature":"s"}\n')).rejects.toMatchObject({ rule: 'own-export' });
  });

  it('do not confuse keys with what every object has', async () => {
    await expect(read('{"__proto__": {"segments": [{"text": "a", "start": 1}]}}')).rejects.toMatchObject({ rule: 'unknown-json' });
    expect(said(await read('{"segments": [{"text": "water", "start": 1, "__proto__": {"speaker": "A"}, "constructor": 1}]}'))).toEqual([[null, 'water', [1000]]]);
  });

  it('nested a million deep are refused', async () => {
    await expect(read('['.repeat(1_000_000) + ']'.repeat(1_000_000))).rejects.toMatchObject({ rule: expect.stringMatching(/-json$/u) });
    await expect(read('{"segments":'.repeat(200_000) + '1' + '}'.repeat(200_000))).rejects.toMatchObject({ rule: expect.stringMatching(/-json$/u) });
  });

  it('with odd values lose only those', async () => {
    expect(said(await read({ segments: [{ start: 'x', end: null, text: 'One.' }, { start: 1e300, text: 5 }, null, 7, { start: -4, text: 'Three.' }, { text: ' ' }] }))).toHaveLength(1);
  });
});
