import { alignInterview } from '../../../dist/align/index.js';
import { documentOf } from './input.mjs';

/** A pair with these texts, aligned by the engine; `turns` has new turns where the texts are others. */
export function aligned(pair, source, target, turns) {
  const documents = [documentOf('a', pair.sourceLang, source, turns?.source ?? pair.sourceTurns, pair.sourceRoles), documentOf('b', pair.targetLang, target, turns?.target ?? pair.targetTurns, pair.targetRoles)];
  const { pivot, alignments } = alignInterview(documents, { lexicons: pair.lexicons ?? [] });
  return { id: 'i', title: null, languages: [pair.sourceLang, pair.targetLang], pivot, evidence: [], documents, exchanges: [], alignments };
}
