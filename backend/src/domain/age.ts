/**
 * Full years of age on a day; both are `YYYY-MM-DD`. Who was born on 29 February is a year older on 1 March in common
 * years. Negative before birth.
 */
export function ageOn(dateOfBirth: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(dateOfBirth.slice(0, 4));
  const hadBirthday = day.slice(5) >= dateOfBirth.slice(5);
  return hadBirthday ? years : years - 1;
}
