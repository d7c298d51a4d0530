/** How Carrel names itself to a site. `contact` is how its user can be reached: an address of mail or of the web. */
export function userAgentFor(contact?: string): string {
	return contact ? `Carrel/0.1 (+${contact})` : 'Carrel/0.1'
}

/** The name that a robots.txt calls us by. */
export const ROBOT = 'Carrel'
