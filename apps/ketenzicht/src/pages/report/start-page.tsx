import { Button, ButtonGroup, ButtonLink } from '../../face/components/button.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Link } from '../../face/components/link.tsx';
import { List, Paragraph } from '../../face/components/text.tsx';
import { emergencyNumbers } from '../../face/emergency-numbers.ts';
import { useLang } from '../../face/lang-context.ts';
import { t } from '../../face/messages/catalogue.ts';
import { reportMessages as m } from '../../face/messages/report.ts';

/** What reporting is, before it begins. */
export function StartPage() {
  const lang = useLang();
  return (
    <>
      <Heading level={1}>{t(m.startTitle, lang)}</Heading>
      <Paragraph look="lead">{t(m.startLead, lang)}</Paragraph>
      <List
        items={[
          t(m.startWho, lang),
          t(m.startAnonymous, lang),
          t(m.startTime, lang),
          t(m.startReader, lang),
          t(m.startCode, lang),
        ]}
      />
      <form method="post" action="/melden">
        <ButtonGroup>
          <Button>{t(m.startButton, lang)}</Button>
        </ButtonGroup>
      </form>
      <Paragraph>
        <Link href="/melden/verder">{t(m.continueLink, lang)}</Link>
      </Paragraph>
      <Heading level={2}>{t(m.otherWays, lang)}</Heading>
      <Numbers />
    </>
  );
}

/** Whom to call, each number with what it is for. */
function Numbers() {
  const lang = useLang();
  return (
    <ul class="kz-numbers">
      {Object.values(emergencyNumbers).map((one) => (
        <li>
          <a class="utrecht-link utrecht-link--html-a kz-numbers__number" href={one.href}>
            {one.number}
          </a>{' '}
          {one.label[lang]}
        </li>
      ))}
    </ul>
  );
}

/** Somebody is in danger now: the telephone comes before the form. */
export function CallPage({ next }: { readonly next: string }) {
  const lang = useLang();
  const { danger, police } = emergencyNumbers;
  return (
    <>
      <Heading level={1}>{t(m.callTitle, lang)}</Heading>
      <Paragraph look="lead">{t(m.callLead, lang)}</Paragraph>
      <a class="kz-call" href={danger.href}>
        {t(m.callNumber, lang, { number: danger.number })}{' '}
        <span class="kz-call__label">{danger.label[lang]}</span>
      </a>
      <Paragraph>
        <Link href={police.href}>{police.number}</Link> {police.label[lang]}
      </Paragraph>
      <Paragraph>{t(m.callAfter, lang)}</Paragraph>
      <ButtonGroup>
        <ButtonLink href={next} look="secondary">
          {t(m.callContinue, lang)}
        </ButtonLink>
      </ButtonGroup>
    </>
  );
}
