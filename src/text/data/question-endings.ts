/**
 * How a question ends where no mark is written, as parts of regular expressions. Only endings that seldom end a statement: polite Japanese (not "is that so",
 * nor the softened "would it not be"), Burmese, Thai and Lao question words and particles, Chinese 吗, formal Korean.
 */
export const SPOKEN_ENDINGS: readonly string[] = [
  '(?<!そう|ない|じゃ)(?:です|でした|でしょう)か',
  '(?:ます|ました|ません|ましょう)か',
  '[吗嗎]',
  '(?:습|입|합|됩|갑|옵|봅|있습|없습)니까',
  '(?:လား|လဲ|သနည်း)',
  '(?:ไหม|มั้ย|มั๊ย|หรือเปล่า|หรือไม่|หรือยัง|เมื่อไหร่|เมื่อไร|ที่ไหน|อย่างไร|ยังไง|ทำไม|เท่าไหร่|เท่าไร|อะไร|ใคร|บ้าง)(?:นะ)?(?:ครับ|คะ|ค่ะ)?',
  '(?<!นะ|ค่)คะ',
  '(?:ເມື່ອໃດ|ຢູ່ໃສ|ແນວໃດ|ເປັນຫຍັງ|ຫຍັງ|ເທົ່າໃດ|ຫຼືຍັງ|ບໍ່|ບໍ)',
];
