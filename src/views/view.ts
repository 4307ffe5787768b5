import type { ChalkInstance } from 'chalk';
import type { Role, Unit } from '../model.js';

/** A chalk of level 0 (plain) to 3; what it adds is never the only sign of a meaning. */
export type Colour = ChalkInstance;

/** What every view must know of the terminal. */
export interface Screen {
  /** Columns of the terminal. */
  readonly width: number;
  readonly colour: Colour;
}

/** What is shown of an interview, and how. The interview holds the languages to show, in the order of the columns. */
export interface ViewOptions extends Screen {
  /** Beads of this unit side by side; null or `exchange` for the transcript. */
  readonly unit: Unit | null;
  /** Numbers of the exchanges to show; null for all and what stands outside of them. */
  readonly exchanges: ReadonlySet<number> | null;
  /** Roles to show; null for the conversation, followed by what was set aside. */
  readonly roles: ReadonlySet<Role> | null;
}

/** How lists of the corpus are shown. */
export interface ListOptions extends Screen {
  /** The corpus in use, as the user would name it. */
  readonly corpus: string;
}

/**
 * A view gives lines without their line ends. It is pure: the terminal's width and colour are handed in.
 * Whatever comes from a file goes through `visible` on its way.
 */
export type View<T, O extends Screen = Screen> = (what: T, options: O) => string[];

/** Below this a confidence stands out. */
export const LOW_CONFIDENCE = 0.6;

/** Running text is not wider than this: longer lines are hard to read (Bringhurst gives 45 to 75 characters; terminals are read at a glance). */
export const READING_WIDTH = 100;
