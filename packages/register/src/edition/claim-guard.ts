import type { Text } from '@ketenzicht/rulebook';

/** Why a sentence says more than registered numbers can carry. */
export interface ClaimFinding {
  readonly kind: 'trend' | 'cause' | 'population';
  /** The words that say it. */
  readonly words: string;
  readonly advice: Text;
}

interface ClaimRule {
  readonly kind: ClaimFinding['kind'];
  readonly words: RegExp;
  /** When one of these stands in the same sentence, the words are about what was notified, and that is known. */
  readonly unless?: RegExp;
  readonly advice: Text;
}

const notified =
  /\b(?:gemeld\w*|melding\w*|geregistreerd\w*|registratie\w*|notif\w+|register\w*|report\w*)\b/i;

/**
 * Figures of who was notified cannot tell whether there is more or less trafficking, nor why (001 L316-348, L379): both
 * the number of victims and the notifying change. These words need other evidence.
 */
const claimRules: readonly ClaimRule[] = [
  {
    kind: 'cause',
    words:
      /\b(?:doordat|veroorzaakt\w*|leid(?:t|de|den) tot|als gevolg van|dankzij|because|caused|due to|led to|leads to|as a result of|thanks to)\b/i,
    advice: {
      nl: 'Uit aantallen volgt geen oorzaak. Noem het onderzoek waar dit uit blijkt, of schrijf: een mogelijke verklaring is.',
      en: 'Numbers show no cause. Name the research that shows it, or write: a possible explanation is.',
    },
  },
  {
    kind: 'trend',
    words:
      /\b(?:trend\w*|toename|toegenomen|neemt toe|stijging|gestegen|stijgt|afname|afgenomen|neemt af|daling|gedaald|daalt|increas\w+|decreas\w+|rising|risen|rose|falling|fell|fallen|growing|grew)\b/i,
    unless: notified,
    advice: {
      nl: 'Dit zijn meldingen. Schrijf dat het aantal gemelde slachtoffers verschilt, en noem breuken in het melden.',
      en: 'These are notifications. Write that the number of notified victims differs, and name breaks in notifying.',
    },
  },
  {
    kind: 'population',
    words:
      /\b(?:er zijn|er waren|er is|telt nederland|there are|there were|the netherlands has)\b.*\b(?:slachtoffers?|victims?)\b/i,
    unless: notified,
    advice: {
      nl: 'Hoeveel slachtoffers er zijn, is niet bekend. Schrijf: gemelde slachtoffers, en zet de schatting erbij.',
      en: 'How many victims there are is not known. Write: notified victims, and put the estimate beside it.',
    },
  },
];

/** Looks at each sentence of a text that goes with registered numbers. Nothing found does not mean it is true. */
export function guardClaims(text: string): readonly ClaimFinding[] {
  return text.split(/(?<=[.!?])\s+|\n+/).flatMap((sentence) =>
    claimRules.flatMap(({ kind, words, unless, advice }) => {
      const found = words.exec(sentence);
      if (found === null || unless?.test(sentence)) return [];
      return [{ kind, words: found[0], advice }];
    }),
  );
}
