import { buildApp, readChoice, stop } from './build.ts';
import { serve } from './serve.ts';

const wanted = Number(process.env.PORT ?? 4173);

try {
	const folder = await buildApp(readChoice());
	const { address, port } = await serve({ folder, port: wanted });
	if (port !== wanted) process.stdout.write(`Poort ${wanted} is bezet, dit is de volgende die vrij is.\n`);
	process.stdout.write(`Signaalroute staat klaar op ${address}\n`);
} catch (error) {
	stop(error);
}
