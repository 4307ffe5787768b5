import type { Document, Interview } from '../model.js';
import { primary, type Beside, type Bitext, type Couple, type Line, type Stretch, type Version } from './contract.js';

/** The versions of an interview, in its order. */
export function versionsOf({ documents, languages }: Interview): Version[] {
  return documents.map((document, index) => ({ document, column: languages[index]!, lines: linesOf(document) }));
}

function linesOf({ turns }: Document): Line[] {
  const lines: Line[] = [];
  for (const turn of turns) {
    for (const paragraph of turn.paragraphs) {
      for (const sentence of paragraph.sentences) lines.push({ sentence, paragraph, turn, index: lines.length });
    }
  }
  return lines;
}

/** Sentences of a version as one text. */
export function stretchOf(version: Version, lines: readonly Line[]): Stretch {
  const starts: number[] = [];
  let text = '';
  for (const { sentence } of lines) {
    if (starts.length > 0) text += ' ';
    starts.push(text.length);
    text += sentence.text;
  }
  return { version, lines, text, starts };
}

/** Every two versions over the sentence beads; what holds only `other` turns is left out. */
export function* bitextsOf(interview: Interview, versions: readonly Version[]): Generator<Bitext> {
  const byId = versions.map(({ lines }) => new Map(lines.map((line) => [line.sentence.id, line])));
  for (let first = 0; first < versions.length; first++) {
    for (let second = first + 1; second < versions.length; second++) {
      const [source, target] = [versions[first]!, versions[second]!];
      const couples: Couple[] = [];
      for (const { members, confidence } of interview.alignments.sentences) {
        const linesFrom = (side: number): Line[] => (members[versions[side]!.document.id] ?? []).flatMap((id) => byId[side]!.get(id) ?? []);
        const [here, there] = [linesFrom(first), linesFrom(second)];
        if ([...here, ...there].every(({ turn }) => turn.role === 'other')) continue;
        couples.push({ source: stretchOf(source, here), target: stretchOf(target, there), index: couples.length, confidence });
      }
      yield { source, target, couples };
    }
  }
}

/** Looks up what versions in other languages have beside a sentence. */
export function besideOf(interview: Interview, versions: readonly Version[]): Beside {
  const texts = new Map(versions.flatMap(({ lines }) => lines.map(({ sentence }) => [sentence.id, sentence.text] as const)));
  const beads = new Map(interview.alignments.sentences.flatMap((bead) => Object.values(bead.members).flatMap((ids) => ids.map((id) => [id, bead] as const))));
  const languages = new Map(interview.documents.map(({ id, language }) => [id, primary(language)]));
  const languageOf = new Map(versions.flatMap(({ document, lines }) => lines.map(({ turn }) => [turn, primary(document.language)] as const)));
  return ({ sentence, turn }) => {
    const own = languageOf.get(turn);
    return Object.entries(beads.get(sentence.id)?.members ?? {}).flatMap(([document, ids]) => (languages.get(document) === own ? [] : ids.flatMap((id) => texts.get(id) ?? [])));
  };
}

/** Whether both sides say something. */
export const isPaired = ({ source, target }: Couple): boolean => source.lines.length > 0 && target.lines.length > 0;

/** Longer passages are no sentences (a list without a full stop, a file in one line), and comparing their words one by one would take forever. */
const LONGEST = 10_000;

/** Whether both sides say something, and little enough to be compared word by word. */
export const isComparable = (couple: Couple): boolean => isPaired(couple) && couple.source.text.length <= LONGEST && couple.target.text.length <= LONGEST;

/** No further than this many couples is looked for what moved to a neighbour. */
const REACH = 3;

/** What stands around a couple on one side, itself left out: what a translator may have moved to the sentence before or after. */
export function around({ couples }: Bitext, { index }: Couple, side: 'source' | 'target'): string {
  const texts: string[] = [];
  for (const step of [-1, 1]) {
    for (let distance = 1; distance <= REACH; distance++) {
      const other = couples[index + step * distance];
      if (other === undefined) break;
      texts.push(other[side].text.slice(0, LONGEST));
      if (isPaired(other)) break;
    }
  }
  return texts.join('\n');
}
