import { isVictimStep, trackCommandLabel, victimStep } from '@ketenzicht/chain';
import { factDefinition, type IsoInstant, roles } from '@ketenzicht/rulebook';
import { Alert } from '../../face/components/alert.tsx';
import { Button, ButtonLink } from '../../face/components/button.tsx';
import { Details } from '../../face/components/details.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Link } from '../../face/components/link.tsx';
import { Paragraph } from '../../face/components/text.tsx';
import { useLang } from '../../face/lang-context.ts';
import { say, t } from '../../face/messages/catalogue.ts';
import { formatMoment } from '../../face/messages/format.ts';
import { victimMessages as m, planPhaseMessages } from '../../face/messages/victims.ts';
import type { PlanAction, PlanDuty, PlanPart, TrackView } from '../../victims/view.ts';
import { Hidden } from '../form/hidden.tsx';
import { Due, dueWords } from '../signals/due.tsx';
import { rulePath } from '../signals/paths.ts';
import { stepAnchor, stepPath } from './paths.ts';

interface PlanProps {
  readonly view: TrackView;
  readonly now: IsoInstant;
  readonly newKey: () => string;
}

/** The protection plan: per part what must be done, by whom, whom to call, and what else can be done. */
export function Plan(props: PlanProps) {
  const lang = useLang();
  const { view } = props;
  return (
    <section class="kz-section" aria-labelledby="plan">
      <Heading level={2} id="plan">
        {t(m.plan, lang)}
      </Heading>
      {view.plan.map((part) => (
        <PartOfPlan part={part} {...props} />
      ))}
    </section>
  );
}

function PartOfPlan({ part, view, now, newKey }: PlanProps & { readonly part: PlanPart }) {
  const lang = useLang();
  const used = new Set<string>();
  const doing = part.duties.map((duty) => {
    const action = part.actions.find(({ command }) => command === duty.act && !used.has(command));
    if (action !== undefined) used.add(action.command);
    return { duty, action };
  });
  const rest = part.actions.filter(({ command }) => !used.has(command));
  return (
    <div class="kz-section" id={`deel-${part.phase}`}>
      <Heading level={3}>{say(planPhaseMessages[part.phase], lang)}</Heading>
      {part.duties.length === 0 ? (
        <Paragraph>{t(m.nothingOpen, lang)}</Paragraph>
      ) : (
        <ul class="kz-duties">
          {doing.map(({ duty, action }) => (
            <Duty duty={duty} now={now}>
              {action && <Action action={action} look="primary" view={view} newKey={newKey} />}
            </Duty>
          ))}
        </ul>
      )}
      {part.questions.length > 0 && <Unknown part={part} view={view} />}
      {rest.length > 0 && (
        <>
          <Heading level={4} looksLike={4}>
            {t(m.otherSteps, lang)}
          </Heading>
          <ul class="kz-actions">
            {rest.map((action) => (
              <li class="kz-actions__action">
                <Action action={action} look="secondary" view={view} newKey={newKey} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

interface DutyProps {
  readonly duty: PlanDuty;
  readonly now: IsoInstant;
  readonly children: unknown;
}

function Duty({ duty, now, children }: DutyProps) {
  const lang = useLang();
  const { by, standsIn } = duty;
  return (
    <li class={`kz-duties__duty kz-duties__duty--${dueWords(duty, now).state}`}>
      <div class="kz-duties__head">
        <strong class="kz-duties__title">{say(duty.title, lang)}</strong>
        <span class="kz-small kz-subtle">
          {standsIn
            ? t(m.standsIn, lang, { role: roleWords(duty, lang), name: by.name })
            : t(m.by, lang, { name: by.name })}{' '}
          <a class="utrecht-link utrecht-link--html-a" href={`tel:${by.phone.replace(/[^\d+]/g, '')}`}>
            {t(m.call, lang, { phone: by.phone })}
          </a>
          {by.contact && ` (${by.contact})`}
        </span>
      </div>
      <div class="kz-duties__meta">
        <Due duty={duty} now={now} />
      </div>
      <div class="kz-duties__doing">{children}</div>
      <details class="kz-details">
        <summary class="kz-details__summary">{t(m.why, lang)}</summary>
        <div class="kz-details__body">
          <Paragraph>{say(duty.explanation, lang)}</Paragraph>
          {duty.open && (
            <Paragraph look="small">
              <strong>{t(m.openPoint, lang)}:</strong> {say(duty.open, lang)}
            </Paragraph>
          )}
          <Paragraph look="small">
            {t(m.started, lang, { moment: formatMoment(duty.start, lang) })}{' '}
            <Link href={rulePath(duty.rule)}>{t(m.readRule, lang)}</Link>
          </Paragraph>
        </div>
      </details>
    </li>
  );
}

const roleWords = ({ debtor }: PlanDuty, lang: 'nl' | 'en'): string => say(roles[debtor].label, lang);

/** Rules of which it is not known whether they apply, and the questions that would tell. */
function Unknown({ part, view }: { readonly part: PlanPart; readonly view: TrackView }) {
  const lang = useLang();
  const facts = [...new Set(part.questions.flatMap(({ ask }) => ask))];
  return (
    <Details summary={m.unknown}>
      <Paragraph>{t(m.unknownLead, lang)}</Paragraph>
      <ul>
        {facts.map((fact) => (
          <li>{say(factDefinition(fact).question, lang)}</li>
        ))}
      </ul>
      {view.plan.some(({ actions }) => actions.some(({ command }) => command === 'changeProfile')) && (
        <Paragraph>
          <Link href={stepPath(view.dossier, 'changeProfile')}>{t(m.answer, lang)}</Link>
        </Paragraph>
      )}
    </Details>
  );
}

interface ActionProps {
  readonly action: PlanAction;
  readonly look: 'primary' | 'secondary';
  readonly view: TrackView;
  readonly newKey: () => string;
}

/**
 * The way to a step. A step that a rule forbids is not offered: its name stands there with the reason and what
 * to do instead. When an answer can lift the prohibition, both are shown.
 */
export function Action({ action: { command, prohibitions }, look, view, newKey }: ActionProps) {
  const lang = useLang();
  const label = say(trackCommandLabel(command), lang);
  const forbidden = prohibitions.some(({ liftable }) => !liftable);
  return (
    <div class="kz-action" id={stepAnchor(command)}>
      {forbidden ? (
        <strong>{label}</strong>
      ) : needsForm(command) ? (
        <ButtonLink href={stepPath(view.dossier, command)} look={look} small>
          {label}
        </ButtonLink>
      ) : (
        <form method="post" action={stepPath(view.dossier, command)}>
          <Hidden version={view.version} idempotencyKey={newKey()} />
          <Button look={look} small>
            {label}
          </Button>
        </form>
      )}
      {prohibitions.map(({ rule, because, instead, liftable }) => (
        <Alert tone="warning" level={3} title={liftable ? m.unless : m.forbidden}>
          <Paragraph>
            {say(because, lang)} {say(instead, lang)} <Link href={rulePath(rule)}>{t(m.readRule, lang)}</Link>
          </Paragraph>
        </Alert>
      ))}
    </div>
  );
}

/** Every step can be dated or explained; only a step with nothing to ask is done by its button. */
const needsForm = (command: PlanAction['command']): boolean => {
  if (!isVictimStep(command)) return true;
  const { asks, text } = victimStep(command);
  return asks !== undefined || text !== undefined;
};
