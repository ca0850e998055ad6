import type { Problem } from './problems.ts';

/** The ETag of a version of a dossier. */
export const etagOf = (version: number): string => `"${version}"`;

/**
 * The version that a change is meant for, from `If-Match`. Without one, or with `*`, the change is refused:
 * nobody overwrites what they have not seen. A tag that is not ours cannot be the latest version.
 */
export function requiredVersion(
  ifMatch: string | undefined,
): { readonly ok: true; readonly version: number } | { readonly ok: false; readonly problem: Problem } {
  if (ifMatch === undefined || ifMatch.trim() === '' || ifMatch.trim() === '*') {
    return { ok: false, problem: { type: 'versie-nodig' } };
  }
  const [, version] = /^"(0|[1-9]\d{0,14})"$/.exec(ifMatch.trim()) ?? [];
  return version === undefined
    ? { ok: false, problem: { type: 'versie-verouderd' } }
    : { ok: true, version: Number(version) };
}
