import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceSpans } from '../../src/text/sentences.js';

/** Sentences of a text; one that is glued to the one before begins with `+`. */
const cut = (text: string, language: string): string[] =>
  sentenceSpans(text, language).map(({ start, end, glued }) => (glued ? '+' : '') + text.slice(start, end));
/** A text written with `|` at every expected break, `+` for one where the space is missing. */
const expectCut = (language: string, marked: string): void => {
  const expected = marked.split('|').map((sentence) => sentence.trim());
  const text = marked.replaceAll('|+', '').replaceAll('|', '');
  expect(cut(text, language)).toEqual(expected);
};

describe('a sentence ends', () => {
  it.each([
    ['en', 'We left at night.| Nobody spoke.| Why?| Because we were afraid!'],
    ['ru', 'Мы ушли ночью.| Никто не говорил.| Почему?| Потому что боялись!'],
    ['es', '¿Por qué se fueron?| ¡No había otra salida!| Salimos de noche.| ¿Y tú?'],
    ['fr', 'Pourquoi êtes-vous partis ?| Parce que nous avions peur !| Voilà.'],
    ['el', 'Γιατί φύγατε;| Φοβόμασταν.| Τι άλλο να κάνουμε;'],
    ['hy', 'Ինչո՞ւ գնացիք։| Վախենում էինք։| Ուրիշ ի՞նչ անեինք։'],
    ['hy', 'Լավ էր: |Հետո գնացինք:'],
    ['ar', 'لماذا رحلتم؟| كنا خائفين.| لم يبق أحد!'],
    ['ur', 'آپ کیوں چلے گئے؟| ہم ڈرتے تھے۔| کوئی نہیں بچا۔'],
    ['fa', 'چرا رفتید؟| می‌ترسیدیم.| هیچ‌کس نماند.'],
    ['he', 'למה הלכתם?| פחדנו.| לא נשאר אף אחד.'],
    ['hi', 'आप क्यों गए?| हम डरते थे।| कोई नहीं बचा।'],
    ['am', 'ለምን ሄዳችሁ፧| ፈርተን ነበር።| ማንም አልቀረም።'],
    ['zh', '你们为什么走了？|我们害怕。|没有人留下！|“真的吗？”'],
    ['ja', 'なぜ出て行ったのですか。|怖かったからです。|誰も残りませんでした！'],
    ['ko', '왜 떠나셨어요?| 무서웠어요.| 아무도 남지 않았어요.'],
    ['my', 'ဘာကြောင့် ထွက်သွားတာလဲ။| ကြောက်လို့ပါ။'],
    ['km', 'ហេតុអ្វីបានជាអ្នកចេញទៅ?| យើងភ័យ។| គ្មាននរណានៅទេ។'],
    ['ka', 'რატომ წახვედით?| გვეშინოდა.| არავინ დარჩა.'],
    ['th', 'ทำไมคุณถึงไป?| เรากลัว'],
    ['am', 'ሌሊት ሄድን፡፡| ማንም አልቀረም፡፡ |ፈርተን ነበር።'],
    ['ti', 'ለይቲ ከድና::| ዝተረፈ የለን::'],
    ['bo', 'ང་ཚོ་མཚན་མོར་ཕྱིན། |སུ་ཡང་མ་བསྡད།། |ང་ཚོ་ཞེད་པ་རེད། །|དེ་ནས་ལོག་པ་རེད།'],
    ['lo', 'ພວກເຮົາໄປກາງຄືນ. |ບໍ່ມີໃຜຢູ່. |ຂ້ອຍ ໄປ. |ເຮົາຢ້ານ.'],
    ['th', 'เราไปตอนกลางคืน. |ไม่มีใครอยู่. |เรากลัว'],
    ['km', 'យើងចេញទៅ. |គ្មាននរណានៅ.'],
    ['my', 'ကျွန်တော်တို့ ထွက်ခဲ့တယ်. |ဘယ်သူမှ မကျန်ဘူး.'],
    ['kk', 'Неге кеттіңіздер?| Қорықтық.| Ешкім қалмады.'],
    ['vi', 'Tại sao ông bà đi?| Chúng tôi sợ.| Không còn ai.'],
  ])('at the marks of %s', expectCut);

  it('at several marks in a row, once', () => {
    expectCut('en', 'Really?!| Yes!!!| No...| Well?..| Go on.');
    expectCut('ru', 'Правда?!| Да!!!| Нет...| Ну?..| Дальше.');
  });

  it('after the closing quote or bracket, footnote or superscript', () => {
    expectCut('en', 'He said, “Go home.”| We went.| (It was dark.)| Nobody asked.[3]| Nobody knew.²| She said "wait."| Then it began.');
    expectCut('ru', 'Он сказал: «Иди домой».| Мы пошли.| «Куда?»| Никто не знал.');
    expectCut('de', 'Er sagte: „Geh nach Hause.“| Wir gingen.| »Wohin?«| Niemand wusste es.');
    expectCut('fr', '« Rentrez. »| Nous sommes partis.| « Où ? »| Personne ne savait.');
    expectCut('ja', '「帰れ。」|私たちは帰った。|「どこへ？」|誰も知らない。');
  });

  it('where the space is missing', () => {
    expectCut('en', 'They put him in jail.|+There was no trial.');
    expectCut('ru', 'Его посадят.|+Были и другие.|+«Иди», – сказали ему.');
    expectCut('en', 'Was there a trial?|+No!|+Never.');
    expectCut('en', 'That was in 1994.|+Then we moved.');
    expectCut('hi', 'वह गया।|+फिर लौटा।');
    expectCut('ar', 'رحلنا ليلا.|+ثم عدنا.');
    expectCut('en', 'It was over.”|+Then we moved.');
  });

  it('at a forced line break only before a list, a dash of dialogue or a blank line', () => {
    expectCut('en', 'first line\nsecond line');
    expectCut('en', 'What we had:\n|- bread\n|- water\n|1. two blankets\n|b) a lamp');
    expectCut('ru', 'Он спросил\n|— Кто там?\n|— Свои.');
    expectCut('en', 'The title\n\n|The text');
    expectCut('th', 'เรากลัว\n|แล้วเราก็ไป');
  });
});

describe('a sentence does not end', () => {
  it.each([
    ['en', 'Dr. Amin met Mrs. Lee and Prof. J. R. Okoye at No. 5, St. Mary Road, e.g. near the U.S. Embassy, at 5 p.m. on that day.'],
    ['en', 'It cost 3.5 million, see www.example.org/a.Html?x=1&y=2 or write to first.Last@example.Org about report.Final.pdf or Notes.Txt.'],
    ['en', 'Go to example.com for more.'],
    ['ru', 'В 2018 г. Иванов, т. е. сосед, жил в г. Алматы на ул. Абая, д. 5, с А. С. Петровым и др. людьми, т.к. работал там.'],
    ['uk', 'У 2018 р. Іваненко жив на вул. Лесі Українки, буд. 5, тобто поруч з ім. Франка.'],
    ['de', 'Am 5. Mai 1994 kam z. B. Dr. Weber im 20. Jahrhundert, d. h. damals, mit ca. 30 Leuten, u. a. Peter.'],
    ['cs', 'Stalo se to 5. května ve 20. století, tj. dávno, podle např. Dr. Nováka.'],
    ['fr', 'M. Dupont et Mme. Roy, c.-à-d. les voisins, p. ex. ceux du no. 5, sont venus.'],
    ['es', 'El Sr. Pérez y la Dra. Ruiz llegaron a EE.UU. con aprox. 30 personas.'],
    ['kk', 'Ол 2018 ж. Алматыда, Абай көш. 5 үйде тұрды.'],
    ['hi', 'डॉ. शर्मा आए थे।'],
    ['ar', 'قابلت د. أحمد أمس.'],
    ['en', '“Why?” he asked, and “No!” she said.'],
    ['ru', '«Куда?» – спросил он. '],
    ['ru', '— Да! — сказал он.'],
    ['ja', '「行くな。」と彼は言った。'],
    ['en', 'We waited … and waited ... and nobody (not even he!) came (why?) to us.'],
    ['en', '…and then it [...] was over.'],
    ['en', 'It was version 1.2.3 on 12.05.2019 at 10.30.'],
    ['zh', '价格是3.5元，我们等了……然后走了。'],
    ['th', 'ดร. สมชาย เกิด พ.ศ. 2540'],
    ['lo', 'ດຣ. ສົມຈິດ ເກີດ ພ.ສ. 2540'],
    ['th', 'พ.ต.อ. วิชัย ไป กทม. เมื่อ เม.ย. นี้'],
    ['bo', 'ཁོ་དང་། ང་གཉིས་ཕྱིན་ཏེ། དེར་བསྡད་པ་རེད།'],
    ['am', 'በ1983 ዓ.ም. ዶ. አበበ እና ዶ.ር. አለሙ መጡ።'],
    ['hi', 'श्री. वर्मा, मो. क. शर्मा और एम. एस. राव ने एम.ए. के लिए 500 रु. दिए, 5 कि.मी. चले।'],
    ['mr', 'प्रा. डॉ. कुलकर्णी रु. 500 देऊन आले.'],
    ['ne', 'डा. श्री. थापा इ.सं. 1990 मा आए।'],
    ['bn', 'ডা. রায় ও মো. আলী এম. এ. পাশ করেন।'],
    ['pa', 'ਡਾ. ਸਿੰਘ ਤੇ ਸ. ਗਿੱਲ ਆਏ।'],
    ['gu', 'ડૉ. પટેલ અને શ્રી. શાહ રૂ. 500 આપીને ગયા.'],
    ['ta', 'டாக்டர். ராஜா, எம். ஜி. மணி கி.மு. 300 இல் வந்தார்.'],
    ['te', 'డా. రావు, ఎన్. టి. మూర్తి వచ్చారు.'],
    ['kn', 'ಡಾ. ರಾವ್, ಕೆ. ಎಸ್. ಭಟ್ ಬಂದರು.'],
    ['ml', 'ഡോ. നായർ, കെ. ആർ. മേനോൻ വന്നു.'],
    ['si', 'ආචා. පෙරේරා, ඩී. එම්. සිල්වා ආවා.'],
    ['es', 'El jefe de RR. HH. Pérez llamó a las FF. AA. Argentinas y a CC.OO. Madrid.'],
    ['it', 'Scritto da AA. VV. Rossi lo lesse.'],
    ['sw', 'Bw. Juma na Bi. Asha walimwona Dkt. Mushi na Mhe. Komba.'],
    ['ha', 'Alh. Musa da Mal. Sani sun zo.'],
    ['zu', 'UMnu. Dube noNkk. Zulu bafikile.'],
    ['so', 'Xil. Faarax iyo Sh. Cali way yimaadeen.'],
    ['af', 'Mnr. Botha en mev. Nel het gekom.'],
    ['yo', 'Ọgb. Ade àti Dkt. Ola wá.'],
    ['om', 'Obb. Tolasaa fi Add. Caaltuun dhufan.'],
    ['tl', 'Si G. Cruz at Gng. Reyes ay dumating.'],
    ['en', '1. The first question'],
  ])('at abbreviations, numbers, addresses, quotations (%s): %s', (language, text) => {
    expect(cut(text, language)).toEqual([text.trim()]);
  });
});

describe('what only its follower decides', () => {
  it('ends at an abbreviation before a word that begins sentences', () => {
    expectCut('ru', 'Это было в 2018 г.| Потом он вернулся и т. д.| Мы ждали.');
    expectCut('en', 'He moved to the U.S.| Then we heard at 5 p.m.| Nobody came, etc.| We waited.');
    expectCut('en', 'I said no.| He knew that it was no. 5 and she was taller than I.| So what.');
    expectCut('es', 'Vivimos allí.| EE. UU. nos ayudó y las FF. AA. también.| Volvimos de EE. UU.| Luego fuimos a EE.UU.| Después nada.');
    expectCut('sw', 'Tulichukua sufuria, blanketi n.k.| Kisha tukaondoka.');
    expectCut('te', 'ఆయన వెళ్ళారు.| డా. రావు వచ్చారు.| మేము భయపడ్డాము.');
    expectCut('de', 'Das war 1945.| Dann kamen die Soldaten usw.| Wir gingen.');
  });
});

it('cuts the seeds as a careful reader does', () => {
  for (const [file, language, glued] of [['000_65740794ae6c39c7.txt', 'en', 1], ['001_6de4e0fa7d550515.txt', 'ru', 1]] as const) {
    const paragraphs = readFileSync(resolve(import.meta.dirname, '../../seeds', file), 'utf8').split(/\r?\n/u).filter((line) => line.trim() !== '');
    const spans = paragraphs.slice(0, 9).flatMap((paragraph) => sentenceSpans(paragraph, language));
    expect(spans).toHaveLength(29);
    expect(spans.filter((span) => span.glued)).toHaveLength(glued);
  }
});

it('puts every character that is no white space in exactly one sentence, in order, whatever the text', () => {
  const mark = fc.constantFrom('. ', '.', '? ', '！', '…', '...', '"', '”', '« ', ' »', '(', ')', '[1]', '\n', '\n- ', ' ', '—', '。', '؟', '։', ';', ':', 'г.', 'Dr.', 'U.S.', '3.5', 'http://a.b/c?d', '\u{a0}', '\u{d800}', '\u{1f600}');
  const word = fc.constantFrom('we', 'We', 'мы', 'Мы', '我们', 'نحن', 'हम', 'ჩვენ', 'a', 'I', '5', 'IV');
  const text = fc.array(fc.oneof(mark, word, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 40 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.constantFrom('en', 'ru', 'de', 'fr', 'el', 'hy', 'ja', 'th', 'ar', 'und'), (sample, language) => {
      let at = 0;
      for (const { start, end, glued } of sentenceSpans(sample, language)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(sample.slice(at, start).trim()).toBe('');
        expect(sample.slice(start, end).trim()).toBe(sample.slice(start, end));
        if (glued) expect(start).toBe(at);
        at = end;
      }
      expect(sample.slice(at).trim()).toBe('');
    }),
    { numRuns: 2000 },
  );
});

it.each(['.', '?', '. ', '፡', '།', '། ', ' །', 'ກ. ', 'ए. ', 'AA. ', 'a. ', 'J. ', '"', '.)', '[', '\n', ' ', 'http://', '(?', 'г. '])('is linear: a megabyte of %j', (unit) => {
  const text = unit.repeat(1_000_000 / unit.length);
  expect(sentenceSpans(text, 'ru').reduce((sum, { start, end }) => sum + end - start, 0)).toBeLessThanOrEqual(text.length);
});
