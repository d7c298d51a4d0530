/**
 * Eigenvalues and eigenvectors of a symmetric matrix (row by row), largest value first; vectors stand in columns.
 * By Jacobi's rotations: slow for large matrices, exact and short for one of some hundred rows.
 */
export function eigen(
	symmetric: Float64Array,
	size: number,
): { values: Float64Array; vectors: Float64Array } {
	const a = symmetric.slice()
	const v = new Float64Array(size * size)
	for (let n = 0; n < size; n++) v[n * size + n] = 1
	for (let sweep = 0; sweep < 30 && offDiagonal(a, size) > 1e-10 * trace(a, size); sweep++)
		for (let p = 0; p < size - 1; p++) for (let q = p + 1; q < size; q++) rotate(a, v, size, p, q)
	const order = Array.from({ length: size }, (_, n) => n).sort(
		(x, y) => (a[y * size + y] as number) - (a[x * size + x] as number),
	)
	const vectors = new Float64Array(size * size)
	for (const [to, from] of order.entries())
		for (let row = 0; row < size; row++) vectors[row * size + to] = v[row * size + from] as number
	return { values: Float64Array.from(order, (n) => a[n * size + n] as number), vectors }
}

function rotate(a: Float64Array, v: Float64Array, size: number, p: number, q: number): void {
	const off = a[p * size + q] as number
	const atP = a[p * size + p] as number
	const atQ = a[q * size + q] as number
	if (Math.abs(off) < 1e-14 * Math.sqrt(Math.abs(atP * atQ)) || off === 0) return
	const theta = (atQ - atP) / (2 * off)
	const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
	const c = 1 / Math.sqrt(t * t + 1)
	const s = t * c
	for (let n = 0; n < size; n++) {
		const np = a[n * size + p] as number
		const nq = a[n * size + q] as number
		a[n * size + p] = c * np - s * nq
		a[n * size + q] = s * np + c * nq
	}
	for (let n = 0; n < size; n++) {
		const pn = a[p * size + n] as number
		const qn = a[q * size + n] as number
		a[p * size + n] = c * pn - s * qn
		a[q * size + n] = s * pn + c * qn
		const vp = v[n * size + p] as number
		const vq = v[n * size + q] as number
		v[n * size + p] = c * vp - s * vq
		v[n * size + q] = s * vp + c * vq
	}
}

function trace(a: Float64Array, size: number): number {
	let sum = 0
	for (let n = 0; n < size; n++) sum += Math.abs(a[n * size + n] as number)
	return sum
}

function offDiagonal(a: Float64Array, size: number): number {
	let sum = 0
	for (let p = 0; p < size; p++)
		for (let q = p + 1; q < size; q++) sum += Math.abs(a[p * size + q] as number)
	return sum
}
