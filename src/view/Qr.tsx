import { useMemo } from 'preact/hooks';
import { encode } from 'uqr';

/** White around it, in modules: without it a camera finds nothing. */
const QUIET = 4;

/** An address to point a camera at, as one drawing. */
export function Qr({ address, class: name }: { address: string; class?: string | undefined }) {
	const { size, path } = useMemo(() => drawn(address), [address]);
	return (
		<svg class={name} viewBox={`0 0 ${size} ${size}`} shape-rendering="crispEdges" aria-hidden="true">
			<path d={path} />
		</svg>
	);
}

function drawn(address: string): { size: number; path: string } {
	const { size, data } = encode(address, { ecc: 'M', border: QUIET });
	const runs = data.flatMap((row, y) =>
		[
			...row
				.map((dark) => (dark ? '1' : '0'))
				.join('')
				.matchAll(/1+/g),
		].map(({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
	);
	return { size, path: runs.join('') };
}
