import type { Language } from '@ketenzicht/rulebook';
import { createContext, useContext } from 'hono/jsx';

/** The language of the page being rendered. `Page` provides it; a component outside a page speaks Dutch. */
export const LangContext = createContext<Language>('nl');

/** The language in which a component must speak. */
export function useLang(): Language {
  return useContext(LangContext);
}
