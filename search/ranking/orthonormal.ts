/**
 * Makes the columns of a matrix (row by row) orthonormal, in place, by Cholesky's factor of its Gram matrix; twice, since
 * the first time loses half the digits. A column that depends on others becomes nothing.
 */
export function orthonormalise(matrix: Float32Array, width: number): void {
	for (let pass = 0; pass < 2; pass++) {
		const inverse = inverseOfUpper(cholesky(gram(matrix, width), width), width)
		timesUpper(matrix, inverse, width)
	}
}

/** The matrix's columns multiplied each with each. */
export function gram(matrix: Float32Array, width: number): Float64Array {
	const out = new Float64Array(width * width)
	for (let row = 0; row < matrix.length; row += width)
		for (let a = 0; a < width; a++) {
			const value = matrix[row + a] as number
			if (value === 0) continue
			for (let b = a, to = a * width + a; b < width; b++, to++)
				out[to] = (out[to] as number) + value * (matrix[row + b] as number)
		}
	for (let a = 0; a < width; a++)
		for (let b = 0; b < a; b++) out[a * width + b] = out[b * width + a] as number
	return out
}

/** The upper triangle whose square, in the sense of RᵀR, the matrix is. */
function cholesky(square: Float64Array, width: number): Float64Array {
	const r = new Float64Array(width * width)
	let largest = 0
	for (let n = 0; n < width; n++) largest = Math.max(largest, square[n * width + n] as number)
	for (let a = 0; a < width; a++) {
		let left = square[a * width + a] as number
		for (let k = 0; k < a; k++) left -= (r[k * width + a] as number) ** 2
		if (left <= largest * 1e-12) continue
		const root = Math.sqrt(left)
		r[a * width + a] = root
		for (let b = a + 1; b < width; b++) {
			let sum = square[a * width + b] as number
			for (let k = 0; k < a; k++) sum -= (r[k * width + a] as number) * (r[k * width + b] as number)
			r[a * width + b] = sum / root
		}
	}
	return r
}

function inverseOfUpper(r: Float64Array, width: number): Float64Array {
	const inverse = new Float64Array(width * width)
	for (let column = 0; column < width; column++) {
		const diagonal = r[column * width + column] as number
		if (diagonal === 0) continue
		inverse[column * width + column] = 1 / diagonal
		for (let row = column - 1; row >= 0; row--) {
			let sum = 0
			for (let k = row + 1; k <= column; k++)
				sum += (r[row * width + k] as number) * (inverse[k * width + column] as number)
			const own = r[row * width + row] as number
			inverse[row * width + column] = own === 0 ? 0 : -sum / own
		}
	}
	return inverse
}

function timesUpper(matrix: Float32Array, upper: Float64Array, width: number): void {
	const line = new Float64Array(width)
	for (let row = 0; row < matrix.length; row += width) {
		line.fill(0)
		for (let a = 0; a < width; a++) {
			const value = matrix[row + a] as number
			for (let b = a, from = a * width + a; b < width; b++, from++)
				line[b] = (line[b] as number) + value * (upper[from] as number)
		}
		matrix.set(line, row)
	}
}
