import { ACCOUNT_ACTIONS } from './account-actions.ts'
import { ACTIONS } from './actions.ts'
import { DESK_ACTIONS } from './desk-actions.ts'
import type { Row } from './door.ts'
import { LIST_ACTIONS } from './list-actions.ts'
import { PAGES } from './pages.ts'
import { ROUTES } from './routes.ts'

/** Every door of the library, and what each person may do there. A door that leads to several things has several rows. */
export const TABLE: readonly Row[] = [
	...PAGES,
	...ROUTES,
	// Before the passwords are changed.
	...ACCOUNT_ACTIONS,
	...ACTIONS,
	...DESK_ACTIONS,
	...LIST_ACTIONS,
]
