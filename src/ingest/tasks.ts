/** The work that needs no corpus: what a thread of its own can do as well as the main one. */
import type { AlignOptions, BitextAlignment, InterviewAlignment } from '../align/contract.js';
import { alignInterview, learnLexicon, type AlignedTexts, type Lexicon } from '../align/index.js';
import type { StoredDocument } from '../corpus/contract.js';
import type { Document, LanguageTag } from '../model.js';
import type { ReadSettings } from '../signature.js';
import { documentsOf, toStore, type Source } from './chain.js';
import type { ManifestEntry } from './manifest.js';

/** Plain data, so that it can be handed to another thread; results are plain data as well. */
export type Task =
  | { readonly kind: 'read'; readonly source: Source; readonly settings: ReadSettings; readonly manifest?: ManifestEntry }
  /** `lexicons` are names of those the worker was told of. */
  | { readonly kind: 'align'; readonly documents: readonly Document[]; readonly mode: AlignOptions['mode']; readonly lexicons: readonly string[]; readonly bitexts: AlignOptions['bitexts'] }
  | { readonly kind: 'look'; readonly source: Document; readonly target: Document; readonly known: BitextAlignment | undefined }
  | { readonly kind: 'learn'; readonly source: LanguageTag; readonly target: LanguageTag; readonly bitexts: readonly AlignedTexts[] };

export interface Results {
  readonly read: readonly StoredDocument[];
  readonly align: InterviewAlignment;
  readonly look: { readonly texts: AlignedTexts; readonly bitext: BitextAlignment };
  readonly learn: Lexicon;
}

export type Kind = Task['kind'];
export type TaskOf<K extends Kind> = Extract<Task, { readonly kind: K }>;

/** Lexicons by name. */
export type Shelf = Map<string, Lexicon>;

/** Does one task; the same task gives the same result in any thread. */
export async function perform(task: Task, shelf: Shelf): Promise<Results[Kind]> {
  switch (task.kind) {
    case 'read': return (await documentsOf(task.source, task.settings, task.manifest)).map(toStore);
    case 'align': {
      const { documents, mode, lexicons, bitexts } = task;
      return alignInterview(documents, { mode, lexicons: lexicons.map((name) => shelf.get(name)!), ...(bitexts === undefined ? {} : { bitexts }) });
    }
    case 'look': return firstLook(task.source, task.target, task.known);
    case 'learn': return learnLexicon(task.source, task.target, task.bitexts);
  }
}

/** Most units on a side of a bead from which something is learnt. */
const WIDEST = 4;

/** The sentences of two documents as a first look aligns them, with no lexicon: what lexicons are learnt from. */
function firstLook(source: Document, target: Document, known: BitextAlignment | undefined): Results['look'] {
  const bitext = known ?? alignInterview([source, target], { mode: 'evidence' }).bitexts[0]!;
  const [from, to] = [spokenSentences(source), spokenSentences(target)];
  const texts: { source: string[]; target: string[]; steps: AlignedTexts['steps'][number][] } = { source: [], target: [], steps: [] };
  for (const bead of bitext.beads.sentence) {
    const [mine, theirs] = bitext.source === source.id ? [bead.source, bead.target] : [bead.target, bead.source];
    const [n, m] = [mine.length, theirs.length];
    if (n > WIDEST || m > WIDEST || ![...mine.map((at) => from[at]), ...theirs.map((at) => to[at])].every((text) => text != null)) continue;
    texts.steps.push({ i: texts.source.length, n, j: texts.target.length, m, confidence: bead.confidence });
    texts.source.push(...mine.map((at) => from[at]!));
    texts.target.push(...theirs.map((at) => to[at]!));
  }
  return { texts, bitext };
}

/** Every sentence of a document; null where nobody says it. */
function spokenSentences({ turns }: Document): (string | null)[] {
  return turns.flatMap(({ role, paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => (role === 'other' ? null : text))));
}
