import { all, any, below, includes, is, not, oneOf } from '../condition.ts';
import type { DutyRule } from '../rule.ts';
import { openTerm } from '../term/open-term.ts';

/** What the aandachtsfunctionaris must do once it is clear what the signal is: report, inform, close. */
export const reportingDuties: readonly DutyRule[] = [
  {
    id: 'municipal.report',
    kind: 'duty',
    title: { nl: 'Meld het signaal', en: 'Report the signal' },
    explanation: {
      nl: 'Het is duidelijk mensenhandel, of een adviseur ziet mensenhandel. Meld het aan de partners die bij de vorm van uitbuiting horen, in de juiste volgorde.',
      en: 'It is clearly trafficking, or an adviser sees trafficking. Report it to the partners that belong to the form of exploitation, in the right order.',
    },
    citations: [
      { source: '003', from: 1999, to: 2003, reference: 'Bijlage 2, stap 3 I' },
      { source: '003', from: 1740, to: 1788, reference: 'Stroomschema 1' },
    ],
    force: 'practice',
    validity: {},
    phase: 'referral',
    when: all(oneOf('signal.status', 'clear', 'advised'), is('signal.reportable', true)),
    scope: 'dossier',
    debtor: 'owner',
    act: 'report',
    term: openTerm('municipal.report', 1, 'workingDay'),
    startsAt: 'reportable',
    urgency: 2,
    examples: [
      {
        title: { nl: 'Duidelijk mensenhandel', en: 'Clearly trafficking' },
        facts: { 'signal.status': 'clear', 'signal.reportable': true },
        at: '2025-03-03',
        applies: true,
      },
      {
        title: { nl: 'De adviseur ziet mensenhandel', en: 'The adviser sees trafficking' },
        facts: { 'signal.status': 'advised', 'signal.reportable': true },
        at: '2025-03-03',
        applies: true,
      },
      {
        title: { nl: 'De adviseur ziet geen mensenhandel', en: 'The adviser sees no trafficking' },
        facts: { 'signal.status': 'advised', 'signal.reportable': false },
        at: '2025-03-03',
        applies: false,
      },
    ],
  },
  {
    id: 'municipal.report.careCoordinator',
    kind: 'duty',
    title: { nl: 'Meld ook aan de zorgcoördinator', en: 'Report to the care coordinator too' },
    explanation: {
      nl: 'Bij elke vorm van uitbuiting hoort de zorgcoördinator op de route: bij arbeidsuitbuiting naast de Arbeidsinspectie, bij de andere vormen na AVIM. Zo krijgt het slachtoffer hulp, ook als er geen onderzoek komt.',
      en: 'The care coordinator is on the route for every form of exploitation: next to the Labour Authority for labour exploitation, after AVIM for the other forms. So the victim gets help, also without an investigation.',
    },
    citations: [{ source: '003', from: 1744, to: 1788, reference: 'Stroomschema 1' }],
    force: 'practice',
    validity: {},
    phase: 'referral',
    open: {
      nl: 'Het stroomschema noemt de zorgcoördinator altijd; de tekst (L2001) zegt “daarna (eventueel)”. Sluiten mag ook zonder deze melding.',
      en: 'The flow chart always names the care coordinator; the text (L2001) says "after that (possibly)". Closing is possible without this report.',
    },
    when: all(
      oneOf('signal.status', 'reported', 'takenUp'),
      not(includes('signal.reportedTo', 'zoco')),
      any(
        is('signal.danger', 'now'),
        includes('signal.forms', 'sexual'),
        includes('signal.forms', 'labour'),
        includes('signal.forms', 'criminal'),
        includes('signal.forms', 'organ'),
      ),
    ),
    scope: 'dossier',
    debtor: 'owner',
    act: 'report',
    term: openTerm('municipal.report.careCoordinator', 2, 'workingDay'),
    startsAt: 'reported',
    urgency: 3,
    examples: [
      {
        title: { nl: 'Alleen aan AVIM gemeld', en: 'Reported to AVIM only' },
        facts: {
          'signal.status': 'reported',
          'signal.reportedTo': ['avim'],
          'signal.forms': ['sexual'],
        },
        at: '2025-03-03',
        applies: true,
      },
      {
        title: { nl: 'Aan beide gemeld', en: 'Reported to both' },
        facts: { 'signal.status': 'reported', 'signal.reportedTo': ['avim', 'zoco'] },
        at: '2025-03-03',
        applies: false,
      },
    ],
  },
  {
    id: 'municipal.report.labourAuthority',
    kind: 'duty',
    title: { nl: 'Meld ook aan de Arbeidsinspectie', en: 'Report to the Labour Authority too' },
    explanation: {
      nl: 'Bij arbeidsuitbuiting horen de Arbeidsinspectie en de zorgcoördinator allebei op de route. De Arbeidsinspectie pakt signalen van arbeidsuitbuiting in de regel op.',
      en: 'For labour exploitation both the Labour Authority and the care coordinator are on the route. As a rule the Labour Authority takes up signals of labour exploitation.',
    },
    citations: [
      { source: '003', from: 1766, to: 1770, reference: 'Stroomschema 1, AU' },
      { source: '002', from: 2676, to: 2678 },
    ],
    force: 'practice',
    validity: {},
    phase: 'referral',
    when: all(
      oneOf('signal.status', 'reported', 'takenUp'),
      includes('signal.forms', 'labour'),
      not(includes('signal.reportedTo', 'nla')),
    ),
    scope: 'dossier',
    debtor: 'owner',
    act: 'report',
    term: openTerm('municipal.report', 1, 'workingDay'),
    startsAt: 'reported',
    urgency: 2,
    examples: [
      {
        title: {
          nl: 'Arbeidsuitbuiting, alleen aan de zorgcoördinator gemeld',
          en: 'Labour exploitation, reported to the care coordinator only',
        },
        facts: {
          'signal.status': 'reported',
          'signal.forms': ['labour'],
          'signal.reportedTo': ['zoco'],
        },
        at: '2025-03-03',
        applies: true,
      },
      {
        title: { nl: 'Seksuele uitbuiting', en: 'Sexual exploitation' },
        facts: { 'signal.status': 'reported', 'signal.forms': ['sexual'], 'signal.reportedTo': ['avim'] },
        at: '2025-03-03',
        applies: false,
      },
    ],
  },
  {
    id: 'municipal.informReporter',
    kind: 'duty',
    title: {
      nl: 'Laat de melder weten wat er gebeurt',
      en: 'Let the reporter know what happens',
    },
    explanation: {
      nl: 'Koppel terug wat er met het signaal is gedaan of nog gaat gebeuren. Dat motiveert om te blijven melden. Bij een strafrechtelijk onderzoek mag het bericht beperkt zijn.',
      en: 'Tell what was or will be done with the signal. It motivates people to keep reporting. During a criminal investigation the news may be limited.',
    },
    citations: [{ source: '003', from: 2021, to: 2029, reference: 'Bijlage 2, stap 5' }],
    force: 'practice',
    validity: {},
    phase: 'feedback',
    open: {
      nl: 'De bron spreekt over de ambtenaar die meldde. Hier geldt het voor elke melder die benaderd wil worden.',
      en: 'The source speaks of the official who reported. Here it holds for every reporter who may be contacted.',
    },
    when: all(
      oneOf('signal.status', 'advised', 'reported', 'takenUp'),
      is('signal.mayContact', true),
      is('signal.reporterInformed', false),
    ),
    scope: 'dossier',
    debtor: 'owner',
    act: 'informReporter',
    term: openTerm('municipal.informReporter', 10, 'workingDay'),
    startsAt: 'decisive',
    urgency: 4,
    examples: [
      {
        title: {
          nl: 'Gemeld bij AVIM, de melder weet het nog niet',
          en: 'Reported to AVIM, the reporter does not know yet',
        },
        facts: {
          'signal.status': 'reported',
          'signal.mayContact': true,
          'signal.reporterInformed': false,
        },
        at: '2025-03-03',
        applies: true,
      },
      {
        title: { nl: 'De melder wil geen contact', en: 'The reporter wants no contact' },
        facts: {
          'signal.status': 'reported',
          'signal.mayContact': false,
          'signal.reporterInformed': false,
        },
        at: '2025-03-03',
        applies: false,
      },
    ],
  },
  {
    id: 'municipal.conclude.noTrafficking',
    kind: 'duty',
    title: {
      nl: 'Sluit af of kies een andere weg',
      en: 'Close, or choose another way',
    },
    explanation: {
      nl: 'De adviseur ziet geen mensenhandel. Sluit het signaal met een reden. Is er iets anders aan de hand, leid het dan daarheen en kies “ander ongewenst fenomeen”. Nieuwe informatie? Verrijk opnieuw.',
      en: 'The adviser sees no trafficking. Close the signal with a reason. If something else is going on, take it there and choose "another undesirable phenomenon". New information? Enrich again.',
    },
    citations: [
      { source: '003', from: 1730, to: 1732, reference: 'Stroomschema 1' },
      { source: '003', from: 1746, to: 1758, reference: 'Stroomschema 1' },
      { source: '003', from: 808, to: 814 },
    ],
    force: 'practice',
    validity: {},
    phase: 'weighing',
    when: all(
      is('signal.status', 'advised'),
      is('signal.conclusion', 'noTrafficking'),
      is('signal.reportable', false),
    ),
    scope: 'dossier',
    debtor: 'owner',
    act: 'close',
    term: openTerm('municipal.conclude.noTrafficking', 5, 'workingDay'),
    startsAt: 'adviceGiven',
    urgency: 4,
    examples: [
      {
        title: { nl: 'Geen mensenhandel volgens AVIM', en: 'No trafficking according to AVIM' },
        facts: {
          'signal.status': 'advised',
          'signal.conclusion': 'noTrafficking',
          'signal.reportable': false,
        },
        at: '2025-03-03',
        applies: true,
      },
      {
        title: { nl: 'De adviseur wil meer weten', en: 'The adviser wants to know more' },
        facts: {
          'signal.status': 'advised',
          'signal.conclusion': 'moreInformation',
          'signal.reportable': false,
        },
        at: '2025-03-03',
        applies: false,
      },
    ],
  },
  {
    id: 'municipal.conclude',
    kind: 'duty',
    title: { nl: 'Sluit af, of ga verder', en: 'Close, or go on' },
    explanation: {
      nl: 'De partners hebben het signaal opgepakt en er staat niets meer open. Kijk of er nog iets te doen is. Is dat er niet, sluit dan met een reden. Een gesloten signaal kan altijd weer open.',
      en: 'The partners have taken up the signal and nothing is open any more. See whether something remains to be done. If not, close with a reason. A closed signal can always be reopened.',
    },
    citations: [
      { source: '003', from: 2011, to: 2015 },
      { source: '003', from: 1845, to: 1855, reference: 'Stroomschema 2' },
      { source: '002', from: 2231, to: 2237 },
    ],
    force: 'practice',
    validity: {},
    phase: 'feedback',
    open: {
      nl: 'Geen bron zegt wanneer een gemeente een signaal sluit. Deze plicht is een werkkeuze, zodat niets open blijft staan zonder dat iemand kijkt.',
      en: 'No source says when a municipality closes a signal. This duty is a working choice, so that nothing stays open without somebody looking.',
    },
    when: all(oneOf('signal.status', 'reported', 'takenUp'), below('signal.openThreads', 1)),
    scope: 'dossier',
    debtor: 'owner',
    act: 'close',
    term: openTerm('municipal.conclude', 20, 'workingDay'),
    startsAt: 'status',
    urgency: 5,
    examples: [
      {
        title: { nl: 'Opgepakt, niets open', en: 'Taken up, nothing open' },
        facts: { 'signal.status': 'takenUp', 'signal.openThreads': 0 },
        at: '2025-03-03',
        applies: true,
      },
      {
        title: { nl: 'Er staat nog een melding open', en: 'One report is still open' },
        facts: { 'signal.status': 'takenUp', 'signal.openThreads': 1 },
        at: '2025-03-03',
        applies: false,
      },
    ],
  },
];
