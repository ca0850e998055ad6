import { trackRoles } from '@ketenzicht/chain';
import type { Role, Text } from '@ketenzicht/rulebook';
import { estimateMessages } from './messages/estimate.ts';
import { layoutMessages } from './messages/layout.ts';
import { measureMessages } from './messages/measures.ts';
import { monitorMessages } from './messages/monitor.ts';
import { ownReportMessages } from './messages/own-reports.ts';
import { publishMessages } from './messages/publish.ts';
import { recommendationMessages } from './messages/recommendations.ts';
import { registryMessages } from './messages/registry.ts';
import { victimMessages } from './messages/victims.ts';

export interface NavigationItem {
  readonly href: string;
  readonly label: Text;
}

const chainRoles: readonly Role[] = ['aandachtsfunctionaris', 'avim', 'nla', 'zoco', 'tfRiec'];

/** The main menu as a table: which roles see which page. */
const items: readonly (NavigationItem & { readonly roles: readonly Role[] })[] = [
  { href: '/taken', label: layoutMessages.worklist, roles: [...new Set([...chainRoles, ...trackRoles])] },
  { href: '/mijn-meldingen', label: ownReportMessages.title, roles: ['official'] },
  { href: '/slachtoffers', label: victimMessages.menu, roles: trackRoles },
  { href: '/signalen/nieuw', label: layoutMessages.newSignal, roles: [...chainRoles, 'official'] },
  { href: '/register', label: registryMessages.register, roles: ['comensha'] },
  {
    href: '/register/onze',
    label: registryMessages.ownMenu,
    roles: ['avim', 'kmar', 'nla', 'zoco', 'shelter', 'coa', 'ind', 'nidos', 'youthCare'],
  },
  { href: '/keten', label: layoutMessages.figures, roles: ['ketenregisseur', 'aandachtsfunctionaris'] },
  { href: '/monitor', label: monitorMessages.title, roles: ['nationalRapporteur'] },
  { href: '/monitor/publiceren', label: publishMessages.menu, roles: ['nationalRapporteur'] },
  { href: '/schatten', label: estimateMessages.menu, roles: ['nationalRapporteur'] },
  { href: '/maatregelen', label: measureMessages.title, roles: ['ketenregisseur', 'nationalRapporteur'] },
  {
    href: '/aanbevelingen',
    label: recommendationMessages.title,
    roles: ['ketenregisseur', 'nationalRapporteur'],
  },
  { href: '/termijnen', label: layoutMessages.terms, roles: ['aandachtsfunctionaris', 'administrator'] },
  { href: '/inzagelogboek', label: layoutMessages.accessLog, roles: ['privacyOfficer'] },
  {
    href: '/wie-mag-wat-zien',
    label: layoutMessages.sharingMatrix,
    roles: [...chainRoles, 'official', 'ketenregisseur', 'privacyOfficer', 'administrator'],
  },
  {
    href: '/regels',
    label: layoutMessages.rules,
    roles: [...chainRoles, 'official', 'ketenregisseur', 'privacyOfficer', 'administrator'],
  },
];

const publicItems: readonly NavigationItem[] = [
  { href: '/melden', label: layoutMessages.reportSomething },
  { href: '/melden/status', label: layoutMessages.followReport },
  { href: '/verwijzing', label: layoutMessages.mechanism },
  { href: '/publicaties', label: publishMessages.publications },
];

/** The main menu of a role; without a role that of the public pages. */
export function navigationOf(role: Role | undefined): readonly NavigationItem[] {
  return role === undefined ? publicItems : items.filter((item) => item.roles.includes(role));
}
