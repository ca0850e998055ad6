import {
  addDays,
  type Channel,
  codesOf,
  type Form,
  forms as formList,
  type IsoDate,
  indicators,
  type ReporterKind,
} from '@ketenzicht/rulebook';
import { familyNames, givenNames } from './names.ts';
import { narrate } from './narratives/narratives.ts';
import { demoOrganisations, demoPeople } from './organisations.ts';
import type { Random } from './random.ts';
import { placeName, type Scene } from './scene.ts';
import type { ReportInput } from './story.ts';
import { phoneOf, type Things } from './things.ts';

/** How a signal of a scene comes in. */
export interface ReportedAs {
  readonly report: ReportInput;
  readonly channel: Channel;
  readonly reporter?: string;
}

/** Reporters who do so for their work: they know forms and indicators. */
const professionals: readonly ReporterKind[] = [
  'official',
  'careWorker',
  'migrationChain',
  'police',
  'labourInspector',
  'borderPolice',
];

/** The report with which a scene begins. */
export function reportOf(scene: Scene, on: IsoDate): ReportedAs {
  const { random, kind, things, municipality, danger, forms } = scene;
  const { by, text } = narrate(random, kind, {
    straat: things.address.text,
    bedrijf: things.company.name,
    plaats: placeName(municipality),
  });
  const professional = professionals.includes(by);
  const knows = professional ? 0.75 : 0.25;
  const named = (thing: keyof Things, probability: number) =>
    scene.shared.includes(thing) || random.chance(probability);
  const minor = (kind === 'sexual' || kind === 'criminal') && random.chance(0.17);
  const victim = named('victim', minor ? 0 : professional ? 0.45 : 0.15);
  const way = waysIn(scene, by, professional);
  return {
    ...way,
    report: {
      narrative: text,
      where: {
        ...(municipality === undefined ? {} : { municipality }),
        ...(random.chance(0.3) ? { address: `Bij ${things.address.text}` } : {}),
      },
      when: seen(random, on),
      danger: danger === 'no' && random.chance(0.35) ? 'unknown' : danger,
      forms: random.chance(knows) ? [...forms] : [],
      indicators: professional ? [...indicatorsFor(random, forms[0])] : [],
      ...(minor ? { minor } : {}),
      ...(kind === 'labour' && random.chance(0.5) ? { victims: random.between(2, 45) } : {}),
      persons: [
        ...(victim ? [{ part: 'victim' as const, ...things.victim }] : []),
        ...(minor
          ? [{ part: 'victim' as const, givenNames: things.victim.givenNames, age: random.between(14, 17) }]
          : []),
        ...(named('suspect', professional ? 0.25 : 0.08)
          ? [{ part: 'suspect' as const, ...things.suspect }]
          : []),
      ],
      addresses: text.includes(things.address.text) || named('address', 0.45) ? [things.address] : [],
      companies:
        text.includes(things.company.name) || named('company', kind === 'labour' ? 0.3 : 0.05)
          ? [things.company]
          : [],
      phones: named('phone', 0.2) ? [things.phone] : [],
      vehicles: text.includes('kenteken') || named('plate', 0.15) ? [{ plate: things.plate }] : [],
      reporter:
        'reporter' in way
          ? colleagueOf(way.reporter, by, scene.mayContact)
          : reporterOf(scene, by, professional),
    },
  };
}

/** Somebody with an account reports under the own name. */
function colleagueOf(id: string, kind: ReporterKind, mayContact: boolean) {
  const person = demoPeople.find((one) => one.id === id);
  const organisation = demoOrganisations.find((one) => one.id === person?.organisation);
  return {
    kind,
    anonymous: false,
    mayContact,
    ...(person === undefined ? {} : { name: person.name, email: `${id}@${person.organisation}.example` }),
    ...(organisation === undefined ? {} : { organisation: organisation.name }),
  };
}

function waysIn({ random, cast }: Scene, by: ReporterKind, professional: boolean) {
  const colleague: Partial<Record<ReporterKind, string>> = {
    official: cast.official,
    police: cast.avim,
    labourInspector: cast.nla,
    careWorker: cast.zoco,
  };
  const reporter = colleague[by];
  if (reporter !== undefined && professional && random.chance(by === 'careWorker' ? 0.3 : 0.85)) {
    return { channel: 'professional', reporter } as const;
  }
  if (by === 'migrationChain' || by === 'borderPolice') {
    return { channel: random.pick(['api', 'import', 'public'] as const) };
  }
  return { channel: 'public' } as const;
}

function reporterOf({ random, mayContact }: Scene, kind: ReporterKind, professional: boolean) {
  if (!mayContact && !professional && random.chance(0.7)) {
    return { kind, anonymous: true, mayContact: false };
  }
  const given = random.pick(givenNames);
  return {
    kind,
    anonymous: false,
    mayContact,
    name: `${given} ${random.pick(familyNames)}`,
    ...(random.chance(0.5) ? { phone: phoneOf(random) } : { email: emailOf(random, given) }),
    ...(professional
      ? { organisation: random.pick(workplaces[kind] ?? ['Een organisatie in de keten']) }
      : {}),
  };
}

const workplaces: Partial<Record<ReporterKind, readonly string[]>> = {
  official: ['Team Toezicht', 'Burgerzaken', 'Leerplicht', 'Wijkteam Noord', 'Vergunningen'],
  careWorker: [
    'Jongerenwerk Zuidermark',
    'Huisartsenpost Vlierzoom',
    'Opvang Duinroderhof',
    'Wijkzorg Noordmark',
  ],
  migrationChain: ['Opvanglocatie Kroosbeek', 'Advocatenkantoor Markveste'],
  police: ['Basisteam Vlierdam', 'Basisteam Duinrode'],
  labourInspector: ['Team Toezicht Zuid'],
  borderPolice: ['Brigade Noordmark'],
};

/** Addresses under `.example` are reserved and reach nobody (RFC 2606). */
function emailOf(random: Random, given: string): string {
  const name = given
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  return `${name}${random.between(1, 999)}@post.example`;
}

function seen(random: Random, on: IsoDate): ReportInput['when'] {
  const until = addDays(on, -random.between(0, 12));
  switch (random.pick(['date', 'date', 'period', 'unknown'] as const)) {
    case 'date':
      return { kind: 'date', date: until };
    case 'period':
      return { kind: 'period', from: addDays(until, -random.between(14, 200)), until };
    case 'unknown':
      return { kind: 'unknown' };
  }
}

const keysOfForm = (form: Form) =>
  Object.entries(indicators)
    .filter(([, indicator]) => indicator.forms.includes(form))
    .map(([key]) => key);

const indicatorsByForm = new Map(codesOf(formList).map((form) => [form, keysOfForm(form)]));

function indicatorsFor(random: Random, form: Form | undefined): readonly string[] {
  if (form === undefined) return [];
  return random.some(indicatorsByForm.get(form) ?? [], random.between(2, 6));
}
