import { detectLanguages } from '../../dist/language/index.js';
import { readerForPath } from '../../dist/readers/index.js';
import { segment } from '../../dist/segment/index.js';
import { endsAsQuestion } from '../../dist/text/questions.js';

/** XML, a web page, Markdown, or plain text, by what the text itself holds. */
function extensionOf(text) {
  if (/^\s*<(?:\?xml|chapter|section|book|article|qandaset|TEI)\b/u.test(text) && readerForPath('x.xml') !== undefined) return 'xml';
  if (/^\s*<(?:\?xml|!DOCTYPE|html|chapter|section|h\d|p|div)\b/iu.test(text)) return 'html';
  return /^#{1,6} |\*\*[^*\n]+\*\*|^---\n|\[[^\]\n]+\]\([^)\n]+\)/mu.test(text) ? 'md' : 'txt';
}

function wrap(paragraph) {
  const lines = [];
  let line = '';
  for (const word of paragraph.split(/\s+/u)) {
    if (line !== '' && line.length + 1 + word.length > 72) { lines.push(line); line = word; } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

const paragraphsOf = ({ textUnlabelled }) => textUnlabelled.split('\n\n');
/** The layouts that every document is measured in. */
export const dresses = {
  'as found': (document) => ({ text: document.text, extension: extensionOf(document.text) }),
  'a paragraph a line': (document) => ({ text: paragraphsOf(document).join('\n'), extension: 'txt' }),
  'blank lines': (document) => ({ text: paragraphsOf(document).join('\n\n'), extension: 'txt' }),
  'wrapped, blank lines': (document) => ({ text: paragraphsOf(document).map(wrap).join('\n\n'), extension: 'txt' }),
  'wrapped, no blank lines': (document) => ({ text: paragraphsOf(document).map(wrap).join('\n'), extension: 'txt' }),
};

/** A document through the real chain, from its bytes to turns. */
export async function run(document, dress) {
  const { text, extension } = dresses[dress](document);
  const reader = readerForPath(`x.${extension}`) ?? readerForPath('x.txt');
  const { blocks } = await reader.read(new TextEncoder().encode(text), {});
  const { language } = await detectLanguages(blocks.map((block) => (block.cues.aside === undefined ? block.text : '')), {});
  return segment(blocks, { documentId: document.id, language });
}

/** Paragraphs found, with the role and confidence of their turn; `opens` where a turn begins. */
export function paragraphsFound({ turns }) {
  return turns.flatMap(({ role, confidence, paragraphs }) => paragraphs.map(({ text }, index) => ({ role, confidence, text, opens: index === 0 })));
}

/** What the plain rule would say of the same paragraphs: a question is what ends in a question mark. */
export function byRule(found) {
  let isOpen = false;
  return found.map(({ text }) => (endsAsQuestion(text) ? ((isOpen = true), { text, role: 'question' }) : { text, role: isOpen ? 'answer' : 'other' }));
}
