import { code, date, flag, listOf } from './fact-definition.ts';

/** Where a victim stays. */
export const placements = listOf({
  none: { nl: 'Nergens geplaatst', en: 'Not placed' },
  cosm: {
    nl: 'Categorale opvang voor slachtoffers van mensenhandel (COSM)',
    en: 'Shelter for victims of trafficking (COSM)',
  },
  womensShelter: { nl: 'Vrouwenopvang', en: 'Women’s shelter' },
  socialShelter: { nl: 'Maatschappelijke opvang', en: 'Social shelter' },
  cosmHouse: { nl: 'Huis van een COSM-instelling', en: 'House of a COSM provider' },
  asylumCentre: { nl: 'Asielzoekerscentrum', en: 'Asylum seekers’ centre' },
  youthCare: { nl: 'Jeugdzorg', en: 'Youth care' },
  closedYouthCare: { nl: 'Gesloten jeugdzorg', en: 'Closed youth care' },
  protectedAmv: {
    nl: 'Beschermde opvang voor alleenstaande minderjarigen',
    en: 'Protected shelter for unaccompanied minors',
  },
  hostFamily: { nl: 'Opvanggezin', en: 'Host family' },
  ownHome: { nl: 'Eigen woning of netwerk', en: 'Own home or network' },
  other: { nl: 'Andere opvang', en: 'Other shelter' },
});

/** Whether help is given inside an institution. */
export const careSettings = listOf({
  residential: { nl: 'In een instelling', en: 'In an institution' },
  ambulant: { nl: 'Ambulant', en: 'Outpatient' },
});

/** Facts about shelter, housing and interpreters. */
export const shelterFacts = {
  'shelter.needed': flag(
    { nl: 'behoefte aan opvang', en: 'need of shelter' },
    { nl: 'het slachtoffer heeft opvang nodig', en: 'the victim needs shelter' },
    { nl: 'het slachtoffer heeft geen opvang nodig', en: 'the victim does not need shelter' },
    { nl: 'Heeft het slachtoffer opvang nodig?', en: 'Does the victim need shelter?' },
  ),
  'shelter.placement': code(
    placements,
    { nl: 'de opvangplek', en: 'the place of shelter' },
    { nl: 'Waar verblijft het slachtoffer?', en: 'Where does the victim stay?' },
  ),
  'shelter.cosmPlaceFree': flag(
    { nl: 'vrije plaats in de categorale opvang', en: 'free place in the COSM' },
    {
      nl: 'er is een passende plaats vrij in de categorale opvang',
      en: 'a suitable place is free in the COSM',
    },
    {
      nl: 'er is geen passende plaats vrij in de categorale opvang',
      en: 'no suitable place is free in the COSM',
    },
    {
      nl: 'Is er een passende plaats vrij in de categorale opvang?',
      en: 'Is a suitable place free in the COSM?',
    },
  ),
  'shelter.couple': flag(
    { nl: 'stel', en: 'couple' },
    { nl: 'het gaat om een stel', en: 'it is about a couple' },
    { nl: 'het gaat niet om een stel', en: 'it is not about a couple' },
    { nl: 'Gaat het om een stel?', en: 'Is it about a couple?' },
  ),
  'shelter.largeGroup': flag(
    { nl: 'grote groep', en: 'large group' },
    { nl: 'het gaat om een grote groep', en: 'it is about a large group' },
    { nl: 'het gaat niet om een grote groep', en: 'it is not about a large group' },
    { nl: 'Gaat het om een grote groep?', en: 'Is it about a large group?' },
  ),
  'shelter.psychiatric': flag(
    { nl: 'psychiatrische problemen', en: 'psychiatric problems' },
    { nl: 'er zijn psychiatrische problemen', en: 'there are psychiatric problems' },
    { nl: 'er zijn geen psychiatrische problemen', en: 'there are no psychiatric problems' },
    { nl: 'Zijn er psychiatrische problemen?', en: 'Are there psychiatric problems?' },
  ),
  'shelter.addiction': flag(
    { nl: 'verslaving', en: 'addiction' },
    { nl: 'er is een verslaving', en: 'there is an addiction' },
    { nl: 'er is geen verslaving', en: 'there is no addiction' },
    { nl: 'Is er een verslaving?', en: 'Is there an addiction?' },
  ),
  'shelter.needsAssessed': flag(
    { nl: 'beoordeling van risico en behoeften', en: 'assessment of risk and needs' },
    { nl: 'risico en behoeften zijn beoordeeld', en: 'risk and needs have been assessed' },
    { nl: 'risico en behoeften zijn nog niet beoordeeld', en: 'risk and needs have not been assessed yet' },
    { nl: 'Zijn risico en behoeften beoordeeld?', en: 'Have risk and needs been assessed?' },
  ),
  'shelter.followUpArranged': flag(
    { nl: 'vervolgopvang', en: 'follow-up shelter' },
    { nl: 'de vervolgopvang is geregeld', en: 'follow-up shelter has been arranged' },
    { nl: 'de vervolgopvang is nog niet geregeld', en: 'follow-up shelter has not been arranged yet' },
    { nl: 'Is de vervolgopvang geregeld?', en: 'Has follow-up shelter been arranged?' },
  ),
  'shelter.placedOn': date(
    { nl: 'de dag van plaatsing', en: 'the day of placement' },
    { nl: 'Wanneer is het slachtoffer geplaatst?', en: 'When was the victim placed?' },
  ),
  'shelter.selfReliant': flag(
    { nl: 'zelfredzaamheid', en: 'self-reliance' },
    { nl: 'het slachtoffer is voldoende zelfredzaam', en: 'the victim is sufficiently self-reliant' },
    {
      nl: 'het slachtoffer is nog niet voldoende zelfredzaam',
      en: 'the victim is not sufficiently self-reliant yet',
    },
    { nl: 'Is het slachtoffer voldoende zelfredzaam?', en: 'Is the victim sufficiently self-reliant?' },
  ),
  'shelter.livedInCosmHouse': flag(
    { nl: 'verblijf in een COSM-woning', en: 'stay in a COSM house' },
    {
      nl: 'het slachtoffer heeft langere tijd in een COSM-woning gewoond',
      en: 'the victim has lived in a COSM house for a longer time',
    },
    {
      nl: 'het slachtoffer heeft niet langere tijd in een COSM-woning gewoond',
      en: 'the victim has not lived in a COSM house for a longer time',
    },
    {
      nl: 'Heeft het slachtoffer langere tijd in een COSM-woning gewoond?',
      en: 'Has the victim lived in a COSM house for a longer time?',
    },
  ),
  'shelter.childWithoutPermit': flag(
    { nl: 'kind zonder vergunning', en: 'child without a permit' },
    {
      nl: 'een kind van het slachtoffer heeft nog geen eigen vergunning',
      en: 'a child of the victim has no permit of its own yet',
    },
    {
      nl: 'geen kind van het slachtoffer wacht op een eigen vergunning',
      en: 'no child of the victim is waiting for a permit of its own',
    },
    {
      nl: 'Heeft een kind van het slachtoffer nog geen eigen vergunning?',
      en: 'Does a child of the victim have no permit of its own yet?',
    },
  ),
  'shelter.interpreterNeeded': flag(
    { nl: 'behoefte aan een tolk', en: 'need of an interpreter' },
    { nl: 'er is een tolk nodig', en: 'an interpreter is needed' },
    { nl: 'er is geen tolk nodig', en: 'no interpreter is needed' },
    { nl: 'Is er een tolk nodig?', en: 'Is an interpreter needed?' },
  ),
  'shelter.setting': code(
    careSettings,
    { nl: 'de vorm van hulp', en: 'the kind of help' },
    {
      nl: 'Krijgt het slachtoffer hulp in een instelling of ambulant?',
      en: 'Does the victim get help in an institution or as an outpatient?',
    },
  ),
  'shelter.rvb': flag(
    { nl: 'Rvb-uitkering', en: 'Rvb benefit' },
    {
      nl: 'het slachtoffer krijgt een uitkering volgens de Rvb',
      en: 'the victim gets a benefit under the Rvb',
    },
    {
      nl: 'het slachtoffer krijgt geen uitkering volgens de Rvb',
      en: 'the victim gets no benefit under the Rvb',
    },
    {
      nl: 'Krijgt het slachtoffer een uitkering volgens de Rvb?',
      en: 'Does the victim get a benefit under the Rvb?',
    },
  ),
  'shelter.actionPlanned': flag(
    { nl: 'geplande grote actie', en: 'planned large action' },
    {
      nl: 'er wordt een grote actie voorbereid waarbij slachtoffers verwacht worden',
      en: 'a large action is being prepared in which victims are expected',
    },
    { nl: 'er wordt geen grote actie voorbereid', en: 'no large action is being prepared' },
    {
      nl: 'Wordt er een grote actie voorbereid waarbij slachtoffers verwacht worden?',
      en: 'Is a large action being prepared in which victims are expected?',
    },
  ),
  'shelter.comenshaAsked': flag(
    { nl: 'vooroverleg met CoMensha', en: 'prior contact with CoMensha' },
    { nl: 'CoMensha weet van de geplande actie', en: 'CoMensha knows of the planned action' },
    {
      nl: 'CoMensha weet nog niet van de geplande actie',
      en: 'CoMensha does not know of the planned action yet',
    },
    { nl: 'Weet CoMensha van de geplande actie?', en: 'Does CoMensha know of the planned action?' },
  ),
} as const;
