/** Of times in milliseconds, to a tenth. */
export function percentile(times: readonly number[], percent: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  const at = Math.min(sorted.length - 1, Math.ceil((percent / 100) * sorted.length) - 1);
  return Math.round(10 * sorted[Math.max(0, at)]) / 10;
}
