/** Words of every language a list of ours has, in lower case. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/**
 * A last clause of these words only ("…, right?", "…, да?", "…, oder?") asks for a nod and for nothing else. Clauses that deny ("isn't it", "не так ли")
 * need no list. General knowledge.
 */
export const TAG_WORDS = words(`
  right okay ok correct yeah yes no huh eh hm hmm mhm true really alright see understand you know
  да нет правда верно ладно хорошо так понимаете понимаешь знаете знаешь угу ага ясно
  добре гаразд ні розумієте розумієш знаєте
  oder gell gelle ja nein stimmt’s stimmt's wahr richtig klar
  hein oui non quoi vrai d’accord d'accord
  verdad vale sí cierto bueno claro vero sì giusto certo né certo sim não
  prawda tak nie pravda áno ano jo inte eller vel sant ikke já nei ha
  igaz ugye evet hayır değil tamam иә солай жоқ рас
  صح نعم لا صحيح طيب درست
  έτσι ναι όχι נכון כן ठीक ना
`);

/** What begins an indirect question, as whole words: "whether", "ob", "ли". */
export const INDIRECT = words('whether ob ли чи hvort czy');

/** The same in Chinese. */
export const INDIRECT_SIGNS: readonly string[] = ['是否', '能否', '会否', '可否'];
