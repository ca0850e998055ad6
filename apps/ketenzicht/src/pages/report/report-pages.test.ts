import { beforeEach, describe, expect, it } from 'vitest';
import { loadAssets } from '../../face/assets/assets.ts';
import { browser, reportSite, weightOf } from './report-pages.fixture.tsx';
import { stepsFor } from './steps.ts';

type Site = Awaited<ReturnType<typeof reportSite>>;

let site: Site;
let user: ReturnType<typeof browser>;

beforeEach(async () => {
  site = await reportSite();
  user = browser(site.app);
});

const png = () =>
  new Uint8Array([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...[0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0, 0, 0, 0, 0],
    ...[0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0, 0, 0, 0],
  ]);

function files(naar: string, ...sent: readonly (readonly [name: string, bytes: Uint8Array<ArrayBuffer>])[]) {
  const body = new FormData();
  for (const [name, bytes] of sent) body.append('bestanden', new File([bytes], name, { type: 'image/png' }));
  body.append('naar', naar);
  return body;
}

/** Answers every question; the given answers replace those of an anonymous citizen. */
async function answerAll(answers: Readonly<Record<string, Readonly<Record<string, string>>>> = {}) {
  const usual: Record<string, Readonly<Record<string, string>>> = {
    gevaar: { gevaar: 'no' },
    verhaal: { verhaal: 'Zes mannen slapen in een schuur.' },
    plaats: { gemeente: 'GM9001', plek: 'Boerderij' },
    tijd: { wanneer: 'dag', 'dag-dag': '1', 'dag-maand': '3', 'dag-jaar': '2026' },
    personen: { kenteken: 'zz-99-zz', aantal: '6' },
    melder: { melder: 'citizen', anoniem: 'ja' },
    ...answers,
  };
  for (const [step, boxes] of Object.entries(usual)) {
    const answer = await user.post(`/melden/${step}`, { ...boxes, naar: 'verder' });
    expect([step, answer.status]).toEqual([step, 303]);
  }
}

describe('the public form', () => {
  it('leads from question to question and sends one report', async () => {
    const way: (string | null)[] = [];
    const step = async (path: string, boxes: Record<string, string>) => {
      way.push((await user.post(path, { ...boxes, naar: 'verder' })).location);
    };
    await step('/melden', {});
    await step('/melden/gevaar', { gevaar: 'unknown' });
    await step('/melden/verhaal', { verhaal: 'Een verhaal' });
    await step('/melden/plaats', { gemeente: '', plek: '' });
    await step('/melden/tijd', { wanneer: 'onbekend' });
    await step('/melden/personen', {});
    way.push((await user.send('/melden/bestanden', files('verder'))).location);
    await step('/melden/melder', { melder: 'relative', anoniem: 'nee' });
    await step('/melden/contact', { benaderen: 'ja', email: 'a@b.example' });
    await step('/melden/controleren', {});
    expect(way).toEqual([
      '/melden/gevaar',
      '/melden/verhaal',
      '/melden/plaats',
      '/melden/tijd',
      '/melden/personen',
      '/melden/bestanden',
      '/melden/melder',
      '/melden/contact',
      '/melden/controleren',
      '/melden/verzonden',
    ]);
    expect(site.submissions).toMatchObject([
      {
        channel: 'public',
        report: {
          narrative: 'Een verhaal',
          danger: 'unknown',
          when: { kind: 'unknown' },
          reporter: { kind: 'relative', anonymous: false, mayContact: true, email: 'a@b.example' },
        },
      },
    ]);
  });

  it('puts the telephone first when somebody is in danger, and then lets the person go on', async () => {
    expect((await user.post('/melden/gevaar', { gevaar: 'now', naar: 'verder' })).location).toBe(
      '/melden/bellen',
    );
    const page = await user.get('/melden/bellen');
    expect(page.text).toContain('href="tel:112"');
    expect(page.text).toContain('href="/melden/verhaal"');
  });

  it('asks an anonymous reporter for no contact details and sends none that were given before', async () => {
    await answerAll({
      melder: { melder: 'citizen', anoniem: 'nee' },
      contact: { benaderen: 'nee', naam: 'A. Nders' },
    });
    await user.post('/melden/melder', { melder: 'citizen', anoniem: 'ja', naar: 'verder' });
    expect(stepsFor({ anoniem: 'ja' })).not.toContain('contact');
    await user.post('/melden/controleren', { naar: 'versturen' });
    expect(site.submissions[0]?.report.reporter).toEqual({
      kind: 'citizen',
      anonymous: true,
      mayContact: false,
    });
  });

  it('shows the code once, sends nothing twice, and survives the back button', async () => {
    await answerAll();
    await user.post('/melden/controleren', { naar: 'versturen' });
    await user.post('/melden/controleren', { naar: 'versturen' });
    expect(site.submissions).toHaveLength(1);
    expect((await user.get('/melden/verzonden')).text).toMatch(/>([0-9A-Z]{4}-){4}[0-9A-Z]</);
    expect((await user.get('/melden/verhaal')).location).toBe('/melden/verzonden');
    expect((await user.post('/melden/klaar', {})).location).toBe('/melden');
    expect((await user.get('/melden/verzonden')).location).toBe('/melden');
    expect(site.drafts.kept.size).toBe(0);
  });

  it('keeps nothing of the story after it was sent', async () => {
    await answerAll();
    await user.post('/melden/controleren', { naar: 'versturen' });
    const kept = [...site.drafts.kept.values()].flatMap((parts) => [...parts.values()]);
    expect(kept.map((part) => new TextDecoder().decode(part)).join()).not.toContain('schuur');
  });

  it('begins anew after a report was sent', async () => {
    await answerAll();
    await user.post('/melden/controleren', { naar: 'versturen' });
    expect((await user.post('/melden', {})).location).toBe('/melden/gevaar');
    await answerAll();
    await user.post('/melden/controleren', { naar: 'versturen' });
    expect(site.submissions).toHaveLength(2);
    expect(site.submissions[0]?.idempotencyKey).not.toBe(site.submissions[1]?.idempotencyKey);
  });

  it('goes back to the answers after a change', async () => {
    await answerAll();
    await user.send('/melden/bestanden', files('verder'));
    const answer = await user.post('/melden/plaats?wijzig=ja', {
      gemeente: 'GM9002',
      plek: '',
      naar: 'verder',
    });
    expect(answer.location).toBe('/melden/controleren');
    const page = (await user.get('/melden/controleren')).text;
    expect(page).toContain('Proefdorp');
    expect(page).not.toContain('Boerderij');
  });

  it('does not send what is missing, but says what and where', async () => {
    await user.post('/melden/gevaar', { gevaar: 'no', naar: 'verder' });
    const answer = await user.post('/melden/controleren', { naar: 'versturen' });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('href="/melden/verhaal?wijzig=ja"');
    expect(site.submissions).toEqual([]);
  });

  it('is in English for who asks', async () => {
    const page = await user.get('/melden/gevaar?taal=en');
    expect(page.text).toContain('<html lang="en"');
    expect(page.text).toContain('Is somebody in danger now?');
    expect((await user.get('/melden/verhaal')).text).toContain('What did you see or hear?');
  });

  it('is kept by nobody on the way', async () => {
    for (const path of ['/melden', '/melden/verhaal', '/melden/status']) {
      expect((await user.get(path)).headers.get('cache-control')).toBe('no-store');
    }
  });
});

describe('wrong input', () => {
  it.each([
    ['gevaar', {}, 'Kies of iemand nu in gevaar is'],
    ['gevaar', { gevaar: 'perhaps' }, 'Kies iets uit de lijst'],
    ['verhaal', { verhaal: '' }, 'Vertel wat u hebt gezien'],
    ['verhaal', { verhaal: ' \n\u0000 ' }, 'Vertel wat u hebt gezien'],
    ['verhaal', { verhaal: 'a'.repeat(1_000_000) }, 'te lang'],
    ['plaats', { gemeente: "GM1' or 1=1" }, 'staat niet in de lijst'],
    ['tijd', {}, 'Kies wanneer het was'],
    ['tijd', { wanneer: 'morgen' }, 'Kies'],
    ['tijd', { wanneer: 'dag' }, 'Vul de datum in'],
    ['tijd', { wanneer: 'dag', 'dag-dag': '31', 'dag-maand': '2', 'dag-jaar': '2026' }, 'bestaat niet'],
    ['tijd', { wanneer: 'dag', 'dag-dag': '3', 'dag-maand': '3', 'dag-jaar': '2026' }, 'in de toekomst'],
    ['tijd', { wanneer: 'dag', 'dag-dag': '31', 'dag-maand': '12', 'dag-jaar': '1899' }, 'voor 1900'],
    ['tijd', { wanneer: 'dag', 'dag-dag': '<b>', 'dag-maand': '', 'dag-jaar': '' }, 'bestaat niet'],
    ['tijd', { wanneer: 'periode' }, 'wanneer het begon'],
    ['personen', { aantal: 'veel' }, 'heel getal'],
    ['personen', { aantal: '99999999' }, 'heel getal'],
    ['personen', { 'slachtoffer-leeftijd': '-3' }, 'heel getal'],
    ['personen', { telefoon: 'bel mij' }, 'geen telefoonnummer'],
    ['personen', { kenteken: '<script>' }, 'Een kenteken bestaat'],
    ['melder', { melder: 'koning', anoniem: 'ja' }, 'Kies iets uit de lijst'],
    ['melder', { melder: 'citizen' }, 'Kies of u anoniem'],
    ['contact', {}, 'Kies of wij u mogen benaderen'],
  ])('at %s %j is refused with one clear message, and nothing is kept', async (step, boxes, message) => {
    if (step === 'contact') await answerAll({ melder: { melder: 'citizen', anoniem: 'nee' } });
    const before = JSON.stringify([...site.drafts.kept.values()].map((parts) => [...parts]));
    const answer = await user.post(`/melden/${step}`, { ...boxes, naar: 'verder' });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(message);
    expect(answer.text).toContain('<title>Fout: ');
    const links = [...answer.text.matchAll(/<li[^>]*><a[^>]* href="#([^"]+)"/g)].map((match) => match[1]);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(answer.text).toContain(` id="${link}"`);
    expect(JSON.stringify([...site.drafts.kept.values()].map((parts) => [...parts]))).toBe(before);
  });

  it('keeps what was typed next to the message', async () => {
    const answer = await user.post('/melden/personen', {
      'slachtoffer-naam': 'De lange',
      telefoon: 'x',
      naar: 'verder',
    });
    expect(answer.text).toContain('value="De lange"');
    expect(answer.text).toContain('aria-invalid="true"');
  });

  it('shows script in any box as text', async () => {
    const script = '"><script>alert(1)</script>';
    await answerAll({
      verhaal: { verhaal: `</textarea>${script}` },
      plaats: { plek: script },
      personen: { 'slachtoffer-naam': script, 'verdachte-naam': script, bedrijf: script },
      melder: { melder: 'citizen', anoniem: 'nee' },
      contact: { benaderen: 'nee', naam: script, organisatie: script },
    });
    for (const path of ['verhaal', 'plaats', 'personen', 'contact', 'controleren']) {
      const page = (await user.get(`/melden/${path}`)).text;
      expect(page).not.toContain('<script>');
      expect(page).toContain('&lt;script&gt;');
    }
  });

  it.each([
    ['application/json', '{"gevaar":"now"}'],
    ['multipart/form-data', 'no boundary'],
    ['multipart/form-data; boundary=x', 'not a form'],
    ['', ''],
  ])('%s with %j is answered as damaged', async (type, body) => {
    for (const path of ['/melden/gevaar', '/melden/bestanden', '/melden/status', '/melden/controleren']) {
      const answer = await user.raw(path, { method: 'POST', body, headers: { 'content-type': type } });
      expect(answer.status).toBe(400);
    }
    expect(site.drafts.kept.size).toBe(0);
  });

  it('too large to be a form is answered as such', async () => {
    const answer = await user.post('/melden/verhaal', { verhaal: 'a'.repeat(4_000_000) });
    expect(answer.status).toBe(413);
  });

  it('leaves out boxes that are not on the page', async () => {
    await user.post('/melden/gevaar', { gevaar: 'no', verhaal: 'binnengesmokkeld', naar: 'verder' });
    expect((await user.get('/melden/verhaal')).text).not.toContain('binnengesmokkeld');
  });

  it('an unknown question is not found', async () => {
    expect((await user.get('/melden/geheim')).status).toBe(404);
    expect((await user.get('/melden/constructor')).status).toBe(404);
  });
});

describe('attachments', () => {
  it('are added, taken off and sent under a safe name', async () => {
    await answerAll();
    await user.send(
      '/melden/bestanden',
      files('toevoegen', ['../../een\u202E.exe', png()], ['twee.png', png()]),
    );
    const page = (await user.get('/melden/bestanden')).text;
    expect(page).toContain('een.png');
    const [, part = ''] = /name="weg" value="([^"]+)"/.exec(page) ?? [];
    const remove = new FormData();
    remove.append('weg', part);
    await user.send('/melden/bestanden', remove);
    await user.send('/melden/bestanden', files('verder'));
    await user.post('/melden/controleren', { naar: 'versturen' });
    expect(site.submissions[0]?.attachments.map(({ fileName, type }) => [fileName, type])).toEqual([
      ['twee.png', 'image/png'],
    ]);
  });

  it('that are no photo, too many or empty are refused, and none of them is kept', async () => {
    const zip = new TextEncoder().encode('PK\u0003\u0004 bomb');
    const wrong = await user.send(
      '/melden/bestanden',
      files('verder', ['goed.png', png()], ['foto.jpg', zip]),
    );
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('geen foto');
    const six = Array.from({ length: 6 }, (_, index) => [`${index}.png`, png()] as const);
    expect((await user.send('/melden/bestanden', files('verder', ...six))).text).toContain(
      'hoogstens 5 bestanden',
    );
    const empty = await user.send('/melden/bestanden', files('verder', ['leeg.png', new Uint8Array()]));
    expect(empty.text).toContain('leeg');
    expect(site.drafts.kept.size).toBe(0);
  });
});

describe('save and return', () => {
  it('gives a code with which another browser goes on where this one stopped', async () => {
    await user.post('/melden/gevaar', { gevaar: 'no', naar: 'verder' });
    const saved = await user.post('/melden/verhaal', { verhaal: 'Half af', naar: 'bewaren' });
    expect(saved.location).toBe('/melden/bewaard');
    const [code = ''] = /([0-9A-Z]{4}-){4}[0-9A-Z]/.exec((await user.get('/melden/bewaard')).text) ?? [];
    const other = browser(site.app);
    const back = await other.post('/melden/verder', { code: code.toLowerCase().replaceAll('-', ' ') });
    expect(back.location).toBe('/melden/plaats');
    expect((await other.get('/melden/verhaal')).text).toContain('Half af');
  });

  it('saves before a question is answered', async () => {
    expect((await user.post('/melden/gevaar', { naar: 'bewaren' })).location).toBe('/melden/bewaard');
  });

  it('forgets on this device only', async () => {
    await user.post('/melden/gevaar', { gevaar: 'no', naar: 'bewaren' });
    await user.post('/melden/sluiten', {});
    expect(user.cookies.size).toBe(0);
    expect(site.drafts.kept.size).toBe(1);
  });

  it('keeps the code out of sight of scripts and out of addresses', async () => {
    const answer = await user.post('/melden/gevaar', { gevaar: 'no', naar: 'bewaren' });
    expect(answer.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/);
    expect(answer.location).not.toMatch(/[0-9A-Z]{4}-/);
  });

  it.each(['', 'ABCD', '0000-0000-0000-0000-0', "' or 1=1 --"])(
    'does not open a draft for %j',
    async (code) => {
      const answer = await user.post('/melden/verder', { code });
      expect(answer.status).toBe(422);
      expect(user.cookies.size).toBe(0);
    },
  );
});

describe('the status of a report', () => {
  it('is shown for its code, in everyday words', async () => {
    await answerAll();
    await user.post('/melden/controleren', { naar: 'versturen' });
    const [code = ''] = [...site.receipts.keys()];
    const page = await browser(site.app).post('/melden/status', { code: code.toLowerCase() });
    expect(page.text).toContain('KZ-7F3K-9Q2M');
    expect(page.text).toContain('Uw melding wordt behandeld.');
    expect(page.text).toContain('Dank u. We zoeken het uit.');
  });

  it('tells a typing error from a code that nobody has', async () => {
    expect((await user.post('/melden/status', { code: 'ABCD' })).text).toContain('Deze code klopt niet');
    expect((await user.post('/melden/status', { code: '1111-1111-1111-1111-A' })).status).toBe(422);
  });
});

it('weighs at most 30 KB in all over the wire, every page of it', async () => {
  const assets = await loadAssets();
  const { app } = await reportSite({ assets });
  for (const path of ['/melden', ...stepsFor({}).map((key) => `/melden/${key}`)]) {
    expect(await weightOf(path, ['face.css', 'face.js', 'icon.svg'], { app, assets })).toBeLessThan(30_000);
  }
});
