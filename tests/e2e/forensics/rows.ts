import { DatabaseSync } from 'node:sqlite';
import type { Part } from './pieces.ts';

/** Every cell of every table of a database. Undefined for any other file. */
export function rows(path: string, bytes: Buffer): Part[] | undefined {
	if (bytes.toString('latin1', 0, 13) !== 'SQLite format') return undefined;
	const database = new DatabaseSync(path);
	const tables = database.prepare("select name from sqlite_master where type = 'table'").all();
	const found = tables.flatMap(({ name }) => cells(database, String(name)));
	database.close();
	return found;
}

function cells(database: DatabaseSync, table: string): Part[] {
	const all = database.prepare(`select * from "${table}"`);
	all.setReadBigInts(true);
	return all.all().flatMap((row) =>
		Object.entries(row).flatMap(([column, value]) => {
			const bytes = value instanceof Uint8Array ? Buffer.from(value) : Buffer.from(String(value));
			return value === null ? [] : [{ name: `${table}.${column}`, bytes }];
		}),
	);
}
