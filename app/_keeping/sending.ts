import { takeAnswer } from './answers.ts'
import { BROWSER, browserDatabase, type WaitingChange } from './browser-database.ts'
import { tell } from './channel.ts'
import { waitingOf } from './outbox.ts'
import { post, type Trouble, toSend } from './posting.ts'

/** How the sending of what waits stands: nothing to send, on its way, or why it stays for now. */
export type Sending = 'idle' | 'sending' | Trouble

/** Told why the server will not have a change, in words for the reader. */
export type Fail = (problem: string) => void

const FIRST_PAUSE_MS = 5_000
const LONGEST_PAUSE_MS = 120_000

let state: Sending = 'idle'
let running: Promise<void> | undefined
let isAskedAgain = false
let pause = FIRST_PAUSE_MS
let timer: ReturnType<typeof setTimeout> | undefined
const fails = new Map<string, Fail>()

export const sendingNow = (): Sending => state

/** Has `fail` told if the server will not have this change, as long as the page stays. */
export function onRefused(key: string, fail: Fail): void {
	fails.set(key, fail)
}

/** Sends what waits of this reader's, one after the other; of all tabs only one does so at a time. */
export function sendWaiting(owner: string): void {
	if (owner === BROWSER) return
	if (running) {
		isAskedAgain = true
		return
	}
	running = alone(() => sendAll(owner)).finally(() => {
		running = undefined
		if (!isAskedAgain) return
		isAskedAgain = false
		sendWaiting(owner)
	})
}

/** Browsers have locks on pages that came by HTTPS or from this very machine; elsewhere the server sorts out what comes twice. */
async function alone(send: () => Promise<void>): Promise<void> {
	if ('locks' in navigator) await navigator.locks.request('carrel-changes', send)
	else await send()
}

async function sendAll(owner: string): Promise<void> {
	clearTimeout(timer)
	for (;;) {
		const next = await nextOf(owner)
		if (!next) return become('idle')
		if (state !== 'sending') become('sending')
		const answer = await post(owner, toSend(next))
		if (typeof answer === 'string') return waitFor(owner, answer)
		pause = FIRST_PAUSE_MS
		const fail = fails.get(next.key)
		const refused = await takeAnswer(next, answer, fail !== undefined)
		fails.delete(next.key)
		tell()
		if (refused) fail?.(refused)
	}
}

/** The next change to send; one that its reader is to decide about holds up those of its highlight, and no others. */
async function nextOf(owner: string): Promise<WaitingChange | undefined> {
	const held = new Set<string>()
	const next = (await waitingOf(owner)).find((entry) => {
		if (entry.theirs !== undefined || entry.refused) held.add(entry.highlightId)
		return !held.has(entry.highlightId)
	})
	if (next && !next.isTried) {
		next.isTried = true
		await (await browserDatabase()).put('changes', next)
	}
	return next
}

function waitFor(owner: string, trouble: Trouble): void {
	become(trouble)
	if (trouble !== 'unreached') return
	timer = setTimeout(() => sendWaiting(owner), pause)
	pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
}

function become(next: Sending): void {
	if (state === next) return
	state = next
	tell()
}
