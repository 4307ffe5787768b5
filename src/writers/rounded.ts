/** A confidence as every output prints it: four decimals, so that the last bits of an engine's arithmetic never show as a difference. */
export function rounded(confidence: number): number {
  return Math.round(confidence * 10_000) / 10_000;
}
