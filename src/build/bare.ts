/** Only the desk looks at the evidence of a question. */
export function bare<Entry extends object>(entry: Entry): Entry {
	const kept = Object.entries(entry).filter(([key]) => !['sources', 'status', 'checked', 'owner'].includes(key));
	return Object.fromEntries(kept) as Entry;
}
