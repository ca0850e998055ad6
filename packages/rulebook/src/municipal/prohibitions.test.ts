import { describe, expect, test } from 'vitest';
import { allRules } from '../all-rules.ts';
import type { Facts } from '../facts.ts';
import { codesOf } from '../lists/code-list.ts';
import { roles } from '../lists/role.ts';
import { prohibitionsOf } from '../prohibit.ts';

const refused = (command: string, facts: Facts) =>
  prohibitionsOf(command, facts, allRules, '2025-03-03').map(({ rule }) => rule);

const settled: Facts = { 'signal.reportable': true, 'signal.danger': 'no', 'signal.reportedTo': [] };

describe('the order of reporting', () => {
  test('criminal exploitation of a boy of 16: AVIM may, the care coordinator not yet', () => {
    const facts: Facts = { ...settled, 'signal.forms': ['criminal'] };
    expect(refused('report', { ...facts, 'command.recipientRole': 'avim' })).toEqual([]);
    expect(refused('report', { ...facts, 'command.recipientRole': 'zoco' })).toEqual([
      'municipal.order.avimFirst',
    ]);
  });

  test('a converted stable with forty workers: Labour Authority and care coordinator in any order', () => {
    const facts: Facts = { ...settled, 'signal.forms': ['labour'] };
    expect(refused('report', { ...facts, 'command.recipientRole': 'nla' })).toEqual([]);
    expect(refused('report', { ...facts, 'command.recipientRole': 'zoco' })).toEqual([]);
  });

  test('labour together with sexual exploitation: the care coordinator waits for AVIM', () => {
    const facts: Facts = {
      ...settled,
      'signal.forms': ['labour', 'sexual'],
      'command.recipientRole': 'zoco',
    };
    expect(refused('report', facts)).toEqual(['municipal.order.avimFirst']);
    expect(refused('report', { ...facts, 'signal.reportedTo': ['avim'] })).toEqual([]);
  });

  test('at acute danger AVIM may be told before anything is judged, the care coordinator after AVIM', () => {
    const facts: Facts = {
      'signal.reportable': false,
      'signal.danger': 'now',
      'signal.reportedTo': [],
      'signal.forms': ['labour'],
    };
    expect(refused('report', { ...facts, 'command.recipientRole': 'avim' })).toEqual([]);
    expect(refused('report', { ...facts, 'command.recipientRole': 'zoco' })).toEqual([
      'municipal.order.avimFirst',
    ]);
  });

  test('nobody but the three partners of the route can receive a report', () => {
    for (const role of codesOf(roles)) {
      const facts: Facts = {
        ...settled,
        'signal.forms': ['labour'],
        'command.recipientRole': role,
      };
      const may = ['avim', 'nla', 'zoco'].includes(role);
      expect([role, refused('report', facts)]).toEqual([role, may ? [] : ['municipal.route.recipients']]);
    }
  });
});

describe('closing', () => {
  const closable: Facts = {
    'signal.status': 'advised',
    'signal.reportable': false,
    'signal.reportedTo': [],
    'signal.openThreads': 0,
    'signal.mayContact': true,
    'signal.reporterInformed': true,
    'command.reason': 'noTrafficking',
  };

  test('no trafficking according to the adviser, reporter informed: may be closed', () => {
    expect(refused('close', closable)).toEqual([]);
  });

  test.each<[string, Facts]>([
    ['municipal.close.reporterInformed', { 'signal.reporterInformed': false }],
    ['municipal.close.notReported', { 'signal.reportable': true, 'command.reason': 'insufficient' }],
    [
      'municipal.close.againstConclusion',
      { 'signal.reportable': true, 'signal.reportedTo': ['avim'], 'signal.status': 'reported' },
    ],
    [
      'municipal.close.openThreads',
      { 'signal.status': 'vague', 'signal.openThreads': 1, 'command.reason': 'insufficient' },
    ],
  ])('%s', (rule, facts) => {
    expect(refused('close', { ...closable, ...facts })).toEqual([rule]);
  });

  test('a duplicate may be closed while questions are open: the work goes on in the other signal', () => {
    const facts: Facts = {
      ...closable,
      'signal.status': 'reported',
      'signal.openThreads': 2,
      'signal.reportable': true,
      'command.reason': 'duplicate',
    };
    expect(refused('close', facts)).toEqual([]);
  });
});
