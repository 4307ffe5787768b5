import type { Block } from '../model.js';
import { BRANDS, CONSENT_WORD, COOKIE_WORD, type Furniture, ICON_NAMES, ICON_WORDS } from './data/furniture.js';
import type { BuiltBlock } from './html-builder.js';

/** A text outside the container this long, and not of links, is kept as text: it may be a part of the interview after all. */
const LONG_TEXT = 200;
const MOSTLY_LINKS = 0.8;
/** Links one under another from which they are a list of links and not a sentence that is one. */
const LINKS_IN_A_ROW = 3;
const LONGEST_ICONS = 120;
const LONGEST_COOKIE_TEXT = 600;

/** Gives blocks that look like page furniture by their own words the cue that says so; takes it from long texts outside the container. */
export function nameAsides(built: readonly BuiltBlock[]): Block[] {
  const links = linksInARow(built);
  return built.map(({ block, linked }, index) => {
    const { aside, ...cues } = block.cues;
    const long = block.text.length >= LONG_TEXT && linked < block.text.length * MOSTLY_LINKS;
    const place = aside === 'outside the main text' && long ? undefined : aside;
    const words: Furniture | undefined = isIconNames(block.text) ? 'share buttons' : isCookieText(block.text) ? 'cookie banner' : links.has(index) ? 'links' : undefined;
    const named = place === undefined || place === 'outside the main text' ? (words ?? place) : place;
    return { ...block, cues: named === undefined ? cues : { ...cues, aside: named } };
  });
}

function linksInARow(built: readonly BuiltBlock[]): ReadonlySet<number> {
  const found = new Set<number>();
  let run: number[] = [];
  const close = (): void => {
    if (run.length >= LINKS_IN_A_ROW) for (const index of run) found.add(index);
    run = [];
  };
  built.forEach(({ block, linked }, index) => {
    if (block.cues.heading === undefined && linked >= block.text.length * MOSTLY_LINKS) run.push(index);
    else close();
  });
  close();
  return found;
}

/** `share facebook twitter`, `keyboard_arrow_down`: what is left of buttons and icons. */
function isIconNames(text: string): boolean {
  if (text.length > LONGEST_ICONS) return false;
  const words = text.toLowerCase().split(/[\s|•·,/:]+/u).filter((word) => word !== '');
  if (words.length === 0) return false;
  if (words.every((word) => word.includes('_') && ICON_NAMES.has(word))) return true;
  const brands = words.filter((word) => BRANDS.has(word)).length;
  const others = words.filter((word) => ICON_WORDS.has(word) || ICON_NAMES.has(word)).length;
  // One brand alone may be an answer; two names, or a name with a word of the trade, are buttons.
  return brands > 0 && brands + others === words.length && words.length > 1;
}

function isCookieText(text: string): boolean {
  return text.length <= LONGEST_COOKIE_TEXT && COOKIE_WORD.test(text) && CONSENT_WORD.test(text);
}
