import { isFromHere } from '../_session/from-here.ts'
import { type Asked, headersOf, isLook, pathOf, weightOf } from './asked.ts'
import { ALLOWANCE, Buckets } from './buckets.ts'
import { askedTooMuch, type Refusal, sentFromElsewhere } from './refusals.ts'
import { settleAgainAndAgain } from './settling.ts'
import { tooLarge } from './sizes.ts'
import { Turns } from './turns.ts'
import { whoAsks } from './whose.ts'

/** Who has less than this share of it left asks much, and waits for everybody else. */
const MUCH = 0.9

/** What is sent from other sites, and brings what proves it along: a mail program's (RFC 8058), a sign-in provider's. */
const PROVES_ITSELF = [
	/^\/searches\/digest\/[^/]+\/stop\/?$/,
	/^\/api\/auth\/callback\/(?!credentials)[^/]+\/?$/,
]

/** Either an answer, or leave to go on; `ends` is to be called when the request was answered or given up. */
type Let = { refusal: Refusal } | { ends: () => void }

const buckets = new Buckets()
const turns = new Turns()
const goOn: Let = { ends: () => {} }

/** Opens the door: from now on what is asked here is counted together with what is asked of the library's other servers. */
export function openDoor(): typeof atTheDoor {
	settleAgainAndAgain(buckets)
	return atTheDoor
}

/** What becomes of a request before any page is made for it. */
async function atTheDoor(asked: Asked): Promise<Let> {
	const refused = tooLarge(asked) ?? foreign(asked)
	if (refused) return { refusal: refused }
	const weight = weightOf(asked)
	if (weight === 0) return goOn
	const { mark } = await whoAsks(asked)
	const seconds = buckets.take(mark, ALLOWANCE, weight)
	if (seconds > 0) return { refusal: askedTooMuch(asked, seconds) }
	const ends = await turns.turn(mark, { asksMuch: () => buckets.shareLeft(mark) < MUCH })
	return ends ? { ends } : { refusal: askedTooMuch(asked, 1) }
}

function foreign(asked: Asked): Refusal | null {
	if (isLook(asked) || PROVES_ITSELF.some((path) => path.test(pathOf(asked)))) return null
	return isFromHere({ headers: headersOf(asked) }) ? null : sentFromElsewhere(asked)
}
