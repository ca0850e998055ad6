import type { Locator } from 'playwright-core';

/** What an element says, on one line. */
export const textOf = async (element: Locator): Promise<string> =>
  ((await element.textContent()) ?? '').replaceAll(/\s+/g, ' ').trim();
