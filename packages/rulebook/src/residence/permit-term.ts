import { is } from '../condition.ts';
import type { DecisionRule } from '../rule.ts';

/** How long a temporary permit holds (000 §2.8; 002 §3.4.1). */
export const permitTermRules: readonly DecisionRule[] = [
  {
    id: 'residence.permit.term.year',
    kind: 'decision',
    title: {
      nl: 'De vergunning geldt een jaar en loopt mee met de strafzaak',
      en: 'The permit holds for a year and goes along with the criminal case',
    },
    explanation: {
      nl: 'De vergunning geldt een jaar. De IND verlengt zolang er onderzoek, vervolging of berechting is. Is dat voorbij, dan trekt de IND de vergunning in, soms al kort na de aangifte.',
      en: 'The permit holds for a year. The IND extends it while there is investigation, prosecution or trial. When that is over the IND withdraws it, sometimes soon after the report.',
    },
    citations: [
      { source: '000', from: 6389, to: 6392 },
      { source: '002', from: 1274, to: 1278, reference: 'art. 3.58 lid 1 onder q Vb; B8/3 onder 3.2 Vc' },
    ],
    force: 'policy',
    validity: {},
    phase: 'residence',
    when: is('permit.ground', 'cooperation'),
    question: 'permitTerm',
    outcome: {
      answer: 'running',
      label: {
        nl: 'Een jaar, te verlengen zolang de strafzaak loopt',
        en: 'One year, to be extended while the criminal case runs',
      },
      duration: { count: 1, unit: 'year' },
    },
    examples: [
      {
        title: { nl: 'Verleend na aangifte', en: 'Granted after a report' },
        facts: { 'permit.ground': 'cooperation' },
        at: '2022-03-01',
        applies: true,
      },
    ],
  },
  {
    id: 'residence.permit.term.once',
    kind: 'decision',
    title: { nl: 'Schrijnend pad: hoogstens een jaar', en: 'Hardship route: one year at most' },
    explanation: {
      nl: 'Verblijf via het schrijnend pad duurt hoogstens een jaar en kan niet worden verlengd.',
      en: 'Stay by the hardship route lasts a year at most and cannot be extended.',
    },
    citations: [{ source: '002', from: 1320, to: 1322 }],
    force: 'policy',
    validity: { from: '2018-01-01' },
    phase: 'residence',
    open: {
      nl: 'De bron van 2013 noemt deze grens nog niet. Hier geldt zij vanaf 2018, het begin van de jaren die de bron van 2025 onderzocht.',
      en: 'The source of 2013 does not mention this limit yet. Here it holds from 2018, the start of the years that the source of 2025 examined.',
    },
    when: is('permit.ground', 'noCooperation'),
    question: 'permitTerm',
    outcome: {
      answer: 'once',
      label: { nl: 'Hoogstens een jaar, niet te verlengen', en: 'One year at most, not to be extended' },
      duration: { count: 1, unit: 'year' },
    },
    examples: [
      {
        title: { nl: 'Verleend zonder medewerking', en: 'Granted without cooperation' },
        facts: { 'permit.ground': 'noCooperation' },
        at: '2022-03-01',
        applies: true,
      },
    ],
  },
];
