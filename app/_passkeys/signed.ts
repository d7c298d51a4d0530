import { z } from 'zod'

const text = z.string().max(20_000)

/** What a browser answers when a passkey has signed; what is in it is checked by the signature. */
export const Signed = z.object({
	id: z.string().max(2000),
	rawId: z.string().max(2000),
	type: z.literal('public-key'),
	clientExtensionResults: z.object({}),
	response: z.object({
		clientDataJSON: text,
		authenticatorData: text,
		signature: text,
		userHandle: z.string().max(200).optional(),
	}),
})

/** What a browser answers when it has made a passkey. */
export const Made = z.object({
	id: z.string().max(2000),
	rawId: z.string().max(2000),
	type: z.literal('public-key'),
	clientExtensionResults: z.object({}),
	response: z.object({
		clientDataJSON: text,
		attestationObject: text,
		transports: z.array(z.string().max(20)).max(10).optional(),
	}),
})
