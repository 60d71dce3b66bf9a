// The least a page can do: on a tap it paints the next question.
const main = document.querySelector('main');
let number = 0;

function next() {
	number += 1;
	const heading = document.createElement('h1');
	heading.textContent = `Vraag ${number}`;
	const buttons = ['Ja', 'Nee', 'Weet ik niet'].map((text) => {
		const button = document.createElement('button');
		button.textContent = text;
		button.dataset.option = text;
		button.onclick = next;
		return button;
	});
	main.replaceChildren(heading, ...buttons);
}

const begin = document.querySelector('[data-begin]');
begin.onclick = next;
begin.disabled = false;
const policy = trustedTypes.createPolicy('signaalroute', { createScriptURL: (address) => address });
addEventListener('load', () => navigator.serviceWorker.register(policy.createScriptURL('./sw.js')));
