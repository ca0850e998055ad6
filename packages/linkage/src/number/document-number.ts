/** Small letters and digits of a number; nothing when it is what people type to fill a field. */
export function bareNumber(text: string): string {
  const bare = text.toLowerCase().replace(/[^a-z0-9]/g, '');
  return isFiller(bare) ? '' : bare;
}

/** One sign over and over (0000, xxxx) or the row of digits (123456). */
function isFiller(bare: string): boolean {
  if (bare.length < 3) return /^[0x]*$/.test(bare);
  return /^(.)\1*$/.test(bare) || '12345678901'.startsWith(bare) || '01234567890'.startsWith(bare);
}

/**
 * The number of a travel document. A check digit copied along from the machine-readable zone, tenth sign
 * after nine with letters among them, is left out.
 */
export function documentNumber(text: string): string {
  const bare = bareNumber(text);
  const number = bare.slice(0, 9);
  const withCheck = bare.length === 10 && /[a-z]/.test(number) && bare.endsWith(String(checkDigit(number)));
  return withCheck ? number : bare;
}

/** Check digit of a machine-readable travel document (ICAO Doc 9303 part 3): weights 7, 3, 1. */
function checkDigit(number: string): number {
  const weights = [7, 3, 1];
  const values = [...number].map((sign) => Number.parseInt(sign, 36));
  return values.reduce((sum, value, at) => sum + value * (weights[at % 3] ?? 0), 0) % 10;
}

/**
 * Whether a citizen service number (BSN) passes the eleven test: nine digits times 9, 8, ... 2 and -1 add
 * up to a multiple of 11. One wrong digit or two swapped ones never pass.
 */
export function passesElevenTest(digits: string): boolean {
  if (!/^\d{8,9}$/.test(digits)) return false;
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits.padStart(9, '0')[at]), 0);
  return sum % 11 === 0;
}
