import { moves, signalDiagram } from '@ketenzicht/chain';
import type { Text } from '@ketenzicht/rulebook';
import { Heading } from '../../../face/components/heading.tsx';
import { StateDiagram } from '../../../face/components/state-diagram.tsx';
import { Timeline } from '../../../face/components/timeline.tsx';
import { useLang } from '../../../face/lang-context.ts';
import { say, t } from '../../../face/messages/catalogue.ts';
import { signalMessages as m } from '../../../face/messages/signals.ts';
import type { SignalView, TimelineRow } from '../../../signals/view.ts';

/** What happened to the signal, last first. */
export function Course({ view }: { readonly view: SignalView }) {
  const lang = useLang();
  return (
    <section class="kz-section" aria-labelledby="verloop">
      <Heading level={2} id="verloop">
        {t(m.timeline, lang)}
      </Heading>
      <Happenings rows={view.timeline} />
    </section>
  );
}

/** Rows of a journal, last first: what, when it happened, when it was recorded and by whom. */
export function Happenings({ rows }: { readonly rows: readonly TimelineRow[] }) {
  const lang = useLang();
  const entries = rows
    .toSorted((one, other) => other.sequence - one.sequence)
    .map((row) => ({
      title: row.what,
      happenedAt: row.happenedAt,
      recordedAt: row.recordedAt,
      by: say(row.by, lang),
    }));
  return <Timeline entries={entries} />;
}

/** The state diagram of a signal, with the state it is in. Commands that change no state are left out. */
export function Place({ view }: { readonly view: SignalView }) {
  const lang = useLang();
  return (
    <section class="kz-section" aria-labelledby="toestand">
      <Heading level={2} id="toestand">
        {t(m.diagram, lang)}
      </Heading>
      <div class="kz-place">
        <StateDiagram
          title={m.diagramTitle}
          states={states}
          transitions={transitions}
          current={view.status}
        />
      </div>
    </section>
  );
}

const states = Object.entries(signalDiagram.states).map(([key, { label }]) => ({ key, label }));

const transitions = [...arrows()];

/** One arrow between two states, however many commands lead along it. */
function* arrows() {
  const labels = new Map<string, { from: string; to: string; label: Text }>();
  for (const { command, from, to } of signalDiagram.transitions) {
    if (from === to || from === 'start') continue;
    const { label } = moves[command];
    const known = labels.get(`${from} ${to}`)?.label;
    const both = known ? { nl: `${known.nl}, ${label.nl}`, en: `${known.en}, ${label.en}` } : label;
    labels.set(`${from} ${to}`, { from, to, label: both });
  }
  yield* labels.values();
}
