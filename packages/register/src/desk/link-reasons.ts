import { codeList } from '@ketenzicht/rulebook';

/** Why two notifications are judged to be about one victim, or not, or why that stays open. */
export const linkageReasons = codeList({
  identityAgrees: {
    label: { nl: 'Naam en geboortedatum komen overeen', en: 'Name and date of birth agree' },
  },
  confirmed: { label: { nl: 'De melder heeft het bevestigd', en: 'The notifier confirmed it' } },
  sameFacts: {
    label: { nl: 'Andere gegevens wijzen op één persoon', en: 'Other facts point to one person' },
  },
  family: {
    label: { nl: 'Familie of huisgenoten', en: 'Family or living together' },
  },
  namesakes: { label: { nl: 'Naamgenoten', en: 'They share a name' } },
  contradicts: { label: { nl: 'Gegevens spreken elkaar tegen', en: 'Facts contradict each other' } },
  tooLittle: { label: { nl: 'Te weinig bekend', en: 'Too little is known' } },
  asked: { label: { nl: 'Nagevraagd bij de melder', en: 'The notifier was asked' } },
  aboveThreshold: {
    label: { nl: 'Boven de ingestelde grens', en: 'Above the threshold that was set' },
  },
});

export type LinkageReason = keyof typeof linkageReasons;

/** What somebody can judge, and the reasons that go with it. */
export const linkageJudgements = {
  same: {
    label: { nl: 'Eén persoon', en: 'One person' },
    reasons: ['identityAgrees', 'confirmed', 'sameFacts'],
  },
  different: {
    label: { nl: 'Verschillende personen', en: 'Different persons' },
    reasons: ['family', 'namesakes', 'contradicts', 'confirmed'],
  },
  unsure: { label: { nl: 'Niet te zeggen', en: 'Cannot be told' }, reasons: ['tooLittle', 'asked'] },
} as const satisfies Readonly<
  Record<string, { readonly label: { nl: string; en: string }; readonly reasons: readonly LinkageReason[] }>
>;

export type LinkageJudgement = keyof typeof linkageJudgements;
