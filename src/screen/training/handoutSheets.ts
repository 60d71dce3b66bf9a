import { adoptionLine, contentDate, municipalityName } from '../words.ts';
import type { HandoutSheet, SheetId, SheetLine, SheetSection } from './handout.ts';
import { onOneSheet } from './handoutFit.ts';
import { expectedEntries, expectedRoute, type SheetPlace, signalsByStage, whatIfs } from './handoutSections.ts';
import { explained } from './handoutTerms.ts';
import { sceneLine, sceneSettings, sceneStages } from './scene.ts';
import type { Scenario } from './trainingContent.ts';

/** What every sheet has around it. */
export function aroundSheet(
	{ resources }: SheetPlace,
	id: SheetId,
	municipality: string,
): Pick<HandoutSheet, 'name' | 'label' | 'small'> {
	const { texts, route, version } = resources;
	const { adoption } = adoptionLine(route, texts, { municipality });
	return {
		name: texts.ui('app.name'),
		label: texts.ui(`handout.sheets.${id}`),
		small: [
			[
				texts.ui('scope.appliesTo', { scope: municipalityName(route, texts, municipality) }),
				texts.ui('app.version', { version, date: contentDate(route, texts) }),
			].join(' · '),
			[texts.ui('handout.invented'), texts.ui('about.disclaimer'), adoption]
				.filter((line) => line !== undefined)
				.join(' '),
		],
	};
}

/** For participants: what happens and what to talk about, with nothing that gives the answer away. */
export function participantsSheet(place: SheetPlace, scenario: Scenario): HandoutSheet {
	const { state, resources } = place;
	const { texts } = resources;
	const key = `scenarios.${scenario.id}`;
	return onOneSheet(
		explained(place.resources, {
			...headOf(place, scenario, 'participants'),
			whole: [
				{
					heading: texts.ui('training.situation.label'),
					kind: 'text',
					lines: sceneStages(scenario, texts).map(({ lines }) => ({ text: lines.map(({ text }) => text).join(' ') })),
				},
			],
			sections: [],
			questions: { heading: texts.ui('handout.questions'), lines: texts.lines(`${key}.questions`), rules: 0 },
			sign: {
				heading: texts.ui('handout.sign.here'),
				hint: texts.ui('handout.sign.hint'),
				fields: [texts.ui('handout.sign.name'), texts.ui('handout.sign.role'), texts.ui('handout.sign.date')],
				rows: 1,
			},
			app: { label: texts.ui('handout.app'), address: state.address },
		}),
	);
}

/** After the walk: the route, why, what was to be seen, and what follows from it. */
export function debriefSheet(place: SheetPlace, scenario: Scenario): HandoutSheet {
	const { texts } = place.resources;
	const key = `scenarios.${scenario.id}`;
	const listed = (heading: string, lines: string[]): SheetSection => ({
		heading,
		kind: 'list',
		lines: lines.map((text) => ({ text })),
	});
	return onOneSheet(
		explained(place.resources, {
			...headOf(place, scenario, 'debrief'),
			whole: [],
			sections: [
				...expectedRoute(place, scenario, 'whole'),
				listed(texts.ui('training.debrief.why'), texts.lines(`${key}.why`)),
				...signalsByStage(place, scenario, (_, text) => text),
				listed(texts.ui('training.debrief.write'), texts.lines(`${key}.write`)),
				listed(texts.ui('training.debrief.share'), texts.lines(`${key}.share`)),
				...whatIfs(place, scenario),
			],
		}),
	);
}

/** For the trainer: what to say at each slide, in the order in which they come. */
export function trainerSheet(place: SheetPlace, scenario: Scenario): HandoutSheet {
	const { texts } = place.resources;
	const { id, count, sessions } = scenario;
	const key = `scenarios.${id}`;
	const notes = texts.lines(`${key}.notes`);
	const asked = (question: string, at: number): SheetLine => ({
		strong: question,
		text: notes[count.length + at] ?? '',
	});
	const [first = '', ...later] = texts.lines(`${key}.questions`);
	const section = (heading: string, lines: SheetLine[]): SheetSection => ({ heading, kind: 'text', lines });
	const time = texts.ui('handout.trainer.time', {
		short: sessions['10'].minutes,
		middle: sessions['20'].minutes,
		long: sessions['45'].minutes,
	});
	return onOneSheet(
		explained(place.resources, {
			...headOf(place, scenario, 'trainer'),
			notice: texts.ui('handout.trainer.distress', { line: texts.line(`${key}.distress`) }),
			whole: [{ kind: 'text', lines: [{ text: time }] }],
			sections: [
				section(texts.ui('handout.trainer.ask'), [asked(first, 0)]),
				section(
					texts.ui('handout.trainer.count'),
					count.map(({ journey, step }, at) => {
						const { answer } = expectedEntries(place, scenario, journey).find((entry) => entry.step === step) ?? {};
						const line = { strong: texts.line(`steps.${step}.question`), text: notes[at] ?? '' };
						return answer === undefined ? line : { ...line, answer: texts.ui('handout.trainer.here', { answer }) };
					}),
				),
				...expectedRoute(place, scenario, 'partners'),
				section(
					texts.ui('handout.trainer.talk'),
					later.map((question, at) => asked(question, at + 1)),
				),
				...signalsByStage(place, scenario, (line, text) =>
					texts.ui('handout.trainer.line', { line, text: beginningOf(text) }),
				),
				...whatIfs(place, scenario),
			],
		}),
	);
}

function headOf(place: SheetPlace, scenario: Scenario, id: SheetId) {
	const { state, resources } = place;
	const { texts, route } = resources;
	const settings = sceneSettings(scenario, state.settings, route);
	return {
		id,
		...aroundSheet(place, id, settings.municipality),
		title: texts.line(`scenarios.${scenario.id}.title`),
		scene: texts.ui('handout.scene', { scene: sceneLine(scenario, settings, route, texts) }),
	};
}

/** Enough of it to find it by. */
function beginningOf(text: string): string {
	const words = text.split(' ');
	return words.length <= MOST_WORDS ? text : `${words.slice(0, MOST_WORDS).join(' ')} …`;
}

const MOST_WORDS = 5;
