import { code, codes, flag, listOf } from './fact-definition.ts';

/** How the interview of a minor is adapted. */
export const hearingMeasures = listOf({
  sameInterviewer: { nl: 'Steeds dezelfde verhoorder', en: 'The same interviewer each time' },
  adaptedRoom: { nl: 'Een ruimte die voor kinderen is ingericht', en: 'A room adapted for children' },
  recorded: { nl: 'Opname die als bewijs kan dienen', en: 'A recording that can serve as evidence' },
  accompanied: {
    nl: 'Begeleiding door vertegenwoordiger of een volwassene naar keuze',
    en: 'Accompanied by a representative or an adult of choice',
  },
});

/** What the assessment of a return says about the interest of the child. */
export const returnInterests = listOf({
  notAssessed: { nl: 'Nog niet beoordeeld', en: 'Not assessed yet' },
  inInterest: { nl: 'Terugkeer is in het belang van het kind', en: 'Return is in the interest of the child' },
  notInInterest: {
    nl: 'Terugkeer is niet in het belang van het kind',
    en: 'Return is not in the interest of the child',
  },
});

/** Facts about victims who are or were minors. */
export const minorFacts = {
  'minor.unaccompanied': flag(
    { nl: 'alleenstaande minderjarige vreemdeling', en: 'unaccompanied minor alien' },
    {
      nl: 'de persoon is een alleenstaande minderjarige vreemdeling',
      en: 'the person is an unaccompanied minor alien',
    },
    {
      nl: 'de persoon is geen alleenstaande minderjarige vreemdeling',
      en: 'the person is not an unaccompanied minor alien',
    },
    {
      nl: 'Is de persoon een alleenstaande minderjarige vreemdeling?',
      en: 'Is the person an unaccompanied minor alien?',
    },
  ),
  'minor.labelledLoverboy': flag(
    { nl: 'het etiket loverboyproblematiek', en: 'the label loverboy problem' },
    {
      nl: 'het geval staat alleen als loverboyproblematiek te boek',
      en: 'the case is only recorded as a loverboy problem',
    },
    { nl: 'het geval staat als mensenhandel te boek', en: 'the case is recorded as trafficking' },
    {
      nl: 'Staat het geval alleen als loverboyproblematiek te boek?',
      en: 'Is the case only recorded as a loverboy problem?',
    },
  ),
  'minor.policeAsksSilence': flag(
    { nl: 'verzoek van de politie om te wachten', en: 'request of the police to wait' },
    {
      nl: 'de politie vraagt om voor de verklaring niet over de zaak te praten',
      en: 'the police ask not to talk about the case before the statement',
    },
    { nl: 'de politie vraagt niet om te wachten', en: 'the police do not ask to wait' },
    {
      nl: 'Vraagt de politie om voor de verklaring niet over de zaak te praten?',
      en: 'Do the police ask not to talk about the case before the statement?',
    },
  ),
  'minor.statementGiven': flag(
    { nl: 'de verklaring van het slachtoffer', en: 'the statement of the victim' },
    { nl: 'het slachtoffer heeft een verklaring afgelegd', en: 'the victim has made a statement' },
    {
      nl: 'het slachtoffer heeft nog geen verklaring afgelegd',
      en: 'the victim has not made a statement yet',
    },
    { nl: 'Heeft het slachtoffer een verklaring afgelegd?', en: 'Has the victim made a statement?' },
  ),
  'minor.careStillNeeded': flag(
    { nl: 'hulp na de 18e verjaardag', en: 'help after turning 18' },
    { nl: 'er is nog hulp of behandeling nodig', en: 'help or treatment is still needed' },
    { nl: 'er is geen hulp of behandeling meer nodig', en: 'help or treatment is not needed any more' },
    { nl: 'Is er nog hulp of behandeling nodig?', en: 'Is help or treatment still needed?' },
  ),
  'minor.outOfRegionNeeded': flag(
    { nl: 'plaatsing buiten de regio', en: 'placement outside the region' },
    {
      nl: 'plaatsing buiten de eigen regio is nodig voor veiligheid of behandeling',
      en: 'placement outside the own region is needed for safety or treatment',
    },
    {
      nl: 'plaatsing buiten de eigen regio is niet nodig',
      en: 'placement outside the own region is not needed',
    },
    {
      nl: 'Is plaatsing buiten de eigen regio nodig voor veiligheid of behandeling?',
      en: 'Is placement outside the own region needed for safety or treatment?',
    },
  ),
  'minor.normalIntelligence': flag(
    { nl: 'normale intelligentie', en: 'normal intelligence' },
    { nl: 'het slachtoffer heeft een normale intelligentie', en: 'the victim has normal intelligence' },
    {
      nl: 'het slachtoffer heeft geen normale intelligentie',
      en: 'the victim does not have normal intelligence',
    },
    {
      nl: 'Heeft het slachtoffer een normale intelligentie?',
      en: 'Does the victim have normal intelligence?',
    },
  ),
  'minor.hearingMeasures': codes(
    hearingMeasures,
    { nl: 'de maatregelen bij het verhoor', en: 'the measures at the interview' },
    {
      nl: 'Welke maatregelen zijn bij het verhoor getroffen?',
      en: 'Which measures have been taken for the interview?',
    },
  ),
  'minor.returnInterest': code(
    returnInterests,
    { nl: 'het belang van het kind bij terugkeer', en: 'the interest of the child in a return' },
    { nl: 'Is terugkeer in het belang van het kind?', en: 'Is return in the interest of the child?' },
  ),
} as const;
