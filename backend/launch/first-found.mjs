/**
 * Tries the ways in their order and takes the first that yields something; later ones are not even tried.
 * @template T
 * @param {readonly { way: string, find: () => Promise<T | undefined> | T | undefined }[]} ways
 * @returns {Promise<{ way: string, found: T } | undefined>}
 */
export async function firstFound(ways) {
  for (const { way, find } of ways) {
    const found = await find();
    if (found !== undefined) return { way, found };
  }
  return undefined;
}
