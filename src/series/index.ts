/** The same question across interviews and languages: found, and as a person wants it. */
export type { Anchor, AskedExchange, AskedInterview, PinnedQuestion, Wording } from './contract.js';
export { merge, move, release, rename, split } from './decisions.js';
export { findQuestion } from './find.js';
export { membersOf } from './members.js';
export { compareAnchors } from './pins.js';
export { findQuestions } from './questions.js';
export { wordingKey } from './wording.js';
