import { BOX_CLASSES, CLASS_PAIRS, CLASS_WORDS, ELEMENTS, type Furniture, FURNITURE_HEADINGS, ROLES } from './data/furniture.js';
import { attribute, type HtmlElement, type HtmlParent, isElement, textOf, visit } from './html-tree.js';
import { classNames, isAccordionButton, notShown } from './html-visibility.js';

/** Elements that begin and end a line, as browsers show them. */
export const BLOCKS: ReadonlySet<string> = new Set(
  ('address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html ' +
    'legend li listing main menu nav ol optgroup option p plaintext pre search section select summary table tbody td tfoot th thead tr ul xmp').split(' '),
);

/** What was found out about a page before its text is taken. */
export interface PageShape {
  /** Parts that are not the interview, and what they look like. */
  readonly furniture: ReadonlyMap<HtmlElement, Furniture>;
  /** The smallest element that holds nearly all running text; null when the page has none to speak of. */
  readonly container: HtmlElement | null;
  /** Tables that place things on the page and have no columns of text. */
  readonly layoutTables: ReadonlySet<HtmlElement>;
}

interface Measure {
  /** Characters directly inside, and of them in links. */
  own: number;
  ownLinks: number;
  /** Characters of running text inside: paragraphs of some length with few links. */
  running: number;
  /** Holds the main heading or the element that is the main part by name. */
  main: boolean;
}

/** Shorter pieces of text are captions, dates, menu entries. */
const SHORTEST_RUNNING = 25;
const MOST_LINKS = 0.3;
/** A part with more of the running text than this is no furniture, whatever it is called. */
const TOO_MUCH = 0.5;
/** Comments may be longer than what they are about. */
const MOST_COMMENTS = 0.9;
/** What class names put aside must leave this share of the running text, or the names mean something else. */
const LEAST_LEFT = 0.3;
/** The container of the text holds at least this share of it. */
const NEARLY_ALL = 0.85;
const MAIN_SHARE = 0.6;
const CONTAINERS = new Set(['html', 'body', 'div', 'section', 'article', 'main', 'form', 'center', 'table', 'tbody', 'tr', 'td', 'font', 'span']);

/** Measures a page and finds its furniture, its container and its layout tables. */
export function shapeOf(root: HtmlParent): PageShape {
  const { measures, total, layoutTables } = measure(root, new Map());
  const furniture = findFurniture(root, measures, total);
  const kept = measure(root, furniture);
  const container = kept.total === 0 ? null : findContainer(root, kept.measures, kept.total);
  const inTable = new Set(layoutTables);
  for (let node: HtmlParent | null = container; node !== null; node = 'parentNode' in node ? node.parentNode : null) if (isElement(node) && node.tagName === 'table') inTable.add(node);
  return { furniture, container, layoutTables: inTable };
}

interface Measures {
  readonly measures: ReadonlyMap<HtmlElement, Measure>;
  readonly total: number;
  readonly layoutTables: ReadonlySet<HtmlElement>;
}

function measure(root: HtmlParent, leftOut: ReadonlyMap<HtmlElement, Furniture>): Measures {
  const measures = new Map<HtmlElement, Measure>();
  const layoutTables = new Set<HtmlElement>();
  const tables: { element: HtmlElement; cells: number; columns: number }[] = [];
  const top: Measure = { own: 0, ownLinks: 0, running: 0, main: false };
  const stack = [top];
  let links = 0;
  visit(root, {
    enter(element) {
      if (notShown(element) !== null || leftOut.has(element)) return false;
      if (isLink(element)) links += 1;
      if (element.tagName === 'table') {
        if (tables.length > 0) layoutTables.add(tables.at(-1)!.element);
        if (['presentation', 'none'].includes(attribute(element, 'role') ?? '')) layoutTables.add(element);
        tables.push({ element, cells: 0, columns: 0 });
      }
      countCell(element, tables.at(-1));
      if (BLOCKS.has(element.tagName)) stack.push({ own: 0, ownLinks: 0, running: 0, main: isMain(element) });
      return true;
    },
    text(value) {
      const length = value.trim().length;
      const { length: depth } = stack;
      stack[depth - 1]!.own += length;
      if (links > 0) stack[depth - 1]!.ownLinks += length;
    },
    leave(element) {
      if (isLink(element)) links -= 1;
      if (element.tagName === 'table' && tables.pop()!.columns < 2) layoutTables.add(element);
      if (!BLOCKS.has(element.tagName)) return;
      const found = stack.pop()!;
      if (found.own >= SHORTEST_RUNNING && found.ownLinks < found.own * MOST_LINKS) found.running += found.own;
      const parent = stack.at(-1)!;
      parent.running += found.running;
      parent.main ||= found.main;
      measures.set(element, found);
    },
  });
  return { measures, total: top.running, layoutTables };
}

/** A table of one column places text and has no columns to tell apart. */
function countCell({ tagName }: HtmlElement, table: { cells: number; columns: number } | undefined): void {
  if (table === undefined) return;
  if (tagName === 'tr') table.cells = 0;
  if (tagName === 'td' || tagName === 'th') table.columns = Math.max(table.columns, (table.cells += 1));
}

function isLink(element: HtmlElement): boolean {
  return element.tagName === 'a' && /^[^#]/u.test(attribute(element, 'href') ?? '');
}

function isMain(element: HtmlElement): boolean {
  return element.tagName === 'main' || element.tagName === 'h1' || attribute(element, 'role') === 'main';
}

function findFurniture(root: HtmlParent, measures: ReadonlyMap<HtmlElement, Measure>, total: number): Map<HtmlElement, Furniture> {
  const sure = new Map<HtmlElement, Furniture>();
  const byName = new Map<HtmlElement, Furniture>();
  let inNamed = 0;
  const named = { comments: 0, other: 0 };
  const mayBe = (element: HtmlElement, most = TOO_MUCH): boolean => {
    const found = measures.get(element);
    return found === undefined || (!found.main && found.running <= total * most);
  };
  visit(root, {
    enter(element, index) {
      if (notShown(element) !== null) return false;
      if (!BLOCKS.has(element.tagName) && element.tagName !== 'button') return true;
      const meaning = byMeaning(element);
      if (meaning !== undefined && mayBe(element)) sure.set(element, meaning);
      const name = meaning === undefined ? byClass(element) : undefined;
      if (name !== undefined && mayBe(element, name === 'comments' ? MOST_COMMENTS : TOO_MUCH)) {
        if (inNamed === 0) named[name === 'comments' ? 'comments' : 'other'] += measures.get(element)?.running ?? 0;
        byName.set(element, name);
      }
      if (byName.has(element)) inNamed += 1;
      if (/^h[1-6]$/u.test(element.tagName)) markSection(element, index, sure, mayBe);
      return true;
    },
    leave(element) {
      if (byName.has(element)) inNamed -= 1;
    },
    text: () => undefined,
  });
  const text = total - named.comments;
  if (text - named.other < text * LEAST_LEFT) return sure;
  return new Map([...byName, ...sure]);
}

function byMeaning(element: HtmlElement): Furniture | undefined {
  const role = ROLES.get(attribute(element, 'role') ?? '');
  if (role !== undefined) return role;
  if (element.tagName === 'button' && isAccordionButton(element)) return undefined;
  return ELEMENTS.get(element.tagName);
}

const LEAF_CONTENT = new Set(['html', 'body', 'main', 'article']);
/** Names that say how the page around is laid out: `has-sidebar`, `no-comments`. */
const LAYOUT_NAME = /^(?:has|no|not|with|without|is|hide)-/u;

function byClass(element: HtmlElement): Furniture | undefined {
  if (LEAF_CONTENT.has(element.tagName) && !classNames(element).includes('comment')) return undefined;
  for (const name of [...classNames(element), (attribute(element, 'id') ?? '').slice(0, 100).toLowerCase()]) {
    if (LAYOUT_NAME.test(name)) continue;
    if (BOX_CLASSES.test(name)) return 'sidebar';
    const words = name.split(/[-_:]+/u);
    for (const [index, word] of words.entries()) {
      const found = CLASS_WORDS.get(word) ?? CLASS_PAIRS.get(`${word}-${words[index + 1] ?? ''}`);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** A heading like "Related posts" takes its box with it, or what follows it up to the next heading of its rank. */
function markSection(heading: HtmlElement, index: number, furniture: Map<HtmlElement, Furniture>, mayBe: (element: HtmlElement) => boolean): void {
  const phrase = textOf(heading, 60).toLowerCase().replace(/^\d{1,4}\s/u, '').replace(/ ?(?:\(\d{1,5}\)|[:：!…])$/u, '');
  const reason = FURNITURE_HEADINGS.get(phrase);
  if (reason === undefined) return;
  const box = heading.parentNode;
  if (box !== null && isElement(box) && box.tagName !== 'body' && mayBe(box)) {
    furniture.set(box, reason);
    return;
  }
  const siblings = box?.childNodes ?? [];
  for (let at = index; at < siblings.length; at += 1) {
    const sibling = siblings[at]!;
    if (!isElement(sibling)) continue;
    if (sibling !== heading && /^h[1-6]$/u.test(sibling.tagName) && sibling.tagName <= heading.tagName) return;
    if (sibling === heading || mayBe(sibling)) furniture.set(sibling, reason);
  }
}

/** The main element if it holds most of the text, or else the page; then down as long as one child holds nearly all of it. */
function findContainer(root: HtmlParent, measures: ReadonlyMap<HtmlElement, Measure>, total: number): HtmlElement | null {
  let main: HtmlElement | null = null;
  for (const [element, { running }] of measures) {
    const isNamed = element.tagName === 'main' || element.tagName === 'article' || attribute(element, 'role') === 'main';
    if (isNamed && running >= total * MAIN_SHARE && (main === null || running >= measures.get(main)!.running)) main = element;
  }
  let at: HtmlParent = main ?? root;
  const share = main === null ? total : measures.get(main)!.running;
  for (;;) {
    const next: HtmlElement | undefined = at.childNodes.filter(isElement).find((child) => CONTAINERS.has(child.tagName) && (measures.get(child)?.running ?? 0) >= share * NEARLY_ALL);
    if (next === undefined) break;
    at = next;
  }
  return isElement(at) ? at : null;
}
