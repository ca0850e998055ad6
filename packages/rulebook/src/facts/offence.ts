import { offenceActs, offenceAims, offenceMeans } from '../criminal-law/offence-lists.ts';
import { codes, count, flag } from './fact-definition.ts';

/** Facts about what was done, in the words of article 273f Sr. The law date is the day it was done. */
export const offenceFacts = {
  'offence.acts': codes(
    offenceActs,
    { nl: 'wat er gedaan is', en: 'what was done' },
    { nl: 'Wat is er met het slachtoffer gedaan?', en: 'What was done with the victim?' },
  ),
  'offence.means': codes(
    offenceMeans,
    { nl: 'de gebruikte dwangmiddelen', en: 'the means used' },
    { nl: 'Welke middelen zijn gebruikt?', en: 'Which means were used?' },
  ),
  'offence.aims': codes(
    offenceAims,
    { nl: 'waar het om te doen was', en: 'what it was aimed at' },
    { nl: 'Waar was het om te doen?', en: 'What was it aimed at?' },
  ),
  'offence.victimAge': count(
    { nl: 'de leeftijd van het slachtoffer toen', en: "the victim's age at the time" },
    { nl: 'Hoe oud was het slachtoffer toen het gebeurde?', en: 'How old was the victim when it happened?' },
  ),
  'offence.together': flag(
    { nl: 'samen gedaan', en: 'done together' },
    { nl: 'twee of meer personen deden het samen', en: 'two or more persons did it together' },
    { nl: 'één persoon deed het', en: 'one person did it' },
    { nl: 'Deden twee of meer personen het samen?', en: 'Did two or more persons do it together?' },
  ),
  'offence.graveInjury': flag(
    { nl: 'zwaar letsel of levensgevaar', en: 'grave injury or danger to life' },
    { nl: 'er is zwaar lichamelijk letsel of levensgevaar', en: 'there is grave injury or danger to life' },
    { nl: 'er is geen zwaar letsel of levensgevaar', en: 'there is no grave injury or danger to life' },
    {
      nl: 'Raakte iemand zwaargewond of was er levensgevaar?',
      en: 'Was anybody gravely injured, or was there danger to life?',
    },
  ),
  'offence.death': flag(
    { nl: 'overlijden', en: 'death' },
    { nl: 'iemand is eraan overleden', en: 'somebody died of it' },
    { nl: 'niemand is eraan overleden', en: 'nobody died of it' },
    { nl: 'Is iemand eraan overleden?', en: 'Did anybody die of it?' },
  ),
} as const;
