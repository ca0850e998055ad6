import { type CodeList, forms, type IsoDate, type Text } from '@ketenzicht/rulebook';
import { criminalManners } from './lists/criminal-manner.ts';
import { labourSectors } from './lists/labour-sector.ts';
import { meansOfControl, technologies } from './lists/means.ts';
import { consents, notificationBases } from './lists/notification-basis.ts';
import { notifierGroups } from './lists/notifier-group.ts';
import { organStages, organs } from './lists/organ.ts';
import { recruiterRelations, sexes } from './lists/person.ts';
import { policeUnits } from './lists/police-unit.ts';
import { b8Statuses, cooperations, dublinStatuses } from './lists/residence.ts';
import { sexualSectors } from './lists/sexual-sector.ts';
import { registeredParts, sources } from './lists/source.ts';
import type { Notification } from './notification.ts';

export type FieldName = keyof Notification;

/** How the values of a field are written and stored. */
export type FieldKind = 'text' | 'date' | 'count' | 'code' | 'codes' | 'country' | 'countries';

export interface Field {
  readonly kind: FieldKind;
  /** Column in an exchanged file. */
  readonly column: string;
  readonly label: Text;
  /** Of a coded field. */
  readonly list?: CodeList<string>;
  /** A file must have this column, and every row a value in it. */
  readonly required?: true;
  /** Highest value of a count. */
  readonly max?: number;
  /** From when the question was asked; before that a missing answer says nothing about quality. */
  readonly from?: IsoDate;
}

/** Somebody older than this is a typing error. */
const oldest = 120;

/** The fields of a notification, in the order of an exchanged file. Everything that differs per field stands here. */
export const fields = {
  id: {
    kind: 'text',
    column: 'notification_id',
    label: { nl: 'Nummer van de melding', en: 'Number of the notification' },
    required: true,
  },
  person: { kind: 'text', column: 'person_id', label: { nl: 'Slachtoffer', en: 'Victim' } },
  reportDate: {
    kind: 'date',
    column: 'report_date',
    label: { nl: 'Datum van de melding', en: 'Date of the notification' },
    required: true,
  },
  notifier: { kind: 'text', column: 'notifier', label: { nl: 'Melder', en: 'Notifier' } },
  notifierGroup: {
    kind: 'code',
    column: 'notifier_group',
    label: { nl: 'Groep melders', en: 'Group of notifiers' },
    list: notifierGroups,
  },
  policeUnit: {
    kind: 'code',
    column: 'police_unit',
    label: { nl: 'Politie-eenheid', en: 'Police unit' },
    list: policeUnits,
  },
  source: {
    kind: 'code',
    column: 'source',
    label: { nl: 'Herkomst van de gegevens', en: 'Origin of the data' },
    list: sources,
    required: true,
  },
  registeredAs: {
    kind: 'code',
    column: 'registered_as',
    label: { nl: 'Bij de bron bekend als', en: 'Registered at the source as' },
    list: registeredParts,
  },
  legalBasis: {
    kind: 'code',
    column: 'legal_basis',
    label: { nl: 'Grondslag', en: 'Legal basis' },
    list: notificationBases,
  },
  consent: {
    kind: 'code',
    column: 'consent',
    label: { nl: 'Toestemming', en: 'Consent' },
    list: consents,
  },
  sex: { kind: 'code', column: 'sex', label: { nl: 'Geslacht', en: 'Sex' }, list: sexes },
  nationality: {
    kind: 'country',
    column: 'nationality',
    label: { nl: 'Nationaliteit', en: 'Nationality' },
  },
  birthDate: { kind: 'date', column: 'birth_date', label: { nl: 'Geboortedatum', en: 'Date of birth' } },
  ageAtReport: {
    kind: 'count',
    column: 'age_at_report',
    label: { nl: 'Leeftijd bij de melding', en: 'Age at the notification' },
    max: oldest,
  },
  ageAtStart: {
    kind: 'count',
    column: 'age_at_start',
    label: { nl: 'Leeftijd bij het begin', en: 'Age at the beginning' },
    max: oldest,
  },
  forms: {
    kind: 'codes',
    column: 'forms',
    label: { nl: 'Vormen van uitbuiting', en: 'Forms of exploitation' },
    list: forms,
  },
  sectorsSexual: {
    kind: 'codes',
    column: 'sectors_sexual',
    label: { nl: 'Sectoren van seksuele uitbuiting', en: 'Sectors of sexual exploitation' },
    list: sexualSectors,
  },
  sectorsLabour: {
    kind: 'codes',
    column: 'sectors_labour',
    label: { nl: 'Sectoren van arbeidsuitbuiting', en: 'Sectors of labour exploitation' },
    list: labourSectors,
  },
  mannerCriminal: {
    kind: 'codes',
    column: 'manner_criminal',
    label: { nl: 'Wijze van criminele uitbuiting', en: 'Manner of criminal exploitation' },
    list: criminalManners,
    from: '2016-01-01',
  },
  organStage: {
    kind: 'code',
    column: 'organ_stage',
    label: { nl: 'Hoe ver de orgaanverwijdering kwam', en: 'How far the organ removal came' },
    list: organStages,
  },
  organ: { kind: 'code', column: 'organ', label: { nl: 'Orgaan', en: 'Organ' }, list: organs },
  placeOfExploitation: {
    kind: 'countries',
    column: 'place_of_exploitation',
    label: { nl: 'Land van uitbuiting', en: 'Country of exploitation' },
  },
  recruitmentCountry: {
    kind: 'country',
    column: 'recruitment_country',
    label: { nl: 'Land van werving', en: 'Country of recruitment' },
  },
  transitCountries: {
    kind: 'countries',
    column: 'transit_countries',
    label: { nl: 'Landen onderweg', en: 'Countries of transit' },
  },
  months: {
    kind: 'count',
    column: 'months',
    label: { nl: 'Duur in maanden', en: 'Duration in months' },
    max: 12 * oldest,
  },
  means: {
    kind: 'codes',
    column: 'means',
    label: { nl: 'Middelen van dwang', en: 'Means of control' },
    list: meansOfControl,
  },
  recruiter: {
    kind: 'code',
    column: 'recruiter',
    label: { nl: 'Wie wierf', en: 'Who recruited' },
    list: recruiterRelations,
  },
  technology: {
    kind: 'code',
    column: 'technology',
    label: { nl: 'Rol van internet', en: 'Part of technology' },
    list: technologies,
  },
  dublin: {
    kind: 'code',
    column: 'dublin',
    label: { nl: 'Dublinstatus', en: 'Dublin status' },
    list: dublinStatuses,
  },
  b8: { kind: 'code', column: 'b8', label: { nl: 'B8-regeling', en: 'B8 scheme' }, list: b8Statuses },
  cooperation: {
    kind: 'code',
    column: 'cooperation',
    label: { nl: 'Medewerking aan het onderzoek', en: 'Cooperation with the investigation' },
    list: cooperations,
  },
} as const satisfies Readonly<Record<FieldName, Field>>;

/** Names of the fields in the order of an exchanged file. */
export const fieldNames = Object.keys(fields) as readonly FieldName[];

type NamesOf<K extends FieldKind> = {
  [F in FieldName]: (typeof fields)[F]['kind'] extends K ? F : never;
}[FieldName];

/** Fields that hold one code. */
export type CodeField = NamesOf<'code'>;
/** Fields that hold several codes. */
export type CodesField = NamesOf<'codes'>;
