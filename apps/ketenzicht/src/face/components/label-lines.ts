/** Breaks a label into at most three lines of about `width` characters, between words only. */
export function linesOf(label: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && (last.length + word.length < width || lines.length === 3)) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}
