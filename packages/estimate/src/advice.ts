import { type CaptureTable, observed } from './capture-table.ts';
import { emptyOverlaps } from './existence.ts';
import type { Estimate, ModelName, ModelResult } from './model-result.ts';
import { isEstimate, modelNames, modelTitles } from './model-result.ts';
import { personsOverlapping } from './models.ts';
import { loneLists } from './refusals.ts';
import type { KnownTruth, PathStep } from './sensitivity.ts';
import { enumerate, type Text } from './text.ts';

/** A conclusion, a warning about the data, or a conclusion that must not be drawn. */
export interface Advice {
  readonly kind: 'verdict' | 'data' | 'model' | 'caution';
  readonly text: Text;
}

/** Below so many persons on two lists or more, a single person moves the estimate. */
const fewOverlapping = 10;

/** Rounded to three figures, as precise as such a number ever is. */
export function roughly(value: number): { readonly nl: string; readonly en: string } {
  const unit = 10 ** Math.max(Math.floor(Math.log10(Math.max(value, 1))) - 2, 0);
  const digits = String(Math.round(value / unit) * unit);
  const grouped = (mark: string) => digits.replace(/\B(?=(\d{3})+$)/g, mark);
  return { nl: grouped('.'), en: grouped(',') };
}

const rangeText = (low: number, high: number): Text => ({
  nl: `${roughly(low).nl} tot ${roughly(high).nl}`,
  en: `${roughly(low).en} to ${roughly(high).en}`,
});

type Models = Readonly<Partial<Record<ModelName, ModelResult>>>;

const usable = (models: Models): { readonly name: ModelName; readonly result: Estimate }[] =>
  modelNames.flatMap((name) => {
    const result = models[name];
    return result !== undefined && isEstimate(result) && result.status === 'ok' ? [{ name, result }] : [];
  });

/** What the data themselves say, before any model. */
export function dataAdvice(table: CaptureTable): Advice[] {
  const found: Advice[] = [];
  const overlapping = personsOverlapping(table);
  if (overlapping < fewOverlapping) {
    found.push({
      kind: 'data',
      text: {
        nl: `Maar ${overlapping} personen staan op twee of meer lijsten. Dat is te weinig: één persoon meer of minder verandert de uitkomst.`,
        en: `Only ${overlapping} persons are on two lists or more. That is too few: one person more or less changes the outcome.`,
      },
    });
  }
  const lone = loneLists(table);
  if (lone.length > 0) {
    const who = enumerate(lone);
    found.push({
      kind: 'data',
      text: {
        nl: `${who.nl}: niemand staat ook op een andere lijst. Worden daar andere mensen gezien, of wordt daar anders gekoppeld? Overweeg om samen te voegen of weg te laten.`,
        en: `${who.en}: nobody is on another list too. Are other people seen there, or is the linkage different? Consider merging or leaving out.`,
      },
    });
  }
  const empty = emptyOverlaps(table).filter(
    (pair) => !pair.some((list) => lone.includes(table.lists[list] ?? '')),
  );
  if (empty.length > 0) {
    const pairs = enumerate(empty.map(([a, b]) => `${table.lists[a] ?? ''}–${table.lists[b] ?? ''}`));
    found.push({
      kind: 'data',
      text: {
        nl: `Deze lijsten hebben niemand gemeen: ${pairs.nl}. Het stapsgewijze model kan zo'n lege overlap opnemen, de andere modellen schatten hem.`,
        en: `These lists have nobody in common: ${pairs.en}. The stepwise model can take such an empty overlap as given, the other models estimate it.`,
      },
    });
  }
  return found;
}

function agreement(table: CaptureTable, models: Models): Advice[] {
  const estimates = usable(models);
  const [first] = estimates;
  if (first === undefined) {
    return [
      {
        kind: 'verdict',
        text: {
          nl: 'Geen enkel model geeft een bruikbare schatting. Noem geen getal.',
          en: 'No model gives a usable estimate. Do not name a number.',
        },
      },
    ];
  }
  if (estimates.length === 1) {
    return [
      {
        kind: 'verdict',
        text: {
          nl: `Alleen "${modelTitles[first.name].nl}" geeft een bruikbare schatting. Met één model is niet te zien hoe zeker de uitkomst is.`,
          en: `Only "${modelTitles[first.name].en}" gives a usable estimate. One model alone cannot show how certain the outcome is.`,
        },
      },
    ];
  }
  const values = estimates.map(({ result }) => result.estimate);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const lower = Math.max(...estimates.map(({ result }) => result.lower));
  const upper = Math.min(...estimates.map(({ result }) => result.upper ?? Number.POSITIVE_INFINITY));
  const found: Advice[] = [];
  const points = rangeText(least, most);
  found.push({
    kind: 'verdict',
    text: {
      nl: `De schattingen van ${estimates.length} modellen lopen van ${points.nl}; ${roughly(observed(table)).nl} zijn waargenomen. Noem altijd de hele spreiding.`,
      en: `The estimates of ${estimates.length} models run from ${points.en}; ${roughly(observed(table)).en} were observed. Always give the whole spread.`,
    },
  });
  if (lower <= upper) {
    const shared = rangeText(lower, Number.isFinite(upper) ? upper : lower);
    found.push({
      kind: 'verdict',
      text: Number.isFinite(upper)
        ? {
            nl: `Hierover zijn de modellen het eens: alle intervallen bevatten ${shared.nl}.`,
            en: `On this the models agree: every interval contains ${shared.en}.`,
          }
        : {
            nl: `Hierover zijn de modellen het eens: minstens ${roughly(lower).nl}. Een bovengrens is er niet.`,
            en: `On this the models agree: at least ${roughly(lower).en}. There is no upper limit.`,
          },
    });
  } else {
    found.push({
      kind: 'verdict',
      text: {
        nl: 'De modellen spreken elkaar tegen: hun intervallen hebben geen getal gemeen. Wat u over de lijsten aanneemt, bepaalt de uitkomst.',
        en: 'The models contradict each other: their intervals have no number in common. What you assume about the lists decides the outcome.',
      },
    });
  }
  return found;
}

function reasonsForDifference(models: Models, path: readonly PathStep[]): Advice[] {
  const found: Advice[] = [];
  const { independence, sparse } = models;
  const selected = sparse !== undefined && isEstimate(sparse) ? (sparse.selected ?? []) : [];
  if (
    independence !== undefined &&
    sparse !== undefined &&
    isEstimate(independence) &&
    isEstimate(sparse) &&
    selected.length > 0
  ) {
    const higher = sparse.estimate > independence.estimate;
    found.push({
      kind: 'model',
      text: {
        nl: `Het stapsgewijze model ziet samenhang tussen ${selected.join(', ')} en komt daardoor ${higher ? 'hoger' : 'lager'} uit dan onafhankelijke lijsten.`,
        en: `The stepwise model sees dependence between ${selected.join(', ')} and so comes out ${higher ? 'higher' : 'lower'} than independent lists.`,
      },
    });
  }
  const common = path.filter(({ from }) => from < 0.1).map(({ estimate }) => estimate);
  const [least, most] = [Math.min(...common), Math.max(...common)];
  if (common.length > 1 && most > 1.25 * least) {
    const range = rangeText(least, most);
    found.push({
      kind: 'model',
      text: {
        nl: `De drempel beslist mee: tussen 0 en 0,1 loopt de stapsgewijze schatting van ${range.nl}.`,
        en: `The threshold has its say: between 0 and 0.1 the stepwise estimate runs from ${range.en}.`,
      },
    });
  }
  return found;
}

function record(known: readonly KnownTruth[]): Advice[] {
  return modelNames.flatMap((name): Advice[] => {
    const answered = known.flatMap(({ truth, models }) => {
      const result = models[name];
      return isEstimate(result) ? [{ truth, result }] : [];
    });
    if (answered.length < 2) return [];
    const hits = answered.filter(
      ({ truth, result }) => result.lower <= truth && truth <= (result.upper ?? Number.POSITIVE_INFINITY),
    ).length;
    const below = answered.filter(({ truth, result }) => result.estimate < truth).length;
    const [all, title] = [answered.length, modelTitles[name]];
    return [
      {
        kind: 'model',
        text: {
          nl: `${title.nl}: van ${all} lijsten waarvan het aantal bekend is, lag dat aantal bij ${hits} in het interval; bij ${below} was de schatting te laag.`,
          en: `${title.en}: of ${all} lists whose number is known, that number lay in the interval for ${hits}; for ${below} the estimate was too low.`,
        },
      },
    ];
  });
}

const cautions: readonly Text[] = [
  {
    nl: 'Lees geen stijging of daling af uit twee schattingen waarvan de intervallen overlappen.',
    en: 'Do not read a rise or a fall from two estimates whose intervals overlap.',
  },
  {
    nl: 'Wie door geen enkele lijst gezien kán worden, zit in geen enkele schatting.',
    en: 'Those whom no list could ever see are in no estimate.',
  },
];

/** The verdict in words: what the models agree on, where they differ and why, what not to conclude. */
export function adviceFor(
  table: CaptureTable,
  models: Models,
  path: readonly PathStep[],
  known: readonly KnownTruth[],
): Advice[] {
  return [
    ...agreement(table, models),
    ...dataAdvice(table),
    ...modelNames.flatMap((name): Advice[] => {
      const result = models[name];
      if (result === undefined || result.status === 'ok') return [];
      const title = modelTitles[name];
      const remedy = result.status === 'refused' ? result.remedy : { nl: '', en: '' };
      const reason = result.reason ?? { nl: '', en: '' };
      return [
        {
          kind: 'model',
          text: {
            nl: `${title.nl}: ${reason.nl} ${remedy.nl}`.trim(),
            en: `${title.en}: ${reason.en} ${remedy.en}`.trim(),
          },
        },
      ];
    }),
    ...reasonsForDifference(models, path),
    ...record(known),
    ...cautions.map((text): Advice => ({ kind: 'caution', text })),
  ];
}
