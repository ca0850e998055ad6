import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bareApi, baseUrl } from './api.fixture.ts';

/**
 * One test for each technical rule of the NL API Design Rules 2.2.0, over every path of the generated
 * document. The name of a test is the id of the rule.
 */

const reference = z.object({ $ref: z.string() });
const answerSchema = z.union([
  reference,
  z.object({
    description: z.string().min(1),
    headers: z.record(z.string(), z.unknown()).optional(),
    content: z.record(z.string(), z.object({ schema: z.unknown() })).optional(),
  }),
]);
const parameterSchema = z.object({
  in: z.enum(['query', 'path', 'header', 'cookie']),
  name: z.string(),
  required: z.boolean().optional(),
  schema: z.object({ example: z.unknown().optional() }).optional(),
});
const operationSchema = z.object({
  operationId: z.string(),
  summary: z.string(),
  security: z.array(z.unknown()).optional(),
  parameters: z.array(parameterSchema).optional(),
  requestBody: z.object({ content: z.record(z.string(), z.unknown()) }).optional(),
  responses: z.record(z.string(), answerSchema),
});
const documentSchema = z.looseObject({
  openapi: z.string(),
  info: z.looseObject({ version: z.string(), contact: z.looseObject({}) }),
  servers: z.array(z.object({ url: z.string() })),
  paths: z.record(
    z.string(),
    z.record(z.enum(['get', 'post', 'put', 'patch', 'delete']).or(z.string()), operationSchema),
  ),
  components: z.looseObject({
    responses: z.record(z.string(), answerSchema),
    schemas: z.record(z.string(), z.unknown()),
  }),
});

const { app } = bareApi();
const published = await app.request('/v1/openapi.json');
const text = await published.text();
const document = documentSchema.parse(JSON.parse(text));

const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method, operation, name: `${method} ${path}` })),
);

/** The address of an operation, with the examples of its path parameters filled in. */
function addressOf({ path, operation }: (typeof operations)[number]): string {
  const filled = path.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const example = operation.parameters?.find((one) => one.in === 'path' && one.name === name)?.schema
      ?.example;
    return typeof example === 'string' ? example : 'x';
  });
  return `/v1${filled}`;
}

const ask = (one: (typeof operations)[number], more: RequestInit & { readonly suffix?: string } = {}) =>
  app.request(`${addressOf(one)}${more.suffix ?? ''}`, { method: one.method.toUpperCase(), ...more });

/** Every `$ref` and every property with a format in the document. */
function* walk(value: unknown, name = ''): Generator<{ readonly name: string; readonly value: object }> {
  if (typeof value !== 'object' || value === null) return;
  yield { name, value };
  for (const [key, inner] of Object.entries(value)) yield* walk(inner, key);
}

const nodes = [...walk(document)];

function resolve(path: string): unknown {
  return path
    .slice(2)
    .split('/')
    .reduce<unknown>(
      (at, key) =>
        typeof at === 'object' && at !== null
          ? Object.entries(at).find(([name]) => name === key)?.[1]
          : undefined,
      document,
    );
}

describe('NL API Design Rules 2.2.0', () => {
  it('/core/no-trailing-slash', async () => {
    for (const one of operations) {
      expect(one.path).not.toMatch(/.\/$/);
      expect([one.name, (await ask(one, { suffix: '/' })).status]).toEqual([one.name, 404]);
    }
    expect((await app.request('/v1/')).status).toBe(404);
    expect((await app.request('/v1')).status).toBe(200);
  });

  it('/core/path-segments-kebab-case', () => {
    for (const { path } of operations) {
      expect(path).toMatch(
        /^(\/([a-z0-9]+(-[a-z0-9]+)*|\{[a-z][a-zA-Z0-9]*\}))+(\/_[a-z]+)?$|^(\/[a-z0-9-]+)*\/_[a-z]+$/,
      );
    }
  });

  it('/core/query-keys-camel-case', () => {
    for (const { operation } of operations) {
      for (const parameter of operation.parameters ?? []) {
        if (parameter.in === 'query') expect(parameter.name).toMatch(/^[a-z][a-z\d]*([A-Z][a-z\d]*)*$/);
      }
    }
  });

  it('/core/date-time/format', async () => {
    const formats = nodes.flatMap(({ value }) =>
      'format' in value && typeof value.format === 'string' ? [value.format] : [],
    );
    expect(formats).toContain('date');
    expect(
      formats.filter(
        (format) => /date|time/.test(format) && !['date', 'date-time', 'time-local'].includes(format),
      ),
    ).toEqual([]);
    const body = await (await app.request('/v1/regels')).text();
    expect(body).not.toMatch(/\d{4}-\d{2}-\d{2}[t ]\d|\d[+-]\d{2}:\d{2}"|-00:00/);
  });

  it('/core/date-time/date-omit-time-portion', () => {
    const dates = nodes.filter(({ name }) => /^(date|datum)$|datum$|Datum|geldig(Vanaf|Tot)/.test(name));
    expect(dates.length).toBeGreaterThan(0);
    for (const { name, value } of dates)
      expect([name, 'format' in value && value.format]).toEqual([name, 'date']);
  });

  it('/core/error-handling/problem-details', async () => {
    const problem = document.components.schemas['Probleem'];
    expect(problem).toMatchObject({ required: expect.arrayContaining(['status', 'title', 'detail']) });
    for (const { name, operation } of operations) {
      for (const [status, answer] of Object.entries(operation.responses)) {
        expect(status).toMatch(/^[2345]\d\d$/);
        if (!/^[45]/.test(status)) continue;
        const found = answerSchema.parse('$ref' in answer ? resolve(answer.$ref) : answer);
        expect([name, status, 'content' in found && Object.keys(found.content ?? {})]).toEqual([
          name,
          status,
          ['application/problem+json'],
        ]);
      }
    }
    for (const one of operations) {
      const refused = await ask(one, { headers: { accept: 'text/csv' } });
      expect([one.name, refused.status, refused.headers.get('content-type')]).toEqual([
        one.name,
        406,
        'application/problem+json',
      ]);
      expect(await refused.json()).toMatchObject({
        status: 406,
        title: expect.any(String),
        detail: expect.any(String),
      });
    }
  });

  it('/core/error-handling/invalid-input', async () => {
    for (const one of operations) {
      const { name, operation } = one;
      const takesInput = (operation.parameters?.length ?? 0) > 0 || operation.requestBody !== undefined;
      if (takesInput)
        expect([name, Object.keys(operation.responses)]).toEqual([name, expect.arrayContaining(['400'])]);
      if (one.method !== 'get' || !operation.parameters?.some((parameter) => parameter.in === 'query'))
        continue;
      if (operation.security?.length !== 0) continue;
      const refused = await ask(one, { suffix: '?bestaatNiet=1' });
      expect([name, refused.status]).toEqual([name, 400]);
      expect(await refused.json()).toMatchObject({ errors: [{ in: 'query', location: 'bestaatNiet' }] });
    }
  });

  it('/core/doc-openapi', () => {
    expect(document.openapi).toMatch(/^3\.\d+\.\d+$/);
    expect(operations.length).toBeGreaterThan(0);
    for (const { value } of nodes) {
      if ('$ref' in value && typeof value.$ref === 'string')
        expect([value.$ref, resolve(value.$ref)]).toEqual([value.$ref, expect.anything()]);
    }
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { name, path, operation } of operations) {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, key]) => key);
      const declared = (operation.parameters ?? []).filter((one) => one.in === 'path').map((one) => one.name);
      expect([name, declared.sort()]).toEqual([name, named.sort()]);
    }
  });

  it('/core/doc-openapi-contact', () => {
    expect(document.info.contact).toEqual({
      name: expect.stringMatching(/.+/),
      url: expect.stringMatching(/^https:/),
      email: expect.stringMatching(/@/),
    });
  });

  it('/core/publish-openapi', () => {
    expect(published.status).toBe(200);
    expect(published.headers.get('content-type')).toBe('application/json');
    expect(published.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('/core/uri-version', () => {
    expect(document.servers.map(({ url }) => url)).toEqual([`${baseUrl}/v1`]);
  });

  it('/core/semver', () => {
    expect(document.info.version).toMatch(/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/);
  });

  it('/core/version-header', async () => {
    const { version } = document.info;
    const requests = [
      ...operations.map((one) => ask(one)),
      ...operations.map((one) => ask(one, { suffix: '/' })),
      ...operations.map((one) => ask(one, { method: 'PURGE' })),
      app.request('/v1'),
      app.request('/v1/openapi.json'),
      app.request('/v1/bestaat-niet'),
      app.request('/v1/regels', { method: 'POST', headers: { 'sec-fetch-site': 'cross-site' } }),
      app.request('/v1/regels', { method: 'POST', headers: { 'content-length': '99999999' }, body: 'x' }),
    ];
    for (const answer of await Promise.all(requests)) expect(answer.headers.get('api-version')).toBe(version);
    for (const { name, operation } of operations) {
      for (const answer of Object.values(operation.responses)) {
        const found = answerSchema.parse('$ref' in answer ? resolve(answer.$ref) : answer);
        expect([name, 'headers' in found && Object.keys(found.headers ?? {})]).toEqual([
          name,
          expect.arrayContaining(['API-Version']),
        ]);
      }
    }
  });

  it('/core/transport/tls', async () => {
    expect(document.servers.every(({ url }) => url.startsWith('https://'))).toBe(true);
    const answer = await app.request('/v1');
    expect(answer.headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}/);
  });

  it('/core/transport/security-headers', async () => {
    for (const answer of await Promise.all([app.request('/v1'), ...operations.map((one) => ask(one))])) {
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'cache-control': 'no-store',
        'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
        'content-type': expect.stringMatching(/^application\/(problem\+)?json$/),
        'strict-transport-security': expect.stringContaining('max-age='),
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
      });
    }
  });

  it('/core/transport/cors', async () => {
    const headers = { origin: 'https://elsewhere.example' };
    for (const one of operations)
      expect((await ask(one, { headers })).headers.has('access-control-allow-origin')).toBe(false);
  });
});

describe('functional rules that a test can see', () => {
  it('/core/http-methods', async () => {
    for (const one of operations) {
      const refused = await ask(one, { method: 'PROPFIND' });
      expect([one.name, refused.status]).toEqual([one.name, 405]);
      expect(refused.headers.get('allow')?.split(', ')).toContain(one.method.toUpperCase());
    }
  });

  it('answers as the document says, and closed operations not to strangers', async () => {
    for (const one of operations) {
      const answer = await ask(one);
      if (one.operation.security?.length !== 0) {
        expect([one.name, answer.status]).toEqual([one.name, 401]);
      } else if (one.method === 'get') {
        expect([one.name, answer.status]).toEqual([one.name, 200]);
      }
      expect(Object.keys(one.operation.responses)).toContain(String(answer.status));
    }
  });
});
