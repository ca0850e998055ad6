import type { Duration, TermRule } from './term.ts';

/**
 * A term that the sources leave open: the name of the setting that fills it and the value it starts with.
 * For example: the municipal road (003) prints its steps and their order, and for none of them how long it takes.
 */
export function openTerm(setting: string, count: number, unit: Duration['unit']): TermRule {
  return {
    setting,
    startingValue: { count, unit },
    why: {
      nl: 'De bron zegt wel dat dit moet gebeuren, maar niet binnen welke tijd. Deze termijn is een beginwaarde. De gemeente of regio stelt hem zelf vast.',
      en: 'The source says that this must happen, but not within which time. This term is a starting value. The municipality or region sets it.',
    },
  };
}
