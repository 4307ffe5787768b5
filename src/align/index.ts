/** Which documents belong together, and which of their turns, paragraphs and sentences. */
export { alignInterview } from './interview.js';
export { pairDocuments } from './pairing.js';
export { profileOf } from './profile.js';
export { alignTexts, type AlignTextsOptions } from './texts.js';
export type { Step } from './lattice.js';
export { indexLexicon, learnLexicon, type Lexicon } from './lexicon.js';
