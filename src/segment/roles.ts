import type { Role } from '../model.js';
import { endsAsQuestion, questionMarks } from '../text/questions.js';
import type { Passage } from './passages.js';
import type { Speakers } from './speakers.js';
import { typographyAsks, typographyOf, typographyUses } from './typography.js';

/** The role of a passage with what decided it. */
export interface Verdict {
  readonly role: Role;
  readonly confidence: number;
  /** Strongest first. */
  readonly evidence: readonly string[];
}

const aside = (why: string, confidence = 0.9): Verdict => ({ role: 'other', confidence, evidence: [why] });

/** Roles by labels first, then typography, then question marks and position. */
export function rolesOf(passages: readonly Passage[], speakers: Speakers): Verdict[] {
  const uses = typographyUses(passages);
  const asking = new Set([...uses].filter(([kind, use]) => typographyAsks(kind, use)).map(([kind]) => kind));
  const verdicts = speakers.labels.length > 0 ? byLabels(passages, speakers) : byLooks(passages, asking);
  return withoutFurniture(passages, verdicts, asking, speakers.labels.length > 0);
}

function byLabels(passages: readonly Passage[], { byKey }: Speakers): Verdict[] {
  const bothSides = new Set([...byKey.values()].map(({ duty }) => duty)).size > 1;
  let current: Verdict | null = null;
  return passages.map((passage) => {
    if (passage.block.cues.aside !== undefined) return aside(passage.block.cues.aside);
    if (passage.label !== null) {
      const speaker = byKey.get(passage.label.key)!;
      const role: Role = speaker.duty === 'asks' ? 'question' : speaker.duty === 'answers' ? 'answer' : (current?.role ?? 'answer');
      current = { role, confidence: speaker.confidence, evidence: [speaker.evidence] };
      return current;
    }
    if (current === null) return bothSides ? aside('before the first label', 0.8) : { role: endsAsQuestion(passage.text) ? 'question' : 'other', confidence: 0.7, evidence: ['before the first label'] };
    if (passage.block.cues.heading !== undefined) return aside('heading between labelled turns', 0.8);
    if (!bothSides) {
      const role: Role = current.evidence[0]!.includes('answers') && endsAsQuestion(passage.text) ? 'question' : 'answer';
      return { role, confidence: 0.85, evidence: ['no label, in a document that labels one side only'] };
    }
    return { role: current.role, confidence: 0.9, evidence: ['continues the labelled turn before it'] };
  });
}

function byLooks(passages: readonly Passage[], asking: ReadonlySet<string>): Verdict[] {
  let open = false;
  return passages.map((passage, index) => {
    const { text, block: { cues } } = passage;
    if (cues.aside !== undefined) return aside(cues.aside);
    const kind = typographyOf(passage);
    const marked = endsAsQuestion(text);
    if (asking.has(kind)) {
      open = true;
      return { role: 'question', confidence: marked ? 0.97 : 0.9, evidence: [`${kind}, as this document sets its questions`, ...(marked ? ['ends in a question mark'] : [])] };
    }
    if (cues.heading !== undefined && !marked) return aside('heading', 0.8);
    if (asking.size > 0) {
      return open ? { role: 'answer', confidence: 0.92, evidence: ['follows a question, set otherwise'] } : aside('before the first question', 0.8);
    }
    const asks = marked || questionMarks(text).length > 0 && text.length < 200 && index + 1 < passages.length && !endsAsQuestion(passages[index + 1]!.text);
    if (asks) {
      open = true;
      return { role: 'question', confidence: marked ? 0.85 : 0.65, evidence: [marked ? 'ends in a question mark' : 'short, with a question mark in it'] };
    }
    return open ? { role: 'answer', confidence: 0.85, evidence: ['follows a question'] } : aside('before the first question', 0.7);
  });
}

/** Short pieces without end punctuation, where nearly everything else has it, are headings and page furniture. */
function withoutFurniture(passages: readonly Passage[], verdicts: readonly Verdict[], asking: ReadonlySet<string>, labelled: boolean): Verdict[] {
  const finished = passages.filter(({ text }) => isFinished(text)).length;
  const usual = finished >= passages.length * 0.6 && passages.length >= 4;
  let trailing = true;
  const result = [...verdicts];
  for (let index = passages.length - 1; index >= 0; index -= 1) {
    const { text, label, block } = passages[index]!;
    const verdict = verdicts[index]!;
    const loose = usual && !isFinished(text) && text.length <= 60 && label === null && block.cues.list === undefined && !asking.has(typographyOf(passages[index]!));
    const afterQuestion = index > 0 && verdicts[index - 1]!.role === 'question';
    if (verdict.role === 'answer' && loose && !afterQuestion && (trailing || !labelled)) {
      result[index] = aside('short, without end punctuation', trailing ? 0.85 : 0.7);
    } else if (verdict.role !== 'other') trailing = false;
  }
  return result;
}

/** Ends in the punctuation of a sentence, of any script. */
function isFinished(text: string): boolean {
  return /[\p{P}]["'»”’)\]\s]*$/u.test(text.slice(-16));
}
