import { type Code, codeList } from '../lists/code-list.ts';
import type { Form } from '../lists/form.ts';
import type { Citation } from '../rule.ts';
import type { Text } from '../text.ts';

/** How the sources group indicators (002, Tabel 4.1 and 5.1). */
export const indicatorGroups = codeList({
  coercion: { label: { nl: 'Dwang of dreiging', en: 'Coercion or threat' } },
  dependence: { label: { nl: 'Afhankelijkheid', en: 'Dependence' } },
  vulnerability: { label: { nl: 'Kwetsbaarheid', en: 'Vulnerability' } },
  work: { label: { nl: 'Werk en loon', en: 'Work and pay' } },
  living: { label: { nl: 'Wonen en dagelijks leven', en: 'Housing and daily life' } },
  travel: { label: { nl: 'Reis en verhaal', en: 'Journey and story' } },
  sexual: { label: { nl: 'Seks tegen betaling', en: 'Sex for payment' } },
  offences: { label: { nl: 'Strafbare feiten', en: 'Offences' } },
  organ: { label: { nl: 'Organen', en: 'Organs' } },
  context: { label: { nl: 'Omstandigheden en daders', en: 'Circumstances and offenders' } },
});

export type IndicatorGroup = keyof typeof indicatorGroups;

/** The three core elements of trafficking (art. 273f Sr; 002 L727-731). */
export const elements = codeList({
  act: {
    label: { nl: 'Handeling', en: 'Act' },
    explanation: {
      nl: 'Wat de dader doet, zoals werven, vervoeren of huisvesten.',
      en: 'What the offender does, such as recruiting, transporting or harbouring.',
    },
    citation: { source: '002', from: 727, to: 728, reference: 'art. 273f Sr' },
  },
  means: {
    label: { nl: 'Middel', en: 'Means' },
    explanation: {
      nl: 'Waarmee iemand in de situatie komt of blijft, zoals dwang, misleiding of misbruik van een kwetsbare positie. Bij minderjarigen is een middel niet nodig.',
      en: 'By which somebody gets or stays in the situation, such as coercion, deception or abuse of a vulnerable position. For minors no means is needed.',
    },
    citation: { source: '002', from: 728, to: 731, reference: 'art. 273f Sr' },
  },
  purpose: {
    label: { nl: 'Oogmerk', en: 'Purpose' },
    explanation: {
      nl: 'Waar het op gericht is: uitbuiting.',
      en: 'What it is aimed at: exploitation.',
    },
    citation: { source: '002', from: 729, to: 729, reference: 'art. 273f Sr' },
  },
});

export type Element = keyof typeof elements;

/**
 * Something that can point to trafficking. It invites to look further and never decides anything: it has no
 * weight, adds up to no score and gives no verdict about a person.
 */
export interface Indicator extends Code {
  readonly group: IndicatorGroup;
  /** The forms of exploitation in which the source saw it. */
  readonly forms: readonly [Form, ...Form[]];
  /** The core element it bears on, only where the source makes the link. */
  readonly element?: Element;
  /** Why it says little by itself, where the source says so. */
  readonly caution?: Text;
  readonly citation: Citation;
}

/** Declares indicators and keeps their keys as a literal type. */
export function indicatorList<K extends string>(
  list: Readonly<Record<K, Indicator>>,
): Readonly<Record<K, Indicator>> {
  return list;
}
