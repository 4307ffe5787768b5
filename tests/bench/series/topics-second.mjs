// Questions to people of a valley that was flooded for a dam: the half on which figures are reported; nothing in `src/series/` was chosen by it. Own words.
// Same form as topics-first.mjs; some topics are in Arabic, Chinese, Kazakh and Ukrainian as well.
export const SECOND = `
@ name
en: What is your name, and how old are you? | Please tell us your name and age. | Could you say your name and how old you are? | ~Who are we talking to today?
ru: Как вас зовут и сколько вам лет? | Назовите, пожалуйста, ваше имя и возраст. | Скажите, как вас зовут и сколько вам лет. | ~С кем мы сегодня говорим?
es: ¿Cómo se llama y cuántos años tiene? | Díganos por favor su nombre y su edad. | ¿Puede decir cómo se llama y cuántos años tiene? | ~¿Con quién hablamos hoy?
fr: Comment vous appelez-vous et quel âge avez-vous ? | Dites-nous votre nom et votre âge, s'il vous plaît. | Pouvez-vous dire comment vous vous appelez et quel âge vous avez ? | ~À qui parlons-nous aujourd'hui ?
ar: ما اسمك وكم عمرك؟ | من فضلك قل لنا اسمك وعمرك. | هل يمكنك أن تقول ما اسمك وكم عمرك؟
zh: 您叫什么名字，今年多大年纪？ | 请告诉我们您的名字和年龄。 | 能说一下您叫什么名字、多大年纪吗？
kk: Сіздің атыңыз кім және жасыңыз нешеде? | Атыңыз бен жасыңызды айтып өтіңізші. | Атыңыз кім, жасыңыз нешеде екенін айта аласыз ба?
uk: Як вас звати і скільки вам років? | Назвіть, будь ласка, ваше ім'я та вік. | Скажіть, як вас звати і скільки вам років.
@ village
en: Which village does your family come from? | From which village did your family come? | What was the name of the village your family came from? | ~Where are your people from, up there?
ru: Из какой деревни родом ваша семья? | Из какой деревни происходит ваша семья? | Как называлась деревня, из которой родом ваша семья? | ~Откуда вы сами, там, наверху?
es: ¿De qué aldea viene su familia? | ¿De qué aldea procede su familia? | ¿Cómo se llamaba la aldea de la que viene su familia? | ~¿De dónde son los suyos, allá arriba?
fr: De quel village vient votre famille ? | De quel village votre famille est-elle originaire ? | Comment s'appelait le village d'où vient votre famille ? | ~D'où sont les vôtres, là-haut ?
ar: من أي قرية تنحدر عائلتك؟ | ما هي القرية التي تنحدر منها عائلتك؟ | ما اسم القرية التي جاءت منها عائلتك؟
zh: 您的家族来自哪个村庄？ | 您的家族是从哪个村庄来的？ | 您的家族原来的村庄叫什么？
kk: Отбасыңыз қай ауылдан шыққан? | Сіздің отбасыңыз қай ауылдан? | Отбасыңыз шыққан ауыл қалай аталды?
uk: З якого села походить ваша родина? | З якого села родом ваша родина? | Як називалося село, з якого походить ваша родина?
@ house
en: What did the house you grew up in look like? | Can you describe the house where you grew up? | Describe the house in which you grew up. | ~Walk us through the rooms of your childhood.
ru: Как выглядел дом, в котором вы выросли? | Можете ли вы описать дом, где вы выросли? | Опишите дом, в котором вы выросли. | ~Проведите нас по комнатам вашего детства.
es: ¿Cómo era la casa en la que creció? | ¿Puede describir la casa donde creció? | Describa la casa en que creció. | ~Llévenos por las habitaciones de su niñez.
fr: À quoi ressemblait la maison où vous avez grandi ? | Pouvez-vous décrire la maison où vous avez grandi ? | Décrivez la maison dans laquelle vous avez grandi. | ~Faites-nous visiter les pièces de votre enfance.
ar: كيف كان شكل البيت الذي نشأت فيه؟ | هل يمكنك أن تصف البيت الذي نشأت فيه؟ | صف لنا البيت الذي نشأت فيه.
zh: 您长大的房子是什么样子的？ | 能描述一下您从小长大的房子吗？ | 请描述您长大的那所房子。
kk: Сіз өскен үй қандай еді? | Өзіңіз өскен үйді сипаттап бере аласыз ба? | Сіз өскен үйді сипаттап беріңізші.
uk: Який вигляд мав дім, у якому ви виросли? | Чи можете ви описати дім, де ви виросли? | Опишіть дім, у якому ви виросли.
en>: Did the cherry tree touch the kitchen window?
ru>: Вишня правда доставала до кухонного окна?
es>: ¿El cerezo tocaba la ventana de la cocina?
fr>: Le cerisier touchait-il la fenêtre de la cuisine ?
@ newhouse
en: What does the house you live in now look like? | Can you describe the house where you live now? | Describe the house in which you live today. | ~And your rooms here, are they home?
ru: Как выглядит дом, в котором вы живёте теперь? | Можете ли вы описать дом, где вы живёте теперь? | Опишите дом, в котором вы живёте сегодня. | ~А здешние комнаты, стали ли они родными?
es: ¿Cómo es la casa en la que vive ahora? | ¿Puede describir la casa donde vive ahora? | Describa la casa en que vive hoy. | ~¿Y sus cuartos de aquí, son un hogar?
fr: À quoi ressemble la maison où vous vivez maintenant ? | Pouvez-vous décrire la maison où vous vivez maintenant ? | Décrivez la maison dans laquelle vous vivez aujourd'hui. | ~Et vos pièces d'ici, sont-elles un foyer ?
ar: كيف شكل البيت الذي تعيش فيه الآن؟ | هل يمكنك أن تصف البيت الذي تعيش فيه الآن؟ | صف لنا البيت الذي تسكن فيه اليوم.
zh: 您现在住的房子是什么样子的？ | 能描述一下您现在居住的房子吗？ | 请描述您今天住的那所房子。
kk: Сіз қазір тұратын үй қандай? | Қазір өзіңіз тұратын үйді сипаттап бере аласыз ба? | Сіз бүгін тұрып жатқан үйді сипаттап беріңізші.
uk: Який вигляд має дім, у якому ви живете тепер? | Чи можете ви описати дім, де ви тепер живете? | Опишіть дім, у якому ви живете сьогодні.
@ grandmother
en: What stories did your grandmother tell? | Did your grandmother tell you stories? | Which of your grandmother's stories do you still know? | ~What did the old woman of the house talk about in the evenings?
ru: Какие истории рассказывала ваша бабушка? | Рассказывала ли вам бабушка истории? | Какие бабушкины истории вы ещё помните? | ~О чём по вечерам говорила старшая в доме?
es: ¿Qué historias contaba su abuela? | ¿Le contaba historias su abuela? | ¿Qué historias de su abuela recuerda todavía? | ~¿De qué hablaba por las noches la anciana de la casa?
fr: Quelles histoires racontait votre grand-mère ? | Votre grand-mère vous racontait-elle des histoires ? | Quelles histoires de votre grand-mère connaissez-vous encore ? | ~De quoi parlait le soir la vieille femme de la maison ?
ar: ما الحكايات التي كانت ترويها جدتك؟ | هل كانت جدتك تروي لك الحكايات؟ | أي حكايات جدتك ما زلت تذكرها؟
zh: 您的祖母讲过什么故事？ | 祖母给您讲故事吗？ | 祖母讲的故事您还记得哪些？
kk: Әжеңіз қандай әңгімелер айтатын? | Әжеңіз сізге әңгіме айтып беретін бе еді? | Әжеңіздің қандай әңгімелерін әлі білесіз?
uk: Які історії розповідала ваша бабуся? | Чи розповідала вам бабуся історії? | Які бабусині історії ви ще пам'ятаєте?
@ grandfather
en: What stories did your grandfather tell? | Did your grandfather tell you stories? | Which of your grandfather's stories do you still know? | ~What did the old man of the house talk about in the evenings?
ru: Какие истории рассказывал ваш дедушка? | Рассказывал ли вам дедушка истории? | Какие дедушкины истории вы ещё помните? | ~О чём по вечерам говорил старший в доме?
es: ¿Qué historias contaba su abuelo? | ¿Le contaba historias su abuelo? | ¿Qué historias de su abuelo recuerda todavía? | ~¿De qué hablaba por las noches el anciano de la casa?
fr: Quelles histoires racontait votre grand-père ? | Votre grand-père vous racontait-il des histoires ? | Quelles histoires de votre grand-père connaissez-vous encore ? | ~De quoi parlait le soir le vieil homme de la maison ?
ar: ما الحكايات التي كان يرويها جدك؟ | هل كان جدك يروي لك الحكايات؟ | أي حكايات جدك ما زلت تذكرها؟
zh: 您的祖父讲过什么故事？ | 祖父给您讲故事吗？ | 祖父讲的故事您还记得哪些？
kk: Атаңыз қандай әңгімелер айтатын? | Атаңыз сізге әңгіме айтып беретін бе еді? | Атаңыздың қандай әңгімелерін әлі білесіз?
uk: Які історії розповідав ваш дідусь? | Чи розповідав вам дідусь історії? | Які дідусеві історії ви ще пам'ятаєте?
@ animals
en: Which animals did you keep? | What animals did your family keep? | Did your family keep animals, and which? | ~What lived in the stable?
ru: Каких животных вы держали? | Каких животных держала ваша семья? | Держала ли ваша семья животных, и каких? | ~Кто жил в хлеву?
es: ¿Qué animales tenían? | ¿Qué animales criaba su familia? | ¿Criaba animales su familia, y cuáles? | ~¿Qué había en el establo?
fr: Quels animaux aviez-vous ? | Quels animaux votre famille élevait-elle ? | Votre famille élevait-elle des animaux, et lesquels ? | ~Qu'y avait-il dans l'étable ?
ar: ما الحيوانات التي كنتم تربونها؟ | أي حيوانات كانت عائلتك تربي؟ | هل كانت عائلتك تربي حيوانات، وما هي؟
zh: 你们养过什么动物？ | 您家里养什么动物？ | 您家里养动物吗，养了哪些？
kk: Қандай мал ұстадыңыздар? | Отбасыңыз қандай мал ұстады? | Отбасыңыз мал ұстады ма, қандай?
uk: Яких тварин ви тримали? | Яких тварин тримала ваша родина? | Чи тримала ваша родина тварин, і яких?
@ fields
en: What grew in your fields? | What did you grow in your fields? | Which crops did your family grow in the fields? | ~What did the soil give you?
ru: Что росло на ваших полях? | Что вы выращивали на своих полях? | Какие культуры ваша семья выращивала на полях? | ~Что давала вам земля?
es: ¿Qué crecía en sus campos? | ¿Qué cultivaban en sus campos? | ¿Qué cultivos tenía su familia en los campos? | ~¿Qué les daba la tierra?
fr: Qu'est-ce qui poussait dans vos champs ? | Que cultiviez-vous dans vos champs ? | Quelles cultures votre famille avait-elle dans ses champs ? | ~Que vous donnait la terre ?
ar: ماذا كان ينمو في حقولكم؟ | ماذا كنتم تزرعون في حقولكم؟ | أي محاصيل كانت عائلتك تزرع في الحقول؟
zh: 你们的田里种什么？ | 你们在田里种了些什么庄稼？ | 您家在田里种哪些庄稼？
kk: Егістігіңізде не өсетін? | Егістікке не егетін едіңіздер? | Отбасыңыз егістікте қандай дақыл өсірді?
uk: Що росло на ваших полях? | Що ви вирощували на своїх полях? | Які культури ваша родина вирощувала на полях?
@ firstnews
en: When did you first hear of the dam? | When did you hear about the dam for the first time? | From whom did you first hear about the dam? | ~How did the news reach the valley?
ru: Когда вы впервые услышали о плотине? | Когда вы в первый раз узнали о плотине? | От кого вы впервые услышали о плотине? | ~Как весть дошла до долины?
es: ¿Cuándo oyó hablar por primera vez de la presa? | ¿Cuándo supo por primera vez de la presa? | ¿De quién oyó por primera vez lo de la presa? | ~¿Cómo llegó la noticia al valle?
fr: Quand avez-vous entendu parler du barrage pour la première fois ? | Quand avez-vous appris l'existence du barrage pour la première fois ? | De qui avez-vous entendu parler du barrage la première fois ? | ~Comment la nouvelle est-elle arrivée dans la vallée ?
ar: متى سمعت عن السد لأول مرة؟ | متى علمت بأمر السد لأول مرة؟ | ممن سمعت عن السد أول مرة؟
zh: 您第一次听说水坝是什么时候？ | 您什么时候第一次听到水坝的事？ | 您最初是从谁那里听说水坝的？
kk: Бөгет туралы алғаш қашан естідіңіз? | Бөгет жайлы бірінші рет қашан білдіңіз? | Бөгет туралы алғаш кімнен естідіңіз?
uk: Коли ви вперше почули про греблю? | Коли ви вперше дізналися про греблю? | Від кого ви вперше почули про греблю?
@ lastday
en: What do you remember of your last day in the valley? | How was your last day in the valley? | Tell us about the last day you spent in the valley. | ~The morning you locked the door for good, what was it like?
ru: Что вы помните о последнем дне в долине? | Каким был ваш последний день в долине? | Расскажите о последнем дне, который вы провели в долине. | ~Каким было утро, когда вы навсегда заперли дверь?
es: ¿Qué recuerda de su último día en el valle? | ¿Cómo fue su último día en el valle? | Cuéntenos el último día que pasó en el valle. | ~La mañana en que cerró la puerta para siempre, ¿cómo fue?
fr: Que vous rappelez-vous de votre dernier jour dans la vallée ? | Comment a été votre dernier jour dans la vallée ? | Racontez-nous le dernier jour que vous avez passé dans la vallée. | ~Le matin où vous avez fermé la porte pour toujours, c'était comment ?
ar: ماذا تتذكر من يومك الأخير في الوادي؟ | كيف كان يومك الأخير في الوادي؟ | حدثنا عن آخر يوم قضيته في الوادي.
zh: 您还记得在山谷里的最后一天吗？ | 在山谷的最后一天是怎样度过的？ | 请讲讲您在山谷度过的最后一天。
kk: Аңғардағы соңғы күніңізден не есіңізде? | Аңғардағы соңғы күніңіз қандай болды? | Аңғарда өткізген соңғы күніңіз туралы айтып беріңізші.
uk: Що ви пам'ятаєте про останній день у долині? | Яким був ваш останній день у долині? | Розкажіть про останній день, який ви провели в долині.
@ firstday
en: What do you remember of your first day in the new town? | How was your first day in the new town? | Tell us about the first day you spent in the new town. | ~When you stepped off the lorry, what did you see?
ru: Что вы помните о первом дне в новом городе? | Каким был ваш первый день в новом городе? | Расскажите о первом дне, который вы провели в новом городе. | ~Что вы увидели, когда слезли с грузовика?
es: ¿Qué recuerda de su primer día en la ciudad nueva? | ¿Cómo fue su primer día en la ciudad nueva? | Cuéntenos el primer día que pasó en la ciudad nueva. | ~Al bajar del camión, ¿qué vio?
fr: Que vous rappelez-vous de votre premier jour dans la nouvelle ville ? | Comment a été votre premier jour dans la nouvelle ville ? | Racontez-nous le premier jour que vous avez passé dans la nouvelle ville. | ~En descendant du camion, qu'avez-vous vu ?
ar: ماذا تتذكر من يومك الأول في المدينة الجديدة؟ | كيف كان يومك الأول في المدينة الجديدة؟ | حدثنا عن أول يوم قضيته في المدينة الجديدة.
zh: 您还记得在新城的第一天吗？ | 在新城的第一天是怎样度过的？ | 请讲讲您在新城度过的第一天。
kk: Жаңа қаладағы алғашқы күніңізден не есіңізде? | Жаңа қаладағы алғашқы күніңіз қандай болды? | Жаңа қалада өткізген алғашқы күніңіз туралы айтып беріңізші.
uk: Що ви пам'ятаєте про перший день у новому місті? | Яким був ваш перший день у новому місті? | Розкажіть про перший день, який ви провели в новому місті.
@ money
en: How much money were you paid for the land? | What were you paid for your land? | Did they pay you for the land, and how much? | ~Was there any compensation?
ru: Сколько денег вам заплатили за землю? | Что вам заплатили за вашу землю? | Платили ли вам за землю, и сколько? | ~Была ли какая-нибудь компенсация?
es: ¿Cuánto dinero le pagaron por la tierra? | ¿Qué le pagaron por su tierra? | ¿Le pagaron por la tierra, y cuánto? | ~¿Hubo alguna compensación?
fr: Combien d'argent vous a-t-on payé pour la terre ? | Que vous a-t-on payé pour votre terre ? | Vous a-t-on payé la terre, et combien ? | ~Y a-t-il eu une indemnisation ?
ar: كم دفعوا لكم من المال مقابل الأرض؟ | ماذا دُفع لكم مقابل أرضكم؟ | هل دفعوا لكم مقابل الأرض، وكم؟
zh: 土地赔了你们多少钱？ | 你们的土地得到了多少赔款？ | 他们给了土地钱吗，给了多少？
kk: Жер үшін сізге қанша ақша төледі? | Жеріңізге не төледі? | Жер үшін ақша төледі ме, қанша?
uk: Скільки грошей вам заплатили за землю? | Що вам заплатили за вашу землю? | Чи платили вам за землю, і скільки?
@ protest
en: Did people protest, and what happened to those who did? | Were there protests, and what happened to the people who protested? | Did anybody protest, and what was done to them? | ~Who said no, and how did it end for them?
ru: Протестовали ли люди и что стало с теми, кто протестовал? | Были ли протесты и что было с людьми, которые протестовали? | Протестовал ли кто-нибудь и что с ними сделали? | ~Кто сказал «нет» и чем это для них кончилось?
es: ¿Protestó la gente y qué les pasó a los que protestaron? | ¿Hubo protestas y qué pasó con la gente que protestó? | ¿Protestó alguien y qué les hicieron? | ~¿Quién dijo que no y cómo acabó?
fr: Les gens ont-ils protesté et qu'est-il arrivé à ceux qui l'ont fait ? | Y a-t-il eu des protestations et qu'est-il arrivé aux gens qui ont protesté ? | Quelqu'un a-t-il protesté et que leur a-t-on fait ? | ~Qui a dit non, et comment cela a-t-il fini pour eux ?
en+: Did people protest against it? | What happened to those who protested?
ru+: Протестовали ли люди? | А что стало с теми, кто протестовал?
es+: ¿Protestó la gente? | ¿Qué les pasó a los que protestaron?
fr+: Les gens ont-ils protesté ? | Et qu'est-il arrivé à ceux qui ont protesté ?
@ police
en: Have you ever been questioned by the police? | Were you ever questioned by the police? | Did the police ever question you? | ~Did anyone in uniform come for you?
ru: Допрашивала ли вас когда-нибудь полиция? | Вас когда-нибудь допрашивали в полиции? | Случалось ли, что полиция вас допрашивала? | ~Приходил ли за вами кто-нибудь в форме?
es: ¿Alguna vez le interrogó la policía? | ¿Fue usted interrogado alguna vez por la policía? | ¿Le ha interrogado la policía alguna vez? | ~¿Vino alguien de uniforme por usted?
fr: Avez-vous déjà été interrogé par la police ? | La police vous a-t-elle déjà interrogé ? | Avez-vous un jour été interrogé par la police ? | ~Quelqu'un en uniforme est-il venu vous chercher ?
en>: Was that the officer with the grey moustache?
ru>: Это тот самый офицер с седыми усами?
es>: ¿Era aquel oficial del bigote gris?
fr>: C'était l'officier à la moustache grise ?
@ lawyer
en: Did you have a lawyer? | Was there a lawyer who helped you? | Did any lawyer help you? | ~Who spoke for you before the court?
ru: Был ли у вас адвокат? | Был ли адвокат, который вам помогал? | Помогал ли вам какой-нибудь адвокат? | ~Кто говорил за вас в суде?
es: ¿Tenía usted abogado? | ¿Hubo algún abogado que le ayudara? | ¿Le ayudó algún abogado? | ~¿Quién habló por usted ante el tribunal?
fr: Aviez-vous un avocat ? | Y a-t-il eu un avocat pour vous aider ? | Un avocat vous a-t-il aidé ? | ~Qui a parlé pour vous devant le tribunal ?
@ river
en: What did the river mean to you? | How important was the river to you? | What did the river mean for the people of the village? | ~If you close your eyes and hear the water, what comes back?
ru: Что значила для вас река? | Насколько важна была для вас река? | Что значила река для жителей деревни? | ~Если закрыть глаза и слушать воду, что вспоминается?
es: ¿Qué significaba el río para usted? | ¿Qué importancia tenía el río para usted? | ¿Qué significaba el río para la gente de la aldea? | ~Si cierra los ojos y oye el agua, ¿qué vuelve?
fr: Que signifiait la rivière pour vous ? | Quelle importance avait la rivière pour vous ? | Que signifiait la rivière pour les gens du village ? | ~Si vous fermez les yeux et entendez l'eau, qu'est-ce qui revient ?
@ graves
en: What happened to the graves? | What was done with the graves of the village? | Were the graves moved, or what happened to them? | ~Where do your dead lie now?
ru: Что стало с могилами? | Что сделали с могилами деревни? | Могилы перенесли, или что с ними стало? | ~Где теперь лежат ваши покойные?
es: ¿Qué pasó con las tumbas? | ¿Qué se hizo con las tumbas de la aldea? | ¿Trasladaron las tumbas o qué pasó con ellas? | ~¿Dónde descansan ahora sus muertos?
fr: Que sont devenues les tombes ? | Qu'a-t-on fait des tombes du village ? | A-t-on déplacé les tombes, ou que sont-elles devenues ? | ~Où reposent maintenant vos morts ?
@ church
en: What happened to the church? | What was done with the church of the village? | Was the church blown up, or what happened to it? | ~Does the tower still show when the water is low?
ru: Что стало с церковью? | Что сделали с деревенской церковью? | Церковь взорвали, или что с ней стало? | ~Видна ли башня, когда вода низкая?
es: ¿Qué pasó con la iglesia? | ¿Qué se hizo con la iglesia de la aldea? | ¿Volaron la iglesia o qué pasó con ella? | ~¿Se ve aún la torre cuando baja el agua?
fr: Qu'est devenue l'église ? | Qu'a-t-on fait de l'église du village ? | A-t-on fait sauter l'église, ou qu'est-elle devenue ? | ~La tour se voit-elle encore quand l'eau est basse ?
@ neighbours
en: Who were your neighbours then, and where are they now? | Who lived next door, and where do those neighbours live now? | Tell us who your neighbours were and where they are now. | ~What became of the people across the lane?
ru: Кто были тогда ваши соседи и где они теперь? | Кто жил рядом и где теперь живут эти соседи? | Расскажите, кто были ваши соседи и где они теперь. | ~Что стало с людьми напротив?
es: ¿Quiénes eran entonces sus vecinos y dónde están ahora? | ¿Quién vivía al lado y dónde viven ahora esos vecinos? | Cuéntenos quiénes eran sus vecinos y dónde están ahora. | ~¿Qué fue de la gente de enfrente?
fr: Qui étaient alors vos voisins et où sont-ils maintenant ? | Qui habitait à côté et où habitent maintenant ces voisins ? | Dites-nous qui étaient vos voisins et où ils sont maintenant. | ~Que sont devenus les gens d'en face ?
en+: Who were your neighbours then? | And where are your neighbours now?
ru+: Кто были тогда ваши соседи? | А где теперь ваши соседи?
es+: ¿Quiénes eran entonces sus vecinos? | ¿Y dónde están ahora sus vecinos?
fr+: Qui étaient alors vos voisins ? | Et où sont maintenant vos voisins ?
@ official
en: Did anyone from the government come to talk to you? | Did somebody from the government talk to you? | Who came from the government to talk with you? | ~Was the decision ever explained to your face?
ru: Приходил ли кто-нибудь от правительства поговорить с вами? | Говорил ли с вами кто-нибудь из правительства? | Кто приезжал от правительства, чтобы поговорить с вами? | ~Объяснили ли вам решение хоть раз в лицо?
es: ¿Vino alguien del gobierno a hablar con ustedes? | ¿Habló con ustedes alguien del gobierno? | ¿Quién vino del gobierno para hablar con ustedes? | ~¿Les explicaron alguna vez la decisión a la cara?
fr: Quelqu'un du gouvernement est-il venu vous parler ? | Est-ce que quelqu'un du gouvernement vous a parlé ? | Qui est venu du gouvernement pour parler avec vous ? | ~Vous a-t-on une fois expliqué la décision en face ?
@ press
en: Did anyone from the newspapers come to talk to you? | Did somebody from a newspaper talk to you? | Who came from the newspapers to talk with you? | ~Was your story ever printed?
ru: Приходил ли кто-нибудь из газет поговорить с вами? | Говорил ли с вами кто-нибудь из газеты? | Кто приезжал из газет, чтобы поговорить с вами? | ~Печатали ли хоть раз вашу историю?
es: ¿Vino alguien de los periódicos a hablar con ustedes? | ¿Habló con ustedes alguien de un periódico? | ¿Quién vino de los periódicos para hablar con ustedes? | ~¿Se imprimió alguna vez su historia?
fr: Quelqu'un des journaux est-il venu vous parler ? | Est-ce que quelqu'un d'un journal vous a parlé ? | Qui est venu des journaux pour parler avec vous ? | ~Votre histoire a-t-elle été imprimée un jour ?
@ work
en: How did you find work in the new town? | Did you find work in the new town? | Was it difficult to find work in the new town? | ~What did a shepherd do among factories?
ru: Как вы нашли работу в новом городе? | Нашли ли вы работу в новом городе? | Трудно ли было найти работу в новом городе? | ~Что было делать пастуху среди заводов?
es: ¿Cómo encontró trabajo en la ciudad nueva? | ¿Encontró trabajo en la ciudad nueva? | ¿Fue difícil encontrar trabajo en la ciudad nueva? | ~¿Qué hacía un pastor entre fábricas?
fr: Comment avez-vous trouvé du travail dans la nouvelle ville ? | Avez-vous trouvé du travail dans la nouvelle ville ? | Était-il difficile de trouver du travail dans la nouvelle ville ? | ~Que faisait un berger parmi les usines ?
@ language
en: Which language did you speak at home? | What language was spoken at home? | In which language did your family talk at home? | ~How did people in your kitchen sound?
ru: На каком языке вы говорили дома? | Какой язык звучал дома? На каком языке говорили? | На каком языке ваша семья разговаривала дома? | ~Как звучала речь на вашей кухне?
es: ¿Qué idioma hablaban en casa? | ¿Qué idioma se hablaba en casa? | ¿En qué idioma hablaba su familia en casa? | ~¿Cómo sonaba la gente en su cocina?
fr: Quelle langue parliez-vous à la maison ? | Quelle langue parlait-on à la maison ? | Dans quelle langue votre famille parlait-elle à la maison ? | ~Comment parlait-on dans votre cuisine ?
@ schoollanguage
en: Which language did you speak at school? | What language was spoken at school? | In which language were you taught at school? | ~How did your lessons sound?
ru: На каком языке вы говорили в школе? | Какой язык звучал в школе? На каком языке учили? | На каком языке вас учили в школе? | ~Как звучали ваши уроки?
es: ¿Qué idioma hablaban en la escuela? | ¿Qué idioma se hablaba en la escuela? | ¿En qué idioma le enseñaban en la escuela? | ~¿Cómo sonaban sus clases?
fr: Quelle langue parliez-vous à l'école ? | Quelle langue parlait-on à l'école ? | Dans quelle langue vous enseignait-on à l'école ? | ~Comment sonnaient vos leçons ?
@ winner
en: Who gained from the dam? | In your opinion, who gained from the dam? | Who profited most from the dam? | ~For whom was all this good?
ru: Кто выиграл от плотины? | Кто, по-вашему, выиграл от плотины? | Кто больше всего выгадал от плотины? | ~Кому всё это пошло на пользу?
es: ¿Quién ganó con la presa? | En su opinión, ¿quién ganó con la presa? | ¿Quién se benefició más de la presa? | ~¿Para quién fue bueno todo esto?
fr: Qui a gagné au barrage ? | À votre avis, qui a gagné avec le barrage ? | Qui a le plus profité du barrage ? | ~Pour qui tout cela a-t-il été bon ?
@ loser
en: Who lost most by the dam? | In your opinion, who lost from the dam? | Who suffered most from the dam? | ~At whose cost was all this?
ru: Кто больше всего потерял из-за плотины? | Кто, по-вашему, проиграл от плотины? | Кто больше всего пострадал от плотины? | ~За чей счёт всё это было?
es: ¿Quién perdió más con la presa? | En su opinión, ¿quién perdió con la presa? | ¿Quién sufrió más por la presa? | ~¿A costa de quién fue todo esto?
fr: Qui a le plus perdu au barrage ? | À votre avis, qui a perdu avec le barrage ? | Qui a le plus souffert du barrage ? | ~Aux dépens de qui tout cela s'est-il fait ?
@ return
en: Have you been back to the valley since? | Did you ever go back to the valley? | How often have you gone back to the valley? | ~Do you sometimes stand on the shore above the old roofs?
ru: Бывали ли вы с тех пор в долине? | Возвращались ли вы когда-нибудь в долину? | Как часто вы возвращались в долину? | ~Стоите ли вы иногда на берегу над старыми крышами?
es: ¿Ha vuelto al valle desde entonces? | ¿Volvió alguna vez al valle? | ¿Cuántas veces ha vuelto al valle? | ~¿Se para a veces en la orilla sobre los viejos tejados?
fr: Êtes-vous retourné dans la vallée depuis ? | Êtes-vous jamais retourné dans la vallée ? | Combien de fois êtes-vous retourné dans la vallée ? | ~Vous tenez-vous parfois sur la rive au-dessus des vieux toits ?
@ dream
en: Do you dream of the valley? | Do you sometimes dream of the valley? | How often do you dream about the valley? | ~What comes to you at night?
ru: Снится ли вам долина? | Снится ли вам иногда долина? | Как часто вам снится долина? | ~Что приходит к вам по ночам?
es: ¿Sueña con el valle? | ¿Sueña usted a veces con el valle? | ¿Con qué frecuencia sueña con el valle? | ~¿Qué le viene por las noches?
fr: Rêvez-vous de la vallée ? | Rêvez-vous parfois de la vallée ? | Rêvez-vous souvent de la vallée ? | ~Qu'est-ce qui vous vient la nuit ?
@ object
en: What did you take with you? | Which things did you take with you when you left? | What was the most important thing you took with you? | ~Is there an object from there in this room?
ru: Что вы взяли с собой? | Какие вещи вы взяли с собой, когда уезжали? | Что самое важное вы взяли с собой? | ~Есть ли в этой комнате предмет оттуда?
es: ¿Qué se llevó consigo? | ¿Qué cosas se llevó consigo al marcharse? | ¿Qué fue lo más importante que se llevó consigo? | ~¿Hay en este cuarto algún objeto de allí?
fr: Qu'avez-vous emporté avec vous ? | Quelles choses avez-vous emportées avec vous en partant ? | Quelle est la chose la plus importante que vous avez emportée avec vous ? | ~Y a-t-il dans cette pièce un objet de là-bas ?
en>: And the clock, does it still run?
ru>: А часы, они ещё идут?
es>: ¿Y el reloj, todavía anda?
fr>: Et l'horloge, marche-t-elle encore ?
@ left
en: What did you have to leave behind? | Which things did you have to leave behind? | What was the most important thing you had to leave behind? | ~Is there something under the lake that is yours?
ru: Что вам пришлось оставить? | Какие вещи вам пришлось оставить? | Что самое важное вам пришлось оставить? | ~Есть ли под водой что-то ваше?
es: ¿Qué tuvo que dejar atrás? | ¿Qué cosas tuvo que dejar atrás? | ¿Qué fue lo más importante que tuvo que dejar atrás? | ~¿Hay bajo el lago algo que sea suyo?
fr: Qu'avez-vous dû laisser derrière vous ? | Quelles choses avez-vous dû laisser derrière vous ? | Quelle est la chose la plus importante que vous avez dû laisser derrière vous ? | ~Y a-t-il sous le lac quelque chose qui est à vous ?
@ justice
en: What would justice be for you, and who should give it? | What is justice for you, and who ought to give it? | What would be justice for you and from whom should it come? | ~If a judge asked what you want, what would you answer?
ru: Что было бы для вас справедливостью и кто должен её дать? | Что для вас справедливость и кто обязан её дать? | Что было бы для вас справедливостью и от кого она должна прийти? | ~Если бы судья спросил, чего вы хотите, что бы вы ответили?
es: ¿Qué sería la justicia para usted y quién debería darla? | ¿Qué es para usted la justicia y quién debe darla? | ¿Qué sería justicia para usted y de quién debería venir? | ~Si un juez le preguntara qué quiere, ¿qué respondería?
fr: Que serait pour vous la justice et qui devrait la rendre ? | Qu'est-ce que la justice pour vous et qui doit la rendre ? | Que serait la justice pour vous et de qui devrait-elle venir ? | ~Si un juge demandait ce que vous voulez, que répondriez-vous ?
en+: What would justice be for you? | And who should give you justice?
ru+: Что было бы для вас справедливостью? | А кто должен дать вам справедливость?
es+: ¿Qué sería la justicia para usted? | ¿Y quién debería dar esa justicia?
fr+: Que serait pour vous la justice ? | Et qui devrait rendre cette justice ?
@ hope
en: What do you hope for? | What are your hopes for the future? | Is there something you hope for in the future? | ~What should the next ten years bring?
ru: На что вы надеетесь? | Каковы ваши надежды на будущее? | Есть ли что-то, на что вы надеетесь в будущем? | ~Что должны принести следующие десять лет?
es: ¿Qué espera usted? | ¿Cuáles son sus esperanzas para el futuro? | ¿Hay algo que espere del futuro? | ~¿Qué deberían traer los próximos diez años?
fr: Qu'espérez-vous ? | Quels sont vos espoirs pour l'avenir ? | Y a-t-il quelque chose que vous espérez de l'avenir ? | ~Que devraient apporter les dix prochaines années ?
@ fear
en: What are you afraid of? | What are your fears for the future? | Is there something you fear in the future? | ~What keeps you awake?
ru: Чего вы боитесь? | Каковы ваши страхи перед будущим? | Есть ли что-то, чего вы боитесь в будущем? | ~Что не даёт вам спать?
es: ¿De qué tiene miedo? | ¿Cuáles son sus miedos ante el futuro? | ¿Hay algo que tema del futuro? | ~¿Qué le quita el sueño?
fr: De quoi avez-vous peur ? | Quelles sont vos peurs pour l'avenir ? | Y a-t-il quelque chose que vous craignez de l'avenir ? | ~Qu'est-ce qui vous empêche de dormir ?
`;
