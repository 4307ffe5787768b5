import type { FindingsReport, MarkedSentence, ReviewedFinding } from '../../model.js';
import { VERSION } from '../../signature.js';
import type { ReportWriter } from '../report.js';

/** Static Analysis Results Interchange Format 2.1.0 (OASIS), for editors and code hosts that show such findings beside the file. */
export const sarif = {
  name: 'sarif',
  extension: 'sarif',
  summary: 'SARIF 2.1.0, for editors and code hosts that show findings beside the file',
  write: (report, { signature }) => [`${JSON.stringify(logOf(report, signature), null, 2)}\n`],
} as const satisfies ReportWriter<FindingsReport>;

function logOf({ findings, rules, sources }: FindingsReport, signature: string): object {
  const artifacts = [...sources].map(([path, sha256]) => ({ location: { uri: uriOf(path) }, hashes: { 'sha-256': sha256 } }));
  const places = new Map([...sources.keys()].map((path, index) => [path, index]));
  const numbers = new Map(rules.map(({ name }, index) => [name, index]));
  const driver = { name: 'hrd', semanticVersion: VERSION, rules: rules.map(({ name, summary }) => ({ id: name, shortDescription: { text: summary } })) };
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', properties: { signature }, artifacts, results: findings.map((finding) => resultOf(finding, places, numbers)) };
  return { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
}

function resultOf({ id, rule, severity, reason, passages, accepted }: ReviewedFinding, places: ReadonlyMap<string, number>, numbers: ReadonlyMap<string, number>): object {
  const [first, ...others] = passages.map((passage) => locationOf(passage, places));
  return {
    ruleId: rule, ruleIndex: numbers.get(rule) ?? -1, level: severity, message: { text: reason }, partialFingerprints: { 'hrdFinding/v1': id },
    locations: first === undefined ? [] : [first],
    relatedLocations: others.map((location, index) => ({ id: index + 1, ...location })),
    ...(accepted === null ? {} : { suppressions: [{ kind: 'external', status: 'accepted', justification: `${accepted.by}: ${accepted.why}` }] }),
  };
}

function locationOf({ path, line, text }: MarkedSentence, places: ReadonlyMap<string, number>): { readonly physicalLocation: object } {
  return { physicalLocation: { artifactLocation: { uri: uriOf(path), index: places.get(path) ?? -1 }, region: { startLine: line, snippet: { text } } } };
}

/** Lone surrogates of a file name have no percent-encoding. */
const uriOf = (path: string): string => path.split('/').map((part) => encodeURIComponent(part.toWellFormed())).join('/');
