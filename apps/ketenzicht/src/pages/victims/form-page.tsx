import type { Text } from '@ketenzicht/rulebook';
import type { Child } from 'hono/jsx';
import { Breadcrumb } from '../../face/components/breadcrumb.tsx';
import { Button, ButtonGroup, ButtonLink } from '../../face/components/button.tsx';
import { ErrorSummary } from '../../face/components/error-summary.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Paragraph } from '../../face/components/text.tsx';
import { useLang } from '../../face/lang-context.ts';
import { say, t } from '../../face/messages/catalogue.ts';
import { signalFormMessages as sm } from '../../face/messages/signal-forms.ts';
import { victimMessages as m } from '../../face/messages/victims.ts';
import type { TimelineRow } from '../../signals/view.ts';
import type { Field } from '../form/field.ts';
import { Fields } from '../form/fields.tsx';
import { Hidden } from '../form/hidden.tsx';
import type { FieldError } from '../form/read-form.ts';
import type { Typed } from '../form/typed.ts';
import { Meanwhile } from '../signals/actions/action-page.tsx';
import { tracksPath } from './paths.ts';

interface TrackFormProps {
  readonly title: Text;
  readonly intro?: Text | undefined;
  readonly crumb?: { readonly href: string; readonly label: string } | undefined;
  readonly fields: readonly Field<unknown>[];
  readonly typed: Typed;
  readonly errors: readonly FieldError[];
  readonly version: number;
  readonly idempotencyKey: string;
  readonly action: string;
  readonly cancel: string;
  /** What somebody else did meanwhile. */
  readonly changes?: readonly TimelineRow[] | undefined;
}

/** One step in a track as a form, with what was typed and what is wrong with it. */
export function TrackForm(props: TrackFormProps) {
  const { title, intro, fields, typed, errors, action, changes } = props;
  const lang = useLang();
  return (
    <Frame title={title} crumb={props.crumb}>
      {intro && <Paragraph look="lead">{say(intro, lang)}</Paragraph>}
      {changes && <Meanwhile changes={changes} />}
      <ErrorSummary errors={errors} />
      <kz-unsaved>
        <form class="kz-form" method="post" action={action} novalidate>
          <Hidden version={props.version} idempotencyKey={props.idempotencyKey} />
          <Fields fields={fields} state={{ about: undefined, typed, errors, action }} />
          <ButtonGroup>
            <Button>{changes ? t(sm.sendAgain, lang) : say(title, lang)}</Button>
            <ButtonLink href={props.cancel} look="subtle">
              {t(sm.cancel, lang)}
            </ButtonLink>
          </ButtonGroup>
        </form>
      </kz-unsaved>
    </Frame>
  );
}

interface FrameProps {
  readonly title: Text;
  readonly crumb?: TrackFormProps['crumb'];
  readonly children: Child;
}

function Frame({ title, crumb, children }: FrameProps) {
  return (
    <div class="kz-signal">
      <Breadcrumb crumbs={[{ href: tracksPath, label: m.title }, ...(crumb ? [crumb] : [])]} />
      <Heading level={1}>{say(title, useLang())}</Heading>
      {children}
    </div>
  );
}
