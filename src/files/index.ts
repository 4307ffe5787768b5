/** The room's front door: finding sources, reading and writing files safely. */
export { type FindOptions, findFiles, type Found, type FoundFile } from './find.js';
export { sha256 } from './hash.js';
export { DEFAULT_MAX_BYTES, readSource, type SourceFile } from './read.js';
export { closestName } from './similar.js';
export type { Skipped } from './walk.js';
export { type Chunks, type Planned, writeOutput, writeOutputs } from './write.js';
