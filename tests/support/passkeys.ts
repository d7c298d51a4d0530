import { type CDPSession, expect, type Page } from '@playwright/test'

/** A device in the browser that keeps passkeys, as a laptop does. */
export type Device = { cdp: CDPSession; id: string }

/** Plugs a device that keeps passkeys into the browser; it says yes to all. `isVerifying` false: it does not know its person. */
export async function aDevice(page: Page, { isVerifying = true } = {}): Promise<Device> {
	const cdp = await page.context().newCDPSession(page)
	await cdp.send('WebAuthn.enable')
	const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
		options: {
			protocol: 'ctap2',
			transport: 'internal',
			hasResidentKey: true,
			hasUserVerification: isVerifying,
			isUserVerified: isVerifying,
			automaticPresenceSimulation: true,
		},
	})
	return { cdp, id: authenticatorId }
}

/** The passkeys that a device keeps. */
export async function passkeysIn({ cdp, id }: Device) {
	return (await cdp.send('WebAuthn.getCredentials', { authenticatorId: id })).credentials
}

/** Puts the passkeys of one device into another, as a thief of the device would have them. */
export async function carryOver(from: Device, to: Device): Promise<void> {
	for (const credential of await passkeysIn(from))
		await to.cdp.send('WebAuthn.addCredential', { authenticatorId: to.id, credential })
}

/** Adds a passkey to the account of whoever is signed in on the page. */
export async function addPasskey(page: Page, name: string): Promise<void> {
	await page.goto('/account/passkeys')
	await page.getByRole('textbox', { name: 'Name' }).last().fill(name)
	await page.getByRole('button', { name: 'Add a passkey' }).click()
	await expect(page.getByText('The passkey is added.')).toBeVisible()
}
