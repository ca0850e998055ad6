import { createRoute, z } from '@hono/zod-openapi';
import { allRules, forms, glossary } from '@ketenzicht/rulebook';
import { describe, expect, it } from 'vitest';
import { signedInOnly } from '../http/session-middleware.ts';
import { bareApi } from './api.fixture.ts';
import type { ApiModule } from './api.ts';
import { idempotencyKey, ifMatch, json, momentSchema, refusals } from './schemas.ts';

const bodySchema = z.strictObject({
  datum: z.iso.date(),
  wanneer: momentSchema,
  vormen: z.array(z.enum(['sexual', 'labour'])).min(1),
});

/** Routes of the kinds that record and change. */
const sample: ApiModule = (api) => {
  const post = createRoute({
    method: 'post',
    path: '/proeven',
    operationId: 'proefDoen',
    security: [],
    request: {
      headers: idempotencyKey,
      body: { required: true, content: { 'application/json': { schema: bodySchema } } },
    },
    responses: { 201: json(bodySchema, 'Gedaan.'), ...refusals },
  });
  api.openapi(post, (c) => c.json(c.req.valid('json'), 201));
  const change = createRoute({
    method: 'post',
    path: '/proeven/{id}/wijzigingen',
    operationId: 'proefWijzigen',
    middleware: [signedInOnly] as const,
    request: { params: z.object({ id: z.string() }), headers: idempotencyKey.extend(ifMatch.shape) },
    responses: { 200: json(z.object({}), 'Gewijzigd.'), ...refusals },
  });
  api.openapi(change, (c) => c.json({}, 200));
};

const { app } = bareApi([sample]);
const body = { datum: '2026-02-28', wanneer: '2026-02-28T10:00:00+01:00', vormen: ['labour'] };
const key = '4b1f0a52-0a4e-4a2e-9c5d-2f0f2c6f7a11';

function send(content: string | undefined, headers: Record<string, string> = {}) {
  return app.request('/v1/proeven', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key, ...headers },
    ...(content === undefined ? {} : { body: content }),
  });
}

async function refusal(answer: Response | Promise<Response>) {
  const { status, headers, ...rest } = await answer;
  const found = await (await answer).json();
  expect(headers.get('content-type')).toBe('application/problem+json');
  expect(rest).toBeDefined();
  return { status, type: String(found.type).split('/').at(-1), errors: found.errors };
}

describe('input', () => {
  it('is taken when it is right', async () => {
    expect((await send(JSON.stringify(body))).status).toBe(201);
    expect(
      (await send(JSON.stringify(body), { 'content-type': 'application/json; charset=utf-8' })).status,
    ).toBe(201);
  });

  it('is refused with every error at once, as 400', async () => {
    const answer = await refusal(
      send('{"datum":"2026-02-31","wanneer":"gisteren","vormen":["x"],"extra":1}'),
    );
    expect(answer).toMatchObject({ status: 400, type: 'ongeldige-invoer' });
    expect(answer.errors.map(({ location }: { location: string }) => location)).toEqual([
      '#/datum',
      '#/wanneer',
      '#/vormen/0',
      '#/extra',
    ]);
  });

  it('that is not JSON is refused', async () => {
    for (const broken of ['{', '', '{"datum": }', 'null x', '\u0000']) {
      expect(await refusal(send(broken))).toMatchObject({ status: 400 });
    }
    expect(await refusal(send('{'))).toMatchObject({ type: 'onleesbare-json' });
    expect(await refusal(send('null'))).toMatchObject({ type: 'ongeldige-invoer' });
  });

  it('in another format is refused', async () => {
    for (const type of [
      'text/plain',
      'application/xml',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ]) {
      expect(await refusal(send(JSON.stringify(body), { 'content-type': type }))).toMatchObject({
        status: 415,
      });
    }
  });

  it('needs a key of its own', async () => {
    for (const wrong of ['', 'x', '123']) {
      expect(await refusal(send(JSON.stringify(body), { 'idempotency-key': wrong }))).toMatchObject({
        status: 400,
        type: 'idempotentiesleutel-ontbreekt',
      });
    }
  });
});

describe('the format of answers', () => {
  it.each(['application/json', '*/*', 'text/html, application/*;q=0.5', 'application/problem+json', ''])(
    'is JSON for %j',
    async (accept) => {
      expect((await app.request('/v1/codelijsten', { headers: { accept } })).status).toBe(200);
    },
  );

  it.each(['text/html', 'application/json;q=0', 'application/xml, text/csv'])(
    'cannot be %s',
    async (accept) => {
      expect(await refusal(app.request('/v1/codelijsten', { headers: { accept } }))).toMatchObject({
        status: 406,
      });
    },
  );
});

describe('the document', () => {
  it('names the refusals that an operation can answer with', async () => {
    const { paths } = await (await app.request('/v1/openapi.json')).json();
    const statuses = (path: string, method: string) => Object.keys(paths[path][method].responses);
    expect(statuses('/codelijsten', 'get')).toEqual(['200', '406', '429', '500', '503']);
    expect(statuses('/proeven', 'post')).toEqual([
      '201',
      '400',
      '406',
      '409',
      '413',
      '415',
      '422',
      '429',
      '500',
      '503',
    ]);
    expect(statuses('/proeven/{id}/wijzigingen', 'post')).toEqual(
      expect.arrayContaining(['401', '403', '404', '412', '428']),
    );
  });

  it('is not there twice and can be read without signing in', async () => {
    expect((await app.request('/v1/openapi.json')).status).toBe(200);
    expect(await (await app.request('/v1')).json()).toMatchObject({
      naam: 'Ketenzicht',
      _links: { 'service-desc': { href: 'https://ketenzicht.example/v1/openapi.json' } },
    });
  });
});

describe('knowledge', () => {
  const get = async (path: string) => (await app.request(path)).json();

  it('gives every code list, and one by its name', async () => {
    const { codelijsten } = await get('/v1/codelijsten');
    expect(codelijsten.length).toBeGreaterThan(10);
    const one = await get('/v1/codelijsten/vormen');
    expect(one.codes.map(({ code }: { code: string }) => code)).toEqual(Object.keys(forms));
    expect(codelijsten).toContainEqual(one);
    for (const name of ['bestaat-niet', 'toString', '__proto__']) {
      expect(await refusal(app.request(`/v1/codelijsten/${name}`))).toMatchObject({
        status: 404,
        type: 'niet-gevonden',
      });
    }
  });

  it('gives the rules of a day, and one by its id', async () => {
    const today = await get('/v1/regels');
    expect(today.wetsdatum).toBe('2026-03-02');
    const [first] = today.regels;
    expect(await get(`/v1/regels/${first.id}`)).toEqual(first);
    expect(first.bronnen[0]).toMatchObject({ bron: expect.stringMatching(/^00[0-4]$/) });
    const all = allRules.map(({ id }) => id);
    for (const { id } of today.regels) expect(all).toContain(id);
    expect(await refusal(app.request('/v1/regels/bestaat-niet'))).toMatchObject({ status: 404 });
    expect(await refusal(app.request('/v1/regels?wetsdatum=2026-02-31'))).toMatchObject({
      status: 400,
      errors: [{ in: 'query', location: 'wetsdatum' }],
    });
  });

  it('gives every kind of rule in the shape of its schema', async () => {
    const { ruleSchema, ruleView } = await import('./rule-view.ts');
    expect(new Set(allRules.map(({ kind }) => kind)).size).toBe(4);
    for (const rule of allRules) expect(ruleSchema.parse(ruleView(rule))).toEqual(ruleView(rule));
  });

  it('gives the glossary', async () => {
    const { begrippen } = await get('/v1/begrippen');
    expect(begrippen.map(({ sleutel }: { sleutel: string }) => sleutel)).toEqual(Object.keys(glossary));
  });
});
