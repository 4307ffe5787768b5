import { UserError } from '../diagnostics.js';
import { openArchive } from './zip.js';

/** A signature as every output of hrd carries it. Example: `hrd:0.2.0|franc:6.2.0|`. */
const SIGNATURE = /\bhrd:\d{1,3}\.\d{1,3}\.\d{1,3}\|/u;
/** Bytes looked at from the beginning and from the end of a file. */
const REACH = 1 << 16;
/** Where outputs for Word and Excel keep it. */
const PROPERTIES = 'docProps/custom.xml';

/** Whether a file was written by `hrd export`, in whatever format: such a file among sources is no source. Never throws. */
export function isOwnOutput(bytes: Uint8Array): boolean {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return SIGNATURE.test(propertiesOf(bytes));
  const latin1 = (part: Uint8Array): string => Buffer.from(part.buffer, part.byteOffset, part.length).toString('latin1');
  return SIGNATURE.test(latin1(bytes.subarray(0, REACH))) || SIGNATURE.test(latin1(bytes.subarray(-REACH)));
}

function propertiesOf(bytes: Uint8Array): string {
  let text = '';
  try {
    openArchive(bytes).stream(PROPERTIES, (piece) => {
      if (text.length < REACH) text += Buffer.from(piece).toString('latin1');
    });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
  return text;
}
