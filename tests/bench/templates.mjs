// What the generated interviews say, in English and Russian. `{name}`, `{place}`, `{thing}`, `{year}` and numbers are filled in alike on both sides.

export const names = [
  ['Aruzhan', 'Аружан'], ['Bekzat', 'Бекзат'], ['Daria', 'Дарья'], ['Yerlan', 'Ерлан'], ['Galina', 'Галина'], ['Kamila', 'Камила'],
  ['Marat', 'Марат'], ['Nadira', 'Надира'], ['Oleg', 'Олег'], ['Pavel', 'Павел'], ['Saule', 'Сауле'], ['Timur', 'Тимур'],
];

export const places = [
  ['Almaly', 'Алмалы'], ['Borovoye', 'Боровое'], ['Zharkent', 'Жаркент'], ['Karabulak', 'Карабулак'], ['Lenger', 'Ленгер'],
  ['Saryagash', 'Сарыагаш'], ['Tekeli', 'Текели'], ['Ulytau', 'Улытау'],
];

export const things = [
  ['the archive', 'архив'], ['the bakery', 'пекарню'], ['the bridge', 'мост'], ['the clinic', 'больницу'], ['the garden', 'сад'],
  ['the library', 'библиотеку'], ['the mill', 'мельницу'], ['the school', 'школу'], ['the station', 'вокзал'], ['the well', 'колодец'],
];

/** Asked in this order in every interview of the series. */
export const questions = [
  ['How did you come to this work?', 'Как вы пришли к этой работе?'],
  ['What does an ordinary day look like? When does it begin?', 'Как выглядит обычный день? Когда он начинается?'],
  ['Who helps you, and who stands in your way?', 'Кто вам помогает, а кто мешает?'],
  ['What has changed over the last five years?', 'Что изменилось за последние пять лет?'],
  ['Which rules are the hardest to live with?', 'С какими правилами труднее всего жить?'],
  ['Have you ever thought of giving up? What kept you?', 'Думали ли вы когда-нибудь всё бросить? Что вас удержало?'],
  ['How do people in your town see what you do?', 'Как люди в вашем городе смотрят на то, что вы делаете?'],
  ['What should those who come after you know?', 'Что следует знать тем, кто придёт после вас?'],
];

/** Sentences of answers. */
export const sentences = [
  ['In {year} I moved to {place} with {count} boxes and no plan.', 'В {year} году я переехала в {place} с {count} коробками и без всякого плана.'],
  ['{name} was the first to open the door.', '{name} открыла дверь раньше всех.'],
  ['We counted {count} houses on that street, and {less} of them were empty.', 'Мы насчитали на той улице {count} домов, и {less} из них стояли пустыми.'],
  ['The office closes at {hour}, but people keep coming until late.', 'Контора закрывается в {hour} часов, но люди идут до позднего вечера.'],
  ['They promised to rebuild {thing}, and we are still waiting.', 'Нам обещали восстановить {thing}, и мы всё ещё ждём.'],
  ['My neighbour {name} wrote {count} letters, and one was answered.', 'Мой сосед {name} написал {count} писем, и на одно ответили.'],
  ['Nobody asked us.', 'Нас никто не спросил.'],
  ['I keep the papers in a tin box under the bed.', 'Я храню бумаги в жестяной коробке под кроватью.'],
  ['The bus to {place} goes twice a week, if the road is dry.', 'Автобус в {place} ходит два раза в неделю, если дорога сухая.'],
  ['After that winter the price of coal rose by {count} per cent.', 'После той зимы цена на уголь выросла на {count} процентов.'],
  ['Some of them said it was not our business; others brought bread.', 'Одни говорили, что это не наше дело; другие приносили хлеб.'],
  ['It took {less} meetings before {name} spoke at all.', 'Прошло {less} собраний, прежде чем {name} вообще заговорила.'],
  ['You learn to listen, because every word is written down later.', 'Учишься слушать, потому что каждое слово потом записывают.'],
  ['I remember the sound of the river more than the speeches.', 'Шум реки я помню лучше, чем речи.'],
  ['By {year} there were {count} of us, and we rented a room in {place}.', 'К {year} году нас было {count}, и мы сняли комнату в {place}.'],
  ['The young ones draw maps, and the old ones correct them.', 'Молодые рисуют карты, а старики их исправляют.'],
  ['Of course I was afraid, but the kettle was on and the guests were there.', 'Конечно, мне было страшно, но чайник кипел, и гости уже пришли.'],
  ['{name} lost the case in {year} and won it {less} years later.', '{name} проиграл дело в {year} году и выиграл его {less} лет спустя.'],
  ['We planted {count} trees behind {thing}.', 'Мы посадили {count} деревьев и огородили {thing}.'],
  ['Then the letter came, with three stamps and no signature.', 'Потом пришло письмо с тремя печатями и без подписи.'],
  ['I told {name} to go home, and she stayed until morning.', 'Я велел, чтобы {name} шла домой, а она осталась до утра.'],
  ['What was said at the table stayed at the table.', 'Что было сказано за столом, за столом и осталось.'],
  ['On some days we receive {count} people, on others not one.', 'В иные дни мы принимаем {count} человек, в другие ни одного.'],
  ['The road past {thing} was closed for {less} months.', 'Дорогу, которая вела через {place}, закрыли на {less} месяцев.'],
  ['My mother used to say that patience is also a tool.', 'Мать говорила, что терпение тоже инструмент.'],
  ['We speak both languages in one sentence and do not notice.', 'Мы говорим на двух языках в одном предложении и не замечаем этого.'],
  ['In {place} they still greet me by my grandfather’s name.', 'В {place} меня до сих пор приветствуют по имени деда.'],
  ['If the lamp burns at {hour}, someone is reading.', 'Если лампа горит в {hour} часов, значит, кто-то читает.'],
  ['There was a list with {count} names, and mine was the last.', 'Был список из {count} имён, и моё стояло последним.'],
  ['Ask {name}; nobody knows {place} better.', 'Спросите, где {name}: никто не знает {place} лучше.'],
  ['I would do it again, though not in the same shoes.', 'Я бы сделала это снова, но в другой обуви.'],
  ['The inspector counted the chairs and forgot the people.', 'Проверяющий пересчитал стулья и забыл о людях.'],
];
