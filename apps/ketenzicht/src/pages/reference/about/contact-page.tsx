import type { Language, Text } from '@ketenzicht/rulebook';
import { DescriptionList } from '../../../face/components/description-list.tsx';
import { Heading } from '../../../face/components/heading.tsx';
import { Link } from '../../../face/components/link.tsx';
import { Paragraph } from '../../../face/components/text.tsx';
import { emergencyNumbers } from '../../../face/emergency-numbers.ts';

export const contactTitle: Text = { nl: 'Contact', en: 'Contact' };

const words = {
  lead: {
    nl: 'Is iemand nu in gevaar? Bel dan meteen. Wacht niet op antwoord via deze website.',
    en: 'Is somebody in danger now? Then call at once. Do not wait for an answer through this website.',
  },
  numbers: { nl: 'Bellen', en: 'Calling' },
  organisation: { nl: 'Uw melding', en: 'Your report' },
  organisationText: {
    nl: 'Heeft u al gemeld? Met uw ontvangstcode ziet u hoe ver het is. Vragen stelt u aan de organisatie bij wie u meldde.',
    en: 'Have you reported already? With your receipt code you see how far it is. Ask questions to the organisation to which you reported.',
  },
  follow: { nl: 'Volg uw melding', en: 'Follow your report' },
  security: { nl: 'Een zwakke plek in de beveiliging', en: 'A weakness in the security' },
  securityText: {
    nl: 'Vertel het ons eerst. Bekijk geen gegevens van anderen, verander niets en stuur geen echte gegevens mee als bewijs.',
    en: 'Tell us first. Do not look at data of others, do not change anything and do not send real data as proof.',
  },
  securityLink: { nl: 'Adres voor beveiligingsmeldingen', en: 'Address for security reports' },
} as const;

/** `/contact`: whom to call, whom to ask, and where to report a weakness. */
export function ContactContent({ lang }: { readonly lang: Language }) {
  return (
    <article class="kz-article">
      <Heading level={1}>{contactTitle[lang]}</Heading>
      <Paragraph look="lead">{words.lead[lang]}</Paragraph>
      <Heading level={2}>{words.numbers[lang]}</Heading>
      <DescriptionList
        items={Object.values(emergencyNumbers).map(({ number, href, label }) => ({
          term: label,
          value: <Link href={href}>{number}</Link>,
        }))}
      />
      <Heading level={2}>{words.organisation[lang]}</Heading>
      <Paragraph>{words.organisationText[lang]}</Paragraph>
      <Paragraph>
        <Link href="/melden/status">{words.follow[lang]}</Link>
      </Paragraph>
      <Heading level={2}>{words.security[lang]}</Heading>
      <Paragraph>{words.securityText[lang]}</Paragraph>
      <Paragraph>
        <Link href="/.well-known/security.txt">{words.securityLink[lang]}</Link>
      </Paragraph>
    </article>
  );
}
