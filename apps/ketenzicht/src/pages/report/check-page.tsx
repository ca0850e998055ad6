import { dangers, isCodeOf, parseIsoDate, reporterKinds } from '@ketenzicht/rulebook';
import type { Child } from 'hono/jsx';
import { Button, ButtonGroup } from '../../face/components/button.tsx';
import { DescriptionList } from '../../face/components/description-list.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Paragraph, VisuallyHidden } from '../../face/components/text.tsx';
import { useLang } from '../../face/lang-context.ts';
import { t } from '../../face/messages/catalogue.ts';
import { formatDate } from '../../face/messages/format.ts';
import { reportMessages as m } from '../../face/messages/report.ts';
import type { DraftForm } from '../../intake/drafts.ts';
import type { Answers } from './answers.ts';
import { typedDate } from './answers.ts';
import type { ReportPorts } from './ports.ts';
import type { StepKey } from './steps.ts';
import { steps, stepsFor } from './steps.ts';

interface CheckPageProps {
  readonly form: DraftForm;
  readonly municipalities: ReportPorts['municipalities'];
}

/** All answers on one page before they are sent, each with a way back to its question. */
export function CheckPage({ form, municipalities }: CheckPageProps) {
  const lang = useLang();
  return (
    <>
      <Heading level={1}>{t(m.check, lang)}</Heading>
      <Paragraph>{t(m.checkLead, lang)}</Paragraph>
      <DescriptionList
        items={stepsFor(form.answers).map((step) => ({
          term: steps[step].title,
          multiline: true,
          value: <Told lines={told(step)} />,
          action: (
            <a class="utrecht-link utrecht-link--html-a" href={`/melden/${step}?wijzig=ja`}>
              {t(m.change, lang)}
              <VisuallyHidden>: {steps[step].title[lang]}</VisuallyHidden>
            </a>
          ),
        }))}
      />
      <form method="post" action="/melden/controleren">
        <ButtonGroup>
          <Button name="naar" value="versturen">
            {t(m.send, lang)}
          </Button>
          <Button look="secondary" name="naar" value="bewaren">
            {t(m.saveForLater, lang)}
          </Button>
        </ButtonGroup>
      </form>
    </>
  );

  /** What was answered to a question, one piece per line. */
  function told(step: StepKey): readonly (string | undefined)[] {
    const { answers } = form;
    const labelled = (name: string, label: { nl: string; en: string }) =>
      answers[name] ? `${label[lang]}: ${answers[name]}` : undefined;
    switch (step) {
      case 'gevaar': {
        const code = answers['gevaar'] ?? '';
        return [isCodeOf(dangers, code) ? dangers[code].label[lang] : undefined];
      }
      case 'verhaal':
        return [answers['verhaal']];
      case 'plaats':
        return [municipalities.find(({ code }) => code === answers['gemeente'])?.name, answers['plek']];
      case 'tijd':
        return whenTold(answers);
      case 'personen':
        return [
          answers['minderjarig']
            ? `${m.minor[lang]} ${t(answers['minderjarig'] === 'ja' ? m.yes : m.no, lang)}`
            : undefined,
          labelled('aantal', m.victims),
          [answers['slachtoffer-naam'], answers['slachtoffer-leeftijd']].some(Boolean)
            ? `${m.victim[lang]}: ${[answers['slachtoffer-naam'], answers['slachtoffer-leeftijd']].filter(Boolean).join(', ')}`
            : undefined,
          labelled('verdachte-naam', m.suspect),
          labelled('bedrijf', m.company),
          labelled('telefoon', m.phone),
          labelled('kenteken', m.plate),
        ];
      case 'bestanden':
        return form.files.map((file) => file.fileName);
      case 'melder': {
        const kind = answers['melder'] ?? '';
        return [
          isCodeOf(reporterKinds, kind) ? reporterKinds[kind].label[lang] : undefined,
          answers['anoniem']
            ? t(answers['anoniem'] === 'ja' ? m.anonymousYes : m.anonymousNo, lang)
            : undefined,
        ];
      }
      case 'contact':
        return [
          answers['benaderen']
            ? t(answers['benaderen'] === 'ja' ? m.contactYes : m.contactNo, lang)
            : undefined,
          answers['naam'],
          answers['email'],
          answers['uw-telefoon'],
          answers['organisatie'],
        ];
    }
  }

  function whenTold(answers: Answers): readonly (string | undefined)[] {
    const day = (name: string) => {
      const date = typedDate(answers, name);
      return date === undefined || parseIsoDate(date) === undefined ? date : formatDate(date, lang);
    };
    switch (answers['wanneer']) {
      case 'dag':
        return [day('dag')];
      case 'periode': {
        const [from, until] = [day('van'), day('tot')];
        return [
          [from && t(m.since, lang, { date: from }), until && t(m.until2, lang, { date: until })]
            .filter(Boolean)
            .join(' '),
        ];
      }
      case 'onbekend':
        return [t(m.whenUnknown, lang)];
      default:
        return [];
    }
  }
}

function Told({ lines }: { readonly lines: readonly (string | undefined)[] }): Child {
  const lang = useLang();
  const kept = lines.filter((line) => line !== undefined && line.trim() !== '');
  if (kept.length === 0) return <span class="kz-subtle">{t(m.notTold, lang)}</span>;
  return <>{kept.join('\n')}</>;
}
