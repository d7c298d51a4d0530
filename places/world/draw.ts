// Draws public/world.svg from Natural Earth (public domain, as `world-atlas` packs it): `npm run map`. What it draws is kept
// with the project, so nobody needs to run this who does not change it.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import isoCountries from 'i18n-iso-countries'
import { countries } from '../countries.ts'
import { HEIGHT, type Point, projected, WIDTH } from './projection.ts'

interface Topology {
	transform: { scale: Point; translate: Point }
	arcs: Point[][]
	objects: { countries: { geometries: Geometry[] } }
}

type Geometry = { id?: string; properties: { name: string } } & (
	| { type: 'Polygon'; arcs: number[][] }
	| { type: 'MultiPolygon'; arcs: number[][][] }
)

const require = createRequire(import.meta.url)
const atlas = (detail: string): Topology =>
	JSON.parse(readFileSync(require.resolve(`world-atlas/countries-${detail}.json`), 'utf8'))

/** So small a country is a dot, which a finger can still meet. */
const LEAST_AREA = 12
const DOT = 3.5

const coarse = shapesOf(atlas('110m'))
const fine = shapesOf(atlas('50m'))
const drawn = countries().flatMap(({ code }) => {
	// Nobody is written about there, and the map ends above it.
	if (code === 'AQ') return []
	const rings = coarse.get(code)
	if (rings && areaOf(rings) > LEAST_AREA) return [`<path id="${code}" d="${pathOf(rings)}"/>`]
	const dot = centreOf(fine.get(code) ?? rings ?? [])
	return dot ? [`<circle id="${code}" cx="${dot[0]}" cy="${dot[1]}" r="${DOT}"/>`] : []
})
writeFileSync(
	new URL('../../public/world.svg', import.meta.url),
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}"><title>The countries of the world</title><g id="land">\n${drawn.join('\n')}\n</g></svg>\n`,
)
console.log(`${drawn.length} countries drawn`)

/** Each country's rings, projected, by its code. */
function shapesOf({ transform, arcs, objects }: Topology): Map<string, Point[][]> {
	const { scale, translate } = transform
	const decoded = arcs.map((arc) => {
		let [x, y] = [0, 0]
		return arc.map(([dx, dy]): Point => {
			x += dx
			y += dy
			return [x * scale[0] + translate[0], y * scale[1] + translate[1]]
		})
	})
	const ringOf = (numbers: number[]) =>
		numbers.flatMap((number, n) => {
			const arc = number < 0 ? decoded[~number]!.toReversed() : decoded[number]!
			return n > 0 ? arc.slice(1) : arc
		})
	const shapes = new Map<string, Point[][]>()
	for (const geometry of objects.countries.geometries) {
		const { name } = geometry.properties
		const code = geometry.id ? isoCountries.numericToAlpha2(geometry.id) : name === 'Kosovo' && 'XK'
		if (!code) continue
		const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs
		shapes.set(code, [
			...(shapes.get(code) ?? []),
			...polygons.flat().map((ring) => whole(ringOf(ring)).map(projected)),
		])
	}
	return shapes
}

/** A ring without leaps from one edge of the map to the other: eastern Siberia goes on to the east. */
function whole(ring: readonly Point[]): Point[] {
	let turns = 0
	return ring.map(([x, y], n): Point => {
		const step = x - (ring[n - 1]?.[0] ?? x)
		if (Math.abs(step) > 180) turns -= Math.sign(step)
		return [x + turns * 360, y]
	})
}

/** In whole units, each point as the step from the one before: half as long as the points themselves. */
function pathOf(rings: readonly Point[][]): string {
	return rings
		.map((ring) => {
			const points = ring.map(([x, y]): Point => [Math.round(x), Math.round(y)])
			const kept = points.filter(
				([x, y], n) => x !== points[n - 1]?.[0] || y !== points[n - 1]?.[1],
			)
			if (kept.length < 3) return ''
			const steps = kept.slice(1).map(([x, y], n) => `${x - kept[n]![0]} ${y - kept[n]![1]}`)
			return `M${kept[0]!.join(' ')}l${steps.join(' ').replaceAll(' -', '-')}z`
		})
		.join('')
}

function areaOf(rings: readonly Point[][]): number {
	return Math.max(...rings.map((ring) => Math.abs(signedArea(ring))))
}

function signedArea(ring: readonly Point[]): number {
	return ring.reduce((sum, [x, y], n) => {
		const [nextX, nextY] = ring[(n + 1) % ring.length]!
		return sum + (x * nextY - nextX * y) / 2
	}, 0)
}

/** The middle of the largest ring. */
function centreOf(rings: readonly Point[][]): [number, number] | null {
	const [largest] = [...rings].sort((a, b) => Math.abs(signedArea(b)) - Math.abs(signedArea(a)))
	if (!largest) return null
	const mean = (at: 0 | 1) => largest.reduce((sum, point) => sum + point[at], 0) / largest.length
	return [Math.round(mean(0)), Math.round(mean(1))]
}
