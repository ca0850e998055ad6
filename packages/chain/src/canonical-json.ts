/**
 * One way to write a value as JSON: keys sorted by code unit, no white space, properties that are undefined
 * left out. Equal values give equal text, so that a digest of it can be compared. Throws TypeError for what
 * JSON cannot write.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonicalJson(one ?? null)).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`);
    return `{${fields.join(',')}}`;
  }
  const writable =
    value === null ||
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    (typeof value === 'number' && Number.isFinite(value));
  if (!writable) throw new TypeError(`JSON cannot write a ${typeof value} like this`);
  return JSON.stringify(value);
}
