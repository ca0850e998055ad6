import { describe, expect, test } from 'vitest';
import { allRules } from '../all-rules.ts';
import { decide } from '../decide.ts';
import type { Facts } from '../facts.ts';
import type { Form } from '../lists/form.ts';
import type { Role } from '../lists/role.ts';

/** The order that all answering rules together prescribe: of each addressee the latest place. */
function routeOf(forms: readonly Form[] | undefined, danger: 'now' | 'no'): string {
  const facts: Facts = { 'signal.forms': forms, 'signal.danger': danger };
  const places = new Map<Role, number>();
  for (const { outcome } of decide('route', facts, allRules, '2025-03-03').answers) {
    for (const { role, rank } of outcome.steps) places.set(role, Math.max(rank, places.get(role) ?? rank));
  }
  return [...places]
    .map(([role, rank]) => `${rank} ${role}`)
    .sort()
    .join(', ');
}

describe('to whom and in which order (003, Stroomschema 1)', () => {
  test.each<[string, readonly Form[] | undefined, 'now' | 'no', string]>([
    ['SU', ['sexual'], 'no', '1 avim, 2 zoco'],
    ['CU', ['criminal'], 'no', '1 avim, 2 zoco'],
    ['OV', ['organ'], 'no', '1 avim, 2 zoco'],
    ['AU', ['labour'], 'no', '1 nla, 1 zoco'],
    ['SU and CU', ['sexual', 'criminal'], 'no', '1 avim, 2 zoco'],
    ['AU and SU', ['labour', 'sexual'], 'no', '1 avim, 2 nla, 2 zoco'],
    ['AU and CU and OV', ['labour', 'criminal', 'organ'], 'no', '1 avim, 2 nla, 2 zoco'],
    ['AU with acute danger', ['labour'], 'now', '1 avim, 2 nla, 2 zoco'],
    ['SU with acute danger', ['sexual'], 'now', '1 avim, 2 zoco'],
    ['acute danger, form unknown', undefined, 'now', '1 avim, 2 zoco'],
    ['no form at all', [], 'no', '1 avim, 2 zoco'],
  ])('%s', (_, forms, danger, route) => {
    expect(routeOf(forms, danger)).toBe(route);
  });

  test('without danger and without a form no route is given, and the form is asked for', () => {
    const { answers, dependsOn } = decide('route', { 'signal.danger': 'no' }, allRules, '2025-03-03');
    expect(answers).toEqual([]);
    expect(dependsOn).toEqual(['signal.forms']);
  });
});

describe('the desk of the Labour Authority by date (002 L2781-2887)', () => {
  const deskOn = (at: string) =>
    decide('desk', {}, allRules, at)
      .answers.filter(({ outcome }) => outcome.role === 'nla')
      .map(({ outcome }) => outcome.desk);

  test.each([
    ['2017-12-31', 'Team Projectvoorbereiding (Provo)'],
    ['2018-06-01', 'Intelligencedesk, afdeling Intelligence'],
    ['2019-01-01', 'Operationeel Informatiepunt Cluster Mensenhandel (OICM)'],
    ['2022-12-31', 'Operationeel Informatiepunt Cluster Mensenhandel (OICM)'],
    ['2023-01-01', 'Team IMI (informatie, meldingen en infodesk)'],
    ['2024-01-31', 'Team IMI (informatie, meldingen en infodesk)'],
    ['2024-02-01', 'Signaalteam, afdeling Arbeidsuitbuiting'],
  ])('on %s exactly one: %s', (at, desk) => {
    expect(deskOn(at)).toEqual([desk]);
  });
});
