/**
 * What tells close relatives apart, family by family: beginnings of words of four letters and more, whole words (two or three letters, or with a dot), and
 * sequences inside words (after `~`). Each speaks for the languages it is listed under against the others of the family. From grammars and
 * dictionaries of differences, not from any corpus; what two of them share is listed under both.
 */
export const FAMILIES: readonly Readonly<Record<string, string>>[] = [
  {
    hr:
      'točn točk europ tisuć kruh kruha kruhu povijes glazb znanos znanstv sustav obitelj suradnj sveučiliš nogomet kazališ stoljeć uvjet sudioni utjecaj osobn prijevod obran tjed tvrtk zrak. zraka. zraku. zrakoplov ' +
      'računal opći. opće. općin uopće sukladn glede. tijekom vlak vlaka vlakom kolodvor vijeć žarišt župan siječnj veljač ožuj travnj svibnj lipnj srpnj kolovoz rujn listopad studenog. studenoga. studenom. prosinc ' +
      'tko itko netko nitko svatko organizir informir formir realizir koncentrir analizir kontrolir financ milijun priopć izvješć dvojb skladatelj ravnatelj čimbenik unatoč poduzeć gospodarst skrb. skrbi žlic mrkv rajčic juha. juhu. zahod ' +
      '~ijek ~ijel ~ijen ~ijep ~ijes ~ijet ~ijev ~ijed ~djec ~djel ~djev ~mjes ~mjer ~mjen ~vjer ~vjet ~vjes ~vjek ~tjel ~pjes ~bjeg ~rješ ~sjed ~sjev ~sjet ~gdje ~vdje ~djet ~djeć ~vidje ~ljeh ~tjer ~bjes',
    bs:
      'tačn tačk evrop hiljad hljeb histor muzik nauk. nauka nauke nauci naučn sistem porodic saradnj univerzitet fudbal pozoriš stoljeć uslov učesni uticaj utjecaj ličn prevod prijevod odbran sedmic zrak. zraka. zraku. ' +
      'opći. opće. općin uopće tokom. voz voza vozom kancelarij vijeć januar februar mart marta april maj maja juni juna juli jula august septemb oktob novemb decemb ko. neko. niko. svako. kahv lahk mehk polahk ' +
      'organizov informis formirao realizov koncentris analizir kontrolis finans milion saobrać saopć kompozitor uprkos preduzeć privred kašik mrkv paradajz supa. supu. džamij insan ' +
      '~ijek ~ijel ~ijen ~ijep ~ijes ~ijet ~ijev ~ijed ~djec ~djel ~djev ~mjes ~mjer ~mjen ~vjer ~vjet ~vjes ~vjek ~tjel ~pjes ~bjeg ~rješ ~sjed ~sjev ~sjet ~gdje ~vdje ~djet ~djeć ~vidje ~ljeh ~tjer ~bjes',
    'sr-Latn':
      'tačn tačk evrop hiljad hleb istor muzik nauk. nauka nauke nauci naučn sistem porodic saradnj univerzitet fudbal pozoriš vek vekov veka. veku. uslov učesni uticaj ličn prevod odbran nedelj vazduh opšt opštin uopšt ' +
      'tokom. voz voza vozom kancelarij januar februar mart marta april maj maja jun juna jul jula avgust septemb oktob novemb decemb ko. neko. niko. svako. organizov informis formirao realizov koncentris analizir kontrolis finansij milion saobrać saopšt ' +
      'izveštaj kompozitor uprkos preduzeć privred kašik šargarep paradajz supa. supu. vreme. mesto. mesta. mestu. mesec dece. deca. decu. deci. dete. deteta detetu devojk devojč deo dela. delu. delov delova čovek uvek lep lepo lepa lepe lepš belo bela. beli. ' +
      'celo cela. celu. cele. celi. cena. cenu. cene. reka. reku. reke. mlek sneg svet. sveta. svetu. svetsk rešenj rešil rešit rešav mera. mere. meru. merit primer promen smer zahtev verov veruj vera. veru. vere. svedo pre pre. posle ' +
      'gde gde. ovde negde nigde svugde onde hteo htela hteli videl videt živel živet želel želet voleo volel razumem razumeo uspeh uspeo uspel telo. tela. telu. pesma pesme pesmu pesnik beg bega bežat nemac sever sećan sećam sećate sedi. sede. sedel sednic ' +
      'levo. leva. levu. smejal smešn ponedelj sreda. sredu. srede. reč. reči. vredn vredi. odelo odeljenj odeć predlog namer cvet. cveta cveće lek. leka. lekar lečen ~ovek ~uved',
  },
  {
    id:
      'bisa karena. uang mobil kantor polisi bilang coba beda butuh kalian gimana nggak enggak banget udah dong sih deh kok bahwa inggris prancis jepang spanyol eropa swiss senin selasa rabu kamis jumat minggu maret juni juli agustus desember ' +
      'kualitas universitas aktivitas fasilitas komunitas realitas identitas provinsi perusahaan tentara pemilu pengadilan persen sepeda bioskop apotek dokter resmi bibi sore gampang kulkas listrik koran departemen biaya diskon pabrik karyawan gaji pajak ' +
      'gratis telepon bicara berbicara berangkat pulang pacar sebuah saat ketika sedangkan agar. produk standar proyek objek subjek efek konflik teknik politik publik menit detik pukul. rumah kota soal saja. harus ingin bagaimana ponsel mesin musik nomor kursi lemari ' +
      '~sitas ~litas ~nitas ~vitas',
    ms:
      'boleh kerana. wang kereta pejabat polis. cakap cuba beza awak hang korang macam nak kat dah bahawa inggeris perancis jepun sepanyol eropah switzerland isnin selasa rabu khamis jumaat ahad mac jun julai ogos disember ' +
      'kualiti universiti aktiviti komuniti realiti identiti syarikat tentera pilihan peratus basikal pawagam farmasi doktor rasmi pakcik makcik petang senang peti. elektrik akhbar diskaun kilang cukai ' +
      'percuma telefon bercakap bertolak balik. semasa apabila manakala projek selepas tarikh minit ialah iaitu beliau encik puan cik sahaja mahu. bagaimanakah adakah filem muzik nombor kerusi almari lelaki perempuan tandas soalan ' +
      '~siti ~liti ~niti ~viti',
  },
  {
    da:
      'mig dig sig jer. jeres hvad nog noget nogle meget af ikke blev efter ud ind op siger sagde sag bag bog bøger sprog dag uge uger kærlig lægge spørg spurgt søge bruge. brugt kage gade mad ude vide. ved godt lide. lidt lille tabe. åbn løb købe købt ' +
      'skib håb gribe skabe dreng penge. mennesk børn sammen hvordan hvorfor hvornår nu tale. arbejd vej veje vejr øje øjne høj høje drøm syg ryge lyg hold find. havde hende. altid aldrig inde. dårlig virkelig tredive halvtreds tres halvfjerds firs halvfems ' +
      'tyve stadig gerne selv. sidst siden. igen måske eget. jeg en et fra hvor kom gang gjort også så først når skole været hvem hvilke mellem enten gjorde ' +
      '~tion ~ejde ~eje ~øje ~ighed',
    no:
      'meg deg seg dere. deres hva noe noen mye av ikke ble etter ut inn opp sier sa sak bak bok bøker språk dag uke uker kjærlig legge. spør. spørre spurt søke bruke. brukt kake gate. gata mat ute vite. vet godt like. litt liten lille tape. åpn løp kjøpe kjøpt ' +
      'skip håp gripe skape. gutt jente penger mennesk barn. barna sammen hvordan hvorfor nå snakk arbeid vei veien vær øye øyne høy høye drøm syk røyke hold finn. hadde henne alltid aldri inne. dårlig virkelig tretti femti seksti sytti åtti nitti ' +
      'tjue fortsatt gjerne selv. sist siden. igjen kanskje eget. jeg en et fra hvor kom gang gjort også så først når skole vært hvem hvilke mellom enten gjorde trenger etterpå ' +
      '~sjon ~eide ~eie ~øye ~ighet',
    nn:
      'meg deg seg dykk dykkar kva noko nokon nokre mykje av ikkje vart blei etter ut inn opp seier sa sak bak bok bøker språk dag veke veker kjærleg legg. spør. spurde søkje brukt kake gate. gata mat ute vite. veit godt like. litt liten vesle tape. opn laup kjøpe kjøpt ' +
      'skip gripe skape. gut jente pengar mennesk born barn. barna saman korleis kvifor no snakk arbeid veg vegen vêr auge høg høge draum sjuk røykje heldt finn. hadde henne alltid aldri inne. dårleg verkeleg tretti femti seksti sytti åtti nitti ' +
      'tjue framleis gjerne sjølv. sist sidan. igjen eige. eg ein eit frå kvar gjort også så fyrst når skule vore kven kva kva. mellom anten gjorde treng etterpå ho dei ' +
      '~sjon ~eide ~auge ~leis ~legheit',
  },
];
