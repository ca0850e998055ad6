const anywhere = 'http://localhost';

/** Paths that would send somebody round in circles, or act again. */
const circular = /^\/(aanmelden|afmelden|afgemeld|demo-aanmelden)(\/|$)/;

/**
 * A path of this site that is safe to go to after signing in, or `/` when the text is anything else: an
 * address elsewhere, however it is disguised, or the sign-in pages themselves.
 *
 * @example
 * returnPath('/werklijst?status=open'); // '/werklijst?status=open'
 * returnPath('//elsewhere.example');    // '/'
 */
export function returnPath(text: string | undefined): string {
  if (text === undefined || !/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(text)) return '/';
  const url = new URL(text, anywhere);
  const path = url.pathname + url.search;
  if (url.origin !== anywhere || path.startsWith('//') || circular.test(url.pathname)) return '/';
  return path;
}
