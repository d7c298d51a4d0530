/** Which test runners `npm test -- …` is meant for, and what they are to pick out. */
export interface TestPlan {
	vitest: boolean
	browser: boolean
	filters: string[]
}

const FOLDERS = { unit: 'tests/unit', integration: 'tests/integration', e2e: 'tests/e2e' }

/** `--only=unit|integration|e2e`, or parts of file names; a path says by itself which runner it is for. */
export function testPlanFrom(args: string[]): TestPlan {
	const filters = args.map((arg) => {
		const only = /^--only=(unit|integration|e2e)$/.exec(arg)?.[1]
		return only ? FOLDERS[only as keyof typeof FOLDERS] : arg
	})
	const paths = filters.filter((filter) => filter.startsWith('tests/'))
	const browser = paths.filter((path) => path.startsWith(FOLDERS.e2e))
	return {
		vitest: paths.length === 0 || browser.length < paths.length,
		browser: paths.length === 0 || browser.length > 0,
		filters,
	}
}
