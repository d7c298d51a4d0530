import type { Page } from '@playwright/test'
import { percentile } from './figures.ts'

const ROUNDS = 15

/** Milliseconds to the first byte of a page and to its end, p50, and its size in kB. */
export async function answersOf(address: string, cookie: string) {
	const [first, whole]: [number[], number[]] = [[], []]
	let bytes = 0
	for (let n = 0; n < ROUNDS; n++) {
		const began = performance.now()
		const answer = await fetch(address, { headers: { cookie } })
		if (!answer.ok || !answer.body) throw new Error(`${address} answered ${answer.status}`)
		const reader = answer.body.getReader()
		bytes = (await reader.read()).value?.length ?? 0
		first.push(performance.now() - began)
		for (let more = await reader.read(); !more.done; more = await reader.read())
			bytes += more.value.length
		whole.push(performance.now() - began)
	}
	return { first: percentile(first, 0.5), whole: percentile(whole, 0.5), kB: bytes / 1000 }
}

/** Milliseconds from a key that moves an item to the end of the answer, which has the page as it then is; p50. */
export async function movedByKey(page: Page, address: string): Promise<number> {
	await page.goto(address, { waitUntil: 'networkidle' })
	await page.locator('[id^="handle-"]').first().focus()
	const answers = () =>
		page.evaluate(() =>
			performance
				.getEntriesByType('resource')
				.filter(({ name }) => name === location.href.split('#')[0])
				.map(({ duration }) => duration),
		)
	for (let n = 1; n <= ROUNDS; n++) {
		await page.keyboard.press('ArrowDown')
		await page.waitForFunction(
			(count) =>
				performance
					.getEntriesByType('resource')
					.filter(({ name }) => name === location.href.split('#')[0]).length >= count,
			n,
		)
	}
	return percentile(await answers(), 0.5)
}
