import type { Interview } from '../../src/model.js';
import { interviewOf, type DocumentDraft, type TurnDraft } from '../writers/sample.js';

/** Question, answer, question, answer of two paragraphs, question, answer. */
type Words = readonly [q1: readonly string[], a1: readonly string[], q2: readonly string[], a2: readonly string[], a2b: readonly string[], q3: readonly string[], a3: readonly string[]];

function turnsOf([q1, a1, q2, a2, a2b, q3, a3]: Words): TurnDraft[] {
  return [
    { role: 'question', paragraphs: [q1] },
    { role: 'answer', paragraphs: [a1] },
    { role: 'question', paragraphs: [q2] },
    { role: 'answer', paragraphs: [a2, a2b] },
    { role: 'question', paragraphs: [q3] },
    { role: 'answer', paragraphs: [a3] },
  ];
}

const words: Readonly<Record<'en' | 'ru' | 'kk' | 'ar' | 'zh' | 'hi', Words>> = {
  en: [
    ['When did you first hear that the clinic would close?'],
    ['In March.', 'A clerk read us a list, and our ward was on it.', 'Nobody explained anything.'],
    ['Did anyone try to stop it?', 'What happened to them?'],
    ['We wrote a letter with 214 signatures.', 'Dr. Sadykova carried it to the town hall herself.'],
    ['Two days later she was told to hand in her keys.'],
    ['What would you say to those who signed?'],
    ['That they were right.', 'I would sign again tomorrow.'],
  ],
  ru: [
    ['Когда вы впервые услышали, что поликлинику закроют?'],
    ['В марте.', 'Служащая зачитала нам список, и наше отделение в нём было.', 'Никто ничего не объяснил.'],
    ['Кто-нибудь пытался этому помешать?', 'Что с ними стало?'],
    ['Мы написали письмо, собрали 214 подписей.', 'Доктор Садыкова сама отнесла его в акимат.'],
    ['Через два дня ей велели сдать ключи.'],
    ['Что бы вы сказали тем, кто подписал?'],
    ['Что они были правы.', 'Завтра я подписалась бы снова.'],
  ],
  kk: [
    ['Емхананың жабылатынын алғаш қашан естідіңіз?'],
    ['Наурызда.', 'Хатшы бізге тізімді оқып берді, біздің бөлімше де сол тізімде екен.', 'Ешкім ештеңе түсіндірмеді.'],
    ['Біреу бұған қарсы тұрды ма?', 'Оларға не болды?'],
    ['Біз хат жазып, 214 қол жинадық.', 'Садықова дәрігер оны әкімдікке өзі апарды.'],
    ['Екі күннен кейін оған кілттерін тапсыруды бұйырды.'],
    ['Қол қойғандарға не айтар едіңіз?'],
    ['Олардікі дұрыс болды.', 'Ертең тағы да қол қояр едім.'],
  ],
  ar: [
    ['متى سمعتِ أوّلَ مرّة أنّ العيادة ستُغلَق؟'],
    ['في آذار.', 'قرأت علينا الموظّفة قائمة، وكان قسمنا فيها.', 'لم يشرح لنا أحد شيئًا.'],
    ['هل حاول أحد أن يمنع ذلك؟', 'وماذا حلّ بهم؟'],
    ['كتبنا رسالة عليها 214 توقيعًا.', 'حملتها الدكتورة سعدية (Sadykova) بنفسها إلى البلدية.'],
    ['وبعد يومين طُلب منها أن تسلّم مفاتيحها.'],
    ['ماذا تقولين لمن وقّعوا؟'],
    ['أقول لهم إنّهم كانوا على حقّ.', 'لو عاد الأمر غدًا لوقّعتُ من جديد.'],
  ],
  zh: [
    ['您第一次听说诊所要关门是什么时候？'],
    ['三月。', '一位办事员给我们念了名单，我们科室也在上面。', '没有人作任何解释。'],
    ['有人想办法阻止吗？', '他们后来怎么样了？'],
    ['我们写了一封信，有214人签名。', '萨德科娃医生亲自把信送到了区政府。'],
    ['两天后，她被要求交出钥匙。'],
    ['您想对签名的人说些什么？'],
    ['我想说他们做得对。', '明天我还会再签一次。'],
  ],
  hi: [
    ['आपने पहली बार कब सुना कि अस्पताल बंद होने वाला है?'],
    ['मार्च में।', 'एक क्लर्क ने हमें सूची पढ़कर सुनाई, और उसमें हमारा विभाग भी था।', 'किसी ने कुछ नहीं समझाया।'],
    ['क्या किसी ने इसे रोकने की कोशिश की?', 'उनके साथ क्या हुआ?'],
    ['हमने 214 हस्ताक्षरों वाला एक पत्र लिखा।', 'डॉक्टर सादिकोवा उसे ख़ुद नगर कार्यालय ले गईं।'],
    ['दो दिन बाद उनसे चाबियाँ जमा करने को कहा गया।'],
    ['हस्ताक्षर करने वालों से आप क्या कहना चाहेंगी?'],
    ['यही कि वे सही थे।', 'कल फिर ज़रूरत पड़ी तो मैं दोबारा हस्ताक्षर करूँगी।'],
  ],
};

export type ClinicLanguage = keyof typeof words;

/** The closing of a clinic, told by a nurse: an interview made up for these tests, in the languages wanted. */
export function clinic(...languages: readonly ClinicLanguage[]): Interview {
  const drafts = languages.map((language): DocumentDraft => {
    const turns = turnsOf(words[language]);
    const framed: TurnDraft[] = language === 'en' ? [{ role: 'other', paragraphs: [['A Nurse Remembers']] }, ...turns, { role: 'other', paragraphs: [['Share this page with your friends']] }] : turns;
    return {
      language,
      ...(language === 'zh' ? { glue: '' } : {}),
      turns: framed,
      notes: ['one paragraph a line (9 of 9 lines end a sentence)'],
      ...(language === 'en' ? { warnings: [{ rule: 'set-aside', message: 'left out as page furniture', line: 9 }] } : {}),
    };
  });
  return interviewOf('clinic', drafts, 'A nurse remembers');
}
