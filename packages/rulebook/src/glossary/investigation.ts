import { termList } from './glossary-term.ts';

/** Criminal investigation and prosecution. */
export const investigationTerms = termList({
  informativeTalk: {
    term: { nl: 'informatief gesprek', en: 'informative interview' },
    definition: {
      nl: 'Gesprek waarin een vermoedelijk slachtoffer uitleg krijgt over aangifte en zijn verhaal kan doen. Ook: intake.',
      en: 'Talk in which a presumed victim is told what an official complaint means and can tell the story. Also: intake.',
    },
    citation: { source: '002', from: 1601, to: 1606 },
  },
  complaint: {
    term: { nl: 'aangifte', en: 'official complaint' },
    definition: {
      nl: 'Officieel verzoek om vervolging. Niet nodig om mensenhandel te onderzoeken.',
      en: 'Official request for prosecution. Not needed to investigate trafficking.',
    },
    citation: { source: '002', from: 1027, to: 1030 },
  },
  exOfficio: {
    term: { nl: 'ambtshalve', en: 'ex officio' },
    definition: {
      nl: 'Zonder aangifte, op eigen initiatief van opsporing of Openbaar Ministerie.',
      en: 'Without a complaint, on the own initiative of investigators or prosecutors.',
    },
    citation: { source: '002', from: 1027, to: 1030 },
  },
  directive: {
    term: { nl: 'Aanwijzing mensenhandel', en: 'instruction on trafficking' },
    definition: {
      nl: 'Beleidsregels van het Openbaar Ministerie waar politie, Arbeidsinspectie en Marechaussee zich aan moeten houden.',
      en: 'Policy rules of the Public Prosecution Service that police, Labour Authority and Marechaussee must follow.',
    },
    citation: { source: '002', from: 996, to: 1002 },
  },
  dutyToIntervene: {
    term: { nl: 'doorlaatverbod', en: 'duty to intervene' },
    definition: {
      nl: 'Wie opspoort en mensenhandel kent, moet meteen ingrijpen, ook als dat het onderzoek hindert.',
      en: 'Investigators who know of trafficking must intervene at once, even if that hinders the investigation.',
    },
    citation: { source: '002', from: 1012, to: 1025 },
  },
  offenceCode: {
    term: { nl: 'feitcode mensenhandel', en: 'trafficking offence code' },
    definition: {
      nl: 'Label op een politieregistratie. Er is geen vaste regel wanneer het wordt toegekend.',
      en: 'Label on a police record. There is no fixed rule for when it is given.',
    },
    citation: { source: '002', from: 1482, to: 1486 },
  },
  weighingTable: {
    term: { nl: 'weegtafel', en: 'weighing table' },
    definition: {
      nl: 'Overleg van signaalteam, opsporingsteam en Openbaar Ministerie over wel of geen onderzoek.',
      en: 'Consultation of signal team, investigation team and prosecutors on whether to investigate.',
    },
    citation: { source: '002', from: 1608, to: 1616 },
  },
  signalTeam: {
    term: { nl: 'signaalteam', en: 'signal team' },
    definition: {
      nl: 'Team dat signalen als eerste ontvangt en weegt. Bij de politie ook frontoffice genoemd.',
      en: 'Team that first receives and weighs signals. With the police also called front office.',
    },
    citation: { source: '002', from: 1531, to: 1533 },
  },
  leads: {
    term: { nl: 'opsporingsindicaties', en: 'investigative leads' },
    definition: {
      nl: 'Aanknopingspunten waarmee een onderzoek verder kan.',
      en: 'Clues by which an investigation can go on.',
    },
    citation: { source: '002', from: 3501, to: 3503 },
  },
  suspicion: {
    term: { nl: 'verdenking', en: 'suspicion' },
    definition: {
      nl: 'Genoeg aanwijzingen om een opsporingsonderzoek te starten met bijzondere bevoegdheden.',
      en: 'Enough indications to start an investigation with special powers.',
    },
    citation: { source: '002', from: 2445, to: 2450 },
  },
  tacticalInvestigation: {
    term: { nl: 'tactisch onderzoek', en: 'tactical investigation' },
    definition: {
      nl: 'Opsporingsonderzoek door een recherche- of opsporingsteam.',
      en: 'Criminal investigation by a detective team.',
    },
    citation: { source: '002', from: 1612, to: 1616 },
  },
  preparation: {
    term: { nl: 'werkvoorbereiding', en: 'work preparation' },
    short: 'wevo',
    definition: {
      nl: 'Bij de Arbeidsinspectie: de fase tussen informatief gesprek en aangifte.',
      en: 'At the Labour Authority: the phase between informative interview and complaint.',
    },
    citation: { source: '002', from: 3760, to: 3764 },
  },
  themeRegister: {
    term: { nl: 'Themaregister', en: 'theme register' },
    definition: {
      nl: 'Verzameling van de Arbeidsinspectie met informatie die nog geen concreet signaal is.',
      en: 'Collection of the Labour Authority with information that is no concrete signal yet.',
    },
    citation: { source: '002', from: 3620, to: 3638 },
  },
  bvh: {
    term: { nl: 'Basisvoorziening Handhaving', en: 'police incident records system' },
    short: 'BVH',
    definition: {
      nl: 'Systeem waarin de politie incidenten en meldingen vastlegt.',
      en: 'System in which the police record incidents and reports.',
    },
    citation: { source: '002', from: 1476, to: 1486 },
  },
  firstLine: {
    term: { nl: 'eerstelijnsonderzoek', en: 'first-line investigation' },
    definition: {
      nl: 'Bij de Marechaussee: een incident dat de medewerker ter plaatse zelf afhandelt.',
      en: 'At the Marechaussee: an incident handled by the officer on the spot.',
    },
    citation: { source: '002', from: 4405, to: 4407 },
  },
  administrativeReport: {
    term: { nl: 'bestuurlijke rapportage', en: 'administrative report' },
    definition: {
      nl: 'Advies over een concreet knelpunt of lokale zaak, zodat het bestuur kan optreden.',
      en: 'Advice on a concrete bottleneck or local case, so that the administration can act.',
    },
    citation: { source: '000', from: 12797, to: 12799 },
  },
  administrativeFile: {
    term: { nl: 'bestuurlijk dossier', en: 'administrative file' },
    definition: {
      nl: 'Beschrijving van kwetsbare plekken in de samenleving die uit onderzoeken blijken, met advies.',
      en: 'Description of weak spots in society shown by investigations, with advice.',
    },
    citation: { source: '000', from: 12793, to: 12797 },
  },
  bibob: {
    term: { nl: 'Wet Bibob', en: 'Bibob Act' },
    definition: {
      nl: 'Wet waarmee een gemeente een vergunning kan weigeren of intrekken bij ernstig gevaar voor misbruik.',
      en: 'Act by which a municipality can refuse or withdraw a permit at serious danger of abuse.',
    },
    citation: { source: '003', from: 1266, to: 1280 },
  },
});
