/** Where the text of a group goes. */
export type RtfDestination = 'text' | 'skip' | 'shape' | 'fonts' | 'styles' | 'info' | 'title' | 'marker' | 'header' | 'footer' | 'upr';

/** What holds inside a group, and is as before when it ends. */
export interface RtfGroup {
  destination: RtfDestination;
  /** Nothing inside comes back to the text (`\shprslt` repeats a text box). */
  dead: boolean;
  /** The first word of the group was `\*`: a destination that may be passed over. */
  optional: boolean;
  /** What ends with the group: a note or a text box. */
  nested: boolean;
  /** A page header or footer that was told of. */
  reported: boolean;
  /** How many characters after a `\u` stand in for it. */
  uc: number;
  font: number;
  /** Font of runs from right to left. */
  fontRight: number | null;
  bold: boolean;
  italic: boolean;
  /** For runs from right to left; null when not said. */
  boldRight: boolean | null;
  italicRight: boolean | null;
  isRight: boolean;
  hidden: boolean;
  struck: boolean;
  change: 'deletion' | 'move' | null;
  inTable: boolean;
  outline: number | null;
  style: number | null;
  level: number;
}

/** The deepest nesting of groups that is followed. */
export const MOST_GROUPS = 10_000;
/** What `\plain` sets text back to. */
export const PLAIN = { bold: false, italic: false, boldRight: null, italicRight: null, isRight: false, hidden: false, struck: false, change: null } as const;
/** What `\pard` sets paragraphs back to. */
export const UNSET = { inTable: false, outline: null, style: null, level: 0 } as const;

/** The state at the start of a document. */
export function beginning(): RtfGroup {
  return { destination: 'text', dead: false, optional: false, nested: false, reported: false, uc: 1, font: -1, fontRight: null, ...PLAIN, ...UNSET };
}

/** The state at the start of a group: as around it. What stands in `\upr` beside its Unicode part repeats that. */
export function inside(outer: RtfGroup): RtfGroup {
  return { ...outer, optional: false, nested: false, destination: outer.destination === 'upr' ? 'skip' : outer.destination };
}

/** Sets how text looks; false when the word is about something else. */
export function setFormat(group: RtfGroup, word: string, number: number | null, defaultFont: number): boolean {
  const on = number !== 0;
  switch (word) {
    case 'b': group.bold = on; return true;
    case 'i': group.italic = on; return true;
    case 'ab': group.boldRight = on; return true;
    case 'ai': group.italicRight = on; return true;
    case 'rtlch': group.isRight = true; return true;
    case 'ltrch': group.isRight = false; return true;
    case 'v': group.hidden = on; return true;
    case 'strike': case 'striked': group.struck = on; return true;
    case 'deleted': group.change = on ? 'deletion' : null; return true;
    case 'mvf': group.change = on ? 'move' : null; return true;
    case 'f': group.font = number ?? 0; return true;
    case 'af': group.fontRight = number; return true;
    case 'plain': Object.assign(group, PLAIN, { font: defaultFont, fontRight: null }); return true;
    case 'uc': group.uc = Math.min(Math.max(0, number ?? 1), 100); return true;
    default: return false;
  }
}
