import type { SubjectId } from '@ketenzicht/chain';
import type { SealedContent } from '../gate/content.ts';
import type { Link, LinkKind } from './journal.ts';
import { type Keyring, keyedHash } from './keys.ts';
import { normalAddress, normalCompany, normalPerson, normalPhone, normalPlate } from './normal-form.ts';

/**
 * Keyed hash of a normalised value: equal values give equal indexes, and nobody without the key can try
 * out values.
 */
export function blindIndexOf(keyring: Keyring, kind: LinkKind, normalised: string): Buffer {
  return keyedHash(keyring.blind, kind, normalised);
}

/** What contents can be recognised by in other dossiers. Reporters are not recognised. */
export function linksOf(
  keyring: Keyring,
  contents: readonly { readonly subject: SubjectId; readonly content: SealedContent }[],
): readonly Link[] {
  return contents.flatMap(({ subject, content }) =>
    keysOf(content).flatMap(([kind, normalised]) =>
      normalised === undefined ? [] : [{ kind, subject, blind: blindIndexOf(keyring, kind, normalised) }],
    ),
  );
}

function keysOf(content: SealedContent): readonly (readonly [LinkKind, string | undefined])[] {
  switch (content.kind) {
    case 'person':
      return [
        ['person', normalPerson(content)],
        ['phone', normalPhone(content.phone)],
      ];
    case 'address':
      return [['address', normalAddress(content)]];
    case 'company':
      return [['company', normalCompany(content.kvk)]];
    case 'phone':
      return [['phone', normalPhone(content.number)]];
    case 'vehicle':
      return [['vehicle', normalPlate(content.plate)]];
    case 'text':
    case 'reporter':
    case 'contact':
    case 'attachment':
      return [];
  }
}
