/**
 * A telephone number in E.164 (+31612345678). A number that begins with a single zero is taken for a
 * number of the given country. Too short to be one: nothing.
 */
export function phoneNumber(text: string, countryCode = '31'): string {
  const digits = text.replace(/\(0\)/g, '').replace(/\D/g, '');
  const international = /^\s*(?:\+|00)/.test(text);
  const bare = digits.replace(/^0+/, '');
  if (bare.length < 6) return '';
  if (international) return `+${bare.startsWith(`${countryCode}0`) ? countryCode + bare.slice(3) : bare}`;
  if (digits.startsWith('0')) return `+${countryCode}${bare}`;
  return bare.startsWith(countryCode) && bare.length > 9 ? `+${bare}` : `+${countryCode}${bare}`;
}
