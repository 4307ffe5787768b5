import type { Metadata } from '../model.js';
import { attribute, type HtmlElement, type HtmlParent, textOf, visit } from './html-tree.js';

const LONGEST = 500;

/** Names of `meta` elements that give a date of publication, best first. */
const DATES = ['article:published_time', 'date', 'dc.date', 'dc.date.issued', 'dcterms.date', 'dcterms.created', 'dcterms.issued', 'datepublished', 'pubdate', 'publication_date', 'og:article:published_time', 'parsely-pub-date'];
const TITLES = ['og:title', 'dc.title', 'dcterms.title', 'twitter:title'];
const LANGUAGES = ['content-language', 'dc.language', 'dcterms.language', 'og:locale'];
const AUTHORS = ['author', 'article:author', 'dc.creator', 'dcterms.creator', 'parsely-author'];

export interface PageMetadata {
  readonly metadata: Metadata;
  /** As the page prints it; whoever published it, not always who asked. */
  readonly author: string | undefined;
}

/** What a page says of itself in its head and in the times it marks as its publication. */
export function metadataOf(root: HtmlParent): PageMetadata {
  const named = new Map<string, string>();
  let title: string | undefined;
  let language: string | undefined;
  visit(root, {
    enter(element) {
      if (element.tagName === 'html') language = clean(attribute(element, 'lang') ?? attribute(element, 'xml:lang'));
      if (element.tagName === 'title' && title === undefined) title = clean(textOf(element, LONGEST));
      if (element.tagName === 'meta') note(named, attribute(element, 'name') ?? attribute(element, 'property') ?? attribute(element, 'http-equiv') ?? attribute(element, 'itemprop'), attribute(element, 'content'));
      if (element.tagName === 'time' && isPublication(element)) note(named, 'datepublished', attribute(element, 'datetime') ?? textOf(element, LONGEST));
      return element.tagName !== 'svg';
    },
    leave: () => undefined,
    text: () => undefined,
  });
  const first = (names: readonly string[]): string | undefined => names.map((name) => named.get(name)).find((value) => value !== undefined);
  const date = first(DATES);
  const shownTitle = title ?? first(TITLES);
  const shownLanguage = language ?? first(LANGUAGES);
  return {
    metadata: { ...(shownTitle === undefined ? {} : { title: shownTitle }), ...(date === undefined ? {} : { date }), ...(shownLanguage === undefined ? {} : { language: shownLanguage }) },
    author: first(AUTHORS),
  };
}

function isPublication(element: HtmlElement): boolean {
  return attribute(element, 'pubdate') !== undefined || attribute(element, 'itemprop')?.toLowerCase() === 'datepublished' || /(?:^|\s)(?:entry-date|published|post-date)(?:\s|$)/u.test((attribute(element, 'class') ?? '').slice(0, LONGEST));
}

function note(named: Map<string, string>, name: string | undefined, content: string | undefined): void {
  const value = clean(content);
  const key = name?.toLowerCase();
  if (key !== undefined && value !== undefined && !named.has(key)) named.set(key, value);
}

function clean(value: string | undefined): string | undefined {
  const text = value?.slice(0, LONGEST).replace(/\s+/gu, ' ').trim();
  return text === '' ? undefined : text;
}
