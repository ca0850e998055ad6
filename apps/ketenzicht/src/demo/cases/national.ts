import type { DemoCase } from './demo-case.ts';

/** Cases of the ninth report of the Nationaal Rapporteur (000). */
export const nationalCases: readonly DemoCase[] = [
  {
    id: 'phone-contracts',
    citation: { source: '000', from: 5077, to: 5098 },
    title: { nl: 'Telefoons op andermans naam', en: 'Phones in somebody else’s name' },
    report: {
      narrative:
        'Een man kreeg te horen dat hij alleen even moest tekenen. Nu heeft hij vijf abonnementen op zijn naam en zijn de telefoons weg. Er zijn meer mensen zo benaderd. Niemand is bedreigd.',
      where: { municipality: 'GM9002' },
      danger: 'no',
      indicators: ['benefitsInName'],
      reporter: {
        kind: 'careWorker',
        anonymous: false,
        name: 'Gita Ramautarsing',
        organisation: 'Jongerenwerk Zuidermark',
        mayContact: false,
      },
    },
    seenDaysBefore: 12,
    channel: 'public',
    steps: [
      { after: 4, by: 'bas', does: { type: 'takeUp' } },
      {
        after: 9,
        by: 'bas',
        does: {
          type: 'enrich',
          consulted: ['reporter', 'earlierSignals'],
          note: 'Zeven mensen, steeds dezelfde man die hen aansprak.',
        },
      },
      {
        after: 3,
        by: 'bas',
        does: {
          type: 'judge',
          judgement: 'vague',
          explanation: 'Misleiding staat vast. Of dit uitbuiting is, is de vraag.',
        },
      },
      {
        after: 1,
        by: 'bas',
        does: { type: 'requestAdvice', adviserRole: 'avim', question: 'Is misleiding alleen genoeg?' },
      },
      {
        after: 0,
        by: 'bas',
        does: {
          type: 'requestAdvice',
          adviserRole: 'tfRiec',
          question: 'Kent u deze werkwijze uit de regio?',
        },
      },
      {
        after: 14,
        by: 'victor',
        does: {
          type: 'giveAdvice',
          thread: { kind: 'advice', with: 'tfRiec' },
          conclusion: 'noTrafficking',
          explanation: 'Wij zien oplichting en kort contact, geen uitbuiting.',
        },
      },
      {
        after: 9,
        by: 'hanna',
        does: {
          type: 'giveAdvice',
          thread: { kind: 'advice', with: 'avim' },
          conclusion: 'trafficking',
          explanation: 'De mensen konden niet echt kiezen en een ander had het voordeel. Meld het.',
        },
      },
    ],
    endedDaysAgo: 1,
    end: { status: 'advised', forms: [], route: [['avim'], ['zoco']] },
  },
  {
    id: 'street-papers',
    citation: { source: '000', from: 4754, to: 4777 },
    title: { nl: 'Kranten verkopen bij de supermarkt', en: 'Selling papers at the supermarket' },
    report: {
      narrative:
        'Vier mensen verkopen zes dagen per week kranten voor winkels, in weer en wind. Ze worden gebracht en een paar keer per dag gecontroleerd. Het geld moeten ze afgeven. Na aftrek van huur, eten en gas blijft er niets over. Ze slapen op matrassen bij een gezin en hebben geen sleutel.',
      where: { municipality: 'GM9006' },
      danger: 'no',
      forms: ['labour'],
      victims: 4,
      reporter: {
        kind: 'citizen',
        anonymous: false,
        name: 'Berend Oosterwold',
        phone: '06 0039 8815',
        mayContact: true,
      },
    },
    seenDaysBefore: 1,
    channel: 'public',
    steps: [
      { after: 5, by: 'ruben', does: { type: 'takeUp' } },
      {
        after: 12,
        by: 'ruben',
        does: {
          type: 'enrich',
          consulted: ['neighbourhood', 'addressRegister'],
          note: 'Negen mensen op één adres. De wijkagent kent de bestelbus.',
        },
      },
      {
        after: 3,
        by: 'ruben',
        does: {
          type: 'judge',
          judgement: 'clear',
          forms: ['labour'],
          explanation: 'Dit is werk, geen bedelen: de opbrengst gaat naar een ander en zij kunnen niet weg.',
        },
      },
      { after: 1, by: 'ruben', does: { type: 'report', recipientRole: 'nla', askFeedback: true } },
      { after: 0, by: 'ruben', does: { type: 'report', recipientRole: 'zoco', askFeedback: true } },
      {
        after: 9,
        by: 'leyla',
        does: {
          type: 'accept',
          thread: { kind: 'report', with: 'nla' },
          tracks: ['single'],
          explanation: 'Wij onderzoeken dit met de politie.',
        },
      },
      {
        after: 3,
        by: 'daan',
        does: {
          type: 'accept',
          thread: { kind: 'report', with: 'zoco' },
          tracks: ['victim'],
          explanation: 'Vier plaatsen in de opvang.',
        },
      },
      {
        after: 10,
        by: 'ruben',
        does: { type: 'informReporter', limited: true, feedback: 'Wat u zag, is opgepakt. Dank u wel.' },
      },
      {
        after: 12,
        by: 'leyla',
        does: {
          type: 'giveFeedback',
          thread: { kind: 'report', with: 'nla' },
          feedback: 'Het onderzoek loopt.',
        },
      },
      {
        after: 2,
        by: 'daan',
        does: {
          type: 'giveFeedback',
          thread: { kind: 'report', with: 'zoco' },
          feedback: 'Drie van de vier zijn in de opvang.',
        },
      },
    ],
    endedDaysAgo: 7,
    end: { status: 'takenUp', forms: ['labour'], route: [['nla', 'zoco']] },
  },
  {
    id: 'garage',
    citation: { source: '000', from: 3641, to: 3644 },
    title: { nl: 'Vlees bewerken in een garage', en: 'Processing meat in a garage' },
    report: {
      narrative:
        'Een man uit onze taalklas kan moeilijk lezen en schrijven. Hij is geld schuldig aan een stel en moet daarom in hun garage vlees bewerken. Zij bewaren zijn bankpas. Hij komt steeds minder.',
      where: { municipality: 'GM9005' },
      danger: 'no',
      forms: ['labour'],
      indicators: ['lowLiteracy', 'debtToOffender', 'moneyControlled'],
      reporter: {
        kind: 'official',
        anonymous: false,
        name: 'Taalhuis Kroosbeek',
        organisation: 'Bibliotheek',
        mayContact: false,
      },
    },
    seenDaysBefore: 8,
    channel: 'public',
    steps: [
      { after: 3, by: 'imane', does: { type: 'takeUp' } },
      {
        after: 8,
        by: 'imane',
        does: {
          type: 'enrich',
          consulted: ['neighbourhood', 'visit'],
          note: 'In de garage staat een koelcel. Hij werkt er elke dag.',
        },
      },
      {
        after: 3,
        by: 'imane',
        does: {
          type: 'judge',
          judgement: 'clear',
          forms: ['labour'],
          explanation: 'Financieel afhankelijk gemaakt door misbruik van zijn achterstand.',
        },
      },
      { after: 1, by: 'imane', does: { type: 'report', recipientRole: 'nla', askFeedback: true } },
      { after: 0, by: 'imane', does: { type: 'report', recipientRole: 'zoco', askFeedback: true } },
      { after: 6, by: 'leyla', does: { type: 'acknowledge', thread: { kind: 'report', with: 'nla' } } },
      {
        after: 14,
        by: 'leyla',
        does: {
          type: 'accept',
          thread: { kind: 'report', with: 'nla' },
          tracks: ['single'],
          explanation: 'Wij gaan langs.',
        },
      },
      {
        after: 2,
        by: 'daan',
        does: {
          type: 'accept',
          thread: { kind: 'report', with: 'zoco' },
          tracks: ['victim'],
          explanation: 'Hij krijgt hulp bij zijn geldzaken.',
        },
      },
      {
        after: 30,
        by: 'leyla',
        does: {
          type: 'giveFeedback',
          thread: { kind: 'report', with: 'nla' },
          feedback: 'Het werk is gestopt en er is aangifte.',
        },
      },
      {
        after: 5,
        by: 'daan',
        does: {
          type: 'giveFeedback',
          thread: { kind: 'report', with: 'zoco' },
          feedback: 'Hij heeft zijn bankpas terug en volgt weer les.',
        },
      },
      {
        after: 9,
        by: 'imane',
        does: {
          type: 'close',
          reason: 'takenUp',
          explanation: 'De partners gaan verder. Hij heeft vaste begeleiding.',
        },
      },
    ],
    endedDaysAgo: 18,
    end: { status: 'closed', forms: ['labour'], route: [['nla', 'zoco']], reason: 'takenUp' },
  },
  {
    id: 'beggars',
    citation: { source: '000', from: 4869, to: 4875 },
    title: { nl: 'Bedelaars die hun geld afgeven', en: 'Beggars who hand over their money' },
    report: {
      narrative:
        'In het centrum bedelen sinds kort ongeveer twintig mensen. Bij controles op overlast zagen onze handhavers een paar keer dat zij hun geld afgaven aan mensen die in de buurt rondhangen.',
      where: { municipality: 'GM9001', address: 'Winkelgebied rond het Koggeschipplein' },
      danger: 'no',
      indicators: ['begging'],
      victims: 20,
      reporter: {
        kind: 'official',
        anonymous: false,
        name: 'Marleen Bos',
        organisation: 'Team Toezicht',
        email: 'marleen@vlierdam.example',
        mayContact: true,
      },
    },
    seenDaysBefore: 0,
    channel: 'professional',
    reporter: 'marleen',
    steps: [
      { after: 2, by: 'joost', does: { type: 'takeUp' } },
      {
        after: 9,
        by: 'joost',
        does: {
          type: 'enrich',
          consulted: ['neighbourhood', 'earlierSanctions'],
          note: 'Er zijn alleen boetes voor overlast uitgedeeld.',
        },
      },
      {
        after: 3,
        by: 'joost',
        does: {
          type: 'judge',
          judgement: 'vague',
          explanation: 'Overlast of gedwongen bedelen? Dat is nooit gevraagd.',
        },
      },
      {
        after: 1,
        by: 'joost',
        does: {
          type: 'requestAdvice',
          adviserRole: 'tfRiec',
          question: 'Herkent u deze groep in andere gemeenten?',
        },
      },
      {
        after: 14,
        by: 'victor',
        does: {
          type: 'giveAdvice',
          thread: { kind: 'advice', with: 'tfRiec' },
          conclusion: 'moreInformation',
          explanation: 'Ga na wie het geld krijgt en waar zij slapen.',
        },
      },
      {
        after: 20,
        by: 'joost',
        does: {
          type: 'enrich',
          consulted: ['visit', 'reporter'],
          note: 'Twee mannen innen elke avond. Iedereen slaapt in één pand.',
          forms: ['criminal'],
        },
      },
      {
        after: 3,
        by: 'joost',
        does: {
          type: 'judge',
          judgement: 'clear',
          forms: ['criminal'],
          explanation: 'Zij moeten bedelen en de opbrengst gaat naar anderen.',
        },
      },
      {
        after: 1,
        by: 'joost',
        does: {
          type: 'report',
          recipientRole: 'avim',
          explanation: 'Graag samen optrekken met onze handhavers.',
          askFeedback: true,
        },
      },
      { after: 1, by: 'joost', does: { type: 'report', recipientRole: 'zoco', askFeedback: true } },
      { after: 2, by: 'hanna', does: { type: 'acknowledge', thread: { kind: 'report', with: 'avim' } } },
      { after: 2, by: 'petra', does: { type: 'acknowledge', thread: { kind: 'report', with: 'zoco' } } },
      {
        after: 1,
        by: 'joost',
        does: {
          type: 'informReporter',
          limited: false,
          feedback: 'Dank je. Het ligt nu bij de politie en de zorgcoördinator.',
        },
      },
    ],
    endedDaysAgo: 1,
    end: { status: 'reported', forms: ['criminal'], route: [['avim'], ['zoco']] },
  },
];
