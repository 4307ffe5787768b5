import { SaxesParser } from 'saxes';

/** An element as a parser of XML hands it on. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Parses XML strictly: throws at the first thing that is not well-formed. */
export function parseXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => { throw error; });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: { ...attributes } as Record<string, string>, children: [], text: '' };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => { open.at(-1)!.text += text; });
  parser.on('closetag', () => { open.pop(); });
  parser.write(xml).close();
  return root.children[0]!;
}

/** Every element of a name, wherever it stands, in order. */
export function all({ children }: Element, name: string): Element[] {
  const found: Element[] = [];
  const waiting = [...children].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.name === name) found.push(next);
    for (const child of [...next.children].reverse()) waiting.push(child);
  }
  return found;
}

const isXml = (code: number): boolean => code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || code >= 0x1_0000;

/** What XML can hold of a text, by the production of its standard. */
export const inXml = (text: string): string => [...text].map((character) => (isXml(character.codePointAt(0)!) ? character : '\uFFFD')).join('');
