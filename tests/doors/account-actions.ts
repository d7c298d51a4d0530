import { action, type Row } from './door.ts'
import { ASKED_TO_SIGN_IN, but, EVERYBODY, REFUSED, SIGNED_IN, WHO_HAS_THE_LINK } from './people.ts'

const TOKENS = 'account/_tokens/actions.ts'
const PASSKEYS = 'account/passkeys/actions.ts'
const SECOND_STEP = 'account/second-step/actions.ts'
const SIGNATURE = 'only what the passkey itself has signed'
const USED_UP = 'A'.repeat(43)
const NO_FAULT = { fault: null }
const keeps = { keeps: true } as const

const anAddress = () => `at-the-door-${crypto.randomUUID()}@example.org`
const aCode = (name: string) => ({
	args: [{ codes: [], fault: null }],
	form: { do: name, code: '' },
})

/** The server actions of what opens an account, each sent what its owner would send. */
export const ACCOUNT_ACTIONS: Row[] = [
	action(
		'account/_address/actions.ts',
		'askForAddress',
		SIGNED_IN,
		({ password }) => ({
			args: [{ faults: {}, email: '', sentTo: null }],
			form: { email: anAddress(), current: password },
		}),
		keeps,
	),
	action(
		'account/address/[token]/actions.ts',
		'confirmAddress',
		WHO_HAS_THE_LINK,
		() => ({
			form: { token: USED_UP },
		}),
		keeps,
	),
	action(
		'account/_sessions/actions.ts',
		'endOne',
		SIGNED_IN,
		({ reader }) => ({
			form: { id: reader },
		}),
		keeps,
	),
	action('account/_sessions/actions.ts', 'endOthers', SIGNED_IN, () => ({ args: [] }), keeps),
	action(
		'_session/mail/verify-actions.ts',
		'mailVerification',
		SIGNED_IN,
		() => ({
			args: [{ sentTo: null, fault: null }],
			form: { next: '/account' },
		}),
		keeps,
	),

	action(TOKENS, 'make', SIGNED_IN, () => ({
		args: [{ faults: {}, token: null, name: '' }],
		form: { name: 'A program', scope: 'read', lastDay: '' },
	})),
	action(TOKENS, 'revoke', SIGNED_IN, ({ apiToken }) => ({ form: { tokenId: apiToken } })),

	action(PASSKEYS, 'askForNewPasskey', SIGNED_IN, () => ({ args: [] }), keeps),
	action(
		PASSKEYS,
		'keepNewPasskey',
		but(REFUSED, { nobody: 'signs in' }),
		() => ({
			args: [{}, 'A passkey'],
		}),
		{ keeps: true, says: SIGNATURE },
	),
	action(PASSKEYS, 'renameOwnPasskey', SIGNED_IN, ({ passkey }) => ({
		form: { id: passkey, name: 'Another name' },
	})),
	action(PASSKEYS, 'removeOwnPasskey', SIGNED_IN, ({ passkey }) => ({ form: { id: passkey } })),
	action('_passkeys/actions.ts', 'askPasskey', EVERYBODY, () => ({ args: ['sign-in'] }), keeps),
	action('_passkeys/actions.ts', 'signInByPasskey', REFUSED, () => ({ args: [{}, '/'] }), {
		...{ keeps: true, says: SIGNATURE },
	}),
	action('_passkeys/actions.ts', 'proveByPasskey', REFUSED, () => ({ args: [{}, '/'] }), {
		...{ keeps: true, says: SIGNATURE },
	}),

	action(
		'_providers/start.ts',
		'startWith',
		REFUSED,
		() => ({
			args: [{ goTo: null, fault: null }],
			form: { provider: 'github', next: '/' },
		}),
		{ keeps: true, says: 'for everybody, where a provider is set up' },
	),
	action('account/providers/actions.ts', 'unlink', SIGNED_IN, ({ provider }) => ({
		form: { key: provider },
	})),

	action(SECOND_STEP, 'changeSecondStep', SIGNED_IN, () => aCode('confirm'), keeps),
	action(SECOND_STEP, 'beginSecondStep', SIGNED_IN, () => ({ args: [] })),
	action(SECOND_STEP, 'turnOffSecondStep', SIGNED_IN, () => ({ args: [] })),

	action(
		'sign-in/again/actions.ts',
		'proveAgain',
		SIGNED_IN,
		({ password }) => ({
			args: [NO_FAULT],
			form: { password, next: '/account' },
		}),
		keeps,
	),
	action(
		'sign-in/again/actions.ts',
		'signInOnceMore',
		ASKED_TO_SIGN_IN,
		() => ({
			form: { next: '/account' },
		}),
		keeps,
	),
	action(
		'sign-in/link/actions.ts',
		'mailSignInLink',
		EVERYBODY,
		() => ({
			args: [{ sentTo: null, faults: {}, email: '' }],
			form: { email: anAddress() },
		}),
		keeps,
	),
	action(
		'sign-in/link/[token]/actions.ts',
		'signInByLink',
		WHO_HAS_THE_LINK,
		() => ({
			form: { token: USED_UP },
		}),
		keeps,
	),
	action(
		'sign-in/reset/actions.ts',
		'mailReset',
		EVERYBODY,
		() => ({
			args: [{ sentTo: null, faults: {}, email: '' }],
			form: { email: anAddress() },
		}),
		keeps,
	),
	action(
		'sign-in/reset/[token]/actions.ts',
		'resetPassword',
		WHO_HAS_THE_LINK,
		({ password }) => ({
			args: [NO_FAULT],
			form: { token: USED_UP, password },
		}),
		keeps,
	),
	action(
		'sign-in/second/actions.ts',
		'takeSecondStep',
		ASKED_TO_SIGN_IN,
		() => ({
			args: [NO_FAULT],
			form: { code: '000000', next: '/' },
		}),
		{ keeps: true, says: 'only whoever gave the password just before' },
	),
	action(
		'sign-up/[token]/actions.ts',
		'finishAccount',
		WHO_HAS_THE_LINK,
		({ password }) => ({
			args: [NO_FAULT],
			form: { token: USED_UP, password },
		}),
		keeps,
	),
]
