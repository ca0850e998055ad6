import { given } from '../answer.ts';
import type { FieldName } from '../fields.ts';
import { labourSectors } from '../lists/labour-sector.ts';
import type { Notification } from '../notification.ts';
import type { FactsMapping } from './mapping.ts';

/*
 * The Human Trafficking Case Data Standard 2.0 (24 December 2021): names of fields and values as in its field
 * standard. Sets are joined by a semicolon.
 */

const genders = { female: 'Feminine', male: 'Masculine', other: 'NonConforming' } as const;

/** HTCDS has no value for criminal exploitation: it becomes `Other` and does not come back. */
const exploitation = {
  sexual: 'SexualExploitation',
  labour: 'ForcedLabour',
  criminal: 'Other',
  organ: 'OrganRemoval',
} as const;

const control = {
  threats: 'PhysicalThreats',
  threatLaw: 'ThreatsLawEnforcement',
  threatFamily: 'ThreatensChildrenFamily',
  debt: 'DebtBondage',
  falsePromises: 'FalsePromises',
  physical: 'PhysicalAbuse',
  sexual: 'SexualAbuse',
  psychological: 'PsychologicalAbuse',
  earnings: 'TakesEarnings',
  finances: 'RestrictsFinancialAccess',
  medical: 'RestrictsMedicalCare',
  movement: 'RestrictsMovement',
  necessities: 'WithholdsNecessities',
  substances: 'PsychoactiveSubstance',
  hours: 'ExcessiveWorkingHours',
  documents: 'WithholdsDocuments',
  other: 'Other',
} as const;

const industries = {
  A: 'A_AgricultureForestryAndFishing',
  B: 'B_MiningAndQuarrying',
  C: 'C_Manufacturing',
  D: 'D_ElectricityGasSteamAndAirConditioningSupply',
  E: 'E_WaterSupplySewerageWasteManagement',
  F: 'F_Construction',
  G: 'G_WholesaleAndRetailTradeRepairOfMotorVehicles',
  H: 'H_TransportationAndStorage',
  I: 'I_AccommodationAndFoodServiceActivities',
  J: 'J_InformationAndCommunication',
  K: 'K_FinancialAndInsuranceActivities',
  L: 'L_RealEstateActivities',
  M: 'M_ProfessionalScientificAndTechnicalActivities',
  N: 'N_AdministrativeAndSupportServiceActivities',
  O: 'O_PublicAdministrationAndDefence',
  P: 'P_Education',
  Q: 'Q_HumanHealthAndSocialWorkActivities',
  R: 'R_ArtsEntertainmentAndRecreation',
  S: 'S_OtherServiceActivities',
  T: 'T_ActivitiesOfHouseholdsAsEmployers',
  U: 'U_ActivitiesOfExtraterritorialOrganizations',
} as const;

/** Relations as HTCDS spells them. A partner and a friend become one value, which comes back as a friend. */
const relations = {
  partner: 'Acquainted',
  friend: 'Acquainted',
  family: 'Familial',
  other: 'Unaquainted',
} as const;

/** Columns of an exported file, in order. `hte_` events are flattened: one column per type of event. */
export const htcdsColumns = [
  'ExternalId',
  'ExternalPersonId',
  'cas_ReferringOrganisation',
  'cas_IncomingReferralDate',
  'con_Consent',
  'prs_Birthdate',
  'prs_Gender',
  'prs_Citizenship',
  'vic_TraffickingStatus',
  'vic_AgeWhenTrafficked',
  'vic_RelationshipToTrafficker',
  'vic_TypeOfExploitation',
  'vic_ForcedLabourIndustry',
  'vic_MethodsOfControl',
  'hte_Country_Recruitment',
  'hte_Country_Transit',
  'hte_Country_Exploitation',
] as const;

/** What a file in HTCDS carries both ways. Everything else is lost, and so is why an answer is missing. */
export const htcdsCarries: readonly FieldName[] = [
  'id',
  'person',
  'notifier',
  'reportDate',
  'sex',
  'nationality',
  'ageAtStart',
  'means',
  'placeOfExploitation',
  'recruitmentCountry',
  'transitCountries',
];

/** A notification as cells under `htcdsColumns`. Dates of birth leave the register only when asked for elsewhere. */
export function htcdsCells(one: Notification): readonly string[] {
  const forms = given(one.forms);
  const sectors = given(one.sectorsLabour);
  const first = sectors?.[0];
  const consent = given(one.consent);
  const cells: Readonly<Record<(typeof htcdsColumns)[number], string>> = {
    ExternalId: one.id,
    ExternalPersonId: one.person ?? '',
    cas_ReferringOrganisation: one.notifier ?? '',
    cas_IncomingReferralDate: one.reportDate,
    con_Consent: consent === undefined ? '' : String(consent !== 'withheld'),
    prs_Birthdate: '',
    prs_Gender: translated(genders, given(one.sex)) || 'NonSpecifiedUnknown',
    prs_Citizenship: given(one.nationality) ?? '',
    vic_TraffickingStatus: 'PossibleVictimOfTrafficking',
    vic_AgeWhenTrafficked: String(given(one.ageAtStart) ?? ''),
    vic_RelationshipToTrafficker: translated(relations, given(one.recruiter)),
    vic_TypeOfExploitation: (forms ?? []).map((form) => exploitation[form]).join(';'),
    vic_ForcedLabourIndustry:
      first === undefined
        ? ''
        : translated(industries, labourSectors[first].section as keyof typeof industries),
    vic_MethodsOfControl: (given(one.means) ?? []).map((means) => control[means]).join(';'),
    hte_Country_Recruitment: given(one.recruitmentCountry) ?? '',
    hte_Country_Transit: (given(one.transitCountries) ?? []).join(';'),
    hte_Country_Exploitation: (given(one.placeOfExploitation) ?? []).join(';'),
  };
  return htcdsColumns.map((column) => cells[column]);
}

const translated = <K extends string>(table: Readonly<Record<K, string>>, key: K | undefined): string =>
  key === undefined ? '' : table[key];

const reversed = (table: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(table).map(([ours, theirs]) => [theirs, ours]));

/** How a file in HTCDS is read. The notifier's group is not in it; a mapping of one's own can say it. */
export const htcdsMapping: FactsMapping = {
  separator: ';',
  columns: {
    ExternalId: 'notification_id',
    ExternalPersonId: 'person_id',
    cas_ReferringOrganisation: 'notifier',
    cas_IncomingReferralDate: 'report_date',
    con_Consent: 'consent',
    prs_Birthdate: 'birth_date',
    prs_Gender: 'sex',
    prs_Citizenship: 'nationality',
    vic_TraffickingStatus: null,
    vic_AgeWhenTrafficked: 'age_at_start',
    vic_RelationshipToTrafficker: 'recruiter',
    vic_TypeOfExploitation: 'forms',
    vic_ForcedLabourIndustry: 'sectors_labour',
    vic_MethodsOfControl: 'means',
    hte_Country_Recruitment: 'recruitment_country',
    hte_Country_Transit: 'transit_countries',
    hte_Country_Exploitation: 'place_of_exploitation',
  },
  codes: {
    sex: {
      ...reversed(genders),
      NonSpecifiedUnknown: '',
      TransgenderFeminine: 'female',
      TransgenderMasculine: 'male',
    },
    forms: {
      ...reversed({ sexual: exploitation.sexual, labour: exploitation.labour, organ: exploitation.organ }),
      ChildLabour: 'labour',
      ForcedBegging: 'criminal',
      Other: 'criminal',
    },
    means: reversed(control),
    recruiter: { Acquainted: 'friend', Familial: 'family', Unaquainted: 'other' },
    consent: { true: 'victim', false: 'withheld' },
    sectors_labour: Object.fromEntries(
      Object.entries(labourSectors).map(([ours, { section }]) => [
        industries[section as keyof typeof industries],
        ours,
      ]),
    ),
  },
  constants: { source: 'notifier', notifier_group: 'other' },
};
