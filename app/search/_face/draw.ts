import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'

/** The signs beyond Latin-1 that titles and passages have at every turn. */
const SIGNS = '–—‘’‚“”„†•…‹›€ŒœŸ−'

const upTo = (from: number, to: number) =>
	Array.from({ length: to - from + 1 }, (_, n) => String.fromCodePoint(from + n)).join('')

// The packaged face is for every page that may be set in it; results need one weight, Latin-1, and no alternates.
const packaged = '@fontsource/literata/files/literata-latin-400-normal.woff2'
const face = readFileSync(createRequire(import.meta.url).resolve(packaged))
const drawn = await subsetFont(face, upTo(0x20, 0x7e) + upTo(0xa0, 0xff) + SIGNS, {
	targetFormat: 'woff2',
	noLayoutClosure: true,
	// Copyright, trademark, licence and its address stay in the file, as the licence asks.
	preserveNameIds: [0, 7, 13, 14],
})
writeFileSync(new URL('literata-results.woff2', import.meta.url), drawn)
console.log(`${face.length} bytes became ${drawn.length}.`)
