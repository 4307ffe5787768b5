/** Names of evidence are keys to what was learnt, and stay as they are; these turn a name into what a person reads. */
const WORDINGS: readonly (readonly [RegExp, string])[] = [
  [/^asks(?=,)/u, 'a question mark at the end'],
  [/^tells(?=,)/u, 'no question mark at the end'],
  [/after one that edge$/u, 'the first of all'],
  [/before one that edge$/u, 'the last of all'],
  [/between edge and edge$/u, 'alone'],
  [/between edge and (?=[a-z ]{1,20}$)/u, 'the first of all, before one that '],
  [/between (?<other>[a-z]{1,10}(?: inside)?) and edge$/u, 'the last of all, after one that $<other>'],
  [/between (?<one>(?:asks|tells)(?: inside)?) and (?<other>(?:asks|tells)(?: inside)?)$/u, 'between one that $<one> and one that $<other>'],
];

/** A name of evidence in words: `tells, after one that asks` -> `no question mark at the end, after one that asks`. */
export function inWords(name: string): string {
  return WORDINGS.reduce((words, [pattern, replacement]) => words.replace(pattern, replacement), name);
}
