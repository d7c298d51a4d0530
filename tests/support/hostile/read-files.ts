import { basename } from 'node:path'
import { readInput } from '#indexer/read'

// Run as a program of its own, which its starter can kill, with as little memory as that gives it.
for (const path of process.argv.slice(2)) {
	process.stdout.write(`\n${basename(path)}: `)
	for await (const reading of readInput(path))
		process.stdout.write(reading.kind === 'article' ? 'read. ' : `${reading.reason} `)
}
process.stdout.write('\nall read\n')
