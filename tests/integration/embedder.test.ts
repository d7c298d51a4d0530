import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { environmentFrom } from '#env'
import { find } from '#search/find'
import { anyQuestion } from '#search/question'
import { relatedTo } from '#search/related'
import type { SearchServer } from '#search/server'
import { aFolder, jsonl, runIndexer } from '#support/indexer'
import { aLibrary, type Library } from '#support/library'

/** What the embedder of the test knows: that some words speak of the same thing. */
const THINGS = [
	['ferry', 'boat', 'ship', 'crossing'],
	['wheat', 'harvest', 'grain', 'mill'],
	['judge', 'court', 'verdict', 'trial'],
]

const Asked = z.object({ texts: z.array(z.string()) })

/** A service that answers as an embedder does; `fail` makes it refuse. */
async function anEmbedder() {
	let isFailing = false
	const server = createServer(async (request, response) => {
		let body = ''
		for await (const part of request) body += part
		if (isFailing) return response.writeHead(500).end('{}')
		const { texts } = Asked.parse(JSON.parse(body))
		response.setHeader('Content-Type', 'application/json')
		response.end(JSON.stringify({ vectors: texts.map(vectorOf) }))
	})
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	return {
		settings: {
			source: 'rest',
			url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
			dimensions: THINGS.length + 1,
			request: { texts: ['{{text}}', '{{..}}'] },
			response: { vectors: ['{{embedding}}', '{{..}}'] },
		},
		fail: () => {
			isFailing = true
		},
		close: () => new Promise((resolve) => server.close(resolve)),
	}
}

function vectorOf(text: string): number[] {
	const small = text.toLowerCase()
	return [...THINGS.map((words) => words.filter((word) => small.includes(word)).length), 0.1]
}

let library: Library
let embedder: Awaited<ReturnType<typeof anEmbedder>>
let search: SearchServer

beforeAll(async () => {
	library = await aLibrary()
	embedder = await anEmbedder()
	const folder = await aFolder({
		'archive.jsonl': jsonl([
			{ id: 'quay', title: 'At the Quay', text: 'The ferry left late, and the boat after it.' },
			{ id: 'strait', title: 'The Strait', text: 'No ship dared the crossing that winter.' },
			{ id: 'field', title: 'A Field', text: 'The wheat stood high; the harvest was good.' },
			{ id: 'hall', title: 'In the Hall', text: 'The judge read the verdict to the court.' },
		]),
	})
	process.env.MEILI_EMBEDDER = JSON.stringify(embedder.settings)
	try {
		const { code, stderr } = await runIndexer(library, 'import', folder.path)
		expect(stderr).not.toContain('refuses')
		expect(code).toBe(0)
	} finally {
		delete process.env.MEILI_EMBEDDER
		await folder.remove()
	}
	search = { ...library.search, hasEmbedder: true }
})

afterAll(async () => {
	await embedder.close()
	await library.close()
})

const LONG = 'which vessels such as a ferry or a boat ran late'

describe('with an embedder configured', () => {
	test('a long question finds what means the same in other words', async () => {
		const { hits } = await find(search, { ...anyQuestion(), words: LONG })

		expect(hits.map(({ id }) => id).slice(0, 2)).toEqual(['quay', 'strait'])
	})

	test('an article’s related ones are those it holds nearest', async () => {
		const [nearest] = await relatedTo(search, 'quay', 3)

		expect(nearest?.id).toBe('strait')
	})

	test('the index agrees with Postgres and with the settings of today', async () => {
		process.env.MEILI_EMBEDDER = JSON.stringify({ ...embedder.settings, apiKey: 'a secret' })
		const { code, stdout } = await runIndexer(library, 'verify').finally(() => {
			delete process.env.MEILI_EMBEDDER
		})

		expect(stdout).not.toContain('embedders')
		expect(code).toBe(0)
	})

	test('a question is answered all the same when the embedder is away', async () => {
		embedder.fail()

		const { hits } = await find(search, { ...anyQuestion(), words: LONG })

		expect(hits[0]?.id).toBe('quay')
	})
})

describe('an embedder that cannot be used', () => {
	const trouble = (text: string) => () => environmentFrom({ MEILI_EMBEDDER: text })

	test('is refused with what is wrong', () => {
		expect(trouble('ollama')).toThrow('must be JSON')
		expect(trouble('{"source":"oracle"}')).toThrow('openAi, ollama or rest')
		expect(trouble('{"source":"rest","url":"ftp://x"}')).toThrow('http(s)')
	})

	test('and needs no keys in the app', () => {
		expect(environmentFrom({ MEILI_EMBEDDER: 'on' }).MEILI_EMBEDDER?.source).toBe('on')
	})
})
