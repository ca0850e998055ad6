import {
  sharers,
  sharingConsents,
  sharingContents,
  sharingReasons,
  sharingRecipients,
} from '../adviser/sharing-lists.ts';
import { code, flag } from './fact-definition.ts';

/** Facts about one wish to report or share something. */
export const sharingFacts = {
  'sharing.sender': code(
    sharers,
    { nl: 'wie wil delen', en: 'who wants to share' },
    { nl: 'Wie bent u?', en: 'Who are you?' },
  ),
  'sharing.to': code(
    sharingRecipients,
    { nl: 'met wie u wilt delen', en: 'whom you want to share with' },
    { nl: 'Aan wie wilt u het melden?', en: 'To whom do you want to report it?' },
  ),
  'sharing.content': code(
    sharingContents,
    { nl: 'wat u wilt delen', en: 'what you want to share' },
    { nl: 'Wat wilt u delen?', en: 'What do you want to share?' },
  ),
  'sharing.reason': code(
    sharingReasons,
    { nl: 'waarom u wilt delen', en: 'why you want to share' },
    { nl: 'Waarom wilt u het delen?', en: 'Why do you want to share it?' },
  ),
  'sharing.minor': flag(
    { nl: 'minderjarigheid van wie het gaat', en: 'minority of the person concerned' },
    { nl: 'het slachtoffer is jonger dan 18', en: 'the victim is younger than 18' },
    { nl: 'het slachtoffer is 18 of ouder', en: 'the victim is 18 or older' },
    { nl: 'Is het slachtoffer jonger dan 18?', en: 'Is the victim younger than 18?' },
  ),
  'sharing.consent': code(
    sharingConsents,
    { nl: 'de toestemming', en: 'the consent' },
    {
      nl: 'Vindt het slachtoffer het goed? Bij een kind: de ouder of voogd?',
      en: 'Does the victim agree? For a child: does the parent or guardian?',
    },
  ),
  'sharing.danger': flag(
    { nl: 'gevaar op dit moment', en: 'danger right now' },
    { nl: 'er is op dit moment iemand in gevaar', en: 'somebody is in danger right now' },
    { nl: 'er is op dit moment niemand in gevaar', en: 'nobody is in danger right now' },
    { nl: 'Is er nu iemand in gevaar?', en: 'Is somebody in danger now?' },
  ),
} as const;
