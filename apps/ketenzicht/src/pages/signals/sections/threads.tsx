import {
  adviceConclusions,
  dataCategories,
  followUpTracks,
  purposes,
  threadKinds,
} from '@ketenzicht/rulebook';
import { StatusBadge } from '../../../face/components/badge.tsx';
import { Heading } from '../../../face/components/heading.tsx';
import { Paragraph } from '../../../face/components/text.tsx';
import { useLang } from '../../../face/lang-context.ts';
import { say, t } from '../../../face/messages/catalogue.ts';
import { formatList, formatMoment } from '../../../face/messages/format.ts';
import { signalMessages as m } from '../../../face/messages/signals.ts';
import type { SignalView, ThreadView } from '../../../signals/view.ts';
import { ThreadContents } from './contents.tsx';

/** Everything that was asked or reported, to whom, and what came of it. */
export function Threads({ view }: { readonly view: SignalView }) {
  const lang = useLang();
  return (
    <section class="kz-section" aria-labelledby="draden">
      <Heading level={2} id="draden">
        {t(m.threads, lang)}
      </Heading>
      {view.threads.length === 0 && <Paragraph>{t(m.threadsNone, lang)}</Paragraph>}
      {view.threads.map((thread) => (
        <article class="kz-thread">
          <ThreadHead thread={thread} level={3} />
          <ThreadBody thread={thread} />
        </article>
      ))}
    </section>
  );
}

/** What kind of thread it is, between whom, and whether somebody must still answer. */
export function ThreadHead({ thread, level }: { readonly thread: ThreadView; readonly level: 2 | 3 }) {
  const lang = useLang();
  return (
    <>
      <Heading level={level} looksLike={4}>
        {say(threadKinds[thread.kind].label, lang)}
      </Heading>
      <p class="kz-thread__meta">
        <StatusBadge tone={thread.open ? 'warning' : 'neutral'}>
          {t(thread.open ? m.threadOpen : m.threadClosed, lang)}
        </StatusBadge>{' '}
        {t(m.threadFromTo, lang, { from: thread.requester.name, to: thread.party.name })},{' '}
        <time datetime={thread.openedAt}>
          {t(m.threadOpened, lang, { moment: formatMoment(thread.openedAt, lang) })}
        </time>
        {thread.closedAt && (
          <>
            {', '}
            <time datetime={thread.closedAt}>
              {t(m.threadEnded, lang, { moment: formatMoment(thread.closedAt, lang) })}
            </time>
          </>
        )}
      </p>
    </>
  );
}

/** Where it stands, and the texts that the viewer may see. */
export function ThreadBody({ thread }: { readonly thread: ThreadView }) {
  const states = useStates(thread);
  return (
    <>
      {states.length > 0 && (
        <ul class="kz-facts kz-small">
          {states.map((state) => (
            <li>{state}</li>
          ))}
        </ul>
      )}
      <ThreadContents contents={thread.contents} />
    </>
  );
}

function useStates(thread: ThreadView): readonly string[] {
  const lang = useLang();
  const states: string[] = [];
  if (thread.kind === 'access' && thread.category && thread.purpose) {
    const category = say(dataCategories[thread.category].label, lang);
    states.push(t(m.accessTo, lang, { category, purpose: say(purposes[thread.purpose].label, lang) }));
  }
  if (thread.kind === 'advice' || thread.kind === 'report') {
    states.push(t(thread.acknowledged ? m.acknowledged : m.notAcknowledged, lang));
  }
  if (thread.conclusion) {
    states.push(t(m.conclusion, lang, { conclusion: say(adviceConclusions[thread.conclusion].label, lang) }));
  }
  if (thread.tracks.length > 0) {
    const tracks = thread.tracks.map((track) => say(followUpTracks[track].label, lang));
    states.push(t(m.tracks, lang, { tracks: formatList(tracks, lang) }));
  }
  if (thread.feedbackGiven) states.push(t(m.feedbackGiven, lang));
  else if (thread.feedbackRequested) states.push(t(m.feedbackAwaited, lang));
  return states;
}
