import type { DataCategory } from '@ketenzicht/rulebook';
import { receive } from './receive.ts';
import { enrichment, newKey, people, reportWith, type TestWorld, threadOf } from './signals.fixture.ts';
import type { Viewer } from './view.ts';

/** A text that somebody wrote, which stands nowhere else. */
export interface Marker {
  readonly mark: string;
  readonly category: DataCategory;
  /** The two sides of the question or report it belongs to; absent outside one. */
  readonly sides?: readonly string[];
  /** Whether it stands in the report itself, or was told to the reporter. */
  readonly reporters?: boolean;
}

/** Every text of the story, in the order in which it was written. */
export const markers: Marker[] = [];

function mark(category: DataCategory, more: Omit<Marker, 'mark' | 'category'> = {}): string {
  const made = `Merk${String(markers.length).padStart(3, '0')}${category}`;
  markers.push({ mark: made, category, ...more });
  return made;
}

const inReport = { reporters: true } as const;
const between = (one: Viewer, other: Viewer) => ({ sides: [one.organisation.id, other.organisation.id] });

const phoneNumber = '0612340917';

/** A signal on which everything was said that can be said, by everybody who can. */
export async function tellWholeStory(
  world: TestWorld,
): Promise<{ readonly dossier: string; readonly receiptCode: string }> {
  const person = (category: DataCategory) => ({
    givenNames: mark(category, inReport),
    familyName: mark(category, inReport),
    nationality: mark(category, inReport),
    note: mark(category, inReport),
  });
  const received = await receive(world.context, {
    report: reportWith({
      narrative: mark('narrative', inReport),
      where: { municipality: 'GM9001', address: mark('address', inReport) },
      forms: ['sexual'],
      persons: [
        { part: 'victim', ...person('victimIdentity') },
        { part: 'suspect', ...person('suspectIdentity') },
        { part: 'other', ...person('otherPersonIdentity') },
      ],
      addresses: [{ text: mark('address', inReport) }],
      companies: [{ name: mark('company', inReport) }],
      phones: [phoneNumber],
      vehicles: [{ plate: 'ZZ-901-Z', note: mark('vehicle', inReport) }],
      reporter: {
        kind: 'official',
        anonymous: false,
        name: mark('reporterIdentity', inReport),
        organisation: mark('reporterIdentity', inReport),
        email: `${mark('reporterContact', inReport)}@voorbeeld.example`,
        mayContact: true,
      },
    }),
    attachments: [
      {
        type: 'application/pdf',
        fileName: `${mark('attachment', inReport)}.pdf`,
        bytes: Uint8Array.from(Buffer.from('%PDF-1.7')),
      },
    ],
    channel: 'professional',
    viewer: people.official,
    idempotencyKey: newKey(),
  });
  markers.push({ mark: phoneNumber, category: 'phone', reporters: true });
  if (received.kind !== 'received') throw new Error('Not received');
  const { dossier, receiptCode } = received;
  const { af, avim, zoco, riec } = people;
  await world.does(
    af,
    dossier,
    enrichment({
      victims: 3,
      note: mark('enrichment'),
      persons: [{ part: 'victim', familyName: mark('victimIdentity') }],
      addresses: [{ text: mark('address') }],
      companies: [{ name: mark('company') }],
    }),
  );
  await world.does(af, dossier, {
    type: 'judge',
    judgement: 'vague',
    forms: [],
    explanation: mark('deliberation'),
  });
  for (const adviser of [avim, riec, zoco]) {
    await world.does(af, dossier, {
      type: 'requestAdvice',
      adviserRole: adviser.role,
      question: mark('deliberation', between(af, adviser)),
    });
  }
  const advice = await threadOf(world, avim, dossier, 'advice');
  await world.does(avim, dossier, {
    type: 'requestInformation',
    thread: advice,
    question: mark('deliberation', between(af, avim)),
  });
  await world.does(af, dossier, {
    type: 'provideInformation',
    thread: await threadOf(world, avim, dossier, 'information'),
    answer: mark('deliberation', between(af, avim)),
  });
  await world.does(avim, dossier, {
    type: 'requestAccess',
    category: 'victimIdentity',
    purpose: 'assessment',
    explanation: mark('deliberation', between(af, avim)),
  });
  await world.does(af, dossier, {
    type: 'decideAccess',
    thread: await threadOf(world, avim, dossier, 'access'),
    granted: true,
    explanation: mark('deliberation', between(af, avim)),
  });
  await world.does(avim, dossier, {
    type: 'giveAdvice',
    thread: advice,
    conclusion: 'trafficking',
    explanation: mark('deliberation', between(af, avim)),
  });
  await world.does(riec, dossier, {
    type: 'giveAdvice',
    thread: await threadOf(world, riec, dossier, 'advice'),
    conclusion: 'trafficking',
    explanation: mark('deliberation', between(af, riec)),
  });
  await world.does(af, dossier, {
    type: 'report',
    recipientRole: 'avim',
    explanation: mark('deliberation', between(af, avim)),
    askFeedback: true,
  });
  await world.does(af, dossier, {
    type: 'report',
    recipientRole: 'zoco',
    explanation: mark('deliberation', between(af, zoco)),
    askFeedback: true,
  });
  await world.does(avim, dossier, {
    type: 'accept',
    thread: await threadOf(world, avim, dossier, 'report'),
    tracks: ['single'],
    explanation: mark('deliberation', between(af, avim)),
  });
  await world.does(avim, dossier, {
    type: 'giveFeedback',
    thread: await threadOf(world, avim, dossier, 'report'),
    feedback: mark('feedback', between(af, avim)),
  });
  await world.does(zoco, dossier, {
    type: 'giveFeedback',
    thread: await threadOf(world, zoco, dossier, 'report'),
    feedback: mark('feedback', between(af, zoco)),
  });
  await world.does(af, dossier, {
    type: 'informReporter',
    limited: false,
    feedback: mark('feedback', inReport),
  });
  return { dossier, receiptCode };
}
