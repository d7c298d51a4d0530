import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import '@fontsource-variable/atkinson-hyperlegible-next/wght-italic.css'
import '@fontsource-variable/literata/wght.css'
import '@fontsource-variable/literata/wght-italic.css'
import '@fontsource-variable/source-sans-3/wght.css'
import './_ui/tokens.css'
import './_ui/global.css'
import './_ui/controls.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { Keeping } from './_keeping/keeping.tsx'
import { CopyNotice } from './_offline/copy-notice.tsx'
import { SessionLinks } from './_session/session-links.tsx'
import { AddToList } from './_ui/add-to-list.tsx'
import { chosenSettings } from './_ui/chosen-settings.ts'
import { FollowLinks } from './_ui/follow-links.tsx'
import { Footer } from './_ui/footer.tsx'
import { Header } from './_ui/header.tsx'
import { HelpSheet } from './_ui/help-sheet.tsx'
import { PlaceLinks } from './_ui/place-links.tsx'
import { attributesOf } from './_ui/settings.ts'
import { Shortcuts } from './_ui/shortcuts.tsx'
import { Toasts } from './_ui/toasts.tsx'

// What a reader sees depends on who they are and on what is in the library now; a build has neither.
export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
	title: { default: 'Carrel', template: '%s · Carrel' },
	description:
		'The archive of a magazine as a library: search it, read it, mark it, make lists of it.',
	icons: { apple: '/icons/touch-180.png' },
}

export const viewport: Viewport = {
	width: 'device-width',
	initialScale: 1,
	themeColor: [
		{ media: '(prefers-color-scheme: light)', color: '#fbf8f2' },
		{ media: '(prefers-color-scheme: dark)', color: '#181613' },
	],
}

/** The frame around every page: the way past the header, the header, the page, the footer. */
export default async function Layout({ children }: { children: ReactNode }) {
	const settings = await chosenSettings()
	return (
		<html lang="en" {...attributesOf(settings)} data-scroll-behavior="smooth">
			<body>
				<a href="#content" className="button unseen skip">
					Skip to the page
				</a>
				<Header settings={settings} session={<SessionLinks />} />
				<CopyNotice />
				<main id="content" tabIndex={-1}>
					{children}
				</main>
				<Footer />
				<Toasts />
				<Keeping />
				<Shortcuts />
				<HelpSheet />
				<PlaceLinks />
				<FollowLinks />
				<AddToList />
			</body>
		</html>
	)
}
