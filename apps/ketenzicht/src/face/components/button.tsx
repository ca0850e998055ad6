import type { PropsWithChildren } from 'hono/jsx';

type ButtonLook = 'primary' | 'secondary' | 'subtle' | 'danger';

const looks: Readonly<Record<ButtonLook, string>> = {
  primary: 'utrecht-button utrecht-button--primary-action',
  secondary: 'utrecht-button utrecht-button--secondary-action',
  subtle: 'utrecht-button utrecht-button--subtle',
  danger: 'utrecht-button utrecht-button--primary-action kz-button-danger',
};

interface ButtonProps {
  readonly look?: ButtonLook;
  readonly name?: string;
  readonly value?: string;
  /** Sends the form to another address, for example to add a row. */
  readonly formaction?: string;
  /** Leaves out the browser's own checks, for buttons that do not finish the form. */
  readonly formnovalidate?: boolean;
  /** Needed when the visible words are the same on several buttons of a page. */
  readonly label?: string;
  readonly small?: boolean;
}

/** A button that sends its form. */
export function Button(props: PropsWithChildren<ButtonProps>) {
  const { look = 'primary', small, label, children, ...rest } = props;
  return (
    <button type="submit" class={classOf(look, small)} aria-label={label} {...rest}>
      {children}
    </button>
  );
}

interface ButtonLinkProps {
  readonly href: string;
  readonly look?: ButtonLook;
  readonly small?: boolean;
}

/** A link that looks like a button, for the way forward on a page without a form. */
export function ButtonLink({ href, look = 'primary', small, children }: PropsWithChildren<ButtonLinkProps>) {
  return (
    <a class={`${classOf(look, small)} kz-button-link`} href={href}>
      {children}
    </a>
  );
}

/** Buttons that belong together; the main one first. */
export function ButtonGroup({ children }: PropsWithChildren) {
  return <div class="utrecht-button-group kz-button-group">{children}</div>;
}

function classOf(look: ButtonLook, small: boolean | undefined): string {
  return small ? `${looks[look]} kz-button-small` : looks[look];
}
