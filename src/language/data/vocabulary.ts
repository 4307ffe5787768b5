/** One list for Croatian, Bosnian and Serbian in Latin letters: what tells these apart is in `relatives.ts`. */
const SOUTH_SLAVIC =
  'znam zna znao znala znaš hoću hoćeš mogu možeš mogao mogla moram mora moraš mislim misli vidim vidi idem ide ići išao otišao otišla kažem kaže kazao rekao rekla došao ' +
  'dolazi doći govorim govori govoriti radim radi posao živim živi jesti jede jedem piti pije spava spavati čitam čita čitati piše pisati napisao kupiti kupio kupila kupi ' +
  'dati dao dala daj uzeti uzeo radiš učinio napravio čuo čuli pitati pita pitao pomoći pomaže pomoć volim voli voliš učiti čekati čekam čeka otvoriti otvori otvorio naći ' +
  'našao umro sjećam razumijem počeo počela pokušao pokušava treba trebam trebaš trebalo kuća kuće kući kuću škola škole školu knjiga knjigu knjige voda vode vodu majka mama ' +
  'otac žena žene muškarac ljude prijatelj prijatelji prijatelja grad grada gradu selo zemlja zemlje zemlju rat rata danas dan dana dani noć noći veče večeri jutro ujutro ' +
  'godine godinu život života stvar stvari netko ime riječ riječi jezik jezika vrata auto novac novca porodica svijet ruka ruke ruku glava pas psa mačka cesta ulica soba ' +
  'pismo pitanje odgovor problem policija vlada država zakon zatvor brat sestra sin kći muž dobar dobra dobro loše velik velika veliko veliki mali mala malo nov nova novi ' +
  'novo star stara stari dugo teško lako istina istinu važno drugi druga drugo prvi prva zadnji vlastiti isti isto mlad sutra jučer često ponekad opet zajedno možda molim ' +
  'hvala tri četiri pet deset sto engleski engleskog među naš naša naše moja moje tvoj tvoja svoje sve svaki tebe tebi sebe vam nam njega njoj njegov njena njihov ovoga toga ' +
  'tome bila bismo bih jesam jesi jeste nisi nismo nisu imaju imao imala nemam nema nemaš koliko odakle kakav kakva zbog oko protiv između pred nad pod samo baš sada odmah ' +
  'puno mnogo skoro stvarno zaista neki neka neke nešto nekoliko vas ste jako razumije vidio vidjeti gdje djeca dijete lijep lijepa lijepo tjedan tjedna tjednu kruh obitelj ' +
  'obitelji vrijeme vremena uvijek nikad nikada nitko svatko tko što ništa uopće htio htjela želi želim želio volio bolje sretan smijem vjerujem vjeruje osjećam slijedi ' +
  'mjesto mjesec mjeseca rijeka cijeli cijela dio dijela htjeti živjeti voljeti razgovarati liječnik nogomet glazba vlak zrakoplov ured stol stolica kava riža mrkva rajčica ' +
  'povijest znanost sveučilište europa europe tisuća siječanj općina kazalište zemljopis ručnik žlica kat kolodvor športa šport susret vrhnje njen njezin njezina također ' +
  'osim premda iako dok kamo ovamo onamo dvoje obojica mlijeko snijeg primjer smjer zahtjev vjera svjetlo pjesma pjesnik vježba trebao bi vjerojatno posljednji posljednja ' +
  'zrak ravnatelj točno točan francuski kršćanin kemija kirurg krumpir ožujak prosinac uvjet tijekom glede tvrtka tvornica vojska nazočan dopustiti slijedeći boravak sedmica ' +
  'sedmicu sedmice hljeb porodicu porodice niko neko svako ko šta uopšte osjećaj doktor ljekar fudbal muzika voz avion kancelarija kafa kahva paradajz historija nauka ' +
  'univerzitet evropa evrope hiljada hiljadu januar opština pozorište geografija peškir kašika sprat stanica sport takođe svjetlost vjerovatno zadnja direktor tačno tačan ' +
  'hemija hirurg krompir mart decembar uslov tokom firma fabrika prisutan dozvoliti sljedeći lahko mehko polahko bašta sabah amidža razume vide video videti gde deca dece ' +
  'dete lep lepa lepo nedelja nedelju nedelje hleb vreme uvek hteo htela želeo voleo srećan smem verujem veruje osećam mesto mesec meseca reka ceo cela deo dela hteti živeti ' +
  'voleti lekar pirinač šargarepa istorija mleko sneg primer smer zahtev vera svetlo svetlost pesma pesnik vežba verovatno poslednji poslednja vazduh sledeći juče posle pre ' +
  'razumem sećam svet reč reči nedeljom svuda ovde devojka devojku dečak dečaci čovek čoveka čoveku lično uveče nedostaje želeti moguće mesta celo mene';

/**
 * Some two hundred everyday words of each language beside its small words: the same things in every language (to know, to want, house, school, week, good,
 * tomorrow …), each in its commonest forms, so that what neighbours share is listed under both and says little. Uzbek oʻ and gʻ are ŏ and ğ.
 * From general knowledge of the languages, not from any corpus.
 */
export const VOCABULARY: Readonly<Record<string, string>> = {
  en:
    'know knew want wants wanted think thought see saw seen go goes went gone say says tell told come came speak speaks speaking talk work works working worked live lived eat eating ' +
    'drink sleep read reading write wrote written buy bought give gave given take took taken make made hear heard ask asked help helped love loves like likes learn wait open find found ' +
    'die died remember understand begin began try need needed believe feel felt leave left house home school book water mother father child children woman women man men friend friends ' +
    'city village country war today day night evening morning week weeks month months year time life thing things something anything nothing everything name word words language door car ' +
    'money family world hand head dog cat road food bread room letter question answer problem police government state law prison brother sister son daughter wife husband good bad big ' +
    'small little new old beautiful long happy difficult easy true important different first last other own same young tomorrow yesterday always never often sometimes again together ' +
    'maybe please thank thanks hello three four five ten hundred thousand english look looks looking anyone everyone someone being having doing each few both such while though since ' +
    'until because without within between during around through over under every many most those these them their theirs your yours ours his hers whose which really quite still enough ' +
    'far near better best worse don didn doesn isn wasn wouldn couldn shouldn ll ve re aren hasn haven',
  de:
    'weiß wissen wusste will wollte wollen kann konnte können muss musste müssen denke dachte sehe sehen sah gesehen gehe gehen geht ging gegangen sage sagen sagt sagte gesagt kommen ' +
    'kommt kam gekommen sprechen spricht sprach reden arbeiten arbeitet arbeit leben lebt lebte essen isst trinken trinkt schlafen lesen liest schreiben schreibt kaufen kaufte geben ' +
    'gibt gab gegeben nehmen nimmt nahm machen macht machte gemacht hören hörte gehört fragen fragte helfen hilft liebe liebt mag lernen warten öffnen finden fand gestorben erinnern ' +
    'verstehen verstehe begann versuchen versuchte brauche braucht brauchen glaube glauben fühlte haus hause schule buch bücher wasser mutter vater kind kinder frau frauen mann männer ' +
    'freund freunde stadt dorf land krieg heute tag tage nacht abend morgen woche wochen monat zeit dinge etwas alles niemand jemand name wort sprache tür auto geld familie welt hand ' +
    'kopf hund katze straße brot zimmer brief frage antwort problem polizei regierung staat gesetz gefängnis bruder schwester sohn tochter gut gute guten schlecht groß große großen ' +
    'klein kleine neu neue neuen alt alte schön lange glücklich schwer leicht wahr wichtig andere anderen erste ersten letzte selbst gleich gestern immer nie oft manchmal wieder ' +
    'zusammen vielleicht bitte danke hallo drei vier fünf zehn hundert tausend deutsch hätte wäre würde würden wurden werde wirst hast habt dieser diese dieses diesem diesen jeder jede ' +
    'jedes welche ohne durch gegen während seit bis zwischen unter neben ihn ihm ihnen ihre ihrer ihrem euch mir dir uns dich mich doch mal schon jetzt etwa erst gerade viel viele wenig ' +
    'dort hier dein deine mein meine meinen seine seinen keiner keine keinen bin bist es',
  nl:
    'weet weten wist wil wilde willen kan kon kunnen moet moest moeten denk dacht zie zien zag gezien ga gaan gaat ging gegaan zeg zeggen zegt zei gezegd komen komt kwam gekomen spreken ' +
    'spreekt sprak praten werken werkt werk leven leeft wonen woont eten eet drinken drinkt slapen slaapt lezen leest schrijven schrijft kopen kocht geven geeft gaf gegeven nemen neemt ' +
    'nam maken maakt maakte gemaakt horen hoorde gehoord vragen vroeg helpen helpt hielp liefde houd houdt leren wachten openen vinden vond gevonden stierf herinneren begrijp begrijpen ' +
    'begon proberen probeert nodig geloof voel huis thuis school boek boeken water moeder vader kind kinderen vrouw vrouwen man mannen vriend vrienden stad dorp land oorlog vandaag dag ' +
    'dagen nacht avond ochtend morgen week weken maand tijd dingen iets niets alles niemand iemand naam woord woorden taal deur auto geld familie gezin wereld hand hoofd hond kat straat ' +
    'weg brood kamer brief vraag antwoord probleem politie regering staat wet gevangenis broer zus zoon dochter goed goede slecht groot grote klein kleine nieuw nieuwe oud oude mooi ' +
    'mooie lang gelukkig moeilijk makkelijk gemakkelijk waar belangrijk andere eerste laatste zelf zelfde gisteren altijd nooit vaak soms weer opnieuw samen misschien alsjeblieft ' +
    'alstublieft dank bedankt hallo drie vier vijf tien honderd duizend nederlands deze dit die dat elke elk welke zonder door tegen tijdens sinds tot tussen onder naast hem haar hen ' +
    'hun ons onze mij jou jouw jullie mijn zijn uw toch nog al nu heel erg veel weinig daar hier geen heb hebt hebben heeft had hadden ben bent werd werden wordt worden zou zouden ' +
    'zullen zal mag eens even gewoon te er dan maar want omdat als toen',
  af:
    'weet wil kan moet dink sien gaan sê gesê kom praat werk leef woon eet drink slaap lees skryf koop gee neem maak hoor gehoor vra help lief leer wag vind gevind onthou verstaan begin ' +
    'probeer nodig glo voel huis skool boek boeke water moeder vader ma pa kind kinders vrou vroue man mans vriend vriende stad dorp land oorlog vandag dag dae nag aand oggend môre week ' +
    'weke maand jaar tyd dinge iets niks alles niemand iemand naam woord woorde taal deur motor geld familie wêreld hand kop hond kat straat pad brood kamer brief vraag antwoord ' +
    'probleem polisie regering staat wet tronk broer suster seun dogter goed goeie sleg groot klein nuwe ou oud mooi lank gelukkig moeilik maklik waar belangrik ander eerste laaste self ' +
    'selfde gister altyd nooit dikwels soms weer saam miskien asseblief dankie hallo drie vier vyf tien honderd duisend afrikaans hierdie daardie elke sonder teen tydens sedert tot ' +
    'tussen onder langs hom haar hulle ons my jou julle nog nou baie min daar hier geen nie het was word sal sou mag net',
  lb:
    'weess wëll kann muss denken gesinn ginn geet gaang soen seet gesot kommen kënnt schwätzen schafft schaffen liewen iessen drénken schlofen liesen schreiwen kafen huelen maachen ' +
    'mécht gemaach héieren gehéiert froen hëllefen haus schoul buch waasser mamm papp kand kanner fra männer mann frënd stad duerf land krich haut dag deeg nuecht owend muer woch mount ' +
    'joer zäit saachen eppes näischt alles keen een numm wuert sprooch dier auto suen famill welt hand kapp hond kaz strooss brout zëmmer bréif fro äntwert police regierung staat gesetz ' +
    'brudder schwëster jong meedchen gutt schlecht grouss kleng nei al schéin laang glécklech schwéier liicht wouer wichteg aner éischt lescht selwer gëschter ëmmer ni dacks heiansdo ' +
    'erëm zesummen vläicht merci moien dräi véier fënnef zéng honnert dausend lëtzebuergesch dës dëst all ouni duerch géint tëscht ënner',
  sv:
    'vet visste vill ville kan kunde måste tror trodde tycker tänker ser såg sett går gick gått säger sa sade sagt kommer kom kommit pratar talar talade arbetar jobbar arbete lever bor ' +
    'bodde äter åt dricker sover läser läste skriver skrev köpte köper ger gav gett tar tog tagit gör gjorde gjort hör hörde hört frågar frågade hjälper hjälpa hjälp älskar gillar lär ' +
    'väntar öppnade hittade dog minns förstår började börjar försöker behöver känner lämnade hus huset hem hemma skola skolan bok boken böcker vatten mor mamma far pappa barn barnen ' +
    'kvinna kvinnor man män vän vänner stad staden by land landet krig kriget idag dag dagar natt kväll kvällen morgon vecka veckor månad månader år tid liv livet sak saker någonting ' +
    'ingenting allting namn ord språk dörr dörren bil bilen pengar familj världen hand huvud hund hunden katt katten väg vägen mat bröd rum rummet brev fråga svar svaret problem polisen ' +
    'regering regeringen staten lag fängelse bror syster son dotter fru bra god gott dålig dåligt stor stort stora liten litet små ny nytt nya gammal gamla vacker lång långt lycklig ' +
    'svår svårt lätt sant viktig viktigt annan andra första sista egen samma ung imorgon igår alltid aldrig ofta ibland igen tillsammans kanske snälla tack hej tre fyra fem tio hundra ' +
    'tusen svenska denna detta dessa varje utan genom mot sedan mellan honom deras vårt våra era mitt mina sitt sina ditt dina dock redan nästan verkligen väldigt lite många några inga ' +
    'är varit vore blivit fått finns fanns ha haft hade göra säga vara bli få se gå ta komma tala leva vilken vilket vilka själv bättre bäst',
  da:
    'ved vidste vil ville kan kunne må måtte skal tror troede synes tænker ser så set går gik gået siger sagde sagt kommer kom kommet snakker taler talte arbejder arbejde lever bor ' +
    'boede spiser spiste drikker sover læser læste skriver skrev købte køber giver gav givet tager tog taget gør gjorde gjort hører hørte hørt spørger spurgte hjælper hjælpe hjælp ' +
    'elsker lide lærer venter åbnede fandt døde husker forstår begyndte begynder prøver behøver føler forlod hus huset hjem hjemme skole skolen bog bogen bøger vand mor far barn børn ' +
    'børnene kvinde kvinder mand mænd ven venner by byen landsby land landet krig krigen dag dage nat aften aftenen morgen uge uger måned måneder år tid liv livet ting noget intet ' +
    'ingenting navn ord sprog dør døren bil bilen penge familie verden hånd hoved hund hunden kat katten vej vejen mad brød værelse brev spørgsmål svar svaret problem politiet regering ' +
    'regeringen staten lov fængsel bror søster søn datter kone godt god dårlig dårligt stor stort store lille små ny nyt nye gammel gamle smuk lang langt lykkelig svær svært let sandt ' +
    'vigtig vigtigt anden andet andre første sidste egen samme ung altid aldrig ofte nogle gange igen sammen måske venligst tak hej tre fire fem ti hundrede tusind dansk denne dette ' +
    'disse hver hvert uden gennem imod siden mellem ham hende deres vores jeres mit mine sit sine dit dine dog allerede næsten virkelig meget lidt mange nogen ingen er været bliver ' +
    'blevet fået findes ha haft havde gøre sige være blive få se gå tage komme tale leve hvilken hvilket hvilke selv bedre bedst brug bruger straks øjeblik øjeblikket engang',
  no:
    'vet visste vil ville kan kunne må måtte skal tror trodde synes tenker ser så sett går gikk gått sier sa sagt kommer kom kommet snakker snakket taler arbeider jobber arbeid lever ' +
    'bor bodde spiser spiste drikker sover leser leste skriver skrev kjøpte kjøper gir ga gitt tar tok tatt gjør gjorde gjort hører hørte hørt spør spurte hjelper hjelpe hjelp elsker ' +
    'liker lærer venter åpnet fant døde husker forstår begynte begynner prøver trenger føler forlot hus huset hjem hjemme skole skolen bok boken bøker vann mor far barn barna kvinne ' +
    'kvinner mann menn venn venner by byen landsby land landet krig krigen dag dager natt kveld kvelden morgen uke uker måned måneder år tid liv livet ting noe ingenting navn ord språk ' +
    'dør døren bil bilen penger familie verden hånd hode hund hunden katt katten vei veien mat brød rom rommet brev spørsmål svar svaret problem politiet regjering regjeringen staten ' +
    'lov fengsel bror søster sønn datter kone godt god bra dårlig stor stort store liten lite små ny nytt nye gammel gamle vakker lang langt lykkelig vanskelig lett sant viktig annen ' +
    'annet andre første siste egen samme ung alltid aldri ofte noen ganger igjen sammen kanskje takk hei tre fire fem ti hundre tusen norsk denne dette disse hver hvert uten gjennom ' +
    'imot siden mellom ham henne deres vår våre vårt mitt mine sitt sine ditt dine likevel allerede nesten virkelig veldig mye litt mange ingen er vært blir blitt fått finnes ha hatt ' +
    'hadde gjøre si være bli få se gå ta komme snakke leve hvilken hvilket hvilke selv bedre best bruk bruker straks øyeblikk ønsker egentlig',
  nn:
    'veit visste vil ville kan kunne må måtte skal trur trudde synest tenkjer ser såg sett går gjekk gått seier sa sagt kjem kom kome snakkar talar arbeider jobbar arbeid lever bur ' +
    'budde et åt drikk søv les skriv skreiv kjøpte kjøper gjev gir gav tek tok teke gjer gjorde gjort høyrer høyrde høyrt spør spurde hjelper hjelpe hjelp elskar likar lærer ventar opna ' +
    'fann døydde hugsar forstår byrja byrjar prøver treng kjenner hus huset heim heime skule skulen bok boka bøker vatn mor far barn borna barna kvinne kvinner mann menn ven vener ' +
    'venner by byen bygd land landet krig krigen dag dagar natt kveld kvelden morgon veke veker månad månader år tid liv livet ting noko ingenting namn ord språk dør døra bil bilen ' +
    'pengar familie verda hand hovud hund hunden katt katten veg vegen mat brød rom rommet brev spørsmål svar svaret problem politiet regjering regjeringa staten lov fengsel bror syster ' +
    'son dotter kone godt god bra dårleg stor stort store liten lite små ny nytt nye gammal gamle vakker lang langt lukkeleg vanskeleg lett sant viktig annan anna andre første fyrste ' +
    'siste eigen same ung alltid aldri ofte nokre gonger igjen saman kanskje takk hei tre fire fem ti hundre tusen norsk denne dette desse kvar kvart utan gjennom imot sidan mellom han ' +
    'henne deira vår våre vårt mitt mine sitt sine ditt dine likevel allereie nesten verkeleg veldig mykje litt mange ingen er vore blir verte fått finst ha hatt hadde gjere seie vere ' +
    'bli få sjå gå ta snakke leve kva kven',
  is:
    'veit vissi vil vildi get gat verð verður held sé sá séð fer fór farið segi segir sagði sagt kem kemur kom tala talar vinna vinn bý lifa borða drekka sofa lesa skrifa kaupa keypti ' +
    'gefa gaf taka tók gera gerði gert heyra heyrði spyrja spurði hjálpa elska læra bíða opna finna fann dó man skil byrjaði reyna þarf hús heim heima skóli bók bækur vatn móðir mamma ' +
    'faðir pabbi barn börn kona konur maður menn vinur vinir borg þorp land stríð dag dagur daga nótt kvöld morgun vika mánuður ár tími líf hlutur eitthvað ekkert allt nafn orð tungumál ' +
    'hurð bíll peningar fjölskylda heimur hönd höfuð hundur köttur vegur matur brauð herbergi bréf spurning svar vandamál lögregla ríkisstjórn lög fangelsi bróðir systir sonur dóttir ' +
    'góður gott slæmt stór lítill lítið ný nýtt gamall fallegur langt erfitt auðvelt satt mikilvægt annað fyrsta síðasta sjálfur gær alltaf aldrei oft stundum aftur saman kannski takk ' +
    'halló þrír fjórir fimm tíu hundrað þúsund íslensku þessi þetta hver án gegnum milli hans hennar þeirra okkar mjög margir',
  fr:
    'sais sait savoir savait veux veut voulait vouloir peux peut pouvait pouvoir dois doit devait devoir pense pensait vois voir voit vu vais va aller allé allait dis dire dit disait ' +
    'viens vient venir venu parle parler parlait travaille travailler travail vis vivre habite mange manger boire dormir lire lit écrire écrit acheter acheté donner donne donné prendre ' +
    'prend pris faire fait faisait entendre entendu demander demandé aider aide aime aimer apprendre attendre ouvrir trouver trouvé mort souviens comprends comprendre commencé essayer ' +
    'besoin crois croire sens quitté maison école livre livres eau mère père enfant enfants femme femmes homme hommes ami amis ville village pays guerre jour jours nuit soir matin ' +
    'semaine semaines mois an ans année temps vie chose choses rien quelque nom mot mots langue porte voiture argent famille monde main tête chien chat route rue nourriture pain chambre ' +
    'lettre question réponse problème police gouvernement état loi prison frère sœur fils fille mari bon bonne mauvais grand grande petit petite nouveau nouvelle vieux vieille beau ' +
    'belle long heureux difficile facile vrai important différent premier première dernier autre autres propre même jeune demain hier hui toujours jamais souvent parfois encore ensemble ' +
    'être merci bonjour trois quatre cinq dix cent mille français cette ces chaque sans contre pendant depuis jusqu entre sous chez leur leurs notre nos votre vos mon ma mes ton ta tes ' +
    'moi toi lui elles ici là beaucoup très trop peu déjà presque vraiment assez fut été étais était étaient avait avaient avons avez serait sera ont sont suis soit faut voilà ça cela ' +
    'celui celle ceux quel quelle quels aujourd qu lorsqu l d j n',
  es:
    'sé sabe saber sabía quiero quiere quieres querer quería puedo puede puedes poder podía debo debe debes deber debería pienso piensa creo cree veo ver ve visto voy va vas vamos ir ' +
    'fui iba digo dice decir dicho vengo viene venir vino hablo habla hablar hablaba hables hable trabajo trabaja trabajar vivo vive vivir vivía como come comer beber dormir leer lee ' +
    'leyó escribir escribió comprar compró dar da dio dado tomar tomó hacer hago hizo hecho oír oyó preguntar preguntó ayudar ayuda amo ama gusta gustan gustaría encanta aprender esperar abrir encontrar ' +
    'encontró murió recuerdo recuerda entiendo entender entiende empezó comenzó comienza intentar necesito necesita siento casa escuela libro libros agua madre padre niño niños niña ' +
    'hijo hija mujer mujeres hombre hombres amigo amigos ciudad pueblo país guerra hoy día días noche tarde mañana semana semanas mes meses año tiempo vez veces vida cosa cosas alguien ' +
    'nadie nombre palabra palabras lengua idioma puerta coche dinero familia mundo mano cabeza perro gato camino calle comida pan habitación carta pregunta respuesta problema policía ' +
    'gobierno estado ley cárcel hermano hermana esposa marido bueno buena buen malo mala grande pequeño pequeña nuevo nueva viejo vieja hermoso bonita largo feliz difícil fácil verdad ' +
    'importante diferente primero primera último otro otra otros propio mismo misma joven ayer siempre nunca menudo aún todavía nuevamente juntos quizás gracias hola tres cuatro cinco ' +
    'diez cien mil español cada contra durante mientras bajo nuestro nuestra mío ahí allí aquí ahora mucho mucha muchos muchas poco menos demasiado casi tan tanto sido estoy estás ' +
    'estaban fueron será sería habían haya hubo tenido tienen tienes cual cuál cuánto volver llamar dejar llegar pasar parecer llevar seguir luego según además aunque pues',
  pt:
    'sei sabe saber sabia quero quer queres querer queria posso pode podes poder podia devo deve deves dever deveria penso pensa acho acha creio vejo ver vê visto vou vai vais vamos ir ' +
    'fui ia digo diz dizer dito disse venho vem vir veio falo fala falar falava trabalho trabalha trabalhar vivo vive viver morava comer come beber dormir ler lê leu escrever escreveu ' +
    'comprar comprou dar dá deu dado tomar tomou fazer faço faz fez feito ouvir ouviu perguntar perguntou ajudar ajuda amo ama gosto gosta gostaria aprender esperar abrir encontrar ' +
    'encontrou morreu lembro entendo entender começou começa tentar preciso precisa sinto casa escola livro livros água mãe pai menino crianças criança filho filha filhos mulher ' +
    'mulheres homem homens amigo amigos cidade aldeia país guerra hoje dia dias noite tarde manhã amanhã semana semanas mês meses ano tempo vez vezes vida coisa coisas alguém ninguém ' +
    'nome palavra palavras língua idioma porta carro dinheiro família mundo mão cabeça cachorro cão gato caminho estrada rua comida pão quarto carta pergunta resposta problema polícia ' +
    'governo estado lei prisão irmão irmã esposa marido bom boa mau má grande pequeno pequena novo nova velho velha bonito bonita longo feliz difícil fácil verdade importante diferente ' +
    'primeiro primeira último outro outra outros próprio mesmo mesma jovem ontem sempre nunca frequentemente ainda novamente juntos talvez obrigado obrigada olá três quatro cinco dez ' +
    'cem mil português cada contra durante enquanto sob nosso nossa meu minha seu sua aí ali aqui agora muito muita muitos muitas pouco menos demais quase tão tanto sido estou estás ' +
    'estavam foram será seria haviam haja houve tinha tinham tido têm tens qual quanto voltar chamar deixar chegar passar parecer levar seguir logo segundo além embora pois você vocês ' +
    'isso isto aquilo pessoas dois duas',
  gl:
    'sei sabe saber sabía quero quere queres querer quería podo pode podes poder podía debo debe debes deber debería penso pensa creo cre vexo ver ve visto vou vai vas vamos ir fun ía ' +
    'digo di dicir dixo veño vén vir veu falo fala falar falaba falas traballo traballa traballar vivo vive vivir vivía comer come beber durmir ler le leu escribir escribiu mercar ' +
    'comprar comprou dar dá deu dado tomar tomou facer fago fai fixo feito oír oíu preguntar preguntou axudar axuda amo gústame gusta aprender agardar esperar abrir atopar atopou morreu ' +
    'lembro entendo entender comezou comeza tentar preciso precisa sinto casa escola libro libros auga nai pai neno nenos nena fillo filla fillos muller mulleres home homes amigo amigos ' +
    'cidade aldea vila país guerra hoxe día días noite tarde mañá semana semanas mes meses ano tempo vez veces vida cousa cousas alguén ninguén nome palabra palabras lingua idioma porta ' +
    'coche diñeiro cartos familia mundo man cabeza can gato camiño estrada rúa comida pan cuarto carta pregunta resposta problema policía goberno estado lei cadea irmán irmá marido bo ' +
    'boa bos boas malo mala grande pequeno pequena novo nova vello vella fermoso bonita longo feliz difícil doado fácil verdade importante diferente primeiro primeira último derradeiro ' +
    'outro outra outros propio mesmo mesma xove onte sempre nunca arreo aínda xuntos quizais talvez grazas ola tres catro cinco dez cen mil galego cada contra durante mentres baixo noso ' +
    'nosa aí alí aquí agora moito moita moitos moitas pouco menos demasiado case tan tanto sido estou estás estaban foron será sería había habían haxa houbo tiña tiñan tido teñen tes ' +
    'cal canto volver chamar deixar chegar pasar parecer levar seguir logo segundo ademais pois vostede vostedes iso isto aquilo xente dous dúas nós vós coma fose ó ós algún algunha ' +
    'ningún ningunha xa',
  ca:
    'sé sap saber sabia vull vol vols voler volia puc pot pots poder podia dec ha hauria penso pensa crec creu veig veure veu vist vaig va vas anem anar dic diu dir dit vinc ve venir ' +
    'parlo parla parlar parlava treball treballa treballar visc viu viure vivia menjar menja beure dormir llegir llegeix escriure comprar donar dóna dona prendre fer faig fa feia fet ' +
    'sentir preguntar ajudar ajuda estimo estima agrada aprendre esperar obrir trobar mort recordo entenc entendre començar provar necessito necessita sento casa escola llibre llibres ' +
    'aigua mare pare nen nens nena fill filla fills dones home homes amic amics ciutat poble país guerra avui dia dies nit tarda matí setmana setmanes mes mesos any temps vegada vegades ' +
    'vida cosa coses algú ningú nom paraula paraules llengua porta cotxe diners família món mà cap gos gat camí carrer pa habitació carta pregunta resposta problema policia govern estat ' +
    'llei presó germà germana esposa marit bo bona dolent dolenta gran petit petita nou nova vell vella bonic bonica llarg feliç difícil fàcil veritat important diferent primer primera ' +
    'últim altre altra altres propi mateix mateixa jove ahir demà sempre mai sovint encara junts potser gràcies hola tres quatre cinc deu cent mil català cada contra durant mentre sota ' +
    'nostre nostra meu meva seu seva aquí allà ara molt molta molts moltes poc menys massa gairebé tan tant estic estàs estaven van serà seria havia havien hi tenia tenien tenen tens ' +
    'quin quina quant tornar deixar arribar passar semblar portar seguir després segons aquest aquesta això allò gent dos dues vostè vosaltres nosaltres',
  eu:
    'dakit daki nahi dut du ditu nago dago gara zara naiz zaude esan esaten etorri joan hitz egin lan bizi jan edan lo irakurri idatzi erosi eman hartu egiten entzun galdetu lagundu ' +
    'maite ikasi itxaron ireki aurkitu hil gogoratu ulertu hasi saiatu behar uste etxe eskola liburu ur ama aita ume haur haurrak emakume gizon lagun hiri herri gerra gaur egun gau ' +
    'arratsalde goiz aste hilabete urte denbora bizitza gauza zerbait ezer dena izen hizkuntza ate auto diru familia mundu esku buru txakur katu bide kale ogi gela gutun galdera ' +
    'erantzun arazo polizia gobernu lege kartzela anaia arreba seme alaba on txar handi txiki berri zahar eder luze pozik zail erraz egia garrantzitsua lehen azken beste bera atzo bihar ' +
    'beti inoiz askotan batzuetan berriro elkarrekin agian mesedez eskerrik kaixo hiru lau bost hamar ehun mila euskara hau hori hura horiek hauek gabe artean zure nire gure haren asko ' +
    'gutxi oso',
  it:
    'so sa sapere sapeva voglio vuole vuoi volere voleva posso può puoi potere poteva devo deve devi dovere doveva dovrebbe penso pensa credo vedo vedere vede visto vado va vai andiamo ' +
    'andare andato andava dico dice dire detto disse vengo viene venire venuto parlo parla parlare parlava lavoro lavora lavorare vivo vive vivere viveva mangiare mangia bere dormire ' +
    'leggere legge scrivere scritto comprare comprato dare dà dato prendere preso fare faccio fa fatto fece sentire sentito chiedere chiesto aiutare aiuto amo ama piace imparare ' +
    'aspettare aprire trovare trovato morto ricordo capisco capire cominciato iniziato provare bisogno sento casa scuola libro libri acqua madre padre bambino bambini bambina figlio ' +
    'figlia figli donna donne uomo uomini amico amici città paese villaggio guerra oggi giorno giorni notte sera mattina settimana settimane mese mesi anno tempo volta volte vita cosa ' +
    'cose qualcuno nessuno nome parola parole lingua porta macchina soldi famiglia mondo mano testa cane gatto strada cibo pane stanza camera lettera domanda risposta problema polizia ' +
    'governo stato prigione fratello sorella moglie marito buono buona bene male cattivo grande piccolo piccola nuovo nuova vecchio vecchia bello bella lungo felice difficile facile ' +
    'vero verità importante diverso primo prima ultimo altro altra altri proprio stesso stessa giovane ieri domani sempre mai spesso ancora insieme forse grazie ciao tre quattro cinque ' +
    'dieci cento mille italiano ogni contro durante mentre sotto nostro nostra mio mia suo sua questo questa questi queste quello quella qui lì là adesso ora molto molta molti molte ' +
    'poco meno troppo quasi così tanto sto stai stavano furono sarà sarebbe aveva avevano abbia ebbe avuto hanno hai abbiamo quale quanto tornare chiamare lasciare arrivare passare ' +
    'sembra portare seguire poi secondo anche sebbene perché dei degli delle dello della dalla dal nel nella negli sul sulla alla allo agli',
  ro:
    'știu știe știa vreau vrea vrei voiam pot poate poți putea trebuie cred crede gândesc văd vede văzut merg merge mergem mers duc spun spune spus zis vin vine venit vorbesc vorbește ' +
    'vorbi vorbit lucrez lucrează muncă trăiesc trăiește locuiesc mănânc mânca mâncat bea dormi citi citește citit scrie scris cumpăra cumpărat da dă dat lua luat face fac făcut făcea ' +
    'auzi auzit întreba întrebat ajuta ajutor iubesc iubește place învăța aștept aștepta deschide găsi găsit murit amintesc înțeleg înțelege început încerca nevoie simt casă casa acasă ' +
    'școală școala carte cartea cărți apă apa mamă mama tată tata copil copilul copii copiii femeie femei bărbat om omul prieten prieteni oraș orașul sat satul țară țara război războiul ' +
    'azi astăzi zi ziua zile noapte noaptea seară seara dimineața săptămână săptămâni lună luni timp timpul dată ori viață viața lucru lucruri cineva nimeni nume numele cuvânt limba ușă ' +
    'ușa mașina mașină bani familie familia lume lumea mână cap câine câinele pisică drum strada mâncare pâine cameră scrisoare întrebare răspuns problemă poliția guvernul stat legea ' +
    'închisoare frate soră fiu fiica soție soț bun bună rău mare mari mic mică nou nouă vechi bătrân frumos frumoasă lung fericit greu ușor adevărat important diferit primul prima ' +
    'ultimul alt altă alte alți propriu același tânăr ieri mâine întotdeauna mereu niciodată adesea uneori iar împreună mulțumesc salut trei patru cinci zece sută mie română fiecare ' +
    'fără contra între sub nostru noastră meu mea său sa acest această acești aceste acel acea aici acolo acum mult multă mulți multe puțin mai prea aproape atât fost sunt ești erau fi ' +
    'va vor ar aș avea aveau are avem aveți aibă care cât întoarce lăsa ajunge trece pare după deși deci oameni doi două este era într dintr prin către despre dintre asupra',
  pl:
    'wiem wie wiedział chcę chce chcesz chciał chciałem chciała mogę może możesz mógł muszę musi musisz myślę myśli sądzę widzę widzi widział idę idzie iść poszedł poszedłem jadę mówię ' +
    'mówi mówić mówił powiedział powiedziała powiedzieć przyszedł przyjść pracuję pracuje praca pracy mieszkam mieszka żyje żyć jeść je piję pić śpi spać czytam czyta czytać pisze pisać ' +
    'napisał kupić kupił dać dał daj wziąć wziął robić robi zrobić zrobił słyszałem słyszał pytać zapytał pomóc pomaga pomoc kocham kocha lubię lubi uczyć uczę czekać czekam otworzyć ' +
    'znaleźć znalazł umarł pamiętam rozumiem rozumie zaczął zaczęła próbuje potrzebuję potrzebuje wierzę czuję dom domu szkoła szkoły szkole książka książkę książki woda wody matka mama ' +
    'ojciec dziecko dzieci kobieta kobiety mężczyzna przyjaciel przyjaciele miasto miasta wieś kraj kraju wojna wojny dziś dzisiaj dzień dni noc wieczór wieczorem rano tydzień tygodni ' +
    'miesiąc miesięcy rok roku lata lat czas czasu życie życia rzecz rzeczy ktoś nikt imię słowo słowa język drzwi samochód pieniądze pieniędzy rodzina świat świata ręka głowa pies kot ' +
    'droga ulica chleb pokój list pytanie odpowiedź problem policja rząd państwo prawo więzienie brat siostra syn córka żona mąż dobry dobra dobre dobrze zły źle duży duża wielki mały ' +
    'mała nowy nowa nowe stary stara piękny piękna długo szczęśliwy trudno trudne łatwo prawda ważne inny inna inne pierwszy pierwsza ostatni własny sam sama młody jutro wczoraj zawsze ' +
    'nigdy często czasami znowu razem proszę dziękuję cześć trzy cztery pięć dziesięć sto tysiąc polski polsku bez przed między przez pod nasz nasza mój moja moje twój twoja swój swoje ' +
    'wszystko wszyscy tutaj tam teraz bardzo dużo mało wiele prawie naprawdę byłem byłam byliśmy będę będzie będą są jestem jesteś jesteśmy miał miała mieli mam masz mają mamy',
  cs:
    'vím ví věděl chci chce chceš chtěl chtěla můžu můžeš mohl musím musí musíš myslím myslí vidím vidí viděl jdu jde jít šel jedu říkám říká říct řekl řekla přišel přijít mluvím mluví ' +
    'mluvit mluvil pracuji pracuje práce práci bydlím bydlí žije žít jíst jí piju pít spí spát čtu čte číst píše psát napsal koupit koupil dát dal dej vzít vzal dělat dělá udělat udělal ' +
    'slyšel slyším ptát zeptal pomoct pomoci pomáhá pomoc miluji miluje mám ráda rád učit učím čekat čekám otevřít najít našel zemřel pamatuji rozumím rozumí chápu začal začala zkusit ' +
    'potřebuji potřebuje věřím cítím dům domů doma škola školy škole kniha knihu knihy voda vody matka máma otec dítě děti žena ženy muž muži přítel přátelé město města vesnice země ' +
    'válka války dnes den dní dny noc večer ráno týden týdnů měsíc měsíců rok roku let čas času život života věc věci někdo nikdo jméno slovo slova jazyk dveře auto peníze peněz rodina ' +
    'svět světa ruka hlava pes psa kočka cesta ulice chléb pokoj dopis otázka odpověď problém policie vláda stát zákon vězení bratr sestra syn dcera manželka manžel dobrý dobrá dobré ' +
    'dobře špatný špatně velký velká velké malý malá nový nová nové starý stará krásný krásná dlouho šťastný těžké snadné pravda důležité jiný jiná jiné první poslední vlastní sám sama ' +
    'mladý zítra včera vždy vždycky nikdy často někdy znovu spolu možná prosím děkuji díky ahoj tři čtyři pět deset sto tisíc česky bez mezi nás naše můj moje tvůj tvoje svůj svoje ' +
    'všechno všichni tady zde teď velmi moc mnoho málo skoro opravdu byl jsem budu bude budou jsme měla měli mají máme máš kde odkud kam jaký jaká jaké',
  sk:
    'viem vie vedel chcem chce chceš chcel chcela môžem môžeš mohol musím musí musíš myslím myslí vidím vidí videl idem ide ísť išiel šiel hovorím hovorí povedať povedal povedala ' +
    'prišiel prísť rozprávam rozpráva hovoriť pracujem pracuje práca práce prácu bývam býva žije žiť jesť je pijem piť spí spať čítam číta čítať píše písať napísal kúpiť kúpil dať dal ' +
    'daj vziať vzal zobral robiť robí urobiť urobil počul počujem pýtať spýtal pomôcť pomáha pomoc milujem miluje mám rád rada učiť učím čakať čakám otvoriť nájsť našiel zomrel pamätám ' +
    'rozumiem rozumie chápem začal začala skúsiť potrebujem potrebuje verím cítim dom domov doma škola školy škole kniha knihu knihy voda vody matka mama otec dieťa deti žena ženy muž ' +
    'muži priateľ priatelia mesto mesta dedina krajina krajiny vojna vojny dnes deň dní dni noc večer ráno týždeň týždňov mesiac mesiacov rok roku rokov čas času život života vec veci ' +
    'niekto nikto meno slovo slová jazyk dvere auto peniaze peňazí rodina svet sveta ruka hlava pes psa mačka cesta ulica chlieb izba list otázka odpoveď problém polícia vláda štát ' +
    'zákon väzenie brat sestra syn dcéra manželka manžel dobrý dobrá dobré dobre zlý zle veľký veľká veľké malý malá nový nová nové starý stará krásny krásna dlho šťastný ťažké ľahké ' +
    'pravda dôležité iný iná iné prvý prvá posledný vlastný sám sama mladý zajtra včera vždy nikdy často niekedy znova spolu možno prosím ďakujem vďaka ahoj tri štyri päť desať sto ' +
    'tisíc slovensky bez medzi nás naše môj moje tvoj tvoje svoj svoje všetko všetci tu teraz veľmi veľa málo takmer naozaj budem bude budú mala mali majú máme máš odkiaľ kam aký aká ' +
    'aké lebo',
  sl:
    'vem ve vedel hočem hoče hočeš hotel želim želi lahko moram mora moraš mislim misli vidim vidi videl grem gre iti šel šla pravim pravi reči rekel rekla pride prišel priti govorim ' +
    'govori govoriti govoril delam dela delo delati živim živi živeti stanujem jesti je pijem piti spi spati berem bere brati piše pisati napisal kupiti kupil dati dal daj vzeti vzel ' +
    'narediti naredil slišal slišim vprašati vprašal pomagati pomaga pomoč ljubim ljubi rad rada všeč učiti učim čakati čakam odpreti najti našel umrl spominjam razumem razume začel ' +
    'začela poskusiti potrebujem potrebuje verjamem čutim hiša hišo doma domov šola šole šolo knjiga knjigo knjige voda vode mati mama oče otrok otroci otroke ženska ženske moški ' +
    'prijatelj prijatelji mesto mesta vas dežela država vojna vojne danes dan dni noč večer zvečer jutro zjutraj teden tednov mesec mesecev leto leta let čas časa življenje stvar stvari ' +
    'nekdo nihče ime beseda besede jezik vrata avto denar družina svet sveta roka glava pes mačka cesta ulica kruh soba pismo vprašanje odgovor težava policija vlada zakon zapor brat ' +
    'sestra sin hči žena mož dober dobra dobro slabo velik velika veliko majhen majhna nov nova novo star stara lep lepa dolgo srečen težko enostavno res resnica pomembno drug druga ' +
    'drugo prvi prva zadnji lasten sam sama mlad jutri včeraj vedno nikoli pogosto včasih spet skupaj morda mogoče prosim hvala zdravo živjo tri štiri pet deset sto tisoč slovensko brez ' +
    'med naš naša moj moja tvoj tvoja svoj vsi vse tukaj tam zdaj zelo malo skoraj sem bil sva sta bova bom boš bodo smo imel imela imeli imajo imamo imaš kje kam kakšen kakšna nas nam ' +
    'vam njim njo njega njena njegov zaradi ker če kot pri pod',
  hr: SOUTH_SLAVIC,
  bs: SOUTH_SLAVIC,
  'sr-Latn': SOUTH_SLAVIC,
  hu:
    'tudom tudja tudta akarok akar akarsz akarta tudok lehet kellett gondolom gondolja hiszem látom látja látta láttam megyek megy menni ment mentem mondom mondja mondta mondani jövök ' +
    'jön jött beszélek beszél beszélni dolgozom dolgozik munka élek él élni élt lakom lakik eszik enni iszik inni alszik aludni olvas olvasni ír írni írt venni vett vettem adni ad adott ' +
    'kapott vesz tenni tett csinál csinálni csinált hallottam hallotta kérdezte kérdezni segíteni segít segítség szeretem szereti szeretlek szeretnék tanulni tanul várni vár nyitni ' +
    'találni talált meghalt emlékszem értem érti kezdett kezdte próbál szükségem szükség érzem ház háza otthon haza iskola iskolában könyv könyvet víz vizet anya anyám apa apám gyerek ' +
    'gyermek gyerekek asszony férfi férfiak barát barátom barátok város falu ország háború ma nap napok éjszaka este reggel hét hetek hónap évek idő ideje élet élete dolog dolgok valaki ' +
    'senki név neve szó nyelv ajtó autó pénz család világ kéz fej kutya macska út utca étel kenyér szoba levél kérdés válasz probléma rendőrség kormány állam törvény börtön testvér ' +
    'bátyám nővér fia lánya feleség férj jó rossz nagy kicsi kis új régi öreg szép hosszú boldog nehéz könnyű igaz fontos más másik első utolsó saját ugyanaz fiatal holnap tegnap mindig ' +
    'soha gyakran néha újra megint együtt talán kérem kérlek köszönöm szia három négy öt tíz száz ezer magyar magyarul nélkül alatt felett között ellen óta ezek azok ilyen olyan mennyi ' +
    'hány sok kevés több nagyon majdnem tényleg vagyok vagy volt voltam lesz leszek nincs nincsenek van neki nekem önök ön maga magát egyik itt oda ide',
  fi:
    'tiedän tietää tiesi haluan haluaa halusi voin voi täytyy pitäisi luulen ajattelen näen näkee näki menen menee mennä meni sanon sanoo sanoi sanoa tulen tulee tuli puhun puhuu puhua ' +
    'puhui teen työ työtä työskentelen elän elää asun asuu syödä syö juoda juo nukkua lukea luen lukee kirjoittaa kirjoitti ostaa osti antaa antoi ottaa otti tehdä tekee teki kuulin ' +
    'kuuli kysyä kysyi auttaa auttoi apua rakastan rakastaa pidän pitää oppia odottaa avata löytää löysi kuoli muistan ymmärrän ymmärtää alkoi aloitti yrittää tarvitsen tarvitsee uskon ' +
    'tunnen talo talon kotona kotiin koulu koulun kirja kirjan vesi vettä äiti isä lapsi lapset lapsia nainen naiset mies miehet ystävä ystävät kaupunki kylä maa sota sodan tänään päivä ' +
    'päivää yö ilta illalla aamu aamulla viikko viikkoa kuukausi vuosi aika aikaa elämä asia asiat joku kukaan nimi sana kieli ovi auto rahaa raha perhe maailma käsi pää koira kissa tie ' +
    'katu ruoka leipä huone kirje kysymys vastaus ongelma poliisi hallitus valtio laki vankila veli sisko poika tytär vaimo hyvä huono iso suuri pieni uusi vanha kaunis pitkä onnellinen ' +
    'vaikea helppo totta tärkeä eri ensimmäinen viimeinen toinen muut oma sama nuori huomenna eilen aina koskaan usein joskus taas yhdessä ehkä kiitos hei kolme neljä viisi kymmenen ' +
    'sata tuhat suomea suomi ilman kautta vastaan välillä alla meillä teillä heillä minulla sinulla hänellä oletko onko eivät emme ettei olisi olin olit olimme olivat paljon vähän ' +
    'melkein todella liian kuten',
  et:
    'tean teab teadis tahan tahab tahtis võin pean peab mõtlen arvan näen näeb nägi lähen läheb minna läks ütlen ütleb ütles öelda tulen tuleb tuli räägin räägib rääkida töötan töötab ' +
    'töö elan elab sööma sööb joob magab loen loeb lugeda kirjutab kirjutas ostis osta andis anda võttis võtta teen teeb teha tegi kuulsin kuulis küsis küsida aidata aitas abi armastan ' +
    'armastab meeldib õppida ootan avas leidis leida suri mäletan mõistan saan aru algas alustas proovib vajan vajab usun tunnen maja kodus koju kool kooli raamat raamatu vesi vett ema ' +
    'isa laps lapsed lapsi naine naised mees mehed sõber sõbrad linn linna küla maa sõda täna päev päeva öö õhtu õhtul hommik hommikul nädal nädalat kuu aasta aeg aega elu asi asjad ' +
    'keegi nimi sõna keel uks auto raha perekond pere maailm käsi pea koer kass tee tänav toit leib tuba kiri küsimus vastus probleem politsei valitsus riik seadus vangla vend õde poeg ' +
    'tütar abikaasa hea halb suur väike uus vana ilus pikk õnnelik raske lihtne tõsi tähtis erinev esimene viimane teine teised oma sama noor homme eile alati kunagi sageli mõnikord ' +
    'jälle koos võib olla palun aitäh tere kolm neli viis kümme sada tuhat eesti ilma vastu vahel all meil teil neil minul sinul temal oled oleme olete olin oli olid natuke peaaegu ' +
    'tõesti liiga nagu',
  lv:
    'zinu zina zināja gribu grib gribēja varu var varēja vajag jābūt domāju domā redzu redz redzēja eju iet gāja saku saka teica teikt nāk nāca runāju runā runāt strādāju strādā darbs ' +
    'dzīvoju dzīvo ēst ēd dzert guļ lasu lasa lasīt raksta rakstīt pirka nopirka dot dod deva ņemt ņem darīt dara darīja dzirdēju dzirdēja jautāja jautāt palīdzēt palīdz palīdzība mīlu ' +
    'mīl patīk mācīties gaidīt atvērt atrast atrada nomira atceros saprotu saprot sāka mēģina vajadzīgs ticu jūtu māja mājās skola skolā grāmata grāmatu ūdens māte tēvs bērns bērni ' +
    'sieviete vīrietis draugs draugi pilsēta ciems valsts karš šodien diena dienas nakts vakars vakarā rīts rītā nedēļa nedēļas mēnesis gads gadi laiks laiku dzīve lieta lietas kāds ' +
    'neviens nekas vārds vārdi valoda durvis mašīna nauda ģimene pasaule roka galva suns kaķis ceļš iela maize istaba vēstule jautājums atbilde problēma policija valdība likums cietums ' +
    'brālis māsa dēls meita sieva vīrs labs laba labi slikts slikti liels liela mazs maza jauns jauna vecs veca skaists ilgi laimīgs grūti viegli taisnība svarīgi cits cita pirmais ' +
    'pirmā pēdējais pats pati rīt vakar vienmēr nekad bieži dažreiz atkal kopā varbūt lūdzu paldies sveiki trīs četri pieci desmit simts tūkstoš latviešu bez starp zem mūs mums jums ' +
    'viņiem šie tie kāda kādi maz gandrīz tiešām bijām bijuši esam esat nebija nav',
  lt:
    'žinau žino žinojo noriu nori norėjo galiu gali galėjo turiu turi turėjo galvoju galvoja manau matau mato matė einu eina eiti ėjo nuėjo sakau sako pasakė sakyti ateina atėjo kalbu ' +
    'kalba kalbėti kalbėjo dirbu dirba darbas gyvenu gyvena gyventi valgyti valgo gerti miega skaitau skaito skaityti rašo rašyti parašė pirko nusipirko duoti davė imti paėmė daryti ' +
    'daro padarė girdėjau girdėjo klausė paklausė padėti padeda pagalba myliu myli patinka mokytis laukti laukiu atidaryti rasti rado mirė prisimenu suprantu supranta pradėjo bando ' +
    'reikia tikiu jaučiu namas namai namuose namo mokykla mokyklą knyga knygą vanduo motina mama tėvas vaikas vaikai moteris moterys vyras vyrai draugas draugai miestas kaimas šalis ' +
    'karas šiandien diena dienos naktis vakaras vakare rytas ryte savaitė savaitės mėnuo metai laikas laiko gyvenimas dalykas dalykai kažkas niekas vardas žodis žodžiai durys ' +
    'automobilis pinigai šeima pasaulis ranka galva šuo katė kelias gatvė duona kambarys laiškas klausimas atsakymas problema policija vyriausybė valstybė įstatymas kalėjimas brolis ' +
    'sesuo sūnus dukra žmona geras gera gerai blogas blogai didelis didelė mažas maža naujas nauja senas sena gražus ilgai laimingas sunku lengva tiesa svarbu kitas kita pirmas pirma ' +
    'paskutinis pats pati jaunas rytoj vakar visada niekada dažnai kartais vėl kartu galbūt prašau ačiū labas trys keturi penki dešimt šimtas tūkstantis lietuvių be tarp mus mums jums ' +
    'jiems šie tie koks kokia mažai beveik tikrai buvome esame esate nebuvo nėra',
  sq:
    'di dinte dua do desha mund mundet duhet mendoj besoj shoh sheh pa shkoj shkon shkoi them thotë tha thënë vij vjen erdhi flas flet foli punoj punon puna jetoj jeton ha pi fle lexoj ' +
    'lexon shkruaj shkroi blej bleu jap dha marr mori bëj bën bëri dëgjova dëgjoi pyeti ndihmoj ndihmë dashuri pëlqen mësoj pres hap gjej gjeti vdiq kujtoj kuptoj filloi provoj nevojë ' +
    'ndjej shtëpi shtëpia shkolla libër libri ujë nëna nënë babai baba fëmijë fëmija gruaja grua burri burrë mik miqtë qyteti qytet fshat vend vendi luftë lufta sot ditë dita natë ' +
    'mbrëmje mëngjes javë muaj vit koha kohë jeta jetë gjë gjëra dikush askush emri fjalë gjuha dera makinë para familja bota dora koka qen mace rruga ushqim bukë dhomë letër pyetje ' +
    'përgjigje policia qeveria shteti ligji burg vëlla motër djali vajza mirë keq madh madhe vogël ri re vjetër bukur gjatë lumtur vështirë lehtë vërtetë rëndësishme tjetër tjera parë ' +
    'fundit vetë njëjtë dje nesër gjithmonë kurrë shpesh ndonjëherë përsëri bashkë ndoshta lutem faleminderit tre katër pesë dhjetë qind mijë shqip shumë pak pothuajse midis nën ynë ' +
    'jonë im ime yt jote këta këto ata ato jam je jemi janë isha ishe ishim kam ke ka kemi kanë kisha',
  tr:
    'biliyorum biliyor bilmiyorum isterim istiyor istiyorsun istedi istiyoruz gerekiyor lazım düşünüyorum düşünüyor düşünüyorsunuz görüyorum gördü gördüm gidiyorum gidiyor gitmek gitti ' +
    'söyle söylüyor söyledim geliyor gel geldim konuşuyor konuşmak konuşuyorum çalışıyor çalışıyorum çalışmak iş işi yaşıyor yaşıyorum yaşamak yemek yedi içmek içiyor uyumak uyuyor ' +
    'okumak okuyor okudu yazmak yazıyor yazdı aldı satın almak aldım vermek verdi ver yapmak yaptı yap yapıyorsun duydum duydu sormak sordu yardım etmek seviyorum seviyor sevmek seni ' +
    'öğrenmek bekliyor beklemek açmak açtı bulmak buldu öldü hatırlıyorum anlıyorum anlamıyorum anladı başladı deniyor ihtiyacım ihtiyaç inanıyorum hissediyorum ev evde eve evi okul ' +
    'okula kitap kitabı su anne annem baba babam çocuk çocuklar kadın kadınlar erkek adam adamlar arkadaş arkadaşım arkadaşlar şehir köy ülke savaş bugün günü günler gece akşam sabah ' +
    'hafta ay yıllar zaman hayat şey şeyler bir birisi kimse isim adı kelime dil dili kapı kapıyı araba arabası para aile dünya el baş köpek kedi yol sokak ekmek oda mektup soru cevap ' +
    'sorun polis hükümet devlet kanun yasa hapis kardeş kız oğul karısı koca iyi kötü büyük küçük yeni eski yaşlı güzel uzun mutlu zor kolay doğru önemli farklı ilk son başka diğer ' +
    'kendi aynı genç yarın dün her hiçbir asla sık bazen tekrar yine birlikte belki lütfen teşekkür teşekkürler merhaba üç dört beş on yüz bin türkçe ingilizce arasında altında bizim ' +
    'sizin bunu şunu bunun çok az neredeyse gerçekten değildi değiliz değilsin vardı yoktu olacak olmak olsa olabilir etti eden edilen tarafından ancak fakat çünkü hakkında göre karşı ' +
    'beri neler hangi kaç daha',
  az:
    'bilirəm bilir bilmirəm istəyir istəyirsən istədi gərək düşünürəm düşünür görürəm gördü gördüm gedirəm gedir getmək getdi söylə deyir dedim gəlir gəl gəldim danışır danışmaq ' +
    'danışıram işləyir işləyirəm işləmək iş işi yaşayır yaşayıram yaşamaq yemək yedi içmək içir yatmaq yatır oxumaq oxuyur oxudu yazmaq yazır yazdı aldı almaq aldım vermək verdi ver ' +
    'etmək etdi elə edirsən eşitdim eşitdi soruşmaq soruşdu kömək sevirəm sevir sevmək səni öyrənmək gözləyir gözləmək açmaq açdı tapmaq tapdı öldü xatırlayıram başa düşürəm anladı ' +
    'başladı çalışır ehtiyacım ehtiyac inanıram hiss ev evdə evə evi məktəb məktəbə kitab kitabı su ana anam ata atam uşaq uşaqlar qadın qadınlar kişi adam adamlar dost dostum dostlar ' +
    'şəhər kənd ölkə müharibə bugün günü günlər gecə axşam səhər həftə ay illər zaman vaxt həyat şey şeylər kimsə heç kim ad adı söz dil dili qapı qapını maşın pul ailə dünya əl baş it ' +
    'pişik yol küçə çörək otaq məktub sual cavab problem polis hökumət dövlət qanun həbs qardaş bacı qız oğul arvad ər yaxşı pis böyük kiçik yeni köhnə qoca gözəl uzun xoşbəxt çətin ' +
    'asan doğru düzgün vacib mühüm fərqli ilk son başqa digər özü eyni gənc sabah dünən həmişə tez bəzən yenidən yenə birlikdə bəlkə lütfən xahiş təşəkkür sağ salam üç dörd beş on yüz ' +
    'min azərbaycan ingilis arasında altında bizim sizin bunu onu bunun çox az demək həqiqətən deyildi deyilik deyilsən vardı yoxdu olacaq olmaq olsa ola bilər edən edilən tərəfindən ' +
    'ancaq fakat çünki haqqında görə qarşı bəri nələr hansı neçə onlar onun mənə ondan daha isti soyuq',
  tk:
    'bilýärin bilýär bilemok isleýärin isleýär isleýärsiň gerek pikir edýärin gördüm gördi görýär gidýärin gidýär gitmek gitdi aýt aýdýar aýtdym gelýär gel geldi geldim gepleýär ' +
    'gepleşmek işleýär işleýärin iş işi ýaşaýar ýaşaýaryn iýmek iýdi içmek içýär ýatmak ukla okamak okaýar okady ýazmak ýazýar ýazdy aldy almak aldym satyn bermek berdi ber etmek etdi ' +
    'edýän eşitdim eşitdi soramak sorady kömek söýýärin söýýär gowy görýärin öwrenmek garaşýar garaşmak açmak açdy tapmak tapdy öldi ýadymda düşünýärin düşünemok başlady ynanýaryn öý ' +
    'öýde öýe öýi mekdep mekdebe kitap kitaby suw eje ejem kaka kakam çaga çagalar aýal aýallar erkek adam dost dostum dostlar şäher oba ýurt uruş şu gün güni günler gije agşam irden ' +
    'ertir hepde aý ýyllar wagt durmuş zat zatlar kimdir hiç at ady söz dil dili gapy gapyny maşyn ulag pul maşgala dünýä el baş it pişik ýol köçe çörek otag hat sorag jogap mesele ' +
    'polisiýa hökümet döwlet kanun türme dogan gyz ogul gelin erbet uly kiçi täze köne garry owadan uzyn bagtly kyn aňsat dogry möhüm başga ilkinji soňky öz şol bir ýaş erte düýn hemişe ' +
    'haçan köplenç käwagt ýene bilelikde belki haýyş sag bol salam üç dört bäş on ýüz müň türkmen iňlis arasynda aşagynda biziň siziň muny ony munuň az hakykatdan däldi bardy ýokdy ' +
    'bolar bolmak bolsa eden tarapyndan emma çünki hakda görä garşy näçe haýsy olar onuň oňa ondan mugallym gül bazar men meni maňa mende',
  uz:
    'bilaman biladi bilmayman xohlayman xohlaydi xohlaysiz istayman istaydi ŏylayman ŏylaydi kŏrdim kŏrdi kŏraman ketaman ketdi ketmoq bormoq bordi boraman aytadi aytdim aytish keladi ' +
    'kel keldi keldim gapiradi gapirmoq gapirish gapiraman ishlaydi ishlayman ishlamoq ish ishi yashaydi yashayman yashash yemoq yeydi yedi ichmoq ichadi uxlamoq uxlayapti ŏqimoq ŏqiydi ' +
    'ŏqiyman ŏqidi yozmoq yozadi yozdi oldi olmoq oldim sotib bermoq berdi ber qilmoq qilaman qiladi eshitdim eshitdi sŏradi sŏramoq yordam sevaman sevadi yaxshi ŏrganmoq ŏrganish ' +
    'kutmoq kutaman ochmoq ochdi topmoq topdi ŏldi eslayman tushunaman tushunmadim boshladi harakat muhtoj ishonaman his uy uyda uyga uyi maktab maktabga kitobi kitobni suv ona onam ota ' +
    'otam bolalar ayol ayollar erkak odamlari dŏst dŏstim dŏstlar shahar qishloq mamlakat urush bugun kun kuni kunlar tun kechqurun ertalab hafta oy yillar vaqt hayot hayoti narsalar ' +
    'kimdir hech kim ism ismi sŏz sŏzlar til tili eshik eshikni mashina pul oila dunyo qŏl bosh it mushuk yŏl kŏcha non xona xat savol javob muammo politsiya hukumat davlat qonun qamoq ' +
    'aka uka opa singil qiz ŏğil xotin yomon yangi eski keksa chiroyli gŏzal uzun baxtli qiyin oson rost muhim boshqa birinchi oxirgi ŏzi bir xil yosh ertaga kecha doim doimo qachon tez ' +
    'yana birga balki iltimos rahmat salom assalomu uch tŏrt besh ŏn yuz ming ŏzbek ingliz orasida ostida bizning sizning buni uni shuni kam deyarli haqiqatan emasdi bŏladi bŏlmaydi ' +
    'bŏlmoq bŏlar bŏling bŏlishi tomonidan biroq chunki tŏğrisida kŏra qarshi beri qaysi necha nechta ular men meni menda sen qildi qilgan qilmadi qilmang qabul qilmayman kechirim ' +
    'kechirasiz kerak emas mening xalq xalqi davlati yurt yurti rais',
  id:
    'tahu ingin mau bisa harus pikir kira melihat lihat pergi berkata kata datang berbicara bekerja kerja hidup tinggal makan minum tidur membaca baca menulis tulis membeli beli memberi ' +
    'beri mengambil ambil membuat buat mendengar dengar bertanya tanya membantu bantu cinta suka belajar menunggu tunggu membuka buka menemukan meninggal mati ingat mengerti paham mulai ' +
    'mencoba coba butuh percaya merasa rumah sekolah buku air ibu ayah bapak anak wanita perempuan pria laki teman kota desa negara negeri perang hari malam pagi siang sore minggu bulan ' +
    'tahun waktu hal sesuatu nama bahasa pintu mobil uang keluarga dunia tangan kepala anjing kucing jalan makanan roti kamar surat pertanyaan jawaban masalah polisi pemerintah hukum ' +
    'undang penjara kakak adik putra putri istri suami baik buruk besar kecil baru lama tua indah cantik panjang bahagia senang sulit susah mudah benar penting berbeda pertama terakhir ' +
    'lain sendiri sama muda besok kemarin selalu pernah sering kadang lagi bersama mungkin tolong silakan terima kasih halo tiga empat lima sepuluh seratus ribu indonesia inggris setiap ' +
    'tanpa antara bawah banyak sedikit hampir sungguh terlalu begitu masih para sang si dialah itulah adalah ialah memiliki melakukan menjadi terjadi dilakukan digunakan berada sebuah ' +
    'seekor tersebut kepada terhadap tentang sejak sampai hingga serta bagi secara lalu kemudian agar supaya maka pun apakah siapakah',
  ms:
    'tahu ingin mahu hendak boleh harus mesti perlu fikir rasa melihat lihat tengok pergi berkata kata datang bercakap bekerja kerja hidup tinggal makan minum tidur membaca baca menulis ' +
    'tulis membeli beli memberi beri mengambil ambil membuat buat mendengar dengar bertanya tanya membantu bantu tolong cinta suka belajar menunggu tunggu membuka buka menjumpai jumpa ' +
    'meninggal mati ingat faham mula mencuba cuba percaya merasa rumah sekolah buku air ibu emak ayah bapa anak budak wanita perempuan lelaki kawan bandar kampung negara negeri perang ' +
    'hari malam pagi tengah petang minggu bulan tahun masa hal perkara sesuatu nama perkataan bahasa pintu kereta wang duit keluarga dunia tangan kepala anjing kucing jalan makanan roti ' +
    'bilik surat soalan jawapan masalah polis kerajaan undang penjara kakak abang adik putera puteri isteri suami baik buruk teruk besar kecil baharu baru lama tua indah cantik panjang ' +
    'gembira bahagia susah sukar mudah senang benar betul penting berbeza pertama terakhir lain sendiri sama muda esok semalam kelmarin sentiasa selalu pernah sering kadang lagi bersama ' +
    'mungkin sila terima kasih helo tiga empat lima sepuluh seratus ribu melayu inggeris setiap tanpa antara bawah banyak sedikit hampir sungguh terlalu begitu masih para sang si dialah ' +
    'itulah adalah ialah mempunyai memiliki melakukan menjadi berlaku dilakukan digunakan berada sebuah seekor tersebut kepada terhadap tentang sejak sampai hingga serta bagi secara ' +
    'lalu kemudian agar supaya maka pun adakah siapakah engkau kalian tiada',
  sw:
    'najua anajua unajua nataka unataka naweza unaweza anaweza lazima nadhani nafikiri naona ameona kwenda ninaenda anaenda alikwenda alienda nasema anasema sema amesema kuja nakuja ' +
    'amekuja alikuja kuongea kuzungumza anazungumza ninazungumza kazi anafanya ninafanya kufanya alifanya kuishi naishi anaishi kula anakula nakula kunywa kulala kusoma anasoma ninasoma ' +
    'kuandika aliandika kununua alinunua kupa alinipa nipe kuchukua kusikia nilisikia kuuliza aliuliza kusaidia nisaidie msaada nakupenda anapenda ninapenda napenda kupenda kujifunza ' +
    'kusubiri kufungua kupata alipata kufa alikufa alifariki nakumbuka naelewa sielewi kuanza ilianza kujaribu nahitaji inahitaji zinahitaji naamini nyumba nyumbani shule shuleni kitabu ' +
    'vitabu maji mama baba mtoto watoto mwanamke wanawake mwanaume wanaume rafiki marafiki mji kijiji nchi vita leo siku usiku jioni asubuhi wiki mwezi miaka wakati muda maisha jambo ' +
    'mambo mtu kila jina neno maneno lugha mlango gari pesa fedha familia dunia mkono kichwa mbwa paka njia barabara chakula mkate chumba barua swali jibu tatizo polisi serikali taifa ' +
    'sheria gereza kaka dada mwana binti mke mume nzuri mzuri vizuri mbaya vibaya kubwa mkubwa ndogo mdogo mpya zamani mzee ndefu furaha vigumu rahisi kweli muhimu tofauti kwanza mwisho ' +
    'ingine mwingine wengine mwenyewe sawa kijana kesho jana daima kamwe mara nyingi tena pamoja labda tafadhali asante habari tatu nne tano kumi mia elfu kiswahili kiingereza bila kati ' +
    'chini ninyi nyie huyu huyo hawa hizi hizo yule wale hili hilo haya mimi ninatoka unatoka anatoka wapi nani gani ngapi ndio hapana sina huna hana kuna hakuna iko yuko upo nina una ' +
    'ana tuna mna wana kidogo karibu hasa',
  so:
    'waan aqaan doonayaa rabaa karaa waa inaan filayaa arkay tegay yiri tiri imid imaanayaa hadlayaa shaqeeyaa shaqo nool cun cab seexday akhri qor iibsaday siiyay qaatay sameeyay ' +
    'maqlay weydiiyay caawi jecel barto sug fur helay dhintay xasuustaa fahmay bilaabay guri guriga iskuul dugsi buug biyo hooyo aabe ilmo carruur naag nin saaxiib magaalo tuulo dal ' +
    'dagaal maanta maalin habeen fiid subax toddobaad bil sanad waqti nolol wax magac eray luqad albaab gaari lacag qoys adduun gacan madax eey bisad waddo cunto rooti qol warqad jawaab ' +
    'boolis dowlad sharci xabsi walaal wiil gabar wanaagsan xun weyn yar cusub qurux dheer farxad adag fudud run muhiim kale ugu horreeyay berri shalay mar walba weligeed mararka wada ' +
    'laga yaabaa fadlan mahadsanid saddex afar shan toban boqol kun soomaali',
  vi:
    'muốn phải nghĩ thấy nhìn đi nói đến sống ăn uống ngủ đọc viết mua cho lấy làm nghe hỏi giúp yêu thích học chờ mở tìm chết nhớ hiểu bắt đầu cần tin cảm nhà trường sách nước mẹ bố ' +
    'cha con trẻ phụ nữ đàn ông bạn thành phố làng chiến tranh hôm nay đêm tối sáng tuần tháng thời gian cuộc việc gì tên từ tiếng cửa xe tiền gia đình thế giới tay chó mèo đường cơm ' +
    'phòng thư câu trả lời vấn đề cảnh sát chính phủ luật tù trai gái vợ chồng tốt xấu lớn nhỏ mới cũ già đẹp dài vui khó dễ đúng quan trọng khác cuối mình cùng mai qua luôn không bao ' +
    'giờ thường lại có lẽ xin ơn chào ba bốn năm mười trăm nghìn',
  ru:
    'знаю знает знал знала знать хочу хочет хочешь хотел хотела могу может можешь мог могла должен должна думаю думает вижу видит видел видела иду идёт идти пошёл пошла поехал говорю ' +
    'говорит говорить говорил сказать сказал пришёл пришла прийти работаю работает работа работать живу живёт жить жил есть ем пить пьёт спать спит читаю читает читать прочитал пишу ' +
    'пишет писать написал купить купил купила дать дал дай взять взял делать делает сделать сделал слышал слышала спросить спросил помочь помог помогает помощь люблю любит нравится ' +
    'учить учиться ждать жду открыть открыл найти нашёл умер помню понимаю понимает понял начал начала пытался нужно нужен нужна верю чувствую дом дома домой школа школе школу книга ' +
    'книгу книги вода воды воду мать мама отец ребёнок дети детей женщина женщины мужчина мужчины друг друзья друга город города деревня страна страны страну война войны сегодня день ' +
    'дня дни ночь ночи вечер вечером утро утром неделя неделю недели месяц месяца год года лет время времени жизнь жизни вещь вещи кто то никто ничего имя слово слова язык языке дверь ' +
    'машина машину деньги денег семья мир мире рука руки руку голова собака собаку собак кошка кошки дорога улица еда хлеб комната письмо вопрос ответ проблема полиция правительство ' +
    'государство закон тюрьма брат сестра сын дочь жена муж хороший хорошая хорошо плохо большой большая большие маленький новый новая новое старый старая красивый долго счастлив трудно ' +
    'легко правда важно важный другой другая другие первый первая последний свой своей своих своего сам сама самый молодой завтра вчера всегда никогда часто иногда снова опять вместе ' +
    'возможно пожалуйста спасибо привет три четыре пять десять сто тысяча русский английский английски между наш наша мой моя моё твой твоя ваш ваша все всех всем здесь тут там теперь ' +
    'сейчас много мало почти действительно конечно был были буду будет будут себя тебя тебе вас меня него неё них этого этому этом этой который которая которые которого такой какой ' +
    'какая сколько откуда против без около потом просто лишь хотя умеет умеют умею им ними её его',
  uk:
    'знаю знає знав знала знати хочу хоче хочеш хотів хотіла можу може можеш міг могла повинен повинна думаю думає бачу бачить бачив бачила йду йде йти пішов пішла поїхав говорю ' +
    'говорить говорити говорив сказати сказав сказала прийшов прийшла прийти працюю працює робота працювати живу живе жити жив їсти їсть їм пити пє спати спить читаю читає читати ' +
    'прочитав пишу пише писати написав купити купив купила дати дав дай взяти взяв робити робить зробити зробив чув чула запитати запитав допомогти допоміг допомагає допомога люблю ' +
    'любить кохаю подобається вчити вчитися чекати чекаю відкрити відчинити знайти знайшов помер ятаю розумію розуміє зрозумів почав почала намагався потрібно потрібен потрібна треба ' +
    'вірю відчуваю дім дому будинок додому школа школі школу книга книжка книгу книги вода води воду мати мама батько дитина діти дітей жінка жінки чоловік чоловіки друг друзі друга ' +
    'місто міста село країна країни країну війна війни сьогодні день дня дні ніч ночі вечір ввечері ранок вранці тиждень тижня місяць місяця рік року років роки час часу життя річ речі ' +
    'хтось ніхто нічого слово слова мова мови мовою двері машина машину гроші грошей світ світі рука руки руку голова собака собаку собак кішка кіт дорога вулиця їжа хліб кімната лист ' +
    'питання відповідь проблема поліція уряд держава закон брат сестра син дочка дружина добрий гарний добре погано великий велика великі маленький новий нова нове старий стара красивий ' +
    'довго щасливий важко легко правда важливо інший інша інші перший перша останній свій своєї своїх свого сам сама молодий завтра вчора завжди ніколи часто іноді знову разом можливо ' +
    'прошу дякую привіт три чотири десять сто тисяча українська англійська англійською між наш наша мій моя моє твій твоя ваш ваша всі всіх усі тут там тепер зараз багато мало майже ' +
    'справді звичайно був були буду буде будуть себе тебе тобі вас мене нього неї них цього цьому який яка яке які якого такий скільки звідки проти без біля потім просто лише хоча вміє ' +
    'вмію',
  be:
    'ведаю ведае ведаў ведала ведаць хачу хоча хочаш хацеў хацела магу можа можаш мог магла павінен павінна думаю думае бачу бачыць бачыў бачыла іду ідзе ісці пайшоў пайшла паехаў ' +
    'гавару гаворыць казаць кажа сказаць сказаў сказала прыйшоў прыйшла прыйсці працую працуе праца працаваць жыву жыве жыць жыў есці есць ем піць спаць спіць чытаю чытае чытаць ' +
    'прачытаў пішу піша пісаць напісаў купіць купіў купіла даць даў дай узяць узяў рабіць робіць зрабіць зрабіў чуў чула спытаць спытаў дапамагчы дапамагае дапамога кахаю люблю любіць ' +
    'падабаецца вучыць вучыцца чакаць чакаю адкрыць адчыніць знайсці знайшоў памёр памятаю разумею разумее зразумеў пачаў пачала трэба патрэбна веру дом дома дадому школа школе школу ' +
    'кніга кнігу кнігі вада вады ваду маці мама бацька дзіця дзеці дзяцей жанчына жанчыны мужчына сябар сябры горад горада вёска краіна краіны вайна вайны сёння дзень дня дні ноч вечар ' +
    'увечары раніца раніцай тыдзень тыдня месяц месяца год года гадоў час часу жыццё рэч рэчы хтосьці ніхто нічога імя слова словы мова мовы мове дзверы машына грошы свет свеце рука ' +
    'рукі руку галава сабака кошка кот дарога вуліца ежа хлеб пакой ліст пытанне адказ праблема паліцыя урад дзяржава закон турма брат сястра сын дачка жонка муж добры добрая добра ' +
    'дрэнна вялікі вялікая вялікія маленькі новы новая новае стары старая прыгожы доўга шчаслівы цяжка лёгка праўда важна іншы іншая іншыя першы першая апошні свой сваёй сваіх свайго ' +
    'сам сама малады заўтра ўчора заўсёды ніколі часта часам зноў разам магчыма калі ласка дзякуй прывітанне тры чатыры пяць дзесяць сто тысяча беларуская англійская паміж наш наша мой ' +
    'мая маё твой твая ваш ваша усе ўсе усіх тут там цяпер зараз шмат мала амаль сапраўды вядома быў былі буду будзе будуць сябе цябе табе вас мяне нас гэтага гэтаму які якая якое якія ' +
    'якога такі колькі адкуль супраць каля потым проста хоць дык',
  bg:
    'знам знае знаеше искам иска искаш исках искаше мога може можеш можех трябва мисля мисли виждам вижда видях видя отивам отива отиде ходя казвам казва казах каза дойде идва идвам ' +
    'говоря говори говорят работя работи работа живея живее живял ям яде пия пие спя спи чета чете прочете пиша пише написа купи купих дай даде дам взе взема правя прави направи ' +
    'направих чух чу питам пита попита помогна помага помощ обичам обича харесва харесвам уча учи чакам чака отвори намери намерих умря помня разбирам разбира започна опитва нужда ' +
    'нуждае вярвам чувствам къща къщата вкъщи дом училище училището книга книгата книги вода водата майка баща татко дете децата деца жена жената жени мъж мъже мъжът приятел приятели ' +
    'град града село страна страната война войната днес ден дни дня нощ вечер вечерта сутрин сутринта седмица седмици месец месеца година години време живот живота нещо неща някой никой ' +
    'нищо име дума думи език врата вратата кола колата пари семейство свят света ръка ръката глава куче кучето котка котката котки път улица храна хляб стая писмо въпрос отговор проблем ' +
    'полиция полицията правителство държава закон затвор брат сестра син дъщеря съпруга съпруг добър добра добре лош голям голяма големи малък малка нов нова ново стар стара красив ' +
    'дълго щастлив трудно лесно истина важно друг друга други първи първа последен свой своя същия сам сама млад утре вчера винаги никога често понякога отново пак заедно моля благодаря ' +
    'здравей три четири пет десет сто хиляда български английски френски между наш наша твой твоя ваш неговата негов нейната тяхната тази този тези онзи тук там сега много малко почти ' +
    'наистина бях беше бяха съм ще щях щеше няма нямам имам има имаше себе се си теб тебе ти вас ми него нея тях това какъв каква колко откъде срещу около после просто въпреки по най ' +
    'маса',
  mk:
    'знам знае знаеше сакам сака сакаш сакав сакаше можам може можеш можев треба мислам мисли гледам гледа видов виде одам оди отиде велам вели реков рече кажа дојде доаѓа доаѓам ' +
    'зборувам зборува зборуваат работам работи работа живеам живее јадам јаде пијам пие спијам спие читам чита прочита пишувам пишува напиша купи купив дај даде дадам зеде зема правам ' +
    'прави направи направив слушнав слушна прашувам прашува праша помогнам помага помош љубам допаѓа учам учи чекам чека отвори најде најдов умре паметам разбирам разбира почна обидува ' +
    'потреба верувам чувствувам куќа куќата дома училиште училиштето книга книгата книги вода водата мајка татко дете децата деца жена жената жени маж мажи мажот пријател пријатели град ' +
    'градот село земја земјата војна војната денес ден денови ноќ вечер вечерта утро утрото недела седмица месец месеци година години време живот животот нешто нешта некој никој ништо ' +
    'име збор зборови јазик врата вратата кола колата пари семејство свет светот рака раката глава куче кучето мачка мачката пат улица храна леб соба писмо прашање одговор проблем ' +
    'полиција полицијата влада држава закон затвор брат сестра син ќерка сопруга сопруг добар добра добро лош голем голема големи мал мала нов нова ново стар стара убав долго среќен ' +
    'тешко лесно вистина важно друг друга други прв прва последен свој своја истиот сам сама млад утре вчера секогаш никогаш често понекогаш повторно пак заедно можеби ве молам ' +
    'благодарам здраво три четири пет десет сто илјада македонски англиски француски меѓу наш наша твој твоја ваш неговата негов нејзината нивната оваа овој овие оној тука таму сега ' +
    'многу малку речиси навистина бев беше беа сум ќе нема немам имам има имаше себе се си тебе ти вас ми него неа нив ова каков каква колку од каде против околу потоа само иако подобро',
  sr:
    'знам зна знао знала знаш хоћу хоћеш могу можеш могао могла морам мора мораш мислим мисли видим види идем иде ићи ишао отишао отишла кажем каже казао рекао рекла дошао долази доћи ' +
    'говорим говори говорити радим ради посао живим живи јести једе једем пити пије спава спавати читам чита читати пише писати написао купити купио купила купи дати дао дала дај узети ' +
    'узео радиш учинио направио чуо чули питати пита питао помоћи помаже помоћ волим воли волиш учити чекати чекам чека отворити отвори отворио наћи нашао умро почео почела покушао ' +
    'покушава треба требам требаш требало кућа куће кући кућу школа школе школу књига књигу књиге вода воде воду мајка мама отац жена жене мушкарац људе пријатељ пријатељи пријатеља ' +
    'град града граду село земља земље земљу рат рата данас дан дана дани ноћ ноћи вече вечери јутро године годину живот живота ствар ствари име језик језика врата ауто новац новца ' +
    'породица рука руке руку глава пас пса мачка цеста улица соба писмо питање одговор проблем полиција влада држава закон затвор брат сестра син кћи муж добар добра добро лоше велик ' +
    'велика велико велики мали мала мало нов нова нови ново стар стара стари дуго тешко лако истина истину важно други друга друго први прва задњи властити исти исто млад сутра често ' +
    'опет заједно можда молим хвала три четири пет десет сто енглески енглеског међу наш наша наше моја моје твој твоја своје све сваки тебе теби себе вам нам њега њој његов њена њихов ' +
    'овога тога томе била бисмо бих јесам јеси јесте ниси нисмо нису имају имао имала немам нема немаш колико одакле какав каква због око против између пред над под само баш сада одмах ' +
    'пуно много скоро стварно заиста неки нека неке нешто неколико вас сте јако разуме виде видео видети где деца деце дете леп лепа лепо недеља недељу недеље хлеб породицу породице ' +
    'време времена увек никад никада нико неко свако ко шта што ништа уопште хтео хтела жели желим желео волео боље срећан смем верујем верује осећам место месец месеца река цео цела ' +
    'део дела хтети живети волети разговарати лекар доктор фудбал музика воз авион канцеларија столица кафа пиринач шаргарепа парадајз историја наука универзитет европа европе хиљада ' +
    'хиљаду јануар општина позориште географија пешкир кашика спрат станица спорт сусрет њен такође осим иако док овамо млеко снег пример смер захтев вера светло светлост песма песник ' +
    'вежба вероватно последњи последња ваздух директор тачно тачан француски хемија хирург кромпир март децембар услов током фирма фабрика војска присутан дозволити следећи јуче после ' +
    'пре разумем сећам свет реч речи недељом свуда овде девојка девојку дечак дечаци човек човека човеку лично увече недостаје желети могуће места цело мене',
  kk:
    'білемін біледі білмеймін қалаймын қалайды келеді алады аламын алмаймын керек ойлаймын ойлайды көремін көреді көрдім көрді барамын барады бару барды айтамын айтады айту айттым ' +
    'келемін келу келді келдім сөйлейді сөйлеу сөйлеймін жұмыс жұмысы істейді істеймін өмір өмірі тұрады тұрамын жеу жеді ішу ішті ұйықтау оқу оқиды оқимын оқыды жазу жазады жазды сатып ' +
    'алу алды алдым беру берді бер жасау жасады жасайды естідім естіді сұрау сұрады көмек сүйемін жақсы үйрену күту күтеді ашу ашты табу тапты өлді есімде түсінемін түсінбеймін түсінді ' +
    'бастады бастау тырысты сенемін сезінемін үй үйде үйге үйі мектеп мектепке мектебі кітап кітабы кітапты су ана анам әке әкем бала балалар балалары әйел әйелдер ер еркек дос досым ' +
    'достар қала қаласы ауыл ел елі соғыс бүгін күн күні күндер түн кеш кешке таңертең апта ай айы жылы жылдар уақыт уақыты тіршілік нәрсе зат ештеңе біреу ешкім аты есімі сөз сөздер ' +
    'тіл тілі есік есікті көлік машина ақша отбасы әлем дүние қол бас ит мысық жол көше тамақ нан бөлме хат сұрақ жауап мәселе полиция үкімет мемлекет заң түрме аға іні әпке қыз ұл ' +
    'келіншек жаман үлкен кіші кішкентай жаңа ескі кәрі әдемі ұзақ бақытты қиын оңай рас дұрыс маңызды басқа бірінші соңғы өз өзі өзім бірдей жас ертең кеше әрқашан ешқашан жиі кейде ' +
    'қайтадан бірге мүмкін өтінемін рақмет рахмет сәлем үш төрт бес он жүз мың қазақ қазақша ағылшын арасында астында біздің сіздің мұны соны аз дерлік шынымен еді болады болмайды ' +
    'болмақ болар сондықтан бойынша туралы қарсы дейді қандай қанша осында сонда мұнда',
  ky:
    'билем билет билбейм каалайм каалайт келет алат алам албайм керек ойлойм ойлойт көрөм көрөт көрдүм көрдү барам барат баруу барды айтам айтат айтуу айттым келем келүү келди келдим ' +
    'сүйлөйт сүйлөө сүйлөйм жумуш жумушу иштейт иштейм өмүр өмүрү жашайт жашайм жеш жеди ичүү ичти уктоо окуу окуйт окуйм окуду жазуу жазат жазды сатып алуу алды алдым берүү берди бер ' +
    'жасоо жасады жасайт кылды кылат уктум укту суроо сурады жардам сүйөм жакшы үйрөнүү күтүү күтөт ачуу ачты табуу тапты өлдү эсимде түшүнөм түшүнбөйм түшүндү баштады баштоо аракет ' +
    'ишенем сезем үй үйдө үйгө үйү мектеп мектепке мектеби китеп китеби китепти суу апа апам ата атам бала балдар балдары аял аялдар эр эркек дос досум достор шаар шаары айыл өлкө эл ' +
    'эли согуш бүгүн күн күнү күндөр түн кеч кечинде эртең менен жума ай айы жылы жылдар убакыт убагы жашоо нерсе эч ким бирөө аты ысымы сөз сөздөр тил тили эшик эшикти унаа машина акча ' +
    'бүлө дүйнө кол баш ит мышык жол көчө тамак нан бөлмө кат жооп маселе полиция өкмөт мамлекет мыйзам түрмө ага ини эже кыз уул жаман чоң кичине жаңы эски кары кооз сулуу узун ' +
    'бактылуу кыйын оңой ырас туура маанилүү башка биринчи акыркы өз өзү өзүм бирдей жаш кечээ дайыма качан тез кээде кайра бирге мүмкүн сураныч рахмат салам үч төрт беш он жүз миң ' +
    'кыргыз кыргызча англис арасында астында биздин сиздин муну аны аз дээрлик чындап эле болот болбойт болор ошондуктан боюнча жөнүндө тууралуу каршы дейт кандай канча мында анда жатам ' +
    'кийинки',
  tt:
    'беләм белә белмим телим тели килә ала алам кирәк уйлыйм уйлый күрәм күрә күрдем күрде барам бара бару барды әйтәм әйтә әйтү әйттем киләм килү килде сөйли сөйләү эш эшли эшлим ' +
    'тормыш яши яшим ашау эчү йоклау уку укый укыды язу яза язды сатып алу алды бирү бирде эшләде ишеттем ишетте сорау сорады ярдәм яратам ярата өйрәнү көтү көтә ачу ачты табу тапты ' +
    'үлде аңлыйм аңламыйм башлады өй өйдә өйгә йорт мәктәп мәктәпкә китап китабы су ана әни ата әти бала балалар хатын кыз ир дус дустым дуслар шәһәр авыл ил сугыш бүген көн көне көннәр ' +
    'төн кич иртә атна ай елы еллар вакыт нәрсәләр исеме сүз тел теле ишек машина акча гаилә дөнья кул баш эт мәче юл урам ашамлык ипи бүлмә хат җавап полиция хөкүмәт дәүләт закон төрмә ' +
    'абый эне апа ул начар зур кечкенә яңа иске карт матур озын бәхетле авыр җиңел дөрес мөһим башка беренче соңгы үз үзе шул яшь иртәгә кичә һәрвакыт беркайчан еш кайвакыт кабат бергә ' +
    'бәлки рәхмәт сәлам өч дүрт биш ун йөз мең татар инглиз арасында астында безнең сезнең моны аны аз чынлап була булмый',
  tg:
    'медонам медонад намедонам мехоҳам мехоҳад метавонам метавонад тавонист лозим фикр мебинам мебинад дидам дид меравам меравад рафтам рафт мегӯям гуфта гуфтан меояд омад омадам гап ' +
    'мезанад мезанам кор мекорад зиндагӣ мехӯрам хӯрдан хӯрд менӯшад хоб мехонам мехонад хондан менависад навишт харид додан дод медиҳад гирифт мегирад шунидам шунид пурсид пурсидан ' +
    'кумак ёрӣ дӯст медорам омӯхтан интизор кушод ёфт мурд ёд мефаҳмам намефаҳмам фаҳмид сар оғоз кӯшиш бовар хона хонаи мактаб мактаби китоб китоби об модар модарам падар падарам бача ' +
    'бачаҳо кӯдак кӯдакон зан занон мард мардон дӯстам дӯстон шаҳр шаҳри деҳа кишвар ҷанг имрӯз рӯзи рӯзҳо шаб бегоҳ пагоҳ ҳафта моҳ соли солҳо вақт вақти ҳаёт чиз чизе касе ҳеҷ ном ' +
    'номи сухан калима забон забони дар мошин пул оила ҷаҳон дунё даст саг гурба роҳ кӯча хӯрок нон ҳуҷра мактуб савол ҷавоб масъала полис ҳукумат давлат қонун зиндон бародар хоҳар ' +
    'писар духтар завҷа шавҳар хуб бад калон хурд нав кӯҳна пир зебо дароз хушбахт душвор осон рост муҳим дигар якум аввал охирин худи худам ҷавон фардо дирӯз ҳамеша гоҳ баъзан боз ' +
    'якҷоя шояд лутфан раҳмат салом се чор панҷ даҳ сад ҳазор тоҷик тоҷикӣ англисӣ миёни зери мо шумо ин онро кам қариб ҳақиқатан будам будем мебошад буданд нестам ҳастам ҳастанд дорад ' +
    'надорад надорам набуд бошад барояш бояд пеши назди',
  'uz-Cyrl':
    'биламан билади билмайман хоҳлайман хоҳлайди хоҳлайсиз истайман истайди ўйлайман ўйлайди кўрдим кўрди кўраман кетаман кетди кетмоқ бормоқ борди бораман айтади айтдим айтиш келади ' +
    'кел келди келдим гапиради гапирмоқ гапириш гапираман ишлайди ишлайман ишламоқ иш иши яшайди яшайман яшаш емоқ ейди еди ичмоқ ичади ухламоқ ухлаяпти ўқимоқ ўқийди ўқийман ўқиди ' +
    'ёзмоқ ёзади ёзди олди олмоқ олдим сотиб бермоқ берди бер қилмоқ қиламан қилади эшитдим эшитди сўради сўрамоқ ёрдам севаман севади яхши ўрганмоқ ўрганиш кутмоқ кутаман очмоқ очди ' +
    'топмоқ топди ўлди эслайман тушунаман тушунмадим бошлади ҳаракат муҳтож ишонаман ҳис уй уйда уйга уйи мактаб мактабга китоби китобни сув она онам ота отам болалар аёл аёллар эркак ' +
    'одамлари дўст дўстим дўстлар шаҳар қишлоқ мамлакат уруш бугун кун куни кунлар тун кечқурун эрталаб ҳафта ой йиллар вақт ҳаёт ҳаёти нарсалар кимдир ҳеч ким исм исми сўз сўзлар тил ' +
    'тили эшик эшикни машина пул оила дунё қўл бош ит мушук йўл кўча нон хона хат савол жавоб муаммо политсия ҳукумат давлат қонун қамоқ ака ука опа сингил қиз ўғил хотин ёмон янги эски ' +
    'кекса чиройли гўзал узун бахтли қийин осон рост муҳим бошқа биринчи охирги ўзи бир хил ёш эртага кеча доим доимо қачон тез баъзан яна бирга балки илтимос раҳмат салом ассалому уч ' +
    'тўрт беш ўн юз минг ўзбек инглиз орасида остида бизнинг сизнинг буни уни шуни кам деярли ҳақиқатан эмасди бўлади бўлмайди бўлмоқ бўлар бўлинг бўлиши томонидан бироқ чунки тўғрисида ' +
    'кўра қарши бери қайси неча нечта улар мен мени менда сен қилди қилган қилмади қилманг қабул қилмайман кечирим кечирасиз керак эмас менинг халқ халқи давлати юрт юрти раис',
  mn:
    'мэднэ мэдэхгүй хүсэж хүсч чадна чадахгүй хэрэгтэй бодож бодлоо харж харсан явж явсан явна хэлж хэлсэн хэлнэ ирж ирсэн ирнэ ярьж ярьдаг ажил ажиллаж ажилладаг амьдарч амьдрал идэж ' +
    'идсэн уух уусан унтах унтаж уншиж уншсан бичиж бичсэн худалдаж авсан авах өгсөн өгөх хийж хийсэн сонссон асуусан тусалж тусламж хайртай дуртай сурах хүлээж нээх онгойлгох олсон ' +
    'үхсэн нас санаж ойлгож ойлгохгүй эхэлсэн оролдсон итгэж мэдэрч гэр гэрт гэртээ сургууль сургуульд ном номыг ус ээж аав хүүхэд хүүхдүүд эмэгтэй эрэгтэй найз найзууд хот тосгон улс ' +
    'орон дайн өнөөдөр өдрийн шөнө орой өглөө долоо хоног сар жилийн цаг цагийн юмс хэн нэгэн нэр үг үгс хэл хаалга машин мөнгө бүл дэлхий гар толгой нохой муур зам гудамж хоол талх ' +
    'өрөө захиа асуулт хариулт асуудал цагдаа засгийн газар төр хууль шорон ах эгч дүү охин хүү эхнэр нөхөр сайн муу том жижиг шинэ хуучин хөгшин сайхан урт аз жаргалтай хэцүү амархан ' +
    'үнэн зөв чухал өөр анхны сүүлийн өөрийн залуу маргааш өчигдөр үргэлж хэзээ ч ихэвчлэн заримдаа дахин хамт магадгүй баярлалаа гурав дөрөв тав арав зуу мянга монгол англи хооронд ' +
    'доор манай танай үүнийг түүнийг бага бараг үнэхээр байлаа байжээ байхгүй болно болохгүй болсон аль хэд тэнд энд яагаад гутал өмсөх',
  ar:
    'أعرف يعرف أعلم أريد يريد تريد أستطيع يستطيع يمكن يمكنك يمكنني يجب أعتقد أظن أفكر أرى رأيت رأى أذهب يذهب ذهب ذهبت قال قالت أقول يقول جاء يأتي يتكلم أتكلم تتكلم يتحدث العمل عمل يعمل ' +
    'أعيش يعيش أكل يأكل شرب يشرب نوم ينام قرأ يقرأ أقرأ كتب يكتب اشترى أعطى أعطني أخذ يأخذ فعل يفعل تفعل سمع سمعت سأل أسأل ساعد مساعدة أحب يحب أحبك تعلم انتظر فتح افتح وجد مات أتذكر ' +
    'أفهم تفهم بدأ حاول أحتاج يحتاج أشعر البيت بيت المنزل منزل المدرسة مدرسة كتاب الكتاب كتابا ماء الماء أم أمي أب أبي طفل الأطفال الطفل امرأة المرأة نساء رجل الرجل صديق صديقي أصدقاء ' +
    'مدينة المدينة قرية بلد البلاد الحرب حرب اليوم يوم أيام ليلة الليل مساء صباح الصباح أسبوع شهر سنة سنوات عام وقت الوقت الحياة حياة حياتي أشياء أحد اسم اسمي كلمة لغة اللغة باب الباب ' +
    'سيارة السيارة المال عائلة العالم عالم يد رأس كلب الكلب قطة طريق الطريق شارع طعام خبز غرفة رسالة سؤال جواب مشكلة الشرطة شرطة الحكومة حكومة الدولة دولة قانون السجن أخ أخي أخت أختي ' +
    'ابن ابنة بنت زوجة زوج جيد جيدة سيئ كبير كبيرة صغير صغيرة جديد جديدة قديم جميل جميلة طويل سعيد صعب سهل صحيح حقا مهم مختلف آخر أخرى الأول أول الأخير نفسه نفس شاب غدا أمس دائما أبدا ' +
    'غالبا أحيانا مرة معا ربما فضلك شكرا مرحبا ثلاثة أربعة خمسة عشرة مائة ألف العربية الإنجليزية الفرنسية كثير كثيرا كثيرة قليل جدا تحت فوق أمام خلف خلال ضد سوف سيكون يكون كانوا لديه ' +
    'لدي لديك لدينا عليه عليك إلي إليه معي معه منذ هؤلاء',
  fa:
    'می‌دانم میدانم دانم می‌داند نمی‌دانم خواهم میخواهم می‌خواهم می‌خواهد خواهی توانم می‌توانم می‌تواند توانست باید فکر میکنم می‌کنم می‌کند می‌کنی بینم دیدم دید دیده می‌روم رفت رفتم ' +
    'رفته بروم بگو گفت گفته گفتن می‌گوید آمد می‌آید آمده بیا صحبت حرف می‌زند زدن کار کارم زندگی خوردن خورد می‌خورد نوشیدن خواب خوابید خواندن خواند می‌خواند نوشتن نوشت نوشته خرید خریدم ' +
    'دادن داد داده بده گرفت گرفته انجام شنیدم شنید پرسید پرسیدم کمک دوست دوستت دارد یاد گرفتن منتظر صبر باز پیدا مرد مردن فهمیدم می‌فهمم شروع سعی نیاز باور احساس خانه مدرسه کتاب کتابی ' +
    'آب مادر مادرم پدر پدرم بچه کودک کودکان زن زنان مردان دوستم دوستان شهر روستا کشور جنگ امروز روزها شب عصر صبح هفته ماه سال‌ها وقت زمان زندگیم چیز چیزها هیچ هیچکس اسم نام کلمه زبان در ' +
    'ماشین خودرو پول خانواده جهان دنیا دست سر سگ گربه راه خیابان غذا نان اتاق نامه سؤال سوال پاسخ جواب مشکل پلیس دولت حکومت قانون زندان برادر خواهر پسر دختر همسر شوهر خوب بد بزرگ کوچک ' +
    'جدید نو قدیمی پیر زیبا قشنگ دراز طولانی خوشحال سخت آسان درست مهم متفاوت اول آخر دیگری خودم خودش جوان فردا دیروز همیشه هرگز اغلب گاهی دوباره شاید لطفا لطفاً متشکرم ممنون سلام سه ' +
    'چهار پنج ده صد هزار فارسی انگلیسی زیر بین میان کم تقریبا واقعا بودم بودیم شده‌است می‌شود شود نبود ندارم ندارد داشت داشتم داشتند خواست چقدر چند همان همین آنجا اینکه بدون روی طول',
  ur:
    'جانتا جانتی معلوم چاہتا چاہتی چاہتے چاہیے سکتا سکتی سکتے لگتا سوچتا دیکھا دیکھتا دیکھ جاتا جاتی جانا جائے کہا کہتا کہتے کہنا بتایا آیا آئی آتا آنا بولتا بات باتیں کام کرنا رہتا ' +
    'رہتے زندگی کھانا کھاتا کھایا پینا پانی سونا پڑھنا پڑھتا پڑھا لکھنا لکھا خریدا خریدنا دیا دی دے دینا لیا لینا سنا سننا پوچھا مدد پیار محبت پسند سیکھنا انتظار کھولو کھولا ملا مل مر ' +
    'یاد سمجھا سمجھتا شروع کوشش ضرورت یقین گھر سکول اسکول کتاب ماں باپ والد والدہ بچہ بچے بچوں عورت عورتیں مرد آدمی دوست دوستوں شہر گاؤں ملک جنگ آج کل دنوں رات شام صبح ہفتے مہینے سالوں ' +
    'وقت چیز چیزیں کسی نام لفظ زبان دروازہ گاڑی پیسے خاندان دنیا ہاتھ سر کتا بلی راستہ سڑک روٹی کمرہ خط سوال جواب مسئلہ پولیس حکومت ریاست قانون جیل بھائی بہن بیٹا بیٹی بیوی شوہر اچھا ' +
    'اچھی اچھے برا بڑا بڑی بڑے چھوٹا چھوٹی نیا نئی پرانا خوبصورت لمبا خوش مشکل آسان سچ اہم مختلف پہلا پہلی آخری دوسرا دوسرے خود جوان ہمیشہ کبھی اکثر دوبارہ شاید مہربانی شکریہ سلام تین ' +
    'چار پانچ دس سو ہزار اردو انگریزی درمیان نیچے اوپر ہمارا ہماری ہمارے تمہارا تمہاری آپ کم تقریبا واقعی یہاں وہاں اب صرف بغیر خلاف دوران والا والے والی کوئ مجھ',
  ps:
    'پوهیږم پوهېږم غواړم غواړي کولای کولی شم شي باید فکر کوم وینم ولید ځم ځي لاړ وویل وایي راغی راغلی راځي خبرې کار ژوند خوري وخوړ اوبه ویده لوستل لولي لیکل لیکي واخیست ورکړ راکړه وکړ ' +
    'کوو اورېدلي وپوښتل مرسته مینه خوښ زده انتظار خلاص وموند مړ یاد پیل اړتیا باور کور کورنۍ ښوونځی ښوونځي کتاب مور پلار ماشوم ماشومان ښځه ښځې سړی سړي ملګری ملګري ښار کلی هیواد هېواد ' +
    'جګړه جنګ نن شپه ماښام سهار اونۍ میاشت کلونه وخت شی شیان هیڅ هېڅ نوم کلمه ژبه دروازه موټر پیسې نړۍ لاس سر سپی پیشو لار لاره کوڅه ډوډۍ خوړه کوټه لیک پوښتنه ځواب ستونزه پولیس حکومت ' +
    'دولت قانون زندان ورور خور زوی لور مېړه ښه بد لوی لویه کوچنی نوی زوړ ښکلی ښکلې اوږد خوشحاله سخت اسانه سم مهم نور نورو لومړی وروستی ځان ځوان سبا پرون تل هېڅکله ځینې بیا ګډ ښایي ' +
    'مهرباني مننه سلام درې څلور پنځه لس سل زر پښتو انګلیسي منځ لاندې لږ ډېره واقعا وم وې دي نلري لرم څومره هماغه همدا',
  he:
    'יודע יודעת לדעת רוצה רציתי יכולה יכולים חושב חושבת רואה ראיתי ראה הולך הלך הלכתי ללכת אמר אמרה אומר לומר בא באה לבוא מדבר מדברת לדבר עובד עבודה לעבוד חי גר אוכל לאכול אכל לשתות ' +
    'לישון ישן קורא לקרוא קרא כותב לכתוב כתב קנה לקנות נתן לתת תן לקח לקחת עושה לעשות עשה שמע שמעתי שאל לשאול לעזור עזרה אוהב אוהבת ללמוד לחכות פתח לפתוח מצא מצאתי מת זוכר מבין מבינה ' +
    'התחיל ניסה הבית בית הביתה ספר הספר בית־ספר מים אמא אבא ילד ילדים הילדים אישה האישה איש גבר חבר חברים עיר העיר כפר ארץ מדינה מלחמה המלחמה היום יום ימים לילה הלילה ערב בוקר שבוע חודש ' +
    'שנה שנים זמן חיים דבר דברים משהו מישהו אף שם מילה שפה דלת הדלת מכונית כסף משפחה עולם העולם יד ראש כלב הכלב חתול דרך רחוב לחם חדר מכתב שאלה תשובה בעיה משטרה ממשלה חוק כלא אח אחות בן ' +
    'בת טוב טובה רע גדול גדולה קטן קטנה חדש חדשה זקן יפה ארוך שמח קשה קל נכון חשוב אחר אחרת ראשון אחרון עצמו אותו אותה צעיר מחר אתמול תמיד פעם לעולם לפעמים שוב ביחד אולי בבקשה תודה שלום ' +
    'שלוש ארבע חמש עשר מאה אלף עברית אנגלית תחת מעל הרבה קצת כמעט באמת הייתי תהיה יהיה אלה אלו איזו איזה סוף',
  yi:
    'ווייסט וויל וואלט קען מוז דענק זע גיי געגאנגען זאגט זאגן געזאגט קומט געקומען רעדט רעדן ארבעט לעבט עסן טרינקען שלאפן לייענען שרייבן קויפן געבן געגעבן נעמען מאכן געמאכט געהערט פרעגן ' +
    'העלפן ליב לערנען ווארטן געפינען געשטארבן פארשטיי אנגעהויבן הויז היים שול בוך וואסער מאמע טאטע קינד קינדער פרוי מאן פריינד שטאט דארף לאנד מלחמה היינט טאג נאכט אוונט וואך חודש יאר ' +
    'צייט לעבן זאך עפעס קיינער נאמען ווארט שפראך טיר געלט משפחה וועלט האנט קאפ הונט קאץ וועג גאס ברויט בריוו פראגע ענטפער ברודער שוועסטער זון טאכטער גוט שלעכט גרויס קליין ניי אלט שיין ' +
    'לאנג שווער אמת אנדערע ערשט לעצט יונג מארגן נעכטן אלעמאל קיינמאל ווידער צוזאמען אפשר ביטע דאנק דריי פיר פינף צען הונדערט טויזנט יידיש',
  hi:
    'जानता जानती जानते पता मालूम चाहता चाहती चाहते चाहिए सकता सकती सकते लगता सोचता सोचा देखा देखता देखो जाता जाती जाना जाओ कहा कहता कहते कहना बताया आया आई आता आना बोलता बोलते बात बातें ' +
    'काम करना करता करती करते रहता रहते ज़िंदगी जीवन खाना खाता खाया पीना पानी सोना पढ़ना पढ़ता पढ़ा लिखना लिखा ख़रीदा खरीदा दिया दी दो देना लिया लेना किया सुना सुनना पूछा मदद प्यार पसंद ' +
    'पसन्द सीखना इंतज़ार खोलो खोला मिला मिल मर याद समझा समझता शुरू कोशिश ज़रूरत विश्वास घर स्कूल विद्यालय किताब पुस्तक माँ बाप पिता माता बच्चा बच्चे बच्चों औरत महिला आदमी पुरुष दोस्त ' +
    'मित्र शहर गाँव देश युद्ध आज कल दिनों रात शाम सुबह हफ़्ते महीने सालों वर्ष समय वक़्त चीज़ चीज किसी नाम शब्द भाषा दरवाज़ा गाड़ी पैसे परिवार दुनिया हाथ सिर कुत्ता बिल्ली रास्ता सड़क ' +
    'रोटी कमरा चिट्ठी सवाल जवाब प्रश्न उत्तर समस्या पुलिस सरकार राज्य क़ानून जेल भाई बहन बेटा बेटी पत्नी पति अच्छा अच्छी अच्छे बुरा बड़ा बड़ी बड़े छोटा छोटी नया नई पुराना सुंदर लंबा खुश ' +
    'मुश्किल आसान सच महत्वपूर्ण अलग पहला पहली आख़िरी दूसरा दूसरे ख़ुद खुद जवान हमेशा कभी अक्सर दोबारा शायद कृपया धन्यवाद नमस्ते तीन चार पाँच दस सौ हज़ार हिंदी हिन्दी अंग्रेज़ी बीच नीचे ' +
    'ऊपर हमारा हमारी हमारे तुम्हारा तुम्हारी कम लगभग सचमुच यहाँ यहां वहाँ वहां अब सिर्फ़ बिना ख़िलाफ़ दौरान वाला वाले वाली मुझ द्वारा तथा एवं अपने अपनी अपना जैसे रूप',
  mr:
    'माहीत माहिती जाणतो हवे हवा पाहिजे शकतो शकते शकतात वाटते वाटतं विचार पाहिले पाहतो पाहतोय जातो जाते जात जा गेला गेली गेले म्हणाला म्हणतो म्हणतात सांगितले सांग आला आली आले येतो ये ' +
    'बोलतो बोलते बोलत काम करतो करते करतात करत राहतो राहते जीवन आयुष्य जेवण खातो खाल्ले पाणी पितो झोप झोपला वाचतो वाचले लिहितो लिहिले विकत घेतले घेतला घे दिले दिला देतो दे केले केला केली ' +
    'ऐकले ऐकला विचारले मदत प्रेम आवडते आवडतो आवडत शिकतो शिकणे वाट उघड उघडला सापडले मेला आठवते समजले समजत सुरू प्रयत्न गरज विश्वास घर घरी शाळा शाळेत पुस्तक आई वडील बाबा मूल मुले मुलं ' +
    'मुलगा मुलगी बाई स्त्री माणूस पुरुष मित्र मैत्रीण शहर गाव देश युद्ध आज दिवस रात्र संध्याकाळी सकाळी आठवडा महिना वर्ष वर्षे वेळ वेळी गोष्ट गोष्टी कोणीही नाव शब्द भाषा दरवाजा गाडी पैसे ' +
    'कुटुंब जग हात डोके कुत्रा मांजर रस्ता भाकरी खोली पत्र प्रश्न उत्तर समस्या पोलीस सरकार राज्य कायदा तुरुंग भाऊ बहीण पत्नी नवरा बायको चांगला चांगली चांगले वाईट मोठा मोठी मोठे लहान ' +
    'नवीन जुना सुंदर लांब आनंदी कठीण सोपे खरे खरं महत्त्वाचे वेगळे दुसरा दुसरे पहिला पहिली शेवटचा स्वतः तरुण उद्या काल नेहमी कधीही कधी पुन्हा कदाचित कृपया धन्यवाद नमस्कार तीन चार पाच ' +
    'दहा शंभर हजार मराठी इंग्रजी मध्ये खाली वर आमचा आमची तुमचा तुमची आपला आपली कमी जवळजवळ खरोखर इथे तिथे आता फक्त शिवाय विरुद्ध होता होती होते होतं झाला झाली झाले असतो असते नव्हते',
  ne:
    'थाहा जान्दछु चाहन्छु चाहन्छ चाहिन्छ सक्छु सक्छ सक्छन् पर्छ लाग्छ सोच्छु देखें देख्यो देखे जान्छु जान्छ जाने गयो गए गएँ भन्यो भन्छ भने भन्नुभयो आयो आए आउँछ आउनुहोस् बोल्छ कुरा ' +
    'कुराहरू काम गर्नु गर्छु गर्छन् गर्दै गरेको गरिएको बस्छ जीवन खाना खान्छ खायो पानी सुत्छ पढ्छ पढ्न लेख्यो लेख्न किन्यो दियो दिन्छ दिनुहोस् लियो सुन्यो सोध्यो सहयोग मद्दत माया मनपर्छ ' +
    'सिक्न पर्खन खोल्नुहोस् भेट्यो मर्यो सम्झना बुझ्छु बुझ्यो सुरु कोशिश आवश्यक विश्वास घर विद्यालय स्कूल पुस्तक किताब आमा बुबा बाबु बच्चा केटा केटी केटाकेटी महिला मानिस मान्छे साथी ' +
    'साथीहरू शहर गाउँ देश युद्ध आज दिन रात साँझ बिहान हप्ता महिना वर्ष समय चिज कसैले नाम शब्द भाषा ढोका गाडी पैसा परिवार संसार हात टाउको कुकुर बिरालो बाटो सडक रोटी कोठा चिठी प्रश्न ' +
    'उत्तर समस्या प्रहरी सरकार राज्य कानुन जेल भाइ बहिनी दाजु दिदी छोरा छोरी श्रीमती श्रीमान राम्रो राम्री नराम्रो ठूलो सानो नयाँ पुरानो सुन्दर लामो खुसी गाह्रो सजिलो सत्य महत्त्वपूर्ण ' +
    'फरक अर्को पहिलो अन्तिम आफू जवान भोलि हिजो सधैं कहिल्यै प्राय कहिलेकाहीँ फेरि सायद कृपया धन्यवाद नमस्ते तीन चार पाँच दस सय हजार नेपाली अंग्रेजी बीच तल माथि तपाईंको हाम्री कम लगभग ' +
    'साँच्चै यहाँ त्यहाँ अहिले मात्र विना विरुद्ध थिएन हुन्छ हुने तपाईंले तपाईंलाई हुनुहुन्छ गर्नुभयो गर्नुहुन्छ भएका गरेका रहेको उहाँ',
  am:
    'ነው ናቸው ነበር ነበሩ ነኝ ነህ ነሽ እና ግን ወይም ስለ ከ ወደ ላይ ውስጥ እኔ አንተ አንቺ እሱ እሷ እኛ እነሱ እናንተ ይህ ያ እዚህ እዚያ ምን ማን መቼ የት ለምን እንዴት አይደለም አዎ የለም አለ አላት አለኝ ሁሉም ብዙ ትንሽ በጣም አሁን ዛሬ ነገ ትናንት ሁልጊዜ ሰው ሰዎች ልጅ ' +
    'ልጆች ቤት ትምህርት መጽሐፍ ውሃ እናት አባት ሴት ወንድ ጓደኛ ከተማ አገር ሀገር ጦርነት ቀን ሌሊት ማታ ጠዋት ሳምንት ወር ዓመት ጊዜ ህይወት ነገር ስም ቃል ቋንቋ በር መኪና ገንዘብ ቤተሰብ ዓለም እጅ ራስ ውሻ ድመት መንገድ ምግብ ዳቦ ክፍል ደብዳቤ ጥያቄ መልስ ችግር ፖሊስ ' +
    'መንግስት ህግ እስር ወንድም እህት ጥሩ መጥፎ ትልቅ አዲስ አሮጌ ቆንጆ ረጅም ደስተኛ ከባድ ቀላል እውነት አስፈላጊ ሌላ መጀመሪያ አብረን እባክህ አመሰግናለሁ ሰላም አንድ ሁለት ሶስት አራት አምስት አስር መቶ ሺህ አማርኛ እንግሊዝኛ አይችልም ይችላል አለበት እፈልጋለሁ ይፈልጋል ' +
    'አውቃለሁ አላውቅም ሄደ መጣ ሰራ አደረገ አየሁ ሰማሁ እወዳለሁ',
  ti:
    'እዩ እያ እዮም ነይሩ ነበረ ነበሩ እየ ኢኻ ኢኺ ከምኡ ግን ወይ ብዛዕባ ካብ ናብ ልዕሊ ውሽጢ ኣነ ንስኻ ንስኺ ንሱ ንሳ ንሕና ንሳቶም እዚ እቲ እዛ እታ ኣብዚ ኣብኡ እንታይ መን መዓስ ኣበይ ስለምንታይ ከመይ ኣይኮነን እወ የለን ኣሎ ኣለዋ ኣለኒ ኩሉ ኩሎም ብዙሕ ብዙሓት ንእሽቶ ' +
    'ኣዝዩ ሕጂ ሎሚ ጽባሕ ትማሊ ኩሉግዜ ሰብ ሰባት ቆልዓ ቆልዑ ቤት ትምህርቲ መጽሓፍ ማይ ኣደ ኣቦ ሰበይቲ ሰብኣይ ዓርኪ ከተማ ሃገር ውግእ መዓልቲ ለይቲ ምሸት ንግሆ ሰሙን ወርሒ ዓመት ግዜ ህይወት ነገር ስም ቃል ቋንቋ ማዕጾ መኪና ገንዘብ ስድራ ዓለም ኢድ ርእሲ ከልቢ ድሙ መንገዲ ' +
    'መግቢ ባኒ ክፍሊ ደብዳበ ሕቶ መልሲ ጸገም ፖሊስ መንግስቲ ሕጊ ማእሰርቲ ሓው ሓፍቲ ጽቡቕ ሕማቕ ዓቢ ሓድሽ ኣረጊት ነዊሕ ሕጉስ ከቢድ ቀሊል ሓቂ ኣገዳሲ ካልእ መጀመርታ ብሓባር በጃኻ የቐንየለይ ሰላም ሓደ ክልተ ሰለስተ ኣርባዕተ ሓሙሽተ ዓሰርተ ሚእቲ ሽሕ ትግርኛ እንግሊዝኛ ኣይክእልን ' +
    'ይኽእል ኣለዎ እደሊ ይደሊ እፈልጥ ኣይፈልጥን ከይዱ መጺኡ ሰሪሑ ገይሩ ርእየ ሰሚዐ እፈቱ',
};
