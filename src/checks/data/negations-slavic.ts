import type { NegationWords } from './negations.js';

/** Russian and its relatives. */
export const SLAVIC = {
  ru: {
    plain: 'не нет нельзя никто никого никому никем ничто ничего ничему ничем никогда нигде никуда никак никакой никакая никакое никакие никаких никакого никакому никакую никаким никакими ни незачем некому нечего некуда негде некогда нету ниоткуда нипочём',
    near: `без бес- без- не- ни- !неде- !неск- !небо !небе- !нем- !нерв- !нефт- !нег- !нес- !нео- !него !ней !нее !неё !низ- !нит- !ник- !них !ним- !никт- !нет !нев- !неу- !несмотря редко едва кроме отказ- запре- лиш- вместо против отсутств- избе- избег- невозмож- отриц- вне провал- отверг- исключ- перестал- перестат- прекра- вряд сомн- мимо потер- утра- неизв- неспособ- нехват- невид- недостат- предотвр- помеш- меша-
      опров- неправ- неудач- нежел- недо- трудно сложно тяжело слишком мало мала малый забы- игнор- отверн- неверн- ненужн- неясн- свобод- пуст- неуд- уклон- воздерж- отклон- остан- чужд- пропа- исчез- упус- скрыв- прогул- молча- молчал-
      отстран- далек- худш- плох- раньше_чем нереальн- неприем- нетрудоспособ-`,
    loose: 'нео- нес- нев- неу- недо- нед- лишь только пока а но хотя до анти- откл- иначе прежде ещё еще уже другой друг- последн- просто разве однако зато же кончи- всё-таки ли бы',
    fixed: [
      'не (?:только|раз|менее|просто|иначе как|прочь|считая|говоря|кто иной|что иное|так ли|правда ли|за горами|без|единожды|исключено|сегодня[- ]завтра|последн\\p{L}{2,3})',
      'тем не менее', 'не ?менее', '(?:чуть|едва|пока) (?:ли )?(?:\\p{L}{1,15} ){0,2}не', 'нельзя не', 'бы (?:то )?ни(?: \\p{L}{1,15})?', 'как ни', 'ни (?:с того|свет)', 'не смотря', 'не (?:мо(?:г|гла|гли) бы|хоте(?:л|ла|ли) бы|хотите ли|желаете ли)', 'или нет', 'почему бы (?:и )?не', 'не не(?:плох|больш|знач|дур|интересн|прав)\\p{L}{1,8}', 'ничего себе',
    ],
    soft: ['(?:не|ни\\p{L}{1,6}) (?:[\\p{L}\\p{M}’-]{1,25},? ){0,8}(?:кроме|раньше|до|пока)'],
  },
  uk: {
    plain: 'не немає нема ні ніхто нікого нікому ніким ніщо нічого нічому нічим ніколи ніде нікуди ніяк ніякий ніяка ніяке ніякі ніяких ніякого ніякої ніяку жоден жодна жодне жодні жодного жодної жодних жодному жодну годі неможна нікотрий ніскільки нічия',
    near: 'без без- не- !небо !небе- !нерв- !неділ- !нею !неї !нею !нен- !нафт- рідко ледве крім окрім відмов- заборон- позбав- замість проти відсутн- уник- відхил- втра- навряд неможлив- заперечн- запереч- неспромож- нездат- невід- недо- брак- бракує мало забу- забув- переста- припин- зупин- важко складно занадто надто порожн- невдал- сумнів- виключ- провал- запобіг- завад- заваж- непра- мимо повз втрати- зник-',
    loose: 'не- ні- лише тільки поки доки а але до інакше ще вже інш- останн- проте однак хоча аж',
    fixed: ['не (?:тільки|лише|раз|менше|просто|кажучи|рахуючи|без|правда ж|так хіба)', 'тим не менш(?:е)?', 'не (?:міг|могла|могли|хотіли) би?', '(?:мало|ледь|поки|доки) (?:\\p{L}{1,15} ){0,2}не', 'не можна не', 'би? (?:то )?ні', 'чи ні', 'чому б не'],
    soft: ['(?:не|ні\\p{L}{1,6}) (?:[\\p{L}\\p{M}’-]{1,25},? ){0,8}(?:крім|окрім|раніше|до|поки|доки)'],
  },
  be: {
    plain: 'не няма ніхто нікога нікому ніхто нішто нічога нічому ніколі нідзе нікуды ніяк ніякі ніякая ніякае ніякіх ніякага ні нельга ніводзін ніводная',
    near: 'без рэдка ледзь акрамя адмов- адмаўл- забарон- замест супраць адсутн- пазбаў- немагчым- перастал- спын- страц- наўрад мала забы-',
    loose: 'не- ня- ні- толькі але да пакуль а інш- яшчэ ўжо апошн- аднак',
    fixed: ['не (?:толькі|раз|менш|без)', 'тым не менш', 'не (?:мог|магла|маглі) бы?', 'ці не', 'бы? ні'],
  },
  pl: {
    plain: 'nie nikt nikogo nikomu nikim nic niczego niczemu niczym nigdy nigdzie żaden żadna żadne żadnego żadnej żadnych żadnemu żadnym żadną ani nijak',
    near: 'bez brak brakuje brakował- rzadko ledwo ledwie oprócz odm- zakaz- zabr- zabran- zamiast przeciw- wbrew nieobecn- uni- niemożliw- zaprzecz- pozbaw- przesta- zapobie- poza stracił- utrac- wykluc- mało zapomn- trudno ciężko zbyt pust- nieud- porażk- odrzuc- wątpi-',
    loose: 'nie- tylko jedynie lecz ale dopóki zanim inaczej inn- jeszcze już ostatn- jednak do aż',
    fixed: ['nie (?:tylko|raz|mniej|bez|inaczej)', 'czy nie', 'póki nie', 'o mało (?:\\p{L}{1,15} ){0,2}nie', 'niemniej', 'prawda nie', 'prawda że nie'],
    soft: ['nie (?:[\\p{L}\\p{M}’-]{1,25},? ){0,8}(?:dopóki|póki|oprócz|prócz|przed|niż|do)'],
  },
  cs: {
    plain: 'ne není nejsem nejsi nejsme nejste nejsou nebyl- nebude- nebudu nebudou nemá nemám nemáš nemáme nemáte nemají neměl- nemoh- nemůž- nemůžu nechtěl- nechc- nechci nevěděl- neví nevím nevíš nevíme neviděl- nevid- nikdo nikoho nikomu nikým nic ničeho ničemu ničím nikdy nikde nikam žádn- ani nijak nemus- nesm- nelze nedal- nedá nedostal- nepřiš- neřek- neřík- neměl- neexist- nesta- nepoda- nezna- nejde nešl- nepodeps- nepřij- nepomoh- nedosta- nezůsta- neby- nebyt nestih- nepsal- nebál- nerozum- nemysl- nepamat- neslyš- nevěř- nevě- nechod- nejed-',
    near: 'bez zřídka sotva kromě odmít- zákaz- zakáz- místo proti nepřítom- vyhnu- vyhýb- nemožn- popř- popírá- přesta- zabrán- chyb- ztrat- málo zapom- těžko příliš prázdn- neschop- selha- vylouč- pochyb-',
    loose: 'ne- jen jenom pouze ale dokud než jinak jin- ještě už posledn- však až',
    fixed: ['ne(?:jen|ní divu|méně)', 'či ne', 'nebo ne', 'nic jiného než', 'že ne'],
  },
  sk: {
    plain: 'nie nie_je niesom nebol- nebude- nebudem nebudú nemá nemám nemáš nemáme nemáte nemajú nemal- nemoh- nemôž- nechcel- nechc- nevedel- nevie neviem nevid- nikto nikoho nikomu nikým nič ničoho ničomu ničím nikdy nikde nikam žiadn- ani nijako nemus- nesmi- nedá nedal- nedostal- nepriš- nepoved- neexist- nepodar- nepozn- nejde nešl- neby- nepodpís- neprij- nepomoh- nezosta- nerozum- nemysl- nepamät- nepoč- never- nechod-',
    near: 'bez zriedka sotva okrem odmiet- zákaz- zakáz- namiesto proti neprítom- vyhnú- vyhýb- nemožn- popr- popiera- presta- zabrán- chýb- strat- málo zabud- ťažko príliš prázdn- neschop- zlyha- vylúč- pochyb-',
    loose: 'ne- len iba ale kým než inak in- ešte už posledn- však až',
    fixed: ['nie (?:len|iba|div|menej)', 'či nie', 'alebo nie', 'že nie'],
  },
  sl: {
    plain: 'ne ni nisem nisi nismo niste niso nista nisva nič nihče nikogar nikomur nikoli nikdar nikjer nikamor noben- nima nimam nimaš nimamo nimate nimajo nočem nočeš noče nočemo nočejo niti nikakor',
    near: 'brez redko komaj razen zavrn- prepov- namesto proti odsotn- izogn- izogib- nemogoč- zanik- preneh- prepreč- manjk- izgub- malo pozab- težko preveč prazn- nezmož- izključ- dvom-',
    loose: 'ne- samo le ampak toda dokler preden drugače drug- še že zadnj- pa',
    fixed: ['ne (?:samo|le)', 'ali ne', 'kajne'],
  },
  hr: {
    plain: 'ne nije nisam nisi nismo niste nisu nema nemam nemaš nemamo nemate nemaju nemoj nemojte nemojmo nikad nikada nitko niko nikoga nikome nikom ništa ničega ničemu nigdje nigde nikamo nikuda niti ni nikakv- nikako neću nećeš neće nećemo nećete nijedan nijedna nijedno nijednu nemože nemoguće',
    near: 'bez rijetko retko jedva osim odbi- zabran- umjesto umesto protiv odsut- odsus- izbjeg- izbeg- nemoguć- porica- presta- spriječ- spreč- nedosta- nesta- izgub- malo zaborav- teško previše prazn- nesposob- isključ- sumnj-',
    loose: 'ne- samo već ali nego dok prije pre inače drug- još zadnj- posljednj- poslednj- ipak',
    fixed: ['ne (?:samo|baš slučajno)', 'nije li', 'zar ne', 'ili ne', 'dok (?:\\p{L}{1,15} ){0,2}ne', 'ništa drugo nego', 'niti manje'],
  },
  sr: {
    plain: 'не није нисам ниси нисмо нисте нису нема немам немаш немамо немате немају немој немојте никад никада нико никога никоме ништа ничега ничему нигде никуда нити ни никакв- никако нећу нећеш неће нећемо нећете ниједан ниједна ниједно ниједну ne nije nisam nisi nismo niste nisu nema nemam nemaš nemamo nemate nemaju nemoj nemojte nikad nikada niko nikoga nikome ništa ničega ničemu nigde nikuda niti ni nikakv- nikako neću nećeš neće nećemo nećete nijedan nijedna nijedno nijednu',
    near: 'без ретко једва осим одби- забран- уместо против одсус- избег- немогућ- порица- преста- спреч- недоста- неста- изгуб- мало заборав- тешко превише празн- неспособ- искључ- сумњ- bez retko jedva osim odbi- zabran- umesto protiv odsus- izbeg- nemoguć- porica- presta- spreč- nedosta- nesta- izgub- malo zaborav- teško previše prazn- nesposob- isključ- sumnj-',
    loose: 'не- само већ али него док пре иначе друг- још последњ- ипак ne- samo već ali nego dok pre inače drug- još poslednj- ipak',
    fixed: ['не само', 'ne samo', 'зар не', 'zar ne', 'или не', 'ili ne', 'док (?:\\p{L}{1,15} ){0,2}не', 'dok (?:\\p{L}{1,15} ){0,2}ne'],
  },
  mk: {
    plain: 'не нема немаше немам немаш немаме немаат немој немојте никој никого никому никогаш ништо никаде ниту ни никаков никаква никакво никакви ниеден ниедна ниедно никако',
    near: 'без ретко едвај освен одби- забран- наместо против отсус- избег- невозмож- преста- спреч- недоста- загуб- малку заборав- тешко премногу празн- исклуч-',
    loose: 'не- само туку но додека пред инаку друг- уште последн- сепак',
    fixed: ['не само', 'нели', 'или не'],
  },
  bg: {
    plain: 'не няма нямаше нямам нямаш нямаме нямате нямат нямах нямаха нито никой никого никому никога никъде нищо никак недей недейте никакъв никаква никакво никакви ни_един',
    near: 'без рядко едва освен отказ- забран- вместо против отсъств- избег- избяг- невъзмож- отрич- преста- предотврат- липс- загуб- малко забрав- трудно прекалено празн- неспособ- изключ- съмн-',
    loose: 'не- само но докато преди иначе друг- още последн- обаче',
    fixed: ['не само', 'нали', 'или не', 'не по-малко'],
  },
} satisfies Record<string, NegationWords>;
