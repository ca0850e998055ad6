import type { CoverageRow } from './coverage-row.ts';

/** Shelter, proceedings, minors and return (000 §2.7, §2.9-2.11). */
export const shelterCoverage1: readonly CoverageRow[] = [
  {
    id: '000.P4',
    about: { nl: 'Plaatsing in de COSM', en: 'Placement in the COSM' },
    citation: { source: '000', from: 7965, to: 8058 },
    status: { kind: 'rules', rules: ['shelter.cosm.foreign', 'shelter.cosm.wait', 'shelter.cosm.followUp'] },
  },
  {
    id: '000.P5',
    about: { nl: 'Gefaseerd wonen', en: 'Phased housing' },
    citation: { source: '000', from: 8271, to: 8284 },
    status: { kind: 'rules', rules: ['shelter.housing.phased'] },
  },
  {
    id: '000.P6',
    about: { nl: 'Grote groepen', en: 'Large groups' },
    citation: { source: '000', from: 8370, to: 8401 },
    status: { kind: 'rules', rules: ['shelter.largeGroup', 'shelter.group.ahead'] },
  },
  {
    id: '000.P7',
    about: { nl: 'Route voor de tolk', en: 'Route for the interpreter' },
    citation: { source: '000', from: 8403, to: 8443 },
    status: { kind: 'rules', rules: ['shelter.interpreter.desk'] },
  },
  {
    id: '000.P8',
    about: { nl: 'Proces voor minderjarige slachtoffers', en: 'Process for minor victims' },
    citation: { source: '000', from: 8703, to: 8711 },
    status: {
      kind: 'open',
      why: {
        nl: 'De bron zegt dat er geen procesbeschrijving is.',
        en: 'The source says that no process description exists.',
      },
    },
  },
  {
    id: '000.P9',
    about: { nl: 'Vrijwillige terugkeer', en: 'Voluntary return' },
    citation: { source: '000', from: 9722, to: 9789 },
    status: { kind: 'rules', rules: ['return.refer', 'return.departure.within', 'return.monitoring'] },
  },
  {
    id: '000.P10',
    about: { nl: 'Slachtoffer door het strafproces', en: 'Victim through the criminal case' },
    citation: { source: '000', from: 6766, to: 6880 },
    status: {
      kind: 'rules',
      rules: ['proceedings.coordinator', 'proceedings.wish.seat', 'proceedings.wish.verdict'],
    },
  },
  {
    id: '000.CO-1',
    about: { nl: 'COSM 2010-2012', en: 'COSM 2010-2012' },
    citation: { source: '000', from: 7886, to: 7889 },
    status: { kind: 'rules', rules: ['shelter.cosm.first'] },
  },
  {
    id: '000.CO-2',
    about: { nl: 'COSM vanaf juli 2012', en: 'COSM from July 2012' },
    citation: { source: '000', from: 7928, to: 7933 },
    status: { kind: 'rules', rules: ['shelter.cosm.foreign'] },
  },
  {
    id: '000.CO-3',
    about: { nl: 'Toelating volgens afspraak', en: 'Admission by agreement' },
    citation: { source: '000', from: 7978, to: 7981 },
    status: { kind: 'rules', rules: ['shelter.cosm.foreign'] },
  },
  {
    id: '000.CO-4',
    about: { nl: 'Voorwaarden wachtlijst 1', en: 'Conditions of list 1' },
    citation: { source: '000', from: 7990, to: 7994 },
    status: { kind: 'rules', rules: ['shelter.cosm.foreign', 'shelter.cosm.wait'] },
  },
  {
    id: '000.CO-5',
    about: { nl: 'Wie niet in de COSM hoort', en: 'Who does not belong in the COSM' },
    citation: { source: '000', from: 8000, to: 8002 },
    status: {
      kind: 'rules',
      rules: ['shelter.couple', 'shelter.largeGroup', 'shelter.minor.youthCare', 'shelter.cosm.lessSuitable'],
    },
  },
  {
    id: '000.CO-6',
    about: { nl: 'Verblijf alleen in de bedenktijd', en: 'Stay in the reflection period only' },
    citation: { source: '000', from: 8121, to: 8124 },
    status: { kind: 'rules', rules: ['shelter.cosm.followUp'] },
  },
  {
    id: '000.CO-7',
    about: { nl: 'Minister kan plaatsen toevoegen', en: 'Minister may add places' },
    citation: { source: '000', from: 7928, to: 7931 },
    status: {
      kind: 'left',
      why: {
        nl: 'Bevoegdheid van de minister over capaciteit; raakt geen enkel slachtoffer afzonderlijk.',
        en: 'A power of the minister over capacity; touches no single victim.',
      },
    },
  },
  {
    id: '000.WL-1',
    about: { nl: 'Wachtlijst 1', en: 'List 1' },
    citation: { source: '000', from: 7990, to: 7994 },
    status: { kind: 'rules', rules: ['shelter.cosm.wait'] },
  },
  {
    id: '000.WL-2',
    about: { nl: 'Wachtlijst 2', en: 'List 2' },
    citation: { source: '000', from: 7993, to: 7997 },
    status: { kind: 'rules', rules: ['shelter.regular'] },
  },
  {
    id: '000.WL-3',
    about: { nl: 'Wachtlijst 3', en: 'List 3' },
    citation: { source: '000', from: 7997, to: 8010 },
    status: { kind: 'rules', rules: ['shelter.asylumCentre.wait'] },
  },
  {
    id: '000.HO-1',
    about: { nl: 'Taakstelling huisvesting', en: 'Housing target' },
    citation: { source: '000', from: 8223, to: 8227 },
    status: { kind: 'rules', rules: ['shelter.housing.target'] },
  },
  {
    id: '000.HO-2',
    about: { nl: 'Cijfers huisvesting 2012', en: 'Housing figures 2012' },
    citation: { source: '000', from: 8227, to: 8229 },
    status: {
      kind: 'left',
      why: {
        nl: 'Feit of cijfer, geen regel: er volgt geen plicht, besluit of verbod uit.',
        en: 'A fact or figure, no rule: no duty, decision or prohibition follows from it.',
      },
    },
  },
  {
    id: '000.HO-3',
    about: { nl: 'Uitkering 18-22 te laag', en: 'Benefit 18-22 too low' },
    citation: { source: '000', from: 8262, to: 8265 },
    status: {
      kind: 'left',
      why: {
        nl: 'Knelpunt volgens gemeenten, geen regel.',
        en: 'A bottleneck according to municipalities, no rule.',
      },
    },
  },
  {
    id: '000.HO-4',
    about: { nl: 'Kind eigen vergunning', en: 'Child own permit' },
    citation: { source: '000', from: 8256, to: 8261 },
    status: { kind: 'rules', rules: ['shelter.child.permit'] },
  },
  {
    id: '000.HO-5',
    about: { nl: 'Gefaseerde route', en: 'Phased route' },
    citation: { source: '000', from: 8271, to: 8284 },
    status: { kind: 'rules', rules: ['shelter.housing.phased', 'shelter.housing.national'] },
  },
  {
    id: '000.LG-1',
    about: { nl: 'CoMensha vooraf bellen', en: 'Call CoMensha beforehand' },
    citation: { source: '000', from: 8391, to: 8398 },
    status: { kind: 'rules', rules: ['shelter.group.ahead'] },
  },
  {
    id: '000.TLK-1',
    about: { nl: 'Tolk in de COSM', en: 'Interpreter in COSM' },
    citation: { source: '000', from: 8412, to: 8413 },
    status: { kind: 'rules', rules: ['shelter.interpreter.cosm'] },
  },
  {
    id: '000.TLK-2',
    about: { nl: 'Tolk in een instelling', en: 'Interpreter in an institution' },
    citation: { source: '000', from: 8413, to: 8415 },
    status: { kind: 'rules', rules: ['shelter.interpreter.residential'] },
  },
  {
    id: '000.TLK-3',
    about: { nl: 'Tolk ambulant', en: 'Interpreter outpatient' },
    citation: { source: '000', from: 8438, to: 8443 },
    status: { kind: 'rules', rules: ['shelter.interpreter.desk', 'shelter.interpreter.nobody'] },
  },
  {
    id: '000.TLK-4',
    about: { nl: 'Tolk met Rvb', en: 'Interpreter with Rvb' },
    citation: { source: '000', from: 8431, to: 8436 },
    status: { kind: 'rules', rules: ['shelter.interpreter.rvb'] },
  },
  {
    id: '000.TLK-5',
    about: { nl: 'Tolk vrouwenopvang', en: 'Interpreter women’s shelter' },
    citation: { source: '000', from: 8426, to: 8429 },
    status: { kind: 'rules', rules: ['shelter.interpreter.womens'] },
  },
  {
    id: '000.TLK-nvm',
    about: { nl: 'Tolken in het verwijsmechanisme', en: 'Interpreters in the mechanism' },
    citation: { source: '000', from: 8442, to: 8443 },
    status: { kind: 'rules', rules: ['shelter.interpreter.mechanism'] },
  },
  {
    id: '000.3B-needs',
    about: { nl: 'Beoordeling per slachtoffer', en: 'Assessment per victim' },
    citation: { source: '000', from: 7826, to: 7848 },
    status: { kind: 'rules', rules: ['shelter.needs'] },
  },
];
