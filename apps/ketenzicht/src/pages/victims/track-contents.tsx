import { codesOf, dataCategories } from '@ketenzicht/rulebook';
import { type Description, DescriptionList } from '../../face/components/description-list.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Link } from '../../face/components/link.tsx';
import { Table } from '../../face/components/table.tsx';
import { Paragraph } from '../../face/components/text.tsx';
import { useLang } from '../../face/lang-context.ts';
import { say, t } from '../../face/messages/catalogue.ts';
import { formatDate, formatMoment, formatNumber } from '../../face/messages/format.ts';
import { signalMessages } from '../../face/messages/signals.ts';
import { victimMessages as m } from '../../face/messages/victims.ts';
import type { ShownContent, WithheldContent } from '../../signals/view.ts';
import type { TrackView } from '../../victims/view.ts';
import { personName } from '../signals/content-words.ts';
import { rulePath } from '../signals/paths.ts';

/** The sealed contents that the viewer may see, per category, newest last. */
export function TrackContents({ view }: { readonly view: TrackView }) {
  const lang = useLang();
  const categories = codesOf(dataCategories).filter((category) =>
    view.contents.some((one) => one.category === category),
  );
  return (
    <section class="kz-section" aria-labelledby="over">
      <Heading level={2} id="over">
        {t(m.contents, lang)}
      </Heading>
      {categories.length === 0 && <Paragraph>{t(m.noContents, lang)}</Paragraph>}
      {categories.map((category) => (
        <>
          <Heading level={3} looksLike={4}>
            {say(dataCategories[category].label, lang)}
          </Heading>
          <ul class="kz-contents">
            {view.contents
              .filter((one) => one.category === category)
              .map((shown) => (
                <li class="kz-contents__content">
                  <Content shown={shown} view={view} />
                </li>
              ))}
          </ul>
        </>
      ))}
    </section>
  );
}

function Content({ shown: { content, sequence }, view }: { shown: ShownContent; view: TrackView }) {
  const lang = useLang();
  if (content.kind === 'text') {
    const row = view.timeline.find((one) => one.sequence === sequence);
    return (
      <>
        <p class="kz-prose">{content.text}</p>
        {row && (
          <p class="kz-small kz-subtle">
            {say(row.what, lang)}, {formatMoment(row.happenedAt, lang)}
          </p>
        )}
      </>
    );
  }
  if (content.kind !== 'person') return null;
  return (
    <>
      <p class="kz-prose">
        <strong>{say(personName(content), lang)}</strong>
      </p>
      <DescriptionList
        items={[
          ...described(signalMessages.born, content.birthDate && formatDate(content.birthDate, lang)),
          ...described(
            signalMessages.age,
            content.age === undefined ? undefined : t(signalMessages.years, lang, { age: content.age }),
          ),
          ...described(signalMessages.nationality, content.nationality),
          ...described(signalMessages.phone, content.phone),
          ...described(signalMessages.note, content.note),
        ]}
      />
    </>
  );
}

const described = (term: Description['term'], value: string | undefined): readonly Description[] =>
  value === undefined || value === '' ? [] : [{ term, value, multiline: true }];

/** What exists and is not shown, and why. Nothing when everything is shown. */
export function TrackWithheld({ view }: { readonly view: TrackView }) {
  const lang = useLang();
  if (view.withheld.length === 0) return null;
  return (
    <section class="kz-section" aria-labelledby="afgeschermd">
      <Heading level={2} id="afgeschermd">
        {t(m.withheld, lang)}
      </Heading>
      <Table
        caption={m.withheld}
        captionHidden
        rows={view.withheld}
        columns={[
          {
            key: 'what',
            label: signalMessages.withheldWhat,
            rowHeader: true,
            cell: (row: WithheldContent) => say(dataCategories[row.category].label, lang),
          },
          {
            key: 'count',
            label: signalMessages.withheldCount,
            numeric: true,
            cell: (row) => formatNumber(row.count, lang),
          },
          {
            key: 'why',
            label: signalMessages.withheldWhy,
            cell: (row) => (
              <span>
                {say(row.reason, lang)}{' '}
                {row.rule && <Link href={rulePath(row.rule)}>{t(m.readRule, lang)}</Link>}
              </span>
            ),
          },
        ]}
      />
    </section>
  );
}
