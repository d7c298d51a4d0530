/** An affine transformation as PDF writes it. */
export type Matrix = readonly [number, number, number, number, number, number]

/** What the first does, and then the second. */
export function times(first: Matrix, second: Matrix): Matrix {
	const [a, b, c, d, e, f] = first
	const [g, h, i, j, k, l] = second
	return [
		a * g + b * i,
		a * h + b * j,
		c * g + d * i,
		c * h + d * j,
		e * g + f * i + k,
		e * h + f * j + l,
	]
}

/** The matrix with its origin moved, in its own units. */
export function moved(matrix: Matrix, x: number, y: number): Matrix {
	return times([1, 0, 0, 1, x, y], matrix)
}
