import { commandTypes, moves } from '@ketenzicht/chain';
import {
  allRules,
  casesOf,
  type GlossaryTerm,
  glossary,
  indicators,
  languages,
  type Rule,
  readingNotes,
  rulesAt,
} from '@ketenzicht/rulebook';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { problemTypes } from '../../api/problem-types.ts';
import { pageApp, testMoment, wordsOf } from '../page.fixture.ts';
import { referencePages } from './reference-pages.tsx';

const options = { now: () => testMoment, securityContact: 'mailto:veilig@ketenzicht.example' };
const ask = pageApp(referencePages({ ...options, rules: allRules }));

async function words(path: string, lang: 'nl' | 'en' = 'nl'): Promise<string> {
  const answer = await ask(path, { lang });
  expect(answer.status).toBe(200);
  return wordsOf(await answer.text());
}

const evil: Rule = {
  id: 'municipal.evil',
  kind: 'prohibition',
  title: { nl: '<script>alert(1)</script>', en: '=cmd()' },
  explanation: { nl: '"><img src=x onerror=alert(1)>', en: 'x' },
  citations: [{ source: '003', from: 1, to: 1 }],
  force: 'recommended',
  validity: { from: '2020-01-01', until: '2021-01-01' },
  phase: 'return',
  commands: ['close'],
  instead: { nl: 'Iets anders.', en: 'Something else.' },
  when: { op: 'always' },
  examples: [{ title: { nl: 'x', en: 'x' }, facts: {}, at: '2020-06-01', applies: true }],
};

describe.each(languages)('every page in %s', (lang) => {
  it.each([
    '/regels',
    '/regels/municipal.takeUp',
    '/wie-mag-wat-zien',
    '/wie-mag-wat-zien?rol=avim&doel=investigation&deelname=recipient',
    '/begrippen',
    '/signalen-herkennen',
    '/signaalstappen',
    '/problemen',
    '/problemen/niet-gevonden',
    '/privacy',
    '/toegankelijkheid',
    '/koppelen',
    '/contact',
  ])('%s has one h1, a title, and nothing inline', async (path) => {
    const html = await (await ask(path, { lang })).text();
    expect(html).toContain(`<html lang="${lang}"`);
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
    expect(html).not.toMatch(/ style=| on[a-z]+=|javascript:|undefined|\[object/);
  });
});

describe('/regels', () => {
  it('shows every rule in force today with its title, and what sources leave open', async () => {
    const page = await words('/regels');
    for (const rule of rulesAt(allRules, '2026-03-02')) {
      expect(page).toContain(rule.title.nl);
      if (rule.open) expect(page).toContain(rule.open.nl);
    }
  });

  it('shows the rules of another date', async () => {
    expect(await words('/regels?datum=2018-06-01')).toContain('Intelligencedesk');
    expect(await words('/regels?datum=2026-03-01')).not.toContain('Intelligencedesk');
  });

  it('finds words in any order, without accents or capitals, and combines filters', async () => {
    const page = await words('/regels?zoek=GEVAAR%20acuut&soort=duty');
    expect(page).toContain('Acuut gevaar: nu naar de politie');
    expect(page).not.toContain('Bij acuut gevaar ziet AVIM');
    expect(await words('/regels?zoek=xyzzy')).toContain('Geen regel past bij deze vraag');
  });

  it.each(['2025-02-31', 'gisteren', '1850-01-01'])(
    'says next to the field what is wrong with %s',
    async (date) => {
      const answer = await ask(`/regels?datum=${date}`);
      const html = await answer.text();
      expect(html).toMatch(/id="datum-error"/);
      expect(html).toMatch(/aria-describedby="datum-error"/);
      expect(html).toMatch(/href="#datum"/);
      expect(html).toContain(`value="${date}"`);
      expect(wordsOf(html)).not.toContain('Pak het signaal op');
    },
  );

  it('escapes what is in a rule and what was searched', async () => {
    const app = pageApp(referencePages({ ...options, rules: [evil] }));
    const list = await (await app('/regels?datum=2020-06-01&zoek=%22%3E%3Cimg')).text();
    const one = await (await app('/regels/municipal.evil')).text();
    for (const html of [list, one]) {
      expect(html).not.toContain('<script>alert');
      expect(html).not.toContain('<img');
    }
    expect(list).toContain('&lt;script&gt;');
  });
});

describe('/regels/:id', () => {
  it.each(allRules.map((rule) => [rule.id, rule] as const))('%s is shown whole', async (id, rule) => {
    const page = await words(`/regels/${id}`);
    expect(page).toContain(rule.title.nl);
    expect(page).toContain(rule.explanation.nl);
    expect(page).toContain(`http://localhost/regels/${id}`);
    for (const { source, from } of rule.citations)
      expect(page).toMatch(new RegExp(`bron ${source}, regels? ${from}`, 'i'));
    for (const example of rule.examples) expect(page).toContain(example.title.nl);
    const answers = page.match(/De regel geldt niet\b(?! op)|De regel geldt\b(?! niet)|Nog niet te zeggen/g);
    expect(answers).toHaveLength(rule.examples.length + casesOf(rule.id).length);
    expect(answers?.slice(0, rule.examples.length)).toEqual(
      rule.examples.map(({ applies }) =>
        applies === 'unknown' ? 'Nog niet te zeggen' : applies ? 'De regel geldt' : 'De regel geldt niet',
      ),
    );
  });

  it('says when a rule does not hold on the date and that a recommendation binds nobody', async () => {
    const app = pageApp(referencePages({ ...options, rules: [evil] }));
    const page = wordsOf(await (await app('/regels/municipal.evil')).text());
    expect(page).toContain('Deze regel geldt niet op 2 maart 2026.');
    expect(page).toContain('Zij bindt niemand');
  });

  it('is not there for an unknown rule', async () => {
    expect((await ask('/regels/municipal.nope')).status).toBe(404);
    expect((await ask('/regels/__proto__')).status).toBe(404);
  });
});

describe('/wie-mag-wat-zien', () => {
  it('names for one role the categories, purposes, bases and rules', async () => {
    const html = await (await ask('/wie-mag-wat-zien?rol=ketenregisseur')).text();
    expect(wordsOf(html)).toContain(
      'Cijfers zonder personen Ja Regie op de keten Altijd Geen persoonsgegevens',
    );
    expect(html).toContain('href="/regels/disclosure.ketenregisseur.direction"');
  });

  it('downloads as CSV with the same question', async () => {
    const answer = await ask('/wie-mag-wat-zien.csv?rol=ketenregisseur');
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    const rows = parse(await answer.text(), { columns: true }) as Record<string, string>[];
    expect(rows.filter((row) => row['Antwoord'] !== 'Nee').map((row) => row['Soort gegevens'])).toEqual([
      'Verloop zonder inhoud',
      'Cijfers zonder personen',
    ]);
  });

  it('takes an unknown role as no choice', async () => {
    expect(await words('/wie-mag-wat-zien?rol=%3Cscript%3E')).toContain('Gegevens per rol');
  });
});

describe('/begrippen', () => {
  it('shows every term with its meaning, at an address of its own', async () => {
    const html = await (await ask('/begrippen')).text();
    const page = wordsOf(html);
    for (const [key, { term, definition }] of Object.entries<GlossaryTerm>(glossary)) {
      expect(page).toContain(term.nl);
      expect(page).toContain(definition.nl);
      expect(html).toContain(`id="${key}"`);
    }
  });

  it('finds a term by its word in the other language', async () => {
    const page = await words('/begrippen?zoek=reflection%20period');
    expect(page).toContain('bedenktijd');
    expect(page).not.toContain('AVIM');
    expect(await words('/begrippen?zoek=xyzzy')).toContain('Geen begrip gevonden');
  });

  it('downloads whole, in both languages', async () => {
    const rows = parse(await (await ask('/begrippen.csv')).text(), { columns: true }) as Record<
      string,
      string
    >[];
    expect(rows).toHaveLength(Object.keys(glossary).length);
    expect(rows.find((row) => row['code'] === 'avim')).toMatchObject({
      afkorting: 'AVIM',
      bron: expect.stringContaining('003'),
    });
  });
});

describe('/signalen-herkennen', () => {
  it('shows every indicator and every note on how to read them', async () => {
    const page = await words('/signalen-herkennen');
    for (const { label } of Object.values(indicators)) expect(page).toContain(label.nl);
    for (const { text } of Object.values(readingNotes)) expect(page).toContain(text.nl);
  });

  it('keeps to one form when asked', async () => {
    const page = await words('/signalen-herkennen?vorm=organ');
    for (const { label, forms } of Object.values(indicators)) {
      const asked: readonly string[] = forms;
      if (!asked.includes('organ')) expect(page).not.toContain(label.nl);
    }
  });
});

describe('/signaalstappen', () => {
  it('names every move', async () => {
    const page = await words('/signaalstappen');
    for (const command of commandTypes) expect(page).toContain(moves[command].label.nl);
  });
});

describe('/problemen', () => {
  it.each(Object.entries(problemTypes))(
    '%s has its page',
    async (type, { title, explanation, wayForward }) => {
      const page = await words(`/problemen/${type}`);
      for (const text of [title, explanation, wayForward]) expect(page).toContain(text.nl);
    },
  );

  it('is not there for an unknown type', async () => {
    expect((await ask('/problemen/toString')).status).toBe(404);
  });
});

describe('/.well-known/security.txt', () => {
  it('says where to report and expires within a year', async () => {
    const answer = await ask('/.well-known/security.txt');
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
    const fields = Object.fromEntries(
      (await answer.text())
        .trim()
        .split('\n')
        .map((line) => line.split(/: (.*)/, 2)),
    );
    expect(fields).toMatchObject({
      Contact: 'mailto:veilig@ketenzicht.example',
      Canonical: 'http://localhost/.well-known/security.txt',
      Expires: '2026-09-02T09:00:00Z',
    });
  });
});
