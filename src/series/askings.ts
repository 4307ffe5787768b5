import { compareText } from '../interview.js';
import type { LanguageTag } from '../model.js';
import type { AskedInterview } from './contract.js';
import { wordingKey } from './wording.js';

/** One exchange of one interview: what is sorted into questions. */
export interface Asking {
  /** Position of the interview among all, in the order of their ids. */
  readonly interview: number;
  /** Position among the interview's exchanges that ask, from 0. */
  readonly place: number;
  /** Number of the exchange. */
  readonly exchange: number;
  /** Wordings by their position in `Askings.texts`, rising, each once. */
  readonly texts: readonly number[];
  /** Document of each of `texts`. */
  readonly paths: readonly string[];
}

/** A wording of one language, however often it is used. */
export interface Text {
  readonly language: LanguageTag;
  /** As it was first printed. */
  readonly text: string;
  /** `wordingKey`. */
  readonly key: string;
}

/** All interviews laid out for sorting: the same whatever order they came in. */
export interface Askings {
  /** Ids of the interviews, in order. */
  readonly interviews: readonly string[];
  /** By interview, then by place. */
  readonly list: readonly Asking[];
  /** Where the askings of each interview begin in `list`, and its end. */
  readonly starts: Int32Array;
  readonly texts: readonly Text[];
}

/** Lays out interviews: each wording once, each exchange with the wordings it has. */
export function layOut(interviews: readonly AskedInterview[]): Askings {
  const sorted = [...interviews].sort((a, b) => compareText(a.id, b.id));
  const texts: Text[] = [];
  const known = new Map<string, number>();
  const textOf = (language: LanguageTag, text: string): number => {
    const printed = `${language}\n${text}`;
    let at = known.get(printed);
    if (at !== undefined) return at;
    const key = wordingKey(text, language);
    at = known.get(key);
    if (at === undefined) {
      at = texts.push({ language, text, key }) - 1;
      known.set(key, at);
    }
    known.set(printed, at);
    return at;
  };
  const list: Asking[] = [];
  const starts = new Int32Array(sorted.length + 1);
  sorted.forEach(({ exchanges }, interview) => {
    [...exchanges].sort((a, b) => a.number - b.number).forEach(({ number, wordings }, place) => {
      const paths = new Map<number, string>();
      for (const { language, path, text } of [...wordings].sort((a, b) => compareText(a.language, b.language) || compareText(a.path, b.path))) {
        const at = textOf(language, text);
        if (!paths.has(at)) paths.set(at, path);
      }
      list.push({ interview, place, exchange: number, texts: [...paths.keys()], paths: [...paths.values()] });
    });
    starts[interview + 1] = list.length;
  });
  return { interviews: sorted.map(({ id }) => id), list, starts, texts };
}
