/** What a page asks its worker, each with the answer. Every question comes with a port for it. */
export type PageAsks = {
	/** Is every file kept. */
	'cache.check': boolean;
	/** Fetch what is missing: is every file kept now. */
	'cache.mend': boolean;
	/** What is kept, to be shown. */
	'cache.tell': Cached;
	/** Throw away what is kept, and stop. */
	'cache.erase': boolean;
	/** Take over, unless a window is in a walk: did you. */
	'update.apply': boolean;
};

/** The files of the app on this device. */
export type Cached = { count: number; bytes: number; version: string };

/** The worker asks every window whether it is in a walk. */
export type WorkerAsks = 'walk.check';
/** The worker tells every window: it keeps nothing any more, or there is no room to keep it all. */
export type WorkerTells = 'cache.erased' | 'cache.full';
