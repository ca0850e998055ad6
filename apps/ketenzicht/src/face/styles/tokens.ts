/** One colour in each display. High contrast is a change on top of light or dark. */
interface ColourToken {
  readonly light: string;
  readonly dark: string;
  readonly lightContrast?: string;
  readonly darkContrast?: string;
}

/** The palette. Names follow the NL Design System habit: prefix, subject, property. */
export const colourTokens = {
  'kz-canvas-background-color': {
    light: '#f6f5f0',
    dark: '#11161b',
    lightContrast: '#ffffff',
    darkContrast: '#000000',
  },
  'kz-surface-background-color': { light: '#ffffff', dark: '#1a2128', darkContrast: '#000000' },
  'kz-surface-subtle-background-color': {
    light: '#eeece4',
    dark: '#232c34',
    lightContrast: '#ffffff',
    darkContrast: '#000000',
  },
  'kz-text-color': { light: '#1a242c', dark: '#e8ecee', lightContrast: '#000000', darkContrast: '#ffffff' },
  'kz-text-subtle-color': {
    light: '#4d5961',
    dark: '#aab6bd',
    lightContrast: '#000000',
    darkContrast: '#ffffff',
  },
  'kz-line-color': { light: '#d9d6ca', dark: '#36424c', lightContrast: '#000000', darkContrast: '#ffffff' },
  'kz-control-border-color': {
    light: '#6b767d',
    dark: '#8e9aa2',
    lightContrast: '#000000',
    darkContrast: '#ffffff',
  },
  'kz-action-color': { light: '#0f5a63', dark: '#83cdd4', lightContrast: '#003b43', darkContrast: '#b5f0f5' },
  'kz-action-hover-color': {
    light: '#093d44',
    dark: '#aee3e7',
    lightContrast: '#000000',
    darkContrast: '#ffffff',
  },
  'kz-on-action-color': { light: '#ffffff', dark: '#08272b', darkContrast: '#000000' },
  'kz-action-subtle-background-color': {
    light: '#e2eeee',
    dark: '#1d3438',
    lightContrast: '#ffffff',
    darkContrast: '#000000',
  },
  'kz-focus-color': { light: '#1a242c', dark: '#ffe08a' },
  'kz-focus-inverse-color': { light: '#ffd65c', dark: '#11161b' },
  'kz-danger-color': { light: '#9b2318', dark: '#ffaba0', lightContrast: '#7a0f06', darkContrast: '#ffc9c1' },
  'kz-danger-background-color': {
    light: '#fbeeeb',
    dark: '#3a1f1c',
    lightContrast: '#ffffff',
    darkContrast: '#000000',
  },
  'kz-warning-color': {
    light: '#744700',
    dark: '#f4c46b',
    lightContrast: '#523200',
    darkContrast: '#ffdf9f',
  },
  'kz-warning-background-color': {
    light: '#fdf3dc',
    dark: '#352a13',
    lightContrast: '#ffffff',
    darkContrast: '#000000',
  },
  'kz-emergency-background-color': { light: '#1a242c', dark: '#4a1d17' },
  'kz-emergency-color': { light: '#ffffff', dark: '#ffece8' },
  'kz-ok-color': { light: '#235c36', dark: '#95d6a9', lightContrast: '#0c3e1d', darkContrast: '#bff0cd' },
  'kz-ok-background-color': {
    light: '#e9f3ea',
    dark: '#1b3022',
    lightContrast: '#ffffff',
    darkContrast: '#000000',
  },
  'kz-chart-1-color': { light: '#0f5a63', dark: '#83cdd4' },
  'kz-chart-2-color': { light: '#c98a1b', dark: '#f0c36a' },
  'kz-chart-3-color': { light: '#7a4a74', dark: '#d5a6cf' },
  'kz-chart-4-color': { light: '#6f7b83', dark: '#9fabb2' },
} satisfies Readonly<Record<string, ColourToken>>;

type ColourName = keyof typeof colourTokens;

/** Pairs that appear on top of each other, with the contrast WCAG 2.2 asks: 4.5 for words, 3 for shapes. */
export const contrastPairs: readonly (readonly [front: ColourName, back: ColourName, least: number])[] = [
  ['kz-text-color', 'kz-canvas-background-color', 7],
  ['kz-text-color', 'kz-surface-background-color', 7],
  ['kz-text-color', 'kz-surface-subtle-background-color', 7],
  ['kz-text-subtle-color', 'kz-canvas-background-color', 4.5],
  ['kz-text-subtle-color', 'kz-surface-background-color', 4.5],
  ['kz-text-subtle-color', 'kz-surface-subtle-background-color', 4.5],
  ['kz-control-border-color', 'kz-surface-background-color', 3],
  ['kz-control-border-color', 'kz-canvas-background-color', 3],
  ['kz-action-color', 'kz-canvas-background-color', 4.5],
  ['kz-action-color', 'kz-surface-background-color', 4.5],
  ['kz-action-color', 'kz-surface-subtle-background-color', 4.5],
  ['kz-action-color', 'kz-action-subtle-background-color', 4.5],
  ['kz-on-action-color', 'kz-action-color', 4.5],
  ['kz-on-action-color', 'kz-action-hover-color', 4.5],
  ['kz-text-color', 'kz-action-subtle-background-color', 7],
  ['kz-focus-color', 'kz-canvas-background-color', 3],
  ['kz-focus-color', 'kz-surface-background-color', 3],
  ['kz-focus-color', 'kz-focus-inverse-color', 3],
  ['kz-danger-color', 'kz-surface-background-color', 4.5],
  ['kz-danger-color', 'kz-canvas-background-color', 4.5],
  ['kz-danger-color', 'kz-danger-background-color', 4.5],
  ['kz-on-action-color', 'kz-danger-color', 4.5],
  ['kz-text-color', 'kz-danger-background-color', 7],
  ['kz-warning-color', 'kz-warning-background-color', 4.5],
  ['kz-text-color', 'kz-warning-background-color', 7],
  ['kz-emergency-color', 'kz-emergency-background-color', 7],
  ['kz-ok-color', 'kz-ok-background-color', 4.5],
  ['kz-text-color', 'kz-ok-background-color', 7],
  ['kz-chart-1-color', 'kz-surface-background-color', 3],
  ['kz-chart-3-color', 'kz-surface-background-color', 3],
  ['kz-chart-4-color', 'kz-surface-background-color', 3],
];

type Display = keyof ColourToken;

/** The value of a colour in a display; high contrast falls back on the normal one. */
export function colourIn(name: ColourName, display: Display): string {
  const token: ColourToken = colourTokens[name];
  const normal = display.startsWith('light') ? token.light : token.dark;
  return token[display] ?? normal;
}

/** The palette as custom properties: light, dark by choice or by the system, high contrast by the system. */
export function tokenCss(): string {
  const light = ':root{color-scheme:light;';
  const dark = '{color-scheme:dark;';
  const more = '@media (prefers-contrast:more)';
  const byChoice = ':root[data-theme=dark]';
  const bySystem = ':root:not([data-theme=light])';
  return [
    `${light}${declarations('light')}}`,
    `${byChoice}${dark}${declarations('dark')}}`,
    `@media (prefers-color-scheme:dark){${bySystem}${dark}${declarations('dark')}}}`,
    `${more}{:root{${declarations('lightContrast')}}${byChoice}{${declarations('darkContrast')}}}`,
    `${more} and (prefers-color-scheme:dark){${bySystem}{${declarations('darkContrast')}}}`,
    `@media print{:root:root:root{${declarations('lightContrast')}}}`,
  ].join('\n');
}

function declarations(display: Display): string {
  const names = Object.keys(colourTokens) as ColourName[];
  return names.map((name) => `--${name}:${colourIn(name, display)};`).join('');
}
