import { readers } from '../src/readers/index.js';
import type { Reader } from '../src/readers/reader.js';
import { writers } from '../src/writers/index.js';
import type { Writer } from '../src/writers/writer.js';

/** The table of formats that hrd writes, as it stands in the README between its markers. */
export function formatsOut(): string {
  const every: readonly Writer[] = writers;
  const rows = every.map(({ name, extension, aliases = [], summary, keeps, loses, layouts, units, pairwise }) => {
    const choices = [...(layouts === undefined ? [] : [`\`--layout ${layouts.join('`, `')}\``]), ...(units === undefined ? [] : ['`--unit`']), ...(pairwise === true ? ['`--pairwise`'] : [])];
    return `| \`${name}\` | ${[extension, ...aliases].map((end) => `.${end}`).join(' ')} | ${summary} | ${keeps} | ${loses} | ${choices.join(' ')} |`;
  });
  return ['| format | file | what it is | keeps | loses | can be told |', '|---|---|---|---|---|---|', ...rows].join('\n');
}

/** The table of formats that hrd reads. */
export function formatsIn(): string {
  const every: readonly Reader[] = readers;
  const rows = every.map(({ name, extensions, summary, keeps, loses }) => `| \`${name}\` | ${extensions.map((end) => `.${end}`).join(' ')} | ${summary} | ${keeps} | ${loses} |`);
  return ['| format | file | what it is | keeps | loses |', '|---|---|---|---|---|', ...rows].join('\n');
}

export const IN_MARKERS = ['<!-- formats in -->', '<!-- end of formats in -->'] as const;
export const OUT_MARKERS = ['<!-- formats out -->', '<!-- end of formats out -->'] as const;
