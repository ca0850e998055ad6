import { codeList } from './code-list.ts';

/** Forms of exploitation. */
export const forms = codeList({
  sexual: {
    label: { nl: 'Seksuele uitbuiting', en: 'Sexual exploitation' },
    explanation: {
      nl: 'Iemand moet onder dwang of door misleiding seksuele handelingen verrichten of ondergaan, waar een ander van profiteert.',
      en: 'Somebody must perform or undergo sexual acts under coercion or by deception, from which another profits.',
    },
    citation: { source: '003', from: 538, to: 580 },
  },
  labour: {
    label: { nl: 'Arbeidsuitbuiting', en: 'Labour exploitation' },
    explanation: {
      nl: 'Iemand wordt onder dwang of door misbruik van een kwetsbare positie aan het werk gezet, zonder echte vrije keuze.',
      en: 'Somebody is put to work under coercion or by abuse of a vulnerable position, without a real free choice.',
    },
    citation: { source: '003', from: 584, to: 600 },
  },
  criminal: {
    label: { nl: 'Criminele uitbuiting', en: 'Criminal exploitation' },
    explanation: {
      nl: 'Iemand wordt gedwongen strafbare feiten te plegen, zoals stelen of drugs vervoeren.',
      en: 'Somebody is forced to commit offences, such as stealing or carrying drugs.',
    },
    citation: { source: '003', from: 616, to: 626 },
  },
  organ: {
    label: { nl: 'Gedwongen orgaanverwijdering', en: 'Forced organ removal' },
    explanation: {
      nl: 'Iemand moet onder dwang een orgaan afstaan, of wordt daartoe onder druk gezet.',
      en: 'Somebody must give up an organ under coercion, or is put under pressure to do so.',
    },
    citation: { source: '003', from: 630, to: 650 },
  },
});

export type Form = keyof typeof forms;
