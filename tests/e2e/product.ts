/**
 * Cases of a product: all of them where `PRODUCTS=all` (the suite `long`, which CI runs), else a sample for every day. The sample
 * leaves values out (windows of 320 and 1024 px at some places): what only `long` looks at is found there alone.
 */
export function cases<T>(all: readonly T[], isDaily: (one: T, index: number) => boolean): T[] {
  return process.env.PRODUCTS === 'all' ? [...all] : all.filter(isDaily);
}
