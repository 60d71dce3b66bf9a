/**
 * The worker's own address, in the folder the app is served from. The page may not load scripts by a plain text
 * (Trusted Types), so one named policy admits this address and no other.
 */
export function workerAddress(): string | TrustedScriptURL {
	const own = new URL('sw.js', document.baseURI).href;
	if (!window.trustedTypes) return own;
	const policy = window.trustedTypes.createPolicy('signaalroute', {
		createScriptURL: (address) => {
			if (address === own) return address;
			throw new TypeError(`Only ${own} may be loaded as a worker, not ${address}`);
		},
	});
	return policy.createScriptURL(own);
}
