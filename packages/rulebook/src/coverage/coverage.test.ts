import { expect, it } from 'vitest';
import { allRules } from '../all-rules.ts';
import { checkCitation, checkText } from '../check-rule.ts';
import { codableStatements } from './codable-statements.fixture.ts';
import { coverage } from './coverage.ts';

it('no codable statement is missing, none stands twice', () => {
  expect(coverage.map(({ id }) => id).sort()).toEqual([...codableStatements].sort());
});

it('every row says in both languages what it is about, where it stands and what became of it', () => {
  for (const { id, about, citation, status } of coverage) {
    const text = status.kind === 'rules' ? [] : ['where' in status ? status.where : status.why];
    expect(
      [about, ...text].flatMap((one) => checkText(id, one)),
      id,
    ).toEqual([]);
    expect(checkCitation(citation), id).toEqual([]);
  }
});

it('what is built is built: every rule named exists', () => {
  const ids = new Set(allRules.map(({ id }) => id));
  const named = coverage.flatMap(({ status }) => (status.kind === 'rules' ? status.rules : []));
  expect(named.filter((rule) => !ids.has(rule))).toEqual([]);
});

it('every rule on residence, shelter, proceedings, minors and return answers a statement of the sources', () => {
  const named = new Set(coverage.flatMap(({ status }) => (status.kind === 'rules' ? status.rules : [])));
  const own = allRules.filter(({ id }) => /^(?:residence|shelter|proceedings|minors|return)\./.test(id));
  expect(own.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
});
