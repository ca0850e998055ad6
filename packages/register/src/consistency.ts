import type { Form, IsoDate, Text } from '@ketenzicht/rulebook';
import { given, isMissing } from './answer.ts';
import type { FieldName } from './fields.ts';
import type { Notification } from './notification.ts';
import { type Problem, problemTexts as texts } from './problem.ts';

/** Age in whole years on a day. Who was born on 29 February has a birthday on 1 March in common years. */
export function ageOn(birthDate: IsoDate, day: IsoDate): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

const belongsTo: readonly (readonly [FieldName, Form])[] = [
  ['sectorsSexual', 'sexual'],
  ['sectorsLabour', 'labour'],
  ['mannerCriminal', 'criminal'],
  ['organStage', 'organ'],
  ['organ', 'organ'],
];

/** What contradicts itself in a notification whose single answers are sound. Empty when it may be stored. */
export function contradictions(one: Notification, today: IsoDate): readonly Problem[] {
  const found: Problem[] = [];
  const tell = (field: FieldName, reason: Text): void => {
    found.push({ field, reason });
  };
  if (one.reportDate > today) tell('reportDate', texts.future);
  if (one.reportDate < '1980-01-01') tell('reportDate', texts.longAgo);
  checkAges(one, tell);
  if (one.source === 'notifier' && isMissing(one.notifierGroup)) tell('notifierGroup', texts.noGroup);
  if (!isMissing(one.policeUnit) && one.notifierGroup !== 'police') {
    tell('policeUnit', texts.unitWithoutPolice);
  }
  const forms = given<readonly Form[]>(one.forms) ?? [];
  for (const [field, form] of belongsTo) {
    const answer = one[field];
    if (answer !== undefined && !isMissing(answer) && !forms.includes(form)) tell(field, texts.formMissing);
  }
  return found;
}

function checkAges(one: Notification, tell: (field: FieldName, reason: Text) => void): void {
  const birth = given(one.birthDate);
  const age = given(one.ageAtReport);
  const start = given(one.ageAtStart);
  const byBirth = birth === undefined ? undefined : ageOn(birth, one.reportDate);
  if (birth !== undefined && birth > one.reportDate) tell('birthDate', texts.beforeBirth);
  else if (byBirth !== undefined && byBirth > 120) tell('birthDate', texts.tooOld);
  else if (byBirth !== undefined && age !== undefined && Math.abs(age - byBirth) > 1) {
    tell('ageAtReport', texts.agesDiffer);
  }
  if (age !== undefined && start !== undefined && start > age) tell('ageAtStart', texts.startAfterReport);
}
