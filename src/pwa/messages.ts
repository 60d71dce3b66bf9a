/**
 * What page and worker ask one another. Every question comes with a port, and the answer on it is true or false:
 * is every file kept; did you take over; are you in a walk.
 */
export type PageAsks = 'cache.check' | 'update.apply';
export type WorkerAsks = 'walk.check';
