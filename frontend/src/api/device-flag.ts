/** One fact that this device keeps over reloads. Without storage (private browsing) it is never set. */
export interface DeviceFlag {
  isSet(): boolean;
  set(): void;
  forget(): void;
}

export const deviceFlag = (key: string): DeviceFlag => ({
  isSet: () => quietly(() => localStorage.getItem(key) !== null) ?? false,
  set: () => quietly(() => localStorage.setItem(key, 'yes')),
  forget: () => quietly(() => localStorage.removeItem(key)),
});

function quietly<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
