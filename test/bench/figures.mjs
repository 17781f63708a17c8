/* What the measurements of all rounds come to. */

/** The middle one; undefined of none. */
export const median = (values) => {
  const sorted = values.filter((value) => Number.isFinite(value)).sort((a, b) => a - b);
  const middle = sorted.length / 2;
  if (!sorted.length) return undefined;
  return sorted.length % 2 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
};

export const sum = (bytes) => Object.values(bytes).reduce((total, one) => total + one, 0);

/** One value a round of an implementation, `null` where the round was lost. Path: `['work', 'heap']`. */
const series = ({ results }, [kind, ...path]) =>
  results[kind].map((round) => path.reduce((value, key) => value?.[key], round) ?? null);

/** The median of one thing measured. */
export const figure = (implementation, path) => median(series(implementation, path));

/** How many times `other` it is: the median of the ratios of each round. */
export const ratio = (implementation, other, path) => {
  const against = series(other, path);
  return median(series(implementation, path).map((value, round) => value / against[round]));
};

/** How much more than `other` it is: the median of the differences of each round. */
export const difference = (implementation, other, path) => {
  const against = series(other, path);
  return median(series(implementation, path).map((value, round) => value - against[round]));
};

/** The implementation of `kind` with the lowest `value`; none where nothing was measured. */
export const best = (implementations, kind, value) =>
  Object.values(implementations)
    .filter((one) => one.kind === kind && Number.isFinite(value(one)))
    .sort((a, b) => value(a) - value(b))[0];
