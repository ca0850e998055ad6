import type { Article } from './article.tsx';

/** How a program talks to Ketenzicht. What every endpoint takes and gives stands in the OpenAPI description. */
export const connectArticle = (baseUrl: string): Article => ({
  title: { nl: 'Koppelen (API)', en: 'Connect (API)' },
  lead: {
    nl: 'Een ander systeem kan signalen doorgeven, volgen en afhandelen. Het ziet precies wat de gebruiker namens wie het werkt ook ziet.',
    en: 'Another system can pass on, follow and handle signals. It sees exactly what the user on whose behalf it works sees.',
  },
  sections: [
    {
      heading: { nl: 'Beginnen', en: 'Getting started' },
      paragraphs: [
        {
          nl: 'De beschrijving van alle adressen, velden en codes is een OpenAPI-bestand. De API volgt de NL API Design Rules.',
          en: 'All addresses, fields and codes are described in an OpenAPI file. The API follows the NL API Design Rules.',
        },
      ],
      code: `curl ${baseUrl}/v1/openapi.json`,
      links: [{ href: '/v1/openapi.json', label: { nl: 'OpenAPI-beschrijving', en: 'OpenAPI description' } }],
    },
    {
      heading: { nl: 'Aanmelden', en: 'Signing in' },
      paragraphs: [
        {
          nl: 'Een programma stuurt een token mee in de header Authorization. Het token hoort bij één gebruiker en verloopt vanzelf. Zet het nooit in een adres.',
          en: 'A program sends a token in the header Authorization. The token belongs to one user and expires by itself. Never put it in an address.',
        },
      ],
      code: 'Authorization: Bearer kzs_…',
    },
    {
      heading: { nl: 'Iets vastleggen: één keer', en: 'Recording something: once' },
      paragraphs: [
        {
          nl: 'Elk POST-verzoek heeft een eigen sleutel: een UUID in de header Idempotency-Key. Viel de verbinding weg? Stuur hetzelfde verzoek met dezelfde sleutel. U krijgt het eerdere antwoord en er gebeurt niets dubbel.',
          en: 'Every POST request has a key of its own: a UUID in the header Idempotency-Key. Was the connection lost? Send the same request with the same key. You get the earlier answer and nothing happens twice.',
        },
      ],
      code: 'Idempotency-Key: 2f9c1b0e-6a0d-4c8e-9f57-5d3f4f1f0a11',
    },
    {
      heading: {
        nl: 'Iets wijzigen: niet over een ander heen',
        en: 'Changing something: not over somebody else',
      },
      paragraphs: [
        {
          nl: 'Een dossier komt met een ETag. Stuur die mee in If-Match als u het wijzigt. Was een ander u voor, dan wordt uw wijziging geweigerd en ziet u wat er veranderde.',
          en: 'A dossier comes with an ETag. Send it in If-Match when you change it. If somebody else was first, your change is refused and you see what changed.',
        },
      ],
      code: 'ETag: "7"\nIf-Match: "7"',
    },
    {
      heading: { nl: 'Als iets niet kan', en: 'When something cannot be done' },
      paragraphs: [
        {
          nl: 'Een weigering is application/problem+json (RFC 9457): wat er niet kan, waarom en wat wel kan. Elk type heeft een eigen pagina.',
          en: 'A refusal is application/problem+json (RFC 9457): what cannot be done, why and what you can do instead. Every type has a page of its own.',
        },
      ],
      links: [{ href: '/problemen', label: { nl: 'Alle weigeringen', en: 'All refusals' } }],
    },
  ],
});
