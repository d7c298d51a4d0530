export type Point = [x: number, y: number]

export const WIDTH = 1000
/** Antarctica is left out below. */
export const HEIGHT = 430

// Equal Earth (Šavrič, Patterson and Jenny, 2018): areas are true, so that no country looks larger than it is.
const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796]
const M = Math.sqrt(3) / 2
/** Half the width of the whole world in the projection's own units. */
const HALF = Math.PI / (M * A1)
const NORTH = 84

/** Longitude and latitude in degrees as a place on a map of `WIDTH`, y downwards from 84° north. */
export function projected([longitude, latitude]: Point): Point {
	const [x, y] = equalEarth(longitude, latitude)
	const [, top] = equalEarth(0, NORTH)
	const scale = WIDTH / (2 * HALF)
	return [(x + HALF) * scale, (top - y) * scale]
}

function equalEarth(longitude: number, latitude: number): Point {
	const t = Math.asin(M * Math.sin((latitude * Math.PI) / 180))
	const [t2, t6] = [t ** 2, t ** 6]
	const x =
		((longitude * Math.PI) / 180) *
		(Math.cos(t) / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2))))
	return [x, t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2))]
}
