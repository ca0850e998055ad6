import { all, any, is, not, oneOf } from '../condition.ts';
import { codesOf } from '../lists/code-list.ts';
import { type AdviceRule, adviceExample, adviceRule } from './advice-rule.ts';
import { sharingRecipients } from './sharing-lists.ts';

/** What comes before everything: danger, no names, the wrong place; and what is left when nothing else fits. */
export const firstAdvice: readonly AdviceRule[] = [
  adviceRule({
    name: 'danger.police',
    rank: 10,
    answer: 'yes',
    basis: 'acuteDanger',
    phase: 'signalling',
    title: { nl: 'Gevaar? Bel 112', en: 'Danger? Call 112' },
    explanation: {
      nl: 'De politie treedt meteen op als iemand nu in gevaar is. U mag dan vertellen wat nodig is om die persoon te helpen, ook met naam.',
      en: 'The police act at once when somebody is in danger now. You may then tell what is needed to help that person, names included.',
    },
    how: {
      nl: 'Bel 112. Vertel wie er in gevaar is, waar die is en wat u weet van de dader. Blijf zelf veilig.',
      en: 'Call 112. Tell who is in danger, where they are and what you know of the offender. Keep yourself safe.',
    },
    citations: [
      { source: '003', from: 2131, to: 2133, reference: 'Bijlage 3, AVIM' },
      { source: '002', from: 1982, to: 1992 },
    ],
    force: 'practice',
    open: {
      nl: 'De bron zegt niet hoe acuut gevaar zich verhoudt tot een beroepsgeheim. Deel niet meer dan nodig is.',
      en: 'The source does not say how acute danger relates to professional secrecy. Share no more than is needed.',
    },
    when: all(is('sharing.danger', true), is('sharing.to', 'police')),
    examples: [
      adviceExample(
        'De buurman hoort iemand om hulp roepen',
        'The neighbour hears somebody call for help',
        { 'sharing.danger': true, 'sharing.to': 'police' },
        true,
      ),
      adviceExample('Geen gevaar', 'No danger', { 'sharing.danger': false, 'sharing.to': 'police' }, false),
    ],
  }),
  adviceRule({
    name: 'danger.elsewhere',
    rank: 11,
    answer: 'otherwise',
    basis: 'acuteDanger',
    phase: 'signalling',
    title: { nl: 'Eerst 112, dan de rest', en: 'First 112, then the rest' },
    explanation: {
      nl: 'Iemand is nu in gevaar. Alleen de politie kan meteen ingrijpen. Elke andere melding komt daarna.',
      en: 'Somebody is in danger now. Only the police can step in at once. Every other report comes after that.',
    },
    how: {
      nl: 'Bel eerst 112. Kijk daarna hier opnieuw en kies “geen gevaar”.',
      en: 'Call 112 first. Then look here again and choose "no danger".',
    },
    citations: [
      { source: '003', from: 2131, to: 2133, reference: 'Bijlage 3, AVIM' },
      { source: '003', from: 1693, to: 1697, reference: 'voetnoot 13' },
    ],
    force: 'practice',
    when: all(
      is('sharing.danger', true),
      not(is('sharing.to', 'police')),
      not(oneOf('sharing.sender', 'police', 'borderPolice')),
    ),
    examples: [
      adviceExample(
        'Gevaar, maar u wilt de gemeente mailen',
        'Danger, but you want to mail the municipality',
        { 'sharing.danger': true, 'sharing.to': 'municipality', 'sharing.sender': 'school' },
        true,
      ),
      adviceExample(
        'De politie is er al',
        'The police are there already',
        { 'sharing.danger': true, 'sharing.to': 'comensha', 'sharing.sender': 'police' },
        false,
      ),
    ],
  }),
  adviceRule({
    name: 'story',
    rank: 20,
    answer: 'yes',
    basis: 'noPersonalData',
    title: {
      nl: 'Een verhaal zonder namen mag u altijd delen',
      en: 'A story without names you may always share',
    },
    explanation: {
      nl: 'Privacyregels gaan over gegevens van personen. Een verhaal waarin niemand te herkennen is, valt daar niet onder. Zo kunt u ook advies vragen.',
      en: 'Privacy rules are about data on persons. A story in which nobody can be recognised falls outside them. You can also ask for advice this way.',
    },
    how: {
      nl: 'Laat namen, adressen, kentekens en data weg. Let op: met een bijzonder detail kan iemand toch te herkennen zijn.',
      en: 'Leave out names, addresses, number plates and dates. Mind: a striking detail can still give somebody away.',
    },
    citations: [
      { source: '001', from: 252, to: 252 },
      { source: '003', from: 816, to: 822 },
    ],
    force: 'practice',
    open: {
      nl: 'De bron zegt dat persoonsgegevens niet zonder meer gedeeld mogen worden. Dat een verhaal zonder namen wel mag, leiden we daaruit af.',
      en: 'The source says that personal data may not be shared just like that. That a story without names may be shared is our conclusion from it.',
    },
    when: is('sharing.content', 'story'),
    examples: [
      adviceExample(
        'Een arts vraagt raad zonder namen',
        'A doctor asks for advice without names',
        { 'sharing.content': 'story', 'sharing.sender': 'doctor' },
        true,
      ),
      adviceExample('Met naam', 'With a name', { 'sharing.content': 'victim' }, false),
    ],
  }),
  adviceRule({
    name: 'counting.elsewhere',
    rank: 25,
    answer: 'otherwise',
    basis: 'consent',
    phase: 'registration',
    title: { nl: 'Tellen doet CoMensha', en: 'CoMensha does the counting' },
    explanation: {
      nl: 'Slachtoffers worden landelijk geteld bij CoMensha. Andere organisaties hebben voor dat doel geen namen nodig.',
      en: 'Victims are counted nationally at CoMensha. Other organisations need no names for that purpose.',
    },
    how: {
      nl: 'Meld het slachtoffer bij CoMensha. Kies hierboven CoMensha om te zien of dat met naam mag.',
      en: 'Notify the victim to CoMensha. Choose CoMensha above to see whether you may give the name.',
    },
    citations: [{ source: '000', from: 5571, to: 5577, reference: 'Vc 2000, B8/3.4' }],
    force: 'practice',
    when: all(is('sharing.reason', 'registration'), not(is('sharing.to', 'comensha'))),
    examples: [
      adviceExample(
        'Opvang wil laten tellen via de gemeente',
        'A shelter wants the municipality to count',
        { 'sharing.reason': 'registration', 'sharing.to': 'municipality' },
        true,
      ),
      adviceExample(
        'Naar CoMensha',
        'To CoMensha',
        { 'sharing.reason': 'registration', 'sharing.to': 'comensha' },
        false,
      ),
    ],
  }),
  adviceRule({
    name: 'nothingFits',
    rank: 999,
    answer: 'otherwise',
    basis: 'consent',
    title: { nl: 'Er is geen grond gevonden', en: 'No legal basis was found' },
    explanation: {
      nl: 'In de bronnen staat geen regel die dit toestaat. Dat is iets anders dan een verbod: vraag het na.',
      en: 'The sources have no rule that allows this. That is not the same as a prohibition: ask about it.',
    },
    how: {
      nl: 'Vertel het verhaal zonder namen, of vraag de persoon eerst om toestemming. De functionaris gegevensbescherming van uw organisatie kan helpen.',
      en: 'Tell the story without names, or ask the person for consent first. The privacy officer of your organisation can help.',
    },
    citations: [{ source: '001', from: 252, to: 252 }],
    force: 'practice',
    open: {
      nl: 'De bronnen beschrijven dit geval niet.',
      en: 'The sources do not describe this case.',
    },
    when: any(...codesOf(sharingRecipients).map((to) => is('sharing.to', to))),
    examples: [
      adviceExample('Wat er ook gedeeld wordt', 'Whatever is shared', { 'sharing.to': 'shelter' }, true),
    ],
  }),
];
