import { readFileSync, writeFileSync } from 'node:fs'
import { commonDigest } from './digests.ts'

// Makes `common.bin` of lists of common passwords, one a line: `npm run breached -- LIST…`. See docs/decisions/032-signing-in.md.
const SHORTEST = 10

const words = process.argv
	.slice(2)
	.flatMap((file) => readFileSync(file, 'utf8').split(/\r?\n/))
	.filter((word) => word.length >= SHORTEST)
const digests = [...new Set(words.map((word) => commonDigest(word).toString('hex')))].sort()
writeFileSync(new URL('common.bin', import.meta.url), Buffer.from(digests.join(''), 'hex'))
console.log(`${digests.length} passwords`)
