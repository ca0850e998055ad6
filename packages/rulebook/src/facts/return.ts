import { code, date, flag, listOf } from './fact-definition.ts';

/** Where the trafficking step (process D9) of DT&V stands. */
export const d9Statuses = listOf({
  none: { nl: 'Geen vermoeden', en: 'No suspicion' },
  recognised: { nl: 'Signalen herkend', en: 'Signals recognised' },
  open: { nl: 'D9 loopt', en: 'D9 open' },
  closed: { nl: 'D9 afgesloten', en: 'D9 closed' },
});

/** How somebody travels back. */
export const journeys = listOf({
  air: { nl: 'Met het vliegtuig', en: 'By air' },
  land: { nl: 'Over land', en: 'Over land' },
});

/** Who brought a victim to IOM. */
export const iomReferrers = listOf({
  comensha: { nl: 'CoMensha', en: 'CoMensha' },
  other: { nl: 'Een ander, of uit zichzelf', en: 'Another, or on own initiative' },
});

/** Facts about departure, process D9 and voluntary return. */
export const returnFacts = {
  'return.inDepartureProcedure': flag(
    { nl: 'vertrekprocedure', en: 'departure procedure' },
    {
      nl: 'de persoon zit in een vertrekprocedure van DT&V',
      en: 'the person is in a departure procedure of DT&V',
    },
    {
      nl: 'de persoon zit niet in een vertrekprocedure van DT&V',
      en: 'the person is not in a departure procedure of DT&V',
    },
    {
      nl: 'Zit de persoon in een vertrekprocedure van DT&V?',
      en: 'Is the person in a departure procedure of DT&V?',
    },
  ),
  'd9.status': code(
    d9Statuses,
    { nl: 'de stand van D9', en: 'the status of D9' },
    { nl: 'Hoe staat het met proces D9?', en: 'Where does process D9 stand?' },
  ),
  'd9.reportMade': flag(
    { nl: 'gespreksverslag van de signalen', en: 'record of the talk on the signals' },
    {
      nl: 'de signalen zijn besproken en in een gespreksverslag vastgelegd',
      en: 'the signals were discussed and recorded',
    },
    {
      nl: 'de signalen zijn nog niet in een gespreksverslag vastgelegd',
      en: 'the signals were not recorded yet',
    },
    { nl: 'Zijn de signalen besproken en vastgelegd?', en: 'Were the signals discussed and recorded?' },
  ),
  'd9.expertContacted': flag(
    { nl: 'contact met de regionale LEM-contactpersoon', en: 'contact with the regional LEM contact person' },
    { nl: 'de LEM-contactpersoon is benaderd', en: 'the LEM contact person has been contacted' },
    {
      nl: 'de LEM-contactpersoon is nog niet benaderd',
      en: 'the LEM contact person has not been contacted yet',
    },
    { nl: 'Is de LEM-contactpersoon benaderd?', en: 'Has the LEM contact person been contacted?' },
  ),
  'return.wish': flag(
    { nl: 'wens om terug te keren', en: 'wish to return' },
    { nl: 'het slachtoffer wil terugkeren', en: 'the victim wants to return' },
    { nl: 'het slachtoffer wil niet terugkeren', en: 'the victim does not want to return' },
    { nl: 'Wil het slachtoffer terugkeren?', en: 'Does the victim want to return?' },
  ),
  'return.discussed': flag(
    { nl: 'gesprek over terugkeer', en: 'talk about return' },
    { nl: 'terugkeer is met het slachtoffer besproken', en: 'return was discussed with the victim' },
    {
      nl: 'terugkeer is nog niet met het slachtoffer besproken',
      en: 'return was not discussed with the victim yet',
    },
    { nl: 'Is terugkeer met het slachtoffer besproken?', en: 'Was return discussed with the victim?' },
  ),
  'return.appliedOn': date(
    { nl: 'de aanvraag voor terugkeer', en: 'the request to return' },
    { nl: 'Wanneer is terugkeer bij IOM aangevraagd?', en: 'When was return requested at IOM?' },
  ),
  'return.departedOn': date(
    { nl: 'het vertrek', en: 'the departure' },
    { nl: 'Wanneer is het slachtoffer vertrokken?', en: 'When did the victim leave?' },
  ),
  'return.journey': code(
    journeys,
    { nl: 'de manier van reizen', en: 'the way of travelling' },
    { nl: 'Hoe reist het slachtoffer?', en: 'How does the victim travel?' },
  ),
  'return.accessionState': flag(
    {
      nl: 'toetreding van het land tot de EU in 2004 of 2007',
      en: 'accession of the country to the EU in 2004 or 2007',
    },
    { nl: 'het land trad in 2004 of 2007 tot de EU toe', en: 'the country joined the EU in 2004 or 2007' },
    {
      nl: 'het land trad niet in 2004 of 2007 tot de EU toe',
      en: 'the country did not join the EU in 2004 or 2007',
    },
    {
      nl: 'Trad het land in 2004 of 2007 tot de EU toe?',
      en: 'Did the country join the EU in 2004 or 2007?',
    },
  ),
  'return.referrer': code(
    iomReferrers,
    { nl: 'de verwijzer naar IOM', en: 'the referrer to IOM' },
    { nl: 'Wie bracht het slachtoffer bij IOM?', en: 'Who brought the victim to IOM?' },
  ),
  'return.writtenConsent': flag(
    {
      nl: 'schriftelijke toestemming voor bericht van terugkeer',
      en: 'written consent to news of the return',
    },
    {
      nl: 'het slachtoffer vindt schriftelijk goed dat IOM de terugkeer meldt',
      en: 'the victim consents in writing that IOM reports the return',
    },
    {
      nl: 'het slachtoffer heeft geen schriftelijke toestemming gegeven',
      en: 'the victim gave no written consent',
    },
    {
      nl: 'Vindt het slachtoffer schriftelijk goed dat IOM de terugkeer meldt?',
      en: 'Does the victim consent in writing that IOM reports the return?',
    },
  ),
  'return.suspectedByIom': flag(
    { nl: 'vermoeden van IOM', en: 'suspicion of IOM' },
    { nl: 'IOM vermoedt dat de vertrekker slachtoffer is', en: 'IOM suspects that the person is a victim' },
    { nl: 'IOM vermoedt geen slachtofferschap', en: 'IOM does not suspect victimhood' },
    {
      nl: 'Vermoedt IOM dat de vertrekker slachtoffer is?',
      en: 'Does IOM suspect that the person is a victim?',
    },
  ),
  'return.safetyWeighed': flag(
    { nl: 'weging van veiligheid bij terugkeer', en: 'weighing of safety at return' },
    {
      nl: 'rechten, veiligheid, waardigheid en de lopende procedure zijn gewogen',
      en: 'rights, safety, dignity and the running procedure were weighed',
    },
    {
      nl: 'rechten, veiligheid, waardigheid en de lopende procedure zijn nog niet gewogen',
      en: 'rights, safety, dignity and the running procedure were not weighed yet',
    },
    {
      nl: 'Zijn rechten, veiligheid, waardigheid en de lopende procedure gewogen?',
      en: 'Were rights, safety, dignity and the running procedure weighed?',
    },
  ),
  'return.substantialDanger': flag(
    { nl: 'gevaar bij terugkeer', en: 'danger at return' },
    {
      nl: 'er zijn goede redenen om gevaar van uitbuiting of mishandeling te verwachten',
      en: 'there are substantial grounds to expect danger of exploitation or ill-treatment',
    },
    {
      nl: 'er zijn geen goede redenen om gevaar van uitbuiting of mishandeling te verwachten',
      en: 'there are no substantial grounds to expect danger of exploitation or ill-treatment',
    },
    {
      nl: 'Zijn er goede redenen om gevaar van uitbuiting of mishandeling te verwachten?',
      en: 'Are there substantial grounds to expect danger of exploitation or ill-treatment?',
    },
  ),
} as const;
