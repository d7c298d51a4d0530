type Point = readonly [x: number, y: number]

/** The letter of `app/icon.svg`, in its units of 32: four curves, each from where the last one ended. */
const BEGINNING: Point = [22.3, 12.2]
const CURVES: readonly (readonly [Point, Point, Point])[] = [
	[
		[21.1, 9.7],
		[19, 8.4],
		[16.4, 8.4],
	],
	[
		[12.1, 8.4],
		[9.1, 11.6],
		[9.1, 16.1],
	],
	[
		[9.1, 20.6],
		[12.1, 23.7],
		[16.4, 23.7],
	],
	[
		[19.1, 23.7],
		[21.3, 22.4],
		[22.5, 19.8],
	],
]
const UNITS = 32
const STROKE = 3
const CORNER = 5
const OXBLOOD = [0x7d, 0x1f, 0x26]
const PAPER = [0xfb, 0xf8, 0xf2]

/** The icon as RGBA, row by row. A maskable one fills the square, and its letter lies within the safe zone. */
export function drawIcon(size: number, isMaskable: boolean): Uint8Array {
	const pixels = new Uint8Array(size * size * 4)
	const unit = UNITS / size
	const letter = isMaskable ? 0.82 : 1
	const line = polyline()
	for (let row = 0; row < size; row++)
		for (let column = 0; column < size; column++) {
			const at: Point = [(column + 0.5) * unit, (row + 0.5) * unit]
			const near = distanceTo(line, scaled(at, 1 / letter)) * letter
			const ink = share((STROKE * letter) / 2 - near, unit)
			const ground = isMaskable ? 1 : share(depthIn(at), unit)
			const colour = OXBLOOD.map((value, n) => value + (PAPER[n]! - value) * ink)
			pixels.set([...colour.map(Math.round), Math.round(255 * ground)], (row * size + column) * 4)
		}
	return pixels
}

/** How much of a pixel lies within an edge that is so far from its middle. */
const share = (depth: number, pixel: number) => Math.min(Math.max(depth / pixel + 0.5, 0), 1)

const scaled = ([x, y]: Point, by: number): Point => [
	UNITS / 2 + (x - UNITS / 2) * by,
	UNITS / 2 + (y - UNITS / 2) * by,
]

/** How deep a point lies in the square with round corners; negative outside. */
function depthIn([x, y]: Point): number {
	const [dx, dy] = [x, y].map((value) => Math.abs(value - UNITS / 2) - (UNITS / 2 - CORNER))
	return CORNER - Math.hypot(Math.max(dx!, 0), Math.max(dy!, 0)) - Math.min(Math.max(dx!, dy!), 0)
}

function polyline(): Point[] {
	const points: Point[] = [BEGINNING]
	for (const [b, c, d] of CURVES) {
		const a = points.at(-1)!
		for (let step = 1; step <= 16; step++) points.push(onCurve([a, b, c, d], step / 16))
	}
	return points
}

function onCurve([a, b, c, d]: readonly [Point, Point, Point, Point], t: number): Point {
	const s = 1 - t
	const at = (n: 0 | 1) =>
		s * s * s * a[n] + 3 * s * s * t * b[n] + 3 * s * t * t * c[n] + t * t * t * d[n]
	return [at(0), at(1)]
}

function distanceTo(line: readonly Point[], [x, y]: Point): number {
	let nearest = Number.POSITIVE_INFINITY
	for (let n = 1; n < line.length; n++) {
		const [ax, ay] = line[n - 1]!
		const [bx, by] = line[n]!
		const [dx, dy] = [bx - ax, by - ay]
		const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)
		const t = Math.min(Math.max(along, 0), 1)
		nearest = Math.min(nearest, Math.hypot(x - ax - t * dx, y - ay - t * dy))
	}
	return nearest
}
