import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';

const production = {
  NODE_ENV: 'production',
  BASE_URL: 'https://ketenzicht.example',
  OIDC_ISSUER: 'https://login.example',
  OIDC_CLIENT_ID: 'ketenzicht',
  OIDC_CLIENT_KEY: 'key.json',
};

function problemsOf(variables: Record<string, string>) {
  const result = readConfig(variables);
  return result.ok ? [] : result.problems;
}

describe('readConfig', () => {
  it('starts on nothing with the demo provider and the embedded database', () => {
    expect(readConfig({})).toEqual({
      ok: true,
      config: {
        production: false,
        host: '127.0.0.1',
        port: 8080,
        dataFolder: '.data',
        demoSignals: 3000,
        identity: { kind: 'demo' },
        logLevel: 'info',
        limits: { reports: 600, receipts: 120, proxies: 0 },
      },
    });
  });

  it('takes where events go and how fast the public may write', () => {
    const source = 'urn:nld:oin:00000001234567890000:systeem:ketenzicht';
    expect(
      readConfig({
        EVENTS_URL: 'http://localhost:9/in',
        EVENTS_SOURCE: source,
        RATE_LIMIT_REPORTS: '7',
        RATE_LIMIT_RECEIPTS: '8',
        PROXIES: '1',
      }),
    ).toMatchObject({
      config: {
        events: { url: 'http://localhost:9/in', source },
        limits: { reports: 7, receipts: 8, proxies: 1 },
      },
    });
    expect(problemsOf({ EVENTS_URL: 'https://events.example' })).toEqual([
      expect.stringMatching(/^EVENTS_SOURCE is missing/),
    ]);
    expect(problemsOf({ ...production, EVENTS_URL: 'http://events.example', EVENTS_SOURCE: source })).toEqual(
      ['EVENTS_URL must be an https address in production.'],
    );
  });

  it('takes the own provider in production', () => {
    const result = readConfig({ ...production, OIDC_ACR: 'substantial', DATABASE_URL: 'postgres://db/x' });
    expect(result).toMatchObject({
      ok: true,
      config: {
        production: true,
        databaseUrl: 'postgres://db/x',
        identity: { kind: 'openid', issuer: 'https://login.example', assurance: 'substantial' },
      },
    });
  });

  it('treats an empty variable as absent', () => {
    expect(readConfig({ PORT: '', OIDC_ISSUER: '', LOG_LEVEL: '' })).toMatchObject({
      config: { port: 8080, identity: { kind: 'demo' }, logLevel: 'info' },
    });
  });

  it('refuses production without a provider of its own', () => {
    const { OIDC_ISSUER: _, ...rest } = production;
    expect(problemsOf(rest)).toEqual([
      expect.stringMatching(/^OIDC_ISSUER is missing.*demo provider does not start/),
    ]);
  });

  it('refuses production without https', () => {
    expect(problemsOf({ ...production, BASE_URL: 'http://ketenzicht.example' })).toEqual([
      'BASE_URL must be the https address of this program in production.',
    ]);
    const { BASE_URL: _, ...rest } = production;
    expect(problemsOf(rest)).toHaveLength(1);
  });

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['BASE_URL', 'https://ketenzicht.example/'],
    ['BASE_URL', 'ketenzicht.example'],
    ['DATABASE_URL', 'mysql://db/x'],
    ['KETENZICHT_MASTER_KEY', 'c2hvcnQ='],
    ['KETENZICHT_DEMO_SIGNALS', '-1'],
    ['OIDC_ISSUER', 'http://login.example'],
    ['OIDC_ACR', 'enormous'],
    ['LOG_LEVEL', 'loud'],
    ['EVENTS_URL', 'ftp://events.example'],
    ['EVENTS_SOURCE', 'urn:nld:oin:123:systeem:ketenzicht'],
    ['RATE_LIMIT_REPORTS', '0'],
    ['RATE_LIMIT_RECEIPTS', 'many'],
    ['PROXIES', '-1'],
  ])('says in one sentence what is wrong with %s=%s', (name, value) => {
    const problems = problemsOf({ [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${name} must be [^\\n]+\\.$`));
  });

  it('invents no signals in production', () => {
    expect(readConfig({ KETENZICHT_DEMO_SIGNALS: '50' })).toMatchObject({ config: { demoSignals: 50 } });
    expect(readConfig({ ...production, KETENZICHT_DEMO_SIGNALS: '50' })).toMatchObject({
      config: { demoSignals: 0 },
    });
  });

  it('names every wrong variable at once, and what an issuer brings along', () => {
    expect(problemsOf({ PORT: 'x', LOG_LEVEL: 'x' })).toHaveLength(2);
    expect(problemsOf({ OIDC_ISSUER: 'https://login.example' })).toEqual([
      expect.stringMatching(/^OIDC_CLIENT_ID is missing/),
      expect.stringMatching(/^OIDC_CLIENT_KEY is missing/),
    ]);
  });
});
