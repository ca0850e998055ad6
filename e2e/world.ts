import type { Browser, BrowserContext, Page } from 'playwright-core';
import { demoPeople } from '../apps/ketenzicht/src/demo/organisations.ts';
import { openBrowser, openWindow, signInAs } from './browser.ts';
import { type Program, removeData, startProgram } from './program.ts';
import { watch } from './watch.ts';

type WindowOptions = NonNullable<Parameters<typeof openWindow>[1]>;

/** The program with a browser in front of it. */
export interface World {
  readonly url: string;
  readonly program: Program;
  readonly browser: Browser;
  /** A page of somebody who is not signed in. */
  readonly visitor: (options?: WindowOptions) => Promise<Page>;
  /** A page of one of the demo people, by id. Signing in happens once per person; every page is a window of its own. */
  readonly as: (person: string, options?: WindowOptions) => Promise<Page>;
  /** What no page may do: errors, blocked content, requests to other hosts, each with the address of its page. */
  readonly complaints: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** Starts the program and a browser. */
export async function openWorld(demoSignals: number): Promise<World> {
  const [program, browser] = await Promise.all([startProgram({ demoSignals }), openBrowser()]);
  const { url } = program;
  const complaints: string[] = [];
  const states = new Map<string, ReturnType<BrowserContext['storageState']>>();
  const pageIn = async (context: BrowserContext): Promise<Page> => {
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    watch(page, url, (complaint) => complaints.push(complaint));
    return page;
  };
  const signIn = async (person: string) => {
    const context = await openWindow(browser);
    await signInAs(await pageIn(context), url, nameOf(person));
    const state = await context.storageState();
    await context.close();
    return state;
  };
  return {
    url,
    program,
    browser,
    visitor: async (options) => pageIn(await openWindow(browser, options)),
    as: async (person, options) => {
      const context = await openWindow(browser, options);
      if (options?.javaScript === false) {
        const page = await pageIn(context);
        await signInAs(page, url, nameOf(person));
        return page;
      }
      const state = states.get(person) ?? signIn(person);
      states.set(person, state);
      await context.addCookies((await state).cookies);
      return pageIn(context);
    },
    complaints: () => complaints,
    close: async () => {
      await browser.close();
      await program.stop();
      await removeData(program.dataFolder);
    },
  };
}

/** The name of one of the demo people. */
export function nameOf(person: string): string {
  const found = demoPeople.find(({ id }) => id === person);
  if (found === undefined) throw new Error(`Nobody in the demo is called ${person}`);
  return found.name;
}
