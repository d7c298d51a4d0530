'use client'

import './_ui/tokens.css'
import './_ui/global.css'
import './_ui/controls.css'
import Broken from './error.tsx'

/** The same as `error.tsx` for when the frame around every page broke, too. */
export default function FrameBroken(props: Parameters<typeof Broken>[0]) {
	return (
		<html lang="en">
			<body>
				<main id="content">
					<Broken {...props} />
				</main>
			</body>
		</html>
	)
}
