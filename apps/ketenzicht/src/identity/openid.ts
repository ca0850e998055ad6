import { readFile } from 'node:fs/promises';
import * as client from 'openid-client';
import { z } from 'zod';
import type { AssuranceLevel } from '../config.ts';
import { assuranceLevels } from '../config.ts';

/** How this program is known at an OpenID provider. */
export interface OpenIdSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientKey: client.PrivateKey;
  readonly redirectUri: string;
  readonly assurance?: AssuranceLevel;
  /** True when people must choose who they are every time: the demo. */
  readonly alwaysAsk: boolean;
}

/** What must be remembered between going to the provider and coming back. */
interface Attempt {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export type SignInResult =
  | { readonly ok: true; readonly issuer: string; readonly subject: string }
  | {
      readonly ok: false;
      readonly reason: 'cancelled' | 'invalid' | 'assurance' | 'unreachable';
      readonly error?: unknown;
    };

/** The authorization code flow with PKCE, as the NL GOV profile for OpenID Connect asks. */
export interface OpenIdClient {
  /** The address to send the browser to. Throws when the provider cannot be reached. */
  readonly begin: () => Promise<{ readonly url: URL; readonly attempt: Attempt }>;
  /** Checks what the browser came back with (state, iss, aud, nonce, exp, acr) and says who it is. */
  readonly finish: (returned: URL, attempt: Attempt) => Promise<SignInResult>;
  /** Where a user signs out at the provider too, if it offers that. */
  readonly endSessionUrl: () => Promise<URL | undefined>;
}

const acrOf = (level: AssuranceLevel) => `http://eidas.europa.eu/LoA/${level}`;

/** A client of one provider. Settings and discovery are asked for at the first use and kept. */
export function openIdClient(settingsOf: () => Promise<OpenIdSettings>): OpenIdClient {
  const connected = keptUntilFailure(async () => {
    const settings = await settingsOf();
    return { settings, provider: await discover(settings) };
  });
  return {
    begin: async () => {
      const { settings, provider } = await connected();
      const attempt = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
      };
      const url = client.buildAuthorizationUrl(provider, {
        redirect_uri: settings.redirectUri,
        scope: 'openid',
        state: attempt.state,
        nonce: attempt.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(attempt.verifier),
        code_challenge_method: 'S256',
        ...(settings.alwaysAsk ? { prompt: 'login' } : {}),
        ...(settings.assurance ? { acr_values: acrOf(settings.assurance) } : {}),
      });
      return { url, attempt };
    },
    finish: async (returned, attempt) => {
      try {
        const { settings, provider } = await connected();
        const tokens = await client.authorizationCodeGrant(provider, returned, {
          expectedState: attempt.state,
          expectedNonce: attempt.nonce,
          pkceCodeVerifier: attempt.verifier,
          idTokenExpected: true,
        });
        const claims = tokens.claims();
        if (claims === undefined) return { ok: false, reason: 'invalid' };
        if (!reaches(claims['acr'], settings.assurance)) return { ok: false, reason: 'assurance' };
        return { ok: true, issuer: claims.iss, subject: claims.sub };
      } catch (error) {
        return { ok: false, reason: reasonOf(error), error };
      }
    },
    endSessionUrl: async () => {
      const { settings, provider } = await connected();
      if (provider.serverMetadata().end_session_endpoint === undefined) return undefined;
      return client.buildEndSessionUrl(provider, { client_id: settings.clientId });
    },
  };
}

async function discover(settings: OpenIdSettings): Promise<client.Configuration> {
  const issuer = new URL(settings.issuer);
  return client.discovery(issuer, settings.clientId, undefined, client.PrivateKeyJwt(settings.clientKey), {
    // Only the demo provider has an http issuer; the configuration refuses others.
    execute: issuer.protocol === 'http:' ? [client.allowInsecureRequests] : [],
  });
}

/** Runs the work once and keeps the result; after a failure the next call tries again. */
function keptUntilFailure<T>(work: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => {
    kept ??= work().catch((error: unknown) => {
      kept = undefined;
      throw error;
    });
    return kept;
  };
}

/** Whether a level of assurance is at least the one demanded. */
function reaches(acr: unknown, demanded: AssuranceLevel | undefined): boolean {
  if (demanded === undefined) return true;
  const level = assuranceLevels.findIndex((one) => acrOf(one) === acr);
  return level >= assuranceLevels.indexOf(demanded);
}

function reasonOf(error: unknown): 'cancelled' | 'invalid' | 'unreachable' {
  if (error instanceof client.AuthorizationResponseError) {
    return error.error === 'access_denied' ? 'cancelled' : 'invalid';
  }
  // The fetch of the platform fails with a TypeError when there is no answer at all.
  return error instanceof TypeError && error.message === 'fetch failed' ? 'unreachable' : 'invalid';
}

const privateJwk = z.object({
  kty: z.enum(['EC', 'RSA']),
  crv: z.literal('P-256').optional(),
  kid: z.string().optional(),
  d: z.string(),
});

/**
 * Reads the private key of this client: a JWK of an EC key on P-256 (signs ES256) or an RSA key (PS256).
 * Throws one clear sentence when the file is not that; the sentence holds nothing of the key.
 */
export async function readClientKey(file: string): Promise<client.PrivateKey> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error(`OIDC_CLIENT_KEY names a file that cannot be read: ${file}`);
  });
  const wrong = new Error(
    'OIDC_CLIENT_KEY must be a file with a private JWK: an EC key on P-256 or an RSA key.',
  );
  try {
    const jwk: JsonWebKey = JSON.parse(text);
    const key = privateJwk.parse(jwk);
    const algorithm =
      key.kty === 'EC' ? { name: 'ECDSA', namedCurve: 'P-256' } : { name: 'RSA-PSS', hash: 'SHA-256' };
    const imported = await crypto.subtle.importKey('jwk', jwk, algorithm, false, ['sign']);
    return { key: imported, ...(key.kid === undefined ? {} : { kid: key.kid }) };
  } catch {
    throw wrong;
  }
}
