import type { PropsWithChildren } from 'hono/jsx';

interface LinkProps {
  readonly href: string;
  /** Language of the page it leads to, when that differs. */
  readonly hreflang?: string;
  readonly current?: boolean;
}

/** A link in running text or in a list. */
export function Link({ href, hreflang, current, children }: PropsWithChildren<LinkProps>) {
  return (
    <a
      class="utrecht-link utrecht-link--html-a"
      href={href}
      hreflang={hreflang}
      aria-current={current ? 'page' : undefined}
    >
      {children}
    </a>
  );
}
