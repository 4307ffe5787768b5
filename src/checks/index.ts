import type { Finding, Interview, LanguageTag } from '../model.js';
import { addresses } from './addresses.js';
import { mixedAlphabets } from './alphabets.js';
import { besideOf, bitextsOf, versionsOf } from './bitexts.js';
import type { Check, CheckContext } from './contract.js';
import { dates } from './dates.js';
import { doubledWord } from './doubled.js';
import { FindingMaker } from './findings.js';
import { pageFurniture } from './furniture.js';
import { length } from './length.js';
import { lexical } from './lexical.js';
import { lostQuestion } from './lost-question.js';
import { Merging } from './merging.js';
import { missing } from './missing.js';
import { names } from './names.js';
import { negation } from './negation.js';
import { numbers } from './numbers.js';
import { unbalanced } from './quotes.js';
import { missingSpace } from './spacing.js';
import { repeated } from './repeated.js';
import { swapped } from './swapped.js';
import { spelling } from './spelling.js';
import { untranslated } from './untranslated.js';
import { wrongLanguage } from './wrong-language.js';

export { claims, severities, type Check, type CheckContext } from './contract.js';

/** Every check, in the order of the findings of one place. */
export const checks = [missing, swapped, repeated, untranslated, wrongLanguage, numbers, dates, names, negation, lostQuestion, lexical, length, addresses, missingSpace, mixedAlphabets, doubledWord, spelling, unbalanced, pageFurniture] as const satisfies readonly Check[];

export type Rule = (typeof checks)[number]['name'];

/**
 * What a person should read again in an interview, in the order of its first version, then of the checks. Pure; never throws.
 * `chosen` leaves out what nobody asked for; `languages` what is not between two of them or within one. What more versions say of
 * the same place belongs to a finding whatever languages are asked for, so that its id stays.
 */
export function checkInterview(interview: Interview, chosen: readonly Check[] = checks, context: CheckContext = { words: new Map() }, languages?: ReadonlySet<LanguageTag>): Finding[] {
  const maker = new FindingMaker(interview.id);
  const versions = versionsOf(interview);
  const beside = besideOf(interview, versions);
  const groups = chosen.map(() => new Merging());
  for (const [index, check] of chosen.entries()) {
    if (check.compares !== 'nothing') continue;
    for (const version of versions) for (const draft of check.check(version, context, beside)) groups[index]!.add(draft, [version]);
  }
  for (const bitext of bitextsOf(interview, versions)) {
    for (const [index, check] of chosen.entries()) {
      if (check.compares !== 'versions') continue;
      for (const draft of check.check(bitext, context)) groups[index]!.add(draft, [bitext.source, bitext.target]);
    }
  }
  const order = new Map(versions.flatMap(({ document, lines }, index) => lines.map(({ sentence }, number): [string, [number, number]] => [`${document.id}\n${sentence.id}`, [index, number]])));
  const found: { finding: Finding; place: readonly [number, number]; check: number }[] = [];
  for (const [check, { name }] of chosen.entries()) {
    for (const group of groups[check]!.groups) {
      const finding = maker.make(name, group, interview.languages);
      const [first] = finding.passages;
      if (first === undefined || (languages !== undefined && !group.compared.some((compared) => compared.every((language) => languages.has(language))))) continue;
      found.push({ finding, place: order.get(`${first.document}\n${first.sentence}`)!, check });
    }
  }
  return found.sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1] || a.check - b.check).map(({ finding }) => finding);
}
