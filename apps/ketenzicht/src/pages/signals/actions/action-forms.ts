import type { Role } from '@ketenzicht/rulebook';
import {
  adviceConclusions,
  closeReasons,
  dataCategories,
  followUpTracks,
  forms,
  handOnReasons,
  judgements,
  purposes,
  reopenReasons,
  roles,
} from '@ketenzicht/rulebook';
import { choicesOf } from '../../../face/components/choice.tsx';
import { signalFormMessages as m } from '../../../face/messages/signal-forms.ts';
import type { OfferedChoice, Question } from '../../form/field.ts';
import { subjectLabel } from '../content-words.ts';
import type { ActionContext, ActionForms } from './action-form.ts';
import { enrichForm } from './enrich-form.ts';

const textMax = 20_000;

const text = (name: string, label: Question<ActionContext>['label']) =>
  ({ kind: 'text', name, label, rows: 6, max: textMax }) as const;

const explanation = text('explanation', m.explanation);
const optionalExplanation = { ...explanation, optional: true } as const;

/** Partners of the chain that can be asked or reported to. */
const partners: readonly Role[] = ['avim', 'nla', 'zoco', 'tfRiec'];

const offered = (some: readonly Role[]): readonly OfferedChoice[] =>
  some.map((role) => ({ value: role, label: roles[role].label }));

/** The parties on the route that have not got it yet; without a route all partners. */
function recipients({ view }: ActionContext): readonly OfferedChoice[] {
  const ahead = view.route.filter((step) => !step.done);
  if (ahead.length === 0) return offered(partners);
  return ahead.map((step) => ({
    value: step.role,
    label: step.organisation?.name ?? roles[step.role].label,
    hint: step.next ? m.nextOnRoute : undefined,
  }));
}

/** Every command with its form. Titles of commands come from the state diagram of the chain. */
export const actionForms: ActionForms = {
  takeUp: { fields: [], oneClick: true },
  enrich: enrichForm,
  judge: {
    fields: [
      {
        kind: 'one',
        look: 'radio',
        name: 'judgement',
        label: m.judgement,
        choices: choicesOf(judgements),
      },
      { kind: 'many', name: 'forms', label: m.forms, optional: true, choices: choicesOf(forms) },
      { ...explanation, label: m.judgeExplanation },
    ],
    start: ({ view }) => ({ forms: view.features.forms }),
  },
  requestAdvice: {
    fields: [
      { kind: 'one', look: 'radio', name: 'adviserRole', label: m.adviser, choices: offered(partners) },
      { ...text('question', m.adviceQuestion), hint: m.adviceQuestionHint },
    ],
  },
  giveAdvice: {
    threaded: true,
    fields: [
      {
        kind: 'one',
        look: 'radio',
        name: 'conclusion',
        label: m.conclusion,
        choices: choicesOf(adviceConclusions),
      },
      { ...explanation, label: m.adviceExplanation, hint: m.adviceExplanationHint },
    ],
  },
  report: {
    showsRoute: true,
    fields: [
      { kind: 'one', look: 'radio', name: 'recipientRole', label: m.recipient, choices: recipients },
      { ...optionalExplanation, label: m.reportExplanation },
      { kind: 'tick', name: 'askFeedback', label: m.askFeedback },
    ],
    start: ({ view }) => {
      const next = view.route.filter((step) => step.next && !step.done).map((step) => step.role);
      return { recipientRole: next.length === 1 ? next : [], askFeedback: ['ja'] };
    },
  },
  acknowledge: { threaded: true, oneClick: true, fields: [] },
  accept: {
    threaded: true,
    fields: [
      { kind: 'many', name: 'tracks', label: m.tracks, choices: choicesOf(followUpTracks) },
      optionalExplanation,
    ],
  },
  handOn: {
    threaded: true,
    leaves: true,
    fields: [
      {
        kind: 'one',
        look: 'radio',
        name: 'recipientRole',
        label: m.handOnRecipient,
        choices: ({ viewer }) => offered(partners.filter((role) => role !== viewer.role)),
      },
      {
        kind: 'one',
        look: 'radio',
        name: 'reason',
        label: m.handOnReason,
        choices: choicesOf(handOnReasons),
      },
      explanation,
    ],
  },
  requestInformation: { threaded: true, fields: [text('question', m.informationQuestion)] },
  provideInformation: { threaded: true, fields: [text('answer', m.informationAnswer)] },
  requestFeedback: {
    threaded: true,
    fields: [{ ...text('question', m.feedbackQuestion), optional: true }],
  },
  giveFeedback: {
    threaded: true,
    fields: [{ ...text('feedback', m.feedback), hint: m.feedbackHint }],
  },
  informReporter: {
    fields: [
      { ...text('feedback', m.reporterFeedback), hint: m.reporterFeedbackHint },
      { kind: 'tick', name: 'limited', label: m.limited, hint: m.limitedHint },
    ],
  },
  transfer: {
    leaves: true,
    fields: [
      {
        kind: 'one',
        look: 'select',
        name: 'municipality',
        label: m.municipality,
        choices: ({ view, municipalities }) =>
          municipalities
            .filter(({ code }) => code !== view.municipality)
            .map(({ code, name }) => ({ value: code, label: name })),
      },
      { ...explanation, label: m.transferExplanation },
    ],
  },
  requestAccess: {
    fields: [
      {
        kind: 'one',
        look: 'radio',
        name: 'category',
        label: m.category,
        choices: ({ view }) =>
          view.withheld
            .filter((withheld) => withheld.requestable && !withheld.requested)
            .map(({ category }) => ({ value: category, label: dataCategories[category].label })),
      },
      {
        kind: 'one',
        look: 'radio',
        name: 'purpose',
        label: m.purpose,
        choices: ({ view }) => view.purposes.map((value) => ({ value, label: purposes[value].label })),
      },
      { ...explanation, label: m.accessExplanation },
    ],
    start: ({ view, category }) => ({
      purpose: [view.purpose],
      ...(category === undefined ? {} : { category: [category] }),
    }),
  },
  decideAccess: {
    threaded: true,
    fields: [
      { kind: 'yesNo', name: 'granted', label: m.granted },
      { ...explanation, label: m.decisionExplanation },
    ],
  },
  close: {
    fields: [
      { kind: 'one', look: 'radio', name: 'reason', label: m.closeReason, choices: choicesOf(closeReasons) },
      explanation,
    ],
  },
  reopen: {
    fields: [
      {
        kind: 'one',
        look: 'radio',
        name: 'reason',
        label: m.reopenReason,
        choices: choicesOf(reopenReasons),
      },
      explanation,
    ],
  },
  erase: {
    final: true,
    fields: [
      {
        kind: 'many',
        name: 'subjects',
        label: m.subjects,
        hint: m.subjectsHint,
        choices: ({ view }) => [
          ...new Map(
            view.contents.map((shown) => [
              shown.subject,
              { value: shown.subject, label: subjectLabel(shown) },
            ]),
          ).values(),
        ],
      },
    ],
  },
};
