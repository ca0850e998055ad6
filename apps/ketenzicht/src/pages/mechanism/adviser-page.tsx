import {
  type Advised,
  advise,
  type FactKey,
  type IsoDate,
  type Language,
  legalBases,
  type SharingAnswer,
  sharingAnswers,
  type Text,
} from '@ketenzicht/rulebook';
import type { Context } from 'hono';
import { Alert } from '../../face/components/alert.tsx';
import { Button } from '../../face/components/button.tsx';
import { DescriptionList } from '../../face/components/description-list.tsx';
import { Details } from '../../face/components/details.tsx';
import { ErrorSummary } from '../../face/components/error-summary.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Link } from '../../face/components/link.tsx';
import { Paragraph } from '../../face/components/text.tsx';
import { t } from '../../face/messages/catalogue.ts';
import { mechanismMessages as m } from '../../face/messages/mechanism.ts';
import { referenceMessages } from '../../face/messages/reference.ts';
import type { AppEnv } from '../../http/environment.ts';
import { OpenInSource, sendPage } from '../reference/page-parts.tsx';
import { conditionName, forceNames } from '../reference/rule-words.ts';
import { readForm } from '../report/form-body.ts';
import { FactField, fieldOf, readFactFields, type Typed, typedIn } from './fact-fields.tsx';
import { MechanismTabs } from './mechanism-tabs.tsx';
import { addressOf, Grounds } from './statement.tsx';

/** The questions of the adviser, in the order in which they are asked. */
export const sharingQuestions: readonly FactKey[] = [
  'sharing.danger',
  'sharing.sender',
  'sharing.to',
  'sharing.content',
  'sharing.reason',
  'sharing.minor',
  'sharing.consent',
];

/** `/mag-ik-dit-delen`: the questions, and after sending them the answer. Nothing is kept. */
export async function adviserPage(c: Context<AppEnv>, at: IsoDate): Promise<Response> {
  const form = c.req.method === 'POST' ? await readForm(c) : undefined;
  const typed: Typed = form === undefined ? new Map() : typedIn(form);
  const { facts, errors } = readFactFields(sharingQuestions, typed);
  const advised = form === undefined ? undefined : advise(facts, at);
  const missing = advised === undefined || advised.known ? [] : advised.ask;
  const problems = [
    ...errors,
    ...missing
      .filter((fact) => !errors.some(({ field }) => field === fieldOf(fact)))
      .map((fact) => ({ field: fieldOf(fact), message: m.adviserNeeds })),
  ];
  const { lang } = c.get('page');
  return sendPage(c, {
    title: m.adviserTitle,
    kind: 'work',
    hasErrors: problems.length > 0,
    children: <AdviserPage {...{ typed, problems, advised, at, lang }} />,
  });
}

interface AdviserPageProps {
  readonly typed: Typed;
  readonly problems: readonly { readonly field: string; readonly message: Text }[];
  readonly advised: Advised | undefined;
  readonly at: IsoDate;
  readonly lang: Language;
}

function AdviserPage({ typed, problems, advised, at, lang }: AdviserPageProps) {
  return (
    <>
      <ErrorSummary errors={problems} />
      <MechanismTabs current="/mag-ik-dit-delen" />
      <Heading level={1}>{t(m.adviserTitle, lang)}</Heading>
      <Paragraph look="lead">{t(m.adviserLead, lang)}</Paragraph>
      {advised?.known && problems.length === 0 && <Answer advised={advised} at={at} lang={lang} />}
      <form method="post" action="/mag-ik-dit-delen" class="kz-form">
        {sharingQuestions.map((fact) => (
          <FactField
            needed
            fact={fact}
            typed={typed}
            error={problems.find(({ field }) => field === fieldOf(fact))?.message}
          />
        ))}
        <Button>{t(m.adviserAsk, lang)}</Button>
      </form>
    </>
  );
}

const tones: Readonly<Record<SharingAnswer, 'ok' | 'info' | 'warning'>> = {
  yes: 'ok',
  withoutNames: 'info',
  otherwise: 'warning',
};

interface AnswerProps {
  readonly advised: Extract<Advised, { readonly known: true }>;
  readonly at: IsoDate;
  readonly lang: Language;
}

function Answer({ advised: { rule }, at, lang }: AnswerProps) {
  const { answer, label, basis } = rule.outcome;
  return (
    <section aria-labelledby="antwoord" class="kz-section">
      <Heading level={2} id="antwoord">
        {t(m.adviserAnswer, lang)}
      </Heading>
      <Alert tone={tones[answer]} title={sharingAnswers[answer].label} level={3}>
        <p class="utrecht-paragraph">
          <strong>{rule.title[lang]}.</strong> {rule.explanation[lang]}
        </p>
      </Alert>
      <Heading level={3}>{t(m.adviserDo, lang)}</Heading>
      <Paragraph>{label[lang]}</Paragraph>
      <Details summary={m.adviserRule}>
        <DescriptionList
          items={[
            { term: referenceMessages.rule, value: <Link href={addressOf(rule, at)}>{rule.id}</Link> },
            { term: m.adviserBasis, value: legalBases[basis].label[lang] },
            { term: m.force, value: forceNames[rule.force][lang] },
            { term: referenceMessages.condition, value: conditionName(rule.when, lang) },
            { term: m.ground, value: <Grounds rule={rule} lang={lang} /> },
          ]}
        />
      </Details>
      {rule.open && <OpenInSource open={rule.open} lang={lang} />}
      <Paragraph look="small">{t(m.adviserNoLawyer, lang)}</Paragraph>
    </section>
  );
}
