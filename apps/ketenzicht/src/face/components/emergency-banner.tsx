import { emergencyNumbers } from '../emergency-numbers.ts';
import { useLang } from '../lang-context.ts';
import { t } from '../messages/catalogue.ts';
import { layoutMessages as m } from '../messages/layout.ts';

/** Above every public page: whom to call when it cannot wait. */
export function EmergencyBanner() {
  const lang = useLang();
  const { danger, police } = emergencyNumbers;
  return (
    <aside class="kz-emergency" aria-label={t(m.emergencyLabel, lang)}>
      <p class="kz-emergency__inner">
        <span>
          {t(m.emergencyNow, lang)}{' '}
          <a class="kz-emergency__number" href={danger.href}>
            {danger.number}
          </a>
        </span>
        <span class="kz-emergency__later">
          {t(m.emergencyLater, lang)}{' '}
          <a class="kz-emergency__number" href={police.href}>
            {police.number}
          </a>
        </span>
      </p>
    </aside>
  );
}
