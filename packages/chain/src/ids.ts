/** Names a dossier. Random, so that it says nothing about the case. */
export type DossierId = string & { readonly __brand?: 'DossierId' };
/** Names an organisation of the chain. */
export type OrganisationId = string & { readonly __brand?: 'OrganisationId' };
/** Names a user of the system. */
export type UserId = string & { readonly __brand?: 'UserId' };
/** Names somebody or something whose data is sealed with a key of its own (a person, an address, a text). */
export type SubjectId = string & { readonly __brand?: 'SubjectId' };
/** Names one open question, report or request inside a dossier. */
export type ThreadId = string & { readonly __brand?: 'ThreadId' };
