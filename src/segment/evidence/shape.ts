import { usual } from './marks.js';
import { isLoose, isSentenceEnd, type DocumentFacts, type PassageFacts } from './facts.js';

/** One size against another, in words. */
function against(size: number, of: number): string {
  const share = of === 0 ? 1 : size / of;
  if (share < 0.12) return 'a fraction of';
  if (share < 0.3) return 'much shorter than';
  if (share < 0.65) return 'shorter than';
  if (share <= 1.5) return 'as long as';
  return share <= 3.5 ? 'longer than' : 'much longer than';
}

/** Length against the document and the neighbours. */
export function lengthEvidence(passages: readonly PassageFacts[], at: number, document: DocumentFacts): string[] {
  const { size, asks } = passages[at]!;
  const here = asks ? 'asks' : 'tells';
  const next = passages[at + 1];
  const previous = passages[at - 1];
  const found = [`${here}, ${against(size, document.medianRest)} most statements`];
  if (document.medianAsking > 0) found.push(`${here}, ${against(size, document.medianAsking)} most questions`);
  if (next !== undefined) found.push(`${here}, ${against(size, next.size)} the next`);
  if (previous !== undefined) found.push(`${here}, ${against(size, previous.size)} the one before`);
  found.push(size < 12 ? 'a word or two' : size < 60 ? 'one line' : size < 250 ? 'a few lines' : size < 800 ? 'a paragraph' : 'a long paragraph');
  return found;
}

/** How the passage begins and ends, and what it is made of. */
export function shapeEvidence(passage: PassageFacts, document: DocumentFacts): string[] {
  const { final, size } = passage;
  const { text } = passage.passage;
  const found: string[] = [];
  const usuallyFinished = document.finished >= 0.6 ? 'where most have it' : 'where few have it';
  if (final === ':' || final === '：') found.push('ends in a colon');
  else if (final === '!' || final === '！') found.push('ends in an exclamation mark');
  else if (final === '…' || /[-–—]$/u.test(text) || text.endsWith('...')) found.push('breaks off');
  else if (!isSentenceEnd(final)) found.push(`no end punctuation, ${usuallyFinished}`);
  if (/^[-–—]\s/u.test(text)) found.push('begins with a dialogue dash');
  if (/^["'«„“「『]/u.test(text) && /["'»“”」』]$/u.test(text)) found.push('all of it in quotation marks');
  if (/^[[(].*[\])]\.?$/su.test(text.length <= 256 ? text : '')) found.push('all of it in brackets');
  if (/^\p{Ll}/u.test(text)) found.push('begins with a small letter');
  if (/^\P{Ll}{0,256}$/u.test(text) && /\p{Lu}{3}/u.test(text)) found.push('all capitals');
  if (isLoose(passage) && /^(?![\p{L}\p{N}"'«„“「『¿¡(])|[=$<>{}\\]|--|\w\/\w|\.\w+\(/u.test(text)) found.push('looks like code');
  if (/https?:\/\/|www\./u.test(text.slice(0, 600))) found.push(/^\S{1,300}$/u.test(text.slice(0, 301)) ? 'nothing but a web address' : 'holds a web address');
  const letters = text.slice(0, 256).replace(/\P{L}/gu, '').length;
  if (letters < 0.4 * Math.min(size, 256)) found.push('hardly any letters');
  if (/\b(?:19|20)\d{2}\b/u.test(text) && size < 50) found.push('short, with a year');
  if (/[\p{L}\d]_[\p{L}\d]/u.test(text) && size < 200) found.push('words joined by underscores');
  return found;
}

/** So many short unfinished lines to one marked question are not questions themselves: who marks some marks most. */
const MANY_TO_ONE = 3;
const UNLIKE_QUESTIONS = 'such lines are many and marked questions few';

/** What stands around a short passage without end punctuation: headings stand before what they head, captions and furniture in runs. */
export function looseEvidence(passages: readonly PassageFacts[], at: number, document: DocumentFacts): string[] {
  const passage = passages[at]!;
  if (!isLoose(passage)) return [];
  const side = (index: number): string => {
    const other = passages[index];
    if (other === undefined) return 'the edge';
    if (other.asks) return 'a question';
    if (isLoose(other)) return 'another';
    return other.size > 2.5 * passage.size ? 'a longer text' : 'a text';
  };
  const questions = document.asking === 0 ? 'no question is marked' : document.plainQuestions ? 'questions are plain lines' : 'questions are longer';
  const finished = document.finished >= 0.5 ? '' : ', as most';
  return [
    `short and unfinished${finished}`, `short and unfinished, where ${questions}${finished}`, `short and unfinished, between ${side(at - 1)} and ${side(at + 1)}`,
    `short and unfinished before ${side(at + 1)}, where ${questions}`, `short and unfinished after ${side(at - 1)}, where ${questions}`,
    `short and unfinished, where ${usual(document.asking)} end in a question mark${finished}`,
    ...(passage.typography === 'plain' && document.asking > 0 ? [`short, unfinished and plain, where ${document.loose > MANY_TO_ONE * document.asking ? UNLIKE_QUESTIONS : questions}`] : []),
    ...(at < document.looseUntil && finished === '' ? ['short and unfinished, as all from the beginning'] : []),
    ...(at >= document.looseFrom && finished === '' ? ['short and unfinished, as all to the end'] : []),
    `short and unfinished, as ${document.loose < 0.1 ? 'few' : document.loose < 0.3 ? 'some' : 'many'} are`,
  ];
}

/** Place in the document. */
export function positionEvidence(at: number, count: number): string[] {
  const found: string[] = [];
  if (at === 0) found.push('first of the document');
  else if (at === 1) found.push('second of the document');
  if (at === count - 1) found.push('last of the document');
  return found;
}
