import { all, is } from '../condition.ts';
import type { DutyRule } from '../rule.ts';
import { openTerm } from '../term/open-term.ts';

const at = '2025-03-03';

/** What must happen at once around a possible victim. */
export const guardDuties: readonly DutyRule[] = [
  {
    id: 'guard.intervene',
    kind: 'duty',
    title: { nl: 'Grijp in: de uitbuiting gaat door', en: 'Intervene: the exploitation goes on' },
    explanation: {
      nl: 'Wie bij de opsporing weet dat mensenhandel doorgaat, moet meteen ingrijpen, ook als dat het onderzoek schaadt.',
      en: 'Whoever in investigation knows that trafficking goes on must intervene at once, even when that harms the investigation.',
    },
    citations: [{ source: '002', from: 1014, to: 1025, reference: 'Aanwijzing mensenhandel; art. 126ff Sv' }],
    force: 'law',
    validity: {},
    phase: 'investigation',
    open: {
      nl: 'De bron zegt “onmiddellijk” en noemt geen uren. Een uur is een beginwaarde.',
      en: 'The source says “at once” and prints no hours. One hour is a starting value.',
    },
    when: all(is('guard.exploitationGoesOn', true), is('guard.intervened', false)),
    scope: 'victim',
    debtor: 'avim',
    act: 'intervene',
    term: openTerm('guard.intervene', 1, 'hour'),
    startsAt: 'victim.signalledOn',
    urgency: 1,
    examples: [
      {
        title: { nl: 'De uitbuiting gaat nog door', en: 'The exploitation goes on' },
        facts: {
          'guard.exploitationGoesOn': true,
          'guard.intervened': false,
          'victim.signalledOn': '2025-03-01',
        },
        at,
        applies: true,
      },
      {
        title: { nl: 'Er is ingegrepen', en: 'Somebody intervened' },
        facts: { 'guard.exploitationGoesOn': false, 'guard.intervened': true },
        at,
        applies: false,
      },
    ],
  },
  {
    id: 'guard.informOm',
    kind: 'duty',
    title: {
      nl: 'Wijs het OM erop dat de verdachte mogelijk slachtoffer is',
      en: 'Tell the prosecutor that the suspect may be a victim',
    },
    explanation: {
      nl: 'Niet vervolgen of niet bestraffen kan alleen worden gewogen als het OM weet van het slachtofferschap.',
      en: 'Refraining from prosecution or punishment can be weighed only when the prosecutor knows of the victimhood.',
    },
    citations: [
      { source: '000', from: 4957, to: 4962 },
      { source: '000', from: 5001, to: 5005 },
    ],
    force: 'policy',
    validity: {},
    phase: 'investigation',
    open: {
      nl: 'De bron noemt geen termijn. Een werkdag is een beginwaarde.',
      en: 'The source prints no term. One working day is a starting value.',
    },
    when: all(is('victim.suspect', true), is('guard.omKnows', false)),
    scope: 'victim',
    debtor: 'avim',
    act: 'informOm',
    term: openTerm('guard.informOm', 1, 'workingDay'),
    startsAt: 'guard.suspectedOn',
    urgency: 1,
    examples: [
      {
        title: { nl: 'Betrapt op winkeldiefstal onder dwang', en: 'Caught shoplifting under coercion' },
        facts: { 'victim.suspect': true, 'guard.omKnows': false, 'guard.suspectedOn': '2025-03-01' },
        at,
        applies: true,
      },
    ],
  },
  {
    id: 'guard.decideOnCharge',
    kind: 'duty',
    title: {
      nl: 'Beslis over de verdenking, met de weging van de dwang',
      en: 'Decide on the suspicion, with the weighing of the coercion',
    },
    explanation: {
      nl: 'De officier beslist per zaak of vervolging of straf achterwege blijft. De beslissing laat zien dat de dwang is gewogen.',
      en: 'The prosecutor decides case by case whether to refrain from prosecution or punishment. The decision shows that the coercion was weighed.',
    },
    citations: [{ source: '000', from: 5000, to: 5005 }],
    force: 'practice',
    validity: {},
    phase: 'investigation',
    open: {
      nl: 'De bron noemt geen termijn. Drie maanden is een beginwaarde.',
      en: 'The source prints no term. Three months is a starting value.',
    },
    when: all(is('victim.suspect', true), is('guard.omKnows', true), is('guard.chargeDecided', false)),
    scope: 'victim',
    debtor: 'om',
    act: 'decideOnCharge',
    term: openTerm('guard.decideOnCharge', 3, 'month'),
    startsAt: 'guard.suspectedOn',
    urgency: 3,
    examples: [
      {
        title: { nl: 'Het OM weet ervan', en: 'The prosecutor knows' },
        facts: {
          'victim.suspect': true,
          'guard.omKnows': true,
          'guard.chargeDecided': false,
          'guard.suspectedOn': '2025-03-01',
        },
        at,
        applies: true,
      },
    ],
  },
];
