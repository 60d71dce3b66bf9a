/** What stands in a column. `first`: a column may begin here. `heads`: it stays with what follows. */
export type Stacked = { height: number; first?: true; heads?: true };

const STEP = 10;

/** In their order into at most this many columns, as low as they can be. */
export function cutInto<Item extends Stacked>(items: readonly Item[], columns: number): Item[][] {
	const whole = items.reduce((sum, { height }) => sum + height, 0);
	const tallest = Math.max(...items.map(({ height }) => height));
	for (let room = Math.max(tallest, whole / columns); room < whole; room += STEP) {
		const cut = filledTo(items, room);
		if (cut.length <= columns) return cut;
	}
	return [[...items]];
}

function filledTo<Item extends Stacked>(items: readonly Item[], room: number): Item[][] {
	const cut: Item[][] = [[]];
	let filled = 0;
	items.forEach((item, index) => {
		const together = item.height + (item.heads ? (items[index + 1]?.height ?? 0) : 0);
		if (filled > 0 && filled + together > room && item.first) {
			cut.push([]);
			filled = 0;
		}
		cut.at(-1)?.push(item);
		filled += item.height;
	});
	return cut;
}
