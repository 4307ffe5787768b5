/** Small enough to hold many, large enough that writing costs more than handing on. */
const CHUNK = 65_536;

/** Gathers small pieces into chunks of about 64 Ki characters, so that a million rows are not a million writes. */
export function* inChunks(pieces: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length >= CHUNK) {
      yield chunk;
      chunk = '';
    }
  }
  if (chunk !== '') yield chunk;
}
