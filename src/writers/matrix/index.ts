import type { Matrix } from '../../model.js';
import type { ReportWriter } from '../report.js';
import { csv } from './csv.js';
import { docx } from './docx.js';
import { html } from './html.js';
import { json } from './json.js';
import { xlsx } from './xlsx.js';

/** Every format of a matrix: one file and one line here. First what people read, then data. */
export const matrixWriters: readonly ReportWriter<Matrix>[] = [html, docx, xlsx, csv, json];
