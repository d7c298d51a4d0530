import { defineConfig } from 'vitest/config'

export default defineConfig({
	test: {
		testTimeout: 30_000,
		hookTimeout: 60_000,
		maxWorkers: 2,
		// As in playwright.config.ts.
		retry: process.env.CI ? 1 : 0,
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['tests/unit/**/*.test.ts'],
					// They change nothing that another could see, so that a worker reads each module once and not for every file.
					isolate: false,
					env: { NEXTAUTH_SECRET: 'a secret of no importance, long enough' },
				},
			},
			{
				extends: true,
				test: { name: 'integration', include: ['tests/integration/**/*.test.ts'] },
			},
		],
	},
})
