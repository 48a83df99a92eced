/** A staff member's password without a second factor (DOMAIN §8). */
const LEAST_LENGTH = 14;

export const isLongEnough = (password: string): boolean => [...password].length >= LEAST_LENGTH;
