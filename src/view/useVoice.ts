import { useEffect, useState } from 'preact/hooks';

/**
 * Reads aloud with a voice that is on the device; undefined where there is none for this language. A voice that needs a
 * network would send the sentence away, and is not used.
 */
export function useVoice(language: string): ((text: string) => void) | undefined {
	const [voice, setVoice] = useState<SpeechSynthesisVoice>();
	useEffect(() => {
		if (!('speechSynthesis' in window)) return undefined;
		const look = (): void => setVoice(voiceFor(language));
		look();
		// The list comes some time after the page.
		speechSynthesis.addEventListener?.('voiceschanged', look);
		const hush = (): void => speechSynthesis.cancel();
		document.addEventListener('visibilitychange', hush);
		return () => {
			speechSynthesis.removeEventListener?.('voiceschanged', look);
			document.removeEventListener('visibilitychange', hush);
			hush();
		};
	}, [language]);
	if (voice === undefined) return undefined;
	return (text) => {
		speechSynthesis.cancel();
		const said = new SpeechSynthesisUtterance(text);
		said.voice = voice;
		said.lang = voice.lang;
		said.rate = 0.9;
		speechSynthesis.speak(said);
	};
}

function voiceFor(language: string): SpeechSynthesisVoice | undefined {
	const primary = (tag: string): string | undefined => tag.toLowerCase().split(/[-_]/)[0];
	return speechSynthesis.getVoices().find(({ localService, lang }) => localService && primary(lang) === language);
}
