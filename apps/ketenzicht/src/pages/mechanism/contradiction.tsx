import { type Contradiction, contradictions, type Language, type RuleId } from '@ketenzicht/rulebook';
import { Heading } from '../../face/components/heading.tsx';
import { Link } from '../../face/components/link.tsx';
import { List, Paragraph } from '../../face/components/text.tsx';
import { t } from '../../face/messages/catalogue.ts';
import { mechanismMessages as m } from '../../face/messages/mechanism.ts';
import { citationName } from '../reference/rule-words.ts';

/** The known contradictions of the sources that touch a rule. */
export function contradictionsOf(rule: RuleId): readonly Contradiction[] {
  return contradictions.filter(({ rules }) => rules.includes(rule));
}

interface ContradictionProps {
  readonly contradiction: Contradiction;
  readonly lang: Language;
}

/** Two places that cannot both hold, and which one is followed. */
export function ContradictionSection({ contradiction, lang }: ContradictionProps) {
  const { id, about, readings, rules, followed } = contradiction;
  return (
    <section class="kz-section" aria-labelledby={`tegenspraak-${id}`}>
      <Heading level={3} id={`tegenspraak-${id}`}>
        {about[lang]}
      </Heading>
      <List
        items={readings.map(({ says, citation }) => (
          <>
            {says[lang]} <Link href={`/bronnen#bron-${citation.source}`}>{citationName(citation, lang)}</Link>
          </>
        ))}
      />
      <Paragraph>
        <strong>{t(m.followed, lang)}:</strong> {followed[lang]}
      </Paragraph>
      <Paragraph look="small">
        {t(m.touches, lang)}:{' '}
        {rules.map((rule, index) => (
          <>
            {index > 0 && ', '}
            <Link href={`/regels/${rule}`}>{rule}</Link>
          </>
        ))}
      </Paragraph>
    </section>
  );
}
