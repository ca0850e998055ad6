import { randomUUID } from 'node:crypto';
import type { Party, Refusal, VictimCommand, VictimState } from '@ketenzicht/chain';
import { isVictimStep, victimStep } from '@ketenzicht/chain';
import {
  type DataCategory,
  dateOf,
  type Facts,
  type IsoInstant,
  instantOf,
  isFactKey,
  type Role,
  roles,
} from '@ketenzicht/rulebook';
import { reportErrors } from '../face/messages/report-errors.ts';
import { newNumber } from '../registry/notify.ts';
import { type Directory, partyOf } from '../signals/directory.ts';
import { type DraftContent, defined, refsOf, sealing, textUnder } from '../signals/sealing.ts';
import type { Viewer } from '../signals/view.ts';
import type { OpenTrackInput, TrackCommandInput } from './input.ts';

/** A command with the contents that will be sealed when it is carried out. */
export interface PreparedTrack {
  readonly command: VictimCommand;
  readonly contents: readonly DraftContent[];
}

interface Surroundings {
  readonly directory: Directory;
  readonly viewer: Viewer;
  readonly now: IsoInstant;
}

/** What somebody entered to open a track as a command of the chain. */
export function prepareOpening(input: OpenTrackInput, around: Surroundings): PreparedTrack | Refusal {
  const { directory, viewer, now } = around;
  const { municipality } = input;
  const owner = ownerOf(around, municipality);
  if (owner === undefined) return nobodyThere('zoco');
  const own: Party = { organisation: viewer.organisation.id, role: viewer.role };
  const partners: Party[] = [];
  for (const role of input.partners) {
    const found = directory.responsible(role, municipality);
    if (found === undefined) return nobodyThere(role);
    partners.push(partyOf(found));
  }
  const prepared = personOf(input.victim, now);
  if ('detail' in prepared) return prepared;
  const contents = [...prepared.contents, ...textUnder('narrative', input.text)];
  return {
    command: {
      type: 'openTrack',
      happenedAt: momentOf(input.happenedOn, now),
      owner,
      parties: unique([own, ...partners]).filter(({ organisation }) => organisation !== owner.organisation),
      ...defined({ municipality, signal: input.signal }),
      facts: { ...prepared.facts, ...factsIn(input.answers) },
      contents: refsOf(contents),
    },
    contents,
  };
}

/** A track is coordinated by the care coordinator of the place, or by the one who opens it. */
function ownerOf({ directory, viewer }: Surroundings, municipality: string | undefined): Party | undefined {
  if (viewer.role === 'zoco') return { organisation: viewer.organisation.id, role: 'zoco' };
  const found = directory.responsible('zoco', municipality) ?? regionalCoordinator(directory, viewer);
  return found === undefined ? undefined : partyOf(found);
}

function regionalCoordinator(directory: Directory, { organisation }: Viewer) {
  const region = directory.organisation(organisation.id)?.region;
  const coordinators = directory.organisations.filter(
    ({ role, active }) => role === 'zoco' && active !== false,
  );
  return coordinators.find((one) => one.region === region) ?? coordinators[0];
}

/** What somebody entered in a track as a command of the chain. */
export function prepareInTrack(
  input: TrackCommandInput,
  state: VictimState,
  around: Surroundings,
): PreparedTrack | Refusal {
  const { directory, now } = around;
  if (input.type === 'eraseInTrack') {
    return { command: { ...input, happenedAt: now, contents: [] }, contents: [] };
  }
  const happenedAt = momentOf(input.happenedOn, now);
  if ('answers' in input) return step(input, happenedAt, now);
  const contents = textUnder('deliberation', input.text);
  const base = { happenedAt, contents: refsOf(contents) };
  switch (input.type) {
    case 'addParty': {
      const found = directory.responsible(input.role, state.municipality);
      return found === undefined
        ? nobodyThere(input.role)
        : { command: { type: input.type, party: partyOf(found), ...base }, contents };
    }
    case 'removeParty': {
      const party = state.parties.find(({ role }) => role === input.role);
      return party === undefined
        ? nobodyThere(input.role)
        : { command: { type: input.type, party, ...base }, contents };
    }
    case 'closeTrack':
      return { command: { type: input.type, reason: input.reason, ...base }, contents };
    case 'reopenTrack':
      return { command: { type: input.type, ...base }, contents };
  }
}

type StepInput = Extract<TrackCommandInput, { readonly answers: unknown }>;

function step(input: StepInput, happenedAt: IsoInstant, now: IsoInstant): PreparedTrack | Refusal {
  const { type, text } = input;
  const notification = type === 'notifyComensha' ? { id: randomUUID(), number: newNumber() } : undefined;
  if (!isVictimStep(type)) return nobodyThere('zoco');
  const category: DataCategory = victimStep(type).text?.category ?? 'deliberation';
  const prepared = personOf(input.victim, now);
  if ('detail' in prepared) return prepared;
  const contents = [...prepared.contents, ...textUnder(category, text)];
  return {
    command: {
      type,
      happenedAt,
      answers: factsIn(input.answers),
      contents: refsOf(contents),
      ...defined({ notification }),
    },
    contents,
  };
}

/** The person as sealed content, and what the rules may know of them: whether it is a minor. */
function personOf(
  victim: OpenTrackInput['victim'],
  now: IsoInstant,
): { readonly contents: readonly DraftContent[]; readonly facts: Facts } | Refusal {
  const told = victim === undefined ? {} : defined(victim);
  if (Object.keys(told).length === 0) return { contents: [], facts: {} };
  const today = dateOf(now);
  if (told.birthDate !== undefined && told.birthDate > today) {
    return { type: 'wrongMoment', field: 'birthDate', detail: reportErrors.dateInFuture };
  }
  const contents = [sealing('victimIdentity', { kind: 'person', part: 'victim', ...told })];
  if (told.age !== undefined) return { contents, facts: { 'victim.minor': told.age < 18 } };
  return { contents, facts: {} };
}

/** Checked at the border: every key is a fact with a value of its type. */
const factsIn = (answers: OpenTrackInput['answers']): Facts =>
  Object.fromEntries(Object.entries(answers).filter(([key]) => isFactKey(key)));

/** A day as the moment at which something happened: now for today, else the middle of that day. */
const momentOf = (day: string | undefined, now: IsoInstant): IsoInstant =>
  day === undefined || day === dateOf(now) ? now : instantOf(day, '12:00');

const unique = (parties: readonly Party[]): Party[] =>
  parties.filter(
    (party, index) => parties.findIndex((one) => one.organisation === party.organisation) === index,
  );

const nobodyThere = (role: Role): Refusal => ({
  type: 'notOnRoute',
  field: 'role',
  detail: {
    nl: `Er is hier geen organisatie in deze rol: ${roles[role].label.nl}. Kies een andere.`,
    en: `There is no organisation here in this role: ${roles[role].label.en}. Choose another.`,
  },
});
