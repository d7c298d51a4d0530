import { chromium, type Page } from '@playwright/test'
import { installedChromium } from '#services/chromium'
import { type Figure, percentile } from './figures.ts'

const PAGES = 12
const WORDS = 40

/** What a reader's browser sees: how heavy a page of results is, when it is painted, and how answers follow the keys. */
export async function browsing(url: string, aWord: () => string): Promise<Figure[]> {
	const executablePath = await installedChromium()
	if (!executablePath) {
		console.error('No Chromium is installed: what a browser sees is not measured.')
		return []
	}
	const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
	try {
		// What a server does once, at its first question, is nobody's page.
		await fetch(`${url}/search?q=${aWord()}`)
		const loads: Load[] = []
		for (let n = 0; n < PAGES; n++) {
			const context = await browser.newContext({ bypassCSP: true })
			loads.push(await loaded(await context.newPage(), `${url}/search?q=${aWord()}`))
			await context.close()
		}
		const page = await browser.newPage({ bypassCSP: true })
		await page.goto(`${url}/search`)
		const painted = await typed(page, Array.from({ length: WORDS }, aWord))
		const median = (values: number[]) => percentile(values, 0.5)
		const figure = (what: string, measured: number, unit: string, promise?: string): Figure => ({
			...{ what, measured, against: null, unit, promise },
		})
		return [
			figure(
				'a page of results, all of it',
				median(loads.map((one) => one.bytes)) / 1024,
				'KB',
				'under 200',
			),
			figure('its script', median(loads.map((one) => one.scriptBytes)) / 1024, 'KB'),
			figure('its document', median(loads.map((one) => one.documentBytes)) / 1024, 'KB'),
			figure('its largest paint, p50', median(loads.map((one) => one.largestPaint)), 'ms'),
			figure(
				'its largest paint, p95',
				percentile(
					loads.map((one) => one.largestPaint),
					0.95,
				),
				'ms',
				'under 500',
			),
			figure('keystroke to painted answer, p50', percentile(painted, 0.5), 'ms'),
			figure('keystroke to painted answer, p95', percentile(painted, 0.95), 'ms', 'under 100'),
		]
	} finally {
		await browser.close()
	}
}

interface Load {
	/** As they came over the network, packed. */
	bytes: number
	scriptBytes: number
	documentBytes: number
	/** Milliseconds from the start of the navigation. */
	largestPaint: number
}

const LARGEST_PAINT = `new Promise((resolve) => {
	new PerformanceObserver((list) => resolve(list.getEntries().at(-1).startTime))
		.observe({ type: 'largest-contentful-paint', buffered: true })
})`

async function loaded(page: Page, address: string): Promise<Load> {
	const network = await page.context().newCDPSession(page)
	await network.send('Network.enable')
	const kinds = new Map<string, string>()
	const load: Load = { bytes: 0, scriptBytes: 0, documentBytes: 0, largestPaint: 0 }
	network.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
	network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		load.bytes += encodedDataLength
		if (kinds.get(requestId) === 'Script') load.scriptBytes += encodedDataLength
		if (kinds.get(requestId) === 'Document') load.documentBytes += encodedDataLength
	})
	await page.goto(address, { waitUntil: 'networkidle' })
	load.largestPaint = await page.evaluate<number>(LARGEST_PAINT)
	return load
}

/** Types the words letter by letter and gives how long each letter's answer took to be painted, from the second on. */
async function typed(page: Page, words: readonly string[]): Promise<number[]> {
	const field = page.getByRole('combobox')
	const times: number[] = []
	for (const word of words) {
		await field.fill('')
		await painted(page, '')
		for (let n = 1; n <= Math.min(word.length, 8); n++) {
			const wait = page.evaluate<number>(untilPainted(word.slice(0, n)))
			await field.press(word[n - 1] as string)
			const time = await wait
			if (n > 1) times.push(time)
		}
	}
	return times
}

const painted = (page: Page, words: string) =>
	page.waitForFunction(
		`(new URLSearchParams(location.search).get('q') ?? '') === ${JSON.stringify(words)}`,
	)

/**
 * In the page: milliseconds from the key to the frame in which the answer to these words stands. As text, for what makes
 * our scripts run names its functions by a helper that a page does not have.
 */
const untilPainted = (words: string) => `new Promise((resolve) => {
	let pressed = 0
	addEventListener('keydown', (event) => { pressed = event.timeStamp }, { once: true, capture: true })
	const look = () => {
		const asked = new URLSearchParams(location.search).get('q')
		// The address changes with the answer; one frame later that is on the screen.
		if (pressed > 0 && asked === ${JSON.stringify(words)})
			requestAnimationFrame(() => resolve(performance.now() - pressed))
		else requestAnimationFrame(look)
	}
	look()
})`
