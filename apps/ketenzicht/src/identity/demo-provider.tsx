import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Role } from '@ketenzicht/rulebook';
import { roles } from '@ketenzicht/rulebook';
import type { Context, Hono } from 'hono';
import type { PrivateKey } from 'openid-client';
import type { AppEnv } from '../http/environment.ts';
import { refuse } from '../http/refuse.tsx';
import { securityHeaders } from '../http/security-headers.ts';

/** An invented person whom everybody can sign in as. */
export interface DemoPerson {
  readonly subject: string;
  readonly name: string;
  readonly organisation: string;
  readonly role: Role;
}

/**
 * An OpenID provider inside the program, for trying out: a real code flow with PKCE and signed tokens,
 * with a list of people instead of a password.
 */
export interface DemoProvider {
  readonly issuer: string;
  readonly clientId: string;
  /** The key with which this program proves at the provider who it is. */
  readonly clientKey: () => Promise<PrivateKey>;
  /** Whether a path is for `handle`; the page with people is an ordinary page of the app. */
  readonly owns: (path: string) => boolean;
  readonly handle: (request: IncomingMessage, response: ServerResponse) => void;
  readonly routes: (app: Hono<AppEnv>) => void;
}

interface DemoOptions {
  readonly baseUrl: string;
  readonly redirectUri: string;
  readonly production: boolean;
  readonly people: () => Promise<readonly DemoPerson[]>;
}

const mount = '/demo-aanmelden';
const choicePath = `${mount}/keuze`;
const clientId = 'ketenzicht';
const minute = 60;

/**
 * Creates the provider. Nothing of it is loaded before the first sign-in. Throws in production, also when
 * only the environment says that it is production.
 */
export function createDemoProvider(options: DemoOptions): DemoProvider {
  if (options.production || process.env['NODE_ENV'] === 'production') {
    throw new Error('The demo provider does not start in production: set OIDC_ISSUER to your own provider.');
  }
  const issuer = options.baseUrl + mount;
  let started: ReturnType<typeof start> | undefined;
  const running = () => {
    started ??= start(issuer, options);
    return started;
  };
  return {
    issuer,
    clientId,
    clientKey: async () => (await running()).clientKey,
    owns: (path) => path.startsWith(`${mount}/`) && !path.startsWith(`${choicePath}/`),
    handle: (request, response) => {
      for (const [name, value] of Object.entries(securityHeaders({ kind: 'page', https: false }))) {
        response.setHeader(name, value);
      }
      running().then(
        ({ provider }) => {
          // As a framework would that mounts it: the provider makes its own addresses from the difference.
          Object.assign(request, { originalUrl: request.url, url: request.url?.slice(mount.length) });
          provider.callback()(request, response);
        },
        () => response.writeHead(500).end(),
      );
    },
    routes: (app) => choiceRoutes(app, options, async () => (await running()).provider),
  };
}

async function start(issuer: string, options: DemoOptions) {
  // Node 20 has no URL.parse yet, and the provider uses it.
  if (!('parse' in URL)) Object.defineProperty(URL, 'parse', { value: parseUrl });
  // Past the index of the package, which prints a notice about the version of Node.
  const [{ Provider }, { createMemoryAdapter }] = await Promise.all([
    import('oidc-provider/lib/provider.js'),
    import('oidc-provider/lib/adapters/memory_adapter.js'),
  ]);
  const [own, client] = await Promise.all([signingKey('provider'), signingKey('client')]);
  const provider = new Provider(issuer, {
    adapter: createMemoryAdapter(),
    clients: [
      {
        client_id: clientId,
        redirect_uris: [options.redirectUri],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        token_endpoint_auth_method: 'private_key_jwt',
        token_endpoint_auth_signing_alg: 'ES256',
        id_token_signed_response_alg: 'ES256',
        jwks: { keys: [client.publicJwk] },
      },
    ],
    jwks: { keys: [own.privateJwk] },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    responseTypes: ['code'],
    scopes: ['openid'],
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    ttl: {
      AccessToken: minute,
      AuthorizationCode: minute,
      IdToken: 5 * minute,
      Interaction: 10 * minute,
      Session: 10 * minute,
      Grant: 10 * minute,
    },
    interactions: { url: (_context, { uid }) => `${choicePath}/${uid}` },
    findAccount: async (_context, id) => {
      const known = (await options.people()).some((person) => person.subject === id);
      return known ? { accountId: id, claims: async () => ({ sub: id }) } : undefined;
    },
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client.clientId,
        accountId: oidc.session.accountId,
      });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
    clientBasedCORS: () => false,
    renderError: (context) => context.redirect('/aanmelden?reden=aanmelden-mislukt'),
  });
  return { provider, clientKey: { key: client.privateKey, kid: client.publicJwk.kid } };
}

function parseUrl(text: string, base?: string): URL | null {
  return URL.canParse(text, base) ? new URL(text, base) : null;
}

async function signingKey(kid: string) {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
  const { privateKey, publicKey } = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const about = { use: 'sig', alg: 'ES256', kid };
  return {
    privateKey,
    privateJwk: { ...(await crypto.subtle.exportKey('jwk', privateKey)), ...about, key_ops: ['sign'] },
    publicJwk: { ...(await crypto.subtle.exportKey('jwk', publicKey)), ...about, key_ops: ['verify'] },
  };
}

const words = {
  title: { nl: 'Als wie wilt u rondkijken?', en: 'As whom do you want to look around?' },
  text: {
    nl: 'Dit is een demo. Alle mensen, organisaties en signalen zijn verzonnen. Kies een persoon om aan te melden.',
    en: 'This is a demo. All people, organisations and signals are invented. Choose a person to sign in.',
  },
} as const;

function choiceRoutes(
  app: Hono<AppEnv>,
  options: DemoOptions,
  provider: () => Promise<import('oidc-provider/lib/provider.js').Provider>,
): void {
  const expired = (c: Context<AppEnv>) => refuse(c, { type: 'aanmelden-mislukt' });

  app.get(`${choicePath}/:uid`, async (c) => {
    const { incoming, outgoing } = c.env;
    const open = await (await provider()).interactionDetails(incoming, outgoing).catch(() => undefined);
    if (open === undefined) return expired(c);
    const content = <People people={await options.people()} lang={c.get('page').lang} />;
    return c.html(await c.get('site').frame(c, { title: words.title, children: content }));
  });

  app.post(`${choicePath}/:uid`, async (c) => {
    const { incoming, outgoing } = c.env;
    const { persoon } = await c.req.parseBody();
    const person = (await options.people()).find(({ subject }) => subject === persoon);
    if (person === undefined) return expired(c);
    const result = { login: { accountId: person.subject } };
    const next = await (await provider())
      .interactionResult(incoming, outgoing, result)
      .catch(() => undefined);
    return next === undefined ? expired(c) : c.redirect(next, 303);
  });
}

function People({ people, lang }: { readonly people: readonly DemoPerson[]; readonly lang: 'nl' | 'en' }) {
  return (
    <>
      <h1 class="utrecht-heading-1">{words.title[lang]}</h1>
      <p class="utrecht-paragraph">{words.text[lang]}</p>
      <form method="post">
        <ul class="kz-ways kz-ways--pairs">
          {people.map((person) => (
            <li class="kz-way">
              <button class="kz-way__link" type="submit" name="persoon" value={person.subject}>
                {person.name}
              </button>
              <p class="kz-way__about">
                {roles[person.role].label[lang]}
                <br />
                {person.organisation}
              </p>
            </li>
          ))}
        </ul>
      </form>
    </>
  );
}
