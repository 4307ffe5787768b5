import { interviewOf } from './sample.js';

/** Texts that break writers: quotes, line breaks, controls, markup, formulas, bidirectional marks, names of JavaScript's own. */
export const hostile = [
  'plain', '', ' spaces ', '"quoted" and ""twice""', "it's", 'a,b;c\td', 'line\nbreak', 'line\r\nbreak', '\r', '\u2028\u2029', 'nul \0 inside', '\0 first',
  '\u202Eoverride\u202C', '\u2066isolate\u2069', '\uFEFFmark', '\u001B]0;title\u0007', '</script><script>alert(1)</script>', '<!-- & ]]>', '=1+1', '+1', '-1', '@SUM(A1)',
  '\t=1', '＝1＋1', '＋', '－', '＠', '- dialogue', '– dash', '__proto__', 'constructor', '\\', '\\u0041', '{"a":1}', '\u200Cزنان\u200Fبه', '👩‍👩‍👧', 'नहीं', '東京', '{{7*7}}', '%0d%0a',
];

/** Every such text as a question or an answer, in two languages. */
export const hostileInterview = interviewOf('hostile "name", with\nbreak', [
  { language: 'en', timed: true, turns: hostile.map((text, n) => ({ role: n % 2 === 0 ? 'question' : 'answer', paragraphs: [[text]], label: text, speaker: text })), metadata: { title: '__proto__', date: '"' }, notes: hostile, warnings: hostile.map((message, n) => ({ rule: 'odd-text', message, line: n + 1 })) },
  { language: 'ar', timed: true, turns: hostile.map((text, n) => ({ role: n % 2 === 0 ? 'question' : 'answer', paragraphs: [[text, text]] })) },
], '</title>');

