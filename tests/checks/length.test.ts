import { describe, expect, it } from 'vitest';
import { documentOf } from '../align/build.js';
import { besideEachOther } from './build.js';
import { findingsOf, warned } from './structure.js';

const pairs = [
  ['en', 'We sat under the walnut tree and waited for the bus from the valley', 'fi', 'Istuimme pähkinäpuun alla ja odotimme laakson suunnasta tulevaa bussia'],
  ['en', 'We sat under the walnut tree and waited for the bus from the valley', 'ar', 'جلسنا تحت شجرة الجوز وانتظرنا الحافلة القادمة من الوادي'],
  ['ja', '私たちはくるみの木の下に座って、谷から来るバスを待っていました', 'en', 'We sat under the walnut tree and waited for the bus from the valley'],
  ['am', 'ከዋልኑት ዛፍ ሥር ተቀምጠን ከሸለቆው የሚመጣውን አውቶቡስ እንጠብቅ ነበር', 'fr', 'Nous étions assis sous le noyer et nous attendions l’autocar de la vallée'],
] as const;

describe('a sentence much longer than its counterpart', () => {
  it.each(pairs)('is found between %s and %4$s', (from, here, to, there) => {
    const lines = (text: string): string[] => Array.from({ length: 16 }, (_, day) => `A: ${text}, ${day + 1}.`);
    const source = [...lines(here), `A: ${here}. ${here}; ${here}, ${here}, 20.`.replace('. ', ', ')];
    const interview = besideEachOther(documentOf('a', from, source), documentOf('b', to, [...lines(there), `A: ${there}, 20.`]));
    expect(findingsOf('length', interview).map(({ severity, reason }) => [severity, reason])).toEqual([['warning', `${from} says much more than is usual between these two`]]);
    expect(warned('length', interview)).toHaveLength(1);
  });

  it('is none where its neighbour makes up for it', () => {
    const lines = (text: string): string[] => Array.from({ length: 16 }, (_, day) => `A: ${text}, ${day + 1}.`);
    const [here, there] = [pairs[0][1], pairs[0][3]];
    const interview = besideEachOther(
      documentOf('a', 'en', [...lines(here), `A: ${here}, ${here}, ${here}, then it came.`, 'A: It was blue.']),
      documentOf('b', 'fi', [...lines(there), `A: ${there}.`, `A: ${there}, ${there}, sitten se tuli ja oli sininen.`]),
    );
    expect(warned('length', interview)).toEqual([]);
  });

  it('is not looked for where too few sentences tell what is usual', () => {
    const interview = besideEachOther(documentOf('a', 'en', ['A: No.', 'A: We sat under the walnut tree until the bus came, and that was late.']), documentOf('b', 'fi', ['A: Ei.', 'A: Odotimme.']));
    expect(findingsOf('length', interview)).toEqual([]);
  });
});
