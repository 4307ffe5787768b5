/** A full stop of any script (in Greek the semicolon asks, in Armenian the colon ends), before closing quotes, brackets and footnote anchors. */
const ENDED = /(?:[.!?…。．！？؟۔।॥։።፧፨។၊]|[\u0370-\u03FF\u1F00-\u1FFF];|[\u0561-\u0587]:)[\p{Pe}\p{Pf}\p{Pi}"'*_\d[¹²³]{0,6}$/u;
/** Example: `:-)`. */
const SMILEY_END = /[:;]-?\)$/u;
const ADDRESS_END = /https?:\/\/\S{1,150}$/u;
const COLON_END = /[:：;；]$/u;
/** A line is looked at from its end, this far. */
const TAIL = 160;

/** Whether a line ends a sentence. */
export function endsSentence(text: string): boolean {
  return ENDED.test(text.slice(-12)) || SMILEY_END.test(text.slice(-3)) || ADDRESS_END.test(text.slice(-TAIL));
}

/** Whether a line announces what follows: a list, a quotation. */
export function endsInColon(text: string): boolean {
  return COLON_END.test(text.slice(-1));
}
