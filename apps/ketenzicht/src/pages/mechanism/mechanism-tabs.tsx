import { Tabs } from '../../face/components/tabs.tsx';
import { mechanismMessages as m } from '../../face/messages/mechanism.ts';

/** The public pages on the referral mechanism, beside each other. */
const tabs = [
  { href: '/verwijzing', label: m.title },
  { href: '/verwijzing/vergelijken', label: m.compareTitle },
  { href: '/wat-geldt-hier', label: m.appliesTitle },
  { href: '/mag-ik-dit-delen', label: m.adviserTitle },
  { href: '/artikel-273f', label: m.articleTitle },
  { href: '/dekking', label: m.coverageTitle },
  { href: '/bronnen', label: m.sourcesTitle },
] as const;

export type MechanismPath = (typeof tabs)[number]['href'];

/** The way from one of these pages to the others. */
export function MechanismTabs({ current }: { readonly current: MechanismPath }) {
  return <Tabs label={m.tabs} tabs={tabs.map((tab) => ({ ...tab, current: tab.href === current }))} />;
}
