import type { Facet, Statistics } from '../../model.js';
import type { ReportWriter } from '../report.js';

/** A format of statistics. */
export interface StatisticsWriter extends ReportWriter<Statistics> {
  /** What is broken down by when nobody says; nothing where the format says enough without. */
  readonly usualBy?: readonly Facet[];
}
