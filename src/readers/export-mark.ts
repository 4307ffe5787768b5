/** Example: `{ "schema": "hrd/1"`: the beginning of what `hrd export --format json` writes. */
const MARK = /^(?:\u00EF\u00BB\u00BF)?\s{0,20}\{\s{0,20}"schema"\s{0,4}:\s{0,4}"hrd\//u;

/** Whether these bytes are an export of hrd. */
export function isExport(bytes: Uint8Array): boolean {
  return bytes[0] !== undefined && MARK.test(Buffer.from(bytes.subarray(0, 128)).toString('latin1'));
}
