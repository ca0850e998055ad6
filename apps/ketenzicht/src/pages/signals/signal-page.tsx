import type { IsoInstant, Purpose, Rule } from '@ketenzicht/rulebook';
import { closeReasons, dossierParties, forms, judgements, reporterKinds } from '@ketenzicht/rulebook';
import { Breadcrumb } from '../../face/components/breadcrumb.tsx';
import type { Description } from '../../face/components/description-list.tsx';
import { DescriptionList } from '../../face/components/description-list.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { useLang } from '../../face/lang-context.ts';
import type { Words } from '../../face/messages/catalogue.ts';
import { say, t } from '../../face/messages/catalogue.ts';
import { formatDate, formatMoment, formatNumber } from '../../face/messages/format.ts';
import { signalMessages as m } from '../../face/messages/signals.ts';
import type { SignalView } from '../../signals/view.ts';
import { AttentionMarks, FormMarks, StatusMark } from './marks.tsx';
import { worklistPath } from './paths.ts';
import type { MunicipalityName } from './ports.ts';
import { Contents } from './sections/contents.tsx';
import { Course, Place } from './sections/course.tsx';
import { Indicators } from './sections/indicators.tsx';
import { Now } from './sections/now.tsx';
import { Recurrence } from './sections/recurrence.tsx';
import { Route } from './sections/route.tsx';
import { Threads } from './sections/threads.tsx';
import { Withheld } from './sections/withheld.tsx';

export interface SignalPageProps {
  readonly view: SignalView;
  readonly now: IsoInstant;
  readonly rules: readonly Rule[];
  readonly municipalities: readonly MunicipalityName[];
  readonly newKey: () => string;
  /** Whether the viewer works in victim tracks and can open one from here. */
  readonly opensTracks: boolean;
  /** The purpose that the viewer chose; absent when it is the one of the role. */
  readonly explicitPurpose: Purpose | undefined;
}

/** Everything about one signal: what must happen first, then what is known, then how it came here. */
export function SignalPage(props: SignalPageProps) {
  const { view } = props;
  const lang = useLang();
  return (
    <div class="kz-signal">
      <Breadcrumb crumbs={[{ href: worklistPath, label: m.worklist }]} />
      <header class="kz-signal-head">
        <Heading level={1}>{t(m.signalTitle, lang, { reference: view.reference })}</Heading>
        <p class="kz-marks">
          <StatusMark status={view.status} />{' '}
          <AttentionMarks danger={view.features.danger} minor={view.features.minor} />{' '}
          <FormMarks forms={view.features.forms} />
        </p>
      </header>
      <OnThisPage view={view} />
      <div class="kz-columns">
        <div>
          <Now {...props} />
          <Contents {...props} />
          <Withheld {...props} />
          <Threads view={view} />
        </div>
        <div>
          <Facts {...props} />
          <Route view={view} />
          <Recurrence view={view} />
          <Indicators view={view} />
          <Course view={view} />
        </div>
      </div>
      <Place view={view} />
    </div>
  );
}

/** Short ways to the sections, for a long page on a small screen and for keyboards. */
function OnThisPage({ view }: { view: SignalView }) {
  const lang = useLang();
  const sections: readonly (readonly [string, Words])[] = [
    ['nu', m.now],
    ['inhoud-signaal', m.contents],
    ...(view.withheld.length > 0 ? [['afgeschermd', m.withheld] as const] : []),
    ['draden', m.threads],
    ['over', m.facts],
    ['route', m.route],
    ['eerder', m.recurrence],
    ['indicatoren', m.indicators],
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

/** What holds for the whole signal and says nothing about a person. */
function Facts({ view, municipalities }: SignalPageProps) {
  const lang = useLang();
  const { features } = view;
  const place = municipalities.find((one) => one.code === view.municipality);
  const reporter = [
    say(reporterKinds[view.reporterKind].label, lang),
    ...(view.anonymous ? [t(m.anonymous, lang)] : []),
    t(view.mayContact ? m.mayContact : m.mayNotContact, lang),
  ];
  const items: readonly Description[] = [
    { term: m.owner, value: view.owner.name },
    { term: m.yourPart, value: say(dossierParties[view.part].label, lang) },
    { term: m.received, value: formatMoment(view.receivedAt, lang) },
    ...(view.seenOn ? [{ term: m.seenOn, value: formatDate(view.seenOn, lang) }] : []),
    { term: m.municipality, value: place?.name ?? view.municipality ?? t(m.unknown, lang) },
    { term: m.reporter, value: reporter.join(', ') },
    {
      term: m.forms,
      value: features.forms.map((form) => say(forms[form].label, lang)).join(', ') || t(m.noForm, lang),
    },
    {
      term: m.victims,
      value: features.victims === undefined ? t(m.unknown, lang) : formatNumber(features.victims, lang),
    },
    ...(view.judgement ? [{ term: m.judgement, value: say(judgements[view.judgement].label, lang) }] : []),
    ...(view.closeReason
      ? [{ term: m.closeReason, value: say(closeReasons[view.closeReason].label, lang) }]
      : []),
  ];
  return (
    <section class="kz-section" aria-labelledby="over">
      <Heading level={2} id="over">
        {t(m.facts, lang)}
      </Heading>
      <DescriptionList items={items} />
    </section>
  );
}
