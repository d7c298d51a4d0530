import { Agent, get } from 'node:http'
import { parseArgs } from 'node:util'
import { randomFrom } from '#support/random'

const { values } = parseArgs({
	options: { url: { type: 'string' }, rate: { type: 'string' }, seconds: { type: 'string' } },
})
const rate = Number(values.rate)
const random = randomFrom(5)
const agent = new Agent({ keepAlive: true, maxSockets: 2000 })
const statuses: Record<string, number> = {}

const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
const COUNTRIES = ['IR', 'FR', 'MA', 'DZ', 'BR', 'IN', 'US', 'CN', 'ZA', 'EG', 'TR', 'MX']
const YEARS = Array.from({ length: 20 }, (_, n) => String(2004 + n))

/** A page of results with choices by chance, as a crawler that follows every link of a page of facets asks for it. */
function anAddress(): string {
	const params = new URLSearchParams()
	const [countries, years] = [1 + Math.floor(random() * 3), Math.floor(random() * 3)]
	for (let n = 0; n < countries; n++) params.append('country', pick(COUNTRIES))
	for (let n = 0; n < years; n++) params.append('year', pick(YEARS))
	if (random() < 0.5) params.set('sort', pick(['newest', 'oldest']))
	params.set('page', String(1 + Math.floor(random() * 20)))
	return `${values.url}/search?${params}`
}

function note(status: string): void {
	statuses[status] = (statuses[status] ?? 0) + 1
}

/** Asks without waiting for what was asked before; all from one address. */
function send(): void {
	const headers = { 'x-forwarded-for': '203.0.113.9' }
	get(anAddress(), { agent, headers }, (answer) => {
		note(String(answer.statusCode))
		answer.resume()
	}).on('error', (error) => note(error.message))
}

const began = performance.now()
let sent = 0
const timer = setInterval(() => {
	const due = Math.floor(((performance.now() - began) / 1000) * rate)
	while (sent < due) {
		send()
		sent++
	}
	if (performance.now() - began < Number(values.seconds) * 1000) return
	clearInterval(timer)
	setTimeout(() => {
		console.log(JSON.stringify({ sent, seconds: (performance.now() - began) / 1000, statuses }))
		process.exit(0)
	}, 3000)
}, 2)
