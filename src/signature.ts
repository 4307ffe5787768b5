/** This version of hrd; the same as in package.json (a test compares them). */
export const VERSION = '0.3.0';

/** Engines whose version can change a result; the same as in package-lock.json (a test compares them). */
export const ENGINES = { franc: '6.2.0', 'markdown-it': '15.0.3', parse5: '8.1.1', saxes: '6.0.0', unpdf: '1.7.0' } as const;

/** What decides how a file becomes documents, beside its bytes. Absent means: found out by hrd. */
export interface ReadSettings {
  readonly encoding?: string;
  readonly selector?: string;
  /** What columns of tables hold: `speaker` -> `A`. */
  readonly columns?: Readonly<Record<string, string>>;
  /** Canonical tags, sorted. */
  readonly langs?: readonly string[];
  /** What a manifest says of this file. */
  readonly declared?: Readonly<Record<string, string>>;
}

const field = (name: string, value: string): string => `${name}:${value.replace(/[|:\s]+/gu, '_')}`;

/** The signature of reading one file: everything beside its bytes that can change its documents. */
export function readSignature(settings: ReadSettings): string {
  const declared = Object.entries(settings.declared ?? {}).filter(([, value]) => value !== '').sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    field('hrd', VERSION),
    ...Object.entries(ENGINES).map(([name, version]) => field(name, version)),
    field('encoding', settings.encoding ?? 'auto'),
    ...(settings.selector === undefined ? [] : [field('selector', settings.selector)]),
    ...(settings.columns === undefined ? [] : [field('columns', Object.entries(settings.columns).map(([name, column]) => `${name}=${column}`).sort().join('+'))]),
    field('langs', settings.langs?.join('+') ?? 'any'),
    ...declared.map(([name, value]) => field(name, value)),
  ].join('|');
}

/** The signature of aligning one interview, beside its documents; `lexicons` names what the corpus has taught of its languages (`en-ru.1a2b3c4d`). */
export function alignSignature(mode: string, lexicons: readonly string[] = []): string {
  return [field('hrd', VERSION), field('align', mode), ...(lexicons.length === 0 ? [] : [field('lexicon', [...lexicons].sort().join('+'))])].join('|');
}

/** One signature for an output made from several files and interviews: every field once, values in order. */
export function jointSignature(signatures: Iterable<string>): string {
  const fields = new Map<string, Set<string>>();
  for (const signature of signatures) {
    for (const part of signature.split('|')) {
      const [name = '', value = ''] = part.split(':');
      const known = fields.get(name) ?? new Set();
      value.split('+').forEach((each) => known.add(each));
      fields.set(name, known);
    }
  }
  return [...fields].map(([name, values]) => `${name}:${[...values].sort().join('+')}`).join('|');
}
