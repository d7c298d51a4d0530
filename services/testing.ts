export async function runTests(_root: string, _args: string[]): Promise<number> {
	return 1
}
