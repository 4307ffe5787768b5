/** The room's front door; `ingest-report.ts` is the other. */
export { explainInterview } from './explain.js';
export { findingsSummary, showFinding, showLapsed } from './findings.js';
export { listRules, tallyFindings } from './findings-lists.js';
export { listDocuments, listInterviews, listWarnings } from './lists.js';
export { showInterview } from './show.js';
export type { Colour, ListOptions, Screen, View, ViewOptions } from './view.js';
