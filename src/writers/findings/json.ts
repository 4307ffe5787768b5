import type { FindingsReport } from '../../model.js';
import { inChunks } from '../chunks.js';
import type { ReportOptions, ReportWriter } from '../report.js';

/** Findings with all that is known of them, described by `schema/hrd-1.findings.schema.json`; texts in full, spans in UTF-16 units. */
export const json = {
  name: 'json',
  extension: 'json',
  summary: 'findings with all that is known of them, for programs',
  write: (report, options) => inChunks(piecesOf(report, options)),
} as const satisfies ReportWriter<FindingsReport>;

function* piecesOf({ findings, sources }: FindingsReport, { signature }: ReportOptions): Generator<string> {
  yield `{\n  "schema": "hrd/1",\n  "signature": ${JSON.stringify(signature)},\n  "findings": [`;
  let separator = '\n    ';
  for (const { id, rule, severity, interview, exchange, reason, passages, accepted } of findings) {
    const facts = Object.entries({ id, rule, severity, interview, exchange, reason, accepted }).map(([name, value]) => `      ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
    const texts = passages.map(({ column, language, document, path, line, sentence, text, spans }) => `        ${JSON.stringify({ column, language, document, path, line, sentence, text, spans })}`);
    yield `${separator}{\n${facts.join(',\n')},\n      "passages": [\n${texts.join(',\n')}\n      ]\n    }`;
    separator = ',\n    ';
  }
  const listed = [...sources].map(([path, sha256]) => `    ${JSON.stringify(path)}: ${JSON.stringify(sha256)}`);
  yield `${separator.startsWith(',') ? '\n  ' : ''}],\n  "sources": {${listed.length === 0 ? '' : `\n${listed.join(',\n')}\n  `}}\n}\n`;
}
