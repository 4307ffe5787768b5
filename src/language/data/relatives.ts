/** What tells one language from its close relatives, by how much it says: hardly ever in the others, seldom, less often. */
export interface Markers {
  readonly strong: string;
  readonly plain: string;
  readonly weak: string;
}

/** A word and one that follows it, at once or after one word between: both lists hold whole words, or endings after `~`. */
export interface Pair {
  readonly first: string;
  readonly then: string;
  /** What it says for each language, in nats. */
  readonly nats: Readonly<Record<string, number>>;
}

export interface Family {
  readonly markers: Readonly<Record<string, Markers>>;
  readonly pairs: readonly Pair[];
}

const MUST = 'mogu možeš može možemo možete mogao mogla mogli moram moraš mora moramo morate moraju morao morala morali treba trebaš trebam trebamo trebate trebalo počeo počela počeli smem smeš sme smijem smiješ smije umem ume umijem pokušava pokušavam pokušao pokušala uspeo uspio';
const WISH = 'želim želiš želi želimo želite žele želeo želela želio željela hoću hoćeš hoće hoćemo hoćete neću nećeš neće nećemo voli volim voliš voleo volela volio voljela bih bi bismo nemoj nemojte idem ideš';
const WILL = 'ću ćeš će ćemo ćete';

/**
 * What tells close relatives apart, family by family: beginnings of words of four letters and more, whole words (up to three letters, or with a dot), and
 * sequences inside words (after `~`). Each speaks for the languages it is listed under against the others of the family. From grammars and
 * dictionaries of differences, not from any corpus; what two of them share is listed under both.
 */
export const FAMILIES: readonly Family[] = [
  {
    markers: {
      hr: {
        strong:
          'tko itko netko nitko svatko tisuć kruh kruha kruhu povijes glazb znanos znanst obitelj sveučil kazališ uvjet tjed tjedan tjedn tvrtk zrakopl vlak vlaka vlakom vlaku ' +
          'kolodvor siječnj veljač ožuj travnj svibnj lipnj srpnj kolovoz rujn listopad studenog prosinc prosinac milijun skladatelj ravnatelj žlic rajčic juha. juhu. liječnik ' +
          'odvjet putovn kava. kavu. svibanj travanj siječanj ožujak srpanj lipanj rujan veljača prije. poslij dvije. vrijem',
        plain:
          'štogod točn točk europ sustav suradnj nogomet stoljeć sudion sudjel utjecaj osobn prijevod obran zrak. zraka. zraku. računal sukladn glede. tijekom žarišt župan ' +
          'studeni organizir informir formir realizir koncentrir analizir kontrolir financ priopć izvješć dvojb čimben unatoč poduzeć gospodarst skrb. ljekarn šalic tanjur ' +
          'ručnik ured. uredu kave. španjol ponovno otok. otoku sudac suca. grah hlače nazočn blagov tipkov zračn uporab zahod kemij krumpir kršćan šport kat. katu. burza s ' +
          'bok. premda neovis ~dje ~tje ~vje ~mje ~pje ~bje ~ijek ~ijel ~ijep ~ijes ~ijev ~ijed ~ijec ~ijeg ~vijet ~dijet ~rijet ~mijen ~cijen ~mijer ~sjeć ~sjed ~sjet ~sjev ' +
          '~rješ ~lješ ~tjer ~bježi ~ljepš lijen. naprij voljel željel razumi umije. umiješ smijem smiješ smijemo uspij nijem. nijema ljekar liječ ljeto. ljeta. dolje. ovdje ' +
          'donij htio. htjel vidio. volio. želio. živio. mlijek ozlijed njemačk cvijeć sretan sretn jučer. suho. kuha kuhin muha. uho. gluh duhan vani. opći. opća opće. općin ' +
          'uopće također mrkv krump',
        weak:
          'što vijeć planira telefonira studira jest. ovisi vlastit slijedeć dopušt kut. vrlo jako spol izvan posudi nedostaješ kolegij krivotvor ~irati ~iram susjed talijan ' +
          'saopć',
      },
      bs: {
        strong: 'hljeb histor sedmic august kahv lahk mehk polahk amidž prije. poslij dvije. vrijem',
        plain:
          'tačn tačk evrop hiljad nauk. nauka nauke nauci naučn porodic saradnj univerzitet fudbal pozoriš stoljeć uslov učesni uticaj prijevod zrak. zraka. zraku. tokom. voz ' +
          'voza vozom vozu kancelarij vijeć januar februar mart marta april maja juni juna juli jula septemb oktob novemb decemb ko niko iko šta išta kafa. kafu. organizov ' +
          'informis realizov koncentris analizir kontrolis finans milion saobrać saopć uprkos preduzeć privred kašik paradajz supa. supu. džamij insan ljekar advokat pasoš ' +
          'apotek peškir komšij komšin veoma takođe takođe. sudij sprat selam ~dje ~tje ~vje ~mje ~pje ~bje ~ijek ~ijel ~ijep ~ijes ~ijev ~ijed ~ijec ~ijeg ~vijet ~dijet ~rijet ' +
          '~mijen ~cijen ~mijer ~sjeć ~sjed ~sjet ~sjev ~rješ ~lješ ~tjer ~bježi ~ljepš lijen. naprij voljel željel razumi umije. umiješ smijem smiješ smijemo uspij nijem. ' +
          'nijema liječ ljeto. ljeta. dolje. ovdje donij htio. htjel vidio. volio. želio. živio. mlijek ozlijed njemačk cvijeć sretan sretn jučer. suho. kuha kuhin muha. uho. ' +
          'gluh duhan španjol vani. kršćan opći. opća opće. općin uopće priopć također mrkv krump',
        weak:
          'muzik sistem nogomet utjecaj ličn prevod odbran neko svako kafe. formirao kompozitor doktor šolja ponovo jeste. avion zavisi pantalon napolju hemij hrišć krompir sa ' +
          'firma fabrik opština ostrv sopstv sljede vrlo bašt s uopšte berza susjed talijan saopć',
      },
      'sr-Latn': {
        strong: 'istorij vazduh avgust saopšt gde ovde uvek čovek posle dete.',
        plain:
          'tačn tačk evrop hiljad istori nauk. nauka nauke nauci naučn porodic saradnj univerzitet fudbal pozoriš vek. veka. veku. vekov uslov učesni uticaj prevod tokom. voz ' +
          'voza vozom vozu kancelarij januar februar mart marta april maja jun juna jul jula septemb oktob novemb decemb ko niko iko šta išta kafa. kafu. organizov informis ' +
          'realizov koncentris analizir kontrolis finansij milion saobrać uprkos preduzeć privred kašik paradajz supa. supu. advokat pasoš apotek peškir komšij komšin veoma ' +
          'takođe takođe. sudij napolju sprat hemij ostrv uopšte ~ićeš ~aćeš ~ićem ~ićet ~aćet biću moraću sopstv berza jevrej negde nigde svugde onde pre vreme. mesto. mestu ' +
          'mesec deteta detet deca. dece. deci decu. dečak dečac dečij devojk devojč lep lepo. lepa. lepe. lepi. lepu. lepš lepot belo. bela. beli. beo ceo celo. cela. celu. ' +
          'celi. cele. cena. cene. cenu. ceni. reka. reku. reke. reč reči rečen sneg mlek cvet. cveta cveće svet. svetu. svetsk sveta. hteo. htela hteli hteti video. videla ' +
          'videli videti voleo volela voleli voleti želeo želela želeli želeti živeo živela živeli živeti umeo umem umeš ume. razume. razumem razumel razumet uspeo uspel uspeh ' +
          'uspet sedi. sedim sedeo sedel sedet sednem sednit sećam sećaš seća. sećanj seti. setim setio osećam osećaš oseća oseti osećaj menja menjam promen izmen primet primeć ' +
          'smem smeš sme. smemo smeje smejat nasmej veruj verov vera. veru. vere. verovatn mera. mere. meru. merit zahtev pesma. pesme. pesmu. pesama pesnik beg. bežat pobeg ' +
          'pobeć odelo odeljenj odeć deo. delov deljen podel vest. vesti. savet leto. leta. nedelj ponedelj sreda. sredu. sledeć sledi. poslednj lek lekov lekar leči levo. ' +
          'leva. levu. telo. tela. telu. pobed uvred vredi vredn napred predlog primer namer smer cenit ocen belešk izveštaj dole. rešen reši rešit rešav svedo nemac nemačk ' +
          'hleb deda. dede. sresti. srećan srećn juče suvo. kuva kuvan muva. uvo. gluv duvan španski hrišćan opšt opšti opšta opšte opštin odjed podjed objek objed objes ' +
          'sjedinj nijed izjed šargarep ćerk ćerka obaveštenj obavest zvezd cveta. seme. pleme. breme. presedn predsedn sedište sednic',
        weak:
          'muzik sistem ličn odbran neko svako kafe. formirao kompozitor doktor šolja ponovo jeste. avion zavisi pantalon krompir sa firma fabrik biće kola gvožđ svetl italijan ' +
          'bioskop sopstven',
      },
    },
    pairs: [
      // Serbian says with "da" and a verb what the others say with an infinitive.
      { first: MUST, then: 'da', nats: { 'sr-Latn': 1.6, bs: 0.5 } },
      { first: WISH, then: 'da', nats: { 'sr-Latn': 1, bs: 0.4 } },
      { first: `${MUST} ${WISH} ${WILL}`, then: '~ati ~iti ~jeti ~uti ~eti ~ći ~sti', nats: { hr: 0.6, bs: 0.6 } },
      // The future is written apart in the west: "radit ću", and as one word in Serbian: "radiću".
      { first: '~at ~it ~et ~ut', then: WILL, nats: { hr: 1.2, bs: 1.2 } },
      { first: 'da', then: 'li', nats: { bs: 1, 'sr-Latn': 1 } },
      { first: 'je jesu', then: 'li', nats: { hr: 0.4, bs: 0.3 } },
      // "s" and "sa": the west keeps the long form for words that begin with a like sound.
      { first: 'sa', then: 'njim njom njima mojim mojom tvojim tvojom tobom nama vama ovim tim tom kim kime nekim nikim jednim jednom', nats: { bs: 0.7, 'sr-Latn': 0.7 } },
    ],
  },
  {
    markers: {
      id: {
        strong:
          'karena. mobil kantor polisi gimana nggak enggak banget udah bilang jumat maret juni juli agustus desember inggris prancis jepang spanyol eropa perusahaan sepeda ' +
          'bioskop kapan. yaitu obat mobilnya uang ~pikir ~coba kulkas apotek dokter resmi ponsel nomor bahwa mau istri listrik telepon televisi musik butuh membutuhkan gratis ' +
          'serikat tas celana sepatu handuk toko pria kamar sehat',
        plain:
          'bisa kalian besok kemarin senin kualitas universitas aktivitas fasilitas komunitas identitas provinsi pemilu pengadilan persen gampang koran departemen diskon pabrik ' +
          'karyawan pajak berbicara saat. setelah sedangkan produk standar proyek objek konflik teknik politik publik detik mesin kursi lemari kakek paman bibi pacar ' +
          'sore liburan istirahat capek lelah jendela ranjang laki putra putri silakan silahkan punya kabar sapi kelinci kue rok perawat mengerti ~beda sulit ketemu ' +
          'coba dong sih deh kok ~sitas ~litas ~nitas ~vitas ~isme gereja kapal. pesawat hamil pirang',
        weak: 'teman pohon apakah sebuah. memiliki bagus harus biaya gaji zaman rumah. ingin sekali. para lalu ~isasi siang pukul. soal',
      },
      ms: {
        strong:
          'kerana. wang isteri awak encik puan cik iaitu bahawa. mahu mahu. nak cikgu basikal ubat ubatan pawagam inggeris perancis jepun sepanyol eropah jumaat mac julai ogos ' +
          'disember bila. bilik ~fikir ~cuba universiti kualiti aktiviti komuniti televisyen telefon filem muzik nombor adakah seronok sihat rasmi syarikat peratus hang korang ' +
          'tengok kasut seluar tuala arnab lembu jururawat muzium percuma ahad. lelaki elektrik',
        plain:
          'bercakap cakap cakap. selepas semasa apabila manakala esok bandar kedai sila. ialah budak kawan jumpa nampak hendak pejabat. kereta. kereta polis. hospital petang ' +
          'pakcik makcik tarikh minit kerusi almari tandas soalan jawapan ~beza penat teruk comel cuti tingkap katil kilang akhbar khabar baharu doktor pilihan cukai bertolak ' +
          'projek beliau faham mesyuarat majlis gembira duit serta-merta ~siti ~liti ~niti ~viti sahaja ramai semalam mesti engkau terbang macam kat dah emak abang datuk',
        weak: 'boleh tak daripada mempunyai kerajaan amat jelas perempuan',
      },
    },
    pairs: [
      { first: 'rumah', then: 'sakit', nats: { id: 1.6 } },
      { first: 'kapal lapangan', then: 'terbang', nats: { ms: 1 } },
      { first: 'laki', then: 'laki', nats: { id: 0.8 } },
      { first: 'tengah', then: 'hari', nats: { ms: 0.6 } },
    ],
  },
  {
    markers: {
      da: {
        strong:
          'mig. dig. sig. hvad. noget nogen. nogle meget af. efter blev. bliver ud. ind. op. siger sagde lidt bag. bog. uge. sprog ~øje ~øjn ~ejd havde hende hende. hvornår ' +
          '~tion spørgsmål',
        plain:
          'jer. jeres nog ikke sag bøger dag kærlig lægge spørg spurgt søge bruge. brugt kage gade mad ude vide. ved godt lide. lille tabe. åbn løb købe købt skib håb gribe ' +
          'skabe dreng penge. mennesk børn sammen hvordan hvorfor nu tale. arbejd vej veje vejr øje øjne høj høje drøm syg ryge lyg hold find. altid aldrig inde. dårlig ' +
          'virkelig tredive halvtreds tres halvfjerds firs halvfems tyve stadig gerne selv. sidst siden. igen måske eget. jeg en et fra hvor kom gang gjort også så først når ' +
          'skole været hvem hvilke mellem enten gjorde ~ejde ~eje ~ighed ~ejl ~ejs ~ejn ~ejr ~ejt ~øjt ~øjl ~øjs ~øjr ~æng ~ænk ~ækk ~hvid sne sneen træ træet træer æg giver ' +
          'tager bedst hedder kender gøre begynd tænk hjælp jer aften dansk dags øjeblik kvinde mand. manden vand. blot vores forkert fordi fejl plads synes penge rejse ' +
          'vejen fortælle fortalte kigge sove sover',
        weak: 'et fra bor. ved. godt. selv. være. måtte. der.',
      },
      no: {
        strong: 'meg. deg. seg. hva. noe. noen mye av. etter ble. blir ut. inn. opp. sier sa. litt bak. bok. uke. språk ~øye ~øyn ~eid hadde henne. ~sjon spørsmål',
        plain:
          'dere. deres sak bøker dag kjærlig legge. spør. spørre spurt søke bruke. brukt kake gate. gata mat ute vite. vet godt like. liten lille tape. åpn løp kjøpe kjøpt skip ' +
          'håp gripe skape. gutt jente penger mennesk barn. barna sammen hvordan hvorfor nå snakk arbeid vei veien vær øye øyne høy høye drøm syk røyke hold finn. alltid aldri ' +
          'inne. dårlig virkelig tretti femti seksti sytti åtti nitti tjue fortsatt gjerne selv. sist siden. igjen kanskje eget. jeg en et fra hvor kom gang gjort også så først ' +
          'når skole vært hvem hvilke mellom enten gjorde trenger etterpå ~eide ~eie ~ighet ~eil ~eis ~eir ~eit ~øyt ~øyl ~øys ~øyr ~hvit snø snøen treet trær egg gir tar. best ' +
          'heter kjenner gjøre begynn tenk hjelp kveld norsk øyeblikk kvinne mann. mannen vann. bare. våre. vår. feil plass synes reise fortelle fortalte sove sover ønsker ikke ' +
          'sterk jobb jobben',
        weak: 'et fra bor. ved. godt. selv. være. måtte. der. fordi',
      },
      nn: {
        strong: 'eg. ikkje kva. kven. korleis kvifor ein. eit. noko nokon mykje ho. dei. frå. vart. saman skule dykk dykkar ~leis veg. ~leik',
        plain:
          'meg deg seg nokre av blei etter ut inn opp seier sa sak bak bok bøker språk dag veke veker kjærleg legg. spør. spurde søkje brukt kake gate. gata mat ute vite. veit ' +
          'godt like. litt liten vesle tape. opn laup kjøpe kjøpt skip gripe skape. gut jente pengar mennesk born barn. barna no snakk arbeid veg vegen vêr auge høg høge draum ' +
          'sjuk røykje heldt finn. hadde henne alltid aldri inne. dårleg verkeleg tretti femti seksti sytti åtti nitti tjue framleis gjerne sjølv. sist sidan. igjen eige. kvar ' +
          'gjort også så fyrst når vore mellom anten gjorde treng etterpå ~sjon ~eide ~auge ~legheit',
        weak: '',
      },
    },
    pairs: [],
  },
];
