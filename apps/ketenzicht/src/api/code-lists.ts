import type { Code, Indicator } from '@ketenzicht/rulebook';
import {
  adviceConclusions,
  channels,
  closeReasons,
  dangers,
  dataCategories,
  dossierParties,
  elements,
  enrichmentSources,
  followUpTracks,
  forms,
  handOnReasons,
  indicatorGroups,
  indicators,
  judgements,
  legalBases,
  personParts,
  purposes,
  reopenReasons,
  reporterKinds,
  roles,
  signalStatuses,
  threadKinds,
} from '@ketenzicht/rulebook';

/** A code as the API shows it; only an indicator has a group and forms. */
export type ListedCode = Code & Partial<Pick<Indicator, 'group' | 'forms'>>;

/** The code lists that are exchanged, by their name in the API. */
export const codeLists: Readonly<Record<string, Readonly<Record<string, ListedCode>>>> = {
  adviesconclusies: adviceConclusions,
  bronnen: enrichmentSources,
  'delen-van-personen': personParts,
  doelen: purposes,
  doormeldredenen: handOnReasons,
  gegevenscategorieen: dataCategories,
  gevaar: dangers,
  grondslagen: legalBases,
  heropenredenen: reopenReasons,
  indicatoren: indicators,
  indicatorgroepen: indicatorGroups,
  kanalen: channels,
  kernelementen: elements,
  oordelen: judgements,
  partijen: dossierParties,
  rollen: roles,
  sluitredenen: closeReasons,
  'soorten-melders': reporterKinds,
  'soorten-onderdelen': threadKinds,
  standen: signalStatuses,
  vervolgtrajecten: followUpTracks,
  vormen: forms,
};
