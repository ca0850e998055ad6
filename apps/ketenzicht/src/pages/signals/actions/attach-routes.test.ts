import { describe, expect, it } from 'vitest';
import type { CommandOutcome } from '../../../signals/outcome.ts';
import { dossier, meanwhile, signedIn } from '../signal-pages.fixture.tsx';

const pathOf = (command: string) => `/signalen/${dossier}/handelingen/${command}`;
const sent = [
  ['versie', '7'],
  ['sleutel', 'sleutel-1'],
] as const;

describe('adding files', () => {
  const file = (bytes: number, name = 'foto.jpg') => new File([new Uint8Array(bytes)], name);

  it('passes the files on', async () => {
    const calls: unknown[] = [];
    const app = await signedIn({
      attach: async (request) => {
        calls.push(request);
        return { kind: 'done', version: 8 };
      },
    });
    expect(await (await app.get(pathOf('attach'))).text()).toContain('multipart/form-data');
    const page = await app.post(pathOf('attach'), [
      ...sent,
      ['attachment', file(3)],
      ['attachment', file(2, 'b.pdf')],
    ]);
    expect(page.headers.get('location')).toBe(`/signalen/${dossier}?gedaan=attach`);
    expect(calls).toMatchObject([
      {
        dossier,
        expectedVersion: 7,
        idempotencyKey: 'sleutel-1',
        files: [
          { fileName: 'foto.jpg', bytes: new Uint8Array(3) },
          { fileName: 'b.pdf', bytes: new Uint8Array(2) },
        ],
      },
    ]);
  });

  it.each([
    ['no file', [], 'Kies ten minste één bestand.'],
    ['an empty file', [file(0)], 'Kies ten minste één bestand.'],
    ['too many files', Array.from({ length: 6 }, () => file(1)), 'Kies hoogstens 5 bestanden.'],
  ])('refuses %s', async (_name, files, message) => {
    const app = await signedIn({ attach: async () => Promise.reject(new Error('not to be called')) });
    const page = await app.post(pathOf('attach'), [
      ...sent,
      ...files.map((one) => ['attachment', one] as const),
    ]);
    expect(page.status).toBe(422);
    expect(await page.text()).toContain(message);
  });

  it.each<[CommandOutcome, number, string]>([
    [
      {
        kind: 'refused',
        refusals: [{ type: 'missing', field: 'attachment', detail: { nl: 'Geen foto.', en: 'No photo.' } }],
      },
      422,
      'Geen foto.',
    ],
    [{ kind: 'conflict', version: 8, changes: [meanwhile] }, 409, 'Beoordeeld: Duidelijk mensenhandel'],
    [{ kind: 'absent' }, 404, ''],
  ])('shows what came of it: %j', async (outcome, status, words) => {
    const app = await signedIn({ attach: async () => outcome });
    const page = await app.post(pathOf('attach'), [...sent, ['attachment', file(3)]]);
    expect(page.status).toBe(status);
    expect(await page.text()).toContain(words);
  });
});
