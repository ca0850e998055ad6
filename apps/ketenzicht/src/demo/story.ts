import { createHash } from 'node:crypto';
import type { Recorder, SignalState } from '@ketenzicht/chain';
import {
  allRules,
  type Channel,
  dateOf,
  type IsoInstant,
  type Role,
  type Rule,
  type ThreadKind,
} from '@ketenzicht/rulebook';
import type { z } from 'zod';
import { type ParseReport, reportParser, type reportSchema } from '../intake/report-schema.ts';
import { carryOut } from '../signals/carry-out.ts';
import { type CommandInput, commandInputSchema } from '../signals/command-input.ts';
import { prepare } from '../signals/commands.ts';
import type { Directory } from '../signals/directory.ts';
import { recorderOf } from '../signals/perform.ts';
import { receptionOf } from '../signals/reception.ts';
import { newReference } from '../signals/reference.ts';
import type { DraftContent } from '../signals/sealing.ts';
import type { Viewer } from '../signals/view.ts';
import type { Append } from '../storage/journal.ts';
import { demoPeople } from './organisations.ts';
import { randomFrom } from './random.ts';

/** A report as the form takes it. */
export type ReportInput = z.input<ReturnType<typeof reportSchema>>;

/**
 * The request or report that a step works on: the last of its kind with this role. For a question and a
 * request for access that is who asks, otherwise who was asked.
 */
export interface ThreadName {
  readonly kind: ThreadKind;
  readonly with: Role;
}

type Named<T> = T extends { readonly thread: string }
  ? Omit<T, 'thread'> & { readonly thread: ThreadName }
  : T;

/** What somebody fills in for a command, with the thread by name instead of by id. */
export type Deed = Named<z.input<typeof commandInputSchema>>;

/** One thing that one person does. `by` is the id of one of the demo people. */
export interface DemoStep {
  readonly by: string;
  readonly does: Deed;
}

/** A signal from its reception to where it stands now. */
export interface DemoStory {
  /** Tells this story from all others; the dossier is named after it. */
  readonly id: string;
  readonly report: ReportInput;
  readonly channel: Channel;
  /** Who reports, when it is somebody with an account. */
  readonly reporter?: string;
  readonly at: IsoInstant;
  readonly steps: readonly (DemoStep & { readonly at: IsoInstant })[];
}

/** A story as it will be written: everything that happened and where it ended. */
export interface ToldStory {
  readonly id: string;
  readonly reference: string;
  readonly events: Append['events'];
  readonly state: SignalState;
  readonly contents: readonly DraftContent[];
  /** When the last thing happened. */
  readonly now: IsoInstant;
}

/** What a story is told in. */
export interface DemoWorld {
  readonly directory: Directory;
  readonly rules: readonly Rule[];
  readonly parse: ParseReport;
}

/** The world of the stories up to a moment, with the organisations of a directory. */
export function worldOf(directory: Directory, now: IsoInstant): DemoWorld {
  const parse = reportParser({
    today: () => dateOf(now),
    isMunicipality: (code) => directory.municipality(code) !== undefined,
  });
  return { directory, rules: allRules, parse };
}

/**
 * Tells a story through the chain: every step is a command that is prepared, decided and reduced as it
 * would be for the real thing. Throws when the border or the chain refuses something, which is a mistake
 * in the story.
 */
export function tellStory(story: DemoStory, { directory, rules, parse }: DemoWorld): ToldStory {
  const fail = (what: string, why: unknown): never => {
    throw new Error(`Story ${story.id} fails at ${what}: ${JSON.stringify(why)}`);
  };
  const parsed = parse(story.report);
  if (!parsed.ok) return fail('the report', parsed.errors);
  const reception = receptionOf(
    {
      report: parsed.report,
      attachments: [],
      channel: story.channel,
      ...(story.reporter === undefined ? {} : { viewer: viewerOf(story.reporter, directory) }),
    },
    directory,
    story.at,
  );
  const act = (
    state: SignalState | undefined,
    command: typeof reception.command,
    recorder: Recorder,
    now: IsoInstant,
  ) => {
    const done = carryOut({ state, command, recorder, rules, now });
    return done.ok ? done : fail(command.type, done.refusals);
  };
  const begun = act(undefined, reception.command, reception.recorder, story.at);
  const contents = [...reception.contents];
  let { state } = begun;
  const later: Append['events'][number][] = [];
  for (const { by, does, at } of story.steps) {
    const input = inputOf(does, state) ?? fail(does.type, 'no such thread');
    const prepared = prepare(input, { state, directory, now: at });
    if ('detail' in prepared) return fail(does.type, prepared.detail);
    const done = act(state, prepared.command, recorderOf(viewerOf(by, directory)), at);
    contents.push(...prepared.contents);
    later.push(...done.events);
    state = done.state;
  }
  return {
    ...namesOf(story.id),
    events: [...begun.events, ...later],
    state,
    contents,
    now: later.at(-1)?.recordedAt ?? story.at,
  };
}

/** A deed as the command input that pages and API would send. */
function inputOf(deed: Deed, state: SignalState): CommandInput | undefined {
  if (!('thread' in deed)) return commandInputSchema.parse(deed);
  const thread = threadNamed(deed.thread, state);
  return thread === undefined ? undefined : commandInputSchema.parse({ ...deed, thread });
}

function threadNamed({ kind, with: role }: ThreadName, { threads }: SignalState): string | undefined {
  return threads.findLast((thread) => {
    const asked = kind === 'information' || kind === 'access' ? thread.requester : thread.party;
    return thread.kind === kind && asked.role === role;
  })?.id;
}

/** One of the demo people as somebody who is signed in. */
export function viewerOf(id: string, directory: Directory): Viewer {
  const person = demoPeople.find((one) => one.id === id);
  const organisation = person && directory.organisation(person.organisation);
  if (person === undefined || organisation === undefined)
    throw new Error(`Nobody in the demo is called ${id}`);
  return { user: person.id, name: person.name, role: person.role, organisation };
}

/**
 * Id and reference of the dossier of a story: the same at every start, so that loading can go on where it
 * was broken off.
 */
export function namesOf(story: string): { readonly id: string; readonly reference: string } {
  const bytes = createHash('sha256').update(`ketenzicht demo ${story}`).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const id = bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  const random = randomFrom('reference', story);
  return { id, reference: newReference((count) => random.between(0, count - 1)) };
}
