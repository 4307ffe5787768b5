/** The whole chain, and the only file that knows its order: bytes -> blocks -> language -> turns -> alignment -> corpus. */
import { alignInterview, pairDocuments, profileOf } from '../align/index.js';
import type { AlignOptions, Candidate, Group, InterviewAlignment, Profile } from '../align/contract.js';
import type { InterviewRecord, PairingRecord, StoredDocument } from '../corpus/contract.js';
import { UserError } from '../diagnostics.js';
import { sha256 } from '../files/index.js';
import { assembleInterview, compareDocuments } from '../interview.js';
import { detectLanguages, parseLanguage, splitByLanguage } from '../language/index.js';
import type { ManifestEntry } from './manifest.js';
import type { Block, Document, Interview, LanguageTag, Warning } from '../model.js';
import { nameInterviews } from './naming.js';
import { readerFor } from '../readers/index.js';
import { segment } from '../segment/index.js';
import { alignSignature, type ReadSettings } from '../signature.js';

/** A file as it is read: its path in the corpus and its bytes. */
export interface Source {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** From bytes to the documents of one file: one, or one for each language it really holds, or those the file itself tells apart; those of an export as they are. Throws `UserError` without a place. */
export async function documentsOf({ path, bytes }: Source, settings: ReadSettings, manifest: ManifestEntry = {}): Promise<Document[]> {
  const chosen = readerFor(path, bytes);
  if (chosen === undefined) throw new UserError('no reader for this kind of file', { rule: 'unknown-format' });
  const { reader } = chosen;
  const { encoding, selector, columns } = settings;
  const read = await reader.read(bytes, {
    languageOf: parseLanguage,
    ...(encoding === undefined ? {} : { encoding }),
    ...(selector === undefined ? {} : { selector }),
    ...(columns === undefined ? {} : { columns: new Map(Object.entries(columns)) }),
  });
  if (read.exported !== undefined) return read.exported.interviews.flatMap(({ documents }) => documents);
  const sources = read.documents ?? [{ name: '', blocks: read.blocks, metadata: read.metadata }];
  if (sources.every(({ blocks }) => blocks.length === 0)) throw new UserError('there is no text in this file', { rule: 'empty', hint: 'see whether the file is the one you meant' });

  const hash = sha256(bytes);
  const found: Document[] = [];
  for (const { name, blocks, metadata } of sources.filter((source) => source.blocks.length > 0)) {
    const parts = await documentsIn(blocks, metadata.language, read.documents !== undefined, settings, manifest);
    // What is to be said of the file is said once.
    const ofFile = name === '' || found.length === 0 ? [...chosen.warnings, ...read.warnings] : [];
    for (const part of parts) {
      const { language, languageConfidence, notes, warnings } = part;
      const id = [hash.slice(0, 16), ...(name === '' ? [] : [name]), ...(parts.length === 1 ? [] : [language])].join('-');
      const segmented = segment(part.blocks, { documentId: id, language });
      found.push({
        id, path, sha256: hash, bytes: bytes.length, format: reader.name, encoding: read.encoding, language, languageConfidence,
        metadata: { ...metadata, ...manifest },
        notes: [...read.notes, ...notes, ...segmented.notes],
        turns: segmented.turns,
        warnings: [...ofFile, ...warnings, ...segmented.warnings],
      });
    }
  }
  return found;
}

interface LanguageDocument extends Pick<Document, 'language' | 'languageConfidence' | 'notes' | 'warnings'> {
  readonly blocks: readonly Block[];
}

/** Divides blocks among the languages they are really in. What a manifest says is taken at its word, and what a file says of each of its documents (`certain`). */
async function documentsIn(blocks: readonly Block[], said: string | undefined, certain: boolean, settings: ReadSettings, manifest: ManifestEntry): Promise<LanguageDocument[]> {
  const told = manifest.language ?? (settings.langs === undefined || certain ? said : undefined);
  const declared = told === undefined ? null : parseLanguage(told);
  const texts = blocks.map((block) => (block.cues.aside === undefined ? block.text : ''));
  const candidates = (manifest.language !== undefined || certain) && declared !== null ? [declared] : settings.langs;
  const languages = await detectLanguages(texts, { ...(candidates === undefined ? {} : { candidates }), ...(declared === null ? {} : { declared }) });
  return splitByLanguage(languages, texts).map((part) => ({
    language: part.language,
    languageConfidence: part.confidence,
    notes: languages.notes,
    warnings: told !== undefined && declared === null ? [unknownLanguage] : [],
    blocks: part.blocks.map((index) => blocks[index]!),
  }));
}

const unknownLanguage: Warning = { rule: 'unknown-language', message: 'the language this file is said to be in is not one hrd knows; it was found out from the text' };

/** A document as the corpus keeps it. */
export function toStore(document: Document): StoredDocument {
  return { document, profile: profileOf(document) };
}

/** A few documents that the caller says are one interview, aligned with no corpus. */
export function interviewOf(documents: readonly Document[], options: AlignOptions): Interview {
  const sorted = [...documents].sort(compareDocuments);
  const [id] = nameInterviews([{ documents: sorted, given: null }], saysLanguage);
  const { pivot, alignments, exchanges, warnings } = alignInterview(sorted, options);
  const numbered = sorted.map((document) => ({
    ...document,
    turns: document.turns.map((turn) => ({ ...turn, exchange: exchanges.get(turn.id) ?? null })),
    warnings: [...document.warnings, ...(warnings.get(document.id) ?? [])],
  }));
  return assembleInterview({ id: id!, title: titleOf(numbered, pivot), evidence: ['given together'], pivot, documents: numbered, alignments });
}

/** Interviews as pairing sees them now, with the names they are to have. */
export interface Plan {
  readonly id: string;
  readonly group: Group;
}

/** Decides which documents of the corpus belong together, from all that is known now. */
export function planInterviews(records: Iterable<PairingRecord>): Plan[] {
  const candidates: Candidate[] = [];
  for (const record of records) candidates.push({ ...record, profile: record.profile as Profile });
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const groups = pairDocuments(candidates);
  const names = nameInterviews(
    groups.map((group) => {
      const members = group.documents.map((id) => byId.get(id)!);
      const given = members.map((member) => member.told ?? member.metadata.interview ?? null).find((name) => name !== null);
      return { documents: members, given: given ?? null };
    }),
    saysLanguage,
  );
  return groups.map((group, index) => ({ id: names[index]!, group }));
}

/** What the corpus keeps to know whether an interview must be aligned again: how, and of what. `lexicons` are the names of those it is aligned with. */
export function interviewSettings(plan: Plan, mode: AlignOptions['mode'], lexicons: readonly string[]): string {
  const { documents, evidence, near } = plan.group;
  return [alignSignature(mode, lexicons), ...[...documents].sort(), ...evidence, ...near.map(({ document, other, why }) => `${document} near ${other}: ${why}`)].join('\n');
}

/** An aligned interview as the corpus keeps it. `pathOf` knows every document of the corpus. */
export function toRecord(plan: Plan, documents: readonly Document[], settings: string, { pivot, alignments, exchanges, warnings }: InterviewAlignment, pathOf: ReadonlyMap<string, string>): InterviewRecord {
  return {
    id: plan.id, title: titleOf(documents, pivot), pivot, evidence: plan.group.evidence,
    documents: documents.map((document) => document.id),
    settings, alignments, exchanges,
    warnings: new Map(documents.map(({ id }) => [id, [...nearWarnings(plan.group, id, pathOf), ...(warnings.get(id) ?? [])]])),
  };
}

/** Says which document almost belonged here, and how to join the two. */
function nearWarnings(group: Group, id: string, pathOf: ReadonlyMap<string, string>): Warning[] {
  return group.near.filter((near) => near.document === id).map(({ other, why }) => {
    const paths = [id, other].map((document) => `"${pathOf.get(document)!}"`);
    return { rule: 'near-pair', message: `may be the same interview as ${paths[1]!} (${why}); if so: hrd link ${paths.join(' ')}` };
  });
}

/** `ru`, `Russian` and `rus` say Russian; `war` says Waray only in a file that is in Waray. */
const saysLanguage = (word: string, language: LanguageTag): boolean => {
  const said = parseLanguage(word);
  return said !== null && said.split('-', 1)[0] === language.split('-', 1)[0];
};

function titleOf(documents: readonly Document[], pivot: string): string | null {
  const first = documents.find((document) => document.id === pivot);
  return [first, ...documents].map((document) => document?.metadata.title).find((title) => title !== undefined) ?? null;
}
