const listed = (names: string): string[] => names.trim().split(/\s+/u);
/** Root elements that only DocBook has, and such that other vocabularies have too. */
const DOCBOOK = new Set(listed('qandaset qandaentry qandadiv sect1 sect2 sect3 sect4 sect5 simpara formalpara refentry refsect1 simplesect itemizedlist variablelist bookinfo articleinfo'));
const SHARED = new Set(listed('book article chapter appendix preface part section para question answer set faq title sidebar'));
const TEI = new Set(listed('tei tei.2 teicorpus teicorpus.2'));
/** Example: `<para>`, `<db:qandaset`, the namespace of DocBook 5, the public identifier of others. */
const DOCBOOK_MARKS = /<(?:\w{1,20}:)?(?:para|simpara|formalpara|qandaset|qandaentry|qandadiv|sect[1-5]|programlisting|itemizedlist)[\s>]|docbook\.org|\/\/DTD DocBook/iu;

export type MarkupKind = 'docbook' | 'tei';

/** Which vocabulary a document is in, by its root element and its beginning; null for any other. */
export function markupKind(root: string, head: string): MarkupKind | null {
  if (TEI.has(root) || (root === 'text' && /<(?:\w{1,20}:)?(?:u|sp|body)[\s>]/iu.test(head) && /tei-c\.org|<body[\s>]/iu.test(head))) return 'tei';
  return DOCBOOK.has(root) || (SHARED.has(root) && DOCBOOK_MARKS.test(head)) ? 'docbook' : null;
}

/** Whether the beginning of a file shows one of the vocabularies that are read. */
export function isKnownMarkup(root: string, head: string): boolean {
  return markupKind(root, head) !== null;
}
