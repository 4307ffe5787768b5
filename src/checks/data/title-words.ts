/**
 * What English writes with a capital letter in titles, ranks, addresses and the names of organisations, and other languages translate: no names of people or
 * places by themselves. General knowledge.
 */
export const TITLE_WORDS: ReadonlySet<string> = new Set(
  `Academy Administration Agency Army Assembly Association Avenue Board Brigade Bureau Captain Centre Center Chairman Chairwoman Church City Colonel Commission Commissioner
  Committee Communist Company Conference Congress Constitution Convention Corporal Council Court Criminal Code Democratic Department Deputy Director District Doctor
  Embassy European Federal Federation Foundation Freedom Front General Government Governor High Hospital Human Institute Intelligence International Judge Justice Law
  Lieutenant Major Mayor Memory Military Minister Ministry Mission Movement Municipal Museum National Nations Office Officer Organisation Organization Parliament Party
  People Peoples Police President Prime Prison Private Professor Prosecutor Province Region Regional Republic Revolutionary Rights School Secretary Security Senate Sergeant
  Service Society Square State States Street Supreme Union United University Village War World`.split(/\s+/u).flatMap((word) => [word, word.toUpperCase()]),
);
