/** The value below which a part of all values is, such as the median for one half. */
export const quantile = (values: readonly number[], part: number): number =>
  values.toSorted((one, other) => one - other)[Math.round(part * (values.length - 1))] ?? NaN;

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Median with the middle half of all values. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

export const spreadOf = (values: readonly number[]): Spread => ({
  median: median(values),
  low: quantile(values, 0.25),
  high: quantile(values, 0.75),
});

/** Each value against the one of the same round: what slows the machine down for a while slows both. */
export const ratios = (values: readonly number[], base: readonly number[]): readonly number[] =>
  values.map((value, round) => value / (base[round] ?? NaN));
