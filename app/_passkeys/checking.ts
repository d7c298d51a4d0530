import {
	type AuthenticationResponseJSON,
	generateAuthenticationOptions,
	type PublicKeyCredentialRequestOptionsJSON,
	verifyAuthenticationResponse,
} from '@simplewebauthn/server'
import { database } from '#db/connection'
import { type PasskeyCredential, passkeyCredential, usedPasskey } from '#db/passkeys'
import { keepChallenge, type Purpose, takeChallenge } from './challenge.ts'
import { type Library, passkeyLibrary } from './library.ts'
import { Signed } from './signed.ts'

/** What the browser is to ask for: any passkey of this library, and that its person be verified. Null: none is taken here. */
export async function passkeyQuestion(
	purpose: Purpose,
): Promise<PublicKeyCredentialRequestOptionsJSON | null> {
	const library = passkeyLibrary()
	if (!library) return null
	const options = await generateAuthenticationOptions({
		rpID: library.id,
		userVerification: 'required',
	})
	await keepChallenge(purpose, options.challenge)
	return options
}

/** Whose passkey has signed the challenge that this browser was given, or null. */
export async function readerBehind(purpose: Purpose, answer: unknown): Promise<string | null> {
	const library = passkeyLibrary()
	const challenge = await takeChallenge(purpose)
	const signed = Signed.safeParse(answer)
	if (!library || !challenge || !signed.success) return null
	const credential = await passkeyCredential(database(), signed.data.id)
	if (!credential) return null
	const counter = await counterSigned(signed.data, credential, { library, challenge })
	if (counter === null || !(await usedPasskey(database(), credential.id, counter))) return null
	return credential.readerId
}

/** The passkey's counter, or null where the signature is not what was asked for. */
async function counterSigned(
	response: AuthenticationResponseJSON,
	{ id, publicKey, counter }: PasskeyCredential,
	{ library, challenge }: { library: Library; challenge: string },
): Promise<number | null> {
	try {
		const { verified, authenticationInfo } = await verifyAuthenticationResponse({
			response,
			expectedChallenge: challenge,
			expectedOrigin: library.origin,
			expectedRPID: library.id,
			credential: { id, publicKey: new Uint8Array(publicKey), counter },
			requireUserVerification: true,
		})
		return verified ? authenticationInfo.newCounter : null
	} catch {
		// The library throws for each way in which an answer can be wrong; all of them come to the same.
		return null
	}
}
