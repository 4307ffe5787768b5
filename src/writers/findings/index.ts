import type { FindingsReport } from '../../model.js';
import type { ReportWriter } from '../report.js';
import { csv } from './csv.js';
import { docx } from './docx.js';
import { html } from './html.js';
import { json } from './json.js';
import { sarif } from './sarif.js';

/** Every format of findings: one file and one line here. First what people read, then data. */
export const findingsWriters = [html, docx, csv, json, sarif] as const satisfies readonly ReportWriter<FindingsReport>[];
