import { describe, expect, it } from 'vitest';
import type { Cues } from '../../src/model.js';
import { asTestimony } from '../../src/segment/monologue.js';
import type { Passage } from '../../src/segment/passages.js';
import type { Verdict } from '../../src/segment/roles.js';

const passage = (text: string, cues: Cues = {}): Passage => ({ block: { text, line: 1, breaks: [], cues }, at: 0, start: 0, text, printed: '', label: null, line: 1, emphasis: null });
const other: Verdict = { role: 'other', confidence: 0.9, evidence: ['x'] };
const rolesOf = (...passages: Passage[]): string[] => asTestimony(passages.map(() => other), passages).map(({ role }) => role);

const told = ['I was born above the mill, and the water woke me every morning.', 'مات أبي في الشتاء.', '士兵来的时候，我们把面粉藏在地板下。'].map((text) => passage(text));

describe('a testimony in which nobody asks and nobody is known to answer', () => {
  it('is told by somebody: its prose answers, what stands around it does not', () => {
    expect(rolesOf(passage('Above the mill', { heading: 1 }), ...told, passage('Share this page'))).toEqual(['other', 'answer', 'answer', 'answer', 'other']);
  });

  it('is not sure of it, and says why', () => {
    expect(asTestimony([other], [told[0]!])).toEqual([{ role: 'answer', confidence: 0.5, evidence: ['nobody asks here; a testimony told without questions'] }]);
  });

  it('keeps what the reader set aside, and what a column says, out of it', () => {
    expect(rolesOf(told[0]!, passage('Menu. Home. About.', { aside: 'navigation' }), passage('Laughter.', { role: 'other' }), told[1]!)).toEqual(['answer', 'other', 'other', 'answer']);
  });

  it('is no page of headings and links', () => {
    expect(rolesOf(passage('Home'), passage('About us'), passage('Contact'))).toEqual(['other', 'other', 'other']);
  });

  it('is left alone where anybody asks', () => {
    const verdicts: Verdict[] = [{ role: 'question', confidence: 0.9, evidence: [] }, other];
    expect(asTestimony(verdicts, [passage('Where were you born?'), told[0]!])).toBe(verdicts);
  });
});
