import { describe, expect, it } from 'vitest';
import { dossier, otherDossier, signedIn, viewWith } from './signal-pages.fixture.tsx';

const path = `/signalen/${dossier}`;

describe('the page of a signal', () => {
  it.each([
    ['Wat moet er nu gebeuren?', 'What must happen now?'],
    ['Wat er bekend is', 'What is known'],
    ['Wat u niet ziet', 'What you do not see'],
    ['Vragen, adviezen en meldingen', 'Questions, advice and reports'],
    ['Route', 'Route'],
    ['Eerder gezien', 'Seen before'],
    ['Indicatoren', 'Indicators'],
    ['Verloop', 'Course'],
    ['Waar staat dit signaal?', 'Where does this signal stand?'],
  ])('has the section %s', async (nl, en) => {
    const app = await signedIn();
    expect(await (await app.get(path)).text()).toMatch(new RegExp(`<h2[^>]*>${nl.replace('?', '\\?')}</h2>`));
    expect(await (await app.get(`${path}?taal=en`)).text()).toMatch(
      new RegExp(`<h2[^>]*>${en.replace('?', '\\?')}</h2>`),
    );
  });

  it('gives the first duty with its rule and the way to do it before anything else', async () => {
    const html = await (await (await signedIn()).get(path)).text();
    expect(html).toContain('href="/regels/municipal.danger.police"');
    expect(html).toContain('Wat de bron open laat');
    const first = html.indexOf('id="handeling-report"');
    expect(first).toBeGreaterThan(html.indexOf('id="nu"'));
    expect(first).toBeLessThan(html.indexOf('id="handeling-enrich"'));
    expect(html.slice(first, first + 300)).toContain('utrecht-button--primary-action');
  });

  it('has for every duty that can be done the place that the worklist leads to', async () => {
    const app = await signedIn();
    const worklist = await (await app.get('/taken')).text();
    const signal = await (await app.get(path)).text();
    const anchors = [...worklist.matchAll(/href="[^"]*#(handeling-[^"]+)"/g)].map(([, anchor]) => anchor);
    expect(anchors).toHaveLength(2);
    for (const anchor of anchors) expect(signal).toContain(`id="${anchor}"`);
  });

  it('offers what needs no words as one button with version, key and thread', async () => {
    const html = await (await (await signedIn()).get(path)).text();
    const form = /<form[^>]*id="handeling-acknowledge-22222222[^"]*".*?<\/form>/s.exec(html)?.[0] ?? '';
    expect(form).toContain(`action="${path}/handelingen/acknowledge?draad=22222222`);
    expect(form).toContain('name="versie" value="7"');
    expect(form).toMatch(/name="sleutel" value="nieuw-\d+-sleutel"/);
    expect(form).toContain('name="thread" value="22222222-aaaa');
  });

  it('looks for the purpose that was chosen and carries it along', async () => {
    const asked: unknown[] = [];
    const app = await signedIn({
      signal: async (_viewer, _dossier, { purpose }) => {
        asked.push(purpose);
        return viewWith('x', { purpose: purpose ?? 'assessment' });
      },
    });
    const html = await (await app.get(`${path}?doel=assistance`)).text();
    await app.get(`${path}?doel=nieuwsgierig`);
    expect(asked).toEqual(['assistance', undefined]);
    expect(html).toMatch(/<option value="assistance" selected/);
    expect(html).toContain('handelingen/judge?doel=assistance');
    expect(html).toContain('bijlagen/a1?doel=assistance');
  });

  it('says what is withheld, on which rule, and offers to ask only for what can be asked', async () => {
    const html = await (await (await signedIn()).get(path)).text();
    expect(html).toContain('gegeven=otherPersonIdentity');
    expect(html).not.toContain('gegeven=deliberation');
    expect(html).not.toContain('gegeven=accessLog');
    const cannotAsk = await signedIn({ signal: async () => viewWith('x', { actions: [] }) });
    expect(await (await cannotAsk.get(path)).text()).not.toContain('gegeven=');
  });

  it('says how much was erased, and nothing when nothing was', async () => {
    const page = async (erased: number) => {
      const app = await signedIn({ signal: async () => viewWith('x', { erased }) });
      return await (await app.get(path)).text();
    };
    expect(await page(0)).not.toContain('gewist');
    expect(await page(1)).toContain('1 gegeven is gewist.');
    expect(await page(2)).toContain('2 gegevens zijn gewist.');
  });

  it('names earlier signals that the viewer takes part in and only counts the others', async () => {
    const html = await (await (await signedIn()).get(path)).text();
    expect(html).toContain(`href="/signalen/${otherDossier}"`);
    expect(html).toContain('en in 3 signalen waaraan u niet deelneemt');
    expect(html).toContain('en in 1 signaal waaraan u niet deelneemt');
  });

  it('says with the indicators that they are no verdict', async () => {
    const html = await (await (await signedIn()).get(path)).text();
    expect(html).toContain('Ze zijn geen oordeel en geen score.');
  });

  it('tells what happened, when, and when it was recorded later', async () => {
    const html = await (await (await signedIn()).get(path)).text();
    expect(html).toContain('datetime="2026-02-24T10:00:00.000Z"');
    expect(html).toContain('vastgelegd op 26 feb 2026');
  });

  it('marks in the diagram where the signal is', async () => {
    const html = await (await (await signedIn()).get(path)).text();
    expect(html).toContain('Duidelijk: u bent hier');
  });

  it('escapes whatever people typed, everywhere', async () => {
    const script = '<script>alert(1)</script>"\'><img src=x onerror=y>';
    const view = viewWith(script);
    const app = await signedIn({ signal: async () => view });
    const paths = [path, ...view.actions.map(({ command }) => `${path}/handelingen/${command}`)];
    for (const one of paths) {
      const html = await (await app.get(one)).text();
      expect(html).not.toContain('<script>alert');
      expect(html).not.toContain('<img');
      expect(html).not.toMatch(/"'>/);
    }
    expect(await (await app.get(path)).text()).toContain('&lt;script&gt;alert(1)');
  });

  it('is well outlined: one h1, no level skipped, every id once, every label and reference to something', async () => {
    const app = await signedIn();
    for (const one of [
      path,
      '/taken',
      ...viewWith().actions.map(({ command }) => `${path}/handelingen/${command}`),
    ]) {
      const html = await (await app.get(one)).text();
      const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      levels.slice(1).forEach((level, index) => {
        expect(level - (levels[index] ?? 0)).toBeLessThanOrEqual(1);
      });
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      const referred = [...html.matchAll(/\s(?:for|aria-labelledby|aria-describedby)="([^"]+)"/g)];
      for (const id of referred.flatMap(([, names]) => (names ?? '').split(' '))) expect(ids).toContain(id);
      expect(html).not.toMatch(/\sstyle="|\son\w+="|javascript:/);
    }
  });

  it('answers the same for what does not exist and what is not for this viewer', async () => {
    const app = await signedIn({ signal: async () => undefined, command: async () => ({ kind: 'absent' }) });
    const shown = [
      await app.get(path),
      await app.get(`/signalen/${otherDossier}`),
      await app.get('/signalen/geen-kenmerk'),
      await app.get(`${path}/handelingen/judge`),
      await app.get(`${path}/handelingen/toveren`),
      await app.get(`${path}/bijlagen/a1`),
    ];
    const pages = await Promise.all(shown.map(async (page) => `${page.status} ${bare(await page.text())}`));
    expect(new Set(pages).size).toBe(1);
    expect(pages[0]).toMatch(/^404/);
  });

  it('gives attachments as downloads that run nothing', async () => {
    const file = { fileName: 'foto "één"\r\n.html', mediaType: 'image/jpeg', bytes: new Uint8Array([1, 2]) };
    const app = await signedIn({ attachment: async () => file });
    const page = await app.get(`${path}/bijlagen/a1`);
    expect(page.headers.get('content-disposition')).toBe(
      "attachment; filename*=UTF-8''foto%20%22%C3%A9%C3%A9n%22%0D%0A.html",
    );
    expect(page.headers.get('content-type')).toBe('image/jpeg');
    expect(new Uint8Array(await page.arrayBuffer())).toEqual(file.bytes);
  });
});

/** A page without what differs by request: its address and its trace. */
const bare = (html: string) => html.replace(/href="[^"]*"/g, '').replace(/<code>.*?<\/code>/g, '');
