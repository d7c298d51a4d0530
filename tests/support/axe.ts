import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe calls serious or critical on the page as it stands. */
export async function faultsOn(page: Page): Promise<string[]> {
	// A page that was gone to within the app gets its title a moment after its text.
	await page.waitForFunction(() => document.title !== '')
	await page.evaluate(AXE)
	const { violations } = await page.evaluate<AxeResults>(
		'axe.run(document, { resultTypes: ["violations"] })',
	)
	return violations
		.filter(({ impact }) => impact === 'serious' || impact === 'critical')
		.map(
			({ id, nodes }) =>
				`${id}: ${nodes
					.slice(0, 2)
					.map(({ html }) => html.slice(0, 160))
					.join(' | ')}`,
		)
}
