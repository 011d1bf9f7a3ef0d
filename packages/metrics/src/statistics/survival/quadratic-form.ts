/** Pivots smaller than this part of their diagonal are rounding: the matrix has no inverse. */
const SINGULAR = 1e-12;

/**
 * xᵀ M⁻¹ x of a covariance matrix M, by the LDLᵀ decomposition (Golub & Van Loan 2013, 4.1);
 * `null` when M has no inverse.
 */
export function quadraticForm(
  matrix: readonly (readonly number[])[],
  vector: readonly number[],
): number | null {
  const rows = matrix.map((row) => [...row]);
  const right = [...vector];
  let form = 0;
  for (const [k, pivotRow] of rows.entries()) {
    const pivot = pivotRow[k] ?? 0;
    if (!(pivot > SINGULAR * (matrix[k]?.[k] ?? 0))) return null;
    form += (right[k] ?? 0) ** 2 / pivot;
    for (const [i, row] of rows.entries()) {
      if (i <= k) continue;
      const factor = (row[k] ?? 0) / pivot;
      right[i] = (right[i] ?? 0) - factor * (right[k] ?? 0);
      for (let j = k; j < row.length; j += 1) {
        row[j] = (row[j] ?? 0) - factor * (pivotRow[j] ?? 0);
      }
    }
  }
  return form;
}
