import { describe, expect, test } from 'vitest'
import { tagCountries } from '#places/tag'
import { catalogue } from '../support/places/catalogue.ts'
import { heldOut } from '../support/places/held-out.ts'
import type { Piece } from '../support/places/piece.ts'

const tagged = ({ title, kicker, text }: Piece) =>
	tagCountries({
		kicker: kicker ?? null,
		title,
		standfirst: null,
		topics: [],
		blocks: text.split('\n\n').map((paragraph) => ({ text: paragraph })),
	})

describe('the first subject is the country that a reader would file the piece under', () => {
	test.each(catalogue.map((piece) => [piece.title || piece.text.slice(0, 40), piece] as const))(
		'%s',
		(_, piece) => {
			const [first] = tagged(piece)

			expect(first).toMatchObject({ code: piece.first, role: 'subject' })
		},
	)
})

test('so it is in at least 92 of 100 pieces that the rules were not made for', () => {
	const wrong = heldOut.filter((piece) => tagged(piece)[0]?.code !== piece.first)

	expect(wrong.length / heldOut.length, wrong.map(({ title }) => title).join('; ')).toBeLessThan(
		0.08,
	)
})

test('a country that the pieces also must have is a subject too', () => {
	for (const piece of catalogue) {
		const subjects = tagged(piece).flatMap(({ code, role }) => (role === 'subject' ? [code] : []))

		expect(subjects).toEqual(expect.arrayContaining(piece.also ?? []))
	}
})
