import type { Metadata } from 'next'
import { KeyList } from '../../_ui/key-list.tsx'
import { PageHead } from '../../_ui/page-head.tsx'

export const metadata: Metadata = { title: 'Keys' }

/** `/help/keys`: every key there is. The help sheet shows those of the page at hand. */
export default function Keys() {
	return (
		<div className="column column-narrow">
			<PageHead title="Keys">
				All of this can be done without a mouse. On any page <kbd>?</kbd> shows the keys that hold
				there.
			</PageHead>
			<KeyList />
		</div>
	)
}
