import { describe, expect, it } from 'vitest';
import { colourIn, colourTokens, contrastPairs, tokenCss } from './tokens.ts';

const displays = ['light', 'dark', 'lightContrast', 'darkContrast'] as const;

/** Relative luminance of WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(displays)('in %s', (display) => {
  it.each(contrastPairs)('%s stands out on %s at least %d to 1', (front, back, least) => {
    expect(contrast(colourIn(front, display), colourIn(back, display))).toBeGreaterThanOrEqual(least);
  });
});

it('gives every display every colour', () => {
  const css = tokenCss();
  for (const name of Object.keys(colourTokens)) expect(css.split(`--${name}:`).length - 1).toBe(7);
});
