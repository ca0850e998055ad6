import { type Table as CountedTable, periodKey } from '@ketenzicht/register';
import { EmptyState } from '../../face/components/empty-state.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Link } from '../../face/components/link.tsx';
import { Table } from '../../face/components/table.tsx';
import { Paragraph } from '../../face/components/text.tsx';
import { useLang } from '../../face/lang-context.ts';
import { say, t } from '../../face/messages/catalogue.ts';
import { formatMoment, formatNumber } from '../../face/messages/format.ts';
import { publishMessages as m } from '../../face/messages/publish.ts';
import { EditionBody } from '../../monitor/edition-body.tsx';
import { Figure } from '../../monitor/figure.tsx';
import { publishedNoise } from '../../monitor/protection.ts';
import type { Release, ReleaseName } from '../../storage/releases.ts';
import { openDataPath, publicationPath, publicationsPath, publishedTableLinks } from './paths.ts';

/** Everything that was published. */
export function PublicationsView({ releases }: { readonly releases: readonly ReleaseName[] }) {
  const lang = useLang();
  return (
    <>
      <Heading level={1}>{t(m.publications, lang)}</Heading>
      <Paragraph look="lead">{t(m.publicationsLead, lang)}</Paragraph>
      {releases.length === 0 ? (
        <EmptyState title={m.none} />
      ) : (
        <Table
          caption={m.publications}
          captionHidden
          rows={releases}
          columns={[
            {
              key: 'name',
              label: m.edition,
              rowHeader: true,
              cell: ({ name }) => <Link href={publicationPath(name)}>{name}</Link>,
            },
            { key: 'madeAt', label: m.madeAt, cell: ({ madeAt }) => formatMoment(madeAt, lang) },
            {
              key: 'protection',
              label: m.protection,
              cell: ({ mode }) => t(mode === 'suppressed' ? m.modeSuppressed : m.modePerturbed, lang),
            },
          ]}
        />
      )}
      <Paragraph>
        <Link href={openDataPath}>{t(m.openData, lang)}</Link>
      </Paragraph>
    </>
  );
}

/** A published edition, for everybody. */
export function PublicationView({ release }: { readonly release: Release }) {
  const lang = useLang();
  return (
    <>
      <Paragraph>
        <Link href={publicationsPath}>{t(m.publications, lang)}</Link>
      </Paragraph>
      <EditionBody
        edition={release.content}
        linksOf={(table) => publishedTableLinks(release.name, table.id)}
      />
      <ProtectionNote release={release} />
    </>
  );
}

/** One published table or figure, for everybody. */
export function PublishedTableView({
  release,
  table,
}: {
  readonly release: Release;
  readonly table: CountedTable;
}) {
  const lang = useLang();
  return (
    <>
      <Paragraph>
        <Link href={`${publicationPath(release.name)}#${table.id}`}>{say(release.content.title, lang)}</Link>
      </Paragraph>
      <Heading level={1}>{`${say(table.number, lang)}: ${say(table.title, lang)}`}</Heading>
      <Figure table={table} level={2} links={publishedTableLinks(release.name, table.id)} />
      <ProtectionNote release={release} />
    </>
  );
}

function ProtectionNote({ release }: { readonly release: Release }) {
  const lang = useLang();
  const { mode, threshold, base, madeAt, content } = release;
  return (
    <section aria-labelledby="beveiliging-kop">
      <Heading level={2} looksLike={3} id="beveiliging-kop">
        {t(m.protection, lang)}
      </Heading>
      <Paragraph>
        {mode === 'suppressed'
          ? t(m.suppressedNote, lang, {
              threshold: formatNumber(threshold, lang),
              base: formatNumber(base, lang),
            })
          : t(m.perturbedNote, lang, { reach: formatNumber(publishedNoise.reach, lang) })}
      </Paragraph>
      <Paragraph look="small">{`${t(m.madeAt, lang)}: ${formatMoment(madeAt, lang)} (${periodKey(content.period)})`}</Paragraph>
    </section>
  );
}
