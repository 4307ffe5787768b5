import type { Check } from '../checks/index.js';
import type { MarkedSentence } from '../model.js';
import { VERSION } from '../signature.js';
import type { ShownFinding } from '../views/findings.js';

/** Formats of findings for programs; `text` is for people. */
export const findingFormats = ['text', 'json', 'csv', 'sarif'] as const;
export type FindingFormat = (typeof findingFormats)[number];

/** What was run, for the head of an output. */
export interface Run {
  readonly findings: readonly ShownFinding[];
  readonly checks: readonly Check[];
}

/** Findings with all that is known of them; texts in full, spans in UTF-16 units. */
export function findingsJson({ findings, checks }: Run): string {
  return `${JSON.stringify({ schema: 'hrd/1', signature: signatureOf(checks), findings }, null, 2)}\n`;
}

const signatureOf = (checks: readonly Check[]): string => `hrd:${VERSION}|checks:${checks.map(({ name }) => name).join('+')}`;

const quoted = (cell: string): string => (/[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** One finding a row (RFC 4180): its facts, then a pair of versions: text and what is marked in it, divided by ` | `. */
export function* findingsCsv({ findings }: Run): Generator<string> {
  const line = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`;
  const side = ['language', 'path', 'line', 'text', 'marked'];
  yield line(['id', 'rule', 'severity', 'interview', 'exchange', 'reason', ...side.map((name) => `source_${name}`), ...side.map((name) => `target_${name}`), 'accepted_by', 'accepted_why']);
  for (const { id, rule, severity, interview, exchange, reason, passages, accepted } of findings) {
    const [first] = passages;
    const source = passages.filter(({ document }) => document === first?.document);
    const target = passages.filter(({ document }) => document !== first?.document);
    yield line([id, rule, severity, interview, exchange === null ? '' : String(exchange), reason, ...cellsOf(source), ...cellsOf(target), accepted?.by ?? '', accepted?.why ?? '']);
  }
}

function cellsOf(passages: readonly MarkedSentence[]): string[] {
  const [first] = passages;
  if (first === undefined) return ['', '', '', '', ''];
  const marked = passages.flatMap(({ text, spans }) => spans.map(([start, end]) => text.slice(start, end)));
  return [first.column, first.path, String(first.line), passages.map(({ text }) => text).join(' '), marked.join(' | ')];
}

/** Static Analysis Results Interchange Format 2.1.0 (OASIS), for editors and code hosts that show such findings beside the file. */
export function findingsSarif({ findings, checks }: Run): string {
  const results = findings.map(({ id, rule, severity, reason, passages, accepted }) => {
    const [first, ...others] = passages.map((passage) => ({
      physicalLocation: { artifactLocation: { uri: uriOf(passage.path) }, region: { startLine: passage.line, snippet: { text: passage.text } } },
    }));
    return {
      ruleId: rule, level: severity, message: { text: reason }, partialFingerprints: { 'hrdFinding/v1': id },
      locations: first === undefined ? [] : [first],
      relatedLocations: others.map((location, index) => ({ id: index + 1, ...location })),
      ...(accepted === null ? {} : { suppressions: [{ kind: 'external', status: 'accepted', justification: `${accepted.by}: ${accepted.why}` }] }),
    };
  });
  const rules = checks.map(({ name, summary }) => ({ id: name, shortDescription: { text: summary } }));
  const run = { tool: { driver: { name: 'hrd', semanticVersion: VERSION, rules } }, columnKind: 'utf16CodeUnits', results };
  return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

const uriOf = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
