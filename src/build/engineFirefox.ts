import { type ChildProcess, spawn } from 'node:child_process';
import { asText, type EngineBrowser, phone, tapAt } from './engineBrowser.ts';

/** Firefox as Mozilla ships it, over WebDriver BiDi. `folder` is for its profile. */
export async function openFirefox(program: string, folder: string): Promise<EngineBrowser> {
	const child = spawn(program, ['--headless', '--no-remote', '--remote-debugging-port', '0', '--profile', folder], {
		env: { ...process.env, HOME: folder },
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	const end = () => child.kill();
	process.once('exit', end);
	const complaints: string[] = [];
	const call = await conversation(`${await socketAddress(child)}/session`, ({ level, text, source }) => {
		// What is not of a page is of the browser itself.
		if (!source?.context || !['error', 'warn'].includes(level ?? '')) return;
		if (!cutOff.test(text ?? '')) complaints.push(text ?? 'without words');
	});
	const { capabilities } = await call('session.new', { capabilities: {} });
	await call('session.subscribe', { events: ['log.entryAdded'] });
	// Into its first tab Firefox loads a page of its own, some time after it has started.
	const { context } = await call('browsingContext.create', { type: 'tab' });
	await call('browsingContext.setViewport', { context, viewport: phone, devicePixelRatio: 2 });
	return {
		version: `Firefox ${capabilities?.browserVersion}`,
		complaints,
		goTo: async (url) => {
			await call('browsingContext.navigate', { context, url, wait: 'complete' });
		},
		evaluate: async (expression) => {
			const { result, exceptionDetails } = await call('script.evaluate', {
				expression: asText(expression),
				awaitPromise: true,
				target: { context },
			});
			if (exceptionDetails) throw new Error(exceptionDetails.text);
			return JSON.parse(result?.value ?? 'null');
		},
		tap: async (x, y) => {
			await call('input.performActions', { context, actions: tapAt(x, y) });
		},
		picture: async () => {
			const { data } = await call('browsingContext.captureScreenshot', { context });
			return Buffer.from(data ?? '', 'base64');
		},
		close: async () => {
			const ended = new Promise((resolve) => child.once('exit', resolve));
			await call('browser.close');
			await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 5000))]);
			process.removeListener('exit', end);
			end();
		},
	};
}

/** Told of what was on its way when a page was left. What fails in earnest is missed by the walk. */
const cutOff = /ServiceWorker intercepted the request and encountered an unexpected error/;

/** What the answers to the commands above hold. */
type Result = {
	capabilities?: { browserVersion: string };
	context?: string;
	result?: { value?: string };
	exceptionDetails?: { text: string };
	data?: string;
};

type Entry = { level?: string; text?: string | null; source?: { context?: string } };
type Message = { id?: number; method?: string; params?: Entry; result?: Result; message?: string };
type Call = (method: string, params?: object) => Promise<Result>;

async function conversation(address: string, heard: (entry: Entry) => void): Promise<Call> {
	const socket = new WebSocket(address);
	const waiting = new Map<number, (message: Message) => void>();
	let last = 0;
	socket.addEventListener('message', ({ data }) => {
		const message = JSON.parse(String(data)) as Message;
		if (message.id !== undefined) waiting.get(message.id)?.(message);
		else if (message.method === 'log.entryAdded' && message.params) heard(message.params);
	});
	await new Promise((resolve, reject) => {
		socket.addEventListener('open', resolve);
		socket.addEventListener('error', () => reject(new Error(`No answer at ${address}`)));
	});
	return async (method, params = {}) => {
		const id = ++last;
		const answered = new Promise<Message>((resolve) => waiting.set(id, resolve));
		socket.send(JSON.stringify({ id, method, params }));
		const { result, message } = await answered;
		waiting.delete(id);
		if (!result) throw new Error(`${method}: ${message}`);
		return result;
	};
}

function socketAddress(child: ChildProcess): Promise<string> {
	return new Promise((resolve, reject) => {
		let told = '';
		child.stderr?.on('data', (part) => {
			told += part;
			const address = /BiDi listening on (ws:\S+)/.exec(told)?.[1];
			if (address) resolve(address);
		});
		child.once('error', reject);
		child.once('exit', () => reject(new Error(`Firefox did not start:\n${told}`)));
	});
}
