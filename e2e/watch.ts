import type { Page } from 'playwright-core';

/** A refusal is a page too: the browser writes about its status, which is no fault of the page. */
const statusOfAnswer = /^Failed to load resource: the server responded with a status of (?:4\d\d|500)/;

/**
 * Tells everything that no page may do: errors in scripts and console, content that the policy of the
 * site blocks, and requests to another host.
 */
export function watch(page: Page, url: string, complain: (complaint: string) => void): void {
  const say = (what: string) => complain(`${new URL(page.url(), url).pathname}: ${what}`);
  page.on('pageerror', (error) => say(error.message));
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type()) || statusOfAnswer.test(message.text())) return;
    say(message.text());
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== url) say(`asks ${origin}`);
  });
}
