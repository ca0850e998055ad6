/** Addresses of the register. */
export const registerPath = '/register';
export const entryPath = '/register/nieuw';
export const ownPath = '/register/onze';
export const qualityPath = '/register/kwaliteit';
export const duplicatesPath = '/register/dubbel';
export const notificationPath = (id: string): string => `/register/meldingen/${id}`;
