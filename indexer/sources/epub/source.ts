import { failed, type Reading } from '../reading.ts'
export async function* readEpub(path: string, publication?: string): AsyncGenerator<Reading> {
	yield failed(`todo ${path} ${publication}`)
}
