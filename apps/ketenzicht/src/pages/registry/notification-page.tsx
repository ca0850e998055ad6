import {
  assignmentReasons,
  deskDecisions,
  type FieldName,
  fieldNames,
  fields,
  missing,
} from '@ketenzicht/register';
import type { Language, Text } from '@ketenzicht/rulebook';
import { Alert, Notice } from '../../face/components/alert.tsx';
import { Button, ButtonGroup, ButtonLink } from '../../face/components/button.tsx';
import { Checkbox, RadioGroup } from '../../face/components/choice.tsx';
import { DescriptionList } from '../../face/components/description-list.tsx';
import { Details } from '../../face/components/details.tsx';
import { ErrorSummary } from '../../face/components/error-summary.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Link } from '../../face/components/link.tsx';
import { Paragraph } from '../../face/components/text.tsx';
import { useLang } from '../../face/lang-context.ts';
import { t } from '../../face/messages/catalogue.ts';
import { formatList, formatMoment, formatShortDate } from '../../face/messages/format.ts';
import { registryMessages as m } from '../../face/messages/registry.ts';
import type { NotificationView, ShownIdentity } from '../../registry/read.ts';
import type { NotificationEvent } from '../../storage/notification-changes.ts';
import { DecisionBadge, gapsInWords } from './desk-page.tsx';
import { notificationPath } from './paths.ts';
import { answerInWords, notifierInWords } from './words.ts';

interface NotificationPageProps {
  readonly view: NotificationView;
  /** Whether the viewer keeps the register. */
  readonly keeps: boolean;
  readonly notice?: { readonly tone: 'ok' | 'warning'; readonly message: Text } | undefined;
  readonly error?: Text | undefined;
}

/** Everything about one notification, and what can be done with it. */
export function NotificationPage({ view, keeps, notice, error }: NotificationPageProps) {
  const lang = useLang();
  const path = notificationPath(view.id);
  return (
    <>
      {notice && <Notice {...notice} />}
      <ErrorSummary errors={error === undefined ? [] : [{ field: 'besluit', message: error }]} />
      <Heading level={1}>{t(m.notificationTitle, lang, { number: view.facts.id })}</Heading>
      <Paragraph>
        <DecisionBadge decision={view.decision} />
      </Paragraph>
      {view.gaps.length > 0 && (
        <Alert tone="warning" title={m.missing}>
          <p class="utrecht-paragraph">{gapsInWords(view.gaps, lang)}</p>
        </Alert>
      )}
      <Heading level={2}>{t(m.facts, lang)}</Heading>
      <DescriptionList
        items={[
          ...shownFields
            .filter((name) => !isUnknown(view, name))
            .map((name) => ({
              term: fields[name].label,
              value: answerInWords(name, view.facts[name], lang),
            })),
          { term: missing.unknown.label, value: unknownLabels(view, lang) },
        ]}
      />
      <ButtonGroup>
        <ButtonLink href={`${path}/aanvullen`} look="secondary">
          {t(m.amend, lang)}
        </ButtonLink>
      </ButtonGroup>
      {keeps && <Identity view={view} />}
      {view.others.length > 0 && <Others view={view} keeps={keeps} />}
      {keeps && <Decide view={view} error={error} />}
      <History view={view} />
    </>
  );
}

/** Fields that the page shows; number and victim stand elsewhere, the date of birth is sealed. */
const shownFields: readonly FieldName[] = fieldNames.filter(
  (name) => !['id', 'person', 'birthDate'].includes(name),
);

const isUnknown = ({ facts }: NotificationView, name: FieldName): boolean =>
  facts[name] === undefined || facts[name] === 'unknown';

/** Everything that is simply unknown in one line, so that what is known stands out. */
function unknownLabels(view: NotificationView, lang: Language): string {
  const labels = shownFields.filter((name) => isUnknown(view, name)).map((name) => fields[name].label[lang]);
  return labels.length === 0 ? t(m.nothingMissing, lang) : formatList(labels, lang);
}

function Identity({ view: { id, version, identity } }: { readonly view: NotificationView }) {
  const lang = useLang();
  return (
    <section aria-labelledby="wie">
      <Heading level={2} id="wie">
        {t(m.identity, lang)}
      </Heading>
      {identity.kind === 'none' && <Paragraph>{t(m.identityNone, lang)}</Paragraph>}
      {identity.kind === 'withheld' && <Paragraph>{identity.reason[lang]}</Paragraph>}
      {identity.kind === 'shown' && (
        <>
          <DescriptionList items={identityItems(identity.identity, lang)} />
          <Paragraph look="small">{t(m.identityLogged, lang)}</Paragraph>
          <Details summary={m.erase}>
            <form method="post" action={`${notificationPath(id)}/wissen`}>
              <input type="hidden" name="versie" value={String(version)} />
              <Checkbox name="zeker" label={m.eraseConfirm} hint={m.eraseHint} checked={false} />
              <ButtonGroup>
                <Button look="danger">{t(m.erase, lang)}</Button>
              </ButtonGroup>
            </form>
          </Details>
        </>
      )}
    </section>
  );
}

function identityItems(identity: Extract<ShownIdentity, { kind: 'shown' }>['identity'], lang: Language) {
  const { givenNames, familyName, birthDate, phone } = identity;
  return [
    { term: m.givenNames, value: givenNames },
    { term: m.familyName, value: familyName },
    { term: fields.birthDate.label, value: birthDate && formatShortDate(birthDate, lang) },
    { term: m.phone, value: phone },
  ].filter(({ value }) => value !== undefined);
}

function Others({ view, keeps }: { readonly view: NotificationView; readonly keeps: boolean }) {
  const lang = useLang();
  return (
    <section aria-labelledby="anderen">
      <Heading level={2} id="anderen">
        {t(m.others, lang)}
      </Heading>
      <ul class="utrecht-unordered-list">
        {view.others.map(({ id, facts }) => (
          <li class="utrecht-unordered-list__item">
            <Link href={notificationPath(id)}>{facts.id}</Link>, {formatShortDate(facts.reportDate, lang)},{' '}
            {notifierInWords(facts, lang)}
          </li>
        ))}
      </ul>
      {keeps && (
        <form method="post" action={`${notificationPath(view.id)}/losmaken`}>
          <input type="hidden" name="versie" value={String(view.version)} />
          <Button look="secondary" small>
            {t(m.split, lang)}
          </Button>
        </form>
      )}
    </section>
  );
}

function Decide({ view, error }: { readonly view: NotificationView; readonly error: Text | undefined }) {
  const lang = useLang();
  const choices = Object.entries(deskDecisions)
    .filter(([, decision]) => decision.for === view.facts.source)
    .map(([value, { label, explanation }]) => ({ value, label, hint: explanation }));
  return (
    <section aria-labelledby="besluiten">
      <Heading level={2} id="besluiten">
        {t(m.decide, lang)}
      </Heading>
      <form method="post" action={`${notificationPath(view.id)}/besluit`} novalidate>
        <input type="hidden" name="versie" value={String(view.version)} />
        <RadioGroup name="besluit" label={m.decision} choices={choices} value={view.decision} error={error} />
        <ButtonGroup>
          <Button>{t(m.saveDecision, lang)}</Button>
        </ButtonGroup>
      </form>
    </section>
  );
}

function History({ view }: { readonly view: NotificationView }) {
  const lang = useLang();
  return (
    <section aria-labelledby="verloop">
      <Heading level={2} id="verloop">
        {t(m.history, lang)}
      </Heading>
      <ol class="utrecht-ordered-list">
        <li class="utrecht-ordered-list__item">
          {formatMoment(view.recordedAt, lang)}: {t(m.happenedRecorded, lang)}
        </li>
        {view.events.map(({ recordedAt, event }) => (
          <li class="utrecht-ordered-list__item">
            {formatMoment(recordedAt, lang)}: {eventInWords(event, lang)}
          </li>
        ))}
      </ol>
    </section>
  );
}

function eventInWords(event: NotificationEvent, lang: Language): string {
  switch (event.type) {
    case 'decided':
      return t(m.happenedDecided, lang, { decision: deskDecisions[event.decision].label[lang] });
    case 'amended':
      return t(m.happenedAmended, lang, { fields: formatList(amendedLabels(event.before, lang), lang) });
    case 'assigned':
      return t(m.happenedAssigned, lang, { reason: assignmentReasons[event.reason].label[lang] });
    case 'erased':
      return t(m.happenedErased, lang);
  }
}

const amendedLabels = (before: Readonly<Record<string, string>>, lang: Language): readonly string[] =>
  fieldNames.filter((name) => fields[name].column in before).map((name) => fields[name].label[lang]);
