/** What anybody can say of a number: at least and at most; both whole. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** A sum that everybody knows to hold: the variable `total` is the sum of the variables `parts`. */
export interface Equation {
  readonly total: number;
  readonly parts: readonly number[];
}

/** Answers for one variable after another how far it can move while every equation keeps holding. */
export type RangeFinder = (variable: number) => Range;

const tiny = 1e-7;

/**
 * Exact bounds by linear programming, as the best attacker finds them: every variable stays within its own range
 * and all equations hold. Because the true values are known to whoever asks, the search starts from them and needs
 * no first phase: it walks in the differences from the truth, in which every equation has zero on the right.
 *
 * @param truth true value per variable, within its range and in accordance with every equation.
 * @param ranges what is known of each variable by itself; `most` may be Infinity.
 */
export function rangeFinder(
  truth: readonly number[],
  ranges: readonly Range[],
  equations: readonly Equation[],
): RangeFinder {
  const width = truth.length;
  const { rows, basis } = reduced(equations, width);
  /** Row in which a variable is expressed by the others; -1 for one that moves by itself. */
  const rowOf = new Int32Array(width).fill(-1);
  basis.forEach((variable, row) => {
    rowOf[variable] = row;
  });
  const lower = Float64Array.from(truth, (value, at) => (ranges[at]?.least ?? 0) - value);
  const upper = Float64Array.from(truth, (value, at) => (ranges[at]?.most ?? Infinity) - value);
  const moved = new Float64Array(width);

  /** Moves `variable` as far as it goes in a direction (1 or -1). Bland's rule keeps it from going in circles. */
  function push(variable: number, direction: 1 | -1): number {
    for (;;) {
      const step = nextStep(variable, direction);
      if (step === undefined) return moved[variable] ?? 0;
      if (!Number.isFinite(step.length)) return direction * Infinity;
      walk(step);
    }
  }

  /** The first variable that moves by itself and takes the objective along, with how far it can go. */
  function nextStep(objective: number, direction: 1 | -1): Step | undefined {
    const row = rowOf[objective] ?? -1;
    if (row < 0) return stepOf(objective, direction);
    const line = rows[row] ?? new Float64Array(0);
    for (let entering = 0; entering < width; entering++) {
      const weight = line[entering] ?? 0;
      if ((rowOf[entering] ?? -1) >= 0 || Math.abs(weight) < tiny) continue;
      /* The line says objective + weight * entering + ... = 0, so they move against each other. */
      const step = stepOf(entering, weight * direction > 0 ? -1 : 1);
      if (step !== undefined) return step;
    }
    return undefined;
  }

  /** How far a variable that moves by itself can go, and what stops it; nothing when it is at its end. */
  function stepOf(entering: number, sign: 1 | -1): Step | undefined {
    const room = (at: number, way: number): number =>
      way > 0 ? (upper[at] ?? 0) - (moved[at] ?? 0) : (moved[at] ?? 0) - (lower[at] ?? 0);
    let length = room(entering, sign);
    if (length < tiny) return undefined;
    let leaving = -1;
    for (let row = 0; row < rows.length; row++) {
      const weight = rows[row]?.[entering] ?? 0;
      if (Math.abs(weight) < tiny) continue;
      const basic = basis[row] ?? 0;
      const most = room(basic, -weight * sign) / Math.abs(weight);
      if (most < length - tiny || (most < length + tiny && leaving >= 0 && basic < (basis[leaving] ?? 0))) {
        length = Math.max(0, most);
        leaving = row;
      }
    }
    return { entering, sign, length, leaving };
  }

  function walk({ entering, sign, length, leaving }: Step): void {
    moved[entering] = (moved[entering] ?? 0) + sign * length;
    rows.forEach((line, row) => {
      const basic = basis[row] ?? 0;
      moved[basic] = (moved[basic] ?? 0) - (line[entering] ?? 0) * sign * length;
    });
    if (leaving < 0) return;
    rowOf[basis[leaving] ?? 0] = -1;
    rowOf[entering] = leaving;
    basis[leaving] = entering;
    pivot(rows, leaving, entering);
  }

  return (variable) => {
    const most = push(variable, 1);
    const least = push(variable, -1);
    const value = truth[variable] ?? 0;
    return { least: Math.ceil(value + least - tiny) + 0, most: Math.floor(value + most + tiny) + 0 };
  };
}

/** A move of one variable over a length, stopped by the variable of row `leaving`, or by its own end when -1. */
interface Step {
  readonly entering: number;
  readonly sign: 1 | -1;
  readonly length: number;
  readonly leaving: number;
}

/** The equations solved for one variable each; equations that follow from others are left out. */
function reduced(
  equations: readonly Equation[],
  width: number,
): { readonly rows: Float64Array[]; readonly basis: number[] } {
  const rows: Float64Array[] = [];
  const basis: number[] = [];
  for (const { total, parts } of equations) {
    const line = new Float64Array(width);
    line[total] = (line[total] ?? 0) + 1;
    for (const part of parts) line[part] = (line[part] ?? 0) - 1;
    rows.forEach((row, index) => {
      subtract(line, row, line[basis[index] ?? 0] ?? 0);
    });
    const lead = line.findIndex((weight) => Math.abs(weight) > tiny);
    if (lead < 0) continue;
    rows.push(line);
    basis.push(lead);
    pivot(rows, rows.length - 1, lead);
  }
  return { rows, basis };
}

/** Makes the variable `lead` stand in the line `at` alone, with weight one. */
function pivot(rows: readonly Float64Array[], at: number, lead: number): void {
  const line = rows[at] ?? new Float64Array(0);
  const weight = line[lead] ?? 1;
  for (let column = 0; column < line.length; column++) line[column] = (line[column] ?? 0) / weight;
  rows.forEach((row, index) => {
    if (index !== at) subtract(row, line, row[lead] ?? 0);
  });
}

function subtract(from: Float64Array, line: Float64Array, times: number): void {
  if (Math.abs(times) < tiny) return;
  for (let column = 0; column < from.length; column++) {
    const value = (from[column] ?? 0) - times * (line[column] ?? 0);
    from[column] = Math.abs(value) < tiny ? 0 : value;
  }
}
