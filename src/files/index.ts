/** The room's front door: finding files, reading and writing them safely. */
export { findFiles, type Found, type FoundFile } from './find.js';
export { sha256 } from './hash.js';
export { DEFAULT_MAX_BYTES, readSource } from './read.js';
export { writeOutput } from './write.js';
