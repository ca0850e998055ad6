import type { OpenAPIHono } from '@hono/zod-openapi';
import type { AppEnv } from '../http/environment.ts';
import { problemTypes } from './problem-types.ts';
import { apiVersion } from './version.ts';

type Document = ReturnType<OpenAPIHono<AppEnv>['getOpenAPI31Document']>;
type PathItem = NonNullable<Document['paths']>[string];
type Operation = NonNullable<PathItem['get']>;

const versionHeader = {
  'API-Version': { description: 'Volledige versie van deze API.', schema: { type: 'string' as const } },
};

const description = `
Koppelvlak van Ketenzicht: van signaal naar actie in de aanpak van mensenhandel.

- Datums zijn \`JJJJ-MM-DD\`. Tijdstippen mogen elke tijdzone hebben en komen terug in UTC (RFC 3339).
- Zoeken op gegevens die niet in een adres horen gaat met \`POST …/_zoek\`.
- Wat iets vastlegt vraagt een \`Idempotency-Key\`; wat een dossier wijzigt vraagt ook \`If-Match\` met de laatste \`ETag\`.
- Een weigering is \`application/problem+json\` (RFC 9457). Elke soort heeft een eigen pagina onder \`/problemen\`.
- Teksten in een weigering zijn Nederlands, of Engels met \`Accept-Language: en\`.
`.trim();

/** What an operation takes decides with which statuses it can refuse. */
const refusalStatuses: readonly (readonly [status: string, when: (operation: Operation) => boolean])[] = [
  ['400', ({ parameters, requestBody }) => (parameters?.length ?? 0) > 0 || requestBody !== undefined],
  ['401', isClosed],
  ['403', isClosed],
  ['404', (operation) => hasParameter(operation, 'path')],
  ['406', () => true],
  ['409', (operation) => hasParameter(operation, 'header', 'idempotency-key')],
  ['412', (operation) => hasParameter(operation, 'header', 'if-match')],
  ['413', ({ requestBody }) => requestBody !== undefined],
  ['415', ({ requestBody }) => requestBody !== undefined],
  ['422', (operation) => hasParameter(operation, 'header', 'idempotency-key')],
  ['428', (operation) => hasParameter(operation, 'header', 'if-match')],
  ['429', () => true],
  ['500', () => true],
  ['503', () => true],
];

function isClosed({ security }: Operation): boolean {
  return security === undefined || security.length > 0;
}

function hasParameter({ parameters }: Operation, place: string, name?: string): boolean {
  return (parameters ?? []).some(
    (one) => 'in' in one && one.in === place && (name === undefined || one.name.toLowerCase() === name),
  );
}

/** The OpenAPI 3.1 document of the API, made from the schemas that check its input. */
export function openApiDocument(api: OpenAPIHono<AppEnv>, baseUrl: string): Document {
  const document = api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Ketenzicht',
      version: apiVersion,
      description,
      contact: {
        name: 'Beheer van Ketenzicht',
        url: `${baseUrl}/contact`,
        email: 'beheer@ketenzicht.example',
      },
      license: { name: 'EUPL-1.2', url: 'https://spdx.org/licenses/EUPL-1.2.html' },
    },
    servers: [{ url: `${baseUrl}/v1` }],
    security: [{ token: [] }, { sessie: [] }],
    tags: [
      { name: 'Kennis', description: 'Codelijsten, regels en begrippen; openbaar.' },
      { name: 'Signalen', description: 'Signalen melden, volgen en behandelen.' },
      { name: 'Register', description: 'Slachtoffers melden bij het landelijk register.' },
      { name: 'Monitor', description: 'Edities van de monitor, voor wie ze maakt.' },
      { name: 'Schattingen', description: 'Schattingen van wie niet gezien wordt.' },
    ],
  });
  return {
    ...document,
    paths: Object.fromEntries(
      Object.entries(document.paths ?? {}).map(([path, item]) => [path, completeItem(item)]),
    ),
    components: {
      ...document.components,
      responses: Object.fromEntries(
        refusalStatuses.map(([status]) => [refusalName(status), refusalResponse(status)]),
      ),
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'Een token dat u aanmaakt na het aanmelden.' },
        sessie: {
          type: 'apiKey',
          in: 'cookie',
          name: '__Host-sessie',
          description: 'De sessie van de browser.',
        },
      },
    },
  };
}

function completeItem(item: PathItem): PathItem {
  const { get, post, put, patch, delete: remove } = item;
  return {
    ...item,
    ...(get ? { get: completeOperation(get) } : {}),
    ...(post ? { post: completeOperation(post) } : {}),
    ...(put ? { put: completeOperation(put) } : {}),
    ...(patch ? { patch: completeOperation(patch) } : {}),
    ...(remove ? { delete: completeOperation(remove) } : {}),
  };
}

/** Gives every answer its version header, and puts the refusals that are possible in the place of `default`. */
function completeOperation(operation: Operation): Operation {
  const { default: _, ...answers } = operation.responses ?? {};
  const refusals = refusalStatuses.filter(([, when]) => when(operation));
  return {
    ...operation,
    responses: {
      ...Object.fromEntries(
        Object.entries(answers).map(([status, answer]) => [
          status,
          '$ref' in answer ? answer : { ...answer, headers: { ...answer.headers, ...versionHeader } },
        ]),
      ),
      ...Object.fromEntries(
        refusals.map(([status]) => [status, { $ref: `#/components/responses/${refusalName(status)}` }]),
      ),
    },
  };
}

const refusalName = (status: string) => `Weigering${status}`;

function refusalResponse(status: string) {
  const titles = Object.values(problemTypes)
    .filter((definition) => String(definition.status) === status)
    .map((definition) => `${definition.title.nl}.`);
  return {
    description: titles.join(' '),
    headers: versionHeader,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Probleem' } } },
  };
}
