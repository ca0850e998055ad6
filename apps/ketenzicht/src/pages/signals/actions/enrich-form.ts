import {
  codesOf,
  dangers,
  enrichmentSources,
  forms,
  type Indicator,
  indicatorGroups,
  indicators,
} from '@ketenzicht/rulebook';
import { choicesOf } from '../../../face/components/choice.tsx';
import { signalFormMessages as m } from '../../../face/messages/signal-forms.ts';
import { entityRows } from '../../form/entity-rows.ts';
import type { OfferedChoice } from '../../form/field.ts';
import type { ActionForm } from './action-form.ts';

/** Indicators under the headings of the sources. */
const indicatorChoices: readonly OfferedChoice[] = codesOf(indicatorGroups).flatMap((group) =>
  Object.entries<Indicator>(indicators)
    .filter(([, indicator]) => indicator.group === group)
    .map(([value, { label, caution, explanation }]) => ({
      value,
      label,
      hint: caution ?? explanation,
      group: indicatorGroups[group].label,
    })),
);

/** Adds what was found: features that replace what was known, and persons and things that are added to it. */
export const enrichForm: ActionForm = {
  fields: [
    {
      kind: 'part',
      title: m.enrichFound,
      questions: [
        {
          kind: 'many',
          name: 'consulted',
          label: m.consulted,
          optional: true,
          choices: choicesOf(enrichmentSources),
        },
        { kind: 'text', name: 'note', label: m.note, optional: true, rows: 6, max: 20_000 },
      ],
    },
    {
      kind: 'part',
      title: m.enrichEntities,
      questions: entityRows,
    },
    {
      kind: 'part',
      title: m.enrichFeatures,
      questions: [
        { kind: 'many', name: 'forms', label: m.forms, optional: true, choices: choicesOf(forms) },
        {
          kind: 'many',
          name: 'indicators',
          label: m.indicators,
          hint: m.indicatorsHint,
          optional: true,
          choices: indicatorChoices,
        },
        {
          kind: 'one',
          look: 'radio',
          name: 'danger',
          label: m.danger,
          optional: true,
          choices: choicesOf(dangers),
        },
        { kind: 'yesNo', name: 'minor', label: m.minor, optional: true },
        { kind: 'number', name: 'victims', label: m.victims, optional: true },
        { kind: 'yesNo', name: 'consent', label: m.consent, hint: m.consentHint, optional: true },
      ],
    },
  ],
  start: ({ view: { features } }) => ({
    forms: features.forms,
    indicators: features.indicators,
    danger: [features.danger],
    minor: [yesNo(features.minor)],
    consent: [yesNo(features.consent)],
    victims: features.victims === undefined ? [] : [String(features.victims)],
  }),
};

const yesNo = (known: boolean | undefined): string => (known === undefined ? '' : known ? 'ja' : 'nee');
