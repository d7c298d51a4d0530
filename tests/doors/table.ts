import { ACTIONS } from './actions.ts'
import type { Row } from './door.ts'
import { LIST_ACTIONS } from './list-actions.ts'
import { PAGES } from './pages.ts'
import { ROUTES } from './routes.ts'

/** Every door of the library, and what each person may do there. A door that leads to several things has several rows. */
export const TABLE: readonly Row[] = [...PAGES, ...ROUTES, ...ACTIONS, ...LIST_ACTIONS]
