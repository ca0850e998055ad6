/**
 * The same pure function, that remembers its latest answers: calendar arithmetic is slow, and the same few
 * days are asked for again and again. Forgets everything when it holds `most` answers.
 */
export function remembered<T>(compute: (key: string) => T, most = 4_096): (key: string) => T {
  const answers = new Map<string, T>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = compute(key);
    if (answers.size >= most) answers.clear();
    answers.set(key, answer);
    return answer;
  };
}
