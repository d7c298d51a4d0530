import type { Figure } from './figures.ts'
import { byIndexer, type Filling, payloadsOf, straight } from './filling.ts'
import { type FreshServers, onFreshServers } from './servers.ts'

/**
 * An import and a rebuild beside pushing the same finished documents straight to Meilisearch. Each gets servers that
 * hold nothing; the straight push is done before and after, since a machine is not the same from minute to minute.
 */
export async function promisesOfFilling(
	archive: string,
	afterwards: (filled: FreshServers) => Promise<Figure[]>,
): Promise<Figure[]> {
	const pushed = async () => {
		const payloads = await payloadsOf(archive)
		return onFreshServers((servers) => straight(servers, payloads))
	}
	const first = await pushed()
	const ours = await onFreshServers(async (servers) => ({
		imported: await byIndexer(servers, 'import', archive),
		rebuilt: await byIndexer(servers, 'rebuild'),
		others: await afterwards(servers),
	}))
	const second = await pushed()
	const against = (first.seconds + second.seconds) / 2
	return [
		{ what: 'straight push, before', measured: first.seconds, against: null, unit: 's' },
		{ what: 'straight push, after', measured: second.seconds, against: null, unit: 's' },
		{
			...{ what: 'import to searchable', measured: ours.imported.seconds, against, unit: 's' },
			promise: 'at most 1.25',
		},
		{ what: 'rebuild', measured: ours.rebuilt.seconds, against, unit: 's' },
		...ofProcessors('import', ours.imported, second),
		...ofProcessors('rebuild', ours.rebuilt, second),
		{
			...{ what: 'peak memory of an import', measured: ours.imported.peakMb, against: null },
			...{ unit: 'MB', promise: 'under 400' },
		},
		{ what: 'peak memory of a rebuild', measured: ours.rebuilt.peakMb, against: null, unit: 'MB' },
		...ours.others,
	]
}

/** Processor time, which other work on the machine changes less than the clock. */
function ofProcessors(what: string, ours: Filling, straight: Filling): Figure[] {
	return [
		{
			what: `${what}, processor time of Meilisearch`,
			measured: ours.meilisearchCpu,
			against: straight.meilisearchCpu,
			unit: 's',
		},
		{ what: `${what}, of the indexer`, measured: ours.indexerCpu, against: null, unit: 's' },
		{ what: `${what}, of Postgres`, measured: ours.postgresCpu, against: null, unit: 's' },
	]
}
