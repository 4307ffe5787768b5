import type { NegationWords } from './negations.js';

const NORDIC_FIXED = ['(?:ikke|ikkje|inte|ej) (?:bare|berre|kun|bara|endast|minst|mindst|sant|sandt|desto mindre)', 'ingen tvivl', 'ingen tvil', 'intet mindre end'];

/** English and its relatives. */
export const GERMANIC = {
  en: {
    plain: "not -n't -n’t cannot never nobody nothing nowhere neither nor none no no-one",
    near: `without hardly scarcely barely rarely seldom unable inability gone vanish- is_all that's_all that’s_all lack- fail- refus- deny deni- avoid- prevent- reject- forbid- forbad- forbidden prohibit- ban banned bans banning
      absen- impossib- unlike- unless except- nobody's declin- ceas- abstain- oppos- stop- deprived devoid miss- missing missed halt- instead rather_than zero little few no-- until till
      far_from too quit- drop- ignor- neglect- disregard- dismiss- disagree- dislike- doubt- exclu- free_of unaware unclear unknown unhappy unwilling without- lost lose- losing block- empty disappear- un- -less non- out-of- dis- mis- !unit- !unis- !unive- !uniq- !unif- !unio- !under- !unte- !until !discuss- !distr- !disc- !dist- !disp- !disa- !dish- !disk- !disn- !miss- !mist- !mission !unto !dismay-
      wrong less fewer beyond silen- struggl- imposs- impract- imperf- improb- improp- immor- immat- incred- incorr- inactiv- inappro- insecur- insign- invis- invalid- irreg- irresp- illeg- illit- illog- inconv- indirect- indiff- independ- inequal- injust- inconsist- inexp- informal-
      prevent- refrain- resist- bar barred against aside kept keep worse short out_of yet_to still_to anything_but the_last denied unfortunate- insufficient- inadequate- incapable lest shut forget forgot- `,
    loose: `in- im- ir- il- dis- only but before other- else off down back least minor- anti- counter- despite although though however anymore any long last end- hold ever
      free apart away give gave given yet still alone mere- just simply even already barely different- difficult- hard bad poor- weak- cut remov- delay- restrict- limit- over`,
    fixed: [
      'not (?:only|just|merely|simply|least|to mention|until|unlike|so much as|infrequently|uncommon(?:ly)?|surprisingly|unlike|far|long ago|for nothing)', 'no (?:doubt|matter|wonder|sooner|less than|fewer than|later than)', 'no\\.? ?\\d', 'nothing (?:but|short of|less than|other than)',
      '(?:whether )?or not', 'why not', '(?:could|would|wo|ca)n[\'’]t you', 'none (?:other|the less)', '(?:can|could)n[\'’]t help', 'cannot help',
      '(?:is|are|was|were|do|does|did|wo|would|ca|could|have|has|had|should|ai)n[\'’]t (?:it|you|he|she|they|we|i|there|that)(?= ?[?,.!])',
    ],
    soft: ['(?:not|\\p{L}{1,10}n[\'’]t|never|nothing|nobody) (?:[\\p{L}\\p{M}’-]{1,25},? ){0,8}(?:until|till|except|unless)', '(?:is|are|was|were|do|does|did|wo|would|ca|could|have|has|had|should)n[\'’]t (?:it|you|he|she|they|we|i|there|that|this|the)(?= [^.!?]{1,120}\\?)'],
  },
  de: {
    plain: 'nicht nichts nie niemals niemand niemanden niemandem niemandes nirgends nirgendwo nirgendwohin kein keine keinen keinem keiner keines keinerlei weder keineswegs keinesfalls nein',
    near: `ohne kaum selten wenig- verweiger- verbot- verbiet- verhinder- vermeid- fehl- mangel- mangels ablehn- abgelehnt- lehnt- lehnte- weiger- unmöglich- verzicht- hinder- scheiter- versäum- verlier- verlor- verpass-
      statt anstatt außer ausgeschlossen ausschließ- ausgeschlossen- entgeh- leer abwesen- unfähig unbekannt unklar misslang- misslung- missling- vergess- vergaß- vergebl- unter- unwahrscheinl- bestreit- bestritt- leugn- dementier-
      un- -los -lose -losen -loser -loses -losem -frei !und !uns- !unser- !unter- !unge- !univer- !union- !unfall- !unis- einstell- aufhör- aufgehört- abgesehen frei weg entfern- gegen allzu viel_zu zu_viel zu_schnell zu_spät zu_weit zu_schwer zu_früh zu_alt zu_jung zu_klein schwer- geschweige ausblieb- ausbleib- entfiel- entfallen stopp-`,
    loose: 'in- miss- unge- nur aber sondern bevor bis ehe sonst anders erst mehr allein noch doch schon lediglich bloß fern ab aus letzt- null ander- als trotz- obwohl nach weit jed- schlecht-',
    fixed: ['nicht (?:nur|bloß|allein|zuletzt|wahr|selten|weniger als|un\\p{L}{2,20}|umhin)', 'nichts anderes als', 'keine?n? (?:wunder|frage|zweifel)', 'ob nicht'],
    soft: ['(?:nicht|kein\\p{L}{0,2}|nichts) (?:[\\p{L}\\p{M}’-]{1,25},? ){0,8}(?:bis|außer|als|vor)'],
  },
  nl: {
    plain: 'niet niets nooit niemand geen nergens noch nee neen',
    near: 'zonder nauwelijks zelden weiger- verbod- verbied- verboden verhinder- vermijd- vermeed- ontbre- gebrek mislukt- onmogelijk weinig ontken- voorkom- tegen behalve tenzij stop- faal- in_plaats afwijz- afgewezen verloor verloren verlies- moeilijk vergeten vergat leeg weg',
    loose: 'on- -loos -loze -vrij maar alleen slechts voordat tot anders pas ander- nog meer toch laatste',
    fixed: ['niet (?:alleen|slechts|in de laatste plaats|waar|zelden|on\\p{L}{2,20})', 'geen (?:wonder|twijfel)', 'of niet', 'niets anders dan'],
  },
  sv: {
    plain: 'inte ej icke aldrig ingen inget inga ingenting ingenstans nej varken ingendera',
    near: 'utan knappt knappast sällan vägr- förbj- förbud- förhindr- undvik- sakna- brist- misslyck- omöjlig- få lite neka- förneka- mot utom om_inte slut- istället för avvis- avslog- förlor- svårt glöm- tom bort utebl-',
    loose: 'o- miss- -lös -löst -lösa -fri bara endast men förrän innan annars annan annat andra först mer dock sista än',
    fixed: [...NORDIC_FIXED, 'inte (?:bara|endast|minst|sant|o\\p{L}{2,20})'],
  },
  da: {
    plain: 'ikke ej aldrig ingen intet ingenting nej hverken ingensteds',
    near: 'uden næppe sjælden- nægt- forbyd- forbud- forbød- forhindr- undgå- undgik- mangl- mislyk- umulig- få lidt benægt- mod undtagen medmindre stop- afvis- opgav- tabt- mist- svært glem- tom væk for udebl- fravær- i_stedet',
    loose: 'u- mis- -løs -løst -løse -fri kun men før inden ellers anden andet andre først mere dog bare sidste end',
    fixed: NORDIC_FIXED,
  },
  no: {
    plain: 'ikke ikkje ei aldri ingen intet inget inkje ingenting nei verken korkje ingensteds',
    near: 'uten utan neppe sjeld- nekt- forby- forbud- forbød- forhindr- unngå- unngikk mangl- mislyk- umulig- umogleg- få lite benekt- mot unntatt med_mindre stopp- avvis- avslo- tapt- mist- vanskelig- glem- tom bort vekk for fråvær- fravær- i_stedet',
    loose: 'u- mis- -løs -løst -løse -laus -fri bare berre kun men før innen ellers annen annet andre først mer dog siste enn',
    fixed: NORDIC_FIXED,
  },
  is: {
    plain: 'ekki ekkert enginn engin engan engum engri engra engar engir enga engu engrar einskis aldrei hvergi hvorki né ei eigi neinn neitt nei',
    near: 'án ó- van- mis- -laus -laust -lausir !óska- !ósk !vanal- !vand- !vang- varla sjaldan fátt fáir lítið neit- bann- forð- skort- vant- gegn hætt- hætta- útilok- nema laus- mistak- mistók- ómögul- ósammála tap- miss- of hafn- afþakk- sama burt gleym- kom_í_veg tóm- fjarver- erfitt',
    loose: ' aðeins bara en áður fyrr þó heldur annars annar annað utan síður fyrst meira enn síðast-',
    fixed: ['engu að síður', 'ekki (?:bara|aðeins|síst|einungis)', 'er það ekki', 'eða ekki'],
  },
} satisfies Record<string, NegationWords>;
