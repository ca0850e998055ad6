import type { PropsWithChildren } from 'hono/jsx';
import { jsx } from 'hono/jsx';

type HeadingLevel = 1 | 2 | 3 | 4;

interface HeadingProps {
  readonly level: HeadingLevel;
  /** How large it looks, when that differs from its place in the outline. */
  readonly looksLike?: HeadingLevel;
  readonly id?: string;
}

/** A heading of the outline of the page; every page has exactly one of level 1. */
export function Heading({ level, looksLike = level, id, children }: PropsWithChildren<HeadingProps>) {
  return jsx(`h${level}`, { class: `utrecht-heading-${looksLike}`, id }, children);
}
