/** What a column of a table can hold, by the names that `--columns` knows; the name of a language stands for a column of texts in it. */
export const columnKinds = ['speaker', 'role', 'text', 'question', 'answer', 'language', 'time', 'end', 'interview'] as const;
export type ColumnKind = (typeof columnKinds)[number];
