import { describe, expect, it } from 'vitest';
import { groupField, questionStart, readQuestion, readSimulation, simulationStart } from './question-form.ts';

const named = { ...questionStart, naam: 'Proef' };
const errorsOf = (read: ReturnType<typeof readQuestion> | ReturnType<typeof readSimulation>) =>
  read.ok ? [] : read.errors.map(({ field }) => field);

describe('the form for an estimate', () => {
  it('takes every group of notifiers as a list, unless somebody merges or leaves out', () => {
    const read = readQuestion(
      {
        ...named,
        [groupField('kmar')]: 'samen1',
        [groupField('nla')]: 'samen1',
        [groupField('other')]: 'niet',
      },
      '',
    );
    expect(read.ok && read.question.source).toMatchObject({
      kind: 'register',
      fromYear: 2015,
      lists: [
        { groups: ['police'] },
        { groups: ['zoco'] },
        { groups: ['fairwork'] },
        { name: 'Koninklijke Marechaussee + Arbeidsinspectie', groups: ['kmar', 'nla'] },
      ],
    });
    expect(read.ok && read.question.threshold).toBe(0.02);
  });

  it('prefers a file over what was pasted', () => {
    const read = readQuestion({ ...named, bron: 'bestand', tabel: 'onzin' }, 'A,B,count\n1,1,3\n1,0,4');
    expect(read.ok && read.question.source).toEqual({ kind: 'file', histories: 'A,B,count\n1,1,3\n1,0,4' });
  });

  it.each([
    [{ naam: ' ' }, 'naam'],
    [{ van: 'vijftien' }, 'van'],
    [{ van: '2019', tot: '2015' }, 'tot'],
    [{ drempel: '1,5' }, 'drempel'],
    [{ trekkingen: '1e9' }, 'trekkingen'],
    [{ startgetal: '-1' }, 'startgetal'],
    [{ bron: 'bestand', tabel: '' }, 'tabel'],
    [{ bron: 'bestand', tabel: 'A,count\n1,3' }, 'tabel'],
  ])('says what is wrong with %o', (changes, field) => {
    expect(errorsOf(readQuestion({ ...named, ...changes }, ''))).toContain(field);
  });
});

describe('the form for a trial', () => {
  it('reads chances with commas', () => {
    const read = readSimulation({ ...simulationStart, kansen: '10 7,5 5', verborgen: 'ja' });
    expect(read.ok && read.question).toMatchObject({ chances: [10, 7.5, 5], hidden: true });
  });

  it.each([
    [{ kansen: '10 20' }, 'kansen'],
    [{ kansen: '10 20 100' }, 'kansen'],
    [{ bevolking: '10' }, 'bevolking'],
    [{ proeven: '1000' }, 'proeven'],
  ])('says what is wrong with %o', (changes, field) => {
    expect(errorsOf(readSimulation({ ...simulationStart, ...changes }))).toContain(field);
  });
});
