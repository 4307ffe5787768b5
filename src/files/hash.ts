import { createHash } from 'node:crypto';

/** SHA-256 of bytes as 64 hexadecimal digits: the identity of a source file. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
