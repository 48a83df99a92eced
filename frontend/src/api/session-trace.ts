const STORAGE_KEY = 'signed-in';

/**
 * That somebody signed in on this device and did not sign out here: with it a session that ended in some other way can be
 * told from none. It names nobody.
 */
export const sessionTrace = {
  isThere: () => quietly(() => localStorage.getItem(STORAGE_KEY) !== null) ?? false,
  leave: () => quietly(() => localStorage.setItem(STORAGE_KEY, 'yes')),
  wipe: () => quietly(() => localStorage.removeItem(STORAGE_KEY)),
};

/** Without storage (private browsing) nothing is known of earlier sessions. */
function quietly<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
