// The work that nothing can do without: every file read whole and hashed.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Calls `use` with the path, bytes and SHA-256 of every file under a folder. */
export function walk(folder, use) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) walk(path, use);
    else {
      const bytes = readFileSync(path);
      use(path, bytes, createHash('sha256').update(bytes).digest('hex'));
    }
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) walk(process.argv[2], () => undefined);
