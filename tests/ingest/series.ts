/** A series of interviews in several languages: the same questions, answers of their own, sentences joined and split as translators do. */

export const LANGUAGES = ['en', 'ru', 'de', 'es'] as const;
export type SeriesLanguage = (typeof LANGUAGES)[number];

type Said = Readonly<Record<SeriesLanguage, string>>;
const said = (en: string, ru: string, de: string, es: string): Said => ({ en, ru, de, es });

const people = [said('Marta', 'Марта', 'Marta', 'Marta'), said('Ruslan', 'Руслан', 'Ruslan', 'Ruslán'), said('the miller', 'мельник', 'der Müller', 'el molinero'), said('my aunt', 'моя тётя', 'meine Tante', 'mi tía'), said('the doctor', 'врач', 'der Arzt', 'el médico'), said('a neighbour', 'сосед', 'ein Nachbar', 'un vecino'), said('the teacher', 'учитель', 'der Lehrer', 'el maestro')];
const things = [said('the bread', 'хлеб', 'das Brot', 'el pan'), said('a letter', 'письмо', 'einen Brief', 'una carta'), said('the keys', 'ключи', 'die Schlüssel', 'las llaves'), said('the lantern', 'фонарь', 'die Laterne', 'el farol'), said('our papers', 'наши бумаги', 'unsere Papiere', 'nuestros papeles'), said('the blankets', 'одеяла', 'die Decken', 'las mantas'), said('a map', 'карту', 'eine Karte', 'un mapa')];
const places = [said('at the bridge', 'у моста', 'an der Brücke', 'en el puente'), said('in the cellar', 'в подвале', 'im Keller', 'en el sótano'), said('behind the school', 'за школой', 'hinter der Schule', 'detrás de la escuela'), said('near the station', 'возле вокзала', 'beim Bahnhof', 'cerca de la estación'), said('in the forest', 'в лесу', 'im Wald', 'en el bosque'), said('by the well', 'у колодца', 'am Brunnen', 'junto al pozo')];
const frames: ((who: Said, what: Said, where: Said, number: number) => Said)[] = [
  (who, what, where) => said(`Then ${who.en} hid ${what.en} ${where.en}.`, `Потом ${who.ru} спрятал ${what.ru} ${where.ru}.`, `Dann versteckte ${who.de} ${what.de} ${where.de}.`, `Luego ${who.es} escondió ${what.es} ${where.es}.`),
  (who, what, where) => said(`Nobody asked why ${who.en} needed ${what.en}, and we waited ${where.en}.`, `Никто не спросил, зачем ${who.ru} искал ${what.ru}. Мы ждали ${where.ru}.`, `Niemand fragte, wozu ${who.de} ${what.de} brauchte, und wir warteten ${where.de}.`, `Nadie preguntó para qué ${who.es} necesitaba ${what.es}. Esperamos ${where.es}.`),
  (who, what, where, number) => said(`It took ${number} days until ${who.en} found ${what.en} ${where.en}.`, `Прошло ${number} дней, пока ${who.ru} нашёл ${what.ru} ${where.ru}.`, `Es dauerte ${number} Tage, bis ${who.de} ${what.de} ${where.de} fand.`, `Pasaron ${number} días hasta que ${who.es} encontró ${what.es} ${where.es}.`),
  (who, what) => said(`I remember ${what.en}. And ${who.en} was silent.`, `Я помню ${what.ru}, а ${who.ru} молчал.`, `Ich erinnere mich an ${what.de}. Und ${who.de} schwieg.`, `Recuerdo ${what.es}, y ${who.es} callaba.`),
];
const questions = [
  said('Where did you live before the war?', 'Где вы жили до войны?', 'Wo haben Sie vor dem Krieg gelebt?', '¿Dónde vivía usted antes de la guerra?'),
  said('Who helped you on the road?', 'Кто помогал вам в дороге?', 'Wer hat Ihnen unterwegs geholfen?', '¿Quién le ayudó en el camino?'),
  said('What did you take with you?', 'Что вы взяли с собой?', 'Was haben Sie mitgenommen?', '¿Qué se llevó usted?'),
];

/** The text of one interview of the series in one language; the same number gives the same interview. */
export function interviewText(number: number, language: SeriesLanguage): string {
  let state = (number + 1) * 2_654_435_761;
  const pick = (limit: number): number => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) >>> 0;
    return (state >>> 8) % limit;
  };
  const of = <Item>(list: readonly Item[]): Item => list[pick(list.length)]!;
  const lines = questions.flatMap((question, index) => [
    question[language],
    Array.from({ length: 5 }, () => of(frames)(of(people), of(things), of(places), 3 + pick(90) + index)[language]).join(' '),
  ]);
  return `${lines.join('\n')}\n`;
}
