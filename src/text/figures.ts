/** A number for people, the same in every locale: `2,310`. */
export function figure(number: number): string {
  const digits = String(number);
  let grouped = digits.slice(-3);
  for (let end = digits.length - 3; end > 0; end -= 3) grouped = `${digits.slice(Math.max(0, end - 3), end)},${grouped}`;
  return grouped;
}

/** Whole numbers as they are, others with one decimal: `1,204.5`. */
export function decimal(value: number): string {
  const tenths = Math.round(value * 10);
  return tenths % 10 === 0 ? figure(tenths / 10) : `${figure(Math.floor(tenths / 10))}.${tenths % 10}`;
}

/** A share in whole percent, halves to the even one, so that two parts make 100; less than half of one is said to be so, and 100 only when it is all. */
export function share(part: number, whole: number): string {
  if (whole === 0) return '—';
  const percent = (100 * part) / whole;
  if (part > 0 && percent < 0.5) return '<1 %';
  const below = Math.floor(percent);
  const nearest = percent - below === 0.5 ? below + (below % 2) : Math.round(percent);
  return `${part < whole ? Math.min(99, nearest) : 100} %`;
}
