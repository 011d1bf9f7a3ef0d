export function cumulativeIncidence(
  _rows: readonly { time: number; kind: number }[],
  _kind: number,
  days: readonly number[],
  _level: number,
): { days: number; value: number | null }[] {
  return days.map((d) => ({ days: d, value: null }));
}
