/**
 * What pages say around a text, in lower case. A line that begins with one of these and says little more is none of the conversation;
 * the lists are short, as most furniture is known by its shape.
 */
export const PAGE_PHRASES: readonly string[] = [
  'read more', 'read also', 'read next', 'continue reading', 'click here', 'back to top', 'skip to content', 'skip to main content', 'subscribe', 'sign up', 'sign in', 'log in', 'share this', 'share on', 'print this page', 'related articles',
  'related posts', 'you may also like', 'follow us', 'leave a comment', 'post a comment', 'previous post', 'next post', 'download pdf', 'advertisement', 'table of contents', 'main menu', 'photo credit', 'all rights reserved', 'send to a friend',
  'читать далее', 'читать дальше', 'читайте также', 'подробнее', 'подписаться', 'подпишитесь', 'поделиться', 'наверх', 'войти', 'версия для печати', 'оставить комментарий', 'реклама', 'все права защищены', 'главное меню', 'вернуться к началу', 'похожие статьи',
  'читати далі', 'читайте також', 'детальніше', 'підписатися', 'підпишіться', 'поділитися', 'версія для друку', 'залишити коментар', 'усі права захищено', 'чытаць далей', 'падзяліцца', 'падпісацца', 'прочети още', 'сподели', 'абонирай се', 'прочитај више', 'толығырақ', 'бөлісу', 'жазылу', 'барлық құқықтар қорғалған', 'кененирээк', 'бөлүшүү',
  'weiterlesen', 'mehr lesen', 'mehr erfahren', 'lesen sie auch', 'jetzt abonnieren', 'newsletter abonnieren', 'teilen', 'nach oben', 'anmelden', 'drucken', 'kommentar schreiben', 'anzeige', 'alle rechte vorbehalten', 'zum inhalt springen', 'lees meer', 'lees verder', 'delen', 'abonneer', 'naar boven', 'läs mer', 'dela', 'læs mere', 'les mer', 'lue lisää', 'jaa', 'lesa meira', 'deila',
  'lire la suite', 'en savoir plus', 'lire aussi', 's’abonner', "s'abonner", 'abonnez-vous', 'partager', 'haut de page', 'se connecter', 'imprimer', 'tous droits réservés', 'publicité', 'leer más', 'seguir leyendo', 'lea también', 'suscríbete', 'suscribirse', 'compartir', 'volver arriba', 'iniciar sesión', 'imprimir', 'todos los derechos reservados', 'publicidad',
  'leia mais', 'saiba mais', 'leia também', 'assine', 'compartilhar', 'partilhar', 'voltar ao topo', 'todos os direitos reservados', 'leggi anche', 'leggi di più', 'continua a leggere', 'iscriviti', 'condividi', 'torna su', 'tutti i diritti riservati', 'citește mai mult', 'distribuie', 'abonează-te', 'czytaj więcej', 'czytaj dalej', 'czytaj także', 'udostępnij', 'subskrybuj', 'wszelkie prawa zastrzeżone',
  'číst dále', 'číst více', 'sdílet', 'přihlásit se', 'všechna práva vyhrazena', 'čítať ďalej', 'zdieľať', 'pročitaj više', 'podijeli', 'preberi več', 'deli', 'olvass tovább', 'tovább olvasom', 'megosztás', 'feliratkozás', 'minden jog fenntartva', 'διαβάστε περισσότερα', 'κοινοποίηση', 'εγγραφή', 'lexo më shumë', 'shpërndaje',
  'devamını oku', 'devamı için', 'paylaş', 'abone ol', 'başa dön', 'giriş yap', 'tüm hakları saklıdır', 'ətraflı oxu', 'paylaş', 'abunə ol', 'batafsil', 'ulashish', 'obuna bo‘ling', "obuna bo'ling", 'barcha huquqlar himoyalangan', 'baca juga', 'baca selengkapnya', 'selengkapnya', 'bagikan', 'berlangganan', 'kongsi', 'soma zaidi', 'jisajili', 'đọc thêm', 'xem thêm', 'chia sẻ', 'đăng ký',
  'اقرأ المزيد', 'اقرأ أيضا', 'اقرأ أيضًا', 'شارك', 'مشاركة', 'اشترك', 'تسجيل الدخول', 'جميع الحقوق محفوظة', 'بیشتر بخوانید', 'ادامه مطلب', 'اشتراک‌گذاری', 'عضویت', 'مزید پڑھیں', 'شیئر کریں', 'קרא עוד', 'קראו גם', 'שתף', 'הירשם', 'כל הזכויות שמורות', 'और पढ़ें', 'यह भी पढ़ें', 'साझा करें', 'सदस्यता लें', 'आरও পড়ুন', 'আরও পড়ুন', 'শেয়ার করুন',
  '阅读更多', '閱讀更多', '阅读全文', '相关阅读', '分享到', '分享至', '订阅', '訂閱', '返回顶部', '返回頂部', '登录', '登入', '版权所有', '版權所有', '続きを読む', '関連記事', 'シェアする', 'ログイン', '더 보기', '더 읽기', '공유하기', '구독하기', '로그인', 'อ่านต่อ', 'อ่านเพิ่มเติม', 'แชร์', 'สมัครสมาชิก',
];

/** Names that stand on buttons for sharing. */
export const BRANDS: ReadonlySet<string> = new Set((
  'facebook twitter whatsapp telegram instagram linkedin pinterest reddit youtube tiktok viber vk vkontakte tumblr skype messenger email e-mail pocket flipboard mastodon bluesky threads odnoklassniki livejournal line weibo wechat '
  + 'фейсбук твиттер ватсап телеграм вконтакте одноклассники فيسبوك تويتر واتساب تلغرام تيليجرام'
).split(' '));

/** A cookie, as banners call it, in any language, and what they want. */
export const COOKIE = /\bcookies?\b|куки|cookie-|ملفات (?:تعريف )?الارتباط|کوکی|עוגיות|クッキー|쿠키|คุกกี้/iu;
export const CONSENT = /accept|agree|consent|settings|prefer|websit|brows|policy|privacy|принима|соглас|настро|сайт|приймаю|погод|akzeptier|einstellung|datenschutz|webseite|zustimm|paramètre|confidentialit|acepta|configura|privacidad|aceita|impostazioni|akcept|souhlas|kabul|çerez|قبول|موافق|الموقع|同意|接受|隐私|隱私|網站|网站/iu;

/** A page number with its word, and nothing else. Examples: `Page 3 of 12`, `стр. 3`, `第3页`, `- 3 -`, `3 / 12`. */
export const NUMBERED_PAGE = /^(?:(?:page|pg\.?|p\.|seite|s\.|pagina|página|pág\.?|strona|str\.?|strana|oldal|sida|side|sivu|sayfa|bet|стр\.?|страница|сторінка|с\.|бет|صفحة|صفحه|ص|עמוד|पृष्ठ|หน้า|trang|halaman|ukurasa|페이지)\s{0,2}\p{Nd}{1,4}(?:\s{0,2}(?:of|von|de|sur|di|[zз/]|ze|из|od|van|av|af|من|از|מתוך)\s{0,2}\p{Nd}{1,4})?|第\s?\p{Nd}{1,4}\s?[页頁ページ]{1,3}|[-–—]\s?\p{Nd}{1,4}\s?[-–—]|\p{Nd}{1,4}\s?\/\s?\p{Nd}{1,4})$/iu;
