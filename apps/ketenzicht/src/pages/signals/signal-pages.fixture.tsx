import type { DossierId } from '@ketenzicht/chain';
import { allRules, type Role, type Text } from '@ketenzicht/rulebook';
import { Page } from '../../face/layout.tsx';
import { bareApp, memberOf, memorySessions } from '../../http/app.fixture.tsx';
import type { AppParts } from '../../http/app.ts';
import type { Frame } from '../../http/environment.ts';
import { startSession } from '../../identity/session.ts';
import type { SignalView, ThreadView, TimelineRow } from '../../signals/view.ts';
import { actionForms } from './actions/action-forms.ts';
import type { SignalPagePorts } from './ports.ts';
import { signalPages } from './signal-pages.tsx';

/** The frame as the program has it. */
export const realFrame: Frame = (c, { children, ...content }) =>
  `${(
    <Page page={c.get('page')} {...content}>
      {children}
    </Page>
  )}`;

export const dossier: DossierId = '0a1b2c3d-1111-4222-8333-444455556666';
export const otherDossier: DossierId = '0a1b2c3d-9999-4222-8333-444455556666';
export const adviceThread = '11111111-aaaa-4222-8333-444455556666';
export const reportThread = '22222222-aaaa-4222-8333-444455556666';
export const questionThread = '33333333-aaaa-4222-8333-444455556666';
export const accessThread = '44444444-aaaa-4222-8333-444455556666';
const subject = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const now = '2026-03-02T09:00:00.000Z';

export const owner = { id: 'org-af', name: 'Gemeente Waterrijk', role: 'aandachtsfunctionaris' } as const;
export const avim = { id: 'org-avim', name: 'AVIM Rivierenland', role: 'avim' } as const;
export const zoco = { id: 'org-zoco', name: 'Zorgcoördinatie Rivierenland', role: 'zoco' } as const;

const text = (words: string): Text => ({ nl: words, en: words });

function thread(id: string, kind: ThreadView['kind'], some: Partial<ThreadView> = {}): ThreadView {
  return {
    thread: id,
    kind,
    party: avim,
    requester: owner,
    open: true,
    openedAt: '2026-02-27T10:00:00.000Z',
    acknowledged: false,
    tracks: [],
    feedbackRequested: false,
    feedbackGiven: false,
    contents: [],
    ...some,
  };
}

/** A row of a journal that somebody else wrote meanwhile. */
export const meanwhile: TimelineRow = {
  sequence: 8,
  what: text('Beoordeeld: Duidelijk mensenhandel'),
  happenedAt: '2026-03-02T08:58:00.000Z',
  recordedAt: '2026-03-02T08:58:00.000Z',
  by: text('Gemeente Waterrijk'),
};

/** A signal with something of everything. `says` goes into every text that somebody can have typed. */
export function viewWith(says = 'Invoer', some: Partial<SignalView> = {}): SignalView {
  const shown = (number: number, category: SignalView['contents'][number]['category']) => ({
    subject: subject(number),
    category,
    sequence: 1,
  });
  return {
    dossier,
    reference: 'KZ-7F3K-9Q2M',
    version: 7,
    status: 'clear',
    owner,
    part: 'owner',
    purpose: 'assessment',
    purposes: ['assessment', 'assistance'],
    basis: 'publicTask',
    receivedAt: '2026-02-26T10:00:00.000Z',
    seenOn: '2026-02-24',
    municipality: 'GM9001',
    reporterKind: 'official',
    anonymous: false,
    mayContact: true,
    features: {
      forms: ['labour', 'sexual'],
      indicators: ['underpaid', 'longDays', `oud-${says}`],
      danger: 'now',
      minor: true,
      victims: 12,
    },
    judgement: 'clear',
    contents: [
      { ...shown(1, 'narrative'), content: { kind: 'text', text: `${says}\nTweede regel` } },
      {
        ...shown(2, 'victimIdentity'),
        content: {
          kind: 'person',
          part: 'victim',
          givenNames: says,
          familyName: says,
          birthDate: '2010-05-06',
          age: 15,
          nationality: says,
          phone: says,
          note: says,
        },
      },
      { ...shown(3, 'suspectIdentity'), content: { kind: 'person', part: 'suspect' } },
      {
        ...shown(4, 'address'),
        content: { kind: 'address', text: says, postcode: says, houseNumber: says },
      },
      { ...shown(5, 'company'), content: { kind: 'company', name: says, kvk: says } },
      { ...shown(6, 'phone'), content: { kind: 'phone', number: says } },
      { ...shown(7, 'vehicle'), content: { kind: 'vehicle', plate: says, note: says } },
      { ...shown(8, 'reporterIdentity'), content: { kind: 'reporter', name: says, organisation: says } },
      { ...shown(9, 'reporterContact'), content: { kind: 'contact', email: says, phone: says } },
      {
        ...shown(10, 'attachment'),
        content: { kind: 'attachment', attachment: 'a1', fileName: says, mediaType: says, size: 120_000 },
      },
    ],
    withheld: [
      {
        category: 'otherPersonIdentity',
        count: 2,
        reason: text(says),
        rule: 'municipal.judge',
        requestable: true,
        requested: false,
      },
      { category: 'deliberation', count: 1, reason: text(says), requestable: true, requested: true },
      { category: 'accessLog', count: 1, reason: text(says), requestable: false, requested: false },
    ],
    erased: 0,
    threads: [
      thread(adviceThread, 'advice', {
        open: false,
        closedAt: '2026-02-28T10:00:00.000Z',
        acknowledged: true,
        conclusion: 'trafficking',
        contents: [{ ...shown(11, 'deliberation'), content: { kind: 'text', text: says } }],
      }),
      thread(reportThread, 'report', { tracks: ['single', 'victim'], feedbackRequested: true }),
      thread(questionThread, 'information', { requester: avim, party: { ...owner, name: says } }),
      thread(accessThread, 'access', {
        requester: avim,
        party: owner,
        category: 'otherPersonIdentity',
        purpose: 'investigation',
      }),
    ],
    duties: [
      {
        dossier,
        kind: 'signal',
        reference: 'KZ-7F3K-9Q2M',
        act: 'report',
        rule: 'municipal.danger.police',
        title: text(`Meld dit: ${says}`),
        start: '2026-02-26T10:00:00.000Z',
        due: '2026-02-28T16:00:00.000Z',
        overdue: true,
        urgency: 1,
        suspended: false,
        organisation: owner,
        status: 'clear',
        municipality: 'GM9001',
        forms: ['labour'],
        danger: 'now',
        minor: true,
      },
      {
        dossier,
        kind: 'signal',
        reference: 'KZ-7F3K-9Q2M',
        act: 'provideInformation',
        thread: questionThread,
        rule: 'municipal.provideInformation',
        title: text('Beantwoord de vraag'),
        start: '2026-02-27T10:00:00.000Z',
        due: '2026-03-05T16:00:00.000Z',
        overdue: false,
        urgency: 3,
        suspended: false,
        status: 'clear',
        forms: [],
        danger: 'unknown',
      },
    ],
    timeline: [
      {
        sequence: 1,
        what: text('Signaal ontvangen'),
        happenedAt: '2026-02-24T10:00:00.000Z',
        recordedAt: '2026-02-26T10:00:00.000Z',
        by: text(says),
      },
    ],
    route: [
      {
        role: 'avim',
        rank: 1,
        organisation: avim,
        done: true,
        next: false,
        rules: [{ id: 'routing.sexual', title: text('Eerst AVIM'), explanation: text(says) }],
      },
      { role: 'zoco', rank: 2, organisation: zoco, done: false, next: true, rules: [] },
      { role: 'nla', rank: 2, done: false, next: false, rules: [] },
    ],
    recurrence: [
      {
        kind: 'address',
        known: [
          {
            dossier: otherDossier,
            reference: 'KZ-0000-0001',
            receivedAt: '2025-11-03T10:00:00.000Z',
          },
        ],
        elsewhere: 3,
        elsewhereRoles: ['nla', 'avim'],
      },
      { kind: 'phone', known: [], elsewhere: 1, elsewhereRoles: ['nla'] },
    ],
    actions: everyAction,
    ...some,
  };
}

const threadOf: Readonly<Record<string, string>> = {
  giveAdvice: adviceThread,
  provideInformation: questionThread,
  decideAccess: accessThread,
};

/** Every action, on a thread of the kind that it needs. */
const everyAction: SignalView['actions'] = [
  ...Object.entries(actionForms).map(([command, form]) =>
    form.threaded ? { command, thread: threadOf[command] ?? reportThread } : { command },
  ),
  { command: 'attach' },
];

/** Pages of signals with somebody signed in; `calls` collects the commands that are given. */
export async function signedIn(
  ports: Partial<SignalPagePorts['signals']> = {},
  role: Role = 'aandachtsfunctionaris',
) {
  const calls: Parameters<SignalPagePorts['signals']['command']>[0][] = [];
  const at = new Date(now);
  const sessions = memorySessions([memberOf('u1', role)]);
  const token = await startSession({ sessions, user: 'u1', kind: 'web', now: at });
  const signals: SignalPagePorts['signals'] = {
    signal: async (_viewer, id) => (id === dossier ? viewWith() : undefined),
    worklist: async () => ({
      rows: viewWith().duties,
      counts: { open: 2, overdue: 1, today: 0, upTo: 1000 },
    }),
    command: async (request) => {
      calls.push(request);
      return { kind: 'done', version: 8 };
    },
    attach: async () => ({ kind: 'done', version: 8 }),
    attachment: async () => undefined,
    find: async () => undefined,
    ...ports,
  };
  let count = 0;
  const routes: AppParts['routes'] = (app) => {
    app.route(
      '/',
      signalPages({
        victims: { find: async (_viewer, reference) => (reference === 'KZ-TRAC-TTRK' ? dossier : undefined) },
        signals,
        municipalities: [
          { code: 'GM9001', name: 'Waterrijk' },
          { code: 'GM9002', name: 'Duinzicht' },
        ],
        rules: allRules,
        now: () => now,
        newKey: () => {
          count += 1;
          return `nieuw-${count}-sleutel`;
        },
      }),
    );
  };
  const { app } = bareApp({
    routes,
    sessions,
    now: () => at,
    site: { baseUrl: 'http://localhost', frame: realFrame },
  });
  const headers = { cookie: `sessie=${token}` };
  return {
    calls,
    get: (path: string) => app.request(path, { headers }),
    post: (path: string, fields: readonly (readonly [string, string | File])[]) => {
      const body = new FormData();
      for (const [name, value] of fields) body.append(name, value);
      return app.request(path, { method: 'POST', headers, body });
    },
    anonymous: (path: string, init?: RequestInit) => app.request(path, init),
  };
}
