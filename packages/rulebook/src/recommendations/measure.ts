import { codeList } from '../lists/code-list.ts';

/** The goals of the integral approach, which a measure serves. */
export const approachStages = codeList({
  prevent: {
    label: {
      nl: 'Voorkomen van slachtofferschap en daderschap',
      en: 'Preventing victimhood and offending',
    },
    citation: { source: '001', from: 190, to: 190, reference: 'Figuur 1.1, doel 1' },
  },
  stop: {
    label: { nl: 'Signaleren en stoppen', en: 'Recognising and stopping' },
    citation: { source: '001', from: 191, to: 191, reference: 'Figuur 1.1, doel 2' },
  },
  help: {
    label: { nl: 'Passende hulp aan slachtoffers', en: 'Suitable help for victims' },
    citation: { source: '001', from: 192, to: 192, reference: 'Figuur 1.1, doel 3a' },
  },
  punish: {
    label: { nl: 'Bestraffen van daders', en: 'Punishing offenders' },
    citation: { source: '001', from: 193, to: 193, reference: 'Figuur 1.1, doel 3b' },
  },
});

export type ApproachStage = keyof typeof approachStages;

/** Where a measure stands in the cycle of plan, do, check, act (001 L169). */
export const cycleSteps = codeList({
  plan: {
    label: { nl: 'Plannen', en: 'Plan' },
    explanation: {
      nl: 'Doel, maatregel en indicator liggen vast. Er is nog niets gemeten.',
      en: 'Goal, measure and indicator are set. Nothing has been measured yet.',
    },
    citation: { source: '001', from: 169, to: 169 },
  },
  do: {
    label: { nl: 'Uitvoeren', en: 'Do' },
    explanation: { nl: 'De maatregel loopt en wordt gemeten.', en: 'The measure runs and is measured.' },
    citation: { source: '001', from: 169, to: 169 },
  },
  check: {
    label: { nl: 'Evalueren', en: 'Check' },
    explanation: {
      nl: 'De evaluatie is klaar. Nu moet worden besloten wat anders gaat.',
      en: 'The evaluation is done. Now it must be decided what changes.',
    },
    citation: { source: '001', from: 169, to: 169 },
  },
  act: {
    label: { nl: 'Bijstellen', en: 'Act' },
    explanation: {
      nl: 'De maatregel is bijgesteld en begint aan een nieuwe ronde.',
      en: 'The measure was adjusted and begins a new round.',
    },
    citation: { source: '001', from: 169, to: 169 },
  },
  ended: { label: { nl: 'Beëindigd', en: 'Ended' } },
});

export type CycleStep = keyof typeof cycleSteps;

/** To what extent the goal of a measure was reached. */
export const goalOutcomes = codeList({
  reached: { label: { nl: 'Doel bereikt', en: 'Goal reached' } },
  partly: { label: { nl: 'Doel deels bereikt', en: 'Goal partly reached' } },
  missed: { label: { nl: 'Doel niet bereikt', en: 'Goal not reached' } },
  unknown: {
    label: { nl: 'Niet te zeggen', en: 'Cannot be told' },
    explanation: {
      nl: 'De indicator zegt te weinig. Kies bij het bijstellen een betere.',
      en: 'The indicator says too little. Choose a better one when adjusting.',
    },
  },
});

export type GoalOutcome = keyof typeof goalOutcomes;

/** What an evaluation asks of a policy (003, chapter 7). */
export const evaluationQuestions = codeList({
  efficiency: {
    label: { nl: 'Is het doelmatig uitgevoerd?', en: 'Was it carried out efficiently?' },
    explanation: {
      nl: 'Doelmatigheid: gaan middelen en werkwijze goed samen?',
      en: 'Efficiency: do means and way of working go well together?',
    },
    citation: { source: '003', from: 1579, to: 1581 },
  },
  attainment: {
    label: { nl: 'Is het doel bereikt?', en: 'Was the goal reached?' },
    explanation: { nl: 'Doelbereiking: in welke mate?', en: 'Attainment: to what extent?' },
    citation: { source: '003', from: 1585, to: 1587 },
  },
  effect: {
    label: { nl: 'Kwam dat door de maatregel?', en: 'Was that because of the measure?' },
    explanation: {
      nl: 'Effectiviteit: wat zou zonder de maatregel zijn gebeurd?',
      en: 'Effectiveness: what would have happened without the measure?',
    },
    citation: { source: '003', from: 1591, to: 1593 },
  },
});
