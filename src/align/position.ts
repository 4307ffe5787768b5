import type { FlatDocument, FlatUnit } from './flatten.js';
import type { PairBead, PairBeads } from './pair.js';

/** First with first, second with second: turns by exchange and role, paragraphs and sentences by their place inside. */
export function alignByPosition(source: FlatDocument, target: FlatDocument): PairBeads {
  const turn = byKey(source.turn, target.turn, turnKeys);
  const paragraph = byKey(source.paragraph, target.paragraph, insideKeys(turn, 'turn'));
  const sentence = byKey(source.sentence, target.sentence, insideKeys(paragraph, 'paragraph'));
  return { turn, paragraph, sentence };
}

type Keys = (units: readonly FlatUnit[], side: 'source' | 'target') => string[];

/** `2 answer 0`: the first answer turn after the second question. */
const turnKeys: Keys = (units) => {
  let exchange = 0;
  const seen = new Map<string, number>();
  return units.map(({ role }) => {
    if (role === 'question') exchange++;
    const group = role === 'other' ? role : `${exchange} ${role}`;
    const place = seen.get(group) ?? 0;
    seen.set(group, place + 1);
    return `${group} ${place}`;
  });
};

function insideKeys(above: readonly PairBead[], level: 'turn' | 'paragraph'): Keys {
  return (units, side) => {
    const beadOf = new Map<number, number>();
    above.forEach((bead, index) => bead[side].forEach((unit) => beadOf.set(unit, index)));
    const seen = new Map<number, number>();
    return units.map((unit) => {
      const bead = beadOf.get(unit[level])!;
      const place = seen.get(bead) ?? 0;
      seen.set(bead, place + 1);
      return `${bead} ${place}`;
    });
  };
}

function byKey(source: readonly FlatUnit[], target: readonly FlatUnit[], keys: Keys): PairBead[] {
  const places = new Map(keys(target, 'target').map((key, index) => [key, index]));
  const taken = new Set<number>();
  const beads: PairBead[] = keys(source, 'source').map((key, index) => {
    const partner = places.get(key);
    if (partner === undefined) return { source: [index], target: [], confidence: 1 };
    taken.add(partner);
    return { source: [index], target: [partner], confidence: 1 };
  });
  target.forEach((_, index) => {
    if (!taken.has(index)) beads.push({ source: [], target: [index], confidence: 1 });
  });
  return beads;
}
