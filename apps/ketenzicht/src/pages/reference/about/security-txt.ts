import type { IsoInstant } from '@ketenzicht/rulebook';
import { Temporal } from 'temporal-polyfill';

/**
 * The file with which a finder of a weakness knows where to go (RFC 9116). It expires in half a year, counted
 * from now: an installation that is still there renews it by answering.
 */
export function securityTxt(options: {
  /** A `mailto:` or `https:` address. */
  readonly contact: string;
  readonly baseUrl: string;
  readonly now: IsoInstant;
}): string {
  const { contact, baseUrl, now } = options;
  const expires = Temporal.Instant.from(now)
    .toZonedDateTimeISO('UTC')
    .add({ months: 6 })
    .toInstant()
    .toString({ smallestUnit: 'second' });
  return [
    `Contact: ${contact}`,
    `Expires: ${expires}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${baseUrl}/.well-known/security.txt`,
    `Policy: ${baseUrl}/contact`,
    '',
  ].join('\n');
}
