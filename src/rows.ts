import { turnText } from './interview.js';
import type { Bead, Interview, Role, Row, Unit } from './model.js';

interface UnitFacts {
  readonly text: string;
  readonly role: Role;
  readonly exchange: number | null;
}

/** Turns an interview into rows of aligned units, in the order of the interview. The one row maker of all row formats and views. */
export function rowsOf(interview: Interview, unit: Unit): Row[] {
  const columnOf = new Map(interview.documents.map((document, index) => [document.id, interview.languages[index]!]));
  const sources = Object.fromEntries(interview.documents.map((document, index) => [interview.languages[index]!, document.sha256]));
  const present = (texts: Record<string, string>): Record<string, string> =>
    Object.fromEntries(interview.languages.filter((column) => column in texts).map((column) => [column, sources[column]!]));

  if (unit === 'exchange') {
    return interview.exchanges.map((exchange, index) => {
      const texts: Record<string, string> = {};
      for (const column of interview.languages) {
        const parts = [exchange.question[column], exchange.answer[column]].filter((part) => part !== undefined);
        if (parts.length > 0) texts[column] = parts.join('\n\n');
      }
      return { interview: interview.id, exchange: exchange.number, role: null, unit: index + 1, texts, confidence: exchange.confidence, sources: present(texts) };
    });
  }

  const facts = unitFacts(interview, unit);
  const glue = unit === 'sentence' ? ' ' : '\n\n';
  return beadsOf(interview, unit).map((bead, index) => {
    const texts: Record<string, string> = {};
    let first: UnitFacts | undefined;
    for (const [document, ids] of Object.entries(bead.members)) {
      const units = ids.map((id) => facts.get(id)).filter((found) => found !== undefined);
      if (units.length === 0) continue;
      texts[columnOf.get(document)!] = units.map((found) => found.text).join(glue);
      first ??= units[0];
    }
    return {
      interview: interview.id,
      exchange: first?.exchange ?? null,
      role: first?.role ?? 'other',
      unit: index + 1,
      texts,
      confidence: bead.confidence,
      sources: present(texts),
    };
  });
}

/** The beads of a unit; exchanges have none of their own. */
export function beadsOf(interview: Interview, unit: Exclude<Unit, 'exchange'>): readonly Bead[] {
  return interview.alignments[`${unit}s`];
}

function unitFacts(interview: Interview, unit: Exclude<Unit, 'exchange'>): Map<string, UnitFacts> {
  const facts = new Map<string, UnitFacts>();
  for (const document of interview.documents) {
    for (const turn of document.turns) {
      const about = { role: turn.role, exchange: turn.exchange };
      if (unit === 'turn') facts.set(turn.id, { text: turnText(turn), ...about });
      for (const paragraph of turn.paragraphs) {
        if (unit === 'paragraph') facts.set(paragraph.id, { text: paragraph.text, ...about });
        if (unit === 'sentence') for (const sentence of paragraph.sentences) facts.set(sentence.id, { text: sentence.text, ...about });
      }
    }
  }
  return facts;
}
