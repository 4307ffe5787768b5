import type { LanguageTag } from '../model.js';
import { dominantScript, isRightToLeft, isRightToLeftLanguage } from '../text/scripts.js';
import { FONTS, HAN_FONTS } from './data/fonts.js';
import { directedPieces } from './directions.js';
import { xmlLanguage, type Xml } from './xml.js';

/** The names of the paragraph styles of our documents. */
export type Style = 'Title' | 'Subtitle' | 'Heading1' | 'Question' | 'Answer' | 'Aside' | 'Language';

/** Texts of one language as paragraphs of WordprocessingML (ECMA-376, 17.3). */
export interface Words {
  readonly xml: Xml;
  /** Undefined for what is not testimony: titles. */
  readonly language: LanguageTag | undefined;
}

/** Part of a paragraph; what is `marked` stands on yellow. */
export interface Run {
  readonly text: string;
  readonly marked: boolean;
}

/** A paragraph; `label` is what is printed before the text (`Q: `), in its own style. */
export function paragraph(words: Words, style: Style, text: string, { label = '', keepNext = false } = {}): string {
  return paragraphOf(words, style, [{ text, marked: false }], { label, keepNext });
}

/** A paragraph of several runs. */
export function paragraphOf({ xml, language }: Words, style: Style, parts: readonly Run[], { label = '', keepNext = false } = {}): string {
  const text = parts.length === 1 ? parts[0]!.text : parts.map((part) => part.text).join('');
  const rightToLeft = language === undefined || language === 'und' ? isRightToLeft(text) : isRightToLeftLanguage(language);
  const properties = `<w:pStyle w:val="${style}"/>${keepNext ? '<w:keepNext/>' : ''}${rightToLeft ? '<w:bidi/>' : ''}`;
  const script = dominantScript(text.slice(0, 2000));
  const format = (look: '' | 'label' | 'marked') => ({ text: piece, rightToLeft: direction }: { text: string; rightToLeft: boolean }): string =>
    `<w:r>${runProperties(look, direction, script, language)}${runText(xml, piece)}</w:r>`;
  const runs = [...directedPieces(label, rightToLeft).map(format('label')), ...parts.flatMap(({ text: own, marked }) => directedPieces(own, rightToLeft).map(format(marked ? 'marked' : '')))];
  return `<w:p><w:pPr>${properties}</w:pPr>${runs.join('')}</w:p>`;
}

/** What Word wants to know of a run: fonts by script, direction, language; in the order of the schema. */
function runProperties(look: '' | 'label' | 'marked', rightToLeft: boolean, script: string, language: LanguageTag | undefined): string {
  const own = FONTS.get(script);
  const font = own === undefined ? '' : fontsOf(own.slot, script === 'Han' ? (HAN_FONTS.get(language ?? '') ?? own.font) : own.font);
  const complex = own?.slot === 'cs' && !rightToLeft;
  const properties = `${look === 'label' ? '<w:rStyle w:val="Label"/>' : ''}${font}${look === 'marked' ? '<w:highlight w:val="yellow"/>' : ''}${rightToLeft ? '<w:rtl/>' : ''}${complex ? '<w:cs/>' : ''}${languageOf(rightToLeft || complex, own?.slot, language)}`;
  return properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
}

const fontsOf = (slot: 'cs' | 'eastAsia' | 'hAnsi', font: string): string => (slot === 'hAnsi' ? `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>` : `<w:rFonts w:${slot}="${font}"/>`);

function languageOf(complex: boolean, slot: string | undefined, language: LanguageTag | undefined): string {
  if (language === undefined || language === 'und') return '';
  return `<w:lang w:${complex ? 'bidi' : slot === 'eastAsia' ? 'eastAsia' : 'val'}="${xmlLanguage(language)}"/>`;
}

/** Text with its line ends and tabs as the elements that Word has for them. */
function runText(xml: Xml, text: string): string {
  return text.split(/(\r\n?|\n|\t)/u).map((piece) => {
    if (piece === '') return '';
    if (piece === '\t') return '<w:tab/>';
    return piece === '\n' || piece.startsWith('\r') ? '<w:br/>' : `<w:t xml:space="preserve">${xml.text(piece)}</w:t>`;
  }).join('');
}
