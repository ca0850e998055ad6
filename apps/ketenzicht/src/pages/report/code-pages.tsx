import { Button, ButtonGroup, ButtonLink } from '../../face/components/button.tsx';
import { DescriptionList } from '../../face/components/description-list.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Link } from '../../face/components/link.tsx';
import { OrderedList, Paragraph } from '../../face/components/text.tsx';
import { TextInput } from '../../face/components/text-input.tsx';
import { useLang } from '../../face/lang-context.ts';
import { t } from '../../face/messages/catalogue.ts';
import { formatMoment } from '../../face/messages/format.ts';
import { reportMessages as m } from '../../face/messages/report.ts';
import type { ReceiptView } from '../../signals/receipt.ts';

type Message = (typeof m)[keyof typeof m];

interface CodeFormProps {
  readonly title: Message;
  readonly lead?: Message;
  readonly action: string;
  readonly button: Message;
  readonly typed?: string | undefined;
  readonly error?: Message | undefined;
}

/** Asks for a code. It is posted, so that it never stands in an address. */
export function CodeForm({ title, lead, action, button, typed, error }: CodeFormProps) {
  const lang = useLang();
  return (
    <form method="post" action={action}>
      <Heading level={1}>{title[lang]}</Heading>
      {lead && <Paragraph>{lead[lang]}</Paragraph>}
      <TextInput
        name="code"
        label={m.codeLabel}
        hint={m.codeHint}
        value={typed}
        error={error}
        size={24}
        spellcheck={false}
      />
      <ButtonGroup>
        <Button>{button[lang]}</Button>
      </ButtonGroup>
    </form>
  );
}

/** The code of a saved draft. */
export function SavedPage({ code, next }: { readonly code: string; readonly next: string }) {
  const lang = useLang();
  return (
    <>
      <Heading level={1}>{t(m.savedTitle, lang)}</Heading>
      <Paragraph look="lead">{t(m.savedLead, lang)}</Paragraph>
      <p class="kz-code">{code}</p>
      <Paragraph>{t(m.savedHint, lang)}</Paragraph>
      <form method="post" action="/melden/sluiten">
        <ButtonGroup>
          <ButtonLink href={next}>{t(m.savedContinue, lang)}</ButtonLink>
          <Button look="secondary">{t(m.savedLeave, lang)}</Button>
        </ButtonGroup>
      </form>
    </>
  );
}

/** The report is in; this is the only time its code is shown. */
export function SentPage({
  reference,
  receiptCode,
}: {
  readonly reference: string;
  readonly receiptCode: string;
}) {
  const lang = useLang();
  return (
    <>
      <Heading level={1}>{t(m.sentTitle, lang)}</Heading>
      <Heading level={2}>{t(m.sentCode, lang)}</Heading>
      <p class="kz-code">{receiptCode}</p>
      <Paragraph>{t(m.sentCodeHint, lang)}</Paragraph>
      <Paragraph>
        {t(m.sentReference, lang)}: <strong class="kz-nowrap">{reference}</strong>
      </Paragraph>
      <Heading level={2}>{t(m.sentNext, lang)}</Heading>
      <OrderedList items={[t(m.sentNext1, lang), t(m.sentNext2, lang), t(m.sentNext3, lang)]} />
      <Paragraph>
        <Link href="/melden/status">{t(m.statusLink, lang)}</Link>
      </Paragraph>
      <form method="post" action="/melden/klaar">
        <ButtonGroup>
          <Button look="secondary">{t(m.sentFinish, lang)}</Button>
        </ButtonGroup>
      </form>
    </>
  );
}

/** How a report stands: no more than a reporter may know, in everyday words. */
export function StatusPage({ view }: { readonly view: ReceiptView }) {
  const lang = useLang();
  const words =
    view.status === 'received'
      ? m.statusReceivedWords
      : view.status === 'closed'
        ? m.statusClosedWords
        : m.statusBusyWords;
  return (
    <>
      <Heading level={1}>
        {t(m.statusOf, lang)} <span class="kz-nowrap">{view.reference}</span>
      </Heading>
      <DescriptionList
        items={[
          { term: m.statusNow, value: t(words, lang) },
          { term: m.statusReceived, value: formatMoment(view.receivedAt, lang) },
        ]}
      />
      <Heading level={2}>{t(m.statusNews, lang)}</Heading>
      {view.news.length === 0 && <Paragraph>{t(m.statusNoNews, lang)}</Paragraph>}
      <ol class="kz-news">
        {view.news.map((item) => (
          <li>
            <time datetime={item.at}>{formatMoment(item.at, lang)}</time>
            <p class="kz-news__text">{item.text}</p>
          </li>
        ))}
      </ol>
    </>
  );
}
