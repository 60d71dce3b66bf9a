import { describe, expect, test } from 'vitest';
import { receiverLine } from '../../src/directory/receivers.ts';
import { situationOf } from '../../src/flow/holds.ts';
import { content, MUNICIPALITIES, ROLES } from '../helpers/content.ts';
import { resourcesIn } from '../helpers/screens.ts';

const { route, guide, more } = content;
const register = more.receivers;
const lineFor = (receiver: string, role: string, municipality = 'midden-delfland') =>
	receiverLine(register, receiver, situationOf(route, { municipality, role }, new Set()));

const pairs = register.receivers.flatMap((receiver) => ROLES.map((role) => [receiver, role] as const));

describe('every receiver, for every role', () => {
	test('is shown once, and is a partner of the register', () => {
		expect(new Set(register.receivers).size).toBe(register.receivers.length);
		expect(register.receivers.toSorted()).toEqual(Object.keys(guide.partners).toSorted());
		expect(pairs.length).toBe(30 * 9);
	});

	test('has one line, the same in every municipality', () => {
		for (const [receiver, role] of pairs) {
			const lines = MUNICIPALITIES.map((municipality) => lineFor(receiver, role, municipality)?.id);
			expect(new Set(lines).size, `${receiver} ${role}`).toBe(1);
			expect(lines[0], `${receiver} ${role}`).toBeDefined();
		}
	});

	test.each(['nl', 'en'] as const)('with a text, a reason and a source: %s', (language) => {
		const { texts } = resourcesIn(language);
		for (const [receiver, role] of pairs) {
			const line = lineFor(receiver, role);
			for (const part of ['text', 'reason'])
				expect(texts.line(`receiverLines.${line?.id}.${part}`).length, `${receiver} ${role} ${part}`).toBeGreaterThan(
					20,
				);
			expect(line?.sources.length, `${receiver} ${role}`).toBeGreaterThan(0);
			for (const source of line?.sources ?? [])
				expect(Object.keys(guide.sources), source).toContain(source.split(' ')[0]);
		}
	});

	test('rests on a data rule that this receiver has in the advice too', () => {
		for (const [receiver, role] of pairs) {
			const rules = guide.partners[receiver]?.sharing.map(({ rule }) => rule) ?? [];
			expect([...rules, 'DS-0'], `${receiver} ${role}`).toContain(lineFor(receiver, role)?.rule);
		}
	});

	test('no line stands there that no role gets to see', () => {
		const seen = new Set(pairs.map(([receiver, role]) => lineFor(receiver, role)?.id));
		expect(register.lines.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([]);
	});
});

describe('what sharing.md 4.3 says', () => {
	test.each([
		// No personal data to SHOP, but for who is not accountable; never to the shelters behind it.
		['shop', 'wmo', 'only-if', 'DS-3'],
		['ldh-goodwill', 'boa', 'may-not', 'DS-3'],
		['kessler-perspektief', 'boa', 'may-not', 'DS-3'],
		// Wmo 5.2.6: what is needed for a child or violence at home.
		['veilig-thuis', 'counter', 'only-if', 'DS-4'],
		['veilig-thuis', 'wmo', 'only-if', 'DS-4'],
		// Everybody may report an offence; a professional secrecy only with consent, duty or serious danger.
		['police', 'boa', 'may', 'DS-1'],
		['police', 'counter', 'may', 'DS-1'],
		['police', 'wmo', 'only-if', 'DS-1'],
		['avim', 'youth', 'only-if', 'DS-1'],
		['emergency-112', 'wmo', 'may', 'DS-1'],
		// A registration at CoMensha is not done by a worker.
		['comensha', 'boa', 'may-not', 'DS-5'],
		// Law 11: partnerships only through the desk; the desk itself may.
		['riec', 'boa', 'may-not', 'DS-6'],
		['zvh', 'wmo', 'may-not', 'DS-6'],
		['heit', 'inspector', 'may-not', 'DS-9'],
		['riec', 'oov-vth', 'only-if', 'DS-6'],
		['zvh', 'focal', 'only-if', 'DS-6'],
		['heit', 'oov-vth', 'only-if', 'DS-9'],
		// The person calls, or together.
		['fairwork', 'wmo', 'may-not', 'DS-12'],
		['slachtofferhulp', 'counter', 'may-not', 'DS-12'],
		// No victim's name to the NLA without consent.
		['nla', 'inspector', 'only-if', 'DS-8'],
		// An anonymous tip is about facts, not about a victim.
		['meld-misdaad-anoniem', 'counter', 'only-if', 'DS-7'],
		// Inside the municipality: what is needed.
		['focal-officer', 'wmo', 'only-if', 'DS-2'],
		['oov-vth-desk', 'boa', 'only-if', 'DS-2'],
	])('%s, for %s: %s (%s)', (receiver, role, verdict, rule) => {
		expect(lineFor(receiver, role)).toMatchObject({ verdict, rule });
	});

	test('client files change what a colleague or the police may hear', () => {
		for (const receiver of ['focal-officer', 'oov-vth-desk', 'police', 'veilig-thuis', 'nla'])
			expect(lineFor(receiver, 'wmo')?.id, receiver).not.toBe(lineFor(receiver, 'counter')?.id);
	});

	test('nothing about an employer, a landlord or a family: they are no receivers', () => {
		expect(register.receivers.filter((id) => /employer|landlord|family/.test(id))).toEqual([]);
	});
});
