import { code, codes, date, flag, listOf } from './fact-definition.ts';

/** Where the reflection period stands. */
export const reflectionStatuses = listOf({
  none: { nl: 'Nog niet aangeboden', en: 'Not offered yet' },
  offered: { nl: 'Aangeboden', en: 'Offered' },
  accepted: { nl: 'Loopt', en: 'Running' },
  declined: { nl: 'Het slachtoffer zag ervan af', en: 'Waived by the victim' },
  refused: { nl: 'Niet verleend', en: 'Not granted' },
  ended: { nl: 'Beëindigd', en: 'Ended' },
});

/** Why a reflection period ended. */
export const reflectionEnds = listOf({
  reported: { nl: 'Het slachtoffer deed aangifte', en: 'The victim reported to the police' },
  cooperated: {
    nl: 'Het slachtoffer werkte op een andere manier mee',
    en: 'The victim cooperated in another way',
  },
  renounced: {
    nl: 'Het slachtoffer zag af van aangifte en medewerking',
    en: 'The victim renounced reporting and cooperation',
  },
  unknownDestination: { nl: 'Vertrek met onbekende bestemming', en: 'Departure to an unknown destination' },
  maximum: { nl: 'De langste termijn is bereikt', en: 'The longest term was reached' },
});

/** Whether and how a victim cooperates with the criminal case. */
export const cooperationKinds = listOf({
  undecided: { nl: 'Nog niet beslist', en: 'Not decided yet' },
  aangifte: { nl: 'Aangifte', en: 'Report to the police (aangifte)' },
  otherwise: { nl: 'Medewerking op een andere manier', en: 'Cooperation in another way' },
  none: { nl: 'Geen medewerking', en: 'No cooperation' },
});

/** What keeps a victim from cooperating. */
export const cooperationObstacles = listOf({
  threat: { nl: 'Ernstige bedreiging', en: 'Serious threat' },
  medical: { nl: 'Medische beperking', en: 'Medical limitation' },
  psychological: { nl: 'Psychische beperking', en: 'Psychological limitation' },
  minority: { nl: 'Minderjarigheid', en: 'Minority' },
});

/** Where the temporary permit stands. */
export const permitStatuses = listOf({
  none: { nl: 'Geen vergunning', en: 'No permit' },
  granted: { nl: 'Verleend', en: 'Granted' },
  intention: { nl: 'Voornemen tot intrekking', en: 'Intention to withdraw' },
  withdrawn: { nl: 'Ingetrokken', en: 'Withdrawn' },
  refused: { nl: 'Geweigerd', en: 'Refused' },
  ended: { nl: 'Afgelopen', en: 'Ended' },
});

/** On which ground a temporary permit was given. */
export const permitGrounds = listOf({
  cooperation: { nl: 'Aangifte of andere medewerking', en: 'Reporting or other cooperation' },
  noCooperation: { nl: 'Niet kunnen meewerken (schrijnend pad)', en: 'Unable to cooperate (hardship route)' },
});

/** Where the request for continued stay stands. */
export const continuedStatuses = listOf({
  none: { nl: 'Niet aangevraagd', en: 'Not applied for' },
  applied: { nl: 'Aangevraagd', en: 'Applied for' },
  granted: { nl: 'Ingewilligd', en: 'Granted' },
  refused: { nl: 'Afgewezen', en: 'Refused' },
  objection: { nl: 'Bezwaar loopt', en: 'Objection pending' },
});

/** The factors that must be weighed for individual circumstances. */
export const continuedFactors = listOf({
  reprisals: {
    nl: 'Gevaar van represailles en bescherming daartegen in het land van herkomst',
    en: 'Danger of reprisals and protection against them in the country of origin',
  },
  prosecution: {
    nl: 'Gevaar van vervolging in het land van herkomst',
    en: 'Danger of prosecution in the country of origin',
  },
  reintegration: {
    nl: 'Mogelijkheid om daar weer een plaats in de samenleving te vinden',
    en: 'Possibility of social reintegration there',
  },
});

/** Facts about reflection period, cooperation, temporary permit and continued stay. */
export const residenceFacts = {
  'residence.placeListed': flag(
    { nl: 'vindplaats op de oude lijst', en: 'place of finding on the old list' },
    {
      nl: 'de persoon is gevonden in een situatie van de oude lijst (Vc B9/2)',
      en: 'the person was found in a situation on the old list (Vc B9/2)',
    },
    {
      nl: 'de persoon is niet gevonden in een situatie van de oude lijst (Vc B9/2)',
      en: 'the person was not found in a situation on the old list (Vc B9/2)',
    },
    {
      nl: 'Is de persoon gevonden in een situatie van de oude lijst (Vc B9/2)?',
      en: 'Was the person found in a situation on the old list (Vc B9/2)?',
    },
  ),
  'reflection.informed': flag(
    { nl: 'uitleg over de bedenktijd', en: 'explanation of the reflection period' },
    {
      nl: 'het slachtoffer weet van het recht op bedenktijd',
      en: 'the victim has been told of the right to a reflection period',
    },
    {
      nl: 'het slachtoffer weet nog niet van het recht op bedenktijd',
      en: 'the victim has not been told of the right to a reflection period yet',
    },
    {
      nl: 'Heeft het slachtoffer uitleg over de bedenktijd gekregen?',
      en: 'Has the victim been told about the reflection period?',
    },
  ),
  'reflection.informedOn': date(
    {
      nl: 'de dag van de uitleg over de bedenktijd',
      en: 'the day of the explanation of the reflection period',
    },
    {
      nl: 'Wanneer kreeg het slachtoffer uitleg over de bedenktijd?',
      en: 'When was the victim told about the reflection period?',
    },
  ),
  'reflection.status': code(
    reflectionStatuses,
    { nl: 'de stand van de bedenktijd', en: 'the status of the reflection period' },
    { nl: 'Hoe staat het met de bedenktijd?', en: 'Where does the reflection period stand?' },
  ),
  'reflection.startedOn': date(
    { nl: 'het begin van de bedenktijd', en: 'the start of the reflection period' },
    { nl: 'Wanneer begon de bedenktijd?', en: 'When did the reflection period begin?' },
  ),
  'reflection.endedOn': date(
    { nl: 'het einde van de bedenktijd', en: 'the end of the reflection period' },
    { nl: 'Wanneer eindigde de bedenktijd?', en: 'When did the reflection period end?' },
  ),
  'reflection.endReason': code(
    reflectionEnds,
    { nl: 'de reden van het einde van de bedenktijd', en: 'the reason why the reflection period ended' },
    { nl: 'Waarom eindigde de bedenktijd?', en: 'Why did the reflection period end?' },
  ),
  'reflection.omAgrees': flag(
    { nl: 'instemming van het OM', en: 'agreement of the OM' },
    { nl: 'het OM stemt in met de bedenktijd', en: 'the OM agrees to the reflection period' },
    { nl: 'het OM stemt niet in met de bedenktijd', en: 'the OM does not agree to the reflection period' },
    { nl: 'Stemt het OM in met de bedenktijd?', en: 'Does the OM agree to the reflection period?' },
  ),
  'reflection.policeAgrees': flag(
    { nl: 'instemming van de politie', en: 'agreement of the police' },
    { nl: 'de politie stemt in met de bedenktijd', en: 'the police agree to the reflection period' },
    {
      nl: 'de politie stemt niet in met de bedenktijd',
      en: 'the police do not agree to the reflection period',
    },
    { nl: 'Stemt de politie in met de bedenktijd?', en: 'Do the police agree to the reflection period?' },
  ),
  'reflection.noticeSent': flag(
    { nl: 'formulier M55', en: 'form M55' },
    { nl: 'de IND heeft formulier M55 gekregen', en: 'the IND has received form M55' },
    { nl: 'de IND heeft formulier M55 nog niet gekregen', en: 'the IND has not received form M55 yet' },
    { nl: 'Heeft de IND formulier M55 gekregen?', en: 'Has the IND received form M55?' },
  ),
  'cooperation.kind': code(
    cooperationKinds,
    { nl: 'de medewerking aan de strafzaak', en: 'the cooperation with the criminal case' },
    {
      nl: 'Werkt het slachtoffer mee aan de strafzaak?',
      en: 'Does the victim cooperate with the criminal case?',
    },
  ),
  'cooperation.on': date(
    { nl: 'de dag van de aangifte of medewerking', en: 'the day of the report or cooperation' },
    {
      nl: 'Wanneer deed het slachtoffer aangifte of begon de medewerking?',
      en: 'When did the victim report or start to cooperate?',
    },
  ),
  'cooperation.obstacles': codes(
    cooperationObstacles,
    { nl: 'wat medewerking verhindert', en: 'what prevents cooperation' },
    { nl: 'Wat verhindert het slachtoffer om mee te werken?', en: 'What keeps the victim from cooperating?' },
  ),
  'cooperation.policeStatement': flag(
    { nl: 'verklaring van de politie', en: 'statement of the police' },
    {
      nl: 'de politie verklaart dat de persoon slachtoffer is en ernstig bedreigd wordt',
      en: 'the police state that the person is a victim and seriously threatened',
    },
    {
      nl: 'de politie heeft niet verklaard dat de persoon slachtoffer is en ernstig bedreigd wordt',
      en: 'the police have not stated that the person is a victim and seriously threatened',
    },
    {
      nl: 'Verklaart de politie dat de persoon slachtoffer is en ernstig bedreigd wordt?',
      en: 'Do the police state that the person is a victim and seriously threatened?',
    },
  ),
  'cooperation.victimStatement': flag(
    { nl: 'verklaring van slachtofferschap', en: 'statement of victimhood' },
    {
      nl: 'de politie verklaart dat de persoon slachtoffer is',
      en: 'the police state that the person is a victim',
    },
    {
      nl: 'de politie heeft niet verklaard dat de persoon slachtoffer is',
      en: 'the police have not stated that the person is a victim',
    },
    {
      nl: 'Verklaart de politie dat de persoon slachtoffer is?',
      en: 'Do the police state that the person is a victim?',
    },
  ),
  'cooperation.expertStatement': flag(
    { nl: 'oordeel van een deskundige', en: 'opinion of an expert' },
    {
      nl: 'een deskundige bevestigt de medische of psychische beperking',
      en: 'an expert confirms the medical or psychological limitation',
    },
    {
      nl: 'geen deskundige bevestigt de medische of psychische beperking',
      en: 'no expert confirms the medical or psychological limitation',
    },
    {
      nl: 'Bevestigt een deskundige de medische of psychische beperking?',
      en: 'Does an expert confirm the medical or psychological limitation?',
    },
  ),
  'cooperation.plausible': flag(
    { nl: 'aannemelijk slachtofferschap', en: 'plausible victimhood' },
    { nl: 'het slachtofferschap is aannemelijk gemaakt', en: 'victimhood has been made plausible' },
    { nl: 'het slachtofferschap is niet aannemelijk gemaakt', en: 'victimhood has not been made plausible' },
    { nl: 'Is het slachtofferschap aannemelijk gemaakt?', en: 'Has victimhood been made plausible?' },
  ),
  'cooperation.storyTold': flag(
    { nl: 'het verhaal bij de politie of KMar', en: 'the account to the police or KMar' },
    {
      nl: 'het slachtoffer heeft het verhaal aan politie of KMar verteld',
      en: 'the victim has told the account to police or KMar',
    },
    {
      nl: 'het slachtoffer heeft het verhaal nog niet aan politie of KMar verteld',
      en: 'the victim has not told the account to police or KMar yet',
    },
    {
      nl: 'Heeft het slachtoffer het verhaal aan politie of KMar verteld?',
      en: 'Has the victim told the account to police or KMar?',
    },
  ),
  'permit.requested': flag(
    { nl: 'verzoek om tijdelijk verblijf', en: 'request for temporary stay' },
    { nl: 'er is om tijdelijk verblijf gevraagd', en: 'temporary stay has been asked for' },
    { nl: 'er is niet om tijdelijk verblijf gevraagd', en: 'temporary stay has not been asked for' },
    { nl: 'Is er om tijdelijk verblijf gevraagd?', en: 'Has temporary stay been asked for?' },
  ),
  'permit.status': code(
    permitStatuses,
    { nl: 'de stand van de tijdelijke vergunning', en: 'the status of the temporary permit' },
    { nl: 'Hoe staat het met de tijdelijke vergunning?', en: 'Where does the temporary permit stand?' },
  ),
  'permit.ground': code(
    permitGrounds,
    { nl: 'de grond van de tijdelijke vergunning', en: 'the ground of the temporary permit' },
    {
      nl: 'Op welke grond is de tijdelijke vergunning verleend?',
      en: 'On which ground was the temporary permit granted?',
    },
  ),
  'permit.since': date(
    { nl: 'het begin van de tijdelijke vergunning', en: 'the start of the temporary permit' },
    {
      nl: 'Vanaf welke dag geldt de tijdelijke vergunning?',
      en: 'From which day does the temporary permit hold?',
    },
  ),
  'permit.withdrawnOn': date(
    { nl: 'de intrekking van de tijdelijke vergunning', en: 'the withdrawal of the temporary permit' },
    {
      nl: 'Wanneer is de tijdelijke vergunning ingetrokken?',
      en: 'When was the temporary permit withdrawn?',
    },
  ),
  'permit.cardIssued': flag(
    { nl: 'de verblijfspas', en: 'the residence card' },
    { nl: 'het slachtoffer heeft de verblijfspas', en: 'the victim has the residence card' },
    {
      nl: 'het slachtoffer heeft de verblijfspas nog niet',
      en: 'the victim does not have the residence card yet',
    },
    { nl: 'Heeft het slachtoffer de verblijfspas?', en: 'Does the victim have the residence card?' },
  ),
  'permit.presenceNeeded': flag(
    { nl: 'noodzaak van aanwezigheid volgens het OM', en: 'need of presence according to the OM' },
    {
      nl: 'het OM vindt aanwezigheid in Nederland nodig',
      en: 'the OM finds presence in the Netherlands necessary',
    },
    {
      nl: 'het OM vindt aanwezigheid in Nederland niet nodig',
      en: 'the OM does not find presence in the Netherlands necessary',
    },
    {
      nl: 'Vindt het OM aanwezigheid in Nederland nodig?',
      en: 'Does the OM find presence in the Netherlands necessary?',
    },
  ),
  'permit.objectionPending': flag(
    { nl: 'bezwaar tegen de weigering', en: 'objection against the refusal' },
    {
      nl: 'er loopt een bezwaar tegen de weigering van de tijdelijke vergunning',
      en: 'an objection against the refusal of the temporary permit is pending',
    },
    {
      nl: 'er loopt geen bezwaar tegen de weigering van de tijdelijke vergunning',
      en: 'no objection against the refusal of the temporary permit is pending',
    },
    {
      nl: 'Loopt er een bezwaar tegen de weigering van de tijdelijke vergunning?',
      en: 'Is an objection against the refusal of the temporary permit pending?',
    },
  ),
  'continued.status': code(
    continuedStatuses,
    { nl: 'de stand van het voortgezet verblijf', en: 'the status of the continued stay' },
    {
      nl: 'Hoe staat het met de aanvraag voor voortgezet verblijf?',
      en: 'Where does the request for continued stay stand?',
    },
  ),
  'continued.appliedOn': date(
    { nl: 'de aanvraag voor voortgezet verblijf', en: 'the request for continued stay' },
    { nl: 'Wanneer is voortgezet verblijf aangevraagd?', en: 'When was continued stay applied for?' },
  ),
  'continued.objectedOn': date(
    {
      nl: 'het bezwaar tegen de afwijzing van voortgezet verblijf',
      en: 'the objection against the refusal of continued stay',
    },
    {
      nl: 'Wanneer is bezwaar gemaakt tegen de afwijzing van voortgezet verblijf?',
      en: 'When was an objection made against the refusal of continued stay?',
    },
  ),
  'continued.weighed': codes(
    continuedFactors,
    { nl: 'de gewogen factoren', en: 'the factors weighed' },
    { nl: 'Welke factoren heeft de IND gewogen?', en: 'Which factors has the IND weighed?' },
  ),
  'continued.specialCircumstances': flag(
    { nl: 'bijzondere individuele omstandigheden', en: 'special individual circumstances' },
    {
      nl: 'bijzondere individuele omstandigheden maken dat vertrek niet gevraagd kan worden',
      en: 'special individual circumstances mean that departure cannot be asked',
    },
    {
      nl: 'er zijn geen bijzondere individuele omstandigheden die vertrek verhinderen',
      en: 'there are no special individual circumstances that stand in the way of departure',
    },
    {
      nl: 'Zijn er bijzondere individuele omstandigheden waardoor vertrek niet gevraagd kan worden?',
      en: 'Are there special individual circumstances because of which departure cannot be asked?',
    },
  ),
} as const;
