/** Which documents belong together, and which of their turns, paragraphs and sentences. */
export { alignInterview } from './interview.js';
export { pairDocuments } from './pairing.js';
export { profileOf } from './profile.js';
export { alignTexts, type AlignTextsOptions } from './texts.js';
export type { Step } from './lattice.js';
export { mirrorLexicon, type Lexicon } from './lexicon.js';
export { learnLexicon, type AlignedTexts } from './teach.js';
