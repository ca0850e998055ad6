import { codeList } from '@ketenzicht/rulebook';

/** Sex as registered; of a transgender person the assumed gender, when known. */
export const sexes = codeList({
  male: { label: { nl: 'Man', en: 'Man' } },
  female: { label: { nl: 'Vrouw', en: 'Woman' } },
  other: {
    label: { nl: 'Anders', en: 'Other' },
    explanation: {
      nl: 'Noch man, noch vrouw. Van een transgender persoon wordt het aangenomen geslacht geregistreerd.',
      en: 'Neither man nor woman. Of a transgender person the assumed gender is registered.',
    },
    citation: { source: '001', from: 701, to: 701, reference: 'voetnoot 55' },
  },
});

export type Sex = keyof typeof sexes;

/** Who recruited the victim, as CTDC asks it. */
export const recruiterRelations = codeList({
  partner: { label: { nl: 'Partner', en: 'Intimate partner' } },
  friend: { label: { nl: 'Vriend of kennis', en: 'Friend or acquaintance' } },
  family: { label: { nl: 'Familie', en: 'Family' } },
  other: {
    label: { nl: 'Iemand anders', en: 'Somebody else' },
    explanation: {
      nl: 'Bijvoorbeeld een werkgever, bemiddelaar of smokkelaar.',
      en: 'For example an employer, broker or smuggler.',
    },
  },
});

export type RecruiterRelation = keyof typeof recruiterRelations;
