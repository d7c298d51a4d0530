import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'

/** The signs beyond Latin-1 that titles and passages have at every turn. */
const SIGNS = '–—‘’‚“”„†•…‹›€ŒœŸ−'
/** What else the room's own labels and the names of authors need. */
const SIGNS_OF_LABELS = 'ıʻʼ↑↓'

const upTo = (from: number, to: number) =>
	Array.from({ length: to - from + 1 }, (_, n) => String.fromCodePoint(from + n)).join('')

const LETTERS = upTo(0x20, 0x7e) + upTo(0xa0, 0xff) + SIGNS

type Drawing = Parameters<typeof subsetFont>[2]

/** Draws a packaged face anew for the page of results, which needs fewer of its letters and weights. */
async function draw(packaged: string, drawn: string, letters: string, how: Drawing) {
	const face = readFileSync(createRequire(import.meta.url).resolve(packaged))
	const less = await subsetFont(face, letters, {
		targetFormat: 'woff2',
		// Copyright, trademark, licence and its address stay in the file, as the licence asks.
		preserveNameIds: [0, 7, 13, 14],
		...how,
	})
	writeFileSync(new URL(drawn, import.meta.url), less)
	console.log(`${drawn}: ${face.length} bytes became ${less.length}.`)
}

// One weight for titles and passages, and no alternates.
await draw(
	'@fontsource/literata/files/literata-latin-400-normal.woff2',
	'literata-results.woff2',
	LETTERS,
	{ noLayoutClosure: true },
)
// Regular to semibold, and the figures of one width that counts and dates are set in.
await draw(
	'@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
	'source-sans-results.woff2',
	LETTERS + SIGNS_OF_LABELS,
	{ variationAxes: { wght: { min: 400, max: 600 } } },
)
