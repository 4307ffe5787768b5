export type { Anchor, AskedExchange, AskedInterview, PinnedQuestion, Wording } from '../model.js';
