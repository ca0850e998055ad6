import { createSecretKey, randomUUID } from 'node:crypto';
import { blindIndexOf } from './blind-index.ts';
import { decrypt, encrypt } from './cipher.ts';
import type { Tx } from './database.ts';
import { normalPerson, normalPhone } from './normal-form.ts';
import { freshBytes } from './random.ts';

/** What identifies a victim. Stored only encrypted, under a key of its own. */
export interface VictimIdentity {
  readonly givenNames?: string | undefined;
  readonly familyName?: string | undefined;
  readonly birthDate?: string | undefined;
  readonly phone?: string | undefined;
}

/** Identity as stored; opens with `openIdentity` only. */
export interface SealedIdentity {
  readonly notification: string;
  readonly subject: string;
  readonly wrapped: Uint8Array;
  readonly ciphertext: Uint8Array;
}

const keyContext = (notification: string, subject: string) => `register key|${notification}|${subject}`;
const contentContext = (notification: string, subject: string) => `register|${notification}|${subject}`;

/** Seals who the victim of a notification is, with the blind indexes by which duplicates are recognised. */
export async function sealIdentity(
  { sql, keyring }: Tx,
  notification: string,
  identity: VictimIdentity,
): Promise<void> {
  const subject = randomUUID();
  const key = freshBytes(32);
  const wrapped = encrypt(keyring.wrap, keyContext(notification, subject), key);
  const ciphertext = encrypt(
    createSecretKey(key),
    contentContext(notification, subject),
    Buffer.from(JSON.stringify(identity)),
  );
  await sql`
    insert into notification_identity (notification, subject, wrapped, ciphertext)
    values (${notification}, ${subject}, ${wrapped}, ${ciphertext})`;
  const keys = [
    ['person', normalPerson(identity)],
    ['phone', normalPhone(identity.phone)],
  ] as const;
  for (const [kind, normalised] of keys) {
    if (normalised === undefined) continue;
    await sql`
      insert into notification_key (notification, kind, blind)
      values (${notification}, ${kind}, ${blindIndexOf(keyring, kind, normalised)})`;
  }
}

/** The sealed identity of a notification; undefined when there is none, or it was erased. */
export async function sealedIdentityOf(
  { sql }: Tx,
  notification: string,
): Promise<SealedIdentity | undefined> {
  const [row] = await sql<SealedIdentity[]>`
    select notification, subject, wrapped, ciphertext from notification_identity
    where notification = ${notification}`;
  return row;
}

/** Removes who the victim of a notification is, with the key and everything it could be recognised by. */
export async function removeIdentity({ sql }: Tx, notification: string): Promise<void> {
  await sql`delete from notification_identity where notification = ${notification}`;
  await sql`delete from notification_key where notification = ${notification}`;
}

/** Opens a sealed identity. To be called by the gate only. The content is unchecked; its reader checks the shape. */
export function openIdentity({ keyring }: Tx, sealed: SealedIdentity): unknown {
  const { notification, subject, wrapped, ciphertext } = sealed;
  const key = createSecretKey(decrypt(keyring.wrap, keyContext(notification, subject), wrapped));
  return JSON.parse(decrypt(key, contentContext(notification, subject), ciphertext).toString('utf8'));
}

/** Notifications of different victims that may be about one person, by equal keys. */
export interface DuplicatePair {
  readonly one: string;
  readonly other: string;
  readonly kinds: readonly ('person' | 'phone')[];
}

/** Possible duplicates that nobody has judged yet, at most `limit`. Of two notifications the lower key comes first. */
export async function possibleDuplicates({ sql }: Tx, limit: number): Promise<readonly DuplicatePair[]> {
  return sql<DuplicatePair[]>`
    select a.notification as one, b.notification as other, array_agg(distinct a.kind order by a.kind) as kinds
    from notification_key a
    join notification_key b on b.blind = a.blind and b.kind = a.kind and b.notification > a.notification
    join notification m on m.id = a.notification
    join notification n on n.id = b.notification
    where m.person_id <> n.person_id
      and not exists (
        select from notification_apart p where p.one = a.notification and p.other = b.notification)
    group by 1, 2
    order by 1, 2
    limit ${limit}`;
}

/** Forgets that two notifications were judged to be about different persons. */
export async function liftApart({ sql }: Tx, pair: readonly [string, string]): Promise<void> {
  const [one, other] = [...pair].sort();
  await sql`delete from notification_apart where one = ${one ?? ''} and other = ${other ?? ''}`;
}

/** Whether somebody judged that one of these and one of those are about different persons. */
export async function areApart(
  { sql }: Tx,
  these: readonly string[],
  those: readonly string[],
): Promise<boolean> {
  const [row] = await sql`
    select 1 from notification_apart
    where (one = any(${these}) and other = any(${those})) or (one = any(${those}) and other = any(${these}))
    limit 1`;
  return row !== undefined;
}

/** Keeps that two notifications are about different persons. */
export async function keepApart(
  { sql, scope }: Tx,
  pair: readonly [string, string],
  at: string,
): Promise<void> {
  const [one, other] = [...pair].sort();
  const member = 'user' in scope ? scope.user : null;
  await sql`
    insert into notification_apart (one, other, recorded_at, member)
    values (${one ?? ''}, ${other ?? ''}, ${at}, ${member})
    on conflict do nothing`;
}
