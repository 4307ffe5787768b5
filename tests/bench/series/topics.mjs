// Reads the topics of `topics-first.mjs` and `topics-second.mjs`, and holds what may be asked of anybody about anything.
import { FIRST } from './topics-first.mjs';
import { SECOND } from './topics-second.mjs';

/** Blocks of `@ name` and `language: wording | wording | ~heavier` as `{ name, wordings, heavier, parts, follow }`, each by language. */
export function readTopics(text) {
  return text.split(/^@ /mu).slice(1).map((block) => {
    const [name, ...lines] = block.trim().split('\n');
    const topic = { name, wordings: {}, heavier: {}, parts: {}, follow: {} };
    for (const line of lines) {
      const [, language, kind, rest] = /^([a-z]+)([+>]?): (.*)$/u.exec(line);
      const wordings = rest.split(' | ');
      if (kind === '+') topic.parts[language] = wordings;
      else if (kind === '>') topic.follow[language] = wordings[0];
      else {
        topic.wordings[language] = wordings.filter((wording) => !wording.startsWith('~'));
        topic.heavier[language] = wordings.filter((wording) => wording.startsWith('~')).map((wording) => wording.slice(1));
      }
    }
    return topic;
  });
}

export const TOPICS = { first: readTopics(FIRST), second: readTopics(SECOND) };

/** What may follow any answer; each is of its own interview and place. */
export const FOLLOW_UPS = [
  { en: 'Why?', ru: 'Почему?', es: '¿Por qué?', fr: 'Pourquoi ?', ar: 'لماذا؟', zh: '为什么？', kk: 'Неге?', uk: 'Чому?' },
  { en: 'Can you give an example?', ru: 'Можете привести пример?', es: '¿Puede dar un ejemplo?', fr: 'Pouvez-vous donner un exemple ?', ar: 'هل يمكنك أن تعطي مثالا؟', zh: '能举个例子吗？', kk: 'Мысал келтіре аласыз ба?', uk: 'Можете навести приклад?' },
  { en: 'And what happened then?', ru: 'А что было потом?', es: '¿Y qué pasó después?', fr: 'Et que s\'est-il passé ensuite ?', ar: 'وماذا حدث بعد ذلك؟', zh: '后来怎么样了？', kk: 'Ал содан кейін не болды?', uk: 'А що було потім?' },
  { en: 'How did you feel about that?', ru: 'Что вы при этом чувствовали?', es: '¿Cómo se sintió con eso?', fr: 'Qu\'avez-vous ressenti ?', ar: 'كيف شعرت حيال ذلك؟', zh: '您当时有什么感受？', kk: 'Сонда не сезіндіңіз?', uk: 'Що ви при цьому відчували?' },
  { en: 'Who told you this?', ru: 'Кто вам это сказал?', es: '¿Quién se lo dijo?', fr: 'Qui vous l\'a dit ?', ar: 'من قال لك ذلك؟', zh: '这是谁告诉您的？', kk: 'Мұны сізге кім айтты?', uk: 'Хто вам це сказав?' },
  { en: 'Really?', ru: 'Правда?', es: '¿De verdad?', fr: 'Vraiment ?', ar: 'حقا؟', zh: '真的吗？', kk: 'Шын ба?', uk: 'Справді?' },
];

/** Before a question, with the name of who is asked. */
export const BEFORE = {
  en: ['{name}, ', 'Thank you. ', 'Let us go on. ', 'If I may ask, ', 'Now, {name}, '],
  ru: ['{name}, ', 'Спасибо. ', 'Пойдём дальше. ', 'Позвольте спросить, ', 'Теперь, {name}, '],
  es: ['{name}, ', 'Gracias. ', 'Sigamos. ', 'Si me permite, ', 'Ahora, {name}, '],
  fr: ['{name}, ', 'Merci. ', 'Continuons. ', 'Si je peux me permettre, ', 'Maintenant, {name}, '],
  ar: ['شكرا. ', 'لنواصل. '],
  zh: ['谢谢。', '我们继续。'],
  kk: ['{name}, ', 'Рахмет. ', 'Жалғастырайық. '],
  uk: ['{name}, ', 'Дякую. ', 'Ходімо далі. '],
};

export const NAMES = ['Marta', 'Tomas', 'Lidia', 'Arkad', 'Senna', 'Bruno', 'Olga', 'Pavel', 'Irena', 'Karim', 'Zoya', 'Anton', 'Dalia', 'Emil', 'Farida', 'Goran', 'Helena', 'Ivo', 'Jana', 'Kasimir'];
export const NAMES_CYRILLIC = ['Марта', 'Томас', 'Лидия', 'Аркад', 'Сенна', 'Бруно', 'Ольга', 'Павел', 'Ирена', 'Карим', 'Зоя', 'Антон', 'Далия', 'Эмиль', 'Фарида', 'Горан', 'Елена', 'Иво', 'Яна', 'Казимир'];

/** Follow-ups about somebody who came up in this interview alone. */
export const ABOUT = [
  { en: 'What did {name} say to that?', ru: 'Что на это сказала {name}?', es: '¿Qué dijo {name} a eso?', fr: 'Qu\'en a dit {name} ?' },
  { en: 'Was {name} there too?', ru: '{name} тоже там была?', es: '¿{name} también estaba allí?', fr: '{name} était là aussi ?' },
  { en: 'So {name} never came back from the hospital?', ru: 'Значит, {name} так и не вернулась из больницы?', es: '¿Entonces {name} nunca volvió del hospital?', fr: 'Alors {name} n\'est jamais revenue de l\'hôpital ?' },
  { en: 'Did {name} keep the photographs you mentioned?', ru: '{name} сохранила фотографии, о которых вы говорили?', es: '¿{name} guardó las fotografías que mencionó?', fr: '{name} a-t-elle gardé les photographies dont vous parliez ?' },
  { en: 'How long did you and {name} share that room?', ru: 'Как долго вы с {name} жили в той комнате?', es: '¿Cuánto tiempo compartieron usted y {name} ese cuarto?', fr: 'Combien de temps avez-vous partagé cette chambre avec {name} ?' },
  { en: 'You said {name} had a bicycle: where did it come from?', ru: 'Вы сказали, что у {name} был велосипед: откуда он взялся?', es: 'Dijo que {name} tenía una bicicleta: ¿de dónde salió?', fr: 'Vous disiez que {name} avait un vélo : d\'où venait-il ?' },
];
