import markdownIt, { type MarkdownIt, type StateBlock } from 'markdown-it';

/** `[^1]: the note` or `[Anna]: Yes.`, which CommonMark takes for definitions of links where one word follows. */
const BRACKETED = /^\[(?<foot>\^)?[^\][]{1,80}\]:(?:[ \t]{1,20}|$)(?<target>\S{0,80})/u;
/** What a link really goes to: a scheme, a path, an anchor, a host or file name, or anything in angle brackets. */
const ADDRESS = /^(?:[<./#]|[a-z][a-z\d+.-]{1,20}:|www\.|[\w-]{1,40}(?:\.[\w-]{1,40}){1,5}(?:[/#?]|$))/iu;

/**
 * CommonMark with tables and HTML, changed for transcripts: indented text is a paragraph (typed transcripts indent, and
 * nobody talks in code); footnotes and names in brackets are text.
 */
export function markdownParser(): MarkdownIt {
  const parser = markdownIt({ html: true, linkify: false, typographer: false });
  parser.disable('code');
  parser.block.ruler.before('reference', 'bracketed', bracketed, { alt: ['paragraph', 'reference'] });
  return parser;
}

/** Nesting beyond this is left out by the parser. */
export const DEEPEST = 100;

/** Makes a paragraph of its own, up to the next blank line or bracket; of a footnote with the tag `footnote`. */
function bracketed(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const found = bracketAt(state, startLine);
  if (found === null) return false;
  if (silent) return true;
  let next = startLine + 1;
  while (next < endLine && !state.isEmpty(next) && bracketAt(state, next) === null) next += 1;
  state.line = next;
  const open = state.push('paragraph_open', 'p', 1);
  open.map = [startLine, next];
  open.info = found;
  const inline = state.push('inline', '', 0);
  inline.content = state.getLines(startLine, next, state.blkIndent, false).trim();
  inline.map = [startLine, next];
  inline.children = [];
  state.push('paragraph_close', 'p', -1);
  return true;
}

function bracketAt(state: StateBlock, line: number): 'footnote' | 'name' | null {
  const start = state.bMarks[line]! + state.tShift[line]!;
  const groups = BRACKETED.exec(state.src.slice(start, Math.min(state.eMarks[line]!, start + 200)))?.groups;
  if (groups === undefined) return null;
  if (groups['foot'] !== undefined) return 'footnote';
  return ADDRESS.test(groups['target']!) ? null : 'name';
}
