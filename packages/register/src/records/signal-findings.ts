import type { MarkRow } from './mark-table.ts';

/** Signs of coercion in signals of the police (002 L1839-1861, Tabel 4.1). */
export const policeSigns: readonly MarkRow[] = [
  {
    key: 'Totaal registraties met signalen dwang/dreiging',
    en: 'All registrations with signs of coercion or threat',
    group: true,
  },
  { key: 'Gebruik van geweld', en: 'Use of violence' },
  { key: 'Seksueel geweld', en: 'Sexual violence' },
  { key: 'Vrijheidsbeperking (opsluiting)', en: 'Restricted freedom (locked up)' },
  { key: 'Dreiging gebruik geweld', en: 'Threat of violence' },
  { key: 'Dreiging met wapen', en: 'Threat with a weapon' },
  { key: 'Gedwongen drugsgebruik', en: 'Forced drug use' },
  { key: 'Dreiging aan familie', en: 'Threat to the family' },
  { key: 'Dreiging met beeldmateriaal', en: 'Threat with images' },
  { key: 'Voodoo', en: 'Voodoo' },
  { key: 'Ongedefinieerde dwang/dreiging', en: 'Coercion or threat, unspecified' },
];

/** Signs in registrations of the Labour Authority (002 L3116-3172, Tabel 5.1). */
export const nlaSigns: readonly MarkRow[] = [
  { key: 'Geen of te weinig betaling', en: 'No or too little pay' },
  { key: 'Slechte huisvesting', en: 'Bad housing' },
  { key: 'Lange werkdagen', en: 'Long working days' },
  {
    key: 'Het moeten afstaan van een groot deel van de inkomsten',
    en: 'Having to hand over much of the income',
  },
  { key: 'Valse beloften', en: 'False promises' },
  { key: 'Uitbetaling in het zwart', en: 'Paid off the books' },
  { key: 'Slechte werkomstandigheden', en: 'Bad working conditions' },
  { key: 'Gevaarlijk en ongezond werk', en: 'Dangerous and unhealthy work' },
  { key: 'Het verplicht moeten doorwerken bij ziekte', en: 'Having to work when ill' },
  { key: 'Onverklaarbare boetes', en: 'Unexplained fines' },
  { key: 'Signalen die wijzen op dwang/dreiging', en: 'Signs of coercion or threat', group: true },
  { key: 'Dreiging met geweld en/of wapen', en: 'Threat of violence or with a weapon' },
  { key: 'Gebruik van geweld', en: 'Use of violence' },
  { key: 'Vrijheidsbeperking', en: 'Restricted freedom' },
  { key: 'Dwang/dreiging overig', en: 'Other coercion or threat' },
  { key: 'Signalen die wijzen op kwetsbaarheid', en: 'Signs of vulnerability', group: true },
  { key: 'Illegaliteit', en: 'Unlawful stay' },
  { key: 'Geen werkvergunning', en: 'No work permit' },
  { key: 'Geen contract/officieel dienstverband', en: 'No contract or formal employment' },
  { key: 'Geen verzekering', en: 'No insurance' },
  { key: 'Schulden', en: 'Debts' },
  { key: 'Minderjarigheid', en: 'Under age' },
  { key: 'Kwetsbaarheid overig', en: 'Other vulnerability' },
  { key: 'Signalen die wijzen op afhankelijkheidsrelatie', en: 'Signs of dependence', group: true },
  { key: 'Huisvesting door werkgever', en: 'Housed by the employer' },
  {
    key: 'Reis naar Nederland betaald door werkgever',
    en: 'Journey to the Netherlands paid by the employer',
  },
  { key: 'Niet in het bezit van ID', en: 'Not in possession of identity papers' },
  { key: 'Geen beschikking over bankrekening', en: 'No own bank account' },
];

/** What became of signals of the police (002 L1739-2447). */
export const policeFunnel: readonly MarkRow[] = [
  { key: 'slachtoffer bekend', en: 'Victim known' },
  { key: 'met het slachtoffer gesproken', en: 'Spoken with the victim', within: 'slachtoffer bekend' },
  { key: 'doorgezet, niet door politie opgevolgd', en: 'Passed on, not followed up by the police' },
  { key: 'geen gesprek en geen opvolging', en: 'No talk and no follow-up', within: 'slachtoffer bekend' },
  { key: 'informatief gesprek', en: 'Informative talk', within: 'slachtoffer bekend' },
  { key: 'opsporingsonderzoek gestart', en: 'Criminal investigation started' },
];

/** What became of signals of the Labour Authority (002 L2717-4026). */
export const nlaFunnel: readonly MarkRow[] = [
  { key: 'slachtoffer bekend', en: 'Victim known' },
  { key: 'eerst als signaal', en: 'First as a signal' },
  { key: 'direct als melding', en: 'Directly as a notification' },
  { key: 'signaal omgezet in melding', en: 'Signal turned into a notification', within: 'eerst als signaal' },
  { key: 'meldingen totaal', en: 'Notifications in all' },
  { key: 'signaal niet omgezet', en: 'Signal not turned into a notification', within: 'eerst als signaal' },
  {
    key: 'niet omgezet: doorgestuurd naar Toezicht',
    en: 'Not turned: passed to inspection',
    within: 'signaal niet omgezet',
  },
  {
    key: 'niet omgezet: Toezicht ingeschakeld voor verrijking',
    en: 'Not turned: inspection asked to enrich',
    within: 'signaal niet omgezet',
  },
  {
    key: 'niet omgezet: toegevoegd aan lopend onderzoek',
    en: 'Not turned: added to a running investigation',
    within: 'signaal niet omgezet',
  },
  {
    key: 'niet omgezet: doorgestuurd aan politie of gemeente',
    en: 'Not turned: passed to police or municipality',
    within: 'signaal niet omgezet',
  },
  {
    key: 'niet omgezet: afgesloten of geen verdere opvolging',
    en: 'Not turned: closed or no further follow-up',
    within: 'signaal niet omgezet',
  },
  {
    key: 'niet omgezet: opvolging onduidelijk',
    en: 'Not turned: follow-up unclear',
    within: 'signaal niet omgezet',
  },
  {
    key: 'verrijking: gesproken met slachtoffer',
    en: 'Enrichment: spoken with the victim',
    within: 'slachtoffer bekend',
  },
  {
    key: 'meldingen met bekend slachtoffer',
    en: 'Notifications with a known victim',
    within: 'meldingen totaal',
  },
  {
    key: 'informatief gesprek (van meldingen met bekend slachtoffer)',
    en: 'Informative talk',
    within: 'meldingen met bekend slachtoffer',
  },
  {
    key: 'slachtoffer waarschijnlijk niet benaderd',
    en: 'Victim probably not approached',
    within: 'meldingen met bekend slachtoffer',
  },
  {
    key: 'niet benaderd: naar Toezicht',
    en: 'Not approached: to inspection',
    within: 'slachtoffer waarschijnlijk niet benaderd',
  },
  {
    key: 'niet benaderd: naar Intelligence',
    en: 'Not approached: to intelligence',
    within: 'slachtoffer waarschijnlijk niet benaderd',
  },
  {
    key: 'niet benaderd: naar KMar',
    en: 'Not approached: to the KMar',
    within: 'slachtoffer waarschijnlijk niet benaderd',
  },
  {
    key: 'niet benaderd: geen verdere opvolging',
    en: 'Not approached: no further follow-up',
    within: 'slachtoffer waarschijnlijk niet benaderd',
  },
  {
    key: 'niet benaderd: onduidelijk',
    en: 'Not approached: unclear',
    within: 'slachtoffer waarschijnlijk niet benaderd',
  },
  {
    key: 'gesprek: bedenktijd aangeboden',
    en: 'Talk: reflection period offered',
    within: 'informatief gesprek (van meldingen met bekend slachtoffer)',
  },
  {
    key: 'gesprek: geringste aanwijzing niet vastgesteld',
    en: 'Talk: slightest indication not found',
    within: 'informatief gesprek (van meldingen met bekend slachtoffer)',
  },
  {
    key: 'gesprek: direct aangifte',
    en: 'Talk: complaint at once',
    within: 'informatief gesprek (van meldingen met bekend slachtoffer)',
  },
  {
    key: 'aangifte na gesprek',
    en: 'Complaint after the talk',
    within: 'informatief gesprek (van meldingen met bekend slachtoffer)',
  },
  { key: 'aangiften totaal', en: 'Complaints in all' },
  { key: 'nieuwe opsporingsonderzoeken', en: 'New criminal investigations' },
  { key: 'strafrechtelijke vervolging', en: 'Prosecution' },
];
