import type { SpokenName } from '../screen/phraseScreen.ts';

/** The name of a language in that language. */
export function OwnName({ spoken }: { spoken: SpokenName }) {
	const { language, direction, own } = spoken;
	return (
		<bdi lang={language} dir={direction}>
			{own}
		</bdi>
	);
}
