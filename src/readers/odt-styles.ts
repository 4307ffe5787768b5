import { headingOf } from './docx-styles.js';
import type { XmlElement, XmlSpaces } from './xml-stream.js';

const ODF = 'urn:oasis:names:tc:opendocument:xmlns';
/** Namespaces of OpenDocument (ISO/IEC 26300), by the prefix everybody uses. */
export const ODT_SPACES: XmlSpaces = new Map([
  ...['office', 'text', 'table', 'style', 'meta', 'script', 'form', 'presentation'].map((name): [string, string] => [`${ODF}:${name}:1.0`, name]),
  [`${ODF}:drawing:1.0`, 'draw'], [`${ODF}:xsl-fo-compatible:1.0`, 'fo'], [`${ODF}:svg-compatible:1.0`, 'svg'], ['http://purl.org/dc/elements/1.1/', 'dc'],
]);

/** Which of the three kinds of script a text is in: OpenDocument has weights and slants of its own for each. */
export type ScriptKind = '' | '-asian' | '-complex';

/** How text of a style looks; absent is inherited. */
export interface OdtLook {
  readonly bold: Partial<Record<ScriptKind, boolean>>;
  readonly italic: Partial<Record<ScriptKind, boolean>>;
  readonly hidden?: boolean;
  readonly struck?: boolean;
}

/** A style with all it inherits. */
export interface OdtStyle {
  readonly look: OdtLook;
  readonly heading?: number;
  readonly quote?: boolean;
  readonly list?: string;
}

interface RawStyle {
  readonly name: string;
  readonly parent: string | undefined;
  readonly outline: number | undefined;
  readonly list: string | undefined;
  look: OdtLook;
}

const NOTHING: OdtStyle = { look: { bold: {}, italic: {} } };
/** Longer chains of inheritance are circles or hostile. */
const MOST_ANCESTORS = 100;

/** Styles of paragraphs and of text, by name; read from `styles.xml` and from the head of `content.xml`. */
export class OdtStyles {
  private readonly raw = new Map<string, RawStyle>();
  private readonly whole = new Map<string, OdtStyle>();
  private current: string | null = null;

  /** Takes an element of a part that holds styles. */
  open(element: XmlElement): void {
    if (element.name === 'style:style') {
      const name = element.attribute('style:name') ?? '';
      const outline = Number.parseInt((element.attribute('style:default-outline-level') ?? '').slice(0, 3), 10);
      this.current = `${element.attribute('style:family') ?? ''} ${name}`;
      this.raw.set(this.current, {
        name: element.attribute('style:display-name') ?? name.replaceAll('_20_', ' '), parent: element.attribute('style:parent-style-name'),
        outline: outline > 0 ? outline : undefined, list: element.attribute('style:list-style-name') || undefined, look: { bold: {}, italic: {} },
      });
    } else if (element.name === 'style:text-properties' && this.current !== null) this.raw.get(this.current)!.look = lookOf(element);
  }

  close(name: string): void {
    if (name === 'style:style') this.current = null;
  }

  paragraph(name: string | undefined): OdtStyle {
    return this.resolve('paragraph', name);
  }

  text(name: string | undefined): OdtStyle {
    return this.resolve('text', name);
  }

  /** Whether a style of a section hides what stands in it is said elsewhere; unknown styles say nothing. */
  private resolve(family: string, name: string | undefined): OdtStyle {
    if (name === undefined) return NOTHING;
    const key = `${family} ${name}`;
    const known = this.whole.get(key);
    if (known !== undefined) return known;
    const chain: RawStyle[] = [];
    for (let next = this.raw.get(key); next !== undefined && chain.length < MOST_ANCESTORS && !chain.includes(next);) {
      chain.push(next);
      next = next.parent === undefined ? undefined : this.raw.get(`${family} ${next.parent}`);
    }
    const names = chain.length === 0 ? [name.replaceAll('_20_', ' ')] : [...chain.map((style) => style.name), ...(chain.at(-1)!.parent === undefined ? [] : [chain.at(-1)!.parent!.replaceAll('_20_', ' ')])];
    const outline = chain.find((style) => style.outline !== undefined)?.outline;
    const heading = family === 'paragraph' ? headingOf(names, outline === undefined ? undefined : outline - 1) : undefined;
    const list = chain.find((style) => style.list !== undefined)?.list;
    const style: OdtStyle = {
      look: chain.reverse().reduce((look, { look: own }) => merged(look, own), NOTHING.look),
      ...(heading === undefined ? {} : { heading }), ...(list === undefined ? {} : { list }), ...(names.some((each) => /^(?:block )?quot(?:ation|e)s?$/iu.test(each)) ? { quote: true } : {}),
    };
    this.whole.set(key, style);
    return style;
  }
}

/** Looks from the outside in: what the inner one says holds. */
export function merged(outer: OdtLook, inner: OdtLook): OdtLook {
  return { ...outer, ...inner, bold: { ...outer.bold, ...inner.bold }, italic: { ...outer.italic, ...inner.italic } };
}

function lookOf(element: XmlElement): OdtLook {
  const bold: Partial<Record<ScriptKind, boolean>> = {};
  const italic: Partial<Record<ScriptKind, boolean>> = {};
  for (const kind of ['', '-asian', '-complex'] as const) {
    const space = kind === '' ? 'fo' : 'style';
    const [weight, slant] = [element.attribute(`${space}:font-weight${kind}`), element.attribute(`${space}:font-style${kind}`)];
    if (weight !== undefined) bold[kind] = weight === 'bold' || /^[6-9]00$/u.test(weight);
    if (slant !== undefined) italic[kind] = slant === 'italic' || slant === 'oblique';
  }
  const [display, line] = [element.attribute('text:display'), element.attribute('style:text-line-through-style')];
  return { bold, italic, ...(display === undefined ? {} : { hidden: display === 'none' }), ...(line === undefined ? {} : { struck: line !== 'none' }) };
}

/** The kind of the script that a text begins in. */
export function scriptKindOf(text: string): ScriptKind {
  const letter = /\p{L}/u.exec(text)?.[0] ?? '';
  if (/[\u0590-\u08FF\u0900-\u0DFF\u0E00-\u0FFF\u1000-\u109F\u1780-\u17FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u.test(letter)) return '-complex';
  return /[\u1100-\u11FF\u2E80-\uA4CF\uAC00-\uD7FF\uF900-\uFAFF\u{20000}-\u{3FFFF}]/u.test(letter) ? '-asian' : '';
}
