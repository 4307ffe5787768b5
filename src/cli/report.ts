import type { Corpus, StoredWarning } from '../corpus/contract.js';
import type { UpdateResult } from '../ingest/update.js';
import type { IngestReport } from '../views/ingest-report.js';

/** With more interviews than this, only totals are told of each: their texts are not read again for a report. */
const detailed = 12;

/** Puts together what `hrd ingest` tells of its work. */
export function reportOf(corpus: Corpus, result: UpdateResult, problems: number, run: { name: string; dryRun: boolean }): IngestReport {
  const nothing = result.changed.length === 0;
  const summaries = new Map((nothing ? [] : corpus.interviews()).map((summary) => [summary.id, summary]));
  const documents = new Map((nothing ? [] : corpus.documents()).map((document) => [document.id, document]));
  const warnings = new Map<string, StoredWarning[]>();
  for (const warning of !nothing && result.changed.length <= detailed ? corpus.warnings() : []) {
    // Told by itself, with both files, once.
    if (warning.rule === 'near-pair') continue;
    warnings.set(warning.document, [...(warnings.get(warning.document) ?? []), warning]);
  }
  const interviews = result.changed.flatMap(({ id, aligned, oneToOne }) => {
    const summary = summaries.get(id);
    if (summary === undefined) return [];
    return [{
      id, title: summary.title, languages: [...summary.languages], exchanges: summary.exchanges, turns: summary.turns, sentences: summary.sentences,
      aligned, oneToOne, confidence: summary.confidence?.mean ?? null, evidence: [...summary.evidence], changed: true,
      documents: summary.documents.map((document) => {
        const { path, language, others } = documents.get(document)!;
        return { path, language, setAside: others, warnings: warnings.get(document) ?? [] };
      }),
    }];
  });
  const { interviews: count, documents: documentCount, turns, sentences } = corpus.info();
  return {
    corpus: run.name,
    dryRun: run.dryRun,
    interviews,
    learnt: [...result.learnt],
    realigned: result.realigned,
    near: [...result.near],
    ingested: result.ingested.length,
    unchanged: result.unchanged.length,
    refused: result.refused.length + problems,
    removed: result.removed.length,
    missing: [...result.missing],
    duplicates: [...result.duplicates],
    moved: [...result.moved],
    totals: { interviews: count, documents: documentCount, turns, sentences },
  };
}
