/**
 * Languages as people and standards name them, from CLDR 48.0 (by way of Intl.DisplayNames and Intl.Locale) and a few names it lacks.
 * Kept here so that a result does not depend on the machine. A line a language:
 * tag, usual script and region (`-` when unknown), other codes of ISO 639 | English name | names of its own and others in use.
 */
export const LANGUAGES = `\
aa Latn ET aar|Afar
ab Cyrl GE abk|Abkhazian
ace Latn ID|Acehnese
ach Latn UG|Acoli
ada Latn GH|Adangme
ady Cyrl RU|Adyghe
ae Avst IR ave|Avestan
aeb Arab TN ajt|Tunisian Arabic
af Latn ZA afr|Afrikaans
afh Latn GH|Afrihili
agq Latn CM|Aghem
ain Kana JP|Ainu
ak Latn GH aka fat twi|Akan
akk Xsux IQ|Akkadian
akz Latn US|Alabama
ale Latn US|Aleut
aln Latn XK|Gheg Albanian
alt Cyrl RU|Southern Altai
am Ethi ET amh|Amharic|አማርኛ
an Latn ES arg|Aragonese
ang Latn GB|Old English
ann Latn NG|Obolo
anp Deva IN|Angika
ar Arab EG ara arb|Arabic|العربية|عربي
arc Armi IR|Aramaic
arn Latn CL|Mapuche
aro Latn BO|Araona
arp Latn US|Arapaho
arq Arab DZ|Algerian Arabic
ars Arab SA|Najdi Arabic|اللهجة النجدية
arw Latn SR|Arawak
ary Arab MA|Moroccan Arabic
arz Arab EG|Egyptian Arabic
as Beng IN asm|Assamese|অসমীয়া
asa Latn TZ|Asu|Kipare
ase Sgnw US|American Sign Language
ast Latn ES|Asturian|asturianu
atj Latn CA|Atikamekw
av Cyrl RU ava|Avaric
avk Latn 001|Kotava
awa Deva IN|Awadhi
ay Latn BO aym ayr|Aymara
az Latn AZ aze azj|Azerbaijani|azərbaycan|azərbaycan dili|azərbaycanca|Azeri
ba Cyrl RU bak|Bashkir|башҡорт|башҡортса
bal Arab PK bcc|Baluchi
ban Latn ID|Balinese
bar Latn AT|Bavarian
bas Latn CM|Basaa|Ɓàsàa
bax Bamu CM|Bamun
bbc Latn ID|Batak Toba
bbj Latn CM|Ghomala
be Cyrl BY bel|Belarusian|беларуская|Belorussian|Byelorussian|беларуская мова
bej Arab SD|Beja
bem Latn ZM|Bemba|Ichibemba
bew Latn ID|Betawi
bez Latn TZ|Bena|Hibena
bfd Latn CM|Bafut
bfq Taml IN|Badaga
bg Cyrl BG bul|Bulgarian|български
bgc Deva IN|Haryanvi|हरियाणवी
bgn Arab PK|Western Balochi
bh Deva IN|Bhojpuri
bho Deva IN bih|Bhojpuri|भोजपुरी
bi Latn VU bis|Bislama
bik Latn PH bcl|Bikol
bin Latn NG|Bini
bjn Latn ID|Banjar
bkm Latn CM|Kom
bla Latn CA|Siksiká
blo Latn BJ|Anii|anii kagɩja
blt Tavt VN|Tai Dam
bm Latn ML bam|Bambara|bamanakan
bn Beng BD ben|Bangla|বাংলা
bo Tibt CN bod tib|Tibetan|བོད་སྐད་
bpy Beng IN|Bishnupriya
bqi Arab IR|Bakhtiari
br Latn FR bre|Breton|brezhoneg
bra Deva IN|Braj
brh Arab PK|Brahui
brx Deva IN|Bodo|बर’
bs Latn BA bos|Bosnian|bosanski
bss Latn CM|Akoose
bua Cyrl RU bxr|Buriat|буряад
bug Latn ID|Buginese
bum Latn CM|Bulu
byn Ethi ER|Blin
byv Latn CM|Medumba
ca Latn ES cat|Catalan|català|Valencian|valencià
cad Latn US|Caddo
car Latn VE|Carib
cay Latn CA|Cayuga
cch Latn NG|Atsam
ccp Cakm BD|Chakma|𑄌𑄋𑄴𑄟𑄳𑄦
ce Cyrl RU che|Chechen|нохчийн|нохчийн мотт
ceb Latn PH|Cebuano
cgg Latn UG|Chiga|Rukiga
ch Latn GU cha|Chamorro
chb Latn CO|Chibcha
chg Arab TM|Chagatai
chk Latn FM|Chuukese
chm Cyrl RU mhr|Mari
chn Latn US|Chinook Jargon
cho Latn US|Choctaw
chp Latn CA|Chipewyan
chr Cher US|Cherokee|ᏣᎳᎩ
chy Latn US|Cheyenne
cic Latn US|Chickasaw
ckb Arab IQ|Central Kurdish|کوردیی ناوەندی|Sorani|سۆرانی
clc Latn CA|Chilcotin
co Latn FR cos|Corsican
cop Copt EG|Coptic
cps Latn PH|Capiznon
cr Cans CA cre cwd|Cree
crg Latn CA|Michif
crh Cyrl UA|Crimean Tatar
crj Cans CA|Southern East Cree
crk Cans CA|Plains Cree
crl Cans CA|Northern East Cree
crm Cans CA|Moose Cree
crr - - pmk|Carolina Algonquian
crs Latn SC|Seselwa Creole French
cs Latn CZ ces cze|Czech|čeština
csb Latn PL|Kashubian
csw Cans CA|Swampy Cree|ᓀᐦᐃᓇᐍᐏᐣ
cu Cyrl RU chu|Church Slavic
cv Cyrl RU chv|Chuvash|чӑваш чӗлхи
cy Latn GB cym wel|Welsh|Cymraeg
da Latn DK dan|Danish|dansk
dak Latn US|Dakota
dar Cyrl RU|Dargwa
dav Latn KE|Taita|Kitaita
de Latn DE deu ger|German|Deutsch
del Latn US umu|Delaware
den Latn CA xsl|Slave
dgr Latn CA|Dogrib
din Latn SS dik|Dinka
dje Latn NE|Zarma|Zarmaciine
doi Deva IN dgo|Dogri|डोगरी
dsb Latn DE|Lower Sorbian|dolnoserbšćina
dtp Latn MY ktr kzj kzt tdu|Central Dusun
dua Latn CM|Duala|duálá
dum Latn NL|Middle Dutch
dv Thaa MV div|Divehi
dyo Latn SN|Jola-Fonyi|joola
dyu Latn BF|Dyula
dz Tibt BT adp dzo|Dzongkha|རྫོང་ཁ
dzg Latn TD|Dazaga
ebu Latn KE|Embu|Kĩembu
ee Latn GH ewe|Ewe|eʋegbe
efi Latn NG|Efik
egl Latn IT|Emilian
egy Egyp EG|Ancient Egyptian
eka Latn NG|Ekajuk
el Grek GR ell gre|Greek|Ελληνικά|Modern Greek|Ellinika
elx - -|Elamite
en Latn US eng|English
enm Latn GB|Middle English
eo Latn 001 epo|Esperanto
es Latn ES spa|Spanish|español|Castilian|castellano
esu Latn US|Central Yupik
et Latn EE ekk est|Estonian|eesti
eu Latn ES baq eus|Basque|euskara|euskera
ewo Latn CM|Ewondo|ewondo
ext Latn ES|Extremaduran
fa Arab IR fas per pes|Persian|فارسی|Farsi|پارسی
fan Latn GQ|Fang
ff Latn SN fuc ful|Fula|Pulaar
fi Latn FI fin|Finnish|suomi
fil Latn PH tgl tl|Filipino|Tagalog|Pilipino
fit Latn SE|Tornedalen Finnish
fj Latn FJ fij|Fijian
fo Latn FO fao|Faroese|føroyskt
fon Latn BJ|Fon
fr Latn FR fra fre|French|français
frc Latn US|Cajun French
frm Latn FR|Middle French
fro Latn FR|Old French
frp Latn FR|Arpitan
frr Latn DE|Northern Frisian
frs Latn DE|Eastern Frisian
fur Latn IT|Friulian|furlan
fy Latn NL fry|Western Frisian|Frysk
ga Latn IE gle|Irish|Gaeilge|Irish Gaelic
gaa Latn GH|Ga|Gã
gag Latn MD|Gagauz
gan Hans CN|Gan Chinese
gay Latn ID|Gayo
gba Latn CF gya|Gbaya
gbz Arab IR|Zoroastrian Dari
gd Latn GB gla|Scottish Gaelic|Gàidhlig|Gaelic
gez Ethi ET|Geez
gil Latn KI|Gilbertese
gl Latn ES glg|Galician|galego
glk Arab IR|Gilaki
gmh Latn DE|Middle High German
gn Latn PY grn gug|Guarani
goh Latn DE|Old High German
gon Deva IN gno|Gondi
gor Latn ID|Gorontalo
got Goth UA|Gothic
grb Latn LR gbo|Grebo
grc Grek GR|Ancient Greek
gsw Latn CH|Swiss German|Schwiizertüütsch
gu Gujr IN guj prp|Gujarati|ગુજરાતી
guc Latn CO|Wayuu
gur Latn GH|Frafra
guz Latn KE|Gusii|Ekegusii
gv Latn IM glv|Manx|Gaelg
gwi Latn CA|Gwichʼin
ha Latn NG hau|Hausa
hai Latn CA hdn|Haida
hak Hans CN|Hakka Chinese
haw Latn US|Hawaiian|ʻŌlelo Hawaiʻi
hax Latn CA|Southern Haida
he Hebr IL heb iw|Hebrew|עברית
hi Deva IN hin|Hindi|हिन्दी|हिंदी
hif Deva FJ|Fiji Hindi
hil Latn PH|Hiligaynon
hit Xsux TR|Hittite
hmn Latn CN hea|Hmong
hnj Hmnp US|Hmong Njua
ho Latn PG hmo|Hiri Motu
hr Latn HR hrv scr ckm|Croatian|hrvatski
hsb Latn DE|Upper Sorbian|hornjoserbšćina
hsn Hans CN|Xiang Chinese
ht Latn HT hat|Haitian Creole|Haitian|Kreyòl
hu Latn HU hun|Hungarian|magyar
hup Latn US|Hupa
hur Latn CA|Halkomelem
hy Armn AM arm hye|Armenian|հայերեն|հայերէն
hz Latn NA her|Herero
ia Latn 001 ina|Interlingua|interlingua
iba Latn MY blg snb|Iban
ibb Latn NG|Ibibio
id Latn ID in ind|Indonesian|Indonesia
ie Latn EE ile|Interlingue
ig Latn NG ibo|Igbo
ii Yiii CN iii|Sichuan Yi|ꆈꌠꉙ
ik Latn US esk ipk|Inupiaq
ikt Latn CA|Western Canadian Inuktitut
ilo Latn PH|Iloko
inh Cyrl RU|Ingush
io Latn 001 ido|Ido
is Latn IS ice isl|Icelandic|íslenska
it Latn IT ita|Italian|italiano
iu Cans CA ike iku|Inuktitut
izh Latn RU|Ingrian
ja Jpan JP jpn|Japanese|日本語
jam Latn JM|Jamaican Creole English
jbo Latn 001|Lojban
jgo Latn CM|Ngomba|Ndaꞌa
jmc Latn TZ|Machame|Kimachame
jpr Hebr IL|Judeo-Persian
jrb Hebr IL aju|Judeo-Arabic
jut Latn DK|Jutish
jv Latn ID jav jaw jw|Javanese|Jawa
ka Geor GE geo kat|Georgian|ქართული|ქართული ენა
kaa Cyrl UZ|Kara-Kalpak
kab Latn DZ|Kabyle|Taqbaylit
kac Latn MM|Kachin
kaj Latn NG|Jju
kam Latn KE|Kamba|Kikamba
kaw Bali ID|Kawi
kbd Cyrl RU|Kabardian
kbl Latn TD|Kanembu
kcg Latn NG|Tyap
kde Latn TZ|Makonde|Chimakonde
kea Latn CV|Kabuverdianu|kabuverdianu
kek Latn GT|Qʼeqchiʼ
ken Latn CM|Kenyang
kfo Latn CI|Koro
kg Latn CD kng kon|Kongo
kgp Latn BR|Kaingang|kanhgág
kha Latn IN|Khasi
kho Brah IR|Khotanese
khq Latn ML|Koyra Chiini|Koyra ciini
khw Arab PK|Khowar
ki Latn KE kik|Kikuyu|Gikuyu
kiu Latn TR|Kirmanjki
kj Latn NA kua|Kuanyama
kk Cyrl KZ kaz|Kazakh|қазақ тілі|қазақша|қазақ|qazaqsha
kkj Latn CM|Kako|kakɔ
kl Latn GL kal|Kalaallisut|kalaallisut
kln Latn KE spy|Kalenjin
km Khmr KH khm|Khmer|ខ្មែរ|Cambodian
kmb Latn AO smd|Kimbundu
kn Knda IN kan|Kannada|ಕನ್ನಡ
ko Kore KR kor|Korean|한국어|조선말
koi Cyrl RU|Komi-Permyak
kok Deva IN gom|Konkani|कोंकणी
kos Latn FM|Kosraean
kpe Latn LR xpe|Kpelle
kr Latn NG kau knc|Kanuri
krc Cyrl RU|Karachay-Balkar
kri Latn SL|Krio
krj Latn PH|Kinaray-a
krl Latn RU|Karelian
kru Deva IN kxl|Kurukh
ks Arab IN kas|Kashmiri|کٲشُر
ksb Latn TZ|Shambala|Kishambaa
ksf Latn CM|Bafia|rikpa
ksh Latn DE|Colognian|Kölsch
ku Latn TR kmr kur|Kurdish|kurdî (kurmancî)|Kurmanji|Kurmancî|Northern Kurdish
kum Cyrl RU|Kumyk
kut Latn CA|Kutenai
kv Cyrl RU kom kpv|Komi
kw Latn GB cor|Cornish|kernewek
kwk Latn CA|Kwakʼwala
kxv Latn IN|Kuvi|kuvi
ky Cyrl KG kir|Kyrgyz|кыргызча|Kirghiz|Kirgiz|кыргыз тили|кыргыз
la Latn VA lat|Latin
lad Hebr IL|Ladino
lag Latn TZ|Langi|Kɨlaangi
lah Arab PK pnb|Western Panjabi
lam Latn ZM|Lamba
lb Latn LU ltz|Luxembourgish|Lëtzebuergesch
lez Cyrl RU|Lezghian
lfn Latn 001|Lingua Franca Nova
lg Latn UG lug|Ganda|Luganda
li Latn NL lim|Limburgish
lij Latn IT|Ligurian|ligure
lil Latn CA|Lillooet
liv Latn LV|Livonian
lkt Latn US|Lakota|Lakȟólʼiyapi
lmo Latn IT|Lombard
ln Latn CD lin|Lingala|lingála
lo Laoo LA lao|Lao|ລາວ|Laotian
lol Latn CD|Mongo
lou Latn US|Louisiana Creole
loz Latn ZM|Lozi
lrc Arab IR|Northern Luri|لۊری شومالی
lsm Latn UG|Saamia
lt Latn LT lit|Lithuanian|lietuvių
ltg Latn LV|Latgalian
lu Latn CD lub|Luba-Katanga|Tshiluba
lua Latn CD|Luba-Lulua
lui Latn US|Luiseno
lun Latn ZM|Lunda
luo Latn KE|Luo|Dholuo
lus Latn IN|Mizo
luy Latn KE bxk|Luyia|Luluhia
lv Latn LV lav lvs|Latvian|latviešu
lzh Hant CN|Literary Chinese
lzz Latn TR|Laz
mad Latn ID|Madurese
maf Latn CM|Mafa
mag Deva IN|Magahi
mai Deva IN|Maithili|मैथिली
mak Latn ID|Makasar
man Latn GM emk|Mandingo
mas Latn KE|Masai|Maa
mde Arab TD|Maba
mdf Cyrl RU|Moksha
mdr Latn ID|Mandar
men Latn SL|Mende
mer Latn KE|Meru|Kĩmĩrũ
mfe Latn MU|Morisyen|kreol morisien
mg Latn MG mlg plt|Malagasy
mga Latg IE|Middle Irish
mgh Latn MZ|Makhuwa-Meetto|Makua
mgo Latn CM|Metaʼ|metaʼ
mh Latn MH mah|Marshallese
mi Latn NZ mao mri|Māori
mic Latn CA|Mi'kmaw
min Latn ID|Minangkabau
mk Cyrl MK mac mkd|Macedonian|македонски
ml Mlym IN mal|Malayalam|മലയാളം
mn Cyrl MN drh khk mon|Mongolian|монгол|монгол хэл
mnc Mong CN|Manchu
mni Beng IN|Manipuri|মৈতৈলোন্
moe Latn CA|Innu-aimun
moh Latn CA|Mohawk
mos Latn BF|Mossi
mr Deva IN mar|Marathi|मराठी
mrj Cyrl RU|Western Mari
ms Latn MY may msa zsm zlm|Malay|Melayu|Malaysian
mt Latn MT mlt|Maltese|Malti
mua Latn CM|Mundang|MUNDAŊ
mus Latn US|Muscogee
mwl Latn PT|Mirandese
mwr Deva IN dhd|Marwari
mwv Latn ID|Mentawai
my Mymr MM bur mya|Burmese|မြန်မာ|Myanmar
mye Latn GA|Myene
myv Cyrl RU|Erzya
mzn Arab IR|Mazanderani|مازرونی
na Latn NR nau|Nauru
nan Hans CN|Min Nan Chinese
nap Latn IT|Neapolitan
naq Latn NA|Nama|Khoekhoegowab
nb Latn NO nob|Norwegian Bokmål|norsk bokmål|bokmål|Bokmal
nd Latn ZW nde|North Ndebele|isiNdebele
nds Latn DE|Low German|Neddersass’sch
ne Deva NP nep npi|Nepali|नेपाली
new Deva NP|Newari
ng Latn NA ndo|Ndonga
nia Latn ID|Nias
niu Latn NU|Niuean
njo Latn IN|Ao Naga
nl Latn NL dut nld|Dutch|Nederlands|Flemish|Vlaams
nmg Latn CM|Kwasio
nn Latn NO nno|Norwegian Nynorsk|norsk nynorsk|nynorsk
nnh Latn CM|Ngiemboon|Shwóŋò ngiembɔɔn
no Latn NO nor|Norwegian|norsk
nog Cyrl RU|Nogai
non Runr SE|Old Norse
nov Latn 001|Novial
nqo Nkoo GN|N’Ko|ߒߞߏ
nr Latn ZA nbl|South Ndebele
nso Latn ZA|Northern Sotho|Sesotho sa Leboa
nus Latn SS|Nuer|Thok Nath
nv Latn US nav|Navajo
nwc Newa NP|Classical Newari
ny Latn MW nya|Nyanja
nym Latn TZ|Nyamwezi
nyn Latn UG|Nyankole|Runyankore
nyo Latn UG|Nyoro
nzi Latn GH|Nzima
oc Latn FR oci|Occitan|occitan
oj Cans CA ojg oji|Ojibwa
ojb Latn CA|Northwestern Ojibwa
ojc Latn CA|Central Ojibwa
ojs Cans CA|Oji-Cree
ojw Latn CA|Western Ojibwa
oka Latn CA|Okanagan
om Latn ET gaz orm|Oromo|Oromoo
or Orya IN ori ory|Odia|ଓଡ଼ିଆ|Oriya
os Cyrl GE oss|Ossetic|ирон
osa Osge US|Osage
ota Arab TR|Ottoman Turkish
pa Guru IN pan|Punjabi|ਪੰਜਾਬੀ|Panjabi
pag Latn PH|Pangasinan
pal Phli IR|Pahlavi
pam Latn PH|Pampanga
pap Latn CW|Papiamento
pau Latn PW|Palauan
pcd Latn FR|Picard
pcm Latn NG|Nigerian Pidgin|Naijíriá Píjin
pdc Latn US|Pennsylvania German
pdt Latn CA|Plautdietsch
peo Xpeo IR|Old Persian
pfl Latn DE|Palatine German
phn Phnx LB|Phoenician
pi Latn GB pli|Pali
pis Latn SB|Pijin
pl Latn PL pol|Polish|polski
pms Latn IT|Piedmontese|piemontèis
pnt Grek GR|Pontic
pon Latn FM|Pohnpeian
pqm Latn CA|Maliseet-Passamaquoddy
prg Latn PL|Prussian|prūsiskan
pro Latn FR|Old Provençal
ps Arab AF pbu pus|Pashto|پښتو|Pushto
pt Latn BR por|Portuguese|português
qu Latn PE que quz|Quechua|Runasimi
quc Latn GT|Kʼicheʼ
qug Latn EC|Chimborazo Highland Quichua
raj Deva IN mup|Rajasthani|राजस्थानी
rap Latn CL|Rapanui
rar Latn CK|Rarotongan
rgn Latn IT|Romagnol
rhg Rohg MM|Rohingya
rif Latn MA|Riffian
rm Latn CH roh|Romansh|rumantsch
rn Latn BI run|Rundi|Ikirundi
ro Latn RO mo mol ron rum|Romanian|română|Moldovan|Moldavian|молдовеняскэ
rof Latn TZ|Rombo|Kihorombo
rom Latn RO rmy|Romany
rtm Latn FJ|Rotuman
ru Cyrl RU rus|Russian|русский|русский язык|по-русски
rue Cyrl UA|Rusyn
rug Latn SB|Roviana
rup Latn RO|Aromanian
rw Latn RW kin|Kinyarwanda|Ikinyarwanda
rwk Latn TZ|Rwa|Kiruwa
sa Deva IN cls san|Sanskrit|संस्कृत भाषा
sad Latn TZ|Sandawe
sah Cyrl RU|Yakut|саха тыла
sam Samr PS|Samaritan Aramaic
saq Latn KE|Samburu|Kisampur
sas Latn ID|Sasak
sat Olck IN|Santali|ᱥᱟᱱᱛᱟᱲᱤ
saz Saur IN|Saurashtra
sba Latn TD|Ngambay
sbp Latn TZ|Sangu|Ishisangu
sc Latn IT src srd|Sardinian|sardu
scn Latn IT|Sicilian|sicilianu
sco Latn GB|Scots
sd Arab PK snd|Sindhi|سنڌي
sdc Latn IT|Sassarese Sardinian
sdh Arab IR|Southern Kurdish
se Latn NO sme|Northern Sami|davvisámegiella
see Latn US|Seneca
seh Latn MZ|Sena|sena
sei Latn MX|Seri
sel Cyrl RU|Selkup
ses Latn ML|Koyraboro Senni|Koyraboro senni
sg Latn CF sag|Sango|Sängö
sga Latn IE|Old Irish
sgs Latn LT|Samogitian
shi Tfng MA|Tachelhit|ⵜⴰⵛⵍⵃⵉⵜ
shn Mymr MM|Shan|တႆး
shu Arab TD|Chadian Arabic
si Sinh LK sin|Sinhala|සිංහල|Sinhalese
sid Latn ET|Sidamo
sk Latn SK slk slo|Slovak|slovenčina
sl Latn SI slv|Slovenian|slovenščina
slh Latn US|Southern Lushootseed
sli Latn PL|Lower Silesian
sly Latn ID|Selayar
sm Latn WS smo|Samoan
sma Latn SE|Southern Sami
smj Latn SE|Lule Sami
smn Latn FI|Inari Sami|anarâškielâ
sms Latn FI|Skolt Sami
sn Latn ZW sna|Shona|chiShona
snk Latn ML|Soninke
so Latn SO som|Somali|Soomaali
sog Sogd UZ|Sogdien
sq Latn AL alb als sqi|Albanian|shqip
sr Cyrl RS scc srp|Serbian|српски|српски језик
srn Latn SR|Sranan Tongo
srr Latn SN|Serer
ss Latn ZA ssw|Swati
ssy Latn ER|Saho
st Latn ZA sot|Southern Sotho|Sesotho
stq Latn DE|Saterland Frisian
str Latn CA|Straits Salish
su Latn ID sun|Sundanese|Basa Sunda
suk Latn TZ|Sukuma
sus Latn GN|Susu
sux - -|Sumerian
sv Latn SE swe|Swedish|svenska
sw Latn TZ swa swh|Swahili|Kiswahili|kiswahili
swb Arab YT|Comorian
syc Syrc TR|Classical Syriac
syr Syrc IQ cld|Syriac|ܣܘܪܝܝܐ
szl Latn PL|Silesian|ślōnski
ta Taml IN tam|Tamil|தமிழ்
tce Latn CA|Southern Tutchone
tcy Knda IN|Tulu
te Telu IN tel|Telugu|తెలుగు
tem Latn SL|Timne
teo Latn UG|Teso|Kiteso
ter Latn BR|Tereno
tet Latn TL|Tetum
tg Cyrl TJ tgk|Tajik|тоҷикӣ|забони тоҷикӣ|Tajiki
tgx Latn CA|Tagish
th Thai TH tha|Thai|ไทย
tht Latn CA|Tahltan
ti Ethi ET tir|Tigrinya|ትግርኛ|Tigrigna
tig Ethi ER|Tigre
tiv Latn NG|Tiv
tk Latn TM tuk|Turkmen|türkmen dili|türkmen|türkmençe|түркменче|түркмен дили
tkl Latn TK|Tokelauan
tkr Latn AZ|Tsakhur
tlh - -|Klingon
tli Latn US|Tlingit
tly Latn AZ|Talysh
tmh Latn NE ttq|Tamashek
tn Latn ZA tsn|Tswana|Setswana
to Latn TO ton|Tongan|lea fakatonga
tog Latn MW|Nyasa Tonga
tok Latn 001|Toki Pona|toki pona
tpi Latn PG|Tok Pisin
tr Latn TR tur|Turkish|Türkçe
tru Latn TR|Turoyo
trv Latn TW|Taroko
trw Arab PK|Torwali
ts Latn ZA tso|Tsonga
tsd Grek GR|Tsakonian
tsi Latn CA|Tsimshian
tt Cyrl RU tat|Tatar|татар|татарча|татар теле
ttm Latn CA|Northern Tutchone
ttt Latn AZ|Muslim Tat
tum Latn MW|Tumbuka
tvl Latn TV|Tuvalu
tw Latn GH|Akan
twq Latn NE|Tasawaq|Tasawaq senni
ty Latn PF tah|Tahitian
tyv Cyrl RU|Tuvinian|Тыва
tzm Latn MA|Central Atlas Tamazight|Tamaziɣt n laṭlaṣ
udm Cyrl RU|Udmurt
ug Arab CN uig|Uyghur|ئۇيغۇرچە|Uighur
uga Ugar SY|Ugaritic
uk Cyrl UA ukr|Ukrainian|українська|українська мова|по-українськи
umb Latn AO|Umbundu
ur Arab PK urd|Urdu|اردو
uz Latn UZ uzb uzn|Uzbek|o‘zbek|o'zbekcha|o'zbek tili|oʻzbekcha|oʻzbek tili|oʻzbek
vai Vaii LR|Vai|ꕙꔤ
ve Latn ZA ven|Venda
vec Latn IT|Venetian|veneto
vep Latn RU|Veps
vi Latn VN vie|Vietnamese|Tiếng Việt
vls Latn BE|West Flemish
vmf Latn DE|Main-Franconian
vmw Latn MZ|Makhuwa|emakhuwa
vo Latn 001 vol|Volapük
vot Latn RU|Votic
vro Latn EE|Võro
vun Latn TZ|Vunjo|Kyivunjo
wa Latn BE wln|Walloon
wae Latn CH|Walser
wal Ethi ET|Wolaytta
war Latn PH|Waray
was Latn US|Washo
wbp Latn AU|Warlpiri
wo Latn SN wol|Wolof
wuu Hans CN|Wu Chinese
xal Cyrl RU|Kalmyk
xh Latn ZA xho|Xhosa|IsiXhosa
xmf Geor GE|Mingrelian
xnr Deva IN|Kangri|कांगड़ी
xog Latn UG|Soga|Olusoga
yao Latn MZ|Yao
yap Latn FM|Yapese
yav Latn CM|Yangben|nuasue
ybb Latn CM|Yemba
yi Hebr UA ji ydd yid|Yiddish|ייִדיש
yo Latn NG yor|Yoruba|Èdè Yorùbá
yrl Latn BR|Nheengatu|nheẽgatu
yue Hant HK|Cantonese|粵語
za Latn CN zha zyb|Zhuang|Vahcuengh
zap Latn MX zai|Zapotec
zbl - -|Blissymbols
zea Latn NL|Zeelandic
zen Tfng MR|Zenaga
zgh Tfng MA|Standard Moroccan Tamazight|ⵜⴰⵎⴰⵣⵉⵖⵜ
zh Hans CN chi cmn zho|Chinese|中文|Mandarin|Mandarin Chinese|汉语|漢語|普通话|普通話|國語|国语|華語|华语
zu Latn ZA zul|Zulu|isiZulu
zun Latn US|Zuni
zza Latn TR diq|Zaza
`;

/** The same for tags of more than a language: tag | names and codes. */
export const VARIETIES = `\
fa-AF|Dari|دری|drw|prs|tnf
uz-Cyrl|ўзбекча|ўзбек тили|ўзбек
sr-Latn|srpski|hbs|sh
zh-Hant|繁體中文|繁体中文|正體中文|Traditional Chinese
zh-Hans|简体中文|簡體中文|Simplified Chinese
az-Cyrl|азәрбајҹан|азәрбајҹан дили
sr-ME|cnr
sw-CD|swc
`;

/** English names of scripts, by ISO 15924 code. */
export const SCRIPT_NAMES = `\
Arab|Arabic
Armn|Armenian
Beng|Bangla
Cans|Unified Canadian Aboriginal Syllabics
Cher|Cherokee
Copt|Coptic
Cyrl|Cyrillic
Deva|Devanagari
Ethi|Ethiopic
Geor|Georgian
Glag|Glagolitic
Goth|Gothic
Grek|Greek
Gujr|Gujarati
Guru|Gurmukhi
Hang|Hangul
Hani|Han
Hans|Simplified
Hant|Traditional
Hebr|Hebrew
Hira|Hiragana
Jpan|Japanese
Kana|Katakana
Khmr|Khmer
Knda|Kannada
Kore|Korean
Laoo|Lao
Latn|Latin
Mlym|Malayalam
Mong|Mongolian
Mymr|Myanmar
Nkoo|N’Ko
Olck|Ol Chiki
Orya|Odia
Sinh|Sinhala
Syrc|Syriac
Taml|Tamil
Telu|Telugu
Tfng|Tifinagh
Thaa|Thaana
Thai|Thai
Tibt|Tibetan
Vaii|Vai
Yiii|Yi
Adlm|Adlam
Rohg|Hanifi
`;
