import type { Danger, Form, SignalStatus } from '@ketenzicht/rulebook';
import { forms as formList, isCodeOf, signalStatuses } from '@ketenzicht/rulebook';
import { DataBadge, StatusBadge } from '../../face/components/badge.tsx';
import { useLang } from '../../face/lang-context.ts';
import { say, t } from '../../face/messages/catalogue.ts';
import { signalMessages as m } from '../../face/messages/signals.ts';

const tones: Readonly<Record<SignalStatus, 'neutral' | 'active' | 'success' | 'warning'>> = {
  received: 'warning',
  enriching: 'active',
  clear: 'active',
  vague: 'active',
  advised: 'active',
  reported: 'active',
  takenUp: 'success',
  closed: 'neutral',
};

/** The words of a status; the code itself when it is newer than this page. */
export const statusWords = (status: string) =>
  isCodeOf(signalStatuses, status) ? signalStatuses[status].label : status;

/** Where a signal stands. */
export function StatusMark({ status }: { readonly status: string }) {
  const tone = isCodeOf(signalStatuses, status) ? tones[status] : 'neutral';
  return <StatusBadge tone={tone}>{say(statusWords(status), useLang())}</StatusBadge>;
}

interface AttentionProps {
  readonly danger: Danger;
  readonly minor?: boolean | undefined;
}

/** Whether somebody is in danger now, and whether a minor is involved; nothing when neither is so. */
export function AttentionMarks({ danger, minor }: AttentionProps) {
  const lang = useLang();
  if (danger !== 'now' && minor !== true) return null;
  return (
    <span class="kz-marks">
      {danger === 'now' && (
        <StatusBadge tone="danger">
          <span class="kz-due__sign" aria-hidden="true">
            !
          </span>
          {t(m.dangerNow, lang)}
        </StatusBadge>
      )}{' '}
      {minor === true && <StatusBadge tone="warning">{t(m.minor, lang)}</StatusBadge>}
    </span>
  );
}

/** Forms of exploitation as badges. */
export function FormMarks({ forms }: { readonly forms: readonly Form[] }) {
  const lang = useLang();
  if (forms.length === 0) return <span class="kz-subtle">{t(m.noForm, lang)}</span>;
  return (
    <span class="kz-marks">
      {forms.map((form) => (
        <>
          <DataBadge>{say(formList[form].label, lang)}</DataBadge>{' '}
        </>
      ))}
    </span>
  );
}
