import type { MarkedSentence, ReviewedFinding } from '../../model.js';

/** What stands where something is missing, in formats that show a text. */
export const GAP = '[…]';

/** What is marked in a sentence, span by span; nothing for a place where something is missing. */
export const markedText = ({ text, spans }: MarkedSentence): string[] => spans.filter(([start, end]) => end > start).map(([start, end]) => text.slice(start, end));

/** A piece of a sentence; a gap is where something is missing, and has no text. */
export interface Piece {
  readonly text: string;
  readonly kind: 'plain' | 'marked' | 'gap';
}

/** A sentence cut where marks begin and end; the texts of the pieces give the sentence again. */
export function piecesOf({ text, spans }: Pick<MarkedSentence, 'text' | 'spans'>): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const plain = (to: number): void => {
    if (to > at) pieces.push({ text: text.slice(at, to), kind: 'plain' });
    at = Math.max(at, to);
  };
  for (const [start, end] of spans) {
    plain(start);
    if (start === end) pieces.push({ text: '', kind: 'gap' });
    else if (end > at) pieces.push({ text: text.slice(at, end), kind: 'marked' });
    at = Math.max(at, end);
  }
  plain(text.length);
  return pieces;
}

/** The sentences of one version of a finding. */
export interface Side {
  readonly column: string;
  readonly language: string;
  readonly path: string;
  readonly line: number;
  readonly passages: readonly MarkedSentence[];
}

/** A finding version by version, in the order of its passages. */
export function sidesOf({ passages }: Pick<ReviewedFinding, 'passages'>): Side[] {
  const sides = new Map<string, Side & { readonly passages: MarkedSentence[] }>();
  for (const passage of passages) {
    const known = sides.get(passage.column);
    if (known === undefined) sides.set(passage.column, { column: passage.column, language: passage.language, path: passage.path, line: passage.line, passages: [passage] });
    else known.passages.push(passage);
  }
  return [...sides.values()];
}

/** Findings by interview, in their order. */
export function byInterview(findings: readonly ReviewedFinding[]): [interview: string, findings: ReviewedFinding[]][] {
  const groups = new Map<string, ReviewedFinding[]>();
  for (const finding of findings) {
    const known = groups.get(finding.interview);
    if (known === undefined) groups.set(finding.interview, [finding]);
    else known.push(finding);
  }
  return [...groups];
}
