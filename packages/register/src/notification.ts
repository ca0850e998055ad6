import type { Form, IsoDate } from '@ketenzicht/rulebook';
import type { Answer } from './answer.ts';
import type { CountryCode } from './country/country.ts';
import type { CriminalManner } from './lists/criminal-manner.ts';
import type { LabourSector } from './lists/labour-sector.ts';
import type { MeansOfControl, Technology } from './lists/means.ts';
import type { Consent, NotificationBasis } from './lists/notification-basis.ts';
import type { NotifierGroup } from './lists/notifier-group.ts';
import type { Organ, OrganStage } from './lists/organ.ts';
import type { RecruiterRelation, Sex } from './lists/person.ts';
import type { PoliceUnit } from './lists/police-unit.ts';
import type { B8Status, Cooperation, DublinStatus } from './lists/residence.ts';
import type { SexualSector } from './lists/sexual-sector.ts';
import type { RegisteredPart, Source } from './lists/source.ts';

/** One of several values; never empty: no value at all is an answer that says why. */
export type Several<T> = readonly [T, ...T[]];

/**
 * One notification of one presumed victim: pseudonymous facts for counting. Names, addresses and numbers
 * are no part of it.
 */
export interface Notification {
  /** Unique in the register or file. */
  readonly id: string;
  /** The victim as far as known: notifications with the same person are about one victim. */
  readonly person?: string;
  /** Day on which the notification was made; the year of counting follows from it. */
  readonly reportDate: IsoDate;
  /** Name or id of the organisation that notified. */
  readonly notifier?: string;
  readonly notifierGroup: Answer<NotifierGroup>;
  /** Of a notification by the police. */
  readonly policeUnit: Answer<PoliceUnit>;
  readonly source: Source;
  /** As what the person stood in the register of the source; who a notifier reports is a victim. */
  readonly registeredAs: Answer<RegisteredPart>;
  readonly legalBasis: Answer<NotificationBasis>;
  readonly consent: Answer<Consent>;
  readonly sex: Answer<Sex>;
  readonly nationality: Answer<CountryCode>;
  readonly birthDate: Answer<IsoDate>;
  /** In whole years on the report date; follows from the birth date when only that is given. */
  readonly ageAtReport: Answer<number>;
  /** In whole years at the beginning of the exploitation. */
  readonly ageAtStart: Answer<number>;
  readonly forms: Answer<Several<Form>>;
  readonly sectorsSexual: Answer<Several<SexualSector>>;
  readonly sectorsLabour: Answer<Several<LabourSector>>;
  readonly mannerCriminal: Answer<Several<CriminalManner>>;
  readonly organStage: Answer<OrganStage>;
  readonly organ: Answer<Organ>;
  /** Countries in which the exploitation took place. */
  readonly placeOfExploitation: Answer<Several<CountryCode>>;
  readonly recruitmentCountry: Answer<CountryCode>;
  readonly transitCountries: Answer<Several<CountryCode>>;
  /** How long the exploitation lasted, in whole months. */
  readonly months: Answer<number>;
  readonly means: Answer<Several<MeansOfControl>>;
  readonly recruiter: Answer<RecruiterRelation>;
  readonly technology: Answer<Technology>;
  readonly dublin: Answer<DublinStatus>;
  readonly b8: Answer<B8Status>;
  readonly cooperation: Answer<Cooperation>;
}
