import type { NegationWords } from './negations.js';

/** French and its relatives. */
export const ROMANCE = {
  fr: {
    plain: "ne n'- n’- n' n’ pas jamais rien personne aucun aucune nul nulle nulles nuls ni guère non",
    near: `sans in- im- ir- il- !inf- !ins- !int- !ind- !inv- !imp- !ini- !imm- !inc- !ill- !il !ils !image- !irr- peu rarement refus- interdi- interdit- empêch- manqu- manque évit- impossible- incapable- sauf hormis faute absen- cess- échou- échec nie niait nié nient défend- défen- excepté hors exclu- rejet- dépourvu- perd- perdu- contre
      trop plutôt_que au_lieu loin dénué- à_peine arrêt- abandonn- ignor- inconnu- renonc- oubli- vide vain vaine déni- démen- dissuad- pauvre seulement`,
    loose: 'in- im- dé- dés- dis- mé- mal- seul- mais avant jusqu- moins sinon plus autre- difficil- encore toutefois pourtant dernier- dernière- fin non-',
    fixed: [
      '(?:un|le|les|des|ses|mes|tes|nos|vos|leurs?|ces|au|aux|chaque|quelques|premiers?|premier|faux|grands?|petits?|deux|trois|quatre|cent|mille|de|du|à|son|mon|ton|sur|chaque «) ?pas',
      "*(?<!\\p{L})n(?:e |['’] ?)(?!(?:[^.!?]{0,90} )?(?:pas|plus|jamais|rien|personne|aucun|aucune|nul|nulle|ni|guère|point|nullement)(?![\\p{L}]))(?!peu|puis|pou|pu[ts]|sai|sa[vu]|su[ts]?|ces|os)",
      "*(?<!\\p{L})n(?:e |['’] ?)(?!pas |plus |jamais |rien |guère )\\p{L}{1,20} (?:(?!pas |plus |jamais |rien |personne |aucun)\\p{L}{1,20} )?qu(?:e |['’])",
      "s['’] ?il n['’] ?y (?:a|avait|aurait) pas", 'non seulement', "n['’]est[- ]ce pas", 'ne (?:pourriez|pouvez|voulez|voudriez)-vous pas', "n['’]avoir pas moins", 'pas moins', 'non plus', 'une personne', 'la personne', 'personne (?:qui|physique|morale)', 'rien que', 'ni plus ni moins', 'ou (?:pas|non)', 'pas mal', 'pas à pas', 'sans aucun doute',
    ],
  },
  es: {
    plain: 'no nunca jamás nada nadie ningún ninguna ninguno ningunos ni tampoco nulo',
    near: 'sin apenas raramente rara_vez poco poca pocos pocas rechaz- prohib- impid- impedi- impos- imposibl- falt- evit- carec- carenc- neg- nieg- niega- ausen- salvo excepto incapaz fracas- dej- contra demasiado en_lugar en_vez lejos perd- pierd- olvid- desist- renunc- vací- descart- suspend- detu-',
    loose: 'in- im- ir- des- dis- sólo solo solamente únicamente sino antes hasta menos pero otro- otra- difícil- aún todavía más último- última- mal-',
    fixed: ['no (?:sólo|solo|solamente|obstante|en vano)', '[,¿] ?no ?\\?', 'o no', 'nada más', 'no hay duda', 'cómo no', 'sí,? (?:[\\p{L}-]{1,25} )?no'],
    soft: ['no (?:[\\p{L}\\p{M}’-]{1,25},? ){0,8}(?:hasta|sino|más que|salvo|excepto)'],
  },
  pt: {
    plain: 'não nunca jamais nada ninguém nenhum nenhuma nenhuns nenhumas nem tampouco',
    near: 'sem raramente mal pouco pouca poucos poucas recus- proib- imped- impediu impossív- falt- evit- carec- neg- ausên- ausent- salvo exceto incapaz fracass- falh- deix- contra demasiado em_vez longe perd- esquec- desist- rejeit- vazi- parou parar',
    loose: 'in- im- ir- des- dis- só apenas somente senão antes até menos mas outro- outra- difícil ainda mais últim-',
    fixed: ['não (?:só|apenas|somente|obstante)', ', ?não ?(?:é ?)?\\?', 'ou não', 'nada mais', 'como não', 'sim,? (?:[\\p{L}-]{1,25} )?não'],
    soft: ['não (?:[\\p{L}\\p{M}’-]{1,25},? ){0,8}(?:até|senão|mais (?:do )?que|salvo|exceto)'],
  },
  it: {
    plain: 'non no né mai niente nulla nessuno nessuna nessun neanche nemmeno neppure mica giammai',
    near: 'senza raramente poco poca pochi poche rifiut- proib- viet- imped- impossibil- manc- evit- neg- assen- tranne salvo incapac- fall- contro troppo invece lontan- perd- pers- dimentic- smett- smis- respin- vuot- divieto',
    loose: 'in- im- ir- dis- solo soltanto solamente anziché prima finché meno ma altr- difficil- ancora più ultim- ormai',
    fixed: ['non (?:solo|soltanto|solamente|appena|ostante|a caso)', 'o no', 'più che mai', 'come mai', 'vero no'],
    soft: ['non (?:[\\p{L}\\p{M}’-]{1,25},? ){0,8}(?:fino|finché|prima|se non|che)'],
  },
  ro: {
    plain: 'nu n-am n-ai n-a n-au n-o n-aș n-ar n-avea n-avem n-aveți n-are n-aveam niciodată nimeni nimeni nimănui nimic nici niciun nicio niciunul niciuna nicăieri nicidecum',
    near: 'fără rareori puțin puțini puțină refuz- interzi- împiedic- imposibil- lips- evit- neg- absen- decât incapabil- eșu- contra împotriva prea pierd- pierdu- uit- încet- respin- gol departe în_loc greu',
    loose: 'ne- in- im- dez- des- doar numai însă dar înainte până altfel alt- mai dificil- încă ultim- altceva',
    fixed: ['nu (?:numai|doar|tocmai întâmplător)', 'sau nu', 'nu-i așa', 'nici mai mult nici'],
    soft: ['nu (?:[\\p{L}\\p{M}’-]{1,25},? ){0,8}(?:până|decât)'],
  },
  ca: {
    plain: 'no mai res ningú enlloc tampoc ni gens pas',
    near: 'sense amb_prou_feines rarament poc poca pocs poques refus- prohib- imped- impossibl- falt- evit- neg- absèn- absent- llevat excepte incapaç fracass- deix- contra massa perd- oblid- rebutj- buit lluny',
    loose: 'in- im- des- dis- només sols solament sinó abans fins menys però altr- difícil- encara més últim- darrer-',
    fixed: ['no (?:només|sols|obstant)', 'o no', 'oi que no'],
    soft: ['no (?:[\\p{L}\\p{M}’-]{1,25},? ){0,8}(?:fins|sinó|més que|llevat)'],
  },
} satisfies Record<string, NegationWords>;
