const lettersOf = (letters: string): readonly string[] => [...letters];

/** Letters that lists are counted with, by their name in WordprocessingML (ST_NumberFormat). */
export const ALPHABETS: ReadonlyMap<string, readonly string[]> = new Map([
  ['lowerLetter', lettersOf('abcdefghijklmnopqrstuvwxyz')],
  ['upperLetter', lettersOf('ABCDEFGHIJKLMNOPQRSTUVWXYZ')],
  ['russianLower', lettersOf('абвгдежзиклмнопрстуфхцчшщыэюя')],
  ['russianUpper', lettersOf('АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ')],
  ['hebrew2', lettersOf('אבגדהוזחטיכלמנסעפצקרשת')],
  ['arabicAlpha', lettersOf('أبتثجحخدذرزسشصضطظعغفقكلمنهوي')],
  ['arabicAbjad', lettersOf('أبجدهوزحطيكلمنسعفصقرشتثخذضظغ')],
  ['ganada', lettersOf('가나다라마바사아자차카타파하')],
  ['chosung', lettersOf('ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ')],
  ['aiueoFullWidth', lettersOf('アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン')],
  ['iroha', lettersOf('ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽﾝ')],
  ['irohaFullWidth', lettersOf('イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン')],
  ['ideographTraditional', lettersOf('甲乙丙丁戊己庚辛壬癸')],
  ['ideographZodiac', lettersOf('子丑寅卯辰巳午未申酉戌亥')],
  ['thaiLetters', lettersOf('กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ')],
]);

/** Numbers in English words, as lists of chapters have them. */
export const ENGLISH_NUMBERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['cardinalText', ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve', 'Thirteen', 'Fourteen', 'Fifteen', 'Sixteen', 'Seventeen', 'Eighteen', 'Nineteen', 'Twenty']],
  ['ordinalText', ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth', 'Tenth', 'Eleventh', 'Twelfth', 'Thirteenth', 'Fourteenth', 'Fifteenth', 'Sixteenth', 'Seventeenth', 'Eighteenth', 'Nineteenth', 'Twentieth']],
]);
