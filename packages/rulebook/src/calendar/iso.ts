/** A calendar date in Europe/Amsterdam, written YYYY-MM-DD. */
export type IsoDate = string & { readonly __brand?: 'IsoDate' };

/** A moment, written in UTC as YYYY-MM-DDTHH:MM:SS.sssZ. */
export type IsoInstant = string & { readonly __brand?: 'IsoInstant' };
