import { UnreadableFile } from '#article/highlights/incoming'
import { longTexts } from './long-texts.ts'
import { TEXT_READERS } from './text-readers.ts'

// Run as a program of its own, which its starter can kill: a pattern that hangs lets nothing else run beside it.
for (const [name, read] of Object.entries(TEXT_READERS))
	for (const { unit, text } of longTexts(20_000)) {
		process.stdout.write(`${name}, ${JSON.stringify(unit)}\n`)
		try {
			await read(text)
		} catch (error) {
			if (!(error instanceof UnreadableFile)) throw error
		}
	}
process.stdout.write('all read\n')
