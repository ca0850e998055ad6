import { z } from 'zod';
import type { RateLimits } from './http/rate-limit.ts';

/** Levels of assurance of eIDAS, lowest first. */
export const assuranceLevels = ['low', 'substantial', 'high'] as const;
export type AssuranceLevel = (typeof assuranceLevels)[number];

/** Where people sign in: the embedded demo provider, or the OpenID provider of the organisation. */
export type IdentityConfig =
  | { readonly kind: 'demo' }
  | {
      readonly kind: 'openid';
      readonly issuer: string;
      readonly clientId: string;
      /** Path of a file with the private key of this client as a JWK. */
      readonly clientKeyFile: string;
      /** The lowest level of assurance that is accepted, if one is demanded. */
      readonly assurance?: AssuranceLevel;
    };

/** The receiver of events, and the URN by which it knows this program. */
export interface EventsConfig {
  readonly url: string;
  readonly source: string;
}

export const logLevels = ['debug', 'info', 'warn', 'error'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Everything the program takes from its environment. */
export interface Config {
  readonly production: boolean;
  readonly host: string;
  /** 0 means any free port. */
  readonly port: number;
  /** Address under which browsers reach the program, without trailing slash; follows the port when absent. */
  readonly baseUrl?: string;
  readonly dataFolder: string;
  /** Address of a PostgreSQL server; absent means the embedded one. */
  readonly databaseUrl?: string;
  /** Invented signals that an empty database gets to try out the program. */
  readonly demoSignals: number;
  /** Key of everything that is sealed, in base64; absent means a file in the data folder. */
  readonly masterKey?: string;
  readonly identity: IdentityConfig;
  readonly logLevel: LogLevel;
  /** Where events go and under which name; absent: nowhere. */
  readonly events?: EventsConfig;
  readonly limits: RateLimits;
}

/** A configuration, or one sentence per variable that is wrong. */
export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] };

const present = (text: string | undefined) => (text === undefined || text === '' ? undefined : text);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(present, schema.optional());

const addressOf = (protocols: readonly string[]) => (text: string) =>
  URL.canParse(text) && protocols.includes(new URL(text).protocol);

/** An origin: anything after the host would be lost in redirects and cookies. */
const isOrigin = (text: string) => addressOf(['http:', 'https:'])(text) && new URL(text).origin === text;

const portRule = 'PORT must be a whole number from 0 to 65535.';

const demoRule = 'KETENZICHT_DEMO_SIGNALS must be a whole number.';

const count = (name: string, standard: number, least: number) => {
  const rule = `${name} must be a whole number${least > 0 ? ` of at least ${least}` : ''}.`;
  return z.preprocess(
    present,
    z
      .string()
      .regex(/^\d{1,9}$/, rule)
      .transform(Number)
      .pipe(z.number().min(least, rule))
      .default(standard),
  );
};

const environment = z.object({
  NODE_ENV: z.preprocess(present, z.string().default('development')),
  HOST: z.preprocess(present, z.string().default('127.0.0.1')),
  PORT: z.preprocess(
    present,
    z
      .string()
      .regex(/^\d+$/, portRule)
      .transform(Number)
      .pipe(z.number().max(65_535, portRule))
      .default(8080),
  ),
  BASE_URL: optional(
    z
      .string()
      .refine(
        isOrigin,
        'BASE_URL must be an origin such as https://ketenzicht.example, without a path or a slash at the end.',
      ),
  ),
  KETENZICHT_DATA: z.preprocess(present, z.string().default('.data')),
  DATABASE_URL: optional(
    z
      .string()
      .refine(
        addressOf(['postgres:', 'postgresql:']),
        'DATABASE_URL must be an address such as postgres://user@host:5432/ketenzicht.',
      ),
  ),
  KETENZICHT_DEMO_SIGNALS: z.preprocess(
    present,
    z
      .string()
      .regex(/^\d{1,6}$/, demoRule)
      .transform(Number)
      .default(3000),
  ),
  KETENZICHT_MASTER_KEY: optional(
    z
      .string()
      .refine(
        (text) => Buffer.from(text, 'base64').length === 32,
        'KETENZICHT_MASTER_KEY must be 32 bytes written in base64.',
      ),
  ),
  OIDC_ISSUER: optional(
    z.string().refine(addressOf(['https:']), 'OIDC_ISSUER must be an https address of an OpenID provider.'),
  ),
  OIDC_CLIENT_ID: optional(z.string()),
  OIDC_CLIENT_KEY: optional(z.string()),
  OIDC_ACR: optional(
    z.enum(assuranceLevels, { error: `OIDC_ACR must be one of ${assuranceLevels.join(', ')}.` }),
  ),
  EVENTS_URL: optional(
    z
      .string()
      .refine(
        addressOf(['http:', 'https:']),
        'EVENTS_URL must be an http or https address that receives events.',
      ),
  ),
  EVENTS_SOURCE: optional(
    z
      .string()
      .regex(
        /^urn:nld:(?:oin:\d{20}|kvknr:\d{8}):systeem:[a-z0-9-]+$/,
        'EVENTS_SOURCE must be a URN such as urn:nld:oin:00000001234567890000:systeem:ketenzicht.',
      ),
  ),
  RATE_LIMIT_REPORTS: count('RATE_LIMIT_REPORTS', 600, 1),
  RATE_LIMIT_RECEIPTS: count('RATE_LIMIT_RECEIPTS', 120, 1),
  PROXIES: count('PROXIES', 0, 0),
  LOG_LEVEL: z.preprocess(
    present,
    z.enum(logLevels, { error: `LOG_LEVEL must be one of ${logLevels.join(', ')}.` }).default('info'),
  ),
});

type Environment = z.infer<typeof environment>;

/**
 * Reads the configuration from environment variables. An empty variable counts as absent.
 *
 * Returns a sentence for every variable that is wrong, never the first only. In production an OpenID
 * provider and an https address are demanded; the demo provider is for trying out.
 */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): ConfigResult {
  const parsed = environment.safeParse(variables);
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.map((issue) => issue.message) };
  const found = parsed.data;
  const production = found.NODE_ENV === 'production';
  const problems = [
    ...identityProblems(found, production),
    ...addressProblems(found, production),
    ...eventsProblems(found, production),
  ];
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    config: {
      production,
      host: found.HOST,
      port: found.PORT,
      ...(found.BASE_URL === undefined ? {} : { baseUrl: found.BASE_URL }),
      dataFolder: found.KETENZICHT_DATA,
      ...(found.DATABASE_URL === undefined ? {} : { databaseUrl: found.DATABASE_URL }),
      demoSignals: production ? 0 : found.KETENZICHT_DEMO_SIGNALS,
      ...(found.KETENZICHT_MASTER_KEY === undefined ? {} : { masterKey: found.KETENZICHT_MASTER_KEY }),
      identity: identityOf(found),
      logLevel: found.LOG_LEVEL,
      ...(found.EVENTS_URL === undefined || found.EVENTS_SOURCE === undefined
        ? {}
        : { events: { url: found.EVENTS_URL, source: found.EVENTS_SOURCE } }),
      limits: {
        reports: found.RATE_LIMIT_REPORTS,
        receipts: found.RATE_LIMIT_RECEIPTS,
        proxies: found.PROXIES,
      },
    },
  };
}

function identityProblems(found: Environment, production: boolean): string[] {
  if (found.OIDC_ISSUER === undefined) {
    return production
      ? [
          'OIDC_ISSUER is missing: in production people sign in at your own OpenID provider, the demo provider does not start.',
        ]
      : [];
  }
  return [
    ...(found.OIDC_CLIENT_ID === undefined
      ? ['OIDC_CLIENT_ID is missing: it names this program at the OpenID provider.']
      : []),
    ...(found.OIDC_CLIENT_KEY === undefined
      ? ['OIDC_CLIENT_KEY is missing: it is the file with the private key (JWK) of this program.']
      : []),
  ];
}

function addressProblems(found: Environment, production: boolean): string[] {
  if (!production || found.BASE_URL?.startsWith('https:')) return [];
  return ['BASE_URL must be the https address of this program in production.'];
}

function eventsProblems(
  { EVENTS_URL: url, EVENTS_SOURCE: source }: Environment,
  production: boolean,
): string[] {
  if (url === undefined) return [];
  return [
    ...(source === undefined
      ? ['EVENTS_SOURCE is missing: it is the URN by which the receiver of events knows this program.']
      : []),
    ...(production && !url.startsWith('https:')
      ? ['EVENTS_URL must be an https address in production.']
      : []),
  ];
}

function identityOf(found: Environment): IdentityConfig {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_KEY: clientKeyFile } = found;
  if (issuer === undefined || clientId === undefined || clientKeyFile === undefined) return { kind: 'demo' };
  return {
    kind: 'openid',
    issuer,
    clientId,
    clientKeyFile,
    ...(found.OIDC_ACR === undefined ? {} : { assurance: found.OIDC_ACR }),
  };
}
