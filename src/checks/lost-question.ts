import type { Span } from '../model.js';
import { endsAsQuestion, questionMarks } from '../text/questions.js';
import { skeleton } from '../text/transliterate.js';
import { around, isPaired } from './bitexts.js';
import { primary, type Bitext, type BitextCheck, type Couple, type Draft, type Stretch } from './contract.js';
import { INDIRECT, INDIRECT_SIGNS, TAG_WORDS } from './data/question-tags.js';
import { hasDenyingWord } from './denials.js';

/** Written without question marks as a rule. */
const UNMARKED: ReadonlySet<string> = new Set(['th', 'lo', 'km', 'my', 'bo', 'dz', 'shn']);

/** Only the end of a sentence is looked at for how it asks and how it stops. */
const TAIL = 200;
/** A unit of so many sentences is a whole turn; what is quoted at its end is a detail of it. */
const WHOLE_TURN = 3;

/** A full stop of any script, and what may stand behind it: closing quotes and brackets, a footnote's number. */
const STOPS = /[.\u{3002}\u{ff0e}\u{ff61}\u{964}\u{589}\u{6d4}\u{1362}](?<!\.\.)[\s"'’”»›」』)\]*_\u{b9}\u{b2}\u{b3}\u{2070}-\u{2079}\u{200b}-\u{200f}]{0,8}(?:\[\^?\d{1,3}\][\s"'’”»]{0,4})?$/u;
const SENTENCE_ENDS = /[.!?…。！？؟।][\s"'’”»」』)]/gu;
const LETTER = /\p{L}/u;
const WORD = /[\p{L}\p{M}'’]{1,40}/gu;
/** A quotation that begins inside a sentence and ends it with its question: `he said: "Why?"`. */
const QUOTED_END = /\p{L}[^«“„"‘‚「『]{0,6}[«“”„"‘'‚「『][^«»“”„"]{1,190}$/u;
/** The last clause, when something stands before it. */
const LAST_CLAUSE = /\p{L}\s?[,،，、;\u{2013}\u{2014}.…-]\s?(?<clause>[^,،，、;\u{2013}\u{2014}.…]{1,40})$/u;
/** A tag has no more words, nor letters where words have no spaces between them; that of English is a verb and a pronoun. */
const LONGEST_TAG = 3;
const LONGEST_ENGLISH_TAG = 2;
const LONGEST_UNSPACED_TAG = 5;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}]/u;

const marksOf = (text: string): Span[] => questionMarks(text).map((at): Span => [at, at + 1]);
const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];
const isQuestionTurn = ({ lines }: Stretch): boolean => lines.some(({ turn }) => turn.role === 'question');

/** What a text asks with, up to its last mark. */
function askingEnd(text: string): string {
  const last = questionMarks(text).at(-1) ?? text.length;
  return text.slice(Math.max(0, last - TAIL), last);
}

/** "…, isn't it?", "…, да?": asks for a nod. */
function isTag(end: string, language: string): boolean {
  const clause = LAST_CLAUSE.exec(end)?.groups?.['clause'];
  if (clause === undefined) return false;
  const words = wordsOf(clause);
  const isShort = words.length <= (language === 'en' ? LONGEST_ENGLISH_TAG : LONGEST_TAG) && (clause.length <= LONGEST_UNSPACED_TAG || !UNSPACED.test(clause));
  return words.length > 0 && isShort && (words.every((word) => TAG_WORDS.has(word)) || hasDenyingWord(clause, language));
}

/** A single word that sounds the same in both: somebody is called, or heard again. */
function isCall(asked: string, stated: string): boolean {
  const [one, other] = [asked, stated].map((text) => (text.length > TAIL ? [] : wordsOf(text))) as [string[], string[]];
  return one.length === 1 && other.length === 1 && skeleton(one[0]!) === skeleton(other[0]!) && skeleton(one[0]!).length > 1;
}

/** Chinese that asks by its last word and has no mark: "难道…吗。" wonders as often as it asks. */
const hasNoMark = (text: string): boolean => /[吗嗎]/u.test(text[questionMarks(text).at(-1) ?? 0] ?? '');

/** "…, ob er kommt.": reports a question that the other version quotes. */
function isReported(stated: string): boolean {
  const end = stated.slice(-TAIL);
  const first = wordsOf(stated)[0] ?? '';
  return wordsOf(end).some((word) => INDIRECT.has(word) && word !== first) || INDIRECT_SIGNS.some((sign) => end.includes(sign));
}

/** Whether a text has so many sentences that it is a whole turn. */
const isWholeTurn = ({ text }: Stretch): boolean => (text.match(SENTENCE_ENDS)?.length ?? 0) >= WHOLE_TURN;

/** Whether the missing question can be a way of putting it, and needs no second look: outside of question turns only. */
function isWayOfPutting(asked: Stretch, stated: Stretch): boolean {
  if (asked.lines.length + stated.lines.length > 2) return true;
  const end = askingEnd(asked.text);
  const isQuoted = QUOTED_END.test(end);
  const language = primary(asked.version.document.language);
  return !LETTER.test(end.slice(-3)) || isTag(end, language) || hasNoMark(asked.text) || isCall(asked.text, stated.text) || (isQuoted && (isReported(stated.text) || isWholeTurn(asked) || isWholeTurn(stated)));
}

/** Whether the question stands in the sentence before or after instead. */
function isMoved(bitext: Bitext, couple: Couple, asked: Stretch, stated: Stretch): boolean {
  const side = stated === couple.source ? 'source' : 'target';
  return questionMarks(stated.text).length > 0 || (questionMarks(asked.text).length > 1 && /[?？؟]/u.test(around(bitext, couple, side)));
}

/**
 * A sentence that asks on one side only. Marks count, and not the words: how languages ask without one is too various to claim. A note where the other side
 * does not come to a full stop (`…`, `!`, a comma), where the question may stand elsewhere, and, but for question turns, where it is no more than a tag
 * or a name that is called, or is quoted on one side and reported on the other.
 */
export const lostQuestion = {
  name: 'lost-question',
  compares: 'versions',
  summary: 'a question that is a statement in the other language (by question marks; not in Thai, Lao, Khmer, Burmese and Tibetan)',
  languages: 'any',
  *check(bitext: Bitext): Iterable<Draft> {
    const { source, target } = bitext;
    if ([source, target].some(({ document }) => UNMARKED.has(primary(document.language)))) return;
    for (const couple of bitext.couples) {
      if (!isPaired(couple)) continue;
      const asks = endsAsQuestion(couple.source.text);
      if (asks === endsAsQuestion(couple.target.text)) continue;
      const [asked, stated] = asks ? [couple.source, couple.target] : [couple.target, couple.source];
      const isGrave = STOPS.test(stated.text.slice(-TAIL)) && (isQuestionTurn(asked) || isQuestionTurn(stated) || !isWayOfPutting(asked, stated));
      const marked = [{ stretch: asked, spans: marksOf(asked.text).slice(-1) }, { stretch: stated, spans: [[stated.text.length, stated.text.length]] as const }];
      yield {
        severity: isGrave && !isMoved(bitext, couple, asked, stated) ? 'warning' : 'note',
        reason: `a question in ${asked.version.column} is a statement in ${stated.version.column}`,
        marked: asks ? marked : marked.reverse(),
      };
    }
  },
} as const satisfies BitextCheck;
