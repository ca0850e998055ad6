import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const require = createRequire(import.meta.url);

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=nl-NL',
];

/** Opens a browser: that of the machine when there is one, else the one that was installed with npm. */
export async function openBrowser(): Promise<Browser> {
  const own = systemBrowsers.find((path) => existsSync(path));
  if (own !== undefined) return chromium.launch({ executablePath: own, args: quiet });
  const { default: packaged } = await import('@sparticuz/chromium');
  return chromium.launch({
    executablePath: await packaged.executablePath(),
    args: [...packaged.args, ...quiet],
  });
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[];
}

let axeSource: string | undefined;

/** What axe finds wrong with the page as it is now, as readable lines; empty when nothing. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  axeSource ??= await readFile(require.resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(axeSource);
  const violations = await page.evaluate<Violation[]>(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
       .then((result) => result.violations)`,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

/** A browser window of one person; `javaScript: false` for somebody without it. */
export async function openWindow(
  browser: Browser,
  options: {
    readonly width?: number;
    readonly javaScript?: boolean;
    readonly locale?: 'nl-NL' | 'en-GB';
  } = {},
): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width: options.width ?? 1280, height: 900 },
    javaScriptEnabled: options.javaScript ?? true,
    locale: options.locale ?? 'nl-NL',
  });
}

/** Signs in as one of the demo people, by the button with their name. */
export async function signInAs(page: Page, url: string, name: string): Promise<void> {
  await page.goto(`${url}/aanmelden`);
  await page.getByRole('button', { name: new RegExp(name) }).click();
  await page.waitForURL(({ pathname }) => !/^\/(?:demo-)?aanmelden/.test(pathname), {
    waitUntil: 'domcontentloaded',
  });
}
