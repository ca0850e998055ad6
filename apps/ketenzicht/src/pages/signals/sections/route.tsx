import { roles } from '@ketenzicht/rulebook';
import { StatusBadge } from '../../../face/components/badge.tsx';
import { Details } from '../../../face/components/details.tsx';
import { Heading } from '../../../face/components/heading.tsx';
import { Link } from '../../../face/components/link.tsx';
import { Paragraph } from '../../../face/components/text.tsx';
import { useLang } from '../../../face/lang-context.ts';
import { say, t } from '../../../face/messages/catalogue.ts';
import { signalMessages as m } from '../../../face/messages/signals.ts';
import type { RouteStepView, SignalView } from '../../../signals/view.ts';
import { rulePath } from '../paths.ts';

/** To whom the signal is reported, in which order and why. */
export function Route({ view }: { readonly view: SignalView }) {
  const lang = useLang();
  return (
    <section class="kz-section" aria-labelledby="route">
      <Heading level={2} id="route">
        {t(m.route, lang)}
      </Heading>
      <RouteSteps steps={view.route} />
    </section>
  );
}

/** The steps of a route with the rules behind them. */
export function RouteSteps({ steps }: { readonly steps: readonly RouteStepView[] }) {
  const lang = useLang();
  if (steps.length === 0) return <Paragraph>{t(m.routeNone, lang)}</Paragraph>;
  const rules = new Map(steps.flatMap((step) => step.rules.map((rule) => [rule.id, rule] as const)));
  return (
    <>
      <ol class="kz-route">
        {steps.map((step) => (
          <li class="kz-route__step" value={step.rank}>
            <strong>{say(roles[step.role].label, lang)}</strong>{' '}
            {step.organisation && <span class="kz-subtle">{step.organisation.name}</span>}{' '}
            <StepState step={step} />
          </li>
        ))}
      </ol>
      {rules.size > 0 && (
        <Details summary={m.routeWhy}>
          {[...rules.values()].map((rule) => (
            <>
              <Paragraph>
                <strong>{say(rule.title, lang)}.</strong> {say(rule.explanation, lang)}{' '}
                <Link href={rulePath(rule.id)}>{t(m.readRule, lang)}</Link>
              </Paragraph>
            </>
          ))}
        </Details>
      )}
    </>
  );
}

function StepState({ step }: { step: RouteStepView }) {
  const lang = useLang();
  if (step.done) return <StatusBadge tone="success">{t(m.routeDone, lang)}</StatusBadge>;
  if (step.next) return <StatusBadge tone="active">{t(m.routeNext, lang)}</StatusBadge>;
  return <StatusBadge tone="neutral">{t(m.routeLater, lang)}</StatusBadge>;
}
