export const text = { type: 'string' }
export const textOrNull = { type: ['string', 'null'] }
export const whole = { type: 'integer' }
export const listOf = (items: object) => ({ type: 'array', items })
export const object = (properties: Record<string, object>, required = Object.keys(properties)) => ({
	type: 'object',
	properties,
	required,
})

export const query = (name: string, schema: object, description: string) => ({
	name,
	in: 'query',
	required: false,
	schema,
	description,
})

export const problems = (...statuses: [string, string][]) =>
	Object.fromEntries(
		statuses.map(([status, description]) => [
			status,
			{
				description,
				content: {
					'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
				},
			},
		]),
	)

export const BROKEN: [string, string] = ['500', 'Something broke here; it is written in the log']

export const json = (description: string, name: string) => ({
	description,
	content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
})
