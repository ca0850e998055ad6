import { randomUUID } from 'node:crypto';
import type { Running } from './running.ts';
import { type Followed, reported, step } from './signal.ts';
import { type Api, apiOf, visitor } from './visitor.ts';

/** Begins every word that only sealed content may hold. */
export const secret = 'Qzgeheim';
const words = new Set<string>();

/** A word for one field, to be recognised wherever it turns up. */
const word = (field: string): string => {
  const made = `${secret}${field}`;
  words.add(made);
  return made;
};

/** What has a form of its own: as it is typed, and as a program could tidy it. */
const shaped = {
  reporterPhone: ['06 9173 5501', '0691735501', '31691735501'],
  personPhone: ['06 9173 5502', '0691735502', '31691735502'],
  phone: ['06 9173 5503', '0691735503', '31691735503'],
  enrichedPhone: ['06 9173 5504', '0691735504', '31691735504'],
  postcode: ['9876 QZ', '9876qz'],
  plate: ['QZ-917-X', 'qz917x'],
  enrichedPlate: ['QZ-918-X', 'qz918x'],
  kvk: ['91735505'],
  birthDate: ['1987-11-23', '23-11-1987'],
} as const;

/** Everything that may stand nowhere in clear text, in small letters. */
export const secrets = (): readonly string[] =>
  [...words, ...Object.values(shaped).flat()].map((text) => text.toLowerCase());

export interface WholeCase extends Followed {
  readonly lastVersion: number;
}

/** Tells a whole case over the API, with a secret in every field that takes text. */
export async function wholeCase(here: Running): Promise<WholeCase> {
  const { anyone, officer, url } = here;
  const [nla, zoco, riec] = await Promise.all(['leyla', 'petra', 'victor'].map((name) => apiOf(url, name)));
  if (nla === undefined || zoco === undefined || riec === undefined) throw new Error('Somebody is missing');
  const signal = await reported(anyone, officer, {
    narrative: `Zij zegt: ${word('verhaal')}.`,
    where: { municipality: 'GM9001', address: word('plaats') },
    when: { kind: 'date', date: '2025-03-02' },
    persons: [
      {
        part: 'victim',
        givenNames: word('voornaam'),
        familyName: word('achternaam'),
        birthDate: shaped.birthDate[0],
        nationality: word('land'),
        phone: shaped.personPhone[0],
        note: word('persoonsnotitie'),
      },
      { part: 'suspect', familyName: word('verdachte') },
      { part: 'other', familyName: word('ander') },
    ],
    addresses: [{ text: word('adres'), postcode: shaped.postcode[0], houseNumber: '12' }],
    companies: [{ name: word('bedrijf'), kvk: shaped.kvk[0] }],
    phones: [shaped.phone[0]],
    vehicles: [{ plate: shaped.plate[0], note: word('voertuig') }],
    reporter: {
      kind: 'careWorker',
      anonymous: false,
      mayContact: true,
      name: word('melder'),
      organisation: word('instelling'),
      email: `${word('post')}@voorbeeld.example`,
      phone: shaped.reporterPhone[0],
    },
  });
  const { id } = signal;
  const by = (who: Api, input: Readonly<Record<string, unknown>>) => step(who, id, input);
  /** The one open question of a kind that somebody sees. */
  const thread = async (who: Api, kind: string): Promise<unknown> => {
    const { body } = await who(`/signalen/${id}`);
    const threads = body['threads'] as readonly { thread: string; kind: string; open: boolean }[];
    return threads.find((one) => one.kind === kind && one.open)?.thread;
  };

  await by(officer, { type: 'takeUp' });
  await by(officer, {
    type: 'enrich',
    consulted: ['addressRegister'],
    note: word('verrijking'),
    persons: [{ part: 'victim', givenNames: word('roepnaam'), familyName: word('meisjesnaam') }],
    addresses: [{ text: word('tweedeadres') }],
    companies: [{ name: word('tweedebedrijf') }],
    phones: [shaped.enrichedPhone[0]],
    vehicles: [{ plate: shaped.enrichedPlate[0], note: word('tweedevoertuig') }],
  });
  await attach(here, id);
  await by(officer, { type: 'judge', judgement: 'vague', explanation: word('oordeel') });
  await by(officer, { type: 'requestAdvice', adviserRole: 'tfRiec', question: word('vraag') });
  await by(riec, {
    type: 'giveAdvice',
    thread: await thread(riec, 'advice'),
    conclusion: 'trafficking',
    explanation: word('advies'),
  });
  await by(officer, {
    type: 'report',
    recipientRole: 'nla',
    explanation: word('melding'),
    askFeedback: false,
  });
  const toNla = await thread(nla, 'report');
  await by(nla, { type: 'acknowledge', thread: toNla });
  await by(nla, { type: 'requestInformation', thread: toNla, question: word('wedervraag') });
  await by(officer, {
    type: 'provideInformation',
    thread: await thread(officer, 'information'),
    answer: word('antwoord'),
  });
  await by(nla, { type: 'accept', thread: toNla, tracks: ['single'], explanation: word('oppakken') });
  await by(officer, { type: 'requestFeedback', thread: toNla, question: word('terugvraag') });
  await by(nla, { type: 'giveFeedback', thread: toNla, feedback: word('terugkoppeling') });
  await by(officer, { type: 'report', recipientRole: 'zoco', explanation: word('tweedemelding') });
  await by(zoco, {
    type: 'requestAccess',
    category: 'suspectIdentity',
    purpose: 'assistance',
    explanation: word('verzoek'),
  });
  await by(officer, {
    type: 'decideAccess',
    thread: await thread(officer, 'access'),
    granted: true,
    explanation: word('besluit'),
  });
  await by(zoco, {
    type: 'handOn',
    thread: await thread(zoco, 'report'),
    recipientRole: 'tfRiec',
    reason: 'otherTask',
    explanation: word('doorgeven'),
  });
  const toRiec = await thread(riec, 'report');
  await by(riec, { type: 'accept', thread: toRiec, tracks: ['progress'] });
  await by(riec, { type: 'giveFeedback', thread: toRiec, feedback: word('voortgang') });
  await by(officer, { type: 'informReporter', feedback: word('bericht') });
  await by(officer, { type: 'close', reason: 'takenUp', explanation: word('sluiting') });
  const lastVersion = await by(officer, {
    type: 'reopen',
    reason: 'newInformation',
    explanation: word('heropening'),
  });
  await draft(url);
  return { ...signal, lastVersion };
}

/** Adds a document with secrets in it, by the page. */
async function attach({ browser }: Running, id: string): Promise<void> {
  const path = `/signalen/${id}/handelingen/attach`;
  const page = await browser.open(path);
  const fields = new FormData();
  fields.set('versie', /name="versie" value="(\d+)"/.exec(page.text)?.[1] ?? '');
  fields.set('sleutel', randomUUID());
  const document = `%PDF-1.7\n1 0 obj\n(${word('document')})\nendobj\ntrailer\n%%EOF\n`;
  fields.set('attachment', new File([document], `${word('bestandsnaam')}.pdf`));
  const answer = await browser.send(path, fields);
  if (answer.status !== 303) throw new Error(`The file was not taken: ${answer.status}`);
}

/** Leaves a report half written. */
async function draft(url: string): Promise<void> {
  const citizen = visitor(url);
  await citizen.send('/melden/verhaal', { verhaal: word('concept') });
  await citizen.send('/melden/plaats', { gemeente: 'GM9001', plek: word('conceptplek') });
}
