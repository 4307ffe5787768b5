import type { Span } from '../model.js';
import { around, isPaired } from './bitexts.js';
import type { Bitext, BitextCheck, Draft } from './contract.js';

/**
 * A web address or an e-mail address. Examples: `https://example.org/a`, `www.example.org`, `a.b@example.org`. It ends where Chinese, Japanese,
 * Korean or Thai goes on without a space.
 */
export const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"«»“”，。、\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]{2,300}|[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,100}/giu;

interface Address {
  readonly span: Span;
  readonly folded: string;
}

function addressesOf(text: string): Address[] {
  return Array.from(text.matchAll(ADDRESS), ({ 0: printed, index }) => {
    const kept = printed.replace(/[.,;:!?)\]’'…]{1,9}$/u, '');
    return { span: [index, index + kept.length] as const, folded: kept.toLowerCase().replace(/^https?:\/\//u, '').replace(/\/$/u, '') };
  });
}

/** Addresses that the other side does not have to the letter. */
export const addresses = {
  name: 'addresses',
  compares: 'versions',
  summary: 'a web or e-mail address that the other language does not have',
  languages: 'any',
  *check(bitext: Bitext): Iterable<Draft> {
    for (const couple of bitext.couples) {
      if (!isPaired(couple)) continue;
      const lost = (['source', 'target'] as const).map((side) => {
        const own = addressesOf(couple[side].text);
        if (own.length === 0) return [];
        const other = side === 'source' ? 'target' : 'source';
        const there = new Set(addressesOf(`${couple[other].text}\n${around(bitext, couple, other)}`).map(({ folded }) => folded));
        return own.filter(({ folded }) => !there.has(folded)).map(({ span }) => span);
      });
      if (lost.every(({ length }) => length === 0)) continue;
      yield { severity: 'warning', reason: 'an address has no counterpart that is the same to the letter', marked: [{ stretch: couple.source, spans: lost[0]! }, { stretch: couple.target, spans: lost[1]! }] };
    }
  },
} as const satisfies BitextCheck;
