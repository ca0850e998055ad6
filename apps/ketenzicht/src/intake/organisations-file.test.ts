import { describe, expect, it } from 'vitest';
import { type OrganisationsFile, readOrganisationsFile } from './organisations-file.ts';

const nothing: Omit<OrganisationsFile, 'members'> = { municipalities: [], organisations: [] };
const vlierdam = { code: 'GM9001', name: 'Vlierdam', region: 'Zuidermark' };
const receiver = {
  id: 'gemeente-vlierdam',
  name: 'Gemeente Vlierdam',
  role: 'aandachtsfunctionaris',
  municipalities: ['GM9001'],
  receivesWithoutPlace: true,
};
const member = {
  id: 'samira',
  name: 'Samira',
  organisation: receiver.id,
  role: 'aandachtsfunctionaris',
  subject: 'a-1',
};
const whole = {
  issuer: 'https://id.example',
  municipalities: [vlierdam],
  organisations: [receiver],
  members: [member],
};

const read = (content: unknown, standing = nothing, issuer?: string) =>
  readOrganisationsFile(JSON.stringify(content), standing, issuer);

const problems = (content: unknown) => {
  const result = read(content);
  return result.ok ? [] : result.problems;
};

describe('a file with organisations', () => {
  it('gives municipalities, organisations and members, with what goes without saying', () => {
    expect(read(whole)).toEqual({
      ok: true,
      file: {
        municipalities: [vlierdam],
        organisations: [{ ...receiver, active: true }],
        members: [
          {
            id: 'samira',
            name: 'Samira',
            organisation: receiver.id,
            role: 'aandachtsfunctionaris',
            issuer: 'https://id.example',
            oidcSubject: 'a-1',
            active: true,
          },
        ],
      },
    });
  });

  it('may lean on what stands already, and on the identity provider of the installation', () => {
    const first = read(whole);
    if (!first.ok) throw new Error('The first file was refused');
    const later = { members: [{ ...member, id: 'joost', subject: 'b-2' }] };
    const result = readOrganisationsFile(JSON.stringify(later), first.file, 'https://other.example');
    expect(result).toMatchObject({ ok: true, file: { members: [{ issuer: 'https://other.example' }] } });
  });

  it('may hand the signals without a place to another organisation', () => {
    const first = read(whole);
    if (!first.ok) throw new Error('The first file was refused');
    const other = { ...receiver, id: 'gemeente-grevenhout', name: 'Gemeente Grevenhout' };
    expect(read({ organisations: [other] }, first.file).ok).toBe(true);
    expect(read({ organisations: [{ ...receiver, active: false }] }, first.file).ok).toBe(false);
    expect(read({ organisations: [{ ...receiver, receivesWithoutPlace: false }] }, first.file).ok).toBe(
      false,
    );
  });

  it.each([
    ['no JSON', 'The file: '],
    [[], 'The file: '],
    [{ ...whole, people: [] }, 'The file: '],
    [
      { ...whole, municipalities: [{ ...vlierdam, code: '9001' }] },
      'municipalities[0].code: must be a code such as GM0363',
    ],
    [
      { ...whole, organisations: [{ ...receiver, role: 'reporter' }] },
      'organisations[0].role: must be one of',
    ],
    [{ ...whole, organisations: [{ ...receiver, name: ' ' }] }, 'organisations[0].name: may not be empty'],
    [
      { ...whole, organisations: [receiver, receiver] },
      'organisations: gemeente-vlierdam stands there twice',
    ],
    [{ ...whole, municipalities: [] }, 'organisations gemeente-vlierdam: there is no municipality GM9001'],
    [{ ...whole, organisations: [] }, 'members samira: there is no organisation gemeente-vlierdam'],
    [
      { ...whole, members: [{ ...member, role: 'om' }] },
      'members samira: the role must be that of gemeente-vlierdam',
    ],
    [{ ...whole, members: [member, { ...member, id: 'x' }] }, 'members: a-1 stands there twice'],
    [{ ...whole, issuer: undefined }, 'issuer: name the identity provider'],
    [
      { ...whole, organisations: [{ ...receiver, role: 'avim' }], members: [] },
      'organisations: exactly one active',
    ],
  ])('%j is refused, and the sentence says what is wrong', (content, words) => {
    expect(problems(content).some((problem) => problem.startsWith(words) && problem.endsWith('.'))).toBe(
      true,
    );
  });
});
