import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse, parseFragment, type ParserOptions, type TreeAdapter } from 'parse5';
import { UserError } from '../diagnostics.js';

export type HtmlNode = DefaultTreeAdapterMap['node'];
export type HtmlElement = DefaultTreeAdapterMap['element'];
export type HtmlParent = DefaultTreeAdapterMap['parentNode'];

/**
 * The most elements a page may have. A page of this many takes some seconds and 300 MB; unclosed formatting elements are
 * repeated in every paragraph, so that a few kilobytes can ask for millions.
 */
const MOST_ELEMENTS = 300_000;

/** Parses a page, as browsers do. Throws `UserError` with rule `too-much-markup`. */
export function parsePage(text: string): HtmlParent {
  return parse(text, options());
}

/** Parses markup from inside a page, as it stands in Markdown. */
export function parsePiece(text: string): HtmlParent {
  return parseFragment(text, options());
}

function options(): ParserOptions<DefaultTreeAdapterMap> {
  let elements = 0;
  const counting: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    createElement(name, namespace, attributes) {
      elements += 1;
      if (elements > MOST_ELEMENTS) {
        throw new UserError(`has more than ${MOST_ELEMENTS} elements`, { rule: 'too-much-markup', hint: 'save the text of the page alone, as .txt' });
      }
      return defaultTreeAdapter.createElement(name, namespace, attributes);
    },
  };
  // Without scripts, as this reader is: what stands in noscript is parsed and can be reported.
  return { sourceCodeLocationInfo: true, scriptingEnabled: false, treeAdapter: counting };
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

export function isText(node: HtmlNode): node is DefaultTreeAdapterMap['textNode'] {
  return node.nodeName === '#text';
}

/** The value of an attribute, or undefined. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((entry) => entry.name === name)?.value;
}

/** The line an element or text begins on; undefined for what the parser added. */
export function lineOf(node: HtmlNode): number | undefined {
  return node.sourceCodeLocation?.startLine;
}

/** What is called on the way down and up. `enter` may return false to leave the children out; then `leave` is not called. */
export interface Visitor {
  /** `index` is the place among its siblings. */
  enter(element: HtmlElement, index: number): boolean;
  leave(element: HtmlElement): void;
  text(value: string, line: number | undefined): void;
}

/** Visits everything below a node in document order, with a stack of its own: pages nest as deep as they like. */
export function visit(root: HtmlParent, { enter, leave, text }: Visitor): void {
  const stack: { node: HtmlParent; next: number }[] = [{ node: root, next: 0 }];
  while (stack.length > 0) {
    const top = stack.at(-1)!;
    const child = top.node.childNodes[top.next];
    if (child === undefined) {
      stack.pop();
      if (stack.length > 0) leave(top.node as HtmlElement);
      continue;
    }
    top.next += 1;
    if (isText(child)) text(child.value, lineOf(child));
    else if (isElement(child) && enter(child, top.next - 1)) stack.push({ node: child, next: 0 });
  }
}

/** The words of an element, with single spaces, at most `limit` characters of them. */
export function textOf(element: HtmlElement, limit: number): string {
  let found = '';
  visit(element, {
    enter: ({ tagName }) => found.length < limit && tagName !== 'script' && tagName !== 'style',
    leave: () => undefined,
    text: (value) => {
      if (found.length < limit) found += value.slice(0, limit);
    },
  });
  return found.replace(/\s+/gu, ' ').trim().slice(0, limit);
}
