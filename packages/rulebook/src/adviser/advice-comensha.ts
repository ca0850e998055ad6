import { all, is, not, oneOf } from '../condition.ts';
import { type AdviceRule, adviceExample, adviceRule, byInvestigators } from './advice-rule.ts';

const toComensha = all(is('sharing.to', 'comensha'), is('sharing.content', 'victim'));

const beforePrivacyLaw = {
  nl: 'De bron is niet eenduidig over de begindatum. Regel 252 zegt dat toestemming al nodig was en sinds 2018 vaker gevraagd wordt. Regel 391 zegt dat ze nodig is sinds 25 mei 2018.',
  en: 'The source is not of one mind on the starting date. Line 252 says that consent was needed already and has been asked more often since 2018. Line 391 says that it has been needed since 25 May 2018.',
} as const;

const pseudonym = {
  nl: 'Meld zonder naam: met geboortejaar, vorm van uitbuiting en regio telt het slachtoffer toch mee.',
  en: 'Notify without a name: with year of birth, form of exploitation and region the victim still counts.',
} as const;

const openPseudonym = {
  nl: 'De bron zegt dat één hulporganisatie met CoMensha afsprak hoe het volgens de privacywet wel kan, en niet wat die afspraak is. Melden zonder naam is de weg die Ketenzicht kiest.',
  en: 'The source says that one aid organisation agreed with CoMensha how it can be done under privacy law, and not what they agreed. Notifying without a name is the way that Ketenzicht chooses.',
} as const;

/** Who may notify a victim to the national register, with or without a name. */
export const comenshaAdvice: readonly AdviceRule[] = [
  adviceRule({
    name: 'comensha.duty',
    rank: 30,
    answer: 'yes',
    basis: 'notificationDuty',
    phase: 'registration',
    title: { nl: 'U moet het zelfs melden', en: 'You even have to notify' },
    explanation: {
      nl: 'Politie, Marechaussee en Arbeidsinspectie melden elk mogelijk slachtoffer bij CoMensha, ook bij een heel kleine aanwijzing. Ook Nederlandse slachtoffers, en ook als er geen opvang nodig is. Toestemming is niet nodig.',
      en: 'Police, Marechaussee and Labour Authority notify every possible victim to CoMensha, also at a very slight indication. Dutch victims too, and also when no shelter is needed. Consent is not needed.',
    },
    how: {
      nl: 'Meld met naam. U mag meer gegevens geven dan de vaste lijst, als het politiegegevens over het slachtoffer zijn die nodig zijn voor opvang of registratie.',
      en: 'Notify with the name. You may give more than the fixed list, if it is police data on the victim needed for shelter or registration.',
    },
    citations: [
      { source: '000', from: 5548, to: 5558, reference: 'Vc 2000, B8/3.4' },
      { source: '001', from: 318, to: 318, reference: 'Besluit politiegegevens' },
      { source: '004', from: 318, to: 332, reference: 'art. 8 Wpg' },
    ],
    force: 'policy',
    when: all(byInvestigators, toComensha),
    examples: [
      adviceExample(
        'Rechercheur, slachtoffer wil niet',
        'Detective, victim does not want it',
        {
          'sharing.sender': 'police',
          'sharing.to': 'comensha',
          'sharing.content': 'victim',
          'sharing.consent': 'refused',
        },
        true,
      ),
      adviceExample(
        'Zorgcoördinator',
        'Care coordinator',
        { 'sharing.sender': 'careCoordinator', 'sharing.to': 'comensha', 'sharing.content': 'victim' },
        false,
      ),
    ],
  }),
  adviceRule({
    name: 'comensha.consent.adult',
    rank: 31,
    answer: 'yes',
    basis: 'consent',
    phase: 'registration',
    title: { nl: 'Met toestemming mag u de naam melden', en: 'With consent you may give the name' },
    explanation: {
      nl: 'Wie niet opspoort, heeft voor een melding met naam de toestemming van het slachtoffer nodig. Die heeft u.',
      en: 'Whoever does not investigate needs the consent of the victim to notify with a name. You have it.',
    },
    how: {
      nl: 'Leg de toestemming vast en meld het slachtoffer bij CoMensha.',
      en: 'Record the consent and notify the victim to CoMensha.',
    },
    citations: [
      { source: '001', from: 837, to: 837 },
      { source: '001', from: 252, to: 252 },
      { source: '001', from: 391, to: 391, reference: 'AVG' },
    ],
    force: 'law',
    open: beforePrivacyLaw,
    when: all(toComensha, not(byInvestigators), is('sharing.consent', 'given'), is('sharing.minor', false)),
    examples: [
      adviceExample(
        'Zorgcoördinator, het slachtoffer van 24 vindt het goed',
        'Care coordinator, the victim of 24 agrees',
        {
          'sharing.sender': 'careCoordinator',
          'sharing.to': 'comensha',
          'sharing.content': 'victim',
          'sharing.consent': 'given',
          'sharing.minor': false,
        },
        true,
      ),
      adviceExample(
        'Toestemming niet gegeven',
        'No consent',
        {
          'sharing.sender': 'ngo',
          'sharing.to': 'comensha',
          'sharing.content': 'victim',
          'sharing.consent': 'refused',
        },
        false,
      ),
    ],
  }),
  adviceRule({
    name: 'comensha.consent.minor',
    rank: 32,
    answer: 'yes',
    basis: 'consent',
    phase: 'registration',
    title: {
      nl: 'De ouder of voogd vindt het goed: u mag melden',
      en: 'The parent or guardian agrees: you may notify',
    },
    explanation: {
      nl: 'Bij een slachtoffer jonger dan 18 geeft een ouder of voogd de toestemming.',
      en: 'For a victim younger than 18 a parent or guardian gives the consent.',
    },
    how: {
      nl: 'Leg vast wie toestemming gaf en meld het kind bij CoMensha. Twijfelt u of de ouder erbij betrokken is? Vraag dan eerst advies zonder namen.',
      en: 'Record who consented and notify the child to CoMensha. Do you doubt whether the parent is involved? Then ask for advice without names first.',
    },
    citations: [
      { source: '001', from: 837, to: 837 },
      { source: '001', from: 252, to: 252 },
    ],
    force: 'law',
    open: {
      nl: 'De bron zegt niet wat geldt als de ouder of voogd zelf verdacht is, en niet of een ouder kind zelf toestemming moet geven.',
      en: 'The source does not say what holds when the parent or guardian is a suspect, nor whether an older child must consent too.',
    },
    when: all(toComensha, not(byInvestigators), is('sharing.consent', 'given'), is('sharing.minor', true)),
    examples: [
      adviceExample(
        'Opvang, de voogd van een meisje van 15 vindt het goed',
        'Shelter, the guardian of a girl of 15 agrees',
        {
          'sharing.sender': 'shelter',
          'sharing.to': 'comensha',
          'sharing.content': 'victim',
          'sharing.consent': 'given',
          'sharing.minor': true,
        },
        true,
      ),
      adviceExample(
        'Volwassene',
        'Adult',
        { 'sharing.to': 'comensha', 'sharing.content': 'victim', 'sharing.minor': false },
        false,
      ),
    ],
  }),
  adviceRule({
    name: 'comensha.refused',
    rank: 33,
    answer: 'withoutNames',
    basis: 'noPersonalData',
    phase: 'registration',
    title: { nl: 'Geen toestemming: meld zonder naam', en: 'No consent: notify without a name' },
    explanation: {
      nl: 'Zonder toestemming of wettelijke plicht mag u de naam niet geven. Het slachtoffer kan wel meetellen.',
      en: 'Without consent or a legal duty you may not give the name. The victim can still be counted.',
    },
    how: pseudonym,
    citations: [
      { source: '001', from: 252, to: 252 },
      { source: '001', from: 839, to: 839 },
    ],
    force: 'practice',
    open: openPseudonym,
    when: all(toComensha, not(byInvestigators), is('sharing.consent', 'refused')),
    examples: [
      adviceExample(
        'FairWork, het slachtoffer wil niet met naam',
        'FairWork, the victim does not want to be named',
        {
          'sharing.sender': 'ngo',
          'sharing.to': 'comensha',
          'sharing.content': 'victim',
          'sharing.consent': 'refused',
        },
        true,
      ),
      adviceExample(
        'Marechaussee',
        'Marechaussee',
        {
          'sharing.sender': 'borderPolice',
          'sharing.to': 'comensha',
          'sharing.content': 'victim',
          'sharing.consent': 'refused',
        },
        false,
      ),
    ],
  }),
  adviceRule({
    name: 'comensha.notAsked',
    rank: 34,
    answer: 'withoutNames',
    basis: 'noPersonalData',
    phase: 'registration',
    title: { nl: 'Vraag eerst toestemming', en: 'Ask for consent first' },
    explanation: {
      nl: 'U mag de naam pas geven als het slachtoffer dat goed vindt. Bij een kind gaat het om de ouder of voogd. Tot die tijd kan het zonder naam.',
      en: 'You may give the name only when the victim agrees. For a child it is the parent or guardian. Until then it can be done without a name.',
    },
    how: {
      nl: 'Leg uit waarom tellen helpt en vraag of het mag. Wilt u niet wachten, meld dan nu zonder naam.',
      en: 'Explain why counting helps and ask whether you may. If you do not want to wait, notify without a name now.',
    },
    citations: [
      { source: '001', from: 837, to: 837 },
      { source: '001', from: 252, to: 252 },
    ],
    force: 'practice',
    open: openPseudonym,
    when: all(toComensha, not(byInvestigators), is('sharing.consent', 'notAsked')),
    examples: [
      adviceExample(
        'School heeft nog niets gevraagd',
        'School has not asked yet',
        {
          'sharing.sender': 'school',
          'sharing.to': 'comensha',
          'sharing.content': 'victim',
          'sharing.consent': 'notAsked',
        },
        true,
      ),
      adviceExample(
        'Toestemming is er',
        'There is consent',
        { 'sharing.to': 'comensha', 'sharing.content': 'victim', 'sharing.consent': 'given' },
        false,
      ),
    ],
  }),
  adviceRule({
    name: 'comensha.suspect',
    rank: 35,
    answer: 'otherwise',
    basis: 'policeTask',
    title: { nl: 'CoMensha telt slachtoffers, geen daders', en: 'CoMensha counts victims, not offenders' },
    explanation: {
      nl: 'Het register van CoMensha gaat over mogelijke slachtoffers. Namen van verdachten horen daar niet.',
      en: 'The register of CoMensha is about possible victims. Names of suspects do not belong there.',
    },
    how: {
      nl: 'Vertel de politie wat u weet van de dader. Bij uitbuiting op het werk kan dat ook bij de Arbeidsinspectie.',
      en: 'Tell the police what you know of the offender. For exploitation at work you can also tell the Labour Authority.',
    },
    citations: [
      { source: '000', from: 5571, to: 5577, reference: 'Vc 2000, B8/3.4' },
      { source: '003', from: 2090, to: 2098, reference: 'Bijlage 3, ISZW' },
    ],
    force: 'practice',
    when: all(is('sharing.to', 'comensha'), oneOf('sharing.content', 'suspect')),
    examples: [
      adviceExample(
        'Naam van de dader naar CoMensha',
        'Name of the offender to CoMensha',
        { 'sharing.to': 'comensha', 'sharing.content': 'suspect' },
        true,
      ),
      adviceExample(
        'Naam van het slachtoffer',
        'Name of the victim',
        { 'sharing.to': 'comensha', 'sharing.content': 'victim' },
        false,
      ),
    ],
  }),
];
