import { date, flag } from './fact-definition.ts';

/** What the rules need to know of the course of a victim track itself, and of the guards around a victim. */
export const trackFacts = {
  'track.closed': flag(
    { nl: 'afsluiting van het traject', en: 'closing of the track' },
    { nl: 'het slachtoffertraject is afgesloten', en: 'the victim track is closed' },
    { nl: 'het slachtoffertraject loopt', en: 'the victim track is open' },
    { nl: 'Is het slachtoffertraject afgesloten?', en: 'Is the victim track closed?' },
  ),
  'reflection.suspended': flag(
    { nl: 'opschorting van de bedenktijd', en: 'suspension of the reflection period' },
    { nl: 'de bedenktijd is opgeschort', en: 'the reflection period is suspended' },
    { nl: 'de bedenktijd is niet opgeschort', en: 'the reflection period is not suspended' },
    { nl: 'Is de bedenktijd opgeschort?', en: 'Is the reflection period suspended?' },
  ),
  'hearing.victimAskedEarlier': flag(
    { nl: 'de wens om eerder aangifte te doen', en: 'the wish to report earlier' },
    {
      nl: 'het slachtoffer wil zelf eerder aangifte doen',
      en: 'the victim wants to report to the police earlier',
    },
    {
      nl: 'het slachtoffer heeft niet gevraagd om eerder aangifte te doen',
      en: 'the victim did not ask to report to the police earlier',
    },
    {
      nl: 'Wil het slachtoffer zelf eerder aangifte doen?',
      en: 'Does the victim want to report to the police earlier?',
    },
  ),
  'guard.exploitationGoesOn': flag(
    { nl: 'uitbuiting die doorgaat', en: 'exploitation that goes on' },
    {
      nl: 'opsporingsambtenaren weten dat de uitbuiting nu doorgaat',
      en: 'investigators know that the exploitation goes on now',
    },
    {
      nl: 'van uitbuiting die nu doorgaat is niets bekend',
      en: 'nothing is known of exploitation that goes on now',
    },
    { nl: 'Gaat de uitbuiting nu nog door?', en: 'Does the exploitation go on now?' },
  ),
  'guard.intervened': flag(
    { nl: 'het ingrijpen', en: 'the intervention' },
    { nl: 'er is ingegrepen', en: 'somebody intervened' },
    { nl: 'er is nog niet ingegrepen', en: 'nobody intervened yet' },
    { nl: 'Is er ingegrepen?', en: 'Did somebody intervene?' },
  ),
  'guard.suspectedOn': date(
    { nl: 'het begin van de verdenking', en: 'the start of the suspicion' },
    { nl: 'Sinds wanneer is het slachtoffer ook verdachte?', en: 'Since when is the victim also a suspect?' },
  ),
  'guard.omKnows': flag(
    { nl: 'kennis van het OM van het slachtofferschap', en: 'knowledge of the prosecutor of the victimhood' },
    {
      nl: 'het OM weet dat de verdachte mogelijk slachtoffer is',
      en: 'the prosecutor knows that the suspect may be a victim',
    },
    {
      nl: 'het OM weet nog niet dat de verdachte mogelijk slachtoffer is',
      en: 'the prosecutor does not know yet that the suspect may be a victim',
    },
    {
      nl: 'Weet het OM dat de verdachte mogelijk slachtoffer is?',
      en: 'Does the prosecutor know that the suspect may be a victim?',
    },
  ),
  'guard.weighed': flag(
    { nl: 'weging van niet-bestraffing', en: 'weighing of non-punishment' },
    {
      nl: 'is gewogen of vervolging of straf achterwege blijft',
      en: 'it was weighed whether to refrain from prosecution or punishment',
    },
    {
      nl: 'is niet gewogen of vervolging of straf achterwege blijft',
      en: 'it was not weighed whether to refrain from prosecution or punishment',
    },
    {
      nl: 'Is gewogen of vervolging of straf achterwege blijft?',
      en: 'Was it weighed whether to refrain from prosecution or punishment?',
    },
  ),
  'guard.chargeDecided': flag(
    { nl: 'de beslissing over de verdenking', en: 'the decision on the suspicion' },
    {
      nl: 'het OM heeft over de verdenking beslist',
      en: 'the prosecutor has decided on the suspicion',
    },
    {
      nl: 'het OM heeft nog niet over de verdenking beslist',
      en: 'the prosecutor has not decided on the suspicion yet',
    },
    { nl: 'Heeft het OM over de verdenking beslist?', en: 'Has the prosecutor decided on the suspicion?' },
  ),
  'return.forced': flag(
    { nl: 'gedwongen vertrek', en: 'forced departure' },
    { nl: 'het vertrek is gedwongen', en: 'the departure is forced' },
    { nl: 'het vertrek is niet gedwongen', en: 'the departure is not forced' },
    { nl: 'Is het vertrek gedwongen?', en: 'Is the departure forced?' },
  ),
  'minor.guardian': flag(
    { nl: 'voogdij', en: 'guardianship' },
    { nl: 'iemand heeft het gezag over de minderjarige', en: 'somebody has custody of the minor' },
    { nl: 'niemand heeft het gezag over de minderjarige', en: 'nobody has custody of the minor' },
    { nl: 'Heeft iemand het gezag over de minderjarige?', en: 'Does somebody have custody of the minor?' },
  ),
} as const;
