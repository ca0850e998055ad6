import type { IdentityConfig } from '../config.ts';
import type { DemoPerson, DemoProvider } from './demo-provider.tsx';
import { createDemoProvider } from './demo-provider.tsx';
import type { OpenIdClient } from './openid.ts';
import { openIdClient, readClientKey } from './openid.ts';

/** Where people prove who they are: the client, and the demo provider when that is what it talks to. */
export interface Identity {
  readonly openId: OpenIdClient;
  readonly demo?: DemoProvider;
}

/**
 * Connects sign-in to the provider of the configuration. The same client talks to the demo provider and to
 * one in production; only the settings differ.
 */
export function createIdentity(options: {
  readonly config: IdentityConfig;
  readonly production: boolean;
  readonly baseUrl: string;
  readonly demoPeople: () => Promise<readonly DemoPerson[]>;
}): Identity {
  const { config, baseUrl, production } = options;
  const redirectUri = `${baseUrl}/aanmelden/terug`;
  if (config.kind === 'openid') {
    const { issuer, clientId, clientKeyFile, assurance } = config;
    return {
      openId: openIdClient(async () => ({
        issuer,
        clientId,
        clientKey: await readClientKey(clientKeyFile),
        redirectUri,
        alwaysAsk: false,
        ...(assurance ? { assurance } : {}),
      })),
    };
  }
  const demo = createDemoProvider({ baseUrl, redirectUri, production, people: options.demoPeople });
  const openId = openIdClient(async () => ({
    issuer: demo.issuer,
    clientId: demo.clientId,
    clientKey: await demo.clientKey(),
    redirectUri,
    alwaysAsk: true,
  }));
  return { openId, demo };
}
