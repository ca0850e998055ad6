import { describe, expect, it } from 'vitest';
import { adviceThread, dossier, meanwhile, signedIn, viewWith } from '../signal-pages.fixture.tsx';
import { cases, explanation } from './action-cases.fixture.ts';

const pathOf = (command: string) => `/signalen/${dossier}/handelingen/${command}`;
const sent = [
  ['versie', '7'],
  ['sleutel', 'sleutel-1'],
] as const;

const leaves = ['transfer', 'handOn'];

describe.each(Object.entries(cases))('%s', (command, [typed, input]) => {
  it('shows a form that asks exactly for what is sent, with version and key, in both languages', async () => {
    const app = await signedIn();
    for (const lang of ['nl', 'en']) {
      const page = await app.get(`${pathOf(command)}?taal=${lang}`);
      const html = await page.text();
      expect(page.status).toBe(200);
      expect(html).toContain(`<html lang="${lang}"`);
      expect(html).toContain('name="versie" value="7"');
      expect(html).toMatch(/name="sleutel" value="nieuw-\d+-sleutel"/);
      for (const [name] of typed.filter(([one]) => !one.includes('[') || one.startsWith('indicators'))) {
        expect(html).toContain(`name="${name}"`);
      }
    }
  });

  it('gives the command and goes on with a confirmation', async () => {
    const app = await signedIn();
    const page = await app.post(pathOf(command), [...sent, ...typed]);
    expect(app.calls.map((call) => call.input)).toEqual([
      expect.objectContaining({ type: command, ...input }),
    ]);
    expect(app.calls[0]).toMatchObject({ dossier, expectedVersion: 7, idempotencyKey: 'sleutel-1' });
    expect(page.status).toBe(303);
    expect(page.headers.get('location')).toBe(
      leaves.includes(command) ? `/taken?gedaan=${command}` : `/signalen/${dossier}?gedaan=${command}`,
    );
    const after = await app.get(page.headers.get('location') ?? '');
    expect(await after.text()).toContain('role="status"');
  });

  it('keeps everything that was typed when it is refused, and says it at the field', async () => {
    const detail = { nl: 'Dat mag nu niet.', en: 'Not allowed now.' };
    const instead = { nl: 'Vraag eerst advies.', en: 'Ask for advice first.' };
    const field = typed.find(([name]) => name !== 'thread' && !name.includes('['))?.[0];
    const app = await signedIn({
      command: async () => ({
        kind: 'refused',
        refusals: [{ type: 'prohibited', detail, instead, ...(field ? { field } : {}) }],
      }),
    });
    const page = await app.post(pathOf(command), [...sent, ...typed]);
    const html = await page.text();
    expect(page.status).toBe(422);
    expect(html).toContain('Dat mag nu niet. Vraag eerst advies.');
    expect(html).toContain('id="fouten"');
    if (field) expect(html).toContain(`href="#${field}"`);
    for (const [name, value] of typed) if (value !== '') expectKept(html, name, value);
    expect(html).not.toContain('value="sleutel-1"');
  });

  it('shows what another did meanwhile, keeps the text and offers to send on the new version', async () => {
    const app = await signedIn({
      signal: async () => viewWith('x', { version: 8 }),
      command: async () => ({ kind: 'conflict', version: 8, changes: [meanwhile] }),
    });
    const page = await app.post(pathOf(command), [...sent, ...typed]);
    const html = await page.text();
    expect(page.status).toBe(409);
    expect(html).toContain('Een ander heeft dit signaal intussen gewijzigd');
    expect(html).toContain('Beoordeeld: Duidelijk mensenhandel');
    expect(html).toContain('name="versie" value="8"');
    expect(html).toContain('Toch versturen');
    for (const [name, value] of typed) if (value !== '') expectKept(html, name, value);
  });
});

/** The value stands in the form: as text, as a chosen option or as a hidden field. */
function expectKept(html: string, name: string, value: string): void {
  const [own, typed] = [name.replace(/[[\]]/g, '\\$&'), value.replace(/[?.]/g, '\\$&')];
  const chosen = new RegExp(`name="${own}"[^>]*value="${typed}"`);
  const text = new RegExp(`<textarea[^>]*name="${own}"[^>]*>[^<]*${typed}`);
  const option = new RegExp(`<select[^>]*name="${own}".*?<option value="${typed}" selected`, 's');
  expect(
    [chosen, text, option].some((one) => one.test(html)),
    `${name}=${value}`,
  ).toBe(true);
}

describe('forms of commands', () => {
  it('says at every field what is missing, without sending anything', async () => {
    const app = await signedIn();
    const page = await app.post(pathOf('close'), [...sent, ['explanation', '   ']]);
    const html = await page.text();
    expect(page.status).toBe(422);
    expect(app.calls).toEqual([]);
    expect(html).toContain('<title>Fout: ');
    expect(html).toContain('Kies een antwoord: Reden om te sluiten.');
    expect(html).toContain('Vul in: Toelichting.');
    expect(html).toContain('value="sleutel-1"');
    const english = await app.post(`${pathOf('close')}?taal=en`, [...sent]);
    expect(await english.text()).toContain('Choose an answer: Reason for closing.');
  });

  it('keeps a text that is too long and says how long it may be', async () => {
    const long = 'a'.repeat(20_001);
    const app = await signedIn();
    const html = await (await app.post(pathOf('reopen'), [...sent, ['explanation', long]])).text();
    expect(html).toContain('Gebruik hoogstens 20.000 tekens.');
    expect(html).toContain(long);
  });

  it('adds and removes rows without giving the command and keeps the rest', async () => {
    const app = await signedIn();
    const rows = [
      ['note', 'Blijft staan'],
      ['persons[0][familyName]', 'Jansen'],
      ['phones[0]', '0612345678'],
    ] as const;
    const more = await (
      await app.post(pathOf('enrich'), [...sent, ...rows, ['rij-erbij', 'persons']])
    ).text();
    expect(more).toContain('name="persons[1][familyName]"');
    expect(more).toContain('Blijft staan');
    const fewer = await (
      await app.post(pathOf('enrich'), [...sent, ...rows, ['rij-weg', 'persons[0]']])
    ).text();
    expect(fewer).not.toContain('Jansen');
    expect(fewer).toContain('0612345678');
    const nonsense = await app.post(pathOf('close'), [...sent, ['rij-weg', 'persons[0]']]);
    expect(nonsense.status).toBe(422);
    expect(app.calls).toEqual([]);
  });

  it('opens enriching with what is known, and judging with the forms that are known', async () => {
    const app = await signedIn();
    const enrich = await (await app.get(pathOf('enrich'))).text();
    expectKept(enrich, 'danger', 'now');
    expect(enrich).toMatch(/name="forms" value="labour" checked/);
    expect(enrich).toMatch(/name="minor" value="ja" checked/);
    expect(enrich).toMatch(/name="indicators\[\d\]" value="underpaid" checked/);
    expect(await (await app.get(pathOf('judge'))).text()).toMatch(/name="forms" value="sexual" checked/);
  });

  it('offers who is next on the route, with the reason, and not who already has it', async () => {
    const html = await (await (await signedIn()).get(pathOf('report'))).text();
    expect(html).toMatch(/name="recipientRole" value="zoco" checked/);
    expect(html).toContain('name="recipientRole" value="nla"');
    expect(html).not.toContain('name="recipientRole" value="avim"');
    expect(html).toContain('href="/regels/routing.sexual"');
    const step = { rank: 1, done: false, next: true, rules: [] };
    const route = [
      { ...step, role: 'nla' as const },
      { ...step, role: 'zoco' as const },
    ];
    const both = await signedIn({ signal: async () => viewWith('x', { route }) });
    expect(await (await both.get(pathOf('report'))).text()).not.toMatch(/name="recipientRole"[^>]*checked/);
  });

  it('asks on which of several threads a command is meant, unless the way there said so', async () => {
    const second = { command: 'acknowledge', thread: adviceThread };
    const app = await signedIn({
      signal: async () => viewWith('x', { actions: [...viewWith().actions, second] }),
    });
    const asks = await (await app.get(pathOf('acknowledge'))).text();
    expect(asks).toContain('Waar gaat het over?');
    expect(asks).toMatch(/type="radio"[^>]*name="thread"/);
    const told = await (await app.get(`${pathOf('acknowledge')}?draad=${adviceThread}`)).text();
    expect(told).not.toMatch(/type="radio"[^>]*name="thread"/);
    expect(told).toContain(`name="thread" value="${adviceThread}"`);
    const none = await app.post(pathOf('acknowledge'), [...sent]);
    expect(await none.text()).toContain('Kies een antwoord: Waar gaat het over?');
  });

  it('fills in what access is asked for', async () => {
    const html = await (
      await (await signedIn()).get(`${pathOf('requestAccess')}?gegeven=otherPersonIdentity`)
    ).text();
    expect(html).toMatch(/name="category" value="otherPersonIdentity" checked/);
    expect(html).not.toContain('value="accessLog"');
  });

  it('says that a step is not possible now, and keeps texts readable when a colleague made it so', async () => {
    const app = await signedIn({
      signal: async () => viewWith('x', { actions: [] }),
      command: async () => ({ kind: 'conflict', version: 8, changes: [meanwhile] }),
    });
    const before = await app.get(pathOf('close'));
    expect(before.status).toBe(409);
    expect(await before.text()).toContain('Dit kan nu niet');
    const html = await (
      await app.post(pathOf('close'), [...sent, ['reason', 'takenUp'], ['explanation', explanation]])
    ).text();
    expect(html).toContain(explanation);
    expect(html).toContain('Beoordeeld: Duidelijk mensenhandel');
    expect(html).not.toContain('name="versie"');
  });

  it.each([
    ['a forged version', [['versie', '-1'], sent[1]]],
    ['no key', [sent[0]]],
    ['a key that is none', [sent[0], ['sleutel', '"><script>']]],
  ] as const)('gives no command with %s', async (_name, hidden) => {
    const app = await signedIn();
    const page = await app.post(pathOf('takeUp'), hidden);
    expect(page.status).toBe(422);
    expect(app.calls).toEqual([]);
  });

  it('says that a form was sent before with other content, and gives a new key', async () => {
    const app = await signedIn({ command: async () => ({ kind: 'keyReused' }) });
    const page = await app.post(pathOf('takeUp'), [...sent]);
    const html = await page.text();
    expect(page.status).toBe(409);
    expect(html).toContain('Dit formulier was al eens verstuurd');
    expect(html).not.toContain('value="sleutel-1"');
  });

  it('refuses a body that is no form', async () => {
    const app = await signedIn();
    const { headers } = { headers: { 'content-type': 'application/json' } };
    const page = await app.anonymous(pathOf('takeUp'), { method: 'POST', headers, body: '{}' });
    expect(page.status).toBe(401);
  });
});
