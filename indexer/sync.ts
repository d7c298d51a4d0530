import { fillingAlone } from '#db/index-lock'
import type { Library } from './library.ts'
import { push } from './push.ts'
import type { PushReport } from './sending.ts'

export interface SyncOptions {
	onProgress?: (indexed: number) => void
	/** Told who fills the index when it is somebody else; the sync then waits. */
	onBusy: (who: string) => void
}

/** Brings the index what it still lacks. */
export function sync(library: Library, { onProgress, onBusy }: SyncOptions): Promise<PushReport> {
	return fillingAlone(library.db, { name: 'carrel sync', onBusy }, () =>
		push(library, { onProgress }),
	)
}
