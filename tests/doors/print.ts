import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '#support/programs'
import { inWords } from './in-words.ts'

/** Writes the table for people to read. */
writeFileSync(join(ROOT, 'docs/doors.md'), inWords())
