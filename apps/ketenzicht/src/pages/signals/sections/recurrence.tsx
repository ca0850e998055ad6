import { dateOf, roles } from '@ketenzicht/rulebook';
import { Heading } from '../../../face/components/heading.tsx';
import { Link } from '../../../face/components/link.tsx';
import { Paragraph } from '../../../face/components/text.tsx';
import { useLang } from '../../../face/lang-context.ts';
import { say, t } from '../../../face/messages/catalogue.ts';
import { formatList, formatShortDate } from '../../../face/messages/format.ts';
import { signalMessages as m } from '../../../face/messages/signals.ts';
import type { RecurrenceRow, SignalView } from '../../../signals/view.ts';
import { signalPath } from '../paths.ts';

const kinds = {
  person: m.samePerson,
  address: m.sameAddress,
  company: m.sameCompany,
  phone: m.samePhone,
  vehicle: m.sameVehicle,
} as const;

/** What this signal has in common with earlier ones. */
export function Recurrence({ view }: { readonly view: SignalView }) {
  const lang = useLang();
  return (
    <section class="kz-section" aria-labelledby="eerder">
      <Heading level={2} id="eerder">
        {t(m.recurrence, lang)}
      </Heading>
      {view.recurrence.length === 0 ? (
        <Paragraph>{t(m.recurrenceNone, lang)}</Paragraph>
      ) : (
        <>
          <ul class="kz-facts">
            {view.recurrence.map((row) => (
              <li>
                <Row row={row} />
              </li>
            ))}
          </ul>
          <Paragraph look="small">{t(m.recurrenceHint, lang)}</Paragraph>
        </>
      )}
    </section>
  );
}

function Row({ row }: { row: RecurrenceRow }) {
  const lang = useLang();
  const elsewhere = {
    count: row.elsewhere,
    roles: formatList(
      row.elsewhereRoles.map((role) => say(roles[role].label, lang)),
      lang,
    ),
  };
  return (
    <>
      <strong>{t(kinds[row.kind], lang)}</strong>
      {row.known.map((known, index) => (
        <>
          {index === 0 ? ' ' : ', '}
          <Link href={signalPath(known.dossier)}>
            {t(m.seenIn, lang, {
              reference: known.reference,
              date: formatShortDate(dateOf(known.receivedAt), lang),
            })}
          </Link>
        </>
      ))}
      {row.elsewhere > 0 && (
        <span class="kz-subtle">
          {' '}
          {row.elsewhere === 1
            ? t(m.elsewhereOne, lang, { roles: elsewhere.roles })
            : t(m.elsewhereMany, lang, elsewhere)}
        </span>
      )}
    </>
  );
}
