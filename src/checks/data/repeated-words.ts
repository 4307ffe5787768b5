/** Words that stand twice in good prose, by language: two clauses meet in them, or they are said twice for emphasis. */
export const REPEATED_WORDS: Readonly<Record<string, string>> = {
  en: 'had that very many no yes long far much so really is her never again over more bye ha',
  de: 'die der das den dem sie ihr dass sehr nein ja so ganz lange viel viele nie wieder immer doch',
  nl: 'die dat heel nee ja zo ver lang veel nooit weer hun haar',
  fr: 'nous vous très non oui si bien loin trop jamais plus', es: 'no sí muy más nunca siempre poco casi luego', it: 'no sì molto così mai sempre poco piano quasi via',
  pt: 'não sim muito nunca sempre mais já logo', ca: 'no sí molt mai sempre', ro: 'nu da foarte tot mereu încet',
  pl: 'nie tak bardzo długo ledwo', cs: 'ne ano velmi velice pořád', sk: 'nie áno veľmi stále', sl: 'ne da zelo',
  ru: 'да нет очень ну еле чуть вот так долго много давно никогда всё все уж где тихо быстро далеко', uk: 'так ні дуже ну ледве ось довго багато давно ніколи все ген тихо',
  be: 'так не вельмі ну ледзь вось доўга шмат даўно ўсё', bg: 'да не много ето така дълго отдавна само', mk: 'да не многу така',
  sr: 'да не врло тако дуго само', hr: 'da ne vrlo tako dugo samo', bs: 'da ne vrlo tako dugo samo',
  sv: 'ja nej mycket så det långt', da: 'ja nej meget så det langt', no: 'ja nei veldig så det langt', nn: 'ja nei veldig så det langt', is: 'þegar það já nei mjög svo þá ekki', fo: 'ja nei so',
  fi: 'niin ei joo kyllä', et: 'ei jah nii väga', hu: 'nem igen már nagyon az soha', lt: 'ne taip labai', lv: 'nē jā ļoti',
  el: 'ναι όχι πολύ λίγο σιγά τόσο όλο', sq: 'po jo shumë vetëm', ar: 'نعم جدا كلا لا', he: 'לא כן מאוד לאט',
};

/** Words that are not doubled even in languages where doubling is grammar, by language: pronouns, prepositions, conjunctions, auxiliaries. */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  tr: 've bu da de ile ki ama fakat çünkü gibi kadar olan olarak onun benim bizim onlar bunu onu bana bize değil her hiç', az: 'və bir bu da də üçün ilə ki amma çünki kimi qədər olan onun mənim bizim onlar bunu onu mənə bizə deyil hər',
  kk: 'және бұл үшін мен бірақ өйткені сияқты дейін болған оның менің біздің олар оны маған бізге емес', ky: 'жана бул үчүн менен бирок анткени сыяктуу чейин болгон анын менин биздин алар аны мага бизге эмес',
  uz: 'va bu uchun bilan lekin chunki kabi boʻlgan uning mening bizning ular uni menga bizga emas', tt: 'һәм бу өчен белән ләкин чөнки кебек аның минем безнең алар аны миңа безгә түгел',
  fa: 'این آن را که از در به با برای بود است شد ما شما آنها ولی اما تا هم من او', tg: 'ва дар аз ба бо барои ки ин он аст буд шуд мо шумо онҳо вале аммо ман',
  ur: 'اور اس میں نے کو کہ ہے ہیں تھا تھی تھے لیکن مگر ہم', hi: 'और में ने को कि है हैं था थी थे लेकिन मगर', hy: 'և են էր էին որ այս այդ համար հետ բայց մենք նրանք', ka: 'და რომ ეს იყო არის მაგრამ ჩვენ ისინი თუ',
  id: 'yang di ke dari dan untuk dengan ini itu adalah tidak pada kami kita mereka saya karena tetapi', ms: 'yang di ke dari dan untuk dengan ini itu adalah tidak pada kami kita mereka saya kerana tetapi', sw: 'na ya wa kwa ni katika lakini kwamba hii hiyo',
};
