/**
 * The same kind of small talk about a flooded street, told in many languages: questions and answers in turn,
 * a paragraph each. Written for these tests; the versions are not translations of one another.
 */
export const samples = new Map<string, readonly string[]>(Object.entries({
  en: [
    'When did the water first reach your street?',
    'It came in the night, a little after two. My neighbour knocked on the shutters with a broom handle and shouted that the cellar was already full. We carried the children up the stairs first, then the sewing machine, because it fed us.',
    'Who helped you in the first days?',
    'Nobody from the office came. The baker brought bread on a door that he used as a raft, and two students from the technical school slept in our kitchen for a week.',
    'What did the commission ask you to sign?',
    'A sheet with three lines. It said that we had been warned in time. I did not sign it; my brother did, and he regrets it. They told him that without the paper there would be no money for the roof. He waited for eleven months and received less than the price of a door.',
    'Would you go back to the old house?',
    'No. The walls remember too much.',
  ],
  ru: [
    'Когда вода впервые дошла до вашей улицы?',
    'Она пришла ночью, в начале третьего. Соседка постучала в ставни ручкой от метлы и закричала, что подвал уже полон. Сначала мы отнесли наверх детей, потом швейную машинку, потому что она нас кормила.',
    'Кто помогал вам в первые дни?',
    'Из управы никто не приходил. Пекарь привозил хлеб на двери, которую пустил вместо плота, а двое ребят из техникума неделю ночевали у нас на кухне.',
    'Что вас просили подписать?',
    'Лист с тремя строчками. Там было сказано, что нас предупредили вовремя. Я не подписала, а брат подписал и теперь жалеет. Ему объяснили, что без этой бумаги денег на крышу не будет. Он ждал одиннадцать месяцев и получил меньше, чем стоит дверь.',
    'Вернулись бы вы в старый дом?',
    'Нет. Эти стены слишком много помнят.',
  ],
  uk: [
    'Коли вода вперше дійшла до вашої вулиці?',
    'Вона прийшла вночі, десь о третій. Сусідка постукала у віконниці держаком від мітли й гукнула, що льох уже повний. Спершу ми винесли нагору дітей, а потім швейну машинку, бо вона нас годувала.',
    'Хто допомагав вам у перші дні?',
    'З управи ніхто не приходив. Пекар привозив хліб на дверях, які правили йому за пліт, а двоє хлопців із технікуму цілий тиждень ночували в нашій кухні.',
    'Що вас просили підписати?',
    'Аркуш на три рядки. Там ішлося про те, що нас попередили вчасно. Я не підписала, а брат підписав і тепер шкодує, бо грошей на дах так і не вистачило.',
  ],
  be: [
    'Калі вада ўпершыню дайшла да вашай вуліцы?',
    'Яна прыйшла ўначы. Суседка пастукала ў аканіцы і крыкнула, што склеп ужо поўны. Спачатку мы занеслі наверх дзяцей, а потым швейную машынку, бо яна нас карміла.',
    'Хто дапамагаў вам у першыя дні?',
    'З управы ніхто не прыходзіў. Пекар прывозіў хлеб на дзвярах, якія служылі яму плытом.',
  ],
  bg: [
    'Кога водата за първи път стигна до вашата улица?',
    'Дойде през нощта, малко след два. Съседката почука на капаците с дръжката на метлата и извика, че мазето вече е пълно. Първо качихме децата по стълбите, после шевната машина, защото тя ни хранеше.',
    'Кой ви помогна през първите дни?',
    'От общината никой не дойде. Хлебарят носеше хляб върху една врата, която му служеше за сал, а двама ученици от техникума спаха цяла седмица в кухнята ни.',
    'Какво поискаха да подпишете?',
    'Лист с три реда. Пишеше, че сме били предупредени навреме. Аз не го подписах, брат ми го подписа и сега съжалява.',
  ],
  sr: [
    'Када је вода први пут стигла до ваше улице?',
    'Дошла је ноћу, мало после два. Комшиница је закуцала на капке дршком од метле и викнула да је подрум већ пун. Прво смо однели децу уз степенице, па онда шиваћу машину, јер нас је она хранила.',
    'Ко вам је помагао првих дана?',
    'Из општине нико није долазио. Пекар је доносио хлеб на вратима која су му служила као сплав.',
  ],
  kk: [
    'Су сіздің көшеңізге алғаш қашан жетті?',
    'Ол түнде, сағат екіден аса келді. Көршім сыпырғыштың сабымен терезе қақпағын қағып, жертөле суға толды деп айқайлады. Алдымен балаларды жоғары шығардық, содан кейін тігін машинасын көтердік, өйткені бізді сол асырап отырған.',
    'Алғашқы күндері сізге кім көмектесті?',
    'Әкімдіктен ешкім келген жоқ. Наубайшы есікті сал қылып, үстіне нан тиеп әкелді, ал техникумның екі оқушысы бір апта біздің ас үйде қонып жүрді.',
    'Сізден неге қол қоюды сұрады?',
    'Үш жол жазылған қағаз екен. Онда бізге дер кезінде ескертілді делінген. Мен қол қоймадым, ал інім қойды, енді өкініп жүр.',
  ],
  fr: [
    'Quand l’eau est-elle arrivée dans votre rue ?',
    'Elle est venue la nuit, un peu après deux heures. Ma voisine a frappé aux volets avec un manche à balai et elle a crié que la cave était déjà pleine. Nous avons d’abord monté les enfants, puis la machine à coudre, car c’est elle qui nous nourrissait.',
    'Qui vous a aidés les premiers jours ?',
    'Personne n’est venu de la mairie. Le boulanger apportait du pain sur une porte qui lui servait de radeau, et deux élèves du lycée technique ont dormi une semaine dans notre cuisine.',
    'Que vous a-t-on demandé de signer ?',
    'Une feuille de trois lignes. On y lisait que nous avions été prévenus à temps. Je n’ai pas signé ; mon frère l’a fait et il le regrette. On lui avait dit que, sans ce papier, il n’y aurait pas d’argent pour le toit.',
  ],
  de: [
    'Wann hat das Wasser Ihre Straße erreicht?',
    'Es kam in der Nacht, kurz nach zwei. Meine Nachbarin klopfte mit dem Besenstiel an die Läden und rief, der Keller sei schon voll. Zuerst trugen wir die Kinder hinauf, dann die Nähmaschine, denn sie ernährte uns.',
    'Wer half Ihnen in den ersten Tagen?',
    'Vom Amt kam niemand. Der Bäcker brachte Brot auf einer Tür, die ihm als Floß diente, und zwei Schüler der Berufsschule schliefen eine Woche lang in unserer Küche.',
    'Was sollten Sie unterschreiben?',
    'Ein Blatt mit drei Zeilen. Darauf stand, man habe uns rechtzeitig gewarnt. Ich habe nicht unterschrieben; mein Bruder schon, und er bereut es. Ohne das Papier gebe es kein Geld für das Dach, hieß es.',
  ],
  es: [
    '¿Cuándo llegó el agua a su calle?',
    'Vino de noche, poco después de las dos. Mi vecina golpeó las persianas con el palo de la escoba y gritó que el sótano ya estaba lleno. Primero subimos a los niños y después la máquina de coser, porque de ella comíamos.',
    '¿Quién les ayudó los primeros días?',
    'De la oficina no vino nadie. El panadero traía pan sobre una puerta que usaba como balsa, y dos muchachos de la escuela técnica durmieron una semana en nuestra cocina.',
    '¿Qué les pidieron que firmaran?',
    'Una hoja de tres renglones. Decía que nos habían avisado a tiempo. Yo no la firmé; mi hermano sí, y se arrepiente.',
  ],
  pt: [
    'Quando é que a água chegou à sua rua?',
    'Veio de noite, pouco depois das duas. A minha vizinha bateu nas portadas com o cabo da vassoura e gritou que a cave já estava cheia. Primeiro levámos as crianças para cima, depois a máquina de costura, porque era dela que vivíamos.',
    'Quem vos ajudou nos primeiros dias?',
    'Da repartição não veio ninguém. O padeiro trazia pão em cima de uma porta que lhe servia de jangada. Não assinei a folha; o meu irmão assinou e está arrependido.',
  ],
  pl: [
    'Kiedy woda dotarła na waszą ulicę?',
    'Przyszła w nocy, krótko po drugiej. Sąsiadka zastukała w okiennice kijem od miotły i krzyknęła, że piwnica jest już pełna. Najpierw wnieśliśmy na górę dzieci, potem maszynę do szycia, bo ona nas żywiła.',
    'Kto wam pomagał w pierwszych dniach?',
    'Z urzędu nikt nie przyszedł. Piekarz przywoził chleb na drzwiach, które służyły mu za tratwę, a dwaj uczniowie technikum przez tydzień spali w naszej kuchni.',
  ],
  cs: [
    'Kdy voda poprvé dosáhla vaší ulice?',
    'Přišla v noci, chvíli po druhé. Sousedka zaťukala na okenice násadou od koštěte a křičela, že sklep už je plný. Nejdřív jsme vynesli nahoru děti, potom šicí stroj, protože nás živil.',
    'Kdo vám v prvních dnech pomáhal?',
    'Z úřadu nepřišel nikdo. Pekař vozil chleba na dveřích, které mu sloužily jako vor, a dva žáci průmyslovky u nás týden spali v kuchyni.',
  ],
  hu: [
    'Mikor érte el a víz először az utcájukat?',
    'Éjszaka jött, valamivel kettő után. A szomszédasszony a seprű nyelével megkopogtatta a zsalugátert, és azt kiabálta, hogy a pince már tele van. Először a gyerekeket vittük fel, aztán a varrógépet, mert abból éltünk.',
    'Ki segített az első napokban?',
    'A hivatalból senki sem jött. A pék egy ajtón hozta a kenyeret, amelyet tutajnak használt, és két diák egy hétig a konyhánkban aludt.',
  ],
  tr: [
    'Su sokağınıza ilk ne zaman ulaştı?',
    'Gece geldi, saat ikiyi biraz geçiyordu. Komşum süpürge sapıyla panjurlara vurdu ve bodrumun çoktan dolduğunu haykırdı. Önce çocukları yukarı taşıdık, sonra dikiş makinesini, çünkü bizi o doyuruyordu.',
    'İlk günlerde size kim yardım etti?',
    'Belediyeden kimse gelmedi. Fırıncı, sal gibi kullandığı bir kapının üstünde ekmek getirdi; iki öğrenci de bir hafta boyunca mutfağımızda uyudu.',
    'Sizden neyi imzalamanızı istediler?',
    'Üç satırlık bir kâğıt. Zamanında uyarıldığımız yazıyordu. Ben imzalamadım, kardeşim imzaladı ve şimdi pişman.',
  ],
  sv: [
    'När nådde vattnet er gata för första gången?',
    'Det kom på natten, strax efter två. Min granne bultade på fönsterluckorna med ett kvastskaft och ropade att källaren redan var full. Först bar vi upp barnen, sedan symaskinen, för det var den som födde oss.',
    'Vem hjälpte er de första dagarna?',
    'Från kontoret kom ingen. Bagaren körde ut bröd på en dörr som han använde som flotte, och två elever sov en vecka i vårt kök.',
  ],
  el: [
    'Πότε έφτασε το νερό για πρώτη φορά στον δρόμο σας;',
    'Ήρθε μέσα στη νύχτα, λίγο μετά τις δύο. Η γειτόνισσα χτύπησε τα παντζούρια με το κοντάρι της σκούπας και φώναξε ότι το υπόγειο είχε ήδη γεμίσει. Πρώτα ανεβάσαμε τα παιδιά, ύστερα τη ραπτομηχανή, γιατί από αυτήν ζούσαμε.',
    'Ποιος σας βοήθησε τις πρώτες μέρες;',
    'Από το γραφείο δεν ήρθε κανείς. Ο φούρναρης έφερνε ψωμί πάνω σε μια πόρτα που τη χρησιμοποιούσε για σχεδία.',
  ],
  he: [
    'מתי הגיעו המים לראשונה לרחוב שלכם?',
    'הם באו בלילה, קצת אחרי שתיים. השכנה דפקה על התריסים במקל של מטאטא וצעקה שהמרתף כבר מלא. קודם העלינו את הילדים במדרגות, ואחר כך את מכונת התפירה, כי ממנה התפרנסנו.',
    'מי עזר לכם בימים הראשונים?',
    'מהמשרד לא בא איש. האופה הביא לחם על דלת ששימשה לו רפסודה, ושני תלמידים ישנו שבוע במטבח שלנו.',
  ],
  ar: [
    'متى وصل الماء إلى شارعكم أول مرة؟',
    'جاء في الليل بعد الساعة الثانية بقليل. طرقت جارتنا النوافذ بعصا المكنسة وصاحت أن القبو قد امتلأ. حملنا الأطفال أولا إلى الأعلى، ثم ماكينة الخياطة لأنها كانت مصدر رزقنا.',
    'من ساعدكم في الأيام الأولى؟',
    'لم يأت أحد من البلدية. كان الخباز يحضر الخبز على باب استعمله بدلا من القارب، ونام تلميذان أسبوعا كاملا في مطبخنا.',
    'ماذا طلبوا منكم أن توقعوا؟',
    'ورقة فيها ثلاثة أسطر. كتب فيها أننا أنذرنا في الوقت المناسب. أنا لم أوقع، أما أخي فوقع وهو نادم على ذلك.',
  ],
  fa: [
    'آب نخستین بار چه وقت به کوچه‌ی شما رسید؟',
    'شب آمد، کمی بعد از ساعت دو. همسایه با دسته‌ی جارو به پنجره کوبید و فریاد زد که زیرزمین پر شده است. اول بچه‌ها را بالا بردیم و بعد چرخ خیاطی را، چون نان ما از آن بود.',
    'روزهای اول چه کسی به شما کمک کرد؟',
    'از اداره هیچ کس نیامد. نانوا نان را روی دری می‌آورد که به جای قایق از آن استفاده می‌کرد، و دو دانش‌آموز یک هفته در آشپزخانه‌ی ما می‌خوابیدند.',
    'از شما خواستند چه چیزی را امضا کنید؟',
    'برگه‌ای با سه سطر. نوشته بود که به موقع به ما هشدار داده‌اند. من امضا نکردم، ولی برادرم امضا کرد و حالا پشیمان است.',
  ],
  zh: [
    '水是什么时候第一次漫到你们街上的？',
    '是夜里来的，两点刚过。邻居用扫帚柄敲我们的窗板，大声喊地下室已经灌满了。我们先把孩子抱上楼，然后去搬缝纫机，因为一家人就靠它吃饭。',
    '头几天是谁帮助了你们？',
    '机关里没有人来。面包师把一扇门当木筏，推着它给大家送面包，还有两个技校的学生在我们家厨房里睡了一个星期。',
    '他们要你们签什么？',
    '一张纸，只有三行字，上面说我们已经及时得到了警告。我没有签，我弟弟签了，现在他很后悔。他们对他说，没有这张纸就没有修屋顶的钱。他等了十一个月，拿到的还不够买一扇门。',
  ],
  'zh-Hant': [
    '水是什麼時候第一次漫到你們街上的？',
    '是夜裡來的，兩點剛過。鄰居用掃帚柄敲我們的窗板，大聲喊地下室已經灌滿了。我們先把孩子抱上樓，然後去搬縫紉機，因為一家人就靠它吃飯。',
    '頭幾天是誰幫助了你們？',
    '機關裡沒有人來。麵包師把一扇門當木筏，推著它給大家送麵包，還有兩個學生在我們家廚房裡睡了一個星期。',
  ],
  ja: [
    '水が初めて通りまで来たのはいつでしたか。',
    '夜中の二時を少し過ぎたころでした。隣の奥さんがほうきの柄で雨戸をたたいて、地下室はもういっぱいだと叫びました。まず子どもたちを二階に上げ、それからミシンを運びました。あれで食べていたのですから。',
    '最初の数日は誰が助けてくれましたか。',
    '役所からは誰も来ませんでした。パン屋さんが戸板をいかだの代わりにしてパンを届けてくれて、工業学校の生徒が二人、一週間うちの台所で寝泊まりしました。',
    '何に署名するように言われたのですか。',
    '三行だけの紙です。警告は間に合っていたと書いてありました。私は署名しませんでしたが、弟はしてしまい、今も悔やんでいます。',
  ],
  ko: [
    '물이 처음으로 골목까지 들어온 것은 언제였습니까?',
    '밤 두 시가 조금 지나서였습니다. 옆집 아주머니가 빗자루로 창문을 두드리며 지하실이 벌써 다 찼다고 소리쳤습니다. 먼저 아이들을 위층으로 올리고 그다음에 재봉틀을 옮겼습니다. 우리는 그것으로 먹고살았으니까요.',
    '처음 며칠 동안 누가 도와주었습니까?',
    '관청에서는 아무도 오지 않았습니다. 빵집 주인이 문짝을 뗏목 삼아 빵을 실어 왔고, 학생 두 명이 일주일 동안 우리 부엌에서 잤습니다.',
    '무엇에 서명하라고 했습니까?',
    '세 줄짜리 종이였습니다. 제때 경고를 받았다고 적혀 있었습니다. 저는 서명하지 않았지만 동생은 서명했고 지금 후회하고 있습니다.',
  ],
  th: [
    'น้ำมาถึงถนนของคุณครั้งแรกเมื่อไร',
    'น้ำมาตอนกลางคืน หลังตีสองเล็กน้อย เพื่อนบ้านเอาด้ามไม้กวาดเคาะหน้าต่าง และตะโกนว่าห้องใต้ดินเต็มแล้ว เราพาเด็ก ๆ ขึ้นไปข้างบนก่อน แล้วจึงยกจักรเย็บผ้า เพราะเราหากินกับมัน',
    'วันแรก ๆ ใครช่วยคุณบ้าง',
    'ไม่มีใครมาจากสำนักงานเลย คนทำขนมปังใช้ประตูแทนแพ เอาขนมปังมาส่งให้ทุกบ้าน',
  ],
}));

/** Writes text in a legacy encoding, by turning the platform's decoder round; throws when a character has no bytes there. */
export function encode(text: string, encoding: string): Uint8Array {
  const table = tableOf(encoding);
  const bytes: number[] = [];
  for (const character of text) {
    const found = table.get(character);
    if (found === undefined) throw new Error(`${encoding} has no ${character}`);
    bytes.push(...found);
  }
  return Uint8Array.from(bytes);
}

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();
/** The rows 0x80–0x9F of windows-1252, which some versions of Node decode as Latin-1. */
const western = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding);
  if (known !== undefined) return known;
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  const table = new Map<string, readonly number[]>();
  const add = (bytes: readonly number[]): boolean => {
    try {
      const character = decoder.decode(Uint8Array.from(bytes));
      if ([...character].length !== 1) return false;
      if (!table.has(character)) table.set(character, bytes);
      return true;
    } catch {
      return false;
    }
  };
  const wide = /^(?:gb|big5|shift|euc)/u.test(encoding);
  for (let byte = 0; byte < 256; byte += 1) {
    if (add([byte]) || !wide) continue;
    for (let trail = 0x40; trail < 256; trail += 1) add([byte, trail]);
  }
  if (encoding === 'windows-1252') [...western].forEach((character, index) => table.set(character, [0x80 + index]));
  tables.set(encoding, table);
  return table;
}

/** UTF-16, with or without byte order mark. */
export function encodeUtf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const bytes = Buffer.from(mark ? `\uFEFF${text}` : text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}
