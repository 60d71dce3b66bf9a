/** The same keys, with other values. */
export function mapValues<In, Out>(record: Record<string, In>, change: (value: In) => Out): Record<string, Out> {
	return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
