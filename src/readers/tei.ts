import type { Cues, Metadata, Role } from '../model.js';
import type { Effect, Vocabulary } from './markup-blocks.js';
import type { MarkupElement } from './markup.js';

const listed = (names: string): string[] => names.trim().split(/\s+/u);
const BLOCKS = new Set(listed(`text front body back group div div0 div1 div2 div3 div4 div5 div6 div7 p ab lg u sp head list item label table row cell quote epigraph opener closer dateline byline salute signed trailer titlepage titlepart doctitle docauthor imprimatur argument floatingtext castlist castitem performance prologue epilogue set stage incident kinesic vocal event writing figure figdesc listbibl bibl desc`));
/** What is not said: events, sounds, stage directions. */
const EVENTS: ReadonlyMap<string, string> = new Map([['incident', 'event'], ['event', 'event'], ['kinesic', 'gesture'], ['vocal', 'sound'], ['stage', 'stage direction'], ['writing', 'writing shown'], ['fw', 'page furniture'], ['figure', 'picture']]);
/** The form that stands in the source is read; the editor's is left out. */
const EDITORIAL = new Set(['corr', 'reg', 'expan']);
const ITALIC = new Set(['emph', 'foreign', 'mentioned']);
const DIVISION = /^div\d?$/u;
const ASKS = /^(?:interviewer|interrogator|questioner|moderator|reporter|journalist|examiner|asker)$/iu;
const ANSWERS = /^(?:interviewee|respondent|informant|narrator|witness|answerer|participant)$/iu;

interface Person {
  readonly id: string;
  name: string;
  readonly role: Role | null;
}

/** TEI P4 and P5, prose, drama and transcribed speech: what its elements do. Who speaks is resolved by the list of participants. */
export class Tei implements Vocabulary {
  title = '';
  language: string | undefined;
  /** Editors' readings and remarks left out, with the line of the first. */
  readings = 0;
  readingLine: number | undefined;
  private readonly open: string[] = [];
  private readonly people = new Map<string, Person>();
  private person: Person | null = null;
  private readonly times = new Map<string, number>();
  /** Seconds that one unit of the timeline lasts. */
  private unit = 1;
  private documents = 0;
  private readonly languages: (string | undefined)[] = [];
  private tables = 0;
  private readonly cells: { table: number; row: number; column: number }[] = [];
  private lists = 0;
  private hadTitle = false;
  /** Speeches (`sp`) that are open: who speaks by reference, and as printed. */
  private readonly scenes: { readonly cues: Cues; printed: string }[] = [];

  enter(element: MarkupElement): Effect {
    const parent = this.open.at(-1) ?? '';
    this.open.push(element.name);
    const lang = element.attributes.get('xml:lang') ?? element.attributes.get('lang');
    this.languages.push(lang ?? this.languages.at(-1));
    return this.effectOf(element, parent, lang);
  }

  leave(name: string): void {
    this.open.pop();
    this.languages.pop();
    if (name === 'person' || name === 'persongrp') this.person = null;
    if (name === 'table') this.cells.pop();
    if (name === 'list') this.lists -= 1;
    if (name === 'sp') this.scenes.pop();
    if (name === 'titlestmt' && this.title !== '') this.hadTitle = true;
  }

  skipped(text: string): void {
    const name = this.open.at(-1)!;
    const scene = this.scenes.at(-1);
    if (scene !== undefined && this.open.includes('speaker')) scene.printed = joined(scene.printed, text);
    else if (this.person !== null && /^(?:persname|name|forename|surname)$/u.test(name)) this.person.name = joined(this.person.name, text);
    else if (!this.hadTitle && this.open.includes('titlestmt') && this.open.includes('title')) this.title = joined(this.title, text);
  }

  private effectOf(element: MarkupElement, parent: string, lang: string | undefined): Effect {
    const { name, attributes, line } = element;
    if (name === 'tei' || name === 'tei.2') {
      this.documents += 1;
      this.language ??= lang;
      return this.part(lang);
    }
    if (name === 'teiheader' || this.open.includes('teiheader')) {
      this.header(element);
      return { skip: true };
    }
    if (name === 'timeline' || name === 'standoff') {
      this.unit = attributes.get('unit') === 'ms' ? 0.001 : attributes.get('unit') === 'min' ? 60 : 1;
      return {};
    }
    if (name === 'when') return this.point(attributes);
    if (EDITORIAL.has(name) && parent === 'choice') {
      this.readings += 1;
      this.readingLine ??= line;
      return { skip: true };
    }
    if (lang !== undefined && (name === 'text' || name === 'body' || DIVISION.test(name))) return this.part(lang);
    return this.speech(element, parent) ?? this.event(element, parent) ?? this.layout(element) ?? { block: BLOCKS.has(name) };
  }

  private part(lang: string | undefined): Effect {
    const metadata: Metadata = { ...(lang === undefined ? {} : { language: lang }) };
    return { block: true, part: { key: `${this.documents}-${lang ?? ''}`, metadata } };
  }

  /** Names and roles of the people who speak. */
  private header({ name, attributes }: MarkupElement): void {
    if (name !== 'person' && name !== 'persongrp') return;
    const id = attributes.get('xml:id') ?? attributes.get('id') ?? '';
    const role = attributes.get('role') ?? '';
    this.person = { id, name: '', role: ASKS.test(role) ? 'question' : ANSWERS.test(role) ? 'answer' : null };
    if (id !== '') this.people.set(id, this.person);
  }

  private point(attributes: ReadonlyMap<string, string>): Effect {
    const id = attributes.get('xml:id') ?? '';
    const absolute = /(?<h>\d{1,3}):(?<m>\d{2})(?::(?<s>\d{2}(?:\.\d{1,6})?))?$/u.exec((attributes.get('absolute') ?? '').slice(0, 60))?.groups;
    const interval = Number.parseFloat((attributes.get('interval') ?? '').slice(0, 30));
    const since = this.times.get((attributes.get('since') ?? '').replace(/^#/u, '')) ?? 0;
    if (absolute !== undefined) this.times.set(id, Number(absolute['h']) * 3600 + Number(absolute['m']) * 60 + Number(absolute['s'] ?? 0));
    else this.times.set(id, since + (Number.isFinite(interval) && interval >= 0 ? interval * this.unit : 0));
    return {};
  }

  private speech({ name, attributes }: MarkupElement, parent: string): Effect | null {
    if (name === 'speaker') return { skip: true };
    if (name === 'spangrp') return { skip: true };
    if (name === 'sp') {
      this.scenes.push({ cues: this.speakerOf(attributes.get('who')), printed: '' });
      return { block: true };
    }
    // What is said within a paragraph of a narrative is a part of its sentences.
    const isUtterance = name === 'u' || name === 'annotationblock' || name === 'said' && (DIVISION.test(parent) || parent === 'body');
    if (isUtterance) return { block: true, cues: { ...this.speakerOf(attributes.get('who')), ...this.timesOf(attributes) } };
    const scene = this.scenes.at(-1);
    if (scene === undefined || parent !== 'sp' || name === 'stage' || name === 'note') return null;
    return { block: true, cues: scene.printed === '' ? scene.cues : { ...scene.cues, speaker: scene.printed.replace(/[\s.:]{1,9}$/u, '') } };
  }

  private speakerOf(who: string | undefined): Cues {
    const ids = (who ?? '').split(/\s+/u).slice(0, 20).map((id) => id.replace(/^.{0,200}#/u, '')).filter((id) => id !== '');
    if (ids.length === 0) return {};
    const people = ids.map((id) => this.people.get(id));
    const roles = new Set(people.map((person) => person?.role ?? null));
    const [role] = roles;
    // The id of somebody without a name tells people apart; where a role does that, it would be an invented label.
    const isNameless = roles.size === 1 && Boolean(role) && people.every((person) => person?.name === '');
    return { ...(isNameless ? {} : { speaker: ids.map((id, index) => people[index]?.name || id).join(', ') }), ...(roles.size === 1 && role ? { role } : {}) };
  }

  private timesOf(attributes: ReadonlyMap<string, string>): Cues {
    const [start, end] = ['start', 'end'].map((name) => this.times.get((attributes.get(name) ?? '').replace(/^#/u, '')));
    if (start === undefined) return {};
    return { times: [{ at: 0, start: Math.round(start * 1000), end: Math.round(Math.max(start, end ?? start) * 1000) }] };
  }

  private event({ name, attributes }: MarkupElement, parent: string): Effect | null {
    if (name === 'note') return { apart: true, cues: { aside: 'footnote' } };
    const aside = EVENTS.get(name);
    if (aside !== undefined) return { apart: this.open.some((each) => each === 'p' || each === 'u' || each === 'ab' || each === 'l' || each === 'head'), block: true, cues: { aside } };
    if (name === 'pause' || name === 'pb' || name === 'cb' || name === 'milestone' || name === 'anchor' || name === 'shift') return { text: ' ' };
    if (name === 'lb') return attributes.get('break') === 'no' ? {} : { text: ' ' };
    if (name === 'l') return { lineBreak: true };
    if (name === 'desc' && !EVENTS.has(parent)) return { skip: true };
    return null;
  }

  private layout({ name, attributes }: MarkupElement): Effect | null {
    const rend = attributes.get('rend') ?? attributes.get('style') ?? '';
    if (name === 'hi') return { ...(/bold|^b$/iu.test(rend.slice(0, 200)) ? { bold: true } : {}), ...(/ital|^i$/iu.test(rend.slice(0, 200)) ? { italic: true } : {}) };
    if (ITALIC.has(name)) return { italic: true };
    if (name === 'head' || name === 'titlepart') return { block: true, cues: { heading: Math.min(6, 1 + this.open.filter((each) => DIVISION.test(each)).length) } };
    if (name === 'quote' || name === 'epigraph') return this.open.includes('p') ? {} : { block: true, cues: { quote: true } };
    if (name === 'list') {
      this.lists += 1;
      return { block: true, cues: { depth: this.lists } };
    }
    if (name === 'item') return { block: true, first: { list: '-' } };
    return this.cell(name);
  }

  private cell(name: string): Effect | null {
    const table = this.cells.at(-1);
    if (name === 'table') {
      this.cells.push({ table: this.tables, row: -1, column: 0 });
      this.tables += 1;
    } else if (table !== undefined && name === 'row') {
      table.row += 1;
      table.column = 0;
    } else if (table !== undefined && name === 'cell') {
      table.column += 1;
      return { block: true, cues: { cell: { table: table.table, row: Math.max(0, table.row), column: table.column - 1 } } };
    }
    return null;
  }
}

const joined = (before: string, text: string): string => `${before} ${text}`.replace(/\s+/gu, ' ').trim().slice(0, 500);
