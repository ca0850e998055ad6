import type { Language, Rule, Text } from '@ketenzicht/rulebook';
import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import { Alert } from '../../face/components/alert.tsx';
import { DataBadge, StatusBadge } from '../../face/components/badge.tsx';
import { Tabs } from '../../face/components/tabs.tsx';
import { referenceMessages as m } from '../../face/messages/reference.ts';
import type { AppEnv } from '../../http/environment.ts';
import { forceNames, kindName } from './rule-words.ts';

/** Answers with a page in the frame of the site. */
export async function sendPage(
  c: Context<AppEnv>,
  content: {
    readonly title: Text;
    readonly kind?: 'public' | 'work';
    readonly hasErrors?: boolean;
    readonly children: Child;
  },
): Promise<Response> {
  return c.html(await c.get('site').frame(c, content));
}

/** The pages that explain how the chain works, beside each other. */
const referenceTabs = [
  { href: '/regels', label: m.rulesTitle },
  { href: '/wie-mag-wat-zien', label: m.sharingTitle },
  { href: '/signaalstappen', label: m.stepsTitle },
  { href: '/signalen-herkennen', label: m.indicatorsTitle },
  { href: '/begrippen', label: m.glossaryTitle },
] as const;

type ReferencePath = (typeof referenceTabs)[number]['href'];

/** The way from one of these pages to the others. */
export function ReferenceTabs({ current }: { readonly current: ReferencePath }) {
  return (
    <Tabs
      label={m.referenceTabs}
      tabs={referenceTabs.map((tab) => ({ ...tab, current: tab.href === current }))}
    />
  );
}

/** Kind and force of a rule, in words. */
export function RuleBadges({ rule, lang }: { readonly rule: Rule; readonly lang: Language }) {
  const tone = rule.force === 'law' ? 'active' : 'neutral';
  return (
    <span class="kz-badges utrecht-badge-list">
      <DataBadge>{kindName(rule)[lang]}</DataBadge>
      <StatusBadge tone={tone}>{forceNames[rule.force][lang]}</StatusBadge>
    </span>
  );
}

/** What the sources leave open, wherever a rule is shown. */
export function OpenInSource({ open, lang }: { readonly open: Text; readonly lang: Language }) {
  return (
    <Alert tone="info" title={m.open}>
      <p class="utrecht-paragraph">{open[lang]}</p>
    </Alert>
  );
}
