/** An integer in [0, bound), every one equally likely. The only chance in the domain, and always passed in. */
export type Random = (bound: number) => number;

/** The items in a new order; every order is equally likely (Fisher–Yates, inside out). */
export function shuffled<T extends object | number | string>(items: readonly T[], random: Random): T[] {
  const result: T[] = [];
  for (const item of items) {
    const at = random(result.length + 1);
    const displaced = result[at];
    if (displaced === undefined) {
      result.push(item);
    } else {
      result.push(displaced);
      result[at] = item;
    }
  }
  return result;
}
