import type { DemoOrganisation, DemoPerson } from './organisations.ts';

/** The invented organisations that work for victims, besides those that handle signals. */
export const trackOrganisations: readonly DemoOrganisation[] = [
  { id: 'om', role: 'om', name: 'Openbaar Ministerie, mensenhandel', municipalities: [] },
  { id: 'ind', role: 'ind', name: 'IND, loket mensenhandel', municipalities: [] },
  { id: 'dtv', role: 'dtv', name: 'Dienst Terugkeer en Vertrek', municipalities: [] },
  { id: 'coa', role: 'coa', name: 'COA, Meldpunt veiligheid', municipalities: [] },
  { id: 'nidos', role: 'nidos', name: 'Nidos, voogdij', municipalities: [] },
  { id: 'opvang', role: 'shelter', name: 'Opvang De Linde', municipalities: [] },
  { id: 'jeugdzorg', role: 'youthCare', name: 'Jeugdhulp De Wilg', municipalities: [] },
];

/** Who can sign in for them with one click. */
export const trackPeople: readonly DemoPerson[] = [
  { id: 'olivier', name: 'Olivier Wessels', organisation: 'om', role: 'om' },
  { id: 'inge', name: 'Inge Scholten', organisation: 'ind', role: 'ind' },
  { id: 'dirk', name: 'Dirk Zijlstra', organisation: 'dtv', role: 'dtv' },
  { id: 'carla', name: 'Carla Meijer', organisation: 'coa', role: 'coa' },
  { id: 'nadia', name: 'Nadia Benali', organisation: 'nidos', role: 'nidos' },
  { id: 'linda', name: 'Linda Kuipers', organisation: 'opvang', role: 'shelter' },
  { id: 'jasper', name: 'Jasper Mulder', organisation: 'jeugdzorg', role: 'youthCare' },
];
