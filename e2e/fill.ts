import type { Locator, Page } from 'playwright-core';

const named = (page: Page, name: string): Locator => page.locator(`[name="${name}"]:not([type="hidden"])`);

/**
 * Fills one field of a form by its name, whatever kind of field it is: text, choice, choices, yes or no,
 * date, or rows of persons and things. Fails when the form has no such field or no such choice.
 */
export async function fill(page: Page, name: string, value: unknown): Promise<void> {
  if (Array.isArray(value)) return fillMany(page, name, value);
  if (typeof value === 'string' && (await named(page, `${name}-dag`).count()) > 0) {
    return fillDate(page, name, value);
  }
  const field = named(page, name);
  const kind = await field.first().evaluate((element) => {
    return element instanceof HTMLInputElement ? element.type : element.tagName.toLowerCase();
  });
  const text = typeof value === 'boolean' ? (value ? 'ja' : 'nee') : String(value);
  switch (kind) {
    case 'radio':
      return page.locator(`[name="${name}"][value="${text}"]`).check();
    case 'checkbox':
      return field.setChecked(value === true);
    case 'select':
      await field.selectOption(text);
      return;
    default:
      return field.fill(text);
  }
}

/** Fills a date in its three boxes, each of which begins with `name`. */
export async function fillDate(page: Page, name: string, date: string): Promise<void> {
  const [year = '', month = '', day = ''] = date.split('-');
  await named(page, `${name}-dag`).fill(String(Number(day)));
  await named(page, `${name}-maand`).fill(String(Number(month)));
  await named(page, `${name}-jaar`).fill(year);
}

async function fillMany(page: Page, name: string, values: readonly unknown[]): Promise<void> {
  const addRow = page.locator(`button[name="rij-erbij"][value="${name}"]`);
  if ((await addRow.count()) === 0) return tick(page, name, values.map(String));
  for (const [row, value] of values.entries()) {
    const first = page.locator(`[name^="${name}[${row}]"]`).first();
    if ((await first.count()) === 0) {
      await addRow.click();
      await first.waitFor({ state: 'attached' });
    }
    if (typeof value !== 'object' || value === null) await fill(page, `${name}[${row}]`, value);
    else {
      for (const [part, own] of Object.entries(value)) await fill(page, `${name}[${row}][${part}]`, own);
    }
  }
}

/** Ticks exactly these choices; a long list stands under headings that open and close. */
async function tick(page: Page, name: string, values: readonly string[]): Promise<void> {
  const boxes = page.locator(`[type="checkbox"][name="${name}"], [type="checkbox"][name^="${name}["]`);
  for (const value of values) await setBox(boxes.and(page.locator(`[value="${value}"]`)).first(), true);
  const ticked = boxes.and(page.locator(':checked'));
  for (const value of await ticked.evaluateAll((all) => all.map((one) => one.getAttribute('value') ?? ''))) {
    if (!values.includes(value)) await setBox(boxes.and(page.locator(`[value="${value}"]`)).first(), false);
  }
}

async function setBox(box: Locator, ticked: boolean): Promise<void> {
  const closed = box.locator('xpath=ancestor::details[not(@open)]/summary');
  if ((await closed.count()) > 0) await closed.click();
  await box.setChecked(ticked);
}
