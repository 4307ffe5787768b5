import { alignInterview } from '../../src/align/index.js';
import { assembleInterview } from '../../src/interview.js';
import type { Document, Interview } from '../../src/model.js';
import { documentOf } from '../align/build.js';

/** An interview of documents written as in `documentOf`, aligned by the engine. */
export function interviewIn(texts: Readonly<Record<string, readonly string[]>>): Interview {
  return interviewOf(Object.entries(texts).map(([language, lines]) => documentOf(language, language.replace(/_.*$/u, ''), lines)));
}

export function interviewOf(documents: readonly Document[]): Interview {
  const { pivot, alignments } = alignInterview(documents, { mode: 'evidence' });
  return assembleInterview({ id: 'i', title: null, evidence: [], pivot, documents, alignments });
}

/** Two versions whose sentences stand beside each other one to one, whatever alignment would say. */
export function besideEachOther(source: Document, target: Document): Interview {
  const idsOf = ({ turns }: Document): string[] => turns.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences.map(({ id }) => id)));
  const [here, there] = [idsOf(source), idsOf(target)];
  const sentences = Array.from({ length: Math.max(here.length, there.length) }, (_, index) => ({
    members: { [source.id]: here.slice(index, index + 1), [target.id]: there.slice(index, index + 1) }, confidence: 1,
  }));
  return { id: 'i', title: null, languages: [source.language, target.language], pivot: source.id, evidence: [], documents: [source, target], exchanges: [], alignments: { turns: [], paragraphs: [], sentences } };
}
