import {
  codesOf,
  type DossierParty,
  type Purpose,
  purposes,
  type Role,
  type Rule,
} from '@ketenzicht/rulebook';

/** The purposes for which any rule gives a role anything, in the order of the list. */
export function purposesOf(role: Role, rules: readonly Rule[]): Purpose[] {
  const named = new Set(
    rules.flatMap((rule) => (rule.kind === 'disclosure' && rule.recipient === role ? rule.purposes : [])),
  );
  return codesOf(purposes).filter((purpose) => named.has(purpose));
}

/** The purpose of a recipient is its own task. */
const taskOf: Readonly<Partial<Record<Role, Purpose>>> = {
  avim: 'investigation',
  nla: 'investigation',
  kmar: 'investigation',
  om: 'investigation',
  zoco: 'assistance',
  shelter: 'assistance',
  coa: 'assistance',
  nidos: 'assistance',
  youthCare: 'assistance',
  ind: 'residence',
  dtv: 'return',
  comensha: 'registration',
  tfRiec: 'integralApproach',
  ketenregisseur: 'direction',
  privacyOfficer: 'oversight',
};

/**
 * The purpose with which a page opens when the viewer states none: assessing for who handles or advises,
 * the own task for who received it, feedback for who reported it. Undefined when the role has no purpose.
 */
export function usualPurpose(role: Role, part: DossierParty, rules: readonly Rule[]): Purpose | undefined {
  const able = purposesOf(role, rules);
  const usual: Purpose | undefined =
    part === 'reporter' ? 'feedback' : part === 'owner' || part === 'adviser' ? 'assessment' : taskOf[role];
  return usual !== undefined && able.includes(usual) ? usual : able[0];
}
