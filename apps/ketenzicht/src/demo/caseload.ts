import { dateOf, type Form, type IsoInstant } from '@ketenzicht/rulebook';
import { demoCases, storyOfCase } from './cases.ts';
import { closedCourse, endingFrom } from './courses.ts';
import { type DeskPlace, deskPlaces, openCourse, settledBy } from './desk.ts';
import type { Move } from './moves.ts';
import type { Kind } from './narratives/narratives.ts';
import { type Random, randomFrom } from './random.ts';
import { reportOf } from './reports.ts';
import { castOf, type Scene, shareOfMunicipality } from './scene.ts';
import type { DemoStory } from './story.ts';
import { type Things, thingsOf } from './things.ts';
import { minutesPerDay, type WorkingTime, workingTimeUntil } from './working-time.ts';

/** What makes an invented caseload; the same options always give the same stories. */
export interface CaseloadOptions {
  readonly count: number;
  readonly now: IsoInstant;
  readonly seed?: string;
}

/** How far back the caseload goes. */
const years = 5;

/**
 * Every story of the demo: the cases of the sources, and between the first and the last of them the
 * invented caseload.
 */
export function demoStories(options: CaseloadOptions): readonly DemoStory[] {
  const time = workingTimeUntil(options.now, years);
  const [first, ...others] = demoCases.map((one) => storyOfCase(one, time));
  return first === undefined ? [] : [first, ...caseload(options, time), ...others];
}

/** Invented signals of five years: what lies open now, and before that everything that was closed. */
function* caseload(
  { count, now, seed = 'ketenzicht' }: CaseloadOptions,
  time: WorkingTime,
): Generator<DemoStory> {
  const open = deskPlaces.slice(0, Math.ceil(count * 0.6));
  const lot = (number: number): Lot => ({ seed, number, count });
  for (const [number, place] of open.entries()) yield openStory(lot(number), place, time, now);
  for (let number = open.length; number < count; number += 1) yield closedStory(lot(number), time);
}

/** The place of one signal in a caseload. */
interface Lot {
  readonly seed: string;
  readonly number: number;
  /** Of the whole caseload. */
  readonly count: number;
}

/** What turns out of signals, in about this proportion. */
const kinds: Readonly<Record<Kind, number>> = { sexual: 34, labour: 36, criminal: 19, organ: 1, unclear: 10 };

function openStory(lot: Lot, place: DeskPlace, time: WorkingTime, now: IsoInstant): DemoStory {
  const random = randomFrom(lot.seed, 'open', lot.number);
  const { term, forms, reporterWaits = false } = settledBy(place.situation);
  const kind = forms?.[0] ?? random.weighted(kinds);
  const scene = sceneOf(lot, random, {
    kind,
    forms: forms ?? formsOf(random, kind),
    municipality: place.municipality,
    danger: place.danger === true ? 'now' : 'no',
    mayContact: reporterWaits,
    recurs: random.chance(0.25),
  });
  const id = `open-${lot.number}`;
  if (place.danger === true) {
    const at = new Date(Date.parse(now) - 15 * 60_000).toISOString();
    return { id, ...reportOf(scene, dateOf(at)), at, steps: [] };
  }
  const moves = openCourse(scene, place.situation);
  const day = time.today + (place.due - term) * minutesPerDay;
  const last = Math.min(day + random.between(20, minutesPerDay - 20), time.present - 2);
  return storyOf(id, scene, moves, last, time);
}

function closedStory(lot: Lot, time: WorkingTime): DemoStory {
  const random = randomFrom(lot.seed, 'closed', lot.number);
  const ending = endingFrom(random);
  const kind = random.weighted(kinds);
  const municipality = random.chance(0.02) ? undefined : random.weighted(shareOfMunicipality);
  const scene = sceneOf(lot, random, {
    kind,
    forms: formsOf(random, kind),
    municipality,
    danger: ending.road === 'reported' && random.chance(0.06) ? 'now' : 'no',
    mayContact: random.chance(0.55),
    recurs: ending.reason === 'duplicate' || random.chance(0.06),
  });
  const moves = closedCourse(scene, ending);
  const length = moves.reduce((sum, { after }) => sum + after, 0);
  const latest = time.present - minutesPerDay;
  /* A little more towards the present: more people report every year. */
  const start = Math.floor((latest - length - minutesPerDay) * random.fraction() ** 0.8) + minutesPerDay;
  return storyOf(`closed-${lot.number}`, scene, moves, start + length, time);
}

/** Lays the moves on the line of office hours, so that the last falls on a given minute. */
function storyOf(
  id: string,
  scene: Scene,
  moves: readonly Move[],
  last: number,
  time: WorkingTime,
): DemoStory {
  const length = moves.reduce((sum, { after }) => sum + after, 0);
  let minute = last - length;
  const received = time.instantAt(minute);
  const reported = reportOf(scene, dateOf(received));
  const steps = moves.map(({ by, does, after }) => {
    minute += after;
    return { by, does, at: time.instantAt(minute) };
  });
  return { id, ...reported, at: received, steps };
}

function formsOf(random: Random, kind: Kind): readonly Form[] {
  if (kind === 'unclear') return random.chance(0.6) ? [random.pick(['sexual', 'labour', 'criminal'])] : [];
  const also: Partial<Record<Kind, Form>> = { labour: 'sexual', criminal: 'sexual', sexual: 'criminal' };
  const second = also[kind];
  return second !== undefined && random.chance(0.06) ? [kind, second] : [kind];
}

/** Things by which a signal can be recognised in an earlier one, and how often it is by each. */
const recurring: Readonly<Record<keyof Things, number>> = {
  address: 30,
  company: 30,
  phone: 20,
  plate: 10,
  victim: 6,
  suspect: 4,
};

const everything = Object.keys(recurring) as (keyof Things)[];

/** Every so many signals there is one that names everything; in those others are recognised. */
const hubEvery = 25;

function sceneOf(
  { seed, number, count }: Lot,
  random: Random,
  {
    recurs,
    ...settled
  }: Pick<Scene, 'kind' | 'forms' | 'municipality' | 'danger' | 'mayContact'> & { readonly recurs: boolean },
): Scene {
  const own = thingsOf(seed, number);
  const base = { ...settled, random, cast: castOf(random, settled.municipality) };
  if (number % hubEvery === 0) return { ...base, things: own, shared: everything };
  if (!recurs) return { ...base, things: own, shared: [] };
  /* Some come back again and again, most only once or twice. */
  const hub = hubEvery * Math.floor(Math.ceil(count / hubEvery) * random.fraction() ** 2);
  const thing = random.weighted(recurring);
  return { ...base, things: { ...own, [thing]: thingsOf(seed, hub)[thing] }, shared: [thing] };
}
