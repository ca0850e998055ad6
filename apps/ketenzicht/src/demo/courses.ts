import type { CloseReason, Form } from '@ketenzicht/rulebook';
import { type Move, type Moves, movesIn } from './moves.ts';
import { demoMunicipalities } from './organisations.ts';
import { castOf, homeOf, type PartnerRole, type Scene } from './scene.ts';

/** How a signal of the past ended. */
export interface Ending {
  /** `early`: closed before it was judged; `advised`: after advice; `reported`: after it was reported. */
  readonly road: 'early' | 'advised' | 'reported';
  readonly reason: CloseReason;
}

const roads: Readonly<Record<Ending['road'], Readonly<Partial<Record<CloseReason, number>>>>> = {
  early: { duplicate: 5, insufficient: 5, otherProblem: 3, noTrafficking: 2 },
  advised: { noTrafficking: 14, otherProblem: 6, insufficient: 4 },
  reported: {
    takenUp: 38,
    unwilling: 6,
    careFirst: 5,
    insufficient: 4,
    notAVictim: 3,
    unreachable: 3,
    abroad: 2,
  },
};

/** Draws how a signal ended, in about the shares of the table. */
export function endingFrom({ weighted }: Scene['random']): Ending {
  const weights = Object.entries(roads).flatMap(([road, reasons]) =>
    Object.entries(reasons).map(([reason, weight]) => [`${road} ${reason}`, weight] as const),
  );
  const [road, reason] = weighted(Object.fromEntries(weights)).split(' ');
  return { road, reason } as Ending;
}

/** Everything that happened to a closed signal after its reception. */
export function closedCourse(scene: Scene, { road, reason }: Ending): readonly Move[] {
  const { random, mayContact } = scene;
  const moves = movesIn(scene);
  if (scene.danger !== 'now' && random.chance(0.03)) return transferred(scene, moves, { road, reason });
  const news = road === 'reported' ? 'goesOn' : 'ends';
  const ending = [...(mayContact ? [moves.inform(news)] : []), moves.close(reason)];
  switch (road) {
    case 'early':
      return [...opening(scene, moves), ...ending];
    case 'advised':
      return [...opening(scene, moves), ...advisedAgainst(scene, moves), ...ending];
    case 'reported': {
      const reported = [...reportedAtOnce(scene, moves), ...referral(scene, moves, moves.recipients)];
      const again = random.chance(0.07)
        ? [
            moves.reopen(random.pick(['newInformation', 'victimWilling', 'newSignal', 'mistake'])),
            moves.enrich(),
            moves.judgeClear(),
            ...referral(scene, moves, moves.recipients),
            ...(mayContact ? [moves.inform('goesOn')] : []),
            moves.close('takenUp'),
          ]
        : [];
      return [...reported, ...ending, ...again];
    }
  }
}

/** The signal turns out to belong to another municipality, which begins anew. */
function transferred(scene: Scene, moves: Moves, ending: Ending): readonly Move[] {
  const { random } = scene;
  const here = homeOf(scene.municipality).municipalities;
  const others = demoMunicipalities.filter(({ code }) => !here.includes(code));
  const other = random.pick(others).code;
  const there = { ...scene, municipality: other, cast: castOf(random, other) };
  return [...opening(scene, moves), moves.transfer(other), ...closedCourse(there, ending)];
}

/** Taking in hand and looking things up. Whoever enriches at once has thereby taken it in hand. */
function opening({ random }: Scene, moves: Moves): readonly Move[] {
  return [
    ...(random.chance(0.7) ? [moves.takeUp()] : []),
    moves.enrich(),
    ...(random.chance(0.2) ? [moves.enrich()] : []),
  ];
}

/** Up to where it is settled that the signal must be reported; at acute danger AVIM was told first. */
function reportedAtOnce(scene: Scene, moves: Moves): readonly Move[] {
  if (scene.danger === 'now') return scene.random.chance(0.6) ? [moves.takeUp()] : [];
  return [
    ...opening(scene, moves),
    ...(scene.kind === 'unclear' || scene.random.chance(0.3)
      ? advisedFor(scene, moves)
      : [moves.judgeClear()]),
  ];
}

function advisedFor({ random, forms }: Scene, moves: Moves): readonly Move[] {
  const adviser = random.pick(advisers);
  const other = random.pick(advisers.filter((role) => role !== adviser));
  const named = forms.length === 0 ? [] : [moves.enrich({ forms: [...forms] })];
  return [
    moves.judgeVague(),
    ...(random.chance(0.3)
      ? [moves.askAdvice(other), moves.advise(other, 'moreInformation'), moves.enrich(), moves.judgeVague()]
      : []),
    moves.askAdvice(adviser),
    moves.advise(adviser, 'trafficking'),
    ...named,
  ];
}

function advisedAgainst({ random }: Scene, moves: Moves): readonly Move[] {
  const [first = 'avim', second = 'zoco'] = random.some(advisers, 2);
  return random.chance(0.25)
    ? [
        moves.judgeVague(),
        moves.askAdvice(first),
        { ...moves.askAdvice(second), after: 6 },
        moves.advise(second, 'noTrafficking'),
        moves.advise(first, 'noTrafficking'),
      ]
    : [moves.judgeVague(), moves.askAdvice(first), moves.advise(first, 'noTrafficking')];
}

/** Partners that are asked for advice. */
const advisers: readonly PartnerRole[] = ['avim', 'zoco', 'tfRiec', 'nla'];

/** The signal before every recipient in turn, until all have taken it up or handed it on. */
function referral(scene: Scene, moves: Moves, recipients: readonly PartnerRole[]): readonly Move[] {
  const { random, danger, kind, forms } = scene;
  return recipients.flatMap((role, place) => {
    const asks = !random.chance(0.12);
    return [
      moves.report(role, asks),
      ...(place === 0 && danger === 'now' ? [moves.enrich(formsLearned(kind, forms))] : []),
      ...answers(scene, moves, role, { first: place === 0, asks }),
    ];
  });
}

const formsLearned = (kind: Scene['kind'], forms: readonly Form[]) =>
  kind === 'unclear' && forms.length === 0 ? {} : { forms: [...forms] };

/** What a recipient does with a report. Only the first hands it on, so that no partner gets it twice. */
function answers(
  { random }: Scene,
  moves: Moves,
  role: PartnerRole,
  { first, asks }: { readonly first: boolean; readonly asks: boolean },
): readonly Move[] {
  const asked = random.chance(0.15) ? [moves.askInformation(role), moves.provideInformation(role)] : [];
  const access = random.chance(0.1)
    ? [moves.askAccess(role), moves.decideAccess(role, random.chance(0.7))]
    : [];
  const acknowledged = random.chance(0.85) ? [moves.acknowledge(role)] : [];
  if (first && random.chance(0.08)) {
    return [
      ...acknowledged,
      moves.handOn(role, 'tfRiec', random.pick(['otherTask', 'otherForm'])),
      moves.acknowledge('tfRiec'),
      moves.accept('tfRiec'),
    ];
  }
  return [
    ...acknowledged,
    ...asked,
    ...access,
    moves.accept(role),
    ...(asks ? [] : [moves.askFeedback(role)]),
    ...(random.chance(0.72) ? [moves.giveFeedback(role)] : []),
  ];
}
