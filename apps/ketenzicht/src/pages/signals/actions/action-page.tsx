import { moves } from '@ketenzicht/chain';
import type { Child } from 'hono/jsx';
import { Alert } from '../../../face/components/alert.tsx';
import { Breadcrumb } from '../../../face/components/breadcrumb.tsx';
import { Button, ButtonGroup, ButtonLink } from '../../../face/components/button.tsx';
import { ErrorSummary } from '../../../face/components/error-summary.tsx';
import { Heading } from '../../../face/components/heading.tsx';
import { Link } from '../../../face/components/link.tsx';
import { Paragraph } from '../../../face/components/text.tsx';
import { useLang } from '../../../face/lang-context.ts';
import { say, t } from '../../../face/messages/catalogue.ts';
import { introMessages } from '../../../face/messages/signal-actions.ts';
import { signalFormMessages as m } from '../../../face/messages/signal-forms.ts';
import { signalMessages } from '../../../face/messages/signals.ts';
import type { CommandName } from '../../../signals/command-input.ts';
import type { SignalView, TimelineRow } from '../../../signals/view.ts';
import type { Field } from '../../form/field.ts';
import { flat } from '../../form/field.ts';
import { Fields } from '../../form/fields.tsx';
import { Hidden } from '../../form/hidden.tsx';
import type { FieldError } from '../../form/read-form.ts';
import type { Typed } from '../../form/typed.ts';
import { first } from '../../form/typed.ts';
import { signalPath, worklistPath } from '../paths.ts';
import { Happenings } from '../sections/course.tsx';
import { RouteSteps } from '../sections/route.tsx';
import { ThreadBody, ThreadHead } from '../sections/threads.tsx';
import type { ActionContext } from './action-form.ts';
import { actionForms } from './action-forms.ts';
import type { ActionName } from './action-name.ts';
import { threadQuestion } from './thread-question.ts';

export interface ActionPageProps {
  readonly command: CommandName;
  readonly about: ActionContext;
  readonly typed: Typed;
  readonly errors: readonly FieldError[];
  readonly idempotencyKey: string;
  /** Address of the form, with its query. */
  readonly action: string;
  /** What somebody else did meanwhile. */
  readonly changes?: readonly TimelineRow[] | undefined;
}

/** One step on a signal as a form: with what it responds to, what was typed and what is wrong with it. */
export function ActionPage(props: ActionPageProps) {
  const { command, about, typed, errors, action, changes } = props;
  const lang = useLang();
  const form = actionForms[command];
  const choosesThread = form.threaded === true && about.thread === undefined;
  const repeats = flat(form.fields).some((field) => field.kind === 'rows');
  const state = { about, typed, errors, action };
  return (
    <ActionFrame name={command} view={about.view}>
      {changes && <Meanwhile changes={changes} />}
      <ErrorSummary errors={errors} />
      {about.thread && <RespondsTo about={about} />}
      {form.showsRoute && (
        <section class="kz-section" aria-labelledby="de-route">
          <Heading level={2} looksLike={3} id="de-route">
            {t(m.routeAbove, lang)}
          </Heading>
          <RouteSteps steps={about.view.route} />
        </section>
      )}
      <kz-unsaved>
        <form class={repeats ? 'kz-form kz-form--wide' : 'kz-form'} method="post" action={action} novalidate>
          <Hidden
            version={about.view.version}
            idempotencyKey={props.idempotencyKey}
            thread={about.thread?.thread}
          />
          {repeats && (
            <button class="kz-visually-hidden" type="submit" tabindex={-1}>
              {say(moves[command].label, lang)}
            </button>
          )}
          {choosesThread && <Fields fields={[threadQuestion(command)]} state={state} />}
          <Fields fields={form.fields} state={state} />
          <ButtonGroup>
            <Button look={form.final ? 'danger' : 'primary'}>
              {changes ? t(m.sendAgain, lang) : say(moves[command].label, lang)}
            </Button>
            <ButtonLink href={signalPath(about.view.dossier)} look="subtle">
              {t(m.cancel, lang)}
            </ButtonLink>
          </ButtonGroup>
        </form>
      </kz-unsaved>
    </ActionFrame>
  );
}

interface ActionFrameProps {
  readonly name: ActionName;
  readonly view: SignalView;
  readonly children: Child;
}

/** The name of a step, the signal it is about, and what it means. */
export function ActionFrame({ name, view, children }: ActionFrameProps) {
  const lang = useLang();
  const reference = t(signalMessages.signalTitle, lang, { reference: view.reference });
  const intro = hasIntro(name) ? introMessages[name] : undefined;
  return (
    <div class="kz-signal">
      <Breadcrumb
        crumbs={[
          { href: worklistPath, label: signalMessages.worklist },
          { href: signalPath(view.dossier), label: reference },
        ]}
      />
      <Heading level={1}>{say(moves[name].label, lang)}</Heading>
      {intro && <Paragraph look="lead">{say(intro, lang)}</Paragraph>}
      {children}
    </div>
  );
}

const hasIntro = (name: string): name is keyof typeof introMessages => Object.hasOwn(introMessages, name);

/** What somebody else did between reading and sending. */
export function Meanwhile({ changes }: { readonly changes: readonly TimelineRow[] }) {
  const lang = useLang();
  return (
    <kz-focus>
      <div tabindex={-1} role="alert">
        <Alert tone="warning" title={m.conflictTitle}>
          <Paragraph>{t(m.conflictText, lang)}</Paragraph>
          {changes.length > 0 && (
            <>
              <Heading level={3} looksLike={4}>
                {t(m.conflictChanges, lang)}
              </Heading>
              <Happenings rows={changes} />
            </>
          )}
        </Alert>
      </div>
    </kz-focus>
  );
}

function RespondsTo({ about: { thread } }: { about: ActionContext }) {
  const lang = useLang();
  if (thread === undefined) return null;
  return (
    <section class="kz-section" aria-label={t(m.threadAbove, lang)}>
      <ThreadHead thread={thread} level={2} />
      <ThreadBody thread={thread} />
    </section>
  );
}

interface NotNowProps {
  readonly name: ActionName;
  readonly view: SignalView;
  readonly fields: readonly Field<ActionContext>[];
  readonly typed: Typed;
  readonly changes?: readonly TimelineRow[] | undefined;
}

/** A step that is not (or no longer) possible. What was typed stays readable, so that nothing is lost. */
export function NotNow({ name, view, fields, typed, changes }: NotNowProps) {
  const lang = useLang();
  const texts = flat(fields)
    .filter((field) => field.kind === 'text')
    .map((field) => ({ term: field.label, value: first(typed, field.name) ?? '' }))
    .filter(({ value }) => value !== '');
  return (
    <ActionFrame name={name} view={view}>
      <Alert tone="warning" title={m.notNowTitle}>
        <Paragraph>{t(m.notNowText, lang)}</Paragraph>
      </Alert>
      {changes && changes.length > 0 && (
        <section class="kz-section">
          <Heading level={2} looksLike={3}>
            {t(m.conflictChanges, lang)}
          </Heading>
          <Happenings rows={changes} />
        </section>
      )}
      {texts.length > 0 && (
        <section class="kz-section">
          <Heading level={2} looksLike={3}>
            {t(m.typedTitle, lang)}
          </Heading>
          <Paragraph>{t(m.typedText, lang)}</Paragraph>
          {texts.map(({ term, value }) => (
            <>
              <Heading level={3} looksLike={4}>
                {say(term, lang)}
              </Heading>
              <p class="kz-prose">{value}</p>
            </>
          ))}
        </section>
      )}
      <Paragraph>
        <Link href={signalPath(view.dossier)}>{t(m.backToSignal, lang)}</Link>
      </Paragraph>
    </ActionFrame>
  );
}
