import { type Options, selectAll } from 'css-select';
import { EXIT, UserError } from '../diagnostics.js';
import { attribute, type HtmlElement, type HtmlNode, type HtmlParent, isElement, isText, textOf } from './html-tree.js';

const MOST_TEXT = 10_000;

/** How css-select looks at the tree of parse5. */
const adapter: NonNullable<Options<HtmlNode, HtmlElement>['adapter']> = {
  isTag: isElement,
  getAttributeValue: attribute,
  getChildren: (node) => ('childNodes' in node ? node.childNodes : []),
  getName: ({ tagName }) => tagName,
  getParent: ({ parentNode }) => parentNode,
  getSiblings: (node) => ('parentNode' in node && node.parentNode !== null ? node.parentNode.childNodes : [node]),
  getText: (node) => (isText(node) ? node.value : isElement(node) ? textOf(node, MOST_TEXT) : ''),
  hasAttrib: (element, name) => attribute(element, name) !== undefined,
  removeSubsets: outermost,
};

/**
 * The parts of a page that a CSS selector names, the outermost only, in document order.
 * Throws `UserError` with rule `bad-selector` (exit 2) or `selector-no-match`.
 */
export function select(root: HtmlParent, selector: string): HtmlElement[] {
  let found: HtmlElement[];
  try {
    if (selector.trim() === '') throw new SyntaxError('empty selector');
    found = selectAll<HtmlNode, HtmlElement>(selector, root, { adapter });
  } catch {
    throw new UserError('the selector is not valid CSS', { rule: 'bad-selector', exit: EXIT.usage, hint: "for example --selector 'article .text' or --selector '#content'" });
  }
  if (found.length === 0) {
    throw new UserError('nothing on the page matches the selector', { rule: 'selector-no-match', hint: 'look for the id or class of the text in the source of the page' });
  }
  return outermost(found).filter(isElement);
}

function outermost(nodes: HtmlNode[]): HtmlNode[] {
  const chosen = new Set<HtmlNode>(nodes);
  // What is known of a node's ancestors is kept, so that deep nesting costs no more than one walk up.
  const inside = new Map<HtmlNode, boolean>();
  const isInside = (start: HtmlNode): boolean => {
    const path: HtmlNode[] = [];
    let node: HtmlNode | null = 'parentNode' in start ? start.parentNode : null;
    while (node !== null && !inside.has(node)) {
      path.push(node);
      if (chosen.has(node)) break;
      node = 'parentNode' in node ? node.parentNode : null;
    }
    const answer = node !== null && (chosen.has(node) || inside.get(node) === true);
    for (const step of path) inside.set(step, answer);
    return answer;
  };
  return [...chosen].filter((node) => !isInside(node));
}
