import type { Warning } from '../model.js';
import { DocumentBuilder } from './document-builder.js';
import { DocxNumbering } from './docx-numbering.js';
import { DOCX_SPACES, openPackage, readCoreProperties, type Package } from './docx-package.js';
import { DocxStory, type DocxContext, type DocxNote } from './docx-story.js';
import { DocxStyles } from './docx-styles.js';
import { LeftOut } from './left-out.js';
import { emptyWarning } from './lines.js';
import { roman } from './numerals.js';
import type { ReadOptions, ReadResult } from './reader.js';
import { documentsByColumn } from './table-columns.js';
import { readXmlPart } from './xml-stream.js';
import { openArchive, type Archive } from './zip.js';

/**
 * Reads a Word document (ECMA-376, transitional or strict): text, notes where they are referred to, text boxes; `line` is the number of the
 * paragraph. Throws `UserError` as `Reader.read` does.
 */
export function readDocx(bytes: Uint8Array, { languageOf }: ReadOptions): ReadResult {
  const archive = openArchive(bytes);
  const found = openPackage(archive);
  const styles = new DocxStyles();
  const numbering = new DocxNumbering(styles);
  for (const part of found.parts.get('styles') ?? []) styles.read(archive, part);
  for (const part of found.parts.get('numbering') ?? []) numbering.read(archive, part);
  const leftOut = new LeftOut();
  const builder = new DocumentBuilder(leftOut);
  const unnumbered: DocxContext = { styles, numbering, note: () => undefined };
  const notes = { footnote: notesOf(archive, found, 'footnote', unnumbered), endnote: notesOf(archive, found, 'endnote', unnumbered) };
  let counts = { footnote: 0, endnote: 0 };
  const note: DocxContext['note'] = (kind, id) => {
    const read = notes[kind].get(id);
    if (read === undefined) return undefined;
    counts = { ...counts, [kind]: counts[kind] + 1 };
    return numbered(read, kind === 'footnote' ? String(counts.footnote) : roman(counts.endnote).toLowerCase());
  };
  readXmlPart(archive, found.main, new DocxStory(builder, { styles, numbering, note }), DOCX_SPACES);
  const blocks = builder.end();
  notePages(archive, found, leftOut);
  const diagrams = ['chart', 'diagramData'].reduce((sum, kind) => sum + (found.parts.get(kind)?.length ?? 0), 0);
  if (diagrams > 0) leftOut.note('embedded-left-out', undefined, diagrams);
  const empty: Warning[] = blocks.length === 0 ? [emptyWarning()] : [];
  const metadata = readCoreProperties(archive);
  return { ...documentsByColumn(blocks, { languageOf, metadata }), metadata, warnings: [...empty, ...leftOut.warnings()], encoding: null };
}

/** Notes by id, read before the text that refers to them. */
function notesOf(archive: Archive, found: Package, kind: 'footnote' | 'endnote', context: DocxContext): Map<string, DocxNote> {
  const notes = new Map<string, DocxNote>();
  for (const part of found.parts.get(`${kind}s`) ?? []) {
    const opened: { id: string; builder: DocumentBuilder; story: DocxStory }[] = [];
    readXmlPart(archive, part, {
      open: (element) => {
        if (opened.length > 0) opened[0]!.story.open(element);
        else if (element.name === `w:${kind}`) {
          const builder = new DocumentBuilder(new LeftOut());
          builder.enter({ aside: kind });
          opened.push({ id: element.attribute('w:id') ?? '', builder, story: new DocxStory(builder, context) });
        }
      },
      close: (name) => {
        const [note] = opened;
        if (note !== undefined && name === `w:${kind}`) {
          notes.set(note.id, { blocks: note.builder.end(), leftOut: note.builder.leftOut });
          opened.pop();
        } else note?.story.close(name);
      },
      text: (text) => opened[0]?.story.text(text),
    }, DOCX_SPACES);
  }
  return notes;
}

/** A note with its number before its first block. */
function numbered({ blocks, leftOut }: DocxNote, number: string): DocxNote {
  return { leftOut, blocks: blocks.map((block, index) => (index === 0 ? { ...block, cues: { ...block.cues, list: number } } : block)) };
}

/** Counts page headers and footers that hold words: they are left out. */
function notePages(archive: Archive, found: Package, leftOut: LeftOut): void {
  for (const [kind, rule] of [['header', 'headers-left-out'], ['footer', 'footers-left-out']] as const) {
    for (const part of new Set(found.parts.get(kind) ?? [])) {
      let inText = false;
      let hasWords = false;
      readXmlPart(archive, part, {
        open: ({ name }) => {
          inText = name === 'w:t';
        },
        close: () => {
          inText = false;
        },
        text: (text) => {
          hasWords ||= inText && /\p{L}/u.test(text);
        },
      }, DOCX_SPACES);
      if (hasWords) leftOut.note(rule);
    }
  }
}
