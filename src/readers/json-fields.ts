/** Looks into parsed JSON by known keys only: own properties, never those of prototypes. */

/** The value of a key, or of a path of keys with dots between; undefined where there is none. */
export function fieldOf(value: unknown, path: string): unknown {
  let found: unknown = value;
  if (path === '') return found;
  for (const key of path.split('.')) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Record<string, unknown>)[key];
  }
  return found;
}

/** The first of several keys that is there. */
export function firstField(value: unknown, paths: readonly string[]): unknown {
  for (const path of paths) {
    const found = fieldOf(value, path);
    if (found !== undefined && found !== null) return found;
  }
  return undefined;
}

/** A list, or an empty one. */
export function listAt(value: unknown, path: string): readonly unknown[] {
  const found = fieldOf(value, path);
  return Array.isArray(found) ? found : [];
}

/** A string that is not empty, trimmed; a number as its digits; else undefined. */
export function textAt(value: unknown, ...paths: readonly string[]): string | undefined {
  const found = firstField(value, paths);
  const text = typeof found === 'string' ? found.trim() : typeof found === 'number' ? String(found) : '';
  return text === '' ? undefined : text;
}

/** Example: `1.5s`, `12`, `0.25`. */
const NUMBER = /^\d{1,12}(?:\.\d{1,12})?s?$/u;

/** A number that may be printed as a string; undefined for anything else. */
export function numberAt(value: unknown, ...paths: readonly string[]): number | undefined {
  const found = firstField(value, paths);
  if (typeof found === 'number') return Number.isFinite(found) ? found : undefined;
  return typeof found === 'string' && NUMBER.test(found) ? Number.parseFloat(found) : undefined;
}
