// Sentences people may answer with, the same in four languages; `{name}`, `{place}`, `{year}` and `{n}` are filled in the same way in all. Own words.
export const SENTENCES = [
  { en: 'I have never told this to anybody outside the family.', ru: 'Я никогда не рассказывал об этом никому вне семьи.', es: 'Nunca le conté esto a nadie fuera de la familia.', fr: 'Je n\'ai jamais raconté cela à personne en dehors de la famille.' },
  { en: 'It was in {year}, and {name} was still with us.', ru: 'Это было в {year} году, и {name} была ещё с нами.', es: 'Fue en {year}, y {name} todavía estaba con nosotros.', fr: 'C\'était en {year}, et {name} était encore avec nous.' },
  { en: 'We walked to {place} every morning, even in the snow.', ru: 'Каждое утро мы шли пешком в {place}, даже по снегу.', es: 'Caminábamos a {place} cada mañana, incluso con nieve.', fr: 'Nous marchions jusqu\'à {place} chaque matin, même dans la neige.' },
  { en: 'There were {n} of us in two rooms.', ru: 'Нас было {n} человек в двух комнатах.', es: 'Éramos {n} personas en dos habitaciones.', fr: 'Nous étions {n} dans deux pièces.' },
  { en: 'Nobody asked what we wanted.', ru: 'Никто не спрашивал, чего мы хотим.', es: 'Nadie preguntó qué queríamos.', fr: 'Personne ne nous a demandé ce que nous voulions.' },
  { en: 'My aunt kept the papers in a tin box under the bed.', ru: 'Тётя хранила бумаги в жестяной коробке под кроватью.', es: 'Mi tía guardaba los papeles en una caja de lata debajo de la cama.', fr: 'Ma tante gardait les papiers dans une boîte en fer sous le lit.' },
  { en: 'In {year} the road to {place} was closed.', ru: 'В {year} году дорогу в {place} закрыли.', es: 'En {year} cerraron el camino a {place}.', fr: 'En {year}, la route de {place} a été fermée.' },
  { en: 'Some of them came back after {n} years, most did not.', ru: 'Некоторые вернулись через {n} лет, большинство нет.', es: 'Algunos volvieron después de {n} años, la mayoría no.', fr: 'Certains sont revenus au bout de {n} ans, la plupart non.' },
  { en: '{name} could read, so she read the letters to everyone.', ru: '{name} умела читать, поэтому читала письма всем.', es: '{name} sabía leer, así que leía las cartas a todos.', fr: '{name} savait lire, alors elle lisait les lettres à tout le monde.' },
  { en: 'The bread was dark and we were glad of it.', ru: 'Хлеб был чёрный, и мы были ему рады.', es: 'El pan era oscuro y nos alegrábamos de tenerlo.', fr: 'Le pain était noir et nous en étions contents.' },
  { en: 'I can still hear the dogs when I think of it.', ru: 'Когда я об этом думаю, я до сих пор слышу собак.', es: 'Todavía oigo los perros cuando lo pienso.', fr: 'J\'entends encore les chiens quand j\'y pense.' },
  { en: 'They promised us {n} roubles and gave us nothing.', ru: 'Нам обещали {n} рублей и не дали ничего.', es: 'Nos prometieron {n} rublos y no nos dieron nada.', fr: 'On nous a promis {n} roubles et on ne nous a rien donné.' },
  { en: 'Then {name} stood up and said that it was a lie.', ru: 'Тогда {name} встала и сказала, что это ложь.', es: 'Entonces {name} se levantó y dijo que era mentira.', fr: 'Alors {name} s\'est levée et a dit que c\'était un mensonge.' },
  { en: 'At night the light from {place} could be seen on the water.', ru: 'Ночью на воде было видно свет из {place}.', es: 'De noche se veía en el agua la luz de {place}.', fr: 'La nuit, on voyait sur l\'eau la lumière de {place}.' },
  { en: 'You must understand that we were afraid.', ru: 'Вы должны понять, что нам было страшно.', es: 'Debe entender que teníamos miedo.', fr: 'Il faut comprendre que nous avions peur.' },
  { en: 'My brother left for {place} in {year} and wrote only once.', ru: 'Мой брат уехал в {place} в {year} году и написал только раз.', es: 'Mi hermano se fue a {place} en {year} y escribió una sola vez.', fr: 'Mon frère est parti pour {place} en {year} et n\'a écrit qu\'une fois.' },
  { en: 'People laugh about it today.', ru: 'Сегодня люди над этим смеются.', es: 'Hoy la gente se ríe de eso.', fr: 'Aujourd\'hui, les gens en rient.' },
  { en: 'The doctor lived {n} kilometres away.', ru: 'Врач жил в {n} километрах.', es: 'El médico vivía a {n} kilómetros.', fr: 'Le médecin habitait à {n} kilomètres.' },
  { en: 'I would do the same again.', ru: 'Я бы сделал то же самое снова.', es: 'Volvería a hacer lo mismo.', fr: 'Je referais la même chose.' },
  { en: 'We had a garden behind the house, with beans and two apple trees.', ru: 'За домом у нас был огород с фасолью и двумя яблонями.', es: 'Teníamos un huerto detrás de la casa, con judías y dos manzanos.', fr: 'Nous avions un jardin derrière la maison, avec des haricots et deux pommiers.' },
  { en: 'The letter arrived on a Sunday, and {name} would not open it.', ru: 'Письмо пришло в воскресенье, и {name} не хотела его открывать.', es: 'La carta llegó un domingo, y {name} no quiso abrirla.', fr: 'La lettre est arrivée un dimanche, et {name} n\'a pas voulu l\'ouvrir.' },
  { en: 'Of the {n} families only three are still there.', ru: 'Из {n} семей там остались только три.', es: 'De las {n} familias solo quedan tres.', fr: 'Des {n} familles, il n\'en reste que trois.' },
  { en: 'It was cold, and the stove smoked.', ru: 'Было холодно, и печь дымила.', es: 'Hacía frío y la estufa echaba humo.', fr: 'Il faisait froid et le poêle fumait.' },
  { en: 'He signed because they told him his sons would keep their places at school.', ru: 'Он подписал, потому что ему сказали, что сыновья останутся в школе.', es: 'Firmó porque le dijeron que sus hijos conservarían su plaza en la escuela.', fr: 'Il a signé parce qu\'on lui a dit que ses fils garderaient leur place à l\'école.' },
  { en: 'I do not know who decided it.', ru: 'Я не знаю, кто это решил.', es: 'No sé quién lo decidió.', fr: 'Je ne sais pas qui l\'a décidé.' },
  { en: 'For {n} days we heard nothing.', ru: '{n} дней мы ничего не слышали.', es: 'Durante {n} días no supimos nada.', fr: 'Pendant {n} jours, nous n\'avons rien su.' },
  { en: 'What stays with me is the smell of wet wool.', ru: 'Что мне запомнилось, так это запах мокрой шерсти.', es: 'Lo que me queda es el olor a lana mojada.', fr: 'Ce qui me reste, c\'est l\'odeur de la laine mouillée.' },
  { en: 'In {place} they called us strangers, and we were.', ru: 'В {place} нас называли чужими, и мы были чужими.', es: 'En {place} nos llamaban forasteros, y lo éramos.', fr: 'À {place}, on nous appelait des étrangers, et nous l\'étions.' },
];

/** Names in the languages with Cyrillic are spelled in it. */
export const WOMEN = [['Marta', 'Марта'], ['Lidia', 'Лидия'], ['Senna', 'Сенна'], ['Irena', 'Ирена'], ['Zoya', 'Зоя'], ['Dalia', 'Далия'], ['Farida', 'Фарида'], ['Jana', 'Яна']];
export const PLACES = [['Orlen', 'Орлен'], ['Tavik', 'Тавик'], ['Seldo', 'Сельдо'], ['Bramar', 'Брамар'], ['Kesto', 'Кесто'], ['Lunevo', 'Лунево']];
