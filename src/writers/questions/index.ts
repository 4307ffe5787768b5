import type { QuestionList } from '../../model.js';
import type { ReportWriter } from '../report.js';
import { csv } from './csv.js';
import { json } from './json.js';

/** Every format of questions: one file and one line here. */
export const questionWriters: readonly ReportWriter<QuestionList>[] = [csv, json];
