/**
 * What could move the cursor, colour the screen or turn the reading order: C0 but newline and tab, DEL, C1,
 * line and paragraph separators, bidirectional embeddings, overrides and isolates, lone surrogates.
 * ZWNJ, ZWJ, LRM and RLM stay: Persian, Arabic, Hebrew and Indic text needs them.
 */
const UNSAFE = /[\0-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\p{Cs}]/gu;
const UNSAFE_IN_NAME = /[\0-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\p{Cs}]/gu;

const escapeCharacter = (character: string): string => `\\u{${character.codePointAt(0)!.toString(16)}}`;

/** Text as it may be printed to a terminal: control, escape and bidi-override characters become `\u{1b}`; newline and tab stay. */
export function visible(text: string): string {
  return text.replace(UNSAFE, escapeCharacter);
}

/** A name (file, speaker, interview) as it may be printed on one line of a terminal: like {@link visible}, newline and tab escaped too. */
export function visibleName(text: string): string {
  return text.replace(UNSAFE_IN_NAME, escapeCharacter);
}
