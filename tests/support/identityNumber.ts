/**
 * Makes an eleven-digit number with correct control digits out of its first nine, or `null` where none exists.
 * For tests only: the individual part is chosen by the test, never taken from a person.
 */
export function withControlDigits(nine: string): string | null {
  const first = controlDigit(nine, [3, 7, 6, 1, 8, 9, 4, 5, 2]);
  if (first === null) return null;
  const second = controlDigit(nine + String(first), [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
  return second === null ? null : `${nine}${first}${second}`;
}

function controlDigit(digits: string, weights: readonly number[]): number | null {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  const digit = (11 - (sum % 11)) % 11;
  return digit === 10 ? null : digit;
}
