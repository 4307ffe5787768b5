// Questions to working people of a harbour town: the half on which the weights of `src/series/` were chosen. Own words.
// A topic is a block: `@ name`, then by language `en: wording | wording | ~heavier rewording`; `en+:` the same put in two exchanges; `en>:` a follow-up of one interview.
export const FIRST = `
@ born
en: Where were you born? | In which town were you born? | Could you tell us where you were born? | ~What is your place of birth?
ru: Где вы родились? | В каком городе вы родились? | Скажите, пожалуйста, где вы родились? | ~Какое у вас место рождения?
es: ¿Dónde nació usted? | ¿En qué ciudad nació? | ¿Podría decirnos dónde nació? | ~¿Cuál es su lugar de nacimiento?
fr: Où êtes-vous né ? | Dans quelle ville êtes-vous né ? | Pouvez-vous nous dire où vous êtes né ? | ~Quel est votre lieu de naissance ?
en>: Is the house with the green roof still standing?
ru>: А дом с зелёной крышей ещё стоит?
es>: ¿Sigue en pie la casa del tejado verde?
fr>: La maison au toit vert est-elle encore debout ?
@ year
en: In what year were you born? | What year were you born in? | And the year of your birth? | ~How old are you now?
ru: В каком году вы родились? | Какого вы года рождения? | Год вашего рождения? | ~Сколько вам сейчас лет?
es: ¿En qué año nació usted? | ¿Cuál es el año de su nacimiento? | ¿Y en qué año nació? | ~¿Cuántos años tiene ahora?
fr: En quelle année êtes-vous né ? | Quelle est l'année de votre naissance ? | Et vous êtes né en quelle année ? | ~Quel âge avez-vous maintenant ?
@ mother
en: Tell me about your mother. | What was your mother like? | What do you remember about your mother? | ~Who was your mum as a person?
ru: Расскажите о вашей матери. | Какой была ваша мать? | Что вы помните о своей матери? | ~Какой мама была как человек?
es: Hábleme de su madre. | ¿Cómo era su madre? | ¿Qué recuerda de su madre? | ~¿Qué clase de persona era su mamá?
fr: Parlez-moi de votre mère. | Comment était votre mère ? | Que vous rappelez-vous de votre mère ? | ~Quel genre de personne était votre maman ?
en>: Did she sew the sails for the whole street?
ru>: Она шила паруса для всей улицы?
es>: ¿Ella cosía las velas de toda la calle?
fr>: Est-ce qu'elle cousait les voiles de toute la rue ?
@ father
en: Tell me about your father. | What was your father like? | What do you remember about your father? | ~Who was your dad as a person?
ru: Расскажите о вашем отце. | Каким был ваш отец? | Что вы помните о своём отце? | ~Каким папа был как человек?
es: Hábleme de su padre. | ¿Cómo era su padre? | ¿Qué recuerda de su padre? | ~¿Qué clase de persona era su papá?
fr: Parlez-moi de votre père. | Comment était votre père ? | Que vous rappelez-vous de votre père ? | ~Quel genre de personne était votre papa ?
@ siblings
en: How many brothers and sisters did you have? | Did you have any brothers or sisters? | Do you have brothers and sisters? | ~Were you an only child?
ru: Сколько у вас было братьев и сестёр? | Были ли у вас братья или сёстры? | Есть ли у вас братья и сёстры? | ~Вы были единственным ребёнком?
es: ¿Cuántos hermanos y hermanas tenía? | ¿Tenía usted hermanos o hermanas? | ¿Tiene hermanos y hermanas? | ~¿Era usted hijo único?
fr: Combien de frères et sœurs aviez-vous ? | Aviez-vous des frères ou des sœurs ? | Avez-vous des frères et sœurs ? | ~Étiez-vous enfant unique ?
@ school
en: Which school did you go to, and what did you like there? | What school did you attend and what did you enjoy there? | Tell us about your school and what you liked in it. | ~How do you look back on your time in class?
ru: В какую школу вы ходили и что вам там нравилось? | В какой школе вы учились и что вам там нравилось? | Расскажите о вашей школе и о том, что вам в ней нравилось. | ~Как вы вспоминаете годы за партой?
es: ¿A qué escuela fue y qué le gustaba allí? | ¿En qué escuela estudió y qué le gustaba de ella? | Cuéntenos de su escuela y de lo que le gustaba. | ~¿Cómo recuerda sus años en las aulas?
fr: À quelle école êtes-vous allé et qu'est-ce qui vous y plaisait ? | Quelle école avez-vous fréquentée et qu'y aimiez-vous ? | Parlez-nous de votre école et de ce qui vous y plaisait. | ~Quel souvenir gardez-vous des salles de classe ?
en+: Which school did you go to? | And what did you like there, at school?
ru+: В какую школу вы ходили? | А что вам в школе нравилось?
es+: ¿A qué escuela fue? | ¿Y qué le gustaba de la escuela?
fr+: À quelle école êtes-vous allé ? | Et qu'est-ce qui vous plaisait à l'école ?
@ teacher
en: Which teacher do you remember best? | Is there a teacher you remember particularly? | What teacher has stayed in your memory? | ~Who taught you most in those days?
ru: Какого учителя вы помните лучше всего? | Есть ли учитель, которого вы особенно помните? | Какой учитель остался у вас в памяти? | ~Кто тогда научил вас большему?
es: ¿A qué maestro recuerda mejor? | ¿Hay algún maestro que recuerde especialmente? | ¿Qué maestro se le quedó en la memoria? | ~¿Quién le enseñó más en aquel tiempo?
fr: De quel professeur vous souvenez-vous le mieux ? | Y a-t-il un professeur dont vous vous souvenez particulièrement ? | Quel professeur est resté dans votre mémoire ? | ~Qui vous a le plus appris à l'époque ?
@ firstjob
en: What was your first job? | What was the first work you did? | Tell us about your very first job. | ~How did you begin to earn money?
ru: Какой была ваша первая работа? | Кем вы работали в первый раз? | Расскажите о самой первой вашей работе. | ~Как вы начали зарабатывать?
es: ¿Cuál fue su primer trabajo? | ¿Cuál fue el primer trabajo que hizo? | Háblenos de su primerísimo trabajo. | ~¿Cómo empezó a ganar dinero?
fr: Quel a été votre premier emploi ? | Quel est le premier emploi que vous avez eu ? | Parlez-nous de votre tout premier emploi. | ~Comment avez-vous commencé à gagner de l'argent ?
en>: Who lent you the boots for the shipyard?
ru>: А кто одолжил вам сапоги для верфи?
es>: ¿Quién le prestó las botas para el astillero?
fr>: Qui vous a prêté les bottes pour le chantier naval ?
@ lastjob
en: What was your last job? | What was the last work you did before you retired? | Tell us about your last job. | ~Where did your working life end?
ru: Какой была ваша последняя работа? | Кем вы работали в последний раз, перед пенсией? | Расскажите о последней вашей работе. | ~Где закончилась ваша трудовая жизнь?
es: ¿Cuál fue su último trabajo? | ¿Cuál fue el último trabajo que hizo antes de jubilarse? | Háblenos de su último trabajo. | ~¿Dónde terminó su vida laboral?
fr: Quel a été votre dernier emploi ? | Quel est le dernier emploi que vous avez eu avant la retraite ? | Parlez-nous de votre dernier emploi. | ~Où s'est terminée votre vie professionnelle ?
@ harbour
en: What did the harbour look like when you were a child? | How did the harbour look in your childhood? | Can you describe the harbour as it was when you were little? | ~What would a visitor have seen at the quays back then?
ru: Как выглядел порт, когда вы были ребёнком? | Каким был порт в вашем детстве? | Можете ли вы описать порт, каким он был, когда вы были маленьким? | ~Что увидел бы тогда приезжий на причалах?
es: ¿Cómo era el puerto cuando usted era niño? | ¿Qué aspecto tenía el puerto en su infancia? | ¿Puede describir el puerto tal como era cuando era pequeño? | ~¿Qué habría visto un visitante en los muelles entonces?
fr: À quoi ressemblait le port quand vous étiez enfant ? | Comment était le port dans votre enfance ? | Pouvez-vous décrire le port tel qu'il était quand vous étiez petit ? | ~Qu'aurait vu un visiteur sur les quais à l'époque ?
@ harbournow
en: What does the harbour look like today? | How does the harbour look now? | Can you describe the harbour as it is today? | ~And if one walks along the quays now?
ru: Как выглядит порт сегодня? | Какой порт сейчас? | Можете ли вы описать порт, какой он сегодня? | ~А если пройтись по причалам теперь?
es: ¿Cómo es el puerto hoy? | ¿Qué aspecto tiene el puerto ahora? | ¿Puede describir el puerto tal como es hoy? | ~¿Y si uno pasea hoy por los muelles?
fr: À quoi ressemble le port aujourd'hui ? | Comment est le port maintenant ? | Pouvez-vous décrire le port tel qu'il est aujourd'hui ? | ~Et si l'on marche sur les quais maintenant ?
@ strike
en: Were you there during the strike of 1981? | Did you take part in the strike of 1981? | What did you do during the 1981 strike? | ~Which side were you on when the cranes stood still?
ru: Вы были там во время забастовки 1981 года? | Участвовали ли вы в забастовке 1981 года? | Что вы делали во время забастовки 1981 года? | ~На чьей стороне вы были, когда остановились краны?
es: ¿Estuvo usted en la huelga de 1981? | ¿Participó en la huelga de 1981? | ¿Qué hizo durante la huelga de 1981? | ~¿De qué lado estaba cuando se pararon las grúas?
fr: Étiez-vous là pendant la grève de 1981 ? | Avez-vous pris part à la grève de 1981 ? | Qu'avez-vous fait pendant la grève de 1981 ? | ~De quel côté étiez-vous quand les grues se sont arrêtées ?
@ strike2
en: Were you there during the strike of 1996? | Did you take part in the strike of 1996? | What did you do during the 1996 strike? | ~And the second walkout, were you in it?
ru: Вы были там во время забастовки 1996 года? | Участвовали ли вы в забастовке 1996 года? | Что вы делали во время забастовки 1996 года? | ~А во второй стачке вы участвовали?
es: ¿Estuvo usted en la huelga de 1996? | ¿Participó en la huelga de 1996? | ¿Qué hizo durante la huelga de 1996? | ~¿Y en el segundo paro, estuvo usted?
fr: Étiez-vous là pendant la grève de 1996 ? | Avez-vous pris part à la grève de 1996 ? | Qu'avez-vous fait pendant la grève de 1996 ? | ~Et le second arrêt de travail, en étiez-vous ?
@ safety
en: How dangerous was the work, and who looked after safety? | Was the work dangerous and who took care of safety? | How dangerous was your work, and who was responsible for safety? | ~Did people get hurt, and did anybody care?
ru: Насколько опасной была работа и кто следил за безопасностью? | Была ли работа опасной и кто заботился о безопасности? | Насколько опасной была ваша работа и кто отвечал за безопасность? | ~Получали ли люди травмы и было ли кому-то дело?
es: ¿Qué tan peligroso era el trabajo y quién se ocupaba de la seguridad? | ¿Era peligroso el trabajo y quién cuidaba de la seguridad? | ¿Hasta qué punto era peligroso su trabajo y quién respondía de la seguridad? | ~¿Se hería la gente y le importaba a alguien?
fr: Le travail était-il dangereux et qui veillait à la sécurité ? | À quel point le travail était-il dangereux, et qui s'occupait de la sécurité ? | Votre travail était-il dangereux et qui répondait de la sécurité ? | ~Y avait-il des blessés, et quelqu'un s'en souciait-il ?
en+: How dangerous was the work? | Who looked after safety at work?
ru+: Насколько опасной была работа? | А кто следил за безопасностью на работе?
es+: ¿Qué tan peligroso era el trabajo? | ¿Y quién se ocupaba de la seguridad en el trabajo?
fr+: Le travail était-il dangereux ? | Et qui veillait à la sécurité au travail ?
@ wages
en: Were the wages enough to live on? | Could one live on the wages? | Was the pay enough for a family to live on? | ~How did you make ends meet?
ru: Хватало ли зарплаты на жизнь? | Можно ли было прожить на зарплату? | Хватало ли зарплаты семье на жизнь? | ~Как вы сводили концы с концами?
es: ¿Alcanzaba el sueldo para vivir? | ¿Se podía vivir del sueldo? | ¿Bastaba el sueldo para que viviera una familia? | ~¿Cómo llegaban a fin de mes?
fr: Le salaire suffisait-il pour vivre ? | Pouvait-on vivre du salaire ? | Le salaire suffisait-il à faire vivre une famille ? | ~Comment arriviez-vous à joindre les deux bouts ?
@ union
en: When did you join the union? | In which year did you become a member of the union? | How did it come that you joined the union? | ~What made you get organised?
ru: Когда вы вступили в профсоюз? | В каком году вы стали членом профсоюза? | Как получилось, что вы вступили в профсоюз? | ~Что побудило вас объединиться с другими?
es: ¿Cuándo se afilió al sindicato? | ¿En qué año se hizo miembro del sindicato? | ¿Cómo fue que se afilió al sindicato? | ~¿Qué le llevó a organizarse?
fr: Quand avez-vous adhéré au syndicat ? | En quelle année êtes-vous devenu membre du syndicat ? | Comment en êtes-vous venu à adhérer au syndicat ? | ~Qu'est-ce qui vous a poussé à vous organiser ?
@ unionleft
en: When did you leave the union? | In which year did you leave the union? | How did it come that you left the union? | ~Why did you hand back your membership card?
ru: Когда вы вышли из профсоюза? | В каком году вы вышли из профсоюза? | Как получилось, что вы вышли из профсоюза? | ~Почему вы сдали членский билет?
es: ¿Cuándo dejó el sindicato? | ¿En qué año dejó el sindicato? | ¿Cómo fue que dejó el sindicato? | ~¿Por qué devolvió el carné?
fr: Quand avez-vous quitté le syndicat ? | En quelle année avez-vous quitté le syndicat ? | Comment en êtes-vous venu à quitter le syndicat ? | ~Pourquoi avez-vous rendu votre carte ?
@ women
en: Were there women working on the docks? | Did women work on the docks too? | How many women worked on the docks? | ~Was it only men down there?
ru: Работали ли в доках женщины? | А женщины тоже работали в доках? | Сколько женщин работало в доках? | ~Там были одни мужчины?
es: ¿Trabajaban mujeres en los muelles de carga? | ¿También trabajaban mujeres en la carga? | ¿Cuántas mujeres trabajaban en la carga? | ~¿Allí abajo solo había hombres?
fr: Y avait-il des femmes qui travaillaient aux docks ? | Des femmes travaillaient-elles aussi aux docks ? | Combien de femmes travaillaient aux docks ? | ~N'y avait-il que des hommes là-bas ?
@ foreign
en: Did you meet sailors from other countries? | What was it like to meet sailors from abroad? | Did you have friends among the foreign sailors? | ~With which strangers off the ships did you talk?
ru: Встречали ли вы моряков из других стран? | Каково было встречать моряков из-за границы? | Были ли у вас друзья среди иностранных моряков? | ~С кем из приезжих с судов вы разговаривали?
es: ¿Conoció a marineros de otros países? | ¿Cómo era conocer a marineros del extranjero? | ¿Tenía amigos entre los marineros extranjeros? | ~¿Con qué forasteros de los barcos hablaba?
fr: Avez-vous rencontré des marins d'autres pays ? | Comment était-ce de rencontrer des marins de l'étranger ? | Aviez-vous des amis parmi les marins étrangers ? | ~Avec quels inconnus des bateaux parliez-vous ?
@ storm
en: Do you remember the great storm? | What do you remember of the great storm? | Where were you on the night of the great storm? | ~That night when the sea came into the streets, what happened to you?
ru: Помните ли вы большой шторм? | Что вы помните о большом шторме? | Где вы были в ночь большого шторма? | ~В ту ночь, когда море вошло в улицы, что с вами было?
es: ¿Recuerda la gran tormenta? | ¿Qué recuerda de la gran tormenta? | ¿Dónde estaba la noche de la gran tormenta? | ~Aquella noche en que el mar entró en las calles, ¿qué le pasó?
fr: Vous souvenez-vous de la grande tempête ? | Que vous rappelez-vous de la grande tempête ? | Où étiez-vous la nuit de la grande tempête ? | ~Cette nuit où la mer est entrée dans les rues, que vous est-il arrivé ?
en>: And the bell on the breakwater, did it really ring by itself?
ru>: А колокол на волнорезе и правда звонил сам?
es>: ¿Y la campana del rompeolas sonaba de verdad sola?
fr>: Et la cloche de la digue, sonnait-elle vraiment toute seule ?
@ wedding
en: How did you meet your wife? | Where did you and your wife meet? | Tell us how you got to know your wife. | ~How did the two of you find each other?
ru: Как вы познакомились с женой? | Где вы с женой познакомились? | Расскажите, как вы познакомились со своей женой. | ~Как вы двое нашли друг друга?
es: ¿Cómo conoció a su esposa? | ¿Dónde se conocieron usted y su esposa? | Cuéntenos cómo conoció a su esposa. | ~¿Cómo se encontraron ustedes dos?
fr: Comment avez-vous rencontré votre femme ? | Où votre femme et vous êtes-vous rencontrés ? | Racontez-nous comment vous avez connu votre femme. | ~Comment vous êtes-vous trouvés, tous les deux ?
@ children
en: Do you have children, and what do they do? | Have you got children and what are they doing? | What do your children do? | ~What became of the next generation of your family?
ru: Есть ли у вас дети и чем они занимаются? | У вас есть дети? Чем они занимаются? | Чем занимаются ваши дети? | ~Что стало со следующим поколением вашей семьи?
es: ¿Tiene hijos y a qué se dedican? | ¿Tiene usted hijos? ¿A qué se dedican? | ¿A qué se dedican sus hijos? | ~¿Qué fue de la siguiente generación de su familia?
fr: Avez-vous des enfants et que font-ils ? | Avez-vous des enfants ? Que font-ils dans la vie ? | Que font vos enfants ? | ~Qu'est devenue la génération suivante de votre famille ?
en+: Do you have children? | And what do your children do?
ru+: Есть ли у вас дети? | А чем занимаются ваши дети?
es+: ¿Tiene hijos? | ¿Y a qué se dedican sus hijos?
fr+: Avez-vous des enfants ? | Et que font vos enfants ?
@ food
en: What did people eat on a normal day? | What was eaten at home on an ordinary day? | What did your family eat on a normal working day? | ~What was on the table from Monday to Friday?
ru: Что люди ели в обычный день? | Что ели дома в обычный день? | Что ела ваша семья в обычный рабочий день? | ~Что стояло на столе с понедельника по пятницу?
es: ¿Qué comía la gente en un día normal? | ¿Qué se comía en casa un día corriente? | ¿Qué comía su familia en un día normal de trabajo? | ~¿Qué había en la mesa de lunes a viernes?
fr: Que mangeait-on un jour ordinaire ? | Que mangeait-on à la maison un jour normal ? | Que mangeait votre famille un jour de travail ordinaire ? | ~Qu'y avait-il sur la table du lundi au vendredi ?
@ feast
en: What did people eat on a feast day? | What was eaten at home on feast days? | What did your family eat on a great feast? | ~Which dishes came out only at Easter and weddings?
ru: Что люди ели в праздник? | Что ели дома по праздникам? | Что ела ваша семья на большой праздник? | ~Какие блюда готовили только на Пасху и свадьбы?
es: ¿Qué comía la gente en un día de fiesta? | ¿Qué se comía en casa los días de fiesta? | ¿Qué comía su familia en una gran fiesta? | ~¿Qué platos salían solo en Pascua y en las bodas?
fr: Que mangeait-on un jour de fête ? | Que mangeait-on à la maison les jours de fête ? | Que mangeait votre famille lors d'une grande fête ? | ~Quels plats ne sortaient qu'à Pâques et aux mariages ?
@ best
en: What was the best year of your life? | Which year of your life was the best? | Looking back, which was the best year of your life? | ~When were you happiest?
ru: Какой год вашей жизни был лучшим? | Какой год в вашей жизни был самым хорошим? | Оглядываясь назад, какой год вашей жизни был лучшим? | ~Когда вы были счастливее всего?
es: ¿Cuál fue el mejor año de su vida? | ¿Qué año de su vida fue el mejor? | Mirando atrás, ¿cuál fue el mejor año de su vida? | ~¿Cuándo fue más feliz?
fr: Quelle a été la meilleure année de votre vie ? | Quelle année de votre vie a été la meilleure ? | Avec le recul, quelle a été la meilleure année de votre vie ? | ~Quand avez-vous été le plus heureux ?
@ worst
en: What was the worst year of your life? | Which year of your life was the worst? | Looking back, which was the worst year of your life? | ~When were you most unhappy?
ru: Какой год вашей жизни был худшим? | Какой год в вашей жизни был самым плохим? | Оглядываясь назад, какой год вашей жизни был худшим? | ~Когда вы были несчастнее всего?
es: ¿Cuál fue el peor año de su vida? | ¿Qué año de su vida fue el peor? | Mirando atrás, ¿cuál fue el peor año de su vida? | ~¿Cuándo fue más infeliz?
fr: Quelle a été la pire année de votre vie ? | Quelle année de votre vie a été la pire ? | Avec le recul, quelle a été la pire année de votre vie ? | ~Quand avez-vous été le plus malheureux ?
@ before
en: How was life before the port was closed? | What was life like before the closing of the port? | Describe life in the town before the port closed. | ~What kind of place was this as long as ships still came?
ru: Какой была жизнь до закрытия порта? | Как жилось до того, как закрыли порт? | Опишите жизнь города до закрытия порта. | ~Что это было за место, пока ещё приходили суда?
es: ¿Cómo era la vida antes del cierre del puerto? | ¿Cómo se vivía antes de que cerraran el puerto? | Describa la vida de la ciudad antes de que cerrara el puerto. | ~¿Qué lugar era este mientras venían barcos?
fr: Comment était la vie avant la fermeture du port ? | Comment vivait-on avant que le port soit fermé ? | Décrivez la vie de la ville avant que le port ferme. | ~Quel endroit était-ce tant que les navires venaient ?
@ after
en: How was life after the port was closed? | What was life like after the closing of the port? | Describe life in the town after the port closed. | ~What became of this place once no ships came?
ru: Какой была жизнь после закрытия порта? | Как жилось после того, как закрыли порт? | Опишите жизнь города после закрытия порта. | ~Что стало с этим местом, когда суда перестали приходить?
es: ¿Cómo era la vida después del cierre del puerto? | ¿Cómo se vivía después de que cerraran el puerto? | Describa la vida de la ciudad después de que cerrara el puerto. | ~¿Qué fue de este lugar cuando ya no venían barcos?
fr: Comment était la vie après la fermeture du port ? | Comment vivait-on après que le port a été fermé ? | Décrivez la vie de la ville après que le port a fermé. | ~Qu'est devenu cet endroit quand plus aucun navire ne venait ?
@ faith
en: What part did religion play in your life? | How important was religion in your life? | Was religion important to you in your life? | ~Did you go to church or pray at home?
ru: Какую роль играла религия в вашей жизни? | Насколько важна была религия в вашей жизни? | Была ли для вас важна религия в жизни? | ~Ходили ли вы в церковь или молились дома?
es: ¿Qué papel tuvo la religión en su vida? | ¿Qué importancia tenía la religión en su vida? | ¿Era importante para usted la religión en la vida? | ~¿Iba a la iglesia o rezaba en casa?
fr: Quel rôle la religion a-t-elle joué dans votre vie ? | Quelle importance avait la religion dans votre vie ? | La religion était-elle importante pour vous dans la vie ? | ~Alliez-vous à l'église ou priiez-vous chez vous ?
@ songs
en: Which songs did you sing at work? | Did you sing at work, and which songs? | Do you still know the songs you sang at work? | ~Was there any music among the crates?
ru: Какие песни вы пели на работе? | Пели ли вы на работе, и какие песни? | Помните ли вы ещё песни, которые пели на работе? | ~Звучала ли среди ящиков музыка?
es: ¿Qué canciones cantaban en el trabajo? | ¿Cantaban en el trabajo, y qué canciones? | ¿Se acuerda aún de las canciones que cantaban en el trabajo? | ~¿Había música entre las cajas?
fr: Quelles chansons chantiez-vous au travail ? | Chantiez-vous au travail, et quelles chansons ? | Connaissez-vous encore les chansons que vous chantiez au travail ? | ~Y avait-il de la musique entre les caisses ?
@ health
en: How is your health today? | How are you in health these days? | Is your health good at the moment? | ~Does your body still carry you?
ru: Как сегодня ваше здоровье? | Как у вас сейчас со здоровьем? | Хорошее ли у вас сейчас здоровье? | ~Тело ещё не подводит вас?
es: ¿Cómo está hoy de salud? | ¿Qué tal anda de salud estos días? | ¿Es buena su salud en este momento? | ~¿Le sigue respondiendo el cuerpo?
fr: Comment va votre santé aujourd'hui ? | Comment allez-vous côté santé ces jours-ci ? | Votre santé est-elle bonne en ce moment ? | ~Votre corps vous porte-t-il encore ?
@ young
en: What would you say to young people today? | What advice would you give young people? | Is there something you would like to tell young people? | ~If your grandchildren listened, what should they hear?
ru: Что бы вы сказали сегодняшней молодёжи? | Какой совет вы дали бы молодёжи? | Есть ли что-то, что вы хотели бы сказать молодёжи? | ~Если бы внуки слушали, что им следует услышать?
es: ¿Qué les diría a los jóvenes de hoy? | ¿Qué consejo daría a los jóvenes? | ¿Hay algo que quisiera decir a los jóvenes? | ~Si sus nietos escucharan, ¿qué deberían oír?
fr: Que diriez-vous aux jeunes d'aujourd'hui ? | Quel conseil donneriez-vous aux jeunes ? | Y a-t-il quelque chose que vous aimeriez dire aux jeunes ? | ~Si vos petits-enfants écoutaient, que devraient-ils entendre ?
@ add
en: Is there anything you would like to add? | Would you like to add anything? | Is there something we have forgotten that you want to add? | ~Any last words before we stop?
ru: Хотите ли вы что-нибудь добавить? | Есть ли что-то, что вы хотели бы добавить? | Мы что-то забыли, что вы хотите добавить? | ~Последнее слово, прежде чем закончим?
es: ¿Hay algo que quiera añadir? | ¿Le gustaría añadir algo? | ¿Hemos olvidado algo que quiera añadir? | ~¿Unas últimas palabras antes de parar?
fr: Y a-t-il quelque chose que vous aimeriez ajouter ? | Souhaitez-vous ajouter quelque chose ? | Avons-nous oublié quelque chose que vous voulez ajouter ? | ~Un dernier mot avant de finir ?
`;
