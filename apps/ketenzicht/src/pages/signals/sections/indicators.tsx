import type { Form, Indicator } from '@ketenzicht/rulebook';
import { codesOf, forms, indicators, readingNotes } from '@ketenzicht/rulebook';
import { Heading } from '../../../face/components/heading.tsx';
import { List, Paragraph } from '../../../face/components/text.tsx';
import { useLang } from '../../../face/lang-context.ts';
import { say, t } from '../../../face/messages/catalogue.ts';
import { signalMessages as m } from '../../../face/messages/signals.ts';
import type { SignalView } from '../../../signals/view.ts';

/** The indicators that were ticked, under each form in which the sources saw them. */
export function Indicators({ view }: { readonly view: SignalView }) {
  const lang = useLang();
  const ticked = view.features.indicators.map((code) => ({ code, known: known(code) }));
  const unknown = ticked.filter((one) => one.known === undefined).map(({ code }) => code);
  const under = (form: Form) =>
    ticked.flatMap((one) => (one.known?.forms.includes(form) ? [say(one.known.label, lang)] : []));
  const groups = codesOf(forms)
    .map((form) => ({ name: say(forms[form].label, lang), labels: under(form) }))
    .concat({ name: t(m.indicatorsUnknown, lang), labels: unknown })
    .filter(({ labels }) => labels.length > 0);
  return (
    <section class="kz-section" aria-labelledby="indicatoren">
      <Heading level={2} id="indicatoren">
        {t(m.indicators, lang)}
      </Heading>
      {groups.length === 0 ? (
        <Paragraph>{t(m.indicatorsNone, lang)}</Paragraph>
      ) : (
        <>
          <Paragraph>
            {t(m.indicatorsNote, lang)} {say(readingNotes.combination.text, lang)}
          </Paragraph>
          {groups.map(({ name, labels }) => (
            <>
              <Heading level={3} looksLike={4}>
                {name}
              </Heading>
              <List items={labels} />
            </>
          ))}
        </>
      )}
    </section>
  );
}

const known = (code: string): Indicator | undefined =>
  Object.entries<Indicator>(indicators).find(([own]) => own === code)?.[1];
