/** A colour of the screen, each part from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number]

/** The contrast of two colours as WCAG 2 has it, from 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
	const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
		number,
		number,
	]
	return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: Rgb): number {
	const [red, green, blue] = colour.map((part) => {
		const share = part / 255
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
	}) as [number, number, number]
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
