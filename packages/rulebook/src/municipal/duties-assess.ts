import { all, below, includes, is, not } from '../condition.ts';
import type { DutyRule } from '../rule.ts';
import { openTerm } from '../term/open-term.ts';

/**
 * What the aandachtsfunctionaris must do until it is clear what the signal is: take it up, enrich, judge, ask
 * advice; and at acute danger the police first. Together with the other duties of this room they keep the
 * promise of 003 L2011-2015: no signal is left lying.
 */
export const assessmentDuties: readonly DutyRule[] = [
  {
    id: 'municipal.danger.police',
    kind: 'duty',
    title: { nl: 'Acuut gevaar: nu naar de politie', en: 'Acute danger: to the police now' },
    explanation: {
      nl: 'Iemand is nu in gevaar. De politie heeft dag en nacht dienst en kan de veiligheid ter plaatse bewaken. Bij een acuut vermoeden grijpt AVIM direct in. Bel 112 en meld daarna hier.',
      en: 'Somebody is in danger now. The police are on duty day and night and can guard safety on the spot. At an acute suspicion AVIM intervenes at once. Call 112, then report here.',
    },
    citations: [
      { source: '003', from: 2131, to: 2135, reference: 'Bijlage 3, politie, team AVIM' },
      { source: '003', from: 1693, to: 1697, reference: 'voetnoot 13' },
      { source: '002', from: 1013, to: 1025, reference: 'Aanwijzing mensenhandel; art. 126ff Sv' },
    ],
    force: 'practice',
    validity: {},
    phase: 'signalling',
    open: {
      nl: 'De plicht om in te grijpen rust op de politie. Dat de gemeente dan meteen meldt, volgt daaruit. De bron noemt geen uren; een uur is een beginwaarde.',
      en: 'The duty to intervene rests on the police. That the municipality then reports at once follows from it. The source prints no hours; one hour is a starting value.',
    },
    when: all(
      is('signal.closed', false),
      is('signal.danger', 'now'),
      not(includes('signal.reportedTo', 'avim')),
    ),
    scope: 'dossier',
    debtor: 'owner',
    act: 'report',
    term: openTerm('municipal.danger', 1, 'hour'),
    startsAt: 'owned',
    urgency: 1,
    examples: [
      {
        title: {
          nl: 'Een melder ziet dat iemand wordt vastgehouden',
          en: 'A reporter sees somebody being held',
        },
        facts: { 'signal.closed': false, 'signal.danger': 'now', 'signal.reportedTo': [] },
        at: '2025-03-03',
        applies: true,
      },
      {
        title: { nl: 'De politie weet het al', en: 'The police know already' },
        facts: { 'signal.closed': false, 'signal.danger': 'now', 'signal.reportedTo': ['avim'] },
        at: '2025-03-03',
        applies: false,
      },
    ],
  },
  {
    id: 'municipal.takeUp',
    kind: 'duty',
    title: { nl: 'Pak het signaal op', en: 'Take up the signal' },
    explanation: {
      nl: 'Een ambtenaar of burger heeft iets gezien en gaf het door. De aandachtsfunctionaris is het aanspreekpunt en neemt het signaal in behandeling. Geen signaal mag blijven liggen.',
      en: 'An official or citizen saw something and passed it on. The municipal trafficking officer is the contact point and takes the signal in hand. No signal may be left lying.',
    },
    citations: [
      { source: '003', from: 1979, to: 1989, reference: 'Bijlage 2, stap 1' },
      { source: '003', from: 2011, to: 2015 },
    ],
    force: 'practice',
    validity: {},
    phase: 'signalling',
    when: is('signal.status', 'received'),
    scope: 'dossier',
    debtor: 'owner',
    act: 'takeUp',
    term: openTerm('municipal.takeUp', 1, 'workingDay'),
    startsAt: 'owned',
    urgency: 2,
    examples: [
      {
        title: { nl: 'Net binnengekomen', en: 'Just received' },
        facts: { 'signal.status': 'received' },
        at: '2025-03-03',
        applies: true,
      },
      {
        title: { nl: 'Al in behandeling', en: 'Already in hand' },
        facts: { 'signal.status': 'enriching' },
        at: '2025-03-03',
        applies: false,
      },
    ],
  },
  {
    id: 'municipal.enrich',
    kind: 'duty',
    title: { nl: 'Verrijk het signaal', en: 'Enrich the signal' },
    explanation: {
      nl: 'Zoek erbij wat helpt om het signaal te begrijpen: adresgegevens, eerder opgelegde sancties en andere zaken die ertoe doen. Leg ook vast welke bron niets opleverde.',
      en: 'Look up what helps to understand the signal: address data, earlier sanctions and other relevant matters. Also record which source gave nothing.',
    },
    citations: [{ source: '003', from: 1991, to: 1995, reference: 'Bijlage 2, stap 2' }],
    force: 'practice',
    validity: {},
    phase: 'enrichment',
    open: {
      nl: 'De bron zegt “zo mogelijk” en noemt geen volledige lijst van bronnen.',
      en: 'The source says "if possible" and gives no full list of sources.',
    },
    when: all(is('signal.status', 'enriching'), is('signal.enriched', false)),
    scope: 'dossier',
    debtor: 'owner',
    act: 'enrich',
    term: openTerm('municipal.enrich', 5, 'workingDay'),
    startsAt: 'status',
    urgency: 3,
    examples: [
      {
        title: { nl: 'Opgepakt, nog niets nagezocht', en: 'Taken up, nothing looked up yet' },
        facts: { 'signal.status': 'enriching', 'signal.enriched': false },
        at: '2025-03-03',
        applies: true,
      },
      {
        title: { nl: 'Al verrijkt', en: 'Already enriched' },
        facts: { 'signal.status': 'enriching', 'signal.enriched': true },
        at: '2025-03-03',
        applies: false,
      },
    ],
  },
  {
    id: 'municipal.enrichAgain',
    kind: 'duty',
    title: { nl: 'Zoek de gevraagde informatie erbij', en: 'Look up the information asked for' },
    explanation: {
      nl: 'De adviseur kan het signaal nog niet duiden en heeft meer informatie nodig. Het signaal gaat terug naar de verrijking.',
      en: 'The adviser cannot assess the signal yet and needs more information. The signal goes back to enrichment.',
    },
    citations: [{ source: '003', from: 1732, to: 1738, reference: 'Stroomschema 1' }],
    force: 'practice',
    validity: {},
    phase: 'enrichment',
    when: all(is('signal.status', 'advised'), is('signal.conclusion', 'moreInformation')),
    scope: 'dossier',
    debtor: 'owner',
    act: 'enrich',
    term: openTerm('municipal.enrich', 5, 'workingDay'),
    startsAt: 'adviceGiven',
    urgency: 3,
    examples: [
      {
        title: { nl: 'Meer informatie nodig', en: 'More information needed' },
        facts: { 'signal.status': 'advised', 'signal.conclusion': 'moreInformation' },
        at: '2025-03-03',
        applies: true,
      },
      {
        title: { nl: 'De adviseur ziet mensenhandel', en: 'The adviser sees trafficking' },
        facts: { 'signal.status': 'advised', 'signal.conclusion': 'trafficking' },
        at: '2025-03-03',
        applies: false,
      },
    ],
  },
  {
    id: 'municipal.judge',
    kind: 'duty',
    title: { nl: 'Beoordeel: duidelijk of vaag?', en: 'Judge: clear or vague?' },
    explanation: {
      nl: 'Na de verrijking zijn er twee wegen. Is het duidelijk mensenhandel, dan wordt het gemeld. Blijft het vaag, dan wordt advies gevraagd. Beide wegen gaan verder; twijfel is geen reden om te stoppen.',
      en: 'After enrichment there are two ways. If it is clearly trafficking, it is reported. If it remains vague, advice is asked. Both ways go on; doubt is no reason to stop.',
    },
    citations: [
      { source: '003', from: 1997, to: 2009, reference: 'Bijlage 2, stap 3' },
      { source: '003', from: 1716, to: 1718, reference: 'Stroomschema 1' },
    ],
    force: 'practice',
    validity: {},
    phase: 'weighing',
    when: all(is('signal.status', 'enriching'), is('signal.enriched', true)),
    scope: 'dossier',
    debtor: 'owner',
    act: 'judge',
    term: openTerm('municipal.judge', 2, 'workingDay'),
    startsAt: 'enriched',
    urgency: 3,
    examples: [
      {
        title: { nl: 'Verrijkt en nog niet beoordeeld', en: 'Enriched and not judged yet' },
        facts: { 'signal.status': 'enriching', 'signal.enriched': true },
        at: '2025-03-03',
        applies: true,
      },
      {
        title: { nl: 'Nog niet verrijkt', en: 'Not enriched yet' },
        facts: { 'signal.status': 'enriching', 'signal.enriched': false },
        at: '2025-03-03',
        applies: false,
      },
    ],
  },
  {
    id: 'municipal.requestAdvice',
    kind: 'duty',
    title: { nl: 'Vraag advies', en: 'Ask advice' },
    explanation: {
      nl: 'Het signaal blijft vaag. Leg het voor aan AVIM, de zorgcoördinator, de Taskforce-RIEC of een andere ketenpartner. Elk zorgelijk signaal wordt besproken.',
      en: 'The signal remains vague. Put it before AVIM, the care coordinator, the Taskforce-RIEC or another chain partner. Every worrying signal is discussed.',
    },
    citations: [
      { source: '003', from: 1716, to: 1728, reference: 'Stroomschema 1' },
      { source: '003', from: 2005, to: 2015, reference: 'Bijlage 2, stap 3 II' },
    ],
    force: 'practice',
    validity: {},
    phase: 'weighing',
    open: {
      nl: 'Het stroomschema noemt ook de Taskforce-RIEC en andere partners, de tekst alleen AVIM en de zorgcoördinator. De gemeente kiest.',
      en: 'The flow chart also names the Taskforce-RIEC and other partners, the text only AVIM and the care coordinator. The municipality chooses.',
    },
    when: all(is('signal.status', 'vague'), below('signal.openThreads', 1)),
    scope: 'dossier',
    debtor: 'owner',
    act: 'requestAdvice',
    term: openTerm('municipal.requestAdvice', 2, 'workingDay'),
    startsAt: 'judged',
    urgency: 3,
    examples: [
      {
        title: { nl: 'Vaag en nog niemand gevraagd', en: 'Vague and nobody asked yet' },
        facts: { 'signal.status': 'vague', 'signal.openThreads': 0 },
        at: '2025-03-03',
        applies: true,
      },
      {
        title: { nl: 'De vraag staat al uit', en: 'The question has been asked' },
        facts: { 'signal.status': 'vague', 'signal.openThreads': 1 },
        at: '2025-03-03',
        applies: false,
      },
    ],
  },
];
