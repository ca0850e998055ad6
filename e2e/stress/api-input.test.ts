import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectProblem, typed } from './expect-problem.ts';
import { html, pdfWithProgram, png, svg, zipBomb } from './files.ts';
import { growth } from './inside.ts';
import { type Running, running } from './running.ts';
import { act, type Followed, report, reported, step } from './signal.ts';
import type { ApiRequest } from './visitor.ts';

let here: Running;
let signal: Followed;

beforeAll(async () => {
  here = await running();
  signal = await reported(here.anyone, here.officer);
  await step(here.officer, signal.id, { type: 'takeUp' });
});

afterAll(async () => {
  const printed = here.program.output();
  await here.close();
  expect(printed).toContain('/v1/signalen');
  expect(printed).not.toContain(typed);
});

/** A request that must be refused: what it is, and the problem with the places that are wrong. */
type Refused = readonly [
  what: string,
  request: ApiRequest,
  status: number,
  problem: string,
  ...places: string[],
];

const json = (text: string): ApiRequest => ({ body: text });
const sent = (changes: Readonly<Record<string, unknown>>): ApiRequest => ({ body: report(changes) });
const withType = (type: string): ApiRequest => ({
  body: JSON.stringify(report()),
  headers: { 'Content-Type': type },
});
const onDate = (date: string) => sent({ narrative: typed, when: { kind: 'date', date } });
const invalid = [400, 'ongeldige-invoer'] as const;
const year = new Date().getUTCFullYear();

const reports: readonly Refused[] = [
  ['nothing at all', json(''), 400, 'onleesbare-json'],
  ['half a JSON', json(`{"narrative":"${typed}`), 400, 'onleesbare-json'],
  ['JSON with a comment', json(`{"narrative":"${typed}"} // ${typed}`), 400, 'onleesbare-json'],
  ['brackets a hundred thousand deep', json('['.repeat(100_000)), 400, 'onleesbare-json'],
  ['a list', json('[]'), ...invalid, '#'],
  ['null', json('null'), ...invalid, '#'],
  ['a text', json(`"${typed}"`), ...invalid, '#'],
  ['an empty object', json('{}'), ...invalid, '#/narrative', '#/danger', '#/reporter'],
  ['an empty story', sent({ narrative: '' }), ...invalid, '#/narrative'],
  [
    'a story of blanks and invisible marks',
    sent({ narrative: ' \n\u202e\u200e\u0000 ' }),
    ...invalid,
    '#/narrative',
  ],
  ['a story of a million characters', sent({ narrative: typed.repeat(77_000) }), ...invalid, '#/narrative'],
  ['31 February', onDate('2025-02-31'), ...invalid, '#/when/date'],
  ['29 February of a year without one', onDate('2025-02-29'), ...invalid, '#/when/date'],
  ['a date in the future', onDate(`${year + 1}-01-01`), ...invalid, '#/when/date'],
  ['a date before 1900', onDate('1899-12-31'), ...invalid, '#/when/date'],
  ['words for a date', onDate(typed), ...invalid, '#/when/date'],
  [
    'a period that ends before it begins',
    sent({ when: { kind: 'period', from: '2025-03-02', until: '2025-03-01' } }),
    ...invalid,
    '#/when/until',
  ],
  ['an unknown kind of moment', sent({ when: { kind: typed } }), ...invalid, '#/when/kind'],
  ['an unknown danger', sent({ danger: typed }), ...invalid, '#/danger'],
  ['an unknown form', sent({ forms: ['labour', typed] }), ...invalid, '#/forms/1'],
  ['an unknown indicator', sent({ indicators: [typed] }), ...invalid, '#/indicators/0'],
  [
    'the name of a property as indicator',
    sent({ indicators: ['constructor'] }),
    ...invalid,
    '#/indicators/0',
  ],
  ['an unknown municipality', sent({ where: { municipality: typed } }), ...invalid, '#/where/municipality'],
  [
    'an unknown part of a person',
    sent({ persons: [{ part: typed, familyName: typed }] }),
    ...invalid,
    '#/persons/0/part',
  ],
  ['a person of 200 years', sent({ persons: [{ part: 'victim', age: 200 }] }), ...invalid, '#/persons/0/age'],
  [
    'a person born tomorrow',
    sent({ persons: [{ part: 'victim', birthDate: `${year + 1}-01-01` }] }),
    ...invalid,
    '#/persons/0/birthDate',
  ],
  ['an unknown field', sent({ [typed]: typed }), ...invalid, `#/${typed}`],
  [
    'an unknown field inside',
    sent({ reporter: { kind: 'citizen', anonymous: true, mayContact: false, [typed]: 1 } }),
    ...invalid,
    `#/reporter/${typed}`,
  ],
  [
    'a field that is a trick',
    json(JSON.stringify(report()).replace('{', '{"__proto__":{"danger":"now"},')),
    ...invalid,
    '#/__proto__',
  ],
  ['a number for a text', sent({ narrative: 1 }), ...invalid, '#/narrative'],
  ['a text for a number', sent({ victims: typed }), ...invalid, '#/victims'],
  ['minus one victim', sent({ victims: -1 }), ...invalid, '#/victims'],
  [
    'too many persons',
    sent({ persons: Array.from({ length: 51 }, () => ({ part: 'other', familyName: typed })) }),
    ...invalid,
    '#/persons',
  ],
  ['a telephone number of words', sent({ phones: [typed] }), ...invalid, '#/phones/0'],
  [
    'an anonymous reporter with a name',
    sent({ reporter: { kind: 'citizen', anonymous: true, mayContact: false, name: typed } }),
    ...invalid,
    '#/reporter/name',
  ],
  ['plain text', withType('text/plain'), 415, 'formaat-niet-ondersteund'],
  ['XML', withType('application/xml'), 415, 'formaat-niet-ondersteund'],
  ['a form', withType('application/x-www-form-urlencoded'), 415, 'formaat-niet-ondersteund'],
  ['a key that is no UUID', { ...sent({}), key: typed }, 400, 'idempotentiesleutel-ontbreekt'],
  ['no JSON wanted', { ...sent({}), headers: { Accept: 'text/html' } }, 406, 'formaat-niet-leverbaar'],
];

describe('a report over the API is refused, and nothing is stored:', () => {
  for (const [what, asked, status, problem, ...places] of reports) {
    it(what, async () => {
      const more = await growth(here.sql, async () => {
        const answer = await here.anyone('/signalen', { method: 'POST', key: randomUUID(), ...asked });
        expectProblem(answer, status, problem, places);
      });
      expect(more).toEqual({});
    });
  }
});

const enrich = (changes: Readonly<Record<string, unknown>>) => ({ type: 'enrich', note: typed, ...changes });
const born = (birthDate: string) => enrich({ persons: [{ part: 'victim', birthDate }] });

const steps: readonly (readonly [string, Readonly<Record<string, unknown>>, number, string, ...string[]])[] =
  [
    ['no type', {}, ...invalid, '#/type'],
    ['an unknown type', { type: typed }, ...invalid, '#/type'],
    ['the name of a property as type', { type: 'constructor' }, ...invalid, '#/type'],
    ['nothing to enrich with', { type: 'enrich' }, 400, 'gegeven-ontbreekt', '#/consulted'],
    ['a note of a million characters', enrich({ note: typed.repeat(77_000) }), ...invalid, '#/note'],
    ['an unknown form', enrich({ forms: [typed] }), ...invalid, '#/forms/0'],
    ['an unknown danger', enrich({ danger: typed }), ...invalid, '#/danger'],
    ['an unknown source', enrich({ consulted: [typed] }), ...invalid, '#/consulted/0'],
    ['an unknown indicator', enrich({ indicators: [typed] }), ...invalid, '#/indicators/0'],
    ['an unknown field', enrich({ [typed]: typed }), ...invalid, `#/${typed}`],
    [
      'an unknown field of a person',
      enrich({ persons: [{ part: 'victim', age: 20, [typed]: 1 }] }),
      ...invalid,
      `#/persons/0/${typed}`,
    ],
    ['born on 31 February', born('1990-02-31'), ...invalid, '#/persons/0/birthDate'],
    ['born in the future', born(`${year + 1}-01-01`), 400, 'tijdstip-klopt-niet', '#/persons/0/birthDate'],
    ['born before 1900', born('1899-12-31'), ...invalid, '#/persons/0/birthDate'],
    ['a judgement without words', { type: 'judge', judgement: 'clear' }, ...invalid, '#/explanation'],
    [
      'a judgement with blanks',
      { type: 'judge', judgement: 'clear', explanation: '  \n' },
      ...invalid,
      '#/explanation',
    ],
    ['closing without a reason', { type: 'close', explanation: typed }, ...invalid, '#/reason'],
    [
      'closing with an unknown reason',
      { type: 'close', reason: typed, explanation: typed },
      ...invalid,
      '#/reason',
    ],
    [
      'an answer in a thread that is not there',
      { type: 'giveFeedback', thread: randomUUID(), feedback: typed },
      400,
      'onbekend-onderdeel',
    ],
    [
      'an answer in a thread of nonsense',
      { type: 'giveFeedback', thread: `' or 1=1 --`, feedback: typed },
      ...invalid,
      '#/thread',
    ],
    [
      'a municipality that is not there',
      { type: 'transfer', municipality: typed, explanation: typed },
      409,
      'niet-op-de-route',
      '#/municipality',
    ],
    ['erasing by somebody who may not', { type: 'erase', subjects: [randomUUID()] }, 403, 'niet-aan-u'],
  ];

describe('a step over the API is refused, and nothing is stored:', () => {
  for (const [what, input, status, problem, ...places] of steps) {
    it(what, async () => {
      const more = await growth(here.sql, async () => {
        expectProblem(await act(here.officer, signal.id, input, 2), status, problem, places);
      });
      expect(more).toEqual({});
    });
  }

  const takeUp = { body: { type: 'takeUp' } };
  it.each<readonly [string, ApiRequest, number, string]>([
    ['no version', takeUp, 428, 'versie-nodig'],
    ['any version', { ...takeUp, headers: { 'If-Match': '*' } }, 428, 'versie-nodig'],
    [
      'a version of somebody else',
      { ...takeUp, headers: { 'If-Match': `"${typed}"` } },
      412,
      'versie-verouderd',
    ],
    ['a version of the future', { ...takeUp, version: 999 }, 412, 'versie-verouderd'],
    ['a list of versions', { ...takeUp, headers: { 'If-Match': '"1", "2"' } }, 412, 'versie-verouderd'],
  ])('%s', async (_what, asked, status, problem) => {
    const more = await growth(here.sql, async () => {
      expectProblem(await here.officer(`/signalen/${signal.id}/handelingen`, asked), status, problem);
    });
    expect(more).toEqual({});
  });
});

const badFiles: readonly (readonly [string, () => Buffer])[] = [
  ['a zip bomb', zipBomb],
  ['a drawing with a script', () => svg],
  ['a page', () => html],
  ['a picture of ten thousand million points', () => png(100_000, 100_000)],
  ['a document with a program', () => pdfWithProgram],
  ['nothing', () => Buffer.alloc(0)],
];

describe('a file over the API is refused, and nothing is stored:', () => {
  it.each(badFiles)('%s', async (_what, content) => {
    const attachments = [{ fileName: `${typed}.jpg`, content: content().toString('base64') }];
    const more = await growth(here.sql, async () => {
      const sending = await here.anyone('/signalen', { body: report({ attachments }) });
      expectProblem(sending, ...invalid, ['#/attachments/0']);
      const adding = await here.officer(`/signalen/${signal.id}/bijlagen`, {
        body: { attachments },
        version: 2,
      });
      expectProblem(adding, ...invalid, ['#/attachments/0']);
    });
    expect(more).toEqual({});
  });

  it('keeps a good one under a name that leads nowhere', async () => {
    const attachments = [{ fileName: '../../../etc/passwd', content: png().toString('base64') }];
    const own = await reported(here.anyone, here.officer, { attachments });
    const { body } = await here.officer(`/signalen/${own.id}`);
    const contents = JSON.stringify(body['contents']);
    expect(contents).toContain('"passwd.png"');
    expect(contents).not.toContain('..');
  });
});
