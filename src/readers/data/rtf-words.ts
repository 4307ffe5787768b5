const listed = (words: string): string[] => words.trim().split(/\s+/u);

/** Destinations whose text is no text of the document (RTF 1.9.1), beside all that begin with `\*` and are not known. */
export const SKIPPED_DESTINATIONS: ReadonlySet<string> = new Set(listed(`colortbl filetbl listtable listoverridetable revtbl rsidtbl generator template pict fldinst xe tc tcn rxe txe bkmkstart bkmkend datafield formfield
  themedata colorschememapping latentstyles datastore userprops xmlnstbl nonesttables falt panose fontemb private comment hlsrc sp nonshppict pntxta pntxtb pnseclvl pn atnid atnauthor
  atnref atndate atntime atnparent atnicn atrfstart atrfend objdata objclass objname objalias docvar operator author manager company category keywords doccomm subject creatim revtim printim buptim
  leveltext levelnumbers listname liststylename wgrffmtfilter pgptbl mmathPr ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn background defchp defpap mhtmltag htmltag`));

/** Control words that stand for a character. */
export const CHARACTER_WORDS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'], ['line', '\n'], ['lbr', '\n'], ['emdash', '—'], ['endash', '–'], ['emspace', '\u2003'], ['enspace', '\u2002'], ['qmspace', '\u2005'], ['bullet', '•'], ['lquote', '‘'], ['rquote', '’'],
  ['ldblquote', '“'], ['rdblquote', '”'], ['ltrmark', '\u200E'], ['rtlmark', '\u200F'], ['zwj', '\u200D'], ['zwnj', '\u200C'], ['zwbo', '\u200B'], ['zwnbo', '\u2060'],
]);

/** Page headers and footers. */
export const HEADERS: ReadonlySet<string> = new Set(listed('header headerl headerr headerf'));
export const FOOTERS: ReadonlySet<string> = new Set(listed('footer footerl footerr footerf'));
