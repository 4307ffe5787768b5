/**
 * Letters of languages still found in files that are not Unicode, most frequent first.
 * From general knowledge of the languages; the exact order matters little, being on the list does.
 */
export interface Alphabet {
  readonly language: string;
  /** Lower case, by falling frequency. */
  readonly letters: string;
  /** Letters that names and loan words bring in. */
  readonly also?: string;
}

const western = 'éèêëàâçñïîìôöòõüûùáãíóúýäåøæœß';

export const latinWestern: readonly Alphabet[] = [
  { language: 'en', letters: 'etaoinshrdlcumwfgypbvkjxqz', also: western },
  { language: 'fr', letters: 'esaitnrulodcpémvqfbghàxèjyêzçôùâûîœwkïëü', also: 'æÿñáíóöäãß' },
  { language: 'de', letters: 'enisratdhulcgmobwfkzvüpäßjöyxq', also: 'éàèêçñáôåøëï' },
  { language: 'es', letters: 'eaosrnidlctumpbgvyqóíhfáézjñúxükw', also: 'àèçïºªâêöä' },
  { language: 'pt', letters: 'aeosridmntculpvgqbfãhçéázíóêjõúâxàôyükw', also: 'ñèºª' },
  { language: 'it', letters: 'eaionlrtscdupmvghfbqzàèùòìéóxjkwy', also: 'îçäöüâêíú' },
  { language: 'nl', letters: 'enatirodslghvkmubpwjzcfxyq', also: 'ëéïöèüáóçêâàíúôñäå' },
  { language: 'ca', letters: 'easrlintoducmpvqbgfhóxàéèjyíçúòïüzkw', also: 'áñâê·' },
  { language: 'fy', letters: 'enatirodsljghkmubpwzcfyqêâûôúéëïöxv', also: 'ü' },
  { language: 'sv', letters: 'eantrsildomgkväfhåpuöbcyjxwzq', also: 'éèàüøæá' },
  { language: 'da', letters: 'erntidaslogkmfvubhpåyøæcjwxzq', also: 'éèàüöäáóú' },
  { language: 'nb', letters: 'erntsilakodgmvfupbhøyjåæcwzxq', also: 'éòôêèàüöä' },
  { language: 'fi', letters: 'aitneslokuämvrjhypdögbfcwåxzq', also: 'šžéü' },
  { language: 'is', letters: 'arnieðstugmlkfdvoháíþybójæöúépýxcqwz' },
];

export const latinCentral: readonly Alphabet[] = [
  { language: 'pl', letters: 'aioezniwrcsytkdpmjulłbgąęhóśżćńfźvqx', also: 'éöüäáčšž' },
  { language: 'cs', letters: 'eoanitvsrldkumpíázjyčbhřéěšžcýůúgťňďfóxwq', also: 'äöüľô' },
  { language: 'sk', letters: 'aoeintvsrlkdmupzybjchíáčéšľžýúťgfňôďóäĺŕxwq', also: 'öüěřů' },
  { language: 'hu', letters: 'eatlnskrozigámévbdyjhupöóőcfüűúíwxq', also: 'äčšžăşţ' },
  { language: 'ro', letters: 'eiaruntlcosădpmîşţâfbgvzhjxkyqw', also: 'éáöüőóí' },
  { language: 'hr', letters: 'aioenrsjtukdvmplgzbčcšžćhfđwxyq', also: 'éöüäá' },
  { language: 'sl', letters: 'eainortljsvkdmpuzbgčhšcžfwxyq', also: 'ćđéöüä' },
  { language: 'sq', letters: 'etinarëshokudmlpjgvbzyfcqçx', also: 'éöüć' },
];

export const latinTurkish: readonly Alphabet[] = [{ language: 'tr', letters: 'aeinrlıkdtymsuobüşzgçğhvcöpfjâîû', also: 'xwqéñäß' }];

export const latinBaltic: readonly Alphabet[] = [
  { language: 'et', letters: 'aeistlunkdmrovgjhäpüõböfžšcwyxz', also: 'éåø' },
  { language: 'lv', letters: 'aisteurnāmkoīlpdvzējūbgšņcļžķģčfh', also: 'éöüõ' },
  { language: 'lt', letters: 'iasotnreukmldvpėjgyšbžązųįūęčcfh', also: 'éöüłó' },
];

export const russian: readonly Alphabet[] = [{ language: 'ru', letters: 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё' }];

export const cyrillic: readonly Alphabet[] = [
  ...russian,
  { language: 'uk', letters: 'оаинвтеірслкмдупзяьбгчйхцїюжєшщфґ', also: 'ыэъё' },
  { language: 'be', letters: 'аеінотырскялудмвўзпьбгчхйцжюшёэф', also: 'ищъ' },
  { language: 'bg', letters: 'аоеинтсврлкдпмзъгуябщчжцйхюшфь', also: 'ыэ' },
  { language: 'sr', letters: 'аоиенртсјквудпмлзгбчшцжћљњђхфџ' },
  { language: 'mk', letters: 'аоеитнрсвкдлпмузјгбчшцжќѓџљњхѕф' },
];

export const greek: readonly Alphabet[] = [{ language: 'el', letters: 'αοιετσνηυρπκμλωςγδίάόέθχύήβφώξζψϊΐϋΰ' }];

export const hebrew: readonly Alphabet[] = [{ language: 'he', letters: 'יוהלאתרבשמנדחקעכפסטגזםןצףךץ', also: '\u05B0\u05B4\u05B5\u05B6\u05B7\u05B8\u05B9\u05BC\u05C1\u05C2' }];

export const arabic: readonly Alphabet[] = [
  { language: 'ar', letters: 'اليمنتوربةعدفهكسحقجشصطخأذزضإىآغثظئءؤ', also: 'ًٌٍَُِّْـپگچ' },
  { language: 'fa', letters: 'اينردهمتوبسشکكزلگفخپعقجآحچصطضغثئژذظ', also: 'أءؤًّةى\u200C' },
];

export const thai: readonly Alphabet[] = [{ language: 'th', letters: 'านรอกเ่้งมยลวดท\u0E34สต\u0E31ะป\u0E35บค\u0E37หแจพ\u0E4Cช\u0E38ขใ\u0E39ำไโ\u0E47ผถซณศ\u0E36ธภฐญษฎฆฟฝฉ', also: 'ฤฬฒฌฏฑฮๆฯ' }];

/** Frequent characters of languages written with thousands of them. */
const chinese = '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运';
const traditional = '的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實日軍者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政美相見被利什二等產或新己制身果加西斯月話合回特代內信表化老給世位次度門任常先海通教兒原東聲提立及比員解水名真論處走義各入幾口認條平系氣題活爾更別打女變四神總何電數安少報才結反受目太量再感建務做接必場件計管期市直德資命山金指克許統區保至隊形社便空決治展馬科司五基眼書非則聽白卻界達光放強即像難且權思王象完設式色路記南品住告類求據程北邊死張該交規萬取拉格望覺術領共確傳師觀清今切院讓識候帶導爭運';
const japanese = 'のいたしでてにはとるがなをれまかっこすりあもさらうくんそけきよだどちつめわえせじみろ一人おば日大年ーンスルトリアイ出本中子見国言上分生手自行者二間事思時気会十家女三前的方入小地合後目長場代私下立部学物月田何来彼話体動社知理山内同心発高実作当新世今書度明五戦力名金性対意用男主通関文屋感郎業定政持道外取所現最化四先民身不口川東相法全聞情野考向平成軍開教経信近以語面連問原顔正機九次数美回表声報要変神記和引治決太込受解市期様活頭組指説能葉流然初足円在調笑色切水位空有画ねやごべむひがぎげぶびへほぼ、。カコシテレクタドラロイバマメニナプサオデキムジフ';
const korean = '이다는을에의가고하지사은로한어도나아들리그자기서를시있해인대라과것스전일수정적보장여주으안오조만부게우원상제공니구었장마했세거모비치무신면와년야할없유성방동문미선관국까데경회러산말생개소위내물진분바습당음람중때교운같입계용르려던실차식드결양화단간그트체명재연살력통행요역터루저노작발학민알금호타남표반군울파심건두언영품천강새속및직잡합종현직위터더쪽제처될느않져네머집날길';

export interface Ideographs {
  readonly language: string;
  /** By falling frequency. */
  readonly characters: string;
}

export const simplifiedHan: readonly Ideographs[] = [{ language: 'zh-Hans', characters: chinese }];
export const traditionalHan: readonly Ideographs[] = [{ language: 'zh-Hant', characters: traditional }];
export const japaneseScript: readonly Ideographs[] = [{ language: 'ja', characters: japanese }];
export const hangul: readonly Ideographs[] = [{ language: 'ko', characters: korean }];
