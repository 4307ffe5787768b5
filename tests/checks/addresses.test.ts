import { describe, expect, it } from 'vitest';
import { documentOf } from '../align/build.js';
import { besideEachOther } from './build.js';
import { findingsOf, warned } from './structure.js';

const beside = (from: string, here: string, to: string, there: string) => besideEachOther(documentOf('a', from, [`A: ${here}`]), documentOf('b', to, [`A: ${there}`]));

describe('an address', () => {
  it.each([
    ['ru', 'Пишите на letters@example.org, адрес есть на https://example.org/tarvan.'],
    ['ar', 'اكتبوا إلى letters@example.org، والعنوان في https://example.org/tarvan.'],
    ['ja', 'letters@example.orgへ書いてください。住所はhttps://example.org/tarvanにあります。'],
    ['he', 'כתבו אל letters@example.org, הכתובת נמצאת ב־http://EXAMPLE.org/tarvan/'],
  ])('that is the same in %s is left alone', (tag, text) => {
    expect(findingsOf('addresses', beside('en', 'Write to letters@example.org, the address is at https://example.org/tarvan.', tag, text))).toEqual([]);
  });

  it('that differs by a letter is marked on both sides', () => {
    expect(warned('addresses', beside('en', 'Write to letters@example.org today.', 'ka', 'დღესვე მოგვწერეთ: leters@example.org.'))).toEqual([{ en: 'letters@example.org', ka: 'leters@example.org' }]);
  });

  it('that only one side has is marked there', () => {
    expect(warned('addresses', beside('fr', 'Tout est sur www.example.org/archives (en anglais).', 'ko', '모든 것은 기록 보관소에 있습니다.'))).toEqual([{ fr: 'www.example.org/archives' }]);
  });
});
