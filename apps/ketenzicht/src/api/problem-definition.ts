import type { Text } from '@ketenzicht/rulebook';

/** One kind of refusal: what a program sees, and what a person is told. */
interface ProblemDefinition {
  readonly status: 400 | 401 | 403 | 404 | 405 | 406 | 409 | 412 | 413 | 415 | 422 | 428 | 429 | 500 | 503;
  readonly title: Text;
  readonly explanation: Text;
  /** What the person or the maker of the program can do now. */
  readonly wayForward: Text;
}

/** Declares problem types and keeps their names as a literal type. */
export const defineProblems = <K extends string>(types: Readonly<Record<K, ProblemDefinition>>) => types;
