/** Slips of the pen and page furniture put into the target: one a sentence. */
export const SLIP_RULES = {
  'letters swapped': ['spelling'],
  'letter dropped': ['spelling'],
  'word doubled': ['doubled-word'],
  'page furniture': ['page-furniture'],
};

const WORD = /(?<![\p{L}\p{M}'’-])(?:\p{Ll}\p{M}?){6,20}(?![\p{L}\p{M}'’-])/gu;
const FURNITURE = ['Page 3 of 12', 'Read more »', '© 2019 Example Archive', 'Share on Facebook', '- 14 -'];

/** Kind, bead and text of every such fault; which word and which letter follow from the places alone. */
export function* slipChanges({ target }, singles) {
  for (const [count, [a, b]] of singles.entries()) {
    const words = [...target[b].matchAll(WORD)];
    const slip = (make) => {
      const { 0: word, index } = words[count % words.length];
      const at = 1 + (count % (word.length - 2));
      return `${target[b].slice(0, index)}${make(word, at)}${target[b].slice(index + word.length)}`;
    };
    const swap = (word, at) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
    if (words.length > 0 && count % 3 === 0 && slip(swap) !== target[b]) yield { kind: 'letters swapped', bead: [a, b], text: slip(swap) };
    if (words.length > 0 && count % 3 === 1) yield { kind: 'letter dropped', bead: [a, b], text: slip((word, at) => word.slice(0, at) + word.slice(at + 1)) };
    if (words.length > 0 && count % 3 === 2) yield { kind: 'word doubled', bead: [a, b], text: slip((word) => `${word} ${word}`) };
    if (count % 9 === 4) yield { kind: 'page furniture', bead: [a, b], text: FURNITURE[count % FURNITURE.length] };
  }
}
