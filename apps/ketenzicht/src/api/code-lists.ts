import type { CodeList } from '@ketenzicht/rulebook';
import {
  adviceConclusions,
  channels,
  closeReasons,
  dangers,
  dataCategories,
  followUpTracks,
  forms,
  handOnReasons,
  judgements,
  legalBases,
  personParts,
  purposes,
  reopenReasons,
  reporterKinds,
  roles,
} from '@ketenzicht/rulebook';

/** The code lists that are exchanged, by their name in the API. */
export const codeLists: Readonly<Record<string, CodeList<string>>> = {
  adviesconclusies: adviceConclusions,
  'delen-van-personen': personParts,
  doelen: purposes,
  doormeldredenen: handOnReasons,
  gegevenscategorieen: dataCategories,
  gevaar: dangers,
  grondslagen: legalBases,
  heropenredenen: reopenReasons,
  kanalen: channels,
  oordelen: judgements,
  rollen: roles,
  'soorten-melders': reporterKinds,
  sluitredenen: closeReasons,
  vervolgtrajecten: followUpTracks,
  vormen: forms,
};
