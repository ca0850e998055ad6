import { describe, expect, it } from 'vitest';
import { memberOf, memorySessions } from '../http/app.fixture.tsx';
import type { Member, SessionKind } from './session.ts';
import { hashOfToken, resolveSession, startSession } from './session.ts';

const start = new Date('2026-03-02T09:00:00Z');
const later = (minutes: number) => new Date(start.getTime() + minutes * 60_000);

async function started(kind: SessionKind = 'web', members: readonly Member[] = [memberOf('u1', 'avim')]) {
  const sessions = memorySessions(members);
  const token = await startSession({ sessions, user: 'u1', kind, now: start });
  const at = (minutes: number, one = token) =>
    resolveSession({ sessions, token: one, kind, now: later(minutes) });
  return { sessions, token, at };
}

describe('a session', () => {
  it('keeps only the hash of a token of 256 bits', async () => {
    const { sessions, token } = await started();
    expect(Buffer.from(token.slice(4), 'base64url')).toHaveLength(32);
    expect(JSON.stringify([...sessions.stored])).not.toContain(token.slice(4));
    expect([...sessions.stored.keys()]).toEqual([hashOfToken(token)]);
    expect((await started()).token).not.toBe(token);
  });

  it('ends after thirty idle minutes and is then gone', async () => {
    const { sessions, at } = await started();
    expect(await at(29)).toMatchObject({ state: 'signedIn', viewer: { user: 'u1' }, secondsLeft: 30 * 60 });
    expect(await at(58)).toMatchObject({ state: 'signedIn' });
    expect(await at(88)).toEqual({ state: 'ended' });
    expect(sessions.stored.size).toBe(0);
  });

  it('ends after ten hours, however busy it is', async () => {
    const { at } = await started();
    for (let minute = 20; minute < 600; minute += 20)
      expect(await at(minute)).toMatchObject({ state: 'signedIn' });
    expect(await at(599)).toMatchObject({ secondsLeft: 60 });
    expect(await at(600)).toEqual({ state: 'ended' });
  });

  it('writes down its use once a minute at most', async () => {
    const { sessions, at } = await started();
    const seen = () => [...sessions.stored.values()][0]?.lastSeenAt;
    await at(0.9);
    expect(seen()).toBe(start.toISOString());
    await at(1);
    expect(seen()).toBe(later(1).toISOString());
  });

  it('of a program does not end by being idle, but after ninety days', async () => {
    const day = 24 * 60;
    const { at } = await started('api');
    expect(await at(89 * day)).toMatchObject({ state: 'signedIn', kind: 'api' });
    expect(await at(90 * day)).toEqual({ state: 'ended' });
  });

  it('is worth nothing when forged, of another kind, or of a member who is inactive or gone', async () => {
    const { sessions, token, at } = await started();
    for (const forged of [
      '',
      'kzs_',
      `kzs_${'a'.repeat(43)}`,
      hashOfToken(token),
      `${token}x`,
      "' or 1=1 --",
    ]) {
      expect(await at(1, forged)).toEqual({ state: 'ended' });
    }
    expect(await resolveSession({ sessions, token, kind: 'api', now: start })).toEqual({ state: 'ended' });
    expect(await (await started('web', [memberOf('u1', 'avim', false)])).at(1)).toEqual({ state: 'ended' });
    expect(await (await started('web', [])).at(1)).toEqual({ state: 'ended' });
    expect(await at(1)).toMatchObject({ state: 'signedIn' });
  });
});
