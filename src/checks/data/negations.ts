/** Words that deny, by language. General knowledge; whole words unless marked: `x-` begins a word, `-x` ends one, `*x` stands anywhere. */
export interface Negations {
  /** Plainly deny what the sentence says: "not", "никто". */
  readonly plain: readonly string[];
  /** Deny by meaning or now and then: "without", "refuse", "un-". Where one stands, nothing is missing. */
  readonly veiled: readonly string[];
}

const words = (text: string): string[] => text.split(' ');

export const NEGATIONS: ReadonlyMap<string, Negations> = new Map(Object.entries({
  en: {
    plain: words("not -n't -n’t cannot never nobody nothing nowhere neither nor none no"),
    veiled: words('without un- in- im- ir- il- dis- non- mis- -less hardly scarcely barely rarely seldom little few unable lack- fail- refus- den- avoid- prevent- except- unless until before only but instead rather reject- stop- forbid- forbad- forbidden prohibit- ban banned bans absen- against far too away lost lose- miss- impossib- nor neither exclu- deprived free other declin- ceas- anti- abstain- resist- oppos- zero never doubt- wrong long last any anymore yet else otherwise despite although end- quit- give off out less least minor- empty bar barred no-one counter- keep kept hold neglect- ignor- unlike than'),
  },
  de: {
    plain: words('nicht nichts nie niemals niemand niemanden niemandem nirgends nirgendwo kein- weder keineswegs keinesfalls'),
    veiled: words('ohne un- miss- nein noch kaum selten wenig- -los -lose -losen -loser nur aber sondern statt anstatt außer bevor bis ehe verweiger- verbot- verbiet- verhinder- vermeid- fehl- mangel- gegen ablehn- lehn- weiger- schwer unmöglich verzicht- hinder- zu un- in- sonst anders nimmer erst mehr allein leer- scheiter- versäum- verlier- verlor- verpass- als ander- aufhör- ausschließ- ausgeschlossen entgeh- entging- entgegen nein- null'),
  },
  ru: {
    plain: words('не нет нельзя никто никого никому никем ничто ничего ничему ничем никогда нигде никуда никак никакой никакая никакое никакие никаких никакого ни незачем некому нечего'),
    veiled: words('без бес- без- не- ни- мало редко едва лишь только кроме отказ- запре- лиш- пока вместо против отсутств- избе- невозмож- отриц- прежде а но хотя мимо вне откл- утра- потер- провал- отверг- исключ- анти- перестал- прекра- иначе вряд сомн- нету трудно слишком до'),
  },
  uk: {
    plain: words('не немає нема ні ніхто нікого нікому ніким ніщо нічого нічому ніколи ніде нікуди ніяк ніякий ніяка ніяке ніякі жоден жодна жодного жодної'),
    veiled: words('без без- не- ні- мало рідко ледве лише тільки крім окрім відмов- заборон- позбав- поки доки замість проти відсутн- уник- але а до відхил- втра- інакше навряд'),
  },
  fr: {
    plain: words("ne n'- n’- pas jamais rien personne aucun aucune nul nulle ni guère non"),
    veiled: words('sans in- im- ir- il- dé- mé- peu seul- seulement mais sauf hormis avant refus- interdi- empêch- manqu- évit- contre impossible moins trop sinon plus défen- rar- plutôt loin cess- absen- faut- hors point dés- ignor- dis- exclu- perd- faute'),
  },
  es: {
    plain: words('no nunca jamás nada nadie ningún ninguna ninguno ninguno ni tampoco'),
    veiled: words('sin in- im- des- poco poca pocos sólo solo solamente sino salvo excepto antes rechaz- prohib- impid- imped- falt- evit- contra imposible menos apenas negar nieg- negó neg- carec- hasta demasiado lejos dej- ausen- raro pero'),
  },
  is: {
    plain: words('ekki ekkert engin enginn engan engum engu engri engra engar aldrei hvergi hvorki né ei eigi neinn'),
    veiled: words('án ó- van- varla sjaldan fá- lít- aðeins bara nema nei en áður hafn- neit- bann- forð- skort- gegn of mis- utan fyrr þó heldur annars annar- laus- -laus -laust hætt- útilok-'),
  },
  zh: {
    plain: words('*不 *没 *沒 *无 *無 *未 *非 *别 *別 *勿 *莫 *否'),
    veiled: words('*禁 *拒 *缺 *免 *除 *只 *仅 *僅 *但 *少 *难 *難 *避 *反 *失 *止 *才 *停 *离 *防 *阻 *却 *空 *罕 *绝'),
  },
  ar: {
    plain: words('لا لم لن ليس ليست ليسوا لست لسنا ولا ولم ولن وليس وليست فلا فلم فلن ألا ألم أليس بلا عدم بعدم لعدم وعدم'),
    veiled: words('ما وما لما غير وغير بغير لغير لات دون بدون ودون من قبل إلا سوى فقط *رفض *منع *حظر *فشل *نفى *نفي *امتنع *تجنب *نقص *ضد *قليل *مستحيل *كلا *حرم *غياب *عديم *انعدام *استثناء *لكن *لولا *نادر *بالكاد *حتى *فقد *بعيد *عجز *توقف *خال'),
  },
  kk: {
    plain: words('емес емеспін емессің жоқ ешкім ешқашан ешқандай ешнәрсе ештеңе ешбір -ма -ме -ба -бе -па -пе -маған -меген -баған -беген -паған -пеген -майды -мейді -байды -бейді -пайды -пейді -мады -меді -бады -беді -пады -педі -маймын -меймін -байм -мас -мес -бас -бес -пас -пес -май -мей -бай -бей -пай -пей -майтын -мейтін -байтын -бейтін -пайтын -пейтін -маймыз -мейміз -баймыз -бейміз -маңыз -меңіз -мадым -медім -бадым -бедім -падым -педім -мадық -медік -бадық -бедік -падық -педік'),
    veiled: words('-сыз -сіз -сыздық -сіздік *сыз *сіз тек бірақ *ма *ме *ба *бе *па *пе бас- тыйым қарсы дейін бұрын *жоқ *емес аз қиын *жоғ'),
  },
} satisfies Record<string, Negations>));
