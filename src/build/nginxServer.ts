import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { asRoot, attempt, installPackages, programs } from './debianPackage.ts';

const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const packages = ['nginx', 'libnginx-mod-http-brotli-static'];
const advice = `Install nginx with brotli_static (Debian: apt-get install ${packages.join(' ')}).`;

/** Gets nginx when there is none, or says in one line what to install. */
export function ensureNginx(): void {
	if (installedNginx()) return;
	const [known] = programs(['nginx']);
	installPackages('nginx', packages);
	if (!installedNginx()) throw new Error(`No nginx with brotli found. ${advice}`);
	// The package starts a web server for the whole machine; nobody asked for that one.
	if (known === undefined && !attempt('systemctl', ['disable', '--now', 'nginx']))
		attempt('service', ['nginx', 'stop']);
}

export function installedNginx(): string | undefined {
	return existsSync(brotli) ? programs(['nginx'])[0] : undefined;
}

/** What it says of itself, as in `1.22.1`. */
export function nginxVersion(): string {
	const { stderr } = spawnSync(installedNginx() ?? 'nginx', ['-v'], { encoding: 'utf8' });
	return /nginx\/(\S+)/.exec(stderr)?.[1] ?? 'onbekend';
}

export type NginxChoice = {
	/** An empty folder for what it writes. */
	folder: string;
	/** One server each, told by what stands in it. */
	servers: readonly string[];
	/** What else stands in `http`. */
	http?: string;
	withBrotli?: boolean;
	workers?: number;
};

export type Nginx = {
	addresses: readonly string[];
	log: (name: string) => string;
	close: () => Promise<void>;
};

/** Starts nginx on this machine only, set up as Debian does: packing and logging, unless an include says otherwise. */
export async function startNginx({
	folder,
	servers,
	http = '',
	withBrotli = true,
	workers = 1,
}: NginxChoice): Promise<Nginx> {
	const program = installedNginx();
	if (program === undefined) throw new Error(`No nginx with brotli found. ${advice}`);
	mkdirSync(folder, { recursive: true });
	const ports = await freePorts(servers.length);
	writeFileSync(
		join(folder, 'nginx.conf'),
		`daemon off;
pid nginx.pid;
error_log error.log;
worker_processes ${workers};
${asRoot ? 'user root;' : ''}
${withBrotli ? `load_module ${brotli};` : ''}
events { worker_connections 1024; }
http {
	include /etc/nginx/mime.types;
	sendfile on;
	tcp_nopush on;
	gzip on;
	access_log access.log;
	${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${kind};`).join('\n\t')}
	${http}
${servers.map((server, at) => `\tserver {\n\t\tlisten 127.0.0.1:${ports[at]};\n${server}\n\t}`).join('\n')}
}
`,
	);
	const child = spawn(program, ['-p', `${folder}/`, '-c', 'nginx.conf', '-e', 'error.log'], { stdio: 'ignore' });
	const log = (name: string) => readFileSync(join(folder, `${name}.log`), 'utf8');
	const stop = () => child.kill('SIGTERM');
	process.once('exit', stop);
	await Promise.all(ports.map((port) => listening(port, child, () => log('error'))));
	return {
		addresses: ports.map((port) => `http://127.0.0.1:${port}`),
		log,
		close: () => {
			process.removeListener('exit', stop);
			return ended(child, stop);
		},
	};
}

/** Ports that nobody uses now; all are held until the last is known, so that no two are the same. */
export async function freePorts(count: number): Promise<number[]> {
	const held = await Promise.all(
		Array.from({ length: count }, async () => {
			const server = createServer();
			await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
			return server;
		}),
	);
	const ports = held.map((server) => {
		const address = server.address();
		return typeof address === 'object' && address ? address.port : 0;
	});
	await Promise.all(held.map((server) => new Promise((resolve) => server.close(resolve))));
	return ports;
}

async function listening(port: number, child: ChildProcess, why: () => string): Promise<void> {
	while (!(await answers(port))) {
		if (child.exitCode !== null) throw new Error(`nginx did not start:\n${why()}`);
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
}

function answers(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = connect(port, '127.0.0.1');
		socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
		socket.once('connect', () => socket.destroy());
	});
}

function ended(child: ChildProcess, stop: () => void): Promise<void> {
	return new Promise((resolve) => {
		if (child.exitCode !== null) return resolve();
		child.once('exit', () => resolve());
		stop();
	});
}
