// Invented reports as people send them: always a story and a place, sometimes a person, a vehicle or a
// reporter who can be called.

const story =
  'Sinds een paar weken staat er elke ochtend voor zessen een witte bus bij de loods naast ons. Een groep ' +
  'mannen stapt in, altijd met gebogen hoofd en zonder tas. Laat in de avond komen ze terug. Vorige week ' +
  'sprak ik er een bij de supermarkt. Hij zei dat hij zijn paspoort niet heeft en dat hij nog schuld moet ' +
  'afbetalen voor de reis en het bed. Loon had hij nog niet gezien. Toen de bestuurder eraan kwam, liep hij ' +
  'snel weg. In de loods zijn de ramen afgeplakt en we horen soms geschreeuw. Ik maak me zorgen.';

/** What the reports hold, in words, for the outcome of a benchmark. */
export const whatReportsHold =
  'a story of 600 characters and a place; half name a person, a third a vehicle, half a reporter with an e-mail address';

/** The report with this number; the same number always gives the same report. */
export function reportNumber(number, municipality = 'GM9001') {
  const code = String(number % 10_000).padStart(4, '0');
  const person = {
    part: 'victim',
    givenNames: 'Iemand',
    familyName: `Verzonnen-${code}`,
    birthDate: `19${70 + (number % 30)}-0${1 + (number % 9)}-11`,
  };
  const known = {
    kind: 'citizen',
    anonymous: false,
    name: 'Melder Zonder Naam',
    email: 'melder@voorbeeld.example',
    mayContact: true,
  };
  return {
    narrative: `${story} (${number})`,
    where: { municipality, address: `Loods aan de Havenweg ${number % 400}` },
    when: { kind: 'date', date: '2026-02-03' },
    danger: number % 20 === 0 ? 'now' : 'no',
    forms: ['labour'],
    indicators: ['lockedIn', 'noDocuments', 'housedByEmployer'],
    victims: 1 + (number % 6),
    persons: number % 2 === 0 ? [person] : [],
    vehicles: number % 3 === 0 ? [{ plate: `XX-${code.slice(1)}-X` }] : [],
    reporter: number % 4 < 2 ? known : { kind: 'citizen', anonymous: true, mayContact: false },
  };
}
