import { codeList, type Facts, type Text } from '@ketenzicht/rulebook';
import type { VictimStepName } from './steps.ts';

/** Where a victim stands on the way from the first indication to the end. */
export const victimStages = codeList({
  signalled: { label: { nl: 'Eerste aanwijzing', en: 'First indication' } },
  offered: { label: { nl: 'Bedenktijd aangeboden', en: 'Reflection offered' } },
  reflecting: { label: { nl: 'Bedenktijd loopt', en: 'Reflection running' } },
  considering: { label: { nl: 'Keuze over meewerken', en: 'Choice about cooperating' } },
  cooperating: { label: { nl: 'Werkt mee', en: 'Cooperates' } },
  notCooperating: { label: { nl: 'Werkt niet mee', en: 'Does not cooperate' } },
  temporaryStay: { label: { nl: 'Tijdelijk verblijf', en: 'Temporary stay' } },
  withdrawing: { label: { nl: 'Voornemen tot intrekking', en: 'Withdrawal announced' } },
  noStay: { label: { nl: 'Geen tijdelijk verblijf', en: 'No temporary stay' } },
  continuedAsked: { label: { nl: 'Voortgezet verblijf gevraagd', en: 'Continued stay asked' } },
  continuedStay: { label: { nl: 'Voortgezet verblijf', en: 'Continued stay' } },
  departed: { label: { nl: 'Vertrokken', en: 'Departed' } },
  closed: { label: { nl: 'Afgesloten', en: 'Closed' } },
});

export type VictimStage = keyof typeof victimStages;

/** The stage that follows from what is known: the furthest that has been reached. */
export function stageOf(facts: Facts): VictimStage {
  if (facts['track.closed'] === true) return 'closed';
  if (facts['victim.inNetherlands'] === false) return 'departed';
  const continued = facts['continued.status'];
  if (continued === 'granted') return 'continuedStay';
  if (continued === 'applied' || continued === 'objection') return 'continuedAsked';
  switch (facts['permit.status']) {
    case 'granted':
      return 'temporaryStay';
    case 'intention':
      return 'withdrawing';
    case 'withdrawn':
    case 'refused':
    case 'ended':
      return 'noStay';
  }
  switch (facts['cooperation.kind']) {
    case 'aangifte':
    case 'otherwise':
      return 'cooperating';
    case 'none':
      return 'notCooperating';
  }
  switch (facts['reflection.status']) {
    case 'offered':
      return 'offered';
    case 'accepted':
      return 'reflecting';
    case 'declined':
    case 'refused':
    case 'ended':
      return 'considering';
    default:
      return 'signalled';
  }
}

/** A way from one stage to another, by a step or by closing. */
export interface StageWay {
  readonly from: VictimStage;
  readonly to: VictimStage;
  readonly by: VictimStepName | 'closeTrack';
}

const ways = (to: VictimStage, by: StageWay['by'], ...from: readonly VictimStage[]): readonly StageWay[] =>
  from.map((one) => ({ from: one, to, by }));

/**
 * The usual ways through the track (000 lines 7242-7254, 7383-7402, 7450-7455): those that the diagram shows.
 * Somebody may enter at any place, because what happened before may have been recorded nowhere.
 */
export const stageWays: readonly StageWay[] = [
  ...ways('offered', 'offerReflection', 'signalled'),
  ...ways('reflecting', 'acceptReflection', 'offered'),
  ...ways('considering', 'waiveReflection', 'offered'),
  ...ways('considering', 'endReflection', 'reflecting'),
  ...ways(
    'cooperating',
    'makeAangifte',
    'signalled',
    'offered',
    'reflecting',
    'considering',
    'notCooperating',
  ),
  ...ways('notCooperating', 'declineCooperation', 'considering'),
  ...ways('temporaryStay', 'grantPermit', 'cooperating', 'notCooperating', 'noStay'),
  ...ways('noStay', 'refusePermit', 'cooperating', 'notCooperating'),
  ...ways('withdrawing', 'announceWithdrawal', 'temporaryStay'),
  ...ways('noStay', 'withdrawPermit', 'withdrawing'),
  ...ways('temporaryStay', 'revivePermit', 'noStay'),
  ...ways('continuedAsked', 'applyContinuedStay', 'temporaryStay', 'withdrawing', 'noStay'),
  ...ways('continuedStay', 'decideContinuedStay', 'continuedAsked'),
  ...ways('noStay', 'decideContinuedStay', 'continuedAsked'),
  ...ways('departed', 'recordDeparture', 'noStay'),
  ...ways('closed', 'closeTrack', 'continuedStay', 'departed'),
];

/** The label of a stage; the code itself when it is newer than the reader. */
export const stageLabel = (stage: string): Text =>
  Object.entries(victimStages).find(([key]) => key === stage)?.[1].label ?? { nl: stage, en: stage };
