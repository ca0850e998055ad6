/** In-place Cholesky factor of a symmetric matrix (lower triangle, row by row); false when not positive. */
export function factorise(matrix: Float64Array, size: number): boolean {
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let value = matrix[row * size + column] ?? 0;
      for (let i = 0; i < column; i++) {
        value -= (matrix[row * size + i] ?? 0) * (matrix[column * size + i] ?? 0);
      }
      if (row === column) {
        if (!(value > 0)) return false;
        matrix[row * size + row] = Math.sqrt(value);
      } else matrix[row * size + column] = value / (matrix[column * size + column] ?? 1);
    }
  }
  return true;
}

/** Solves L L' x = b in place. */
export function solve(factor: Float64Array, size: number, x: Float64Array): void {
  for (let row = 0; row < size; row++) {
    let value = x[row] ?? 0;
    for (let i = 0; i < row; i++) value -= (factor[row * size + i] ?? 0) * (x[i] ?? 0);
    x[row] = value / (factor[row * size + row] ?? 1);
  }
  for (let row = size - 1; row >= 0; row--) {
    let value = x[row] ?? 0;
    for (let i = row + 1; i < size; i++) value -= (factor[i * size + row] ?? 0) * (x[i] ?? 0);
    x[row] = value / (factor[row * size + row] ?? 1);
  }
}
