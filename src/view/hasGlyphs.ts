const SIZE = 32;

/**
 * Whether this device can draw the letters of a text. Letters without a font all become the same box, so three
 * different ones that look alike are missing. A browser that writes the number of the letter in that box is not seen
 * through.
 */
export function hasGlyphs(text: string): boolean {
	const letters = [...new Set([...text].filter((letter) => /\p{L}/u.test(letter)))].slice(0, 3);
	const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
	if (letters.length < 2 || !pen) return true;
	const drawn = letters.map((letter) => {
		pen.clearRect(0, 0, SIZE, SIZE);
		pen.font = `${SIZE - 8}px sans-serif`;
		pen.fillText(letter, 2, SIZE - 8);
		return pen.getImageData(0, 0, SIZE, SIZE).data.join();
	});
	return new Set(drawn).size > 1;
}
