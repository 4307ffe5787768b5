import type { Interview } from '../../src/model.js';
import { interviewOf, type TurnDraft } from './sample.js';

const question = (...sentences: string[]): TurnDraft => ({ role: 'question', paragraphs: [sentences], label: 'Mira: ', speaker: 'Mira' });
const answer = (...paragraphs: string[][]): TurnDraft => ({ role: 'answer', paragraphs, label: 'Tin: ', speaker: 'Tin' });

/** An answer of 40,000 characters, in sentences. */
const long = (sentence: string): string[] => Array.from({ length: Math.ceil(40_000 / (sentence.length + 1)) }, () => sentence);

const english: TurnDraft[] = [
  { role: 'other', paragraphs: [['The lamp-makers’ street']] },
  question('Who "kept" the «lamps», and what did ‘they’ “say”?'),
  answer(['- We said: =1+1.', '+3 and -4 & <b>@home</b>\tafter a tab.'], ['First line\r\nsecond line\nthird line.'], ['# not a heading', '| not | a table |', '1. not a list', '*not bold* _at all_ `code` [link](x)']),
  question('And the boats?'),
  answer(['Seven of them 🛶🛶, a family 👩‍👩‍👧‍👦, and naïve café (e\u0301).', ']]> is &amp; not an end.']),
  question('How long did it go on?'),
  answer(long('The river rose again and we carried the lamps up the hill.')),
];

const arabic: TurnDraft[] = [
  { role: 'other', paragraphs: [['شارع صانعي المصابيح']] },
  question('من كان يحفظ «المصابيح»، وماذا قالوا؟'),
  answer(['- قلنا: =1+1.', '+3 و -4 & <b>@home</b>\tبعد الجدولة.'], ['السطر الأول\r\nالسطر الثاني (OSCE 2019)\nالثالث.'], ['می\u200Cخواهم؛ نعم.']),
  question('والقوارب؟'),
  answer(['سبعة منها 🛶🛶.', 'وليست \u200Fنهاية.']),
  question('كم دام ذلك؟'),
  answer(long('ارتفع النهر من جديد وحملنا المصابيح إلى أعلى التل.')),
];

/** Burmese has no answer to the second question. */
const burmese: TurnDraft[] = [
  question('မီးအိမ်တွေကို ဘယ်သူ သိမ်းခဲ့သလဲ။'),
  answer(['ကျွန်တော်တို့ သိမ်းခဲ့ပါတယ်။', '=1+1 မဟုတ်ပါ။'], ['ပထမ စာကြောင်း။']),
  question('လှေတွေကော။'),
];

/** The interview that every format must carry: awkward characters, three languages, a turn that one of them lacks, a long answer. */
export const awkward: Interview = interviewOf('lamps', [
  { language: 'en', path: 'lamps.en.txt', timed: true, turns: english, metadata: { interviewee: 'Tin', date: '1996' } },
  { language: 'ar', path: 'lamps.ar.txt', turns: arabic },
  { language: 'my', path: 'lamps.my.txt', turns: burmese },
], 'Lamps & "boats" <in> the river');

/** An interview in which nobody asks. */
export const unasked: Interview = interviewOf('a long speech', [
  { language: 'en', path: 'speech.en.txt', timed: true, turns: [{ role: 'answer', paragraphs: [['I came by night.', 'The bridge was gone.'], ['That is all.']] }] },
  { language: 'ar', path: 'speech.ar.txt', turns: [{ role: 'answer', paragraphs: [['جئت ليلا.', 'كان الجسر قد زال.'], ['هذا كل شيء.']] }] },
], null, 10);
