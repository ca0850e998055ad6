import { always } from '../condition.ts';
import type { Citation, DecisionRule, Validity } from '../rule.ts';
import type { Text } from '../text.ts';

type DeskRule = Extract<DecisionRule, { readonly question: 'desk' }>;

interface Desk {
  readonly key: string;
  readonly desk: string;
  readonly validity: Validity;
  readonly citation: Citation;
  readonly explanation: Text;
  readonly open?: Text;
}

/** Where signals of labour exploitation came in at the Labour Authority through the years (002 L2781-2887). */
const labourDesks: readonly Desk[] = [
  {
    key: 'provo',
    desk: 'Team Projectvoorbereiding (Provo)',
    validity: { until: '2018-01-01' },
    citation: { source: '002', from: 2813, to: 2826 },
    explanation: {
      nl: 'Voor 2018 kwamen signalen binnen bij team Projectvoorbereiding in Den Haag, dat ze registreerde en woog.',
      en: 'Before 2018 signals came in at the project preparation team in The Hague, which registered and weighed them.',
    },
  },
  {
    key: 'intelligence',
    desk: 'Intelligencedesk, afdeling Intelligence',
    validity: { from: '2018-01-01', until: '2019-01-01' },
    citation: { source: '002', from: 2828, to: 2833 },
    explanation: {
      nl: 'In 2018 nam de intelligencedesk van de afdeling Intelligence het werk van team Provo over.',
      en: 'In 2018 the intelligence desk of the Intelligence department took over the work of team Provo.',
    },
    open: {
      nl: 'De bron zegt “in de loop van 2018”. 1 januari 2018 is hier gekozen omdat de bron team Provo “voor 2018” noemt.',
      en: 'The source says "in the course of 2018". 1 January 2018 is chosen here because the source places team Provo "before 2018".',
    },
  },
  {
    key: 'oicm',
    desk: 'Operationeel Informatiepunt Cluster Mensenhandel (OICM)',
    validity: { from: '2019-01-01', until: '2023-01-01' },
    citation: { source: '002', from: 2835, to: 2851 },
    explanation: {
      nl: 'Het OICM had een eigen postbus, registreerde, verrijkte en beoordeelde signalen en was het aanspreekpunt voor ketenpartners.',
      en: 'The OICM had its own mailbox, registered, enriched and assessed signals and was the contact point for chain partners.',
    },
  },
  {
    key: 'imi',
    desk: 'Team IMI (informatie, meldingen en infodesk)',
    validity: { from: '2023-01-01', until: '2024-02-01' },
    citation: { source: '002', from: 2874, to: 2877 },
    explanation: {
      nl: 'Het OICM hield op te bestaan. Team IMI van de afdeling Opsporingsinformatie deed hetzelfde werk op dezelfde manier.',
      en: 'The OICM ceased to exist. Team IMI of the investigation information department did the same work in the same way.',
    },
  },
  {
    key: 'signaalteam',
    desk: 'Signaalteam, afdeling Arbeidsuitbuiting',
    validity: { from: '2024-02-01' },
    citation: { source: '002', from: 2879, to: 2887 },
    explanation: {
      nl: 'Het signaalteam heeft een eigen postbus en telefoonnummer en is het aanspreekpunt voor ketenpartners en melders.',
      en: 'The signal team has its own mailbox and telephone number and is the contact point for chain partners and reporters.',
    },
    open: {
      nl: 'De bron noemt de maand, niet de dag.',
      en: 'The source prints the month, not the day.',
    },
  },
];

const labourDeskRules: readonly DeskRule[] = labourDesks.map((one) => ({
  id: `routing.desk.nla.${one.key}`,
  kind: 'decision',
  question: 'desk',
  title: { nl: `Arbeidsinspectie: ${one.desk}`, en: `Labour Authority: ${one.desk}` },
  explanation: one.explanation,
  citations: [one.citation],
  force: 'practice',
  validity: one.validity,
  phase: 'referral',
  ...(one.open === undefined ? {} : { open: one.open }),
  when: always,
  outcome: { role: 'nla', desk: one.desk },
  examples: [
    {
      title: { nl: 'Op de eerste dag', en: 'On the first day' },
      facts: {},
      at: one.validity.from ?? '2017-06-01',
      applies: true,
    },
  ],
}));

/** Which desk of a partner receives, by date. */
export const deskRules: readonly DeskRule[] = [
  {
    id: 'routing.desk.avim.frontoffice',
    kind: 'decision',
    question: 'desk',
    title: {
      nl: 'Politie: frontoffice mensenhandel van AVIM',
      en: 'Police: trafficking front office of AVIM',
    },
    explanation: {
      nl: 'Signalen komen eerst bij de frontoffice of het signaalteam, dat een eerste weging doet. De frontoffice is er op werkdagen; daarbuiten geldt het landelijke politienummer.',
      en: 'Signals first reach the front office or signal team, which does a first weighing. The front office works on working days; outside them the national police number applies.',
    },
    citations: [
      { source: '003', from: 2141, to: 2145, reference: 'Bijlage 3, politie, team AVIM' },
      { source: '002', from: 1529, to: 1533 },
    ],
    force: 'practice',
    validity: {},
    phase: 'referral',
    open: {
      nl: 'De openingstijden gelden voor één regio. Elke regio vult haar eigen adres in.',
      en: 'The opening hours hold for one region. Each region fills in its own address.',
    },
    when: always,
    outcome: { role: 'avim', desk: 'Frontoffice mensenhandel' },
    examples: [
      {
        title: { nl: 'Op elke dag', en: 'On any day' },
        facts: {},
        at: '2025-03-03',
        applies: true,
      },
    ],
  },
  ...labourDeskRules,
];
