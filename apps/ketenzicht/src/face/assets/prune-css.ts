/**
 * Keeps only the rules of a style sheet whose NL Design System classes are all used, so that a page
 * carries the components it shows and not the whole library.
 *
 * Selectors without such a class are dropped too: the library styles by class only.
 *
 * @example pruneCss('.utrecht-a{color:red}.utrecht-b{color:blue}', new Set(['utrecht-a']))
 */
export function pruneCss(css: string, used: ReadonlySet<string>): string {
  return prune(css.replace(/\/\*[\s\S]*?\*\/|@charset[^;]*;/g, ''), used);
}

function prune(css: string, used: ReadonlySet<string>): string {
  let kept = '';
  let at = 0;
  while (at < css.length) {
    const open = css.indexOf('{', at);
    if (open === -1) break;
    const close = closingBrace(css, open);
    const prelude = css.slice(at, open).trim();
    const body = css.slice(open + 1, close);
    if (prelude.startsWith('@media') || prelude.startsWith('@supports')) {
      const inner = prune(body, used);
      if (inner) kept += `${prelude}{${inner}}`;
    } else if (!prelude.startsWith('@') && body.trim()) {
      const selectors = splitSelectors(prelude).filter((selector) => isUsed(selector, used));
      if (selectors.length > 0) kept += `${selectors.join(',')}{${body.trim()}}`;
    }
    at = close + 1;
  }
  return kept;
}

function closingBrace(css: string, open: number): number {
  let depth = 0;
  for (let index = open; index < css.length; index++) {
    if (css[index] === '{') depth++;
    if (css[index] === '}' && --depth === 0) return index;
  }
  return css.length;
}

/** Splits at commas outside parentheses. */
function splitSelectors(prelude: string): string[] {
  const selectors: string[] = [];
  let depth = 0;
  let current = '';
  for (const character of prelude) {
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (character === ',' && depth === 0) {
      selectors.push(current.trim());
      current = '';
    } else {
      current += character;
    }
  }
  return [...selectors, current.trim()];
}

function isUsed(selector: string, used: ReadonlySet<string>): boolean {
  const classes = selector.match(/\.utrecht-[\w-]+/g) ?? [];
  return classes.length > 0 && classes.every((name) => used.has(name.slice(1)));
}
