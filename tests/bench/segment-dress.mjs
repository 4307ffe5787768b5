import { STATES } from '../../dist/segment/chain.js';
import { speechWords } from '../../dist/segment/data/speech-words.js';

/** Page furniture as it stands around saved interviews, in our own words. */
const furniture = ['Recent Comments', 'Share this', 'Subscribe to our newsletter', 'Read more', 'Related articles', 'Последние комментарии', 'Поделиться', 'Читайте также', 'Подписаться на рассылку',
  'Kommentare', 'Teilen', 'Weiterlesen', 'Artículos relacionados', 'Compartir', 'Partager', 'À lire aussi', 'شارك', 'مقالات ذات صلة', '相关文章', '分享', 'Home | About | Contact', 'English Русский Қазақша',
  'share print mail_outline', '12 March 2019', '14.05.2021', '© 2018', 'Photo: archive', 'Фото: архив', 'Foto: privat', 'By our correspondent', 'Текст: редакция', 'Бөлісу', 'Paylaş', 'Udostępnij', 'Condividi'];

const isOutside = (state) => state === 'other' || state === 'before';
const isLoose = (text) => text.length < 70 && !/\p{P}$/u.test(text);

/** Headings and captions of the documents learnt from, by language, to be met in new places. */
export function looseLines(documents) {
  const pool = new Map();
  for (const { language, texts, states } of documents) {
    texts.forEach((text, at) => {
      if (!isOutside(states[at]) || !isLoose(text)) return;
      if (!pool.has(language)) pool.set(language, []);
      pool.get(language).push(text);
    });
  }
  return pool;
}

/** What real files do to a conversation, so that the weights do not depend on the tidiness of the documents learnt from. */
const wear = {
  asFound: (document) => document,
  furniture({ texts, states, language }, random, pool) {
    const lines = [...(pool.get(language) ?? []), ...(pool.get('en') ?? []), ...furniture];
    const any = (list) => list[Math.floor(random() * list.length)];
    const result = { language, texts: [], states: [] };
    const put = (text, state) => { result.texts.push(text); result.states.push(state); };
    for (let left = 1 + Math.floor(random() * 5); left > 0; left -= 1) put(any(lines), 'before');
    const [hasSections, hasCaptions, hasSubheads] = [random() < 0.4, random() < 0.3, random() < 0.3];
    texts.forEach((text, at) => {
      const chance = { question: hasSections ? 0.15 : 0, answer: hasCaptions ? 0.3 : 0, 'answering on': hasSubheads ? 0.15 : 0 }[states[at]] ?? 0;
      if (random() < chance) put(any(lines), result.states.every((state) => state === 'before') ? 'before' : 'other');
      put(text, states[at]);
    });
    for (let left = Math.floor(random() * 6); left > 0; left -= 1) put(any(furniture), 'other');
    return result;
  },
  /** Prompts without a question mark; none has one only in languages that do without. */
  unmarked({ texts, states, language }, random) {
    const share = UNMARKED_LANGUAGES.has(language) && random() < 0.5 ? 1 : random() * 0.6;
    return { language, states, texts: texts.map((text, at) => (ASKS.has(states[at]) && random() < share ? text.replace(MARKS, random() < 0.5 ? '' : '.').trim() || text : text)) };
  },
  /** A long talk between two: answers are cut by a word of who listens, and some prompts have no mark. */
  listened({ texts, states, language }, random) {
    const words = (speechWords[language.split('-')[0]]?.reply ?? 'mm').split(' ');
    const reply = () => capital(`${words[Math.floor(random() * words.length)]}${random() < 0.8 ? '.' : '…'}`);
    const often = 0.15 + 0.5 * random();
    const result = { language, texts: [], states: [] };
    const put = (text, state) => { result.texts.push(text); result.states.push(state); };
    texts.forEach((text, at) => {
      const state = states[at];
      if (!state.startsWith('answer')) put(ASKS.has(state) && random() < 0.2 ? text.replace(MARKS, '.') : text, state);
      else halves(text, random).forEach((piece, index) => {
        const isFirst = index === 0 && state === 'answer';
        const isCut = !isFirst && random() < often;
        if (isCut) put(reply(), 'question');
        put(piece, isFirst || isCut ? 'answer' : 'answering on');
      });
    });
    return result;
  },
  /** Many who ask one: words before the question and thanks after it. */
  press({ texts, states, language }, random) {
    const thanks = capital(`${(speechWords[language.split('-')[0]]?.reply ?? 'thanks').split(' ').at(-1)}.`);
    const before = texts.flatMap((text, at) => (states[at].startsWith('answer') ? text.match(/[^.!?。？]{20,200}[.。]/gu) ?? [] : []));
    const worn = (text) => `${before.length > 0 && random() < 0.5 ? `${before[Math.floor(random() * before.length)].trim()} ` : ''}${text}${random() < 0.3 ? ` ${thanks}` : ''}`;
    return { language, states, texts: texts.map((text, at) => (states[at] === 'question' ? worn(text) : text)) };
  },
  /** One paragraph a turn. */
  merged({ texts, states, language }) {
    const result = { language, texts: [], states: [] };
    texts.forEach((text, at) => {
      const continues = states[at] === 'asking on' || (states[at] === 'answering on' && result.states.at(-1)?.startsWith('answer'));
      if (continues && result.texts.length > 0) result.texts[result.texts.length - 1] += ` ${text}`;
      else { result.texts.push(text); result.states.push(states[at]); }
    });
    return result;
  },
  /** Long answers in several paragraphs. */
  split({ texts, states, language }, random) {
    const result = { language, texts: [], states: [] };
    texts.forEach((text, at) => {
      const sentences = text.match(/[^.!?。？]+[.!?。？]+["»”)]*\s*/gu) ?? [];
      const halves = states[at].startsWith('answer') && sentences.length >= 4 && random() < 0.7 && sentences.join('').length === text.length;
      const cut = halves ? sentences.slice(0, 1 + Math.floor(random() * (sentences.length - 1))).join('').length : 0;
      if (cut > 0) { result.texts.push(text.slice(0, cut).trim()); result.states.push(states[at]); }
      result.texts.push(text.slice(cut).trim());
      result.states.push(cut > 0 ? 'answering on' : states[at]);
    });
    return result;
  },
  /** Answers that end in a question of their own. */
  rhetorical({ texts, states, language }, random) {
    const questions = texts.filter((text, at) => states[at] === 'question' && text.length < 120);
    return { language, states, texts: texts.map((text, at) => (states[at].startsWith('answer') && text.length > 80 && questions.length > 0 && random() < 0.1 ? `${text} ${questions[Math.floor(random() * questions.length)]}` : text)) };
  },
  /** Questions of their own in answers, a paragraph each: rhetorical, where labels or typography mark the real ones. */
  musing({ texts, states, language }, random, pool) {
    const questions = texts.filter((text, at) => states[at] === 'question' && text.length < 160);
    const worn = wear.furniture({ texts, states, language }, random, pool);
    const result = { language, texts: [], states: [] };
    if (questions.length > 0 && random() < 0.8) {
      result.texts.push(questions[Math.floor(random() * questions.length)]);
      result.states.push('before');
    }
    worn.texts.forEach((text, at) => {
      result.texts.push(text);
      result.states.push(worn.states[at]);
      if (worn.states[at].startsWith('answer') && questions.length > 0 && random() < 0.15) {
        result.texts.push(questions[Math.floor(random() * questions.length)]);
        result.states.push('answering on');
      }
    });
    return result;
  },
};
/** A text in two, where a sentence ends; whole when it is short. */
function halves(text, random) {
  const sentences = text.match(/[^.!?。？]+[.!?。？]+["»”)]*\s*/gu) ?? [];
  if (sentences.length < 4 || sentences.join('').length !== text.length) return [text];
  const cut = sentences.slice(0, 1 + Math.floor(random() * (sentences.length - 1))).join('').length;
  return [text.slice(0, cut).trim(), text.slice(cut).trim()];
}
const UNMARKED_LANGUAGES = new Set(['th', 'lo', 'km', 'my', 'ja', 'ja-Hira']);
const ASKS = new Set(['question', 'asking on']);
const MARKS = /[?？؟;՞፧]/gu;
const capital = (text) => `${text[0].toUpperCase()}${text.slice(1)}`;

/** How a conversation is set: cues and labels a passage. */
const settings = {
  plain: () => () => ({}),
  headings(_document, random) {
    const level = 2 + Math.floor(random() * 3);
    const [hasTitle, hasSubheads, sections] = [random() < 0.8, random() < 0.5, random() < 0.7];
    return ({ state, text, at, next }) => {
      if (state === 'question') return { heading: level };
      if (at === 0 && isOutside(state) && text.length < 160 && hasTitle) return { heading: 1 };
      if (isOutside(state) && isLoose(text)) return next === 'question' && sections ? { heading: level - 1 } : random() < 0.4 ? { heading: Math.min(6, level + 1) } : {};
      return state === 'answering on' && isLoose(text) && hasSubheads ? { heading: Math.min(6, level + 1) } : {};
    };
  },
  emphasis(_document, random) {
    const kind = random() < 0.7 ? 'bold' : 'italic';
    const [boldHeads, boldIntro, boldBits] = [random() < 0.4, random() < 0.2, random() < 0.2];
    return ({ state, text, at }) => {
      if (ASKS.has(state)) return { emphasis: kind };
      if (at === 0 && isOutside(state) && text.length < 160) return { heading: 1 };
      if (isOutside(state) && isLoose(text)) return boldHeads ? { emphasis: 'bold' } : { heading: 2 };
      if (isOutside(state) && at < 3 && boldIntro) return { emphasis: 'bold' };
      return state.startsWith('answer') && boldBits && random() < 0.08 ? { emphasis: kind } : {};
    };
  },
  numbered(_document, random) {
    const lists = random() < 0.3;
    let number = 0;
    return ({ state }) => (state === 'question' ? { list: `${(number += 1)}.` } : state === 'answering on' && lists && random() < 0.3 ? { list: random() < 0.5 ? '-' : '1.', depth: 1 } : {});
  },
  labelled: (document, random) => labelled(random, () => true),
  questionsLabelled: (document, random) => labelled(random, (state) => ASKS.has(state)),
  answersLabelled: (document, random) => labelled(random, (state) => !ASKS.has(state)),
};

function labelled(random, hasLabel) {
  const [heads, boldQuestions] = [random() < 0.6, random() < 0.2];
  let speaking = null;
  return ({ state, text, at }) => {
    const side = ASKS.has(state) ? 'q' : isOutside(state) ? null : 'a';
    if (side === null && at === 0 && text.length < 160 && heads) return { heading: 1 };
    if (side === null) return isLoose(text) && heads ? { heading: 2 } : isLoose(text) && boldQuestions ? { emphasis: 'bold' } : {};
    const changes = side !== speaking;
    speaking = side;
    return { ...(changes && hasLabel(state) ? { label: side } : {}), ...(side === 'q' && boldQuestions ? { emphasis: 'bold' } : {}) };
  };
}

/** What is done to spoken conversation only; lists of questions and answers are written. */
export const spoken = new Set(['listened', 'press']);

/** Every way of wearing and setting a document that the weights are learnt from, with its share. */
export const dressings = [
  ['asFound', 'plain', 1], ['furniture', 'plain', 0.3], ['unmarked', 'plain', 0.3], ['merged', 'plain', 0.3], ['split', 'plain', 0.3], ['rhetorical', 'plain', 0.1], ['listened', 'plain', 0.3], ['press', 'plain', 0.3],
  ['asFound', 'headings', 0.3], ['furniture', 'headings', 0.3], ['unmarked', 'headings', 0.2], ['musing', 'headings', 0.4], ['musing', 'emphasis', 0.4], ['musing', 'labelled', 0.2], ['asFound', 'emphasis', 0.3], ['furniture', 'emphasis', 0.3], ['unmarked', 'emphasis', 0.2],
  ['asFound', 'numbered', 0.1], ['furniture', 'numbered', 0.1], ['asFound', 'labelled', 0.2], ['furniture', 'labelled', 0.3], ['split', 'labelled', 0.2],
  ['asFound', 'questionsLabelled', 0.1], ['furniture', 'questionsLabelled', 0.2], ['furniture', 'answersLabelled', 0.2],
];

/** Passages and speakers of a worn and set document, as the segmenter would have them. */
export function dress(document, worn, set, random, pool) {
  const { texts, states, language } = wear[worn](document, random, pool);
  const setting = settings[set](document, random);
  const byKey = new Map();
  const labels = [];
  const passages = texts.map((text, at) => {
    const { label: side, emphasis = null, ...cues } = setting({ state: states[at], text, at, next: states[at + 1] });
    const label = side === undefined ? null : { block: at, start: 0, end: 0, name: side, key: side, form: 'colon', emphasised: false };
    if (label !== null) {
      labels.push(label);
      byKey.set(side, { key: side, duty: side === 'q' ? 'asks' : 'answers', evidence: '', count: 0, confidence: 1 });
    }
    return { block: { text, line: at + 1, breaks: [], cues }, at, start: 0, text, printed: '', label, line: at + 1, emphasis };
  });
  return { passages, speakers: { labels, byKey }, states: states.map((state) => STATES.indexOf(state)), language };
}
