import type { DataCategory, Purpose } from '@ketenzicht/rulebook';
import { codesOf, dataCategories, legalBases, personParts, purposes } from '@ketenzicht/rulebook';
import type { Child } from 'hono/jsx';
import { Button } from '../../../face/components/button.tsx';
import type { Description } from '../../../face/components/description-list.tsx';
import { DescriptionList } from '../../../face/components/description-list.tsx';
import { Heading } from '../../../face/components/heading.tsx';
import { Link } from '../../../face/components/link.tsx';
import { Select } from '../../../face/components/select.tsx';
import { Paragraph } from '../../../face/components/text.tsx';
import { useLang } from '../../../face/lang-context.ts';
import { say, t } from '../../../face/messages/catalogue.ts';
import { formatDate, formatMoment, formatNumber } from '../../../face/messages/format.ts';
import { signalMessages as m } from '../../../face/messages/signals.ts';
import type { ShownContent, SignalView } from '../../../signals/view.ts';
import { personName, placeOf } from '../content-words.ts';
import { attachmentPath, keys, signalPath } from '../paths.ts';
import type { SignalPageProps } from '../signal-page.tsx';

/** The contents that the viewer may see, per category, and the purpose for which they are looked at. */
export function Contents({ view, explicitPurpose }: SignalPageProps) {
  const lang = useLang();
  const inThreads = new Set(view.threads.flatMap((thread) => thread.contents.map((shown) => shown.subject)));
  const own = view.contents.filter((shown) => !inThreads.has(shown.subject));
  const categories = codesOf(dataCategories).filter((category) =>
    own.some((one) => one.category === category),
  );
  return (
    <section class="kz-section" aria-labelledby="inhoud-signaal">
      <Heading level={2} id="inhoud-signaal">
        {t(m.contents, lang)}
      </Heading>
      <PurposeSwitch view={view} />
      {categories.length === 0 && <Paragraph>{t(m.noContents, lang)}</Paragraph>}
      {view.erased > 0 && (
        <Paragraph>
          {view.erased === 1
            ? t(m.erasedOne, lang)
            : t(m.erased, lang, { count: formatNumber(view.erased, lang) })}
        </Paragraph>
      )}
      {categories.map((category) => (
        <Category
          category={category}
          contents={own.filter((one) => one.category === category)}
          view={view}
          purpose={explicitPurpose}
        />
      ))}
    </section>
  );
}

function PurposeSwitch({ view }: { view: SignalView }) {
  const lang = useLang();
  return (
    <form class="kz-purpose" method="get" action={signalPath(view.dossier)}>
      <Select
        name={keys.purpose}
        label={m.purpose}
        hint={m.purposeHint}
        value={view.purpose}
        choices={view.purposes.map((value) => ({ value, label: purposes[value].label }))}
      />
      <Button look="secondary" small>
        {t(m.purposeButton, lang)}
      </Button>
      {view.basis && (
        <Paragraph look="small">
          {t(m.basis, lang)}: {say(legalBases[view.basis].label, lang)}
        </Paragraph>
      )}
    </form>
  );
}

interface CategoryProps {
  readonly category: DataCategory;
  readonly contents: readonly ShownContent[];
  readonly view: SignalView;
  readonly purpose: Purpose | undefined;
}

function Category({ category, contents, view, purpose }: CategoryProps) {
  const lang = useLang();
  return (
    <>
      <Heading level={3} looksLike={4}>
        {say(dataCategories[category].label, lang)}
      </Heading>
      <ul class="kz-contents">
        {contents.map((shown) => (
          <li class="kz-contents__content">
            <Content shown={shown} view={view} purpose={purpose} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface ContentProps {
  readonly shown: ShownContent;
  readonly view: SignalView;
  readonly purpose: Purpose | undefined;
}

/** One content in the way of its kind. */
function Content({ shown: { content, sequence }, view, purpose }: ContentProps): Child {
  const lang = useLang();
  const line = (...parts: readonly (string | undefined)[]) => (
    <p class="kz-prose">{parts.filter(Boolean).join(', ')}</p>
  );
  switch (content.kind) {
    case 'text':
      return (
        <>
          <p class="kz-prose">{content.text}</p>
          <CameIn view={view} sequence={sequence} />
        </>
      );
    case 'person':
      return (
        <>
          <p class="kz-prose">
            <strong>{say(personName(content), lang)}</strong>{' '}
            <span class="kz-subtle">{say(personParts[content.part].label, lang)}</span>
          </p>
          <DescriptionList
            items={[
              ...described(m.born, content.birthDate && formatDate(content.birthDate, lang)),
              ...described(
                m.age,
                content.age === undefined ? undefined : t(m.years, lang, { age: content.age }),
              ),
              ...described(m.nationality, content.nationality),
              ...described(m.phone, content.phone),
              ...described(m.note, content.note),
            ]}
          />
        </>
      );
    case 'address':
      return line(placeOf(content), content.postcode);
    case 'company':
      return line(content.name, content.kvk && t(m.kvk, lang, { number: content.kvk }));
    case 'phone':
      return line(content.number);
    case 'vehicle':
      return line(content.plate, content.note);
    case 'reporter':
      return line(content.name, content.organisation);
    case 'contact':
      return line(content.email, content.phone);
    case 'attachment':
      return (
        <p class="kz-prose">
          <Link href={attachmentPath(view.dossier, content.attachment, purpose)}>{content.fileName}</Link>{' '}
          <span class="kz-small kz-subtle">
            {t(m.fileSize, lang, {
              type: content.mediaType,
              size: formatNumber(Math.max(1, Math.round(content.size / 1000)), lang),
            })}
          </span>
        </p>
      );
  }
}

const described = (term: Description['term'], value: string | undefined): readonly Description[] =>
  value === undefined || value === '' ? [] : [{ term, value, multiline: true }];

function CameIn({ view, sequence }: { view: SignalView; sequence: number }) {
  const lang = useLang();
  const row = view.timeline.find((one) => one.sequence === sequence);
  if (row === undefined) return null;
  return (
    <p class="kz-small kz-subtle">{t(m.cameIn, lang, { moment: formatMoment(row.recordedAt, lang) })}</p>
  );
}

/** The text of a thread: the words only, as everything else is said by the thread. */
export function ThreadContents({ contents }: { readonly contents: readonly ShownContent[] }) {
  return (
    <>
      {contents.map(
        ({ content }) =>
          content.kind === 'text' && <blockquote class="kz-quote kz-prose">{content.text}</blockquote>,
      )}
    </>
  );
}
