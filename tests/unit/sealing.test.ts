import { expect, test } from 'vitest'
import { markOfCode, SealBroken, sealed, unsealed } from '../../app/_session/sealing.ts'

const [ANA, BEN] = ['5f0c6f0e-0000-4000-8000-000000000001', '5f0c6f0e-0000-4000-8000-000000000002']
const SECRET = Buffer.from('12345678901234567890')

test('a sealed secret opens again, and does not stand in what is kept', () => {
	const kept = Buffer.from(sealed(SECRET, ANA))

	expect(Buffer.from(unsealed(kept, ANA))).toEqual(SECRET)
	expect(kept.includes(SECRET)).toBe(false)
})

test('the same secret is sealed differently each time', () => {
	expect(Buffer.from(sealed(SECRET, ANA))).not.toEqual(Buffer.from(sealed(SECRET, ANA)))
})

test('a secret never opens as another reader’s', () => {
	expect(() => unsealed(sealed(SECRET, ANA), BEN)).toThrow(SealBroken)
})

test('a secret that somebody changed in the database does not open', () => {
	const kept = Buffer.from(sealed(SECRET, ANA))
	kept[kept.length - 1]! ^= 1

	expect(() => unsealed(kept, ANA)).toThrow(SealBroken)
	expect(() => unsealed(kept.subarray(0, 20), ANA)).toThrow(SealBroken)
})

test('a backup code has another mark with every reader', () => {
	expect(markOfCode('k7mq4x9dtp3w', ANA)).toBe(markOfCode('k7mq4x9dtp3w', ANA))
	expect(markOfCode('k7mq4x9dtp3w', ANA)).not.toBe(markOfCode('k7mq4x9dtp3w', BEN))
})
