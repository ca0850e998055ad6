import { Page } from '../face/layout.tsx';
import type { Frame } from './environment.ts';

/** The frame of the site around the content of a page. */
export const pageFrame: Frame = (c, { title, kind = 'public', hasErrors = false, children }) =>
  (
    <Page page={c.get('page')} title={title} kind={kind} hasErrors={hasErrors}>
      {children}
    </Page>
  ).toString();
