import type { Bead, Document, Interview, Paragraph, Turn } from '../model.js';
import { VERSION } from '../signature.js';
import { inChunks } from './chunks.js';
import { rounded } from './rounded.js';
import { identifiersOf, personKey, personsOf, type Identifiers, type Person } from './tei-names.js';
import type { InterviewWriter, WriteOptions } from './writer.js';
import { xmlFor, xmlLanguage, type Xml } from './xml.js';

/**
 * Transcripts as the Text Encoding Initiative has them (TEI P5): a `text` for each language, its turns as `u`, paragraphs and sentences as `seg`;
 * alignments as `link`s in `standOff`, of units that have a counterpart only. Several interviews are a `teiCorpus`.
 */
export const tei = {
  name: 'tei',
  extension: 'tei',
  aliases: ['xml'],
  summary: 'TEI P5: utterances, sentences and links between the languages',
  keeps: 'turns, paragraphs, sentences, speakers, roles, exchanges, all alignments with confidence, sources',
  loses: 'printed labels, places in the files, times, warnings',
  takes: 'interviews',
  write: (interviews, options) => inChunks(piecesOf(interviews, options)),
} as const satisfies InterviewWriter;

const NAMESPACE = 'xmlns="http://www.tei-c.org/ns/1.0"';

function* piecesOf(interviews: Iterable<Interview>, options: WriteOptions): Generator<string> {
  const xml = xmlFor(options);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (options.interviews === 1) {
    for (const interview of interviews) yield* oneTei(interview, options, xml, ` ${NAMESPACE}`, encoding(options, xml));
    return;
  }
  yield `<teiCorpus ${NAMESPACE}>\n<teiHeader>\n${fileOf(xml, 'Interviews', '<p>Several interviews, each described by itself.</p>')}${encoding(options, xml)}</teiHeader>\n`;
  for (const interview of interviews) yield* oneTei(interview, options, xml, '', '');
  yield '</teiCorpus>\n';
}

function fileOf(xml: Xml, title: string, source: string): string {
  return `<fileDesc><titleStmt><title>${xml.text(title)}</title></titleStmt><publicationStmt><p>Unpublished.</p></publicationStmt><sourceDesc>${source}</sourceDesc></fileDesc>\n`;
}

/** The program with its signature, and what `ana` of an utterance refers to. */
function encoding({ signature }: WriteOptions, xml: Xml): string {
  const category = (role: string): string => `<category xml:id="role-${role}"><catDesc>${role}</catDesc></category>`;
  return `<encodingDesc><appInfo><application ident="hrd"${xml.attributes({ version: VERSION })}><label>hrd</label><desc>${xml.text(signature)}</desc></application></appInfo>`
    + `<classDecl><taxonomy>${['question', 'answer', 'other'].map(category).join('')}</taxonomy></classDecl></encodingDesc>\n`;
}

function* oneTei(interview: Interview, { names }: WriteOptions, xml: Xml, attributes: string, more: string): Generator<string> {
  const identifiers = identifiersOf(interview);
  const persons = interview.documents.map((document) => personsOf(document, identifiers));
  const sources = interview.documents.map(({ path, sha256 }, index) =>
    `<bibl><idno type="path">${xml.text(path)}</idno> <idno type="SHA-256">${sha256}</idno><textLang${xml.attributes({ mainLang: xmlLanguage(interview.documents[index]!.language) })}/></bibl>`);
  const languages = new Map(interview.documents.map(({ language }, index) => [xmlLanguage(language), names.get(interview.languages[index]!) ?? language]));
  yield `<TEI${attributes}>\n<teiHeader>\n${fileOf(xml, interview.title ?? interview.id, `<listBibl>${sources.join('')}</listBibl>`)}${more}<profileDesc>`;
  yield `<langUsage>${[...languages].map(([ident, name]) => `<language${xml.attributes({ ident })}>${xml.text(name)}</language>`).join('')}</langUsage>`;
  const everyone = persons.flatMap((here) => [...here.values()]);
  if (everyone.length > 0) yield `<particDesc><listPerson>${everyone.map((person) => personOf(person, xml)).join('')}</listPerson></particDesc>`;
  yield `</profileDesc>\n</teiHeader>\n`;
  yield* linksOf(interview, identifiers);
  yield `<text><group${xml.attributes({ n: interview.id })}>\n`;
  for (const [index, document] of interview.documents.entries()) yield* textOf(document, persons[index]!, identifiers, xml);
  yield '</group></text>\n</TEI>\n';
}

function personOf({ identifier, name, role }: Person, xml: Xml): string {
  return `<person${xml.attributes({ 'xml:id': identifier, role })}>${name === null ? '' : `<persName>${xml.text(name)}</persName>`}</person>`;
}

/** Links of the units that stand in two languages or more; TEI wants no empty groups. */
function* linksOf({ alignments }: Interview, identifiers: Identifiers): Generator<string> {
  let open = false;
  for (const unit of ['turn', 'paragraph', 'sentence'] as const) {
    let inGroup = false;
    for (const bead of alignments[`${unit}s`]) {
      const link = linkOf(bead, identifiers);
      if (link === null) continue;
      if (!open) yield '<standOff>\n';
      if (!inGroup) yield `<linkGrp type="alignment" subtype="${unit}">\n`;
      open = inGroup = true;
      yield link;
    }
    if (inGroup) yield '</linkGrp>\n';
  }
  if (open) yield '</standOff>\n';
}

function linkOf({ members, confidence }: Bead, identifiers: Identifiers): string | null {
  const sides = Object.values(members).filter(({ length }) => length > 0);
  return sides.length < 2 ? null : `<link target="${sides.flat().map((id) => `#${identifiers.of(id)}`).join(' ')}" cert="${rounded(confidence)}"/>\n`;
}

function* textOf({ id, language, turns }: Document, persons: ReadonlyMap<string, Person>, identifiers: Identifiers, xml: Xml): Generator<string> {
  yield `<text${xml.attributes({ 'xml:id': identifiers.of(id), 'xml:lang': xmlLanguage(language) })}><body>\n`;
  let exchange: number | null | undefined;
  for (const turn of turns) {
    if (turn.exchange !== exchange) yield `${exchange === undefined ? '' : '</div>\n'}<div${turn.exchange === null ? ' type="outside"' : ` type="exchange" n="${turn.exchange}"`}>\n`;
    exchange = turn.exchange;
    yield turnOf(turn, persons, identifiers, xml);
  }
  yield `${exchange === undefined ? '<div><p/></div>' : '</div>'}\n</body></text>\n`;
}

function turnOf(turn: Turn, persons: ReadonlyMap<string, Person>, identifiers: Identifiers, xml: Xml): string {
  const { id, role, paragraphs } = turn;
  const who = persons.get(personKey(turn))?.identifier;
  const [name, facts] = role === 'other' ? ['note', { type: 'aside' }] : ['u', { who: who === undefined ? null : `#${who}` }];
  return `<${name}${xml.attributes({ 'xml:id': identifiers.of(id), ...facts, ana: `#role-${role}` })}>${paragraphs.map((paragraph) => paragraphOf(paragraph, identifiers, xml)).join('\n')}</${name}>\n`;
}

/** Paragraph and sentences as `seg`s; what stands between sentences stays between them. */
function paragraphOf({ id, text, sentences }: Paragraph, identifiers: Identifiers, xml: Xml): string {
  let end = 0;
  let content = '';
  for (const sentence of sentences) {
    content += `${xml.text(text.slice(end, sentence.start))}<seg type="sentence"${xml.attributes({ 'xml:id': identifiers.of(sentence.id) })}>${xml.text(sentence.text)}</seg>`;
    end = sentence.end;
  }
  return `<seg type="paragraph"${xml.attributes({ 'xml:id': identifiers.of(id) })}>${content}${xml.text(text.slice(end))}</seg>`;
}
