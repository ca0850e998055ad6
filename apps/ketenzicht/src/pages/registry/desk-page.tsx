import type { Decision, Gap } from '@ketenzicht/register';
import { deskDecisions, gaps } from '@ketenzicht/register';
import type { Language } from '@ketenzicht/rulebook';
import { StatusBadge } from '../../face/components/badge.tsx';
import { ButtonGroup, ButtonLink } from '../../face/components/button.tsx';
import { EmptyState } from '../../face/components/empty-state.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Link } from '../../face/components/link.tsx';
import { Pagination } from '../../face/components/pagination.tsx';
import { Table } from '../../face/components/table.tsx';
import { Tabs } from '../../face/components/tabs.tsx';
import { Paragraph } from '../../face/components/text.tsx';
import { useLang } from '../../face/lang-context.ts';
import { t, type Words } from '../../face/messages/catalogue.ts';
import { formatList, formatMoment, formatShortDate } from '../../face/messages/format.ts';
import { linkageMessages } from '../../face/messages/linkage.ts';
import { registryMessages as m } from '../../face/messages/registry.ts';
import type { QueueCounts } from '../../registry/desk.ts';
import type { QueuePage, StoredNotification } from '../../storage/notifications.ts';
import {
  duplicatesPath,
  entryPath,
  linkagePath,
  notificationPath,
  qualityPath,
  registerPath,
} from './paths.ts';
import { answerInWords, notifierInWords } from './words.ts';

/** The lists that have an address below `/register`. */
export const deskLists = {
  '': { queue: 'incoming', label: m.incoming, lead: m.deskLead },
  aanvullen: { queue: 'incomplete', label: m.incomplete, lead: m.incompleteLead },
  emm: { queue: 'emm', label: m.emm, lead: m.emmLead },
  brieven: { queue: 'letters', label: m.letters, lead: m.lettersLead },
} as const;

export type DeskList = keyof typeof deskLists;

/** The way from one list of the register to the others. */
export function DeskTabs({ counts, current }: { readonly counts: QueueCounts; readonly current: string }) {
  const tabs = [
    ...Object.entries(deskLists).map(([list, { queue, label }]) => ({
      href: list === '' ? registerPath : `${registerPath}/${list}`,
      label,
      count: counts[queue],
    })),
    { href: duplicatesPath, label: m.duplicates, count: counts.duplicates },
    { href: linkagePath, label: linkageMessages.tab },
    { href: qualityPath, label: m.quality },
  ];
  return <Tabs label={m.tabs} tabs={tabs.map((tab) => ({ ...tab, current: tab.href === current }))} />;
}

interface DeskPageProps {
  readonly list: DeskList;
  readonly counts: QueueCounts;
  readonly page: QueuePage;
}

/** One list of the desk. */
export function DeskPage({ list, counts, page }: DeskPageProps) {
  const lang = useLang();
  const { label, lead } = deskLists[list];
  const path = list === '' ? registerPath : `${registerPath}/${list}`;
  return (
    <>
      <Heading level={1}>{t(m.deskTitle, lang)}</Heading>
      <DeskTabs counts={counts} current={path} />
      <Paragraph>{t(lead, lang)}</Paragraph>
      <NotificationList caption={label} page={page} path={path} />
      <ButtonGroup>
        <ButtonLink href={entryPath}>{t(m.newNotification, lang)}</ButtonLink>
      </ButtonGroup>
    </>
  );
}

/** The notifications of the viewer's organisation. */
export function OwnPage({ page, path }: { readonly page: QueuePage; readonly path: string }) {
  const lang = useLang();
  return (
    <>
      <Heading level={1}>{t(m.own, lang)}</Heading>
      <Paragraph look="lead">{t(m.ownLead, lang)}</Paragraph>
      <NotificationList caption={m.own} page={page} path={path} />
      <ButtonGroup>
        <ButtonLink href={entryPath}>{t(m.newNotification, lang)}</ButtonLink>
      </ButtonGroup>
    </>
  );
}

interface ListProps {
  readonly caption: Words;
  readonly page: QueuePage;
  readonly path: string;
}

function NotificationList({ caption, page, path }: ListProps) {
  const lang = useLang();
  if (page.rows.length === 0) return <EmptyState title={m.none} />;
  return (
    <>
      <Table<StoredNotification>
        caption={caption}
        captionHidden
        columns={[
          {
            key: 'number',
            label: m.number,
            rowHeader: true,
            cell: ({ id, facts }) => (
              <span class="kz-nowrap">
                <Link href={notificationPath(id)}>{facts.id}</Link>
              </span>
            ),
          },
          {
            key: 'reported',
            label: m.reported,
            cell: ({ facts }) => formatShortDate(facts.reportDate, lang),
          },
          { key: 'notifier', label: m.notifier, cell: ({ facts }) => notifierInWords(facts, lang) },
          { key: 'form', label: m.form, cell: ({ facts }) => answerInWords('forms', facts.forms, lang) },
          { key: 'missing', label: m.missing, cell: ({ gaps: open }) => gapsInWords(open, lang) },
          { key: 'state', label: m.state, cell: (one) => <DecisionBadge decision={one.decision} /> },
          { key: 'recorded', label: m.recorded, cell: ({ recordedAt }) => formatMoment(recordedAt, lang) },
        ]}
        rows={page.rows}
      />
      <Pagination next={page.next && `${path}?na=${page.next.id}`} />
    </>
  );
}

/** Where the desk stands with a notification. */
export function DecisionBadge({ decision }: { readonly decision: Decision | undefined }) {
  const lang = useLang();
  if (decision === undefined) return <StatusBadge tone="active">{t(m.notLookedAt, lang)}</StatusBadge>;
  return <StatusBadge tone="neutral">{deskDecisions[decision].label[lang]}</StatusBadge>;
}

/** What is missing, in words. */
export function gapsInWords(open: readonly Gap[], lang: Language): string {
  if (open.length === 0) return t(m.nothingMissing, lang);
  return formatList(
    open.map((gap) => gaps[gap].label[lang]),
    lang,
  );
}
