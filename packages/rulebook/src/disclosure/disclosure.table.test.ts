import { describe, expect, test } from 'vitest';
import { allRules } from '../all-rules.ts';
import { mayDisclose } from '../disclose.ts';
import { dossierParties } from '../facts/signal.ts';
import type { Facts } from '../facts.ts';
import { codesOf } from '../lists/code-list.ts';
import { type DataCategory, dataCategories } from '../lists/data-category.ts';
import { type Purpose, purposes } from '../lists/purpose.ts';
import { type Role, roles } from '../lists/role.ts';

/**
 * Who may see what, written by hand and not derived from the rules. Per role a table: a row per category, a
 * column per part in the dossier, and columns with `+` for what danger, consent or a granted request adds.
 * A cell lists purposes: A assessment, I investigation, S supervision, H help to the victim, R integral
 * approach (RIEC), V residence, T return, M registration, F feedback, D direction, O oversight. A dot, an absent column or row means: never.
 */
const matrix = `
role aandachtsfunctionaris
                     owner  former  *
narrative            A      .       .
reporterIdentity     AF     .       .
reporterContact      AF     .       .
victimIdentity       A      .       .
suspectIdentity      A      .       .
otherPersonIdentity  A      .       .
address              A      .       .
company              A      .       .
phone                A      .       .
vehicle              A      .       .
attachment           A      .       .
enrichment           A      .       .
deliberation         A      .       .
feedback             AF     .       .
timeline             AF     AIHR    .
recurrence           A      .       .
figures              .      .       D

role avim
                     adviser  adviser+danger  adviser+granted  recipient  recipient+danger  recipient+granted  former  trackPartner
narrative            A        .               .                AI         .                 .                  .       IH
reporterIdentity     .        AI              AI               .          AI                AI                 .       .
reporterContact      .        AI              AI               .          AI                AI                 .       .
victimIdentity       .        AI              AI               AI         .                 .                  .       IH
suspectIdentity      .        AI              AI               AI         .                 .                  .       .
otherPersonIdentity  .        AI              AI               AI         .                 .                  .       .
address              A        .               .                AI         .                 .                  .       .
company              A        .               .                AI         .                 .                  .       .
phone                .        AI              AI               AI         .                 .                  .       .
vehicle              .        AI              AI               AI         .                 .                  .       .
attachment           .        AI              AI               AI         .                 .                  .       .
enrichment           A        .               .                AI         .                 .                  .       .
victimStatement      .        .               .                .          .                 .                  .       IH
deliberation         A        .               .                AI         .                 .                  .       IH
feedback             .        .               .                AI         .                 .                  .       .
timeline             A        .               .                AI         .                 .                  AIHR    IH
recurrence           A        .               .                AI         .                 .                  .       .

role nla
                     adviser  adviser+granted  recipient  recipient+granted  former  trackPartner
narrative            A        .                AIS        .                  .       I
reporterIdentity     .        AI               .          AI                 .       .
reporterContact      .        AI               .          AI                 .       .
victimIdentity       .        AI               AI         .                  .       I
suspectIdentity      .        AI               AI         .                  .       .
otherPersonIdentity  .        AI               AI         .                  .       .
address              A        .                AIS        .                  .       .
company              A        .                AIS        .                  .       .
phone                .        AI               AI         .                  .       .
vehicle              .        AI               AI         .                  .       .
attachment           .        AI               AI         .                  .       .
enrichment           A        .                AIS        .                  .       .
victimStatement      .        .                .          .                  .       I
deliberation         A        .                AI         .                  .       I
feedback             .        .                AIS        .                  .       .
timeline             A        .                AIS        .                  AIHR    I
recurrence           A        .                AIS        .                  .       .

role zoco
                     adviser  adviser+consent  adviser+granted  recipient  recipient+consent  recipient+granted  former  coordinator
narrative            A        .                .                H          .                  .                  .       H
victimIdentity       .        HA               HA               H          HA                 HA                 .       H
otherPersonIdentity  .        .                HA               .          .                  HA                 .       .
address              .        .                HA               H          .                  HA                 .       .
phone                .        HA               HA               H          HA                 HA                 .       .
attachment           .        .                HA               .          .                  HA                 .       .
enrichment           .        .                HA               .          .                  HA                 .       .
careNeeds            .        .                .                .          .                  .                  .       H
shelterPlace         .        .                .                .          .                  .                  .       H
residenceFile        .        .                .                .          .                  .                  .       H
deliberation         A        .                .                H          .                  .                  .       H
feedback             .        .                .                H          .                  .                  .       .
timeline             A        .                .                H          .                  .                  AIHR    H

role tfRiec
                     adviser  adviser+granted  recipient  recipient+granted  former
narrative            AR       .                R          .                  .
suspectIdentity      .        AR               R          AR                 .
address              AR       .                R          .                  .
company              AR       .                R          .                  .
phone                .        AR               R          AR                 .
vehicle              .        AR               R          AR                 .
enrichment           AR       .                R          .                  .
deliberation         AR       .                R          .                  .
feedback             .        .                R          .                  .
timeline             AR       .                R          .                  AIHR
recurrence           AR       .                R          .                  .

role kmar
                     trackPartner
narrative            IH
victimIdentity       IH
victimStatement      IH
deliberation         IH
timeline             IH

role om
                     trackPartner
narrative            I
victimIdentity       I
victimStatement      I
deliberation         I
timeline             I

role ind
                     trackPartner
victimIdentity       V
residenceFile        V
deliberation         V
timeline             V

role shelter
                     trackPartner
victimIdentity       H
careNeeds            H
shelterPlace         H
deliberation         H
timeline             H

role dtv
                     trackPartner
victimIdentity       T
deliberation         T
timeline             T

role coa
                     trackPartner
victimIdentity       H
careNeeds            H
shelterPlace         H
timeline             H

role nidos
                     trackPartner
victimIdentity       H
careNeeds            H
shelterPlace         H
residenceFile        H
deliberation         H
timeline             H

role youthCare
                     trackPartner
victimIdentity       H
careNeeds            H
shelterPlace         H
deliberation         H
timeline             H

role comensha
                     trackPartner
victimIdentity       HM
careNeeds            H
timeline             HM

role official
                     reporter
narrative            F
reporterIdentity     F
reporterContact      F
attachment           F
feedback             F
timeline             F

role reporter
                     reporter
feedback             F
timeline             F

role ketenregisseur
                     *
timeline             D
figures              D

role privacyOfficer
                     *
timeline             O
accessLog            O

role nationalRapporteur
                     *

role administrator
                     *
`;

const letters: Readonly<Record<string, Purpose>> = {
  A: 'assessment',
  I: 'investigation',
  S: 'supervision',
  H: 'assistance',
  R: 'integralApproach',
  V: 'residence',
  T: 'return',
  M: 'registration',
  F: 'feedback',
  D: 'direction',
  O: 'oversight',
};

interface Cell {
  readonly role: string;
  readonly category: string;
  readonly column: string;
  readonly purposes: readonly (Purpose | undefined)[];
}

const cells: readonly Cell[] = matrix
  .trim()
  .split('\n\n')
  .flatMap((table) => {
    const [name = '', head = '', ...rows] = table.split('\n');
    const columns = head.trim().split(/\s+/);
    return rows.flatMap((row) => {
      const [category = '', ...values] = row.trim().split(/\s+/);
      return columns.map((column, index) => ({
        role: name.replace('role ', ''),
        category,
        column,
        purposes: [...(values[index] ?? '?')].filter((letter) => letter !== '.').map((one) => letters[one]),
      }));
    });
  });

const flags = ['danger', 'consent', 'granted'] as const;
type Flag = (typeof flags)[number];

const situations = codesOf(dossierParties).flatMap((party) =>
  [...Array(2 ** flags.length).keys()].map((bits) => ({
    party,
    set: flags.filter((_, index) => (bits >> index) & 1),
  })),
);

function expected(role: Role, category: DataCategory, party: string, set: readonly Flag[]): Set<Purpose> {
  const columns = ['*', party, ...set.map((flag) => `${party}+${flag}`)];
  const found = cells
    .filter((cell) => cell.role === role && cell.category === category && columns.includes(cell.column))
    .flatMap((cell) => cell.purposes);
  return new Set(found.filter((purpose) => purpose !== undefined));
}

function answered(role: Role, category: DataCategory, facts: Facts): Set<Purpose> {
  const allowed = codesOf(purposes).filter(
    (purpose) =>
      mayDisclose({ recipient: role, category, purpose, facts, rules: allRules, at: '2025-03-03' }).allowed,
  );
  return new Set(allowed);
}

describe('the sharing matrix', () => {
  test('the table is well written: every role, known categories, no cell missing or unreadable', () => {
    expect(new Set(matrix.match(/role (\w+)/g))).toEqual(
      new Set(codesOf(roles).map((role) => `role ${role}`)),
    );
    expect(cells.filter(({ category }) => !Object.hasOwn(dataCategories, category))).toEqual([]);
    expect(cells.filter((cell) => cell.purposes.includes(undefined))).toEqual([]);
  });

  test.each(codesOf(roles))(
    '%s sees for each category, purpose and situation what the table says',
    (role) => {
      const differences = situations.flatMap(({ party, set }) =>
        codesOf(dataCategories).flatMap((category) => {
          const facts: Facts = {
            'disclosure.party': party,
            'disclosure.dangerNow': set.includes('danger'),
            'disclosure.consent': set.includes('consent'),
            'disclosure.granted': set.includes('granted'),
          };
          const should = [...expected(role, category, party, set)].sort();
          const does = [...answered(role, category, facts)].sort();
          return should.join() === does.join() ? [] : [{ party, set, category, should, does }];
        }),
      );
      expect(differences).toEqual([]);
    },
  );

  test('what is unknown opens nothing but what is open to everybody in that role', () => {
    for (const role of codesOf(roles)) {
      for (const category of codesOf(dataCategories)) {
        expect([...answered(role, category, {})]).toEqual([...expected(role, category, '*', [])]);
      }
    }
  });

  test('nobody in the Taskforce-RIEC ever sees the victim or the reporter', () => {
    for (const { party, set } of situations) {
      for (const category of ['victimIdentity', 'reporterIdentity', 'reporterContact'] as const) {
        const facts: Facts = {
          'disclosure.party': party,
          'disclosure.dangerNow': set.includes('danger'),
          'disclosure.consent': true,
          'disclosure.granted': true,
        };
        expect([...answered('tfRiec', category, facts)]).toEqual([]);
      }
    }
  });
});
