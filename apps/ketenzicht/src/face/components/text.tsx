import type { Child, PropsWithChildren } from 'hono/jsx';

/** A paragraph; `lead` opens a page, `small` is for what matters less. */
export function Paragraph({ look, children }: PropsWithChildren<{ readonly look?: 'lead' | 'small' }>) {
  const extra = look === 'lead' ? ' utrecht-paragraph--lead' : look === 'small' ? ' kz-small' : '';
  return <p class={`utrecht-paragraph${extra}`}>{children}</p>;
}

/** A bulleted list of short items. */
export function List({ items }: { readonly items: readonly Child[] }) {
  return (
    <ul class="utrecht-unordered-list">
      {items.map((item) => (
        <li class="utrecht-unordered-list__item">{item}</li>
      ))}
    </ul>
  );
}

/** A numbered list, for things that happen in this order. */
export function OrderedList({ items }: { readonly items: readonly Child[] }) {
  return (
    <ol class="utrecht-ordered-list">
      {items.map((item) => (
        <li class="utrecht-ordered-list__item">{item}</li>
      ))}
    </ol>
  );
}

/** Text that only screen readers get. */
export function VisuallyHidden({ children }: PropsWithChildren) {
  return <span class="kz-visually-hidden">{children}</span>;
}
