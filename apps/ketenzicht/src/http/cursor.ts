import { createHmac, timingSafeEqual } from 'node:crypto';

/** For whom and where a cursor holds: a page of one user's list says nothing to another user or list. */
export interface CursorScope {
  readonly key: Uint8Array;
  readonly user: string;
  /** Pattern of the route with everything that decides the order, for example `/v1/taken`. */
  readonly route: string;
}

const tagBytes = 16;

function tagOf(scope: CursorScope, position: string): Buffer {
  const mac = createHmac('sha256', scope.key);
  for (const part of [scope.user, scope.route, position]) mac.update(`${Buffer.byteLength(part)}:${part}`);
  return mac.digest().subarray(0, tagBytes);
}

/**
 * An opaque text that says where the next page of a list starts. `position` is readable by whoever holds
 * the cursor, so it must hold nothing personal.
 */
export function signCursor(scope: CursorScope, position: string): string {
  return Buffer.concat([tagOf(scope, position), Buffer.from(position, 'utf8')]).toString('base64url');
}

/** The position in a cursor; undefined when it was made up, changed, or made for another user or list. */
export function readCursor(scope: CursorScope, cursor: string): string | undefined {
  const bytes = Buffer.from(cursor, 'base64url');
  if (bytes.length < tagBytes) return undefined;
  const position = bytes.subarray(tagBytes).toString('utf8');
  return timingSafeEqual(bytes.subarray(0, tagBytes), tagOf(scope, position)) ? position : undefined;
}
