import type { ThreadId } from '@ketenzicht/chain';
import { moves } from '@ketenzicht/chain';
import type { IsoInstant, Rule } from '@ketenzicht/rulebook';
import { ruleById, threadKinds } from '@ketenzicht/rulebook';
import { Button, ButtonLink } from '../../../face/components/button.tsx';
import { Heading } from '../../../face/components/heading.tsx';
import { Link } from '../../../face/components/link.tsx';
import { Paragraph } from '../../../face/components/text.tsx';
import { useLang } from '../../../face/lang-context.ts';
import { say, t } from '../../../face/messages/catalogue.ts';
import { formatMoment } from '../../../face/messages/format.ts';
import { signalMessages as m } from '../../../face/messages/signals.ts';
import { victimMessages } from '../../../face/messages/victims.ts';
import type { DutyRow, SignalView } from '../../../signals/view.ts';
import { Hidden } from '../../form/hidden.tsx';
import { openFromSignalPath } from '../../victims/paths.ts';
import { actionForms } from '../actions/action-forms.ts';
import { isAction } from '../actions/action-name.ts';
import { Due, dueWords } from '../due.tsx';
import { actionPath, anchorOf, rulePath } from '../paths.ts';
import type { SignalPageProps } from '../signal-page.tsx';

type Action = SignalView['actions'][number];

/** The open duties with their term, rule and way to do them, and whatever else can be done. */
export function Now({ view, now, rules, newKey, opensTracks, explicitPurpose }: SignalPageProps) {
  const lang = useLang();
  const actions = view.actions.filter((action) => isAction(action.command));
  const placed = placeActions(view.duties, actions);
  const first = placed.find(({ doing }) => doing.length > 0);
  const rest = actions.filter((action) => !placed.some(({ doing }) => doing.includes(action)));
  const button = (action: Action, look: 'primary' | 'secondary') => (
    <ActionButton action={action} look={look} view={view} newKey={newKey} purpose={explicitPurpose} />
  );
  return (
    <section class="kz-section" aria-labelledby="nu">
      <Heading level={2} id="nu">
        {t(m.now, lang)}
      </Heading>
      {view.duties.length === 0 ? (
        <Paragraph>{t(m.nothingNow, lang)}</Paragraph>
      ) : (
        <ul class="kz-duties">
          {placed.map((one) => (
            <Duty duty={one.duty} now={now} rules={rules}>
              {one.doing.map((action) => button(action, one === first ? 'primary' : 'secondary'))}
            </Duty>
          ))}
        </ul>
      )}
      {rest.length > 0 && (
        <>
          <Heading level={3} looksLike={4}>
            {t(m.otherActions, lang)}
          </Heading>
          <ul class="kz-actions">
            {rest.map((action) => (
              <li class="kz-actions__action">{button(action, 'secondary')}</li>
            ))}
          </ul>
        </>
      )}
      {actions.length === 0 && <Paragraph>{t(m.noActions, lang)}</Paragraph>}
      {opensTracks && (
        <ButtonLink href={openFromSignalPath(view.dossier)} look="secondary" small>
          {t(victimMessages.open, lang)}
        </ButtonLink>
      )}
    </section>
  );
}

/** Each action under the first duty that asks for it. */
function placeActions(duties: readonly DutyRow[], actions: readonly Action[]) {
  const used = new Set<Action>();
  return duties.map((duty) => {
    const doing = actions.filter(
      (action) =>
        action.command === duty.act &&
        (duty.thread === undefined || action.thread === duty.thread) &&
        !used.has(action),
    );
    for (const action of doing) used.add(action);
    return { duty, doing };
  });
}

interface DutyProps {
  readonly duty: DutyRow;
  readonly now: IsoInstant;
  readonly rules: readonly Rule[];
  readonly children: unknown;
}

function Duty({ duty, now, rules, children }: DutyProps) {
  const lang = useLang();
  const rule = ruleById(rules, duty.rule);
  return (
    <li class={`kz-duties__duty kz-duties__duty--${dueWords(duty, now).state}`}>
      <div class="kz-duties__head">
        <strong class="kz-duties__title">{say(duty.title, lang)}</strong>
        {duty.organisation && (
          <span class="kz-small kz-subtle">
            {t(m.byOrganisation, lang, { name: duty.organisation.name })}
          </span>
        )}
      </div>
      <div class="kz-duties__meta">
        <Due duty={duty} now={now} />
      </div>
      <div class="kz-duties__doing">{children}</div>
      <details class="kz-details">
        <summary class="kz-details__summary">{t(m.why, lang)}</summary>
        <div class="kz-details__body">
          {rule && <Paragraph>{say(rule.explanation, lang)}</Paragraph>}
          {rule?.open && (
            <Paragraph look="small">
              <strong>{t(m.openPoint, lang)}:</strong> {say(rule.open, lang)}
            </Paragraph>
          )}
          <Paragraph look="small">
            {t(m.started, lang, { moment: formatMoment(duty.start, lang) })}.{' '}
            <Link href={rulePath(duty.rule)}>{t(m.readRule, lang)}</Link>
          </Paragraph>
        </div>
      </details>
    </li>
  );
}

interface ActionButtonProps {
  readonly action: Action;
  readonly look: 'primary' | 'secondary';
  readonly view: SignalView;
  readonly newKey: () => string;
  readonly purpose: SignalPageProps['explicitPurpose'];
}

/** A button that does it at once when nothing needs to be filled in, otherwise the way to its form. */
function ActionButton({ action: { command, thread }, look, view, newKey, purpose }: ActionButtonProps) {
  const lang = useLang();
  if (!isAction(command)) return null;
  const words = actionWords(command, thread, view, lang);
  const path = actionPath(view.dossier, command, { thread, purpose });
  const id = anchorOf(command, thread);
  if (command === 'attach' || actionForms[command].oneClick !== true) {
    return (
      <span class="kz-action" id={id}>
        <ButtonLink href={path} look={look} small>
          {words}
        </ButtonLink>
      </span>
    );
  }
  return (
    <form class="kz-action" id={id} method="post" action={path}>
      <Hidden version={view.version} idempotencyKey={newKey()} thread={thread} />
      <Button look={look} small>
        {words}
      </Button>
    </form>
  );
}

/** What a button says: the command, and what it is about when there are several. */
function actionWords(
  command: Extract<keyof typeof moves, string>,
  thread: ThreadId | undefined,
  view: SignalView,
  lang: 'nl' | 'en',
): string {
  const label = say(moves[command].label, lang);
  const several = view.actions.filter((action) => action.command === command).length > 1;
  const about = several ? view.threads.find((one) => one.thread === thread) : undefined;
  if (about === undefined) return label;
  const other = view.part === 'owner' ? about.party.name : about.requester.name;
  return t(m.aboutThread, lang, {
    action: label,
    thread: `${say(threadKinds[about.kind].label, lang)} (${other})`,
  });
}
