import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { html, pdfWithProgram, png, svg, zipBomb } from './files.ts';
import { growth } from './inside.ts';
import { type Running, running } from './running.ts';
import { type Followed, reported, step } from './signal.ts';
import { type Answer, visitor } from './visitor.ts';

/** Stands in everything that is typed here, and may stand in no log. */
const typed = 'Zeldzaamwoord';
/** Would run wherever it is not escaped: in text, in an attribute of either quote, in a script. */
const script = `${typed}</textarea></script><script>alert(1)</script>"onfocus="alert(2)' onfocus='alert(3)<img src=x onerror=alert(4)>\${5}{{6}}`;

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
  expect(printed).toContain('/melden/:step');
  expect(printed).not.toContain(typed);
});

type Fields = Readonly<Record<string, string>>;

const date = (day: string, month: string, year: string): Fields => ({
  wanneer: 'dag',
  'dag-dag': day,
  'dag-maand': month,
  'dag-jaar': year,
});
const next = String(new Date().getUTCFullYear() + 1);

/** A page of the public form with answers that do not fit, and what the page says then. */
const answers: readonly (readonly [string, step: string, Fields, says: string])[] = [
  ['no danger', 'gevaar', {}, 'gevaar'],
  ['an unknown danger', 'gevaar', { gevaar: typed }, 'gevaar'],
  ['no story', 'verhaal', { verhaal: '' }, 'Vertel'],
  ['a story of blanks', 'verhaal', { verhaal: ' \r\n\t\u200e' }, 'Vertel'],
  ['a story of a million characters', 'verhaal', { verhaal: `${typed} `.repeat(70_000) }, '20.000'],
  ['an unknown municipality', 'plaats', { gemeente: `GM' OR 1=1`, plek: typed }, 'gemeente'],
  ['no moment', 'tijd', {}, 'wanneer'],
  ['31 February', 'tijd', date('31', '2', '2025'), 'bestaat niet'],
  ['words for a date', 'tijd', date(typed, typed, typed), 'bestaat niet'],
  ['a date in the future', 'tijd', date('1', '1', next), 'toekomst'],
  ['a date before 1900', 'tijd', date('31', '12', '1899'), '1900'],
  ['half a victim', 'personen', { aantal: '1.5' }, 'heel getal'],
  ['a telephone number of words', 'personen', { telefoon: typed }, 'telefoonnummer'],
  ['a plate with a script', 'personen', { kenteken: script }, 'kenteken'],
  ['an unknown kind of reporter', 'melder', { melder: typed, anoniem: 'ja' }, 'Kies'],
  ['an address that is no email', 'contact', { benaderen: 'ja', email: typed }, 'e-mail'],
];

describe('an answer on the public form is refused, shown again, and nothing is stored:', () => {
  for (const [what, at, fields, says] of answers) {
    it(what, async () => {
      const citizen = visitor(here.url);
      let page: Answer | undefined;
      const more = await growth(here.sql, async () => {
        page = await citizen.send(`/melden/${at}`, fields);
      });
      expect([page?.status, more]).toEqual([422, {}]);
      expect(page?.text).toContain('fouten-titel');
      expect(page?.text.toLowerCase()).toContain(says.toLowerCase());
      expect(page?.text).not.toContain('<script>alert');
      if (Object.values(fields).includes(typed) && at === 'plaats') expect(page?.text).toContain(typed);
    });
  }

  it.each([
    ['JSON', 'application/json', '{"verhaal":"x"}', 400],
    ['no type', '', 'verhaal=x', 400],
    ['a broken multipart', 'multipart/form-data; boundary=x', `--y\r\n${typed}`, 400],
    ['a body above the limit', 'application/x-www-form-urlencoded', `verhaal=${'x'.repeat(2_000_000)}`, 413],
  ])('%s', async (_what, type, body, status) => {
    const more = await growth(here.sql, async () => {
      const page = await visitor(here.url).open('/melden/verhaal', {
        method: 'POST',
        body: new Blob([body]),
        headers: { 'Content-Type': type },
      });
      expect([page.status, /<h1/.test(page.text)]).toEqual([status, true]);
    });
    expect(more).toEqual({});
  });

  it('a page that is not there', async () => {
    for (const path of ['/melden/nergens', '/melden/__proto__', '/melden/constructor']) {
      expect([path, (await visitor(here.url).open(path)).status]).toEqual([path, 404]);
      expect([path, (await visitor(here.url).send(path, {})).status]).toEqual([path, 404]);
    }
  });

  it('sending before anything was answered', async () => {
    const more = await growth(here.sql, async () => {
      const answer = await visitor(here.url).send('/melden/controleren', { naar: 'versturen' });
      expect(answer.to).toBe('/melden');
    });
    expect(more).toEqual({});
  });

  it('sending with half of the answers', async () => {
    const citizen = visitor(here.url);
    await citizen.send('/melden/verhaal', { verhaal: typed });
    const more = await growth(here.sql, async () => {
      expect((await citizen.send('/melden/controleren', { naar: 'versturen' })).status).toBe(422);
    });
    expect(more).toEqual({});
  });
});

const form = (command: string) => `/signalen/${signal.id}/handelingen/${command}`;
const sentAlong = (page: string, key = crypto.randomUUID()) => ({
  versie: /name="versie" value="(\d+)"/.exec(page)?.[1] ?? '',
  sleutel: key,
});

const steps: readonly (readonly [string, command: string, Fields, status?: number])[] = [
  ['nothing that was not known', 'enrich', { forms: 'labour', danger: 'no' }],
  ['a note of a million characters', 'enrich', { note: `${typed} `.repeat(70_000) }],
  ['an unknown source', 'enrich', { note: typed, consulted: typed }],
  [
    'a person born on 31 February',
    'enrich',
    {
      'persons[0][part]': 'victim',
      'persons[0][familyName]': typed,
      'persons[0][birthDate]-dag': '31',
      'persons[0][birthDate]-maand': '2',
      'persons[0][birthDate]-jaar': '1990',
    },
  ],
  [
    'a person born in the future',
    'enrich',
    {
      'persons[0][part]': 'victim',
      'persons[0][familyName]': typed,
      'persons[0][birthDate]-dag': '1',
      'persons[0][birthDate]-maand': '1',
      'persons[0][birthDate]-jaar': next,
    },
  ],
  ['a judgement without words', 'judge', { judgement: 'clear' }],
  ['a judgement that is not on the list', 'judge', { judgement: typed, explanation: typed }],
  ['closing without a reason', 'close', { explanation: typed }],
  ['a version that is no number', 'enrich', { note: typed, versie: `2' or 1=1` }],
  ['a key that is none', 'enrich', { note: typed, sleutel: '<script>' }],
  ['a command that is not there', 'constructor', { note: typed }, 404],
];

describe('a step on a form is refused, shown again, and nothing is stored:', () => {
  for (const [what, command, fields, status = 422] of steps) {
    it(what, async () => {
      const page = await here.browser.open(form(command));
      const more = await growth(here.sql, async () => {
        const answer = await here.browser.send(form(command), { ...sentAlong(page.text), ...fields });
        expect(answer.status).toBe(status);
        if (status === 422) expect(answer.text).toContain('fouten-titel');
        if ('explanation' in fields) expect(answer.text).toContain(typed);
        expect(answer.text).not.toContain('<script>alert');
      });
      expect(more).toEqual({});
    });
  }
});

describe('a script', () => {
  it('is text in every field, on every page', async () => {
    const sent = await reported(here.anyone, here.officer, {
      narrative: script,
      where: { municipality: 'GM9001', address: script.slice(0, 300) },
      persons: [
        {
          part: 'victim',
          givenNames: script,
          familyName: script,
          nationality: script.slice(0, 60),
          note: script,
        },
        { part: 'suspect', familyName: script },
      ],
      addresses: [{ text: script, houseNumber: script.slice(0, 20) }],
      companies: [{ name: script }],
      vehicles: [{ plate: 'AB-123-C', note: script }],
      reporter: {
        kind: 'careWorker',
        anonymous: false,
        mayContact: false,
        name: script,
        organisation: script,
      },
    });
    await step(here.officer, sent.id, { type: 'enrich', consulted: ['permits'], note: script });
    await step(here.officer, sent.id, { type: 'judge', judgement: 'vague', explanation: script });
    await step(here.officer, sent.id, { type: 'requestAdvice', adviserRole: 'tfRiec', question: script });
    for (const path of ['', '/handelingen/enrich', '/handelingen/requestAdvice', '/handelingen/report']) {
      const page = await here.browser.open(`/signalen/${sent.id}${path}`);
      expect([path, page.status]).toEqual([path, 200]);
      expectHarmless(page);
    }
    const citizen = visitor(here.url);
    await citizen.send('/melden/verhaal', { verhaal: script });
    await citizen.send('/melden/plaats', { gemeente: '', plek: script });
    for (const path of ['/melden/verhaal', '/melden/plaats', '/melden/controleren']) {
      const page = await citizen.open(path);
      expect(page.text).toContain(typed);
      expectHarmless(page);
    }
  });

  it('is text in an address too', async () => {
    for (const path of [
      `/aanmelden?terug=${encodeURIComponent(script)}&reden=sessie-afgelopen`,
      `/taken?${new URLSearchParams({ kenmerk: script, handeling: script, gemeente: script })}`,
      `/regels?${new URLSearchParams({ zoek: script, q: script })}`,
      `/${encodeURIComponent(script)}`,
      `/signalen/${signal.id}?${new URLSearchParams({ gedaan: script, doel: script })}`,
    ]) {
      const page = await here.browser.open(path);
      expect(page.status).toBeLessThan(500);
      expectHarmless(page);
    }
    const found = await here.browser.send('/signalen/zoeken', { kenmerk: script });
    expect(found.status).toBe(422);
    expectHarmless(found);
  });

  /** Nothing of the script became a tag or an attribute, and the page would not run it if it had. */
  function expectHarmless(page: Answer): void {
    const withoutValues = page.text.replaceAll(/"[^"]*"/g, '""');
    expect(withoutValues).not.toMatch(/<script>|<img |<[^>]*\sonfocus=/);
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe-inline');
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  }
});

describe('a file', () => {
  const attach = async (name: string, content: Uint8Array, type = 'image/jpeg') => {
    const page = await here.browser.open(form('attach'));
    const fields = new FormData();
    for (const [key, value] of Object.entries(sentAlong(page.text))) fields.set(key, value);
    fields.set('attachment', new File([Uint8Array.from(content)], name, { type }));
    return here.browser.send(form('attach'), fields);
  };
  const report = async (name: string, content: Uint8Array) => {
    const fields = new FormData();
    fields.set('bestanden', new File([Uint8Array.from(content)], name, { type: 'image/jpeg' }));
    fields.set('naar', 'toevoegen');
    return visitor(here.url).send('/melden/bestanden', fields);
  };

  for (const [what, name, content] of [
    ['a zip bomb', 'foto.jpg', zipBomb],
    [
      'a zip bomb behind the beginning of a photo',
      'foto.jpg',
      () => Buffer.concat([Buffer.from([255, 216, 255, 224]), zipBomb()]),
    ],
    ['a drawing with a script', 'foto.jpg', () => svg],
    ['a page', 'foto.jpg', () => html],
    ['a picture of ten thousand million points', 'foto.png', () => png(100_000, 100_000)],
    ['a document with a program', 'brief.pdf', () => pdfWithProgram],
    ['half a picture', 'foto.png', () => png().subarray(0, 30)],
    ['nothing', 'foto.png', () => Buffer.alloc(0)],
    ['11 MB', 'foto.png', () => Buffer.concat([png(), Buffer.alloc(11_000_000)])],
  ] as const) {
    it(`that is ${what} is refused, and nothing is stored`, async () => {
      const more = await growth(here.sql, async () => {
        for (const page of [await attach(name, content()), await report(name, content())]) {
          expect(page.status).toBe(422);
          expect(page.text).toContain('fouten-titel');
        }
      });
      expect(more).toEqual({});
    });
  }

  it('gets a name that leads nowhere', async () => {
    for (const [name, kept] of [
      [`../../../etc/${typed}1.png`, `${typed}1.png`],
      [`..\\..\\windows\\${typed}2.exe`, `${typed}2.png`],
      [`${typed}3\u202egnp.exe`, `${typed}3gnp.png`],
      [`"><script>alert(1)</script>${typed}4.png`, `script_${typed}4.png`],
      [`${typed}5\r\nSet-Cookie: x=1.png`, `${typed}5`],
    ] as const) {
      expect([name, (await attach(name, png())).status]).toEqual([name, 303]);
      const page = await here.browser.open(`/signalen/${signal.id}`);
      expect(page.text).toContain(kept);
      expect(page.text).not.toMatch(/\.\.[/\\]|<script>alert|\u202e/);
    }
    const page = await here.browser.open(`/signalen/${signal.id}`);
    const links = [...page.text.matchAll(/href="(\/signalen\/[^"]*\/bijlagen\/[^"]*)"/g)].map(
      (found) => found[1] ?? '',
    );
    expect(links.length).toBeGreaterThanOrEqual(5);
    for (const link of links) {
      const file = await here.browser.open(link.replaceAll('&amp;', '&'));
      expect([file.status, file.headers.get('content-type')]).toEqual([200, 'image/png']);
      expect(file.headers.get('content-disposition')).toMatch(
        /^attachment; filename\*=UTF-8''[\w.%-]+\.png$/,
      );
      expect(file.headers.has('set-cookie')).toBe(false);
    }
  });

  it('that is not there, or is asked for by a trick, is not found', async () => {
    for (const name of ['..%2F..%2Fmaster.key', crypto.randomUUID(), '%00', `'%20or%201=1`]) {
      const path = `/signalen/${signal.id}/bijlagen/${name}`;
      expect([400, 404], name).toContain((await here.browser.open(path)).status);
    }
    for (const path of ['/assets/..%2f..%2fcli.mjs', '/assets/%2e%2e/cli.mjs', '/assets/....//cli.mjs']) {
      expect([path, (await visitor(here.url).open(path)).status]).toEqual([path, 404]);
    }
  });
});
