/** A row as the database gives it: columns that the type calls absent come as null. */
export type Nullable<T> = { readonly [K in keyof T]: undefined extends T[K] ? T[K] | null : T[K] };

/** A row without the columns that are null. */
export function withoutNulls<T extends object>(row: Nullable<T>): T {
  return Object.fromEntries(Object.entries<unknown>(row).filter(([, value]) => value !== null)) as T;
}

/** Whether a text can name a row with a random key; a row with any other name cannot exist. */
export const isUuid = (text: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text);
