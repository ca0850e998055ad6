import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AssuranceLevel } from '../config.ts';
import { openIdClient, readClientKey } from './openid.ts';

const ecdsa = { name: 'ECDSA', namedCurve: 'P-256' };
const usages: KeyUsage[] = ['sign', 'verify'];

/** A provider that signs whatever claims a test wants. */
let provider: Server;
let issuer: string;
let claims: Record<string, unknown> = {};
let keys: CryptoKeyPair;

beforeAll(async () => {
  keys = await crypto.subtle.generateKey(ecdsa, true, usages);
  const jwks = {
    keys: [{ ...(await crypto.subtle.exportKey('jwk', keys.publicKey)), alg: 'ES256', kid: 'p' }],
  };
  provider = createServer(async (request, response) => {
    const answers: Record<string, () => unknown> = {
      '/.well-known/openid-configuration': () => ({
        issuer,
        authorization_endpoint: `${issuer}/auth`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/jwks`,
        end_session_endpoint: `${issuer}/end`,
        id_token_signing_alg_values_supported: ['ES256'],
      }),
      '/jwks': () => jwks,
      '/token': async () => ({ access_token: 'a', token_type: 'bearer', id_token: await sign(claims) }),
    };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(await answers[request.url ?? '']?.()));
  });
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
  const address = provider.address();
  issuer = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});

afterAll(() => new Promise((resolve) => provider.close(resolve)));

async function sign(payload: object): Promise<string> {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const text = `${part({ alg: 'ES256', kid: 'p' })}.${part(payload)}`;
  const signature = await crypto.subtle.sign(
    { name: 'ECDSA', hash: 'SHA-256' },
    keys.privateKey,
    Buffer.from(text),
  );
  return `${text}.${Buffer.from(signature).toString('base64url')}`;
}

const clientOf = (assurance?: AssuranceLevel) =>
  openIdClient(async () => ({
    issuer,
    clientId: 'ketenzicht',
    clientKey: { key: keys.privateKey },
    redirectUri: 'http://localhost/aanmelden/terug',
    alwaysAsk: false,
    ...(assurance ? { assurance } : {}),
  }));

async function finish(change: Record<string, unknown>, assurance?: AssuranceLevel) {
  const client = clientOf(assurance);
  const { attempt } = await client.begin();
  const now = Math.floor(Date.now() / 1000);
  claims = {
    iss: issuer,
    aud: 'ketenzicht',
    sub: 's',
    nonce: attempt.nonce,
    iat: now,
    exp: now + 60,
    ...change,
  };
  return client.finish(new URL(`http://localhost/aanmelden/terug?code=c&state=${attempt.state}`), attempt);
}

describe('openIdClient', () => {
  it('says who it is when every claim is right', async () => {
    expect(await finish({})).toEqual({ ok: true, issuer, subject: 's' });
  });

  it.each([
    ['iss', 'https://elsewhere.example'],
    ['aud', 'another'],
    ['nonce', 'x'],
    ['nonce', undefined],
    ['exp', 1],
    ['iat', undefined],
    ['nbf', 99_999_999_999],
    ['sub', undefined],
  ])('refuses a token with %s %s', async (name, value) => {
    expect(await finish({ [name]: value })).toMatchObject({ ok: false, reason: 'invalid' });
  });

  it.each([
    ['low', undefined, true],
    ['substantial', 'substantial', true],
    ['high', 'substantial', true],
    ['low', 'substantial', false],
    ['substantial', 'high', false],
  ] as const)('with assurance %s where %s is demanded: %s', async (given, demanded, ok) => {
    expect((await finish({ acr: `http://eidas.europa.eu/LoA/${given}` }, demanded)).ok).toBe(ok);
  });

  it('takes no assurance, or one it does not know, for too low', async () => {
    expect(await finish({}, 'low')).toMatchObject({ ok: false, reason: 'assurance' });
    expect(await finish({ acr: 'highest' }, 'low')).toMatchObject({ ok: false, reason: 'assurance' });
  });

  it('asks for the assurance it demands, and knows where to sign out', async () => {
    const { url } = await clientOf('high').begin();
    expect(url.searchParams.get('acr_values')).toBe('http://eidas.europa.eu/LoA/high');
    expect((await clientOf().endSessionUrl())?.origin).toBe(issuer);
  });

  it('tries again after a provider could not be reached', async () => {
    let at = 'http://127.0.0.1:1';
    const client = openIdClient(async () => ({
      issuer: at,
      clientId: 'ketenzicht',
      clientKey: { key: keys.privateKey },
      redirectUri: 'http://localhost/aanmelden/terug',
      alwaysAsk: false,
    }));
    await expect(client.begin()).rejects.toThrow();
    at = issuer;
    expect((await client.begin()).url.origin).toBe(issuer);
  });
});

describe('readClientKey', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ketenzicht-key-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const write = async (content: string) => {
    const file = join(folder, 'key.json');
    await writeFile(file, content);
    return file;
  };

  it('reads an EC and an RSA key', async () => {
    const rsa = {
      name: 'RSA-PSS',
      modulusLength: 2048,
      publicExponent: new Uint8Array([1, 0, 1]),
      hash: 'SHA-256',
    };
    const pairs = [keys, await crypto.subtle.generateKey(rsa, true, usages)];
    for (const { privateKey } of pairs) {
      const jwk = await crypto.subtle.exportKey('jwk', privateKey);
      const read = await readClientKey(await write(JSON.stringify({ ...jwk, kid: 'k1' })));
      expect(read).toMatchObject({ kid: 'k1', key: { type: 'private', extractable: false } });
    }
  });

  it('says in one sentence what is wrong, without the key', async () => {
    const publicJwk = JSON.stringify(await crypto.subtle.exportKey('jwk', keys.publicKey));
    for (const wrong of ['', '{', '{"kty":"EC","d":"geheim"}', '{"kty":"oct","k":"geheim"}', publicJwk]) {
      const refused = readClientKey(await write(wrong));
      await expect(refused).rejects.toThrow(/^OIDC_CLIENT_KEY must be a file with a private JWK[^\n]*\.$/);
      await expect(refused).rejects.not.toThrow(/geheim/);
    }
    await expect(readClientKey(join(folder, 'none'))).rejects.toThrow(/^OIDC_CLIENT_KEY names a file/);
  });
});
