// Makes bitexts of any length that never repeat: words of two invented languages, sentences from a seeded generator, translated word for
// word with the faults of real translation: words left out, order changed, sentences merged, split and missing.

/** A seeded generator of numbers in [0, 1) (mulberry32). */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const SOUNDS = {
  latin: { onsets: ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'z', 'st', 'tr', 'pl', 'sk'], vowels: ['a', 'e', 'i', 'o', 'u', 'ei', 'ou'] },
  cyrillic: { onsets: ['б', 'в', 'г', 'д', 'ж', 'з', 'к', 'л', 'м', 'н', 'п', 'р', 'с', 'т', 'ф', 'х', 'ч', 'ш'], vowels: ['а', 'е', 'и', 'о', 'у', 'ы', 'я'] },
};

function makeWord(random, script) {
  const { onsets, vowels } = SOUNDS[script];
  const syllables = 1 + Math.floor(random() * 3.2);
  let word = '';
  for (let k = 0; k < syllables; k++) word += onsets[Math.floor(random() * onsets.length)] + vowels[Math.floor(random() * vowels.length)];
  return word;
}

/** Zipf-like rank among `size` words. */
const rank = (random, size) => Math.min(size - 1, Math.floor(size ** random() - 1));

/** Makes a bitext of about `sentences` sentence pairs: `{source, target, gold}`. */
export function generateBitext(sentences, { seed = 1, words = 20_000, missing = 0.01, joined = 0.05 } = {}) {
  const random = seeded(seed);
  const dictionary = Array.from({ length: words }, () => [makeWord(random, 'latin'), makeWord(random, 'cyrillic')]);
  const names = Array.from({ length: 400 }, () => { const word = makeWord(random, 'latin'); return word[0].toUpperCase() + word.slice(1); });
  const source = [];
  const target = [];
  const gold = [];
  const sentence = () => {
    const count = 4 + Math.floor(random() * 18);
    const own = [];
    const other = [];
    for (let k = 0; k < count; k++) {
      const dice = random();
      if (dice < 0.02) { const numeral = String(1 + Math.floor(random() ** 3 * 3000)); own.push(numeral); other.push(numeral); continue; }
      if (dice < 0.04) { const name = names[rank(random, names.length)]; own.push(name); other.push(name); continue; }
      const [a, b] = dictionary[rank(random, words)];
      if (random() > 0.12) own.push(a);
      if (random() > 0.12) other.splice(Math.max(0, other.length - Math.floor(random() * 3)), 0, b);
    }
    const end = random() < 0.1 ? '?' : '.';
    return [`${own.join(' ')}${end}`, `${other.join(' ')}${end}`];
  };
  while (source.length < sentences) {
    const [a, b] = sentence();
    const dice = random();
    if (dice < missing / 2) { gold.push([[source.length], []]); source.push(a); continue; }
    if (dice < missing) { gold.push([[], [target.length]]); target.push(b); continue; }
    if (dice < missing + joined) {
      const [c, d] = sentence();
      if (random() < 0.5) { gold.push([[source.length, source.length + 1], [target.length]]); source.push(a, c); target.push(`${b} ${d}`); }
      else { gold.push([[source.length], [target.length, target.length + 1]]); source.push(`${a} ${c}`); target.push(b, d); }
      continue;
    }
    gold.push([[source.length], [target.length]]);
    source.push(a);
    target.push(b);
  }
  return { source, target, gold };
}
