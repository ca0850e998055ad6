/** Addresses of the register. */
export const registerPath = '/register';
export const entryPath = '/register/nieuw';
export const ownPath = '/register/onze';
export const qualityPath = '/register/kwaliteit';
export const duplicatesPath = '/register/dubbel';
export const notificationPath = (id: string): string => `/register/meldingen/${id}`;
export const encodePath = '/register/coderen';
export const linkagePath = '/register/koppelen';
export const linkageJobPath = (job: string): string => `${linkagePath}/vergelijking/${job}`;
export const linkagePairPath = ({ one, other }: { readonly one: string; readonly other: string }): string =>
  `${linkagePath}/paren/${one}/${other}`;
