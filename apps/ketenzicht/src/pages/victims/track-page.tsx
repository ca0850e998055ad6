import {
  stageWays,
  trackCommandLabel,
  trackEnds,
  trackQuestions,
  victimStages,
  victimStep,
} from '@ketenzicht/chain';
import {
  codesOf,
  d9Statuses,
  dateOf,
  dossierParties,
  factDefinition,
  type IsoInstant,
  purposes,
  roles,
} from '@ketenzicht/rulebook';
import { Alert } from '../../face/components/alert.tsx';
import { Breadcrumb } from '../../face/components/breadcrumb.tsx';
import { Button } from '../../face/components/button.tsx';
import { type Description, DescriptionList } from '../../face/components/description-list.tsx';
import { Details } from '../../face/components/details.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Link } from '../../face/components/link.tsx';
import { StateDiagram } from '../../face/components/state-diagram.tsx';
import { Paragraph } from '../../face/components/text.tsx';
import { TextInput } from '../../face/components/text-input.tsx';
import { Timeline } from '../../face/components/timeline.tsx';
import { useLang } from '../../face/lang-context.ts';
import { say, t, type Words } from '../../face/messages/catalogue.ts';
import { formatDate, formatMoment } from '../../face/messages/format.ts';
import { decisionMessages, victimMessages as m } from '../../face/messages/victims.ts';
import type { TrackView } from '../../victims/view.ts';
import { notificationPath } from '../registry/paths.ts';
import { FormMarks } from '../signals/marks.tsx';
import { rulePath } from '../signals/paths.ts';
import { StageMark } from './marks.tsx';
import { trackKeys, trackPath, tracksPath } from './paths.ts';
import { Action, Plan } from './plan.tsx';
import { TrackContents, TrackWithheld } from './track-contents.tsx';

export interface TrackPageProps {
  readonly view: TrackView;
  readonly now: IsoInstant;
  readonly newKey: () => string;
}

/** Everything about one victim track: what must happen first, then what is known, then how it came here. */
export function TrackPage({ view, now, newKey }: TrackPageProps) {
  const lang = useLang();
  return (
    <div class="kz-signal">
      <Breadcrumb crumbs={[{ href: tracksPath, label: m.title }]} />
      <header class="kz-signal-head">
        <Heading level={1}>{t(m.trackTitle, lang, { reference: view.reference })}</Heading>
        <p class="kz-marks">
          <StageMark stage={view.stage} /> <FormMarks forms={view.known['victim.forms'] ?? []} />{' '}
          <span class="kz-small kz-subtle">
            {t(m.stageSince, lang, { moment: formatMoment(view.stageSince, lang) })}
          </span>
        </p>
      </header>
      <OtherLaw view={view} now={now} />
      <OnThisPage view={view} />
      <div class="kz-columns">
        <div>
          {view.plan.length > 0 && <Plan view={view} now={lookedAt(view, now)} newKey={newKey} />}
          <OfTheTrack view={view} newKey={newKey} />
          <TrackContents view={view} />
          <TrackWithheld view={view} />
          <Course view={view} />
        </div>
        <div>
          <Reflection view={view} />
          <People view={view} />
          <Decisions view={view} />
          <LawDate view={view} />
          <Known view={view} />
        </div>
      </div>
      <Places view={view} />
    </div>
  );
}

/** The moment at which the plan is looked at: now, or the middle of the day that was asked for. */
const lookedAt = (view: TrackView, now: IsoInstant): IsoInstant =>
  view.lawDate === dateOf(now) ? now : `${view.lawDate}T11:00:00.000Z`;

function OtherLaw({ view, now }: Pick<TrackPageProps, 'view' | 'now'>) {
  const lang = useLang();
  if (view.lawDate === dateOf(now)) return null;
  return (
    <Alert tone="info">
      <Paragraph>
        {t(m.lawOther, lang, { date: formatDate(view.lawDate, lang) })}{' '}
        <Link href={trackPath(view.dossier)}>{t(m.lawToday, lang)}</Link>
      </Paragraph>
    </Alert>
  );
}

/** Short ways to the sections, for a long page on a small screen and for keyboards. */
function OnThisPage({ view }: { view: TrackView }) {
  const lang = useLang();
  const sections: readonly (readonly [string, Words])[] = [
    ...(view.plan.length > 0 ? [['plan', m.plan] as const] : []),
    ['over', m.contents],
    ['mensen', m.people],
    ...(view.decisions.length > 0 ? [['regels', m.decisions] as const] : []),
    ['bekend', m.facts],
    ['verloop', m.timeline],
    ['toestand', m.diagram],
  ];
  return (
    <nav class="kz-on-this-page" aria-label={t(m.onThisPage, lang)}>
      <ul class="kz-on-this-page__list">
        {sections.map(([id, words]) => (
          <li>
            <a class="utrecht-link utrecht-link--html-a" href={`#${id}`}>
              {say(words, lang)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function OfTheTrack({ view, newKey }: { readonly view: TrackView; readonly newKey: () => string }) {
  const shown = view.actions.filter(({ command }) => command !== 'eraseInTrack');
  if (shown.length === 0) return null;
  return (
    <ul class="kz-actions">
      {shown.map((action) => (
        <li class="kz-actions__action">
          <Action action={action} look="secondary" view={view} newKey={newKey} />
        </li>
      ))}
    </ul>
  );
}

function Reflection({ view: { reflection } }: { readonly view: TrackView }) {
  const lang = useLang();
  if (reflection === undefined) return null;
  const date = formatDate(dateOf(reflection.due), lang);
  const words = reflection.ranOut
    ? t(m.reflectionRanOut, lang, { date })
    : reflection.status === 'suspended'
      ? t(m.reflectionSuspended, lang, { date })
      : reflection.status === 'ended'
        ? t(m.reflectionEnded, lang)
        : t(m.reflectionRunning, lang, { date, days: reflection.days });
  return (
    <section class="kz-section" aria-labelledby="bedenktijd">
      <Heading level={2} id="bedenktijd">
        {t(m.reflection, lang)}
      </Heading>
      <Paragraph>
        {words} {say(reflection.label, lang)}.{' '}
        <Link href={rulePath(reflection.rule)}>{t(m.readRule, lang)}</Link>
      </Paragraph>
      <ul>
        {reflection.steps.map((step) => (
          <li>{say(step, lang)}</li>
        ))}
      </ul>
    </section>
  );
}

/** Everybody who takes part, each with a number to call. */
function People({ view }: { readonly view: TrackView }) {
  const lang = useLang();
  const items: readonly Description[] = view.parties.map((party) => ({
    term: say(roles[party.role].label, lang),
    value: (
      <>
        {party.name}
        {party.id === view.owner.id && ` (${t(m.coordinates, lang)})`}
        <br />
        <a class="utrecht-link utrecht-link--html-a" href={`tel:${party.phone.replace(/[^\d+]/g, '')}`}>
          {t(m.call, lang, { phone: party.phone })}
        </a>
        {party.contact && ` (${party.contact})`}
      </>
    ),
  }));
  return (
    <section class="kz-section" aria-labelledby="mensen">
      <Heading level={2} id="mensen">
        {t(m.people, lang)}
      </Heading>
      <DescriptionList items={items} />
      <Paragraph look="small">
        {say(dossierParties[view.part].label, lang)}. {t(m.purpose, lang)}:{' '}
        {say(purposes[view.purpose].label, lang)}.
      </Paragraph>
    </section>
  );
}

/** What the rules of the day decide: the answer with its rule, and what it still depends on. */
function Decisions({ view }: { readonly view: TrackView }) {
  const lang = useLang();
  if (view.decisions.length === 0) return null;
  const items = trackQuestions.flatMap((question): Description[] => {
    const found = view.decisions.find((one) => one.question === question);
    if (found === undefined) return [];
    return [
      {
        term: say(decisionMessages[question], lang),
        value: (
          <>
            {found.answers.map(({ rule, label }) => (
              <p>
                {say(label, lang)} <Link href={rulePath(rule)}>{t(m.readRule, lang)}</Link>
              </p>
            ))}
            {found.answers.length === 0 && found.dependsOn.length > 0 && (
              <p class="kz-subtle">
                {t(m.dependsOn, lang, {
                  facts: found.dependsOn.map((fact) => say(factDefinition(fact).label, lang)).join(', '),
                })}
              </p>
            )}
          </>
        ),
      },
    ];
  });
  return (
    <section class="kz-section" aria-labelledby="regels">
      <Heading level={2} id="regels">
        {t(m.decisions, lang)}
      </Heading>
      <Paragraph look="small">{t(m.lawOf, lang, { date: formatDate(view.lawDate, lang) })}</Paragraph>
      <DescriptionList items={items} />
    </section>
  );
}

function LawDate({ view }: { readonly view: TrackView }) {
  return (
    <form class="kz-purpose" method="get" action={trackPath(view.dossier)}>
      <TextInput
        name={trackKeys.lawDate}
        label={m.lawDate}
        hint={m.lawHint}
        value={view.lawDate}
        size={16}
        spellcheck={false}
      />
      <Button look="secondary" small>
        {t(m.lawButton, useLang())}
      </Button>
    </form>
  );
}

function Known({ view }: { readonly view: TrackView }) {
  const lang = useLang();
  const items: readonly Description[] = [
    ...(view.end ? [{ term: m.end, value: say(trackEnds[view.end].label, lang) }] : []),
    ...view.facts.map(({ label, value }) => ({ term: label, value: say(value, lang) })),
  ];
  return (
    <section class="kz-section" aria-labelledby="bekend">
      <Heading level={2} id="bekend">
        {t(m.facts, lang)}
      </Heading>
      {view.fromSignal && <Paragraph look="small">{t(m.fromSignal, lang)}</Paragraph>}
      <Details summary={m.factsAll}>
        <DescriptionList items={items} />
      </Details>
    </section>
  );
}

/** What happened, last first, with what was learned. */
function Course({ view }: { readonly view: TrackView }) {
  const lang = useLang();
  const entries = view.timeline
    .toSorted((one, other) => other.sequence - one.sequence)
    .map((row) => ({
      title: row.what,
      happenedAt: row.happenedAt,
      recordedAt: row.recordedAt,
      by: say(row.by, lang),
      body:
        row.learned.length === 0 ? undefined : (
          <ul class="kz-small kz-subtle">
            {row.learned.map((learned) => (
              <li>{say(learned, lang)}</li>
            ))}
            {row.notification && (
              <li>
                <Link href={notificationPath(row.notification.id)}>
                  {t(m.inRegister, lang, { number: row.notification.number })}
                </Link>
              </li>
            )}
          </ul>
        ),
    }));
  return (
    <section class="kz-section" aria-labelledby="verloop">
      <Heading level={2} id="verloop">
        {t(m.timeline, lang)}
      </Heading>
      <Timeline entries={entries} />
    </section>
  );
}

const d9Ways = [
  { from: 'none', to: 'recognised', by: 'recogniseD9' },
  { from: 'none', to: 'open', by: 'openD9' },
  { from: 'recognised', to: 'open', by: 'openD9' },
  { from: 'open', to: 'closed', by: 'closeD9' },
] as const;

/** "You are here", for the whole track and, where a departure procedure runs, for D9. */
function Places({ view }: { readonly view: TrackView }) {
  const lang = useLang();
  return (
    <section class="kz-section" aria-labelledby="toestand">
      <Heading level={2} id="toestand">
        {t(m.diagram, lang)}
      </Heading>
      <StateDiagram
        title={m.diagram}
        states={codesOf(victimStages).map((key) => ({ key, label: victimStages[key].label }))}
        transitions={stageWays.map(({ from, to, by }) => ({ from, to, label: trackCommandLabel(by) }))}
        current={view.stage}
      />
      {view.d9 !== 'none' && (
        <>
          <Heading level={3}>{t(m.diagramD9, lang)}</Heading>
          <StateDiagram
            title={m.diagramD9}
            states={codesOf(d9Statuses).map((key) => ({ key, label: d9Statuses[key].label }))}
            transitions={d9Ways.map(({ from, to, by }) => ({ from, to, label: victimStep(by).label }))}
            current={view.d9}
          />
        </>
      )}
    </section>
  );
}
