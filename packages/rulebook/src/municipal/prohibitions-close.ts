import { all, any, atLeast, includes, is, not, oneOf } from '../condition.ts';
import type { ProhibitionRule } from '../rule.ts';

/** When a signal may not be closed, and what to do instead. */
export const closeProhibitions: readonly ProhibitionRule[] = [
  {
    id: 'municipal.close.notReported',
    kind: 'prohibition',
    title: {
      nl: 'Mensenhandel sluit u niet zonder te melden',
      en: 'Trafficking is not closed without reporting',
    },
    explanation: {
      nl: 'Bij een zuiver signaal moet de gemeente contact opnemen met AVIM of de partner op de route. Sluiten zonder melding laat het signaal liggen. Een dubbel signaal loopt mee in het andere.',
      en: 'With a clear signal the municipality must contact AVIM or the partner on the route. Closing without a report leaves the signal lying. A duplicate goes along in the other signal.',
    },
    citations: [{ source: '003', from: 1999, to: 2015, reference: 'Bijlage 2, stap 3 en uitgangspunt' }],
    force: 'practice',
    validity: {},
    phase: 'referral',
    commands: ['close'],
    when: all(
      is('signal.reportable', true),
      not(
        any(
          includes('signal.reportedTo', 'avim'),
          includes('signal.reportedTo', 'nla'),
          includes('signal.reportedTo', 'zoco'),
        ),
      ),
      not(is('command.reason', 'duplicate')),
    ),
    instead: {
      nl: 'Meld het signaal aan de partner op de route. Of beoordeel het opnieuw als uw oordeel is veranderd.',
      en: 'Report the signal to the partner on the route. Or judge it again if your judgement has changed.',
    },
    examples: [
      {
        title: { nl: 'Duidelijk en niet gemeld', en: 'Clear and not reported' },
        facts: {
          'signal.reportable': true,
          'signal.reportedTo': [],
          'command.reason': 'insufficient',
        },
        at: '2025-03-03',
        applies: true,
      },
      {
        title: { nl: 'Dubbel met een ander signaal', en: 'Duplicate of another signal' },
        facts: { 'signal.reportable': true, 'signal.reportedTo': [], 'command.reason': 'duplicate' },
        at: '2025-03-03',
        applies: false,
      },
      {
        title: { nl: 'Gemeld aan AVIM', en: 'Reported to AVIM' },
        facts: {
          'signal.reportable': true,
          'signal.reportedTo': ['avim'],
          'command.reason': 'takenUp',
        },
        at: '2025-03-03',
        applies: false,
      },
    ],
  },
  {
    id: 'municipal.close.againstConclusion',
    kind: 'prohibition',
    title: {
      nl: '“Geen mensenhandel” past niet bij dit oordeel',
      en: '"No trafficking" does not fit this judgement',
    },
    explanation: {
      nl: 'Het signaal is als duidelijk beoordeeld, of een adviseur ziet mensenhandel. De reden “geen mensenhandel” spreekt dat tegen.',
      en: 'The signal was judged clear, or an adviser sees trafficking. The reason "no trafficking" contradicts that.',
    },
    citations: [{ source: '003', from: 1716, to: 1742, reference: 'Stroomschema 1' }],
    force: 'practice',
    validity: {},
    phase: 'weighing',
    commands: ['close'],
    when: all(is('command.reason', 'noTrafficking'), is('signal.reportable', true)),
    instead: {
      nl: 'Kies de reden die klopt, of beoordeel het signaal opnieuw.',
      en: 'Choose the reason that fits, or judge the signal again.',
    },
    examples: [
      {
        title: { nl: 'De adviseur ziet mensenhandel', en: 'The adviser sees trafficking' },
        facts: { 'command.reason': 'noTrafficking', 'signal.reportable': true },
        at: '2025-03-03',
        applies: true,
      },
      {
        title: { nl: 'De adviseur ziet geen mensenhandel', en: 'The adviser sees no trafficking' },
        facts: { 'command.reason': 'noTrafficking', 'signal.reportable': false },
        at: '2025-03-03',
        applies: false,
      },
    ],
  },
  {
    id: 'municipal.close.openThreads',
    kind: 'prohibition',
    title: {
      nl: 'Er staat nog een vraag of melding open',
      en: 'A request or report is still open',
    },
    explanation: {
      nl: 'Een partner moet nog antwoorden. Wie nu sluit, is het zicht op het signaal kwijt. Dat gebeurde bij signalen die na doorsturen meteen werden afgesloten.',
      en: 'A partner still has to answer. Whoever closes now loses sight of the signal. That happened to signals that were closed as soon as they were passed on.',
    },
    citations: [
      { source: '003', from: 2011, to: 2019, reference: 'Bijlage 2, uitgangspunt en stap 4' },
      { source: '002', from: 3442, to: 3462 },
    ],
    force: 'practice',
    validity: {},
    phase: 'feedback',
    open: {
      nl: 'De bron verbiedt sluiten niet met zoveel woorden; ze zegt dat niets mag blijven liggen. Na een advies mag een tweede adviesvraag vervallen.',
      en: 'The source does not forbid closing in so many words; it says that nothing may be left lying. After one advice a second request may lapse.',
    },
    commands: ['close'],
    when: all(
      oneOf('signal.status', 'vague', 'reported', 'takenUp'),
      atLeast('signal.openThreads', 1),
      not(is('command.reason', 'duplicate')),
    ),
    instead: {
      nl: 'Wacht het antwoord af of vraag ernaar. Een gegeven antwoord of een doorgegeven melding maakt sluiten mogelijk.',
      en: 'Wait for the answer or ask for it. An answer given or a report handed on makes closing possible.',
    },
    examples: [
      {
        title: { nl: 'AVIM moet nog reageren', en: 'AVIM has yet to respond' },
        facts: {
          'signal.status': 'reported',
          'signal.openThreads': 1,
          'command.reason': 'insufficient',
        },
        at: '2025-03-03',
        applies: true,
      },
      {
        title: { nl: 'Alles beantwoord', en: 'Everything answered' },
        facts: { 'signal.status': 'takenUp', 'signal.openThreads': 0, 'command.reason': 'takenUp' },
        at: '2025-03-03',
        applies: false,
      },
    ],
  },
  {
    id: 'municipal.close.reporterInformed',
    kind: 'prohibition',
    title: { nl: 'De melder weet nog van niets', en: 'The reporter has not been told yet' },
    explanation: {
      nl: 'De aandachtsfunctionaris laat de melder weten wat er met het signaal is gedaan of nog gaat gebeuren. Een kort bericht is genoeg als meer niet mag.',
      en: 'The municipal trafficking officer tells the reporter what was or will be done with the signal. A short message is enough when more is not allowed.',
    },
    citations: [{ source: '003', from: 2021, to: 2029, reference: 'Bijlage 2, stap 5' }],
    force: 'practice',
    validity: {},
    phase: 'feedback',
    open: {
      nl: 'De bron zegt dat de terugkoppeling gebeurt, niet dat dit vóór het sluiten moet. Deze volgorde is een werkkeuze: na sluiten is er geen plicht meer die eraan herinnert.',
      en: 'The source says that feedback is given, not that it comes before closing. This order is a working choice: after closing no duty is left to remind of it.',
    },
    commands: ['close'],
    when: all(is('signal.mayContact', true), is('signal.reporterInformed', false)),
    instead: {
      nl: 'Stuur de melder eerst een bericht.',
      en: 'Send the reporter a message first.',
    },
    examples: [
      {
        title: { nl: 'De melder wil bericht en kreeg niets', en: 'The reporter wants news and got none' },
        facts: { 'signal.mayContact': true, 'signal.reporterInformed': false },
        at: '2025-03-03',
        applies: true,
      },
      {
        title: { nl: 'De melder wil geen contact', en: 'The reporter wants no contact' },
        facts: { 'signal.mayContact': false, 'signal.reporterInformed': false },
        at: '2025-03-03',
        applies: false,
      },
    ],
  },
];
