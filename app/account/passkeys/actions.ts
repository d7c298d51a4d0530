'use server'

import {
	generateRegistrationOptions,
	type PublicKeyCredentialCreationOptionsJSON,
	type VerifiedRegistrationResponse,
	verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { database } from '#db/connection'
import { addPasskey, passkeysOf, removePasskey, renamePasskey } from '#db/passkeys'
import { keepChallenge, takeChallenge } from '../../_passkeys/challenge.ts'
import { passkeyLibrary } from '../../_passkeys/library.ts'
import { Made } from '../../_passkeys/signed.ts'
import { requireProved } from '../../_session/proved.ts'
import { requireReader } from '../../_session/reader.ts'

const HERE = '/account/passkeys'
const MOST = 20

const Name = z
	.string()
	.trim()
	.transform((name) => name.replace(/[\u0000-\u001f\u007f]/g, ' ').slice(0, 60))
	.pipe(z.string().min(1))
const Id = z.string().min(1).max(2000)

/** What a browser is to make a passkey of; null when the reader has as many as there may be. */
export async function askForNewPasskey(): Promise<PublicKeyCredentialCreationOptionsJSON | null> {
	const { reader } = await requireProved(HERE)
	const library = passkeyLibrary()
	const known = await passkeysOf(database(), reader.id)
	if (!library || known.length >= MOST) return null
	const options = await generateRegistrationOptions({
		rpName: 'Carrel',
		rpID: library.id,
		userID: new TextEncoder().encode(reader.id),
		userName: reader.email,
		userDisplayName: reader.name,
		attestationType: 'none',
		excludeCredentials: known.map(({ id }) => ({ id })),
		authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
	})
	await keepChallenge('add', options.challenge)
	return options
}

/** Keeps the passkey that a browser made. False: it is not what was asked for. */
export async function keepNewPasskey(answer: unknown, name: unknown): Promise<boolean> {
	const { reader } = await requireProved(HERE)
	const made = await verified(answer)
	if (!made) return false
	const { credential, credentialBackedUp } = made
	const isAdded = await addPasskey(database(), {
		readerId: reader.id,
		id: credential.id,
		publicKey: credential.publicKey,
		counter: credential.counter,
		transports: credential.transports ?? [],
		name: Name.safeParse(name).data ?? 'A passkey',
		isBackedUp: credentialBackedUp,
	})
	refresh()
	return isAdded
}

type Registered = NonNullable<VerifiedRegistrationResponse['registrationInfo']>

async function verified(answer: unknown): Promise<Registered | null> {
	const library = passkeyLibrary()
	const challenge = await takeChallenge('add')
	const made = Made.safeParse(answer)
	if (!library || !challenge || !made.success) return null
	try {
		const { registrationInfo } = await verifyRegistrationResponse({
			response: made.data,
			expectedChallenge: challenge,
			expectedOrigin: library.origin,
			expectedRPID: library.id,
			requireUserVerification: true,
		})
		return registrationInfo ?? null
	} catch {
		// The library throws for each way in which an answer can be wrong; all of them come to the same.
		return null
	}
}

/** Gives one of the reader's own passkeys another name. */
export async function renameOwnPasskey(form: FormData): Promise<void> {
	const reader = await requireReader(HERE)
	const parsed = z.object({ id: Id, name: Name }).safeParse(Object.fromEntries(form))
	if (parsed.success) await renamePasskey(database(), reader.id, parsed.data)
	redirect(HERE)
}

/** Takes one of the reader's own passkeys away, unless it is the last way in. */
export async function removeOwnPasskey(form: FormData): Promise<void> {
	const { reader } = await requireProved(HERE)
	const id = Id.safeParse(form.get('id'))
	const isGone = id.success && (await removePasskey(database(), reader.id, id.data))
	redirect(isGone ? HERE : `${HERE}?last`)
}
