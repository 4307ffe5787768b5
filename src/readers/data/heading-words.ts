/** What word processors call their styles for headings, before the number, in lower case: the English name and those of translated programs. */
export const HEADING_WORDS: ReadonlySet<string> = new Set([
  'heading', 'überschrift', 'titre', 'título', 'titulo', 'ttulo', 'titolo', 'kop', 'rubrik', 'overskrift', 'otsikko', 'nagłówek', 'nagwek', 'nadpis', 'címsor', 'cmsor', 'titlu',
  'заголовок', 'заглавие', 'наслов', 'naslov', 'επικεφαλίδα', 'başlık', 'balk', 'başlik', 'berschrift', 'titre de niveau', 'encabezado', 'cabeçalho', 'antraštė', 'virsraksts', 'pealkiri',
  'тақырып', 'sarlavha', 'başlıq', 'վերնագիր', 'სათაური', 'عنوان', 'العنوان', 'سرفصل', 'כותרת', '标题', '標題', '見出し', '제목', 'หัวเรื่อง', 'tiêu đề', 'judul', 'शीर्षक',
]);
