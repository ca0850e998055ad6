import type { PropsWithChildren } from 'hono/jsx';
import { useLang } from '../lang-context.ts';
import type { Words } from '../messages/catalogue.ts';
import { say, t } from '../messages/catalogue.ts';
import { componentMessages as m } from '../messages/components.ts';
import { Heading } from './heading.tsx';

type AlertTone = 'info' | 'ok' | 'warning' | 'error';

const toneWords = {
  info: m.noticeInfo,
  ok: m.noticeOk,
  warning: m.noticeWarning,
  error: m.noticeError,
} as const;

interface AlertProps {
  readonly tone: AlertTone;
  readonly title?: Words;
  /** Level of the title in the outline. */
  readonly level?: 2 | 3;
}

/** Something in the page that must not be missed. Its tone is also said in words. */
export function Alert({ tone, title, level = 2, children }: PropsWithChildren<AlertProps>) {
  const lang = useLang();
  return (
    <div class={`utrecht-alert utrecht-alert--${tone} kz-alert`}>
      <div class="utrecht-alert__content">
        {title ? (
          <Heading level={level} looksLike={4}>
            <span class="kz-visually-hidden">{t(toneWords[tone], lang)}: </span>
            {say(title, lang)}
          </Heading>
        ) : (
          <strong class="kz-visually-hidden">{t(toneWords[tone], lang)}: </strong>
        )}
        <div class="utrecht-alert__message">{children}</div>
      </div>
    </div>
  );
}

export interface NoticeProps {
  readonly tone: AlertTone;
  readonly message: Words;
}

/** What just happened, above the page; announced by screen readers. */
export function Notice({ tone, message }: NoticeProps) {
  const lang = useLang();
  return (
    <div class={`utrecht-alert utrecht-alert--${tone} kz-alert`} role={tone === 'error' ? 'alert' : 'status'}>
      <div class="utrecht-alert__content">
        <strong>{t(toneWords[tone], lang)}:</strong> {say(message, lang)}
      </div>
    </div>
  );
}
