import { dateOf, mayDisclose, type Role } from '@ketenzicht/rulebook';
import { z } from 'zod';
import type { RegistryContext } from './context.ts';

/** What is opened of a victim in the register, and for what. Counting people once is part of registration. */
export const identityForRegistration = { category: 'victimIdentity', purpose: 'registration' } as const;

/** Who a victim is, as it is sealed. */
export const identitySchema = z.object({
  givenNames: z.string().optional(),
  familyName: z.string().optional(),
  birthDate: z.string().optional(),
  phone: z.string().optional(),
});

/** Whether the disclosure rules let a role know who victims in the register are, to register them. */
export const mayOpenIdentity = ({ rules, clock }: Pick<RegistryContext, 'rules' | 'clock'>, role: Role) =>
  mayDisclose({
    ...identityForRegistration,
    recipient: role,
    facts: { 'disclosure.party': 'trackPartner' },
    rules,
    at: dateOf(clock()),
  });
