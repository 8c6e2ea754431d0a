/**
 * Cases of a product: all of them where `PRODUCTS=all` (the suite `long`, which CI runs), else only those of every day,
 * which between them meet each value at least once.
 */
export function cases<T>(all: readonly T[], isDaily: (one: T, index: number) => boolean): T[] {
  return process.env.PRODUCTS === 'all' ? [...all] : all.filter(isDaily);
}
