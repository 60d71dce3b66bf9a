import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startNginx } from './nginxServer.ts';

/** One answer: how many bytes the content took, and how many with its headers. */
export type Sent = { path: string; body: number; total: number };

export type LoadHost = {
	/** Logs nothing, as the include says. */
	quiet: string;
	/** These count what they send. */
	counting: { brotli: string; gzip: string };
	sent: () => Sent[];
	/** Puts a built app on the host in place of the one before. */
	publish: (dist: string) => void;
	close: () => Promise<void>;
};

/** nginx with the include of a built app, on as many cores as it may have. */
export async function startLoadHost(folder: string, dist: string, workers: number): Promise<LoadHost> {
	const site = join(folder, 'site');
	const publish = (built: string) => {
		rmSync(site, { recursive: true, force: true });
		cpSync(built, site, { recursive: true });
	};
	publish(dist);
	const served = `root ${site}; include ${dist}/_nginx.conf;`;
	const counted = `${served} location / { access_log sent.log sent; }`;
	const nginx = await startNginx({
		folder: join(folder, 'nginx'),
		workers,
		http: "log_format sent '$uri $body_bytes_sent $bytes_sent';",
		servers: [`${served} brotli_static on;`, `${counted} brotli_static on;`, counted],
	});
	const [quiet = '', brotli = '', gzip = ''] = nginx.addresses;
	return {
		quiet,
		counting: { brotli, gzip },
		sent: () => readSent(readFileSync(join(folder, 'nginx/sent.log'), 'utf8')),
		publish,
		close: nginx.close,
	};
}

function readSent(log: string): Sent[] {
	return log
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => {
			const [path = '', body, total] = line.split(' ');
			return { path, body: Number(body), total: Number(total) };
		});
}
