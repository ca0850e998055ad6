/**
 * What the spellings of one name have in common, as steps over a folded name without spaces. Consonants
 * that a romanisation, a dialect or a clerk exchanges become one letter; later vowels and h go.
 */
const steps: readonly (readonly [RegExp, string])[] = [
  [/(.)\1+/g, '$1'],
  [/tsch|tsj|tch|ch|kh|gh|zh|ck|cz/g, 'k'],
  [/sch|sh|sj|hs|sz/g, 's'],
  [/dj|dzh|dz/g, 'j'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/wr/g, 'r'],
  [/c(?=[eiy])/g, 's'],
  [/x/g, 'ks'],
  [/[cq]/g, 'k'],
  [/[vw]/g, 'f'],
  [/z/g, 's'],
  [/^(?:ij|[jy](?=[aeiou]))/, 'j'],
  [/(?<=.)[aeiouyjh]+/g, ''],
  [/^[aeiouyh]/, 'a'],
  [/(.)\1+/g, '$1'],
];

/**
 * The sound of a name: equal for most spellings of one name (Mohammed and Muhamad, Yusuf and Joesoef,
 * Ivanov and Iwanow), and for some names that differ. For finding and for comparing, never for deciding.
 */
export function soundOf(name: string): string {
  let sound = name.replaceAll(' ', '');
  for (const [pattern, replacement] of steps) sound = sound.replace(pattern, replacement);
  return sound;
}
