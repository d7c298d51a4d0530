import { expect, test } from 'vitest'
import { projected, WIDTH } from '#places/world/projection'

test('the map has the meridian of Greenwich in its middle, north above and its whole width at the equator', () => {
	const [middle, equator] = projected([0, 0])
	expect(middle).toBeCloseTo(WIDTH / 2)
	expect(projected([-180, 0])[0]).toBeCloseTo(0)
	expect(projected([180, 0])[0]).toBeCloseTo(WIDTH)
	expect(projected([0, 60])[1]).toBeLessThan(equator)
	expect(projected([0, 84])[1]).toBeCloseTo(0)
})

test('areas are true: a degree near the pole takes less room than one at the equator', () => {
	const area = (latitude: number) => {
		const [left, bottom] = projected([0, latitude])
		const [right, top] = projected([1, latitude + 1])
		return (right - left) * (bottom - top)
	}
	expect(area(60) / area(0)).toBeCloseTo(Math.cos((60.5 * Math.PI) / 180), 1)
})
