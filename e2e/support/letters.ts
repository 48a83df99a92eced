import { expect } from '@playwright/test';
import { controlUrl } from './server-clock.js';

/** The code in the letter to an address that gets one only, once it has been sent. */
export async function codeSentTo(address: string): Promise<string> {
  const codes: string[] = [];
  await expect(async () => {
    const letters = (await (await fetch(`${controlUrl()}/letters`)).json()) as string[];
    const letter = letters.find((candidate) => candidate.includes(`To: ${address}`)) ?? '';
    // As mails are written: the "à" of "là: 12345678" is in hexadecimal.
    codes.push(/l=C3=A0: (\d{8})\b/.exec(letter)?.[1] ?? '');
    expect(codes.at(-1), `a letter to ${address}`).toMatch(/^\d{8}$/);
  }).toPass({ timeout: 60_000 });
  return codes.at(-1) ?? '';
}
