/** What a part of a page that is not the interview looks like; shown to the user as it stands. */
export type Furniture =
  | 'navigation' | 'page header' | 'page footer' | 'sidebar' | 'form' | 'button' | 'dialog' | 'cookie banner' | 'comments'
  | 'share buttons' | 'related links' | 'links' | 'byline' | 'advertisement' | 'caption' | 'title' | 'outside the main text' | 'footnote';

/** Elements whose meaning says it. */
export const ELEMENTS: ReadonlyMap<string, Furniture> = new Map([
  ['nav', 'navigation'], ['menu', 'navigation'], ['aside', 'sidebar'], ['footer', 'page footer'], ['form', 'form'], ['dialog', 'dialog'],
  ['figcaption', 'caption'], ['select', 'form'], ['button', 'button'], ['search', 'form'],
]);

/** WAI-ARIA roles. */
export const ROLES: ReadonlyMap<string, Furniture> = new Map([
  ['navigation', 'navigation'], ['menu', 'navigation'], ['menubar', 'navigation'], ['banner', 'page header'], ['contentinfo', 'page footer'], ['complementary', 'sidebar'],
  ['search', 'form'], ['form', 'form'], ['dialog', 'dialog'], ['alertdialog', 'dialog'], ['toolbar', 'navigation'], ['tooltip', 'dialog'],
]);

/** Words of class names and ids, as content management systems write them. */
export const CLASS_WORDS: ReadonlyMap<string, Furniture> = new Map([
  ...['nav', 'navbar', 'navigation', 'navi', 'menu', 'submenu', 'topbar', 'breadcrumb', 'breadcrumbs', 'pagination', 'pager', 'paging', 'toc', 'skip', 'sitemap'].map((word) => [word, 'navigation'] as const),
  ...['masthead', 'siteheader'].map((word) => [word, 'page header'] as const),
  ...['footer', 'colophon', 'copyright'].map((word) => [word, 'page footer'] as const),
  ...['sidebar'].map((word) => [word, 'sidebar'] as const),
  ...['cookie', 'cookies', 'consent', 'gdpr', 'cookiebar', 'cookielaw'].map((word) => [word, 'cookie banner'] as const),
  ...['comments', 'commentlist', 'comment', 'respond', 'disqus', 'replies'].map((word) => [word, 'comments'] as const),
  ...['share', 'sharing', 'shares', 'sharedaddy', 'addtoany', 'addthis', 'social', 'socials', 'sociable', 'sharethis'].map((word) => [word, 'share buttons'] as const),
  ...['related', 'relatedposts', 'recommended', 'recommendations', 'readmore', 'morefrom', 'tags', 'tagcloud'].map((word) => [word, 'related links'] as const),
  ...['newsletter', 'subscribe', 'signup', 'login', 'searchform'].map((word) => [word, 'form'] as const),
  ...['byline', 'postmeta', 'entrymeta', 'postmetadata'].map((word) => [word, 'byline'] as const),
  ...['advert', 'adverts', 'advertisement', 'ads', 'adsbygoogle', 'sponsor', 'sponsored', 'promo'].map((word) => [word, 'advertisement'] as const),
  ...['popup', 'modal', 'lightbox', 'overlay'].map((word) => [word, 'dialog'] as const),
]);

/** Two words of a class name that mean something only together: `post-meta`. */
export const CLASS_PAIRS: ReadonlyMap<string, Furniture> = new Map([
  ['post-meta', 'byline'], ['entry-meta', 'byline'], ['article-meta', 'byline'], ['language-switcher', 'navigation'], ['lang-switcher', 'navigation'], ['language-selector', 'navigation'],
  ['site-header', 'page header'], ['page-header', 'page header'], ['search-form', 'form'], ['entry-footer', 'page footer'], ['post-footer', 'page footer'], ['back-top', 'navigation'],
]);

/** Whole class names that mean a sidebar box; as a part of longer names page builders give them to everything. */
export const BOX_CLASSES = /^(?:widget|widget-area|widget_\w{1,60})$/u;

/** Class names of text meant for screen readers only. */
export const UNSEEN_CLASSES: ReadonlySet<string> = new Set(['screen-reader-text', 'sr-only', 'visually-hidden', 'visuallyhidden', 'assistive-text', 'element-invisible', 'u-hidden', 'skip-link']);

/** Class names of icon fonts, whose text is the name of a picture. */
export const ICON_CLASSES: ReadonlySet<string> = new Set(['material-icons', 'material-icons-outlined', 'material-icons-round', 'material-symbols-outlined', 'material-symbols-rounded', 'material-symbols-sharp', 'google-material-icons']);

const RELATED = ['related', 'related posts', 'related articles', 'related stories', 'related content', 'read more', 'read also', 'you may also like', 'more from this author', 'more stories', 'recent posts', 'latest posts', 'latest news', 'popular posts', 'most read', 'tags', 'categories', 'archives', 'see also', 'recommended', 'up next', 'previous post', 'next post',
  'читайте также', 'похожие материалы', 'похожие статьи', 'по теме', 'последние записи', 'последние новости', 'рубрики', 'архивы', 'метки', 'теги', 'читайте також', 'схожі матеріали', 'останні записи', 'рубрики',
  'articles similaires', 'articles récents', 'à lire aussi', 'lire aussi', 'catégories', 'étiquettes', 'voir aussi', 'artículos relacionados', 'entradas recientes', 'lea también', 'te puede interesar', 'categorías', 'etiquetas', 'notícias relacionadas', 'leia também', 'posts recentes',
  'ähnliche artikel', 'ähnliche beiträge', 'verwandte artikel', 'neueste beiträge', 'das könnte dich auch interessieren', 'mehr zum thema', 'schlagwörter', 'kategorien', 'articoli correlati', 'leggi anche', 'articoli recenti', 'powiązane artykuły', 'zobacz także', 'czytaj także', 'ostatnie wpisy',
  'ilgili yazılar', 'ilgili haberler', 'son yazılar', 'etiketler', 'kategoriler', 'مقالات ذات صلة', 'اقرأ أيضا', 'اقرأ أيضًا', 'مطالب مرتبط', 'بیشتر بخوانید', '相关文章', '相關文章', '延伸阅读', '延伸閱讀', '最新文章', '関連記事', '最近の投稿', '관련 글', '관련 기사', '최근 글', 'ұқсас мақалалар', 'соңғы жазбалар', 'свързани статии', 'последни публикации'];
const COMMENTS = ['comments', 'recent comments', 'leave a comment', 'leave a reply', 'post a comment', 'add a comment', 'comments are closed', 'no comments', 'cancel reply',
  'комментарии', 'свежие комментарии', 'последние комментарии', 'оставить комментарий', 'добавить комментарий', 'обсуждение', 'коментарі', 'залишити коментар', 'коментари', 'последни коментари', 'пікірлер', 'пікір қалдыру',
  'commentaires', 'commentaires récents', 'laisser un commentaire', 'comentarios', 'comentarios recientes', 'deja un comentario', 'deja una respuesta', 'comentários', 'deixe um comentário',
  'kommentare', 'neueste kommentare', 'schreibe einen kommentar', 'commenti', 'commenti recenti', 'lascia un commento', 'komentarze', 'dodaj komentarz', 'najnowsze komentarze', 'yorumlar', 'son yorumlar', 'bir yanıt yazın',
  'التعليقات', 'أحدث التعليقات', 'اترك تعليقا', 'اترك تعليقاً', 'دیدگاه‌ها', 'نظرات', '评论', '评论列表', '发表评论', '最新评论', '留言', '發表留言', 'コメント', 'コメントを残す', '最近のコメント', '댓글', '댓글 남기기'];
const SHARE = ['share', 'share this', 'share this post', 'share this article', 'share on', 'share via', 'follow us', 'spread the word', 'like this', 'поделиться', 'поделитесь', 'поделиться ссылкой', 'поширити', 'поділитися', 'сподели', 'бөлісу', 'partager', 'partagez', 'partager cet article', 'compartir', 'comparte', 'compartilhe', 'partilhar', 'teilen', 'artikel teilen', 'condividi', 'udostępnij', 'paylaş', 'bu yazıyı paylaş', 'شارك', 'مشاركة', 'اشتراک‌گذاری', '分享', '分享到', '共有', 'シェアする', '공유하기'];

/** Headings that open a part of the page which is not the interview, in lower case. */
export const FURNITURE_HEADINGS: ReadonlyMap<string, Furniture> = new Map([
  ...RELATED.map((phrase) => [phrase, 'related links'] as const),
  ...COMMENTS.map((phrase) => [phrase, 'comments'] as const),
  ...SHARE.map((phrase) => [phrase, 'share buttons'] as const),
]);

/** Services whose names run together where icons stood; one of these must be there. */
export const BRANDS: ReadonlySet<string> = new Set(['facebook', 'twitter', 'x', 'linkedin', 'whatsapp', 'telegram', 'pinterest', 'reddit', 'tumblr', 'pocket', 'vk', 'vkontakte', 'вконтакте', 'одноклассники', 'ok', 'odnoklassniki', 'viber', 'skype', 'weibo', 'wechat', 'line', 'kakaotalk', 'mastodon', 'bluesky', 'threads', 'instagram', 'youtube', 'tiktok', 'rss', 'xing', 'signal', 'messenger']);
/** What stands among them. */
export const ICON_WORDS: ReadonlySet<string> = new Set(['share', 'tweet', 'like', 'follow', 'email', 'e-mail', 'mail', 'print', 'copy', 'link', 'on', 'via', 'by', 'this', 'us', 'more', 'sms', 'поделиться', 'печать', 'partager', 'imprimer', 'compartir', 'imprimir', 'teilen', 'drucken', 'paylaş', 'yazdır', 'поделиться', 'в', 'на', 'sur', 'en', 'auf', 'su', 'с', '分享', '共有']);
/** Names of Material icons that stand alone in saved pages. */
export const ICON_NAMES: ReadonlySet<string> = new Set(['menu', 'search', 'close', 'arrow_back', 'arrow_forward', 'arrow_upward', 'arrow_downward', 'arrow_drop_down', 'chevron_left', 'chevron_right', 'expand_more', 'expand_less', 'keyboard_arrow_down', 'keyboard_arrow_up', 'keyboard_arrow_left', 'keyboard_arrow_right', 'more_vert', 'more_horiz', 'file_download', 'play_arrow', 'volume_up', 'home', 'account_circle', 'language', 'print', 'share', 'mail_outline', 'format_quote']);

/** A cookie text names them and asks for something. */
export const COOKIE_WORD = /cookie|куки|кукі|çerez|ملفات تعريف الارتباط|کوکی|クッキー|쿠키/iu;
export const CONSENT_WORD = /accept|agree|consent|settings|privacy|preferences|continu|akzept|einverstanden|zustimm|datenschutz|confidentialité|poursuiv|acepta|privacidad|aceitar|accett|zgod|akcept|kabul|gizlilik|соглас|принима|принять|конфиденциальн|погодж|прийня|приема|келіс|موافق|أوافق|قبول|同意|接受|承諾|동의/iu;
