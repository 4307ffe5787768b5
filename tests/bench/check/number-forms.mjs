/** Three to twenty as they stand in a sentence, one form each, for putting a wrong one in the place of a right one. */
export const NUMBER_FORMS = Object.fromEntries(Object.entries({
  ar: 'ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة',
  de: 'drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
  en: 'three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  es: 'tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte',
  fr: 'trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt',
  is: 'þrír fjórir fimm sex sjö átta níu tíu ellefu tólf þrettán fjórtán fimmtán sextán sautján átján nítján tuttugu',
  it: 'tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti',
  kk: 'үш төрт бес алты жеті сегіз тоғыз он',
  pt: 'três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove vinte',
  ru: 'три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать',
  tr: 'üç dört beş altı yedi sekiz dokuz on',
  uk: 'три чотири п’ять шість сім вісім дев’ять десять одинадцять дванадцять тринадцять чотирнадцять п’ятнадцять шістнадцять сімнадцять вісімнадцять дев’ятнадцять двадцять',
  uz: 'uch toʻrt besh olti yetti sakkiz toʻqqiz oʻn',
}).map(([language, words]) => [language, words.split(' ')]));
