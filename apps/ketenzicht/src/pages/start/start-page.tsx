import type { Role } from '@ketenzicht/rulebook';
import type { Context } from 'hono';
import { startMessages as m } from '../../face/messages/start.ts';
import type { AppEnv } from '../../http/environment.ts';

/** Where each role begins after signing in; the others begin at the rulebook. */
const homes: Readonly<Partial<Record<Role, string>>> = {
  official: '/mijn-meldingen',
  aandachtsfunctionaris: '/taken',
  avim: '/taken',
  nla: '/taken',
  zoco: '/taken',
  tfRiec: '/taken',
  kmar: '/slachtoffers',
  om: '/slachtoffers',
  ind: '/slachtoffers',
  comensha: '/slachtoffers',
  shelter: '/slachtoffers',
  dtv: '/slachtoffers',
  coa: '/slachtoffers',
  nidos: '/slachtoffers',
  youthCare: '/slachtoffers',
  ketenregisseur: '/keten',
  nationalRapporteur: '/monitor',
  privacyOfficer: '/inzagelogboek',
};

const ways = [
  { href: '/melden', title: m.report, text: m.reportText },
  { href: '/melden/status', title: m.follow, text: m.followText },
  { href: '/aanmelden', title: m.work, text: m.workText },
  { href: '/signalen-herkennen', title: m.recognise, text: m.recogniseText },
  { href: '/mag-ik-dit-delen', title: m.share, text: m.shareText },
  { href: '/verwijzing', title: m.mechanism, text: m.mechanismText },
] as const;

/** The front door: to the own work for who is signed in, else a choice of what to do. */
export async function startPage(c: Context<AppEnv>): Promise<Response> {
  const session = c.get('session');
  if (session.state === 'signedIn') return c.redirect(homes[session.viewer.role] ?? '/regels', 303);
  const { lang } = c.get('page');
  const children = (
    <>
      <h1 class="utrecht-heading-1">{m.title[lang]}</h1>
      <p class="utrecht-paragraph utrecht-paragraph--lead">{m.lead[lang]}</p>
      <ul class="kz-ways kz-ways--pairs">
        {ways.map(({ href, title, text }) => (
          <li class="kz-way">
            <a class="kz-way__link" href={href}>
              {title[lang]}
            </a>
            <p class="kz-way__about">{text[lang]}</p>
          </li>
        ))}
      </ul>
    </>
  );
  return c.html(await c.get('site').frame(c, { title: m.title, kind: 'public', children }));
}
