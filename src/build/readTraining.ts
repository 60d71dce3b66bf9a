import type { Step } from '../flow/schema.ts';
import type { Evidence, TrainingContent } from '../screen/training/trainingContent.ts';
import { bare } from './bare.ts';
import { mapValues } from './mapValues.ts';
import type { Content } from './readContent.ts';
import { readScenarios } from './readScenarios.ts';

/** What trainers and the desk need. The scenarios are as the app plays them: they have as many questions in every language. */
export function readTraining(root: string, content: Content): TrainingContent {
	const { scenarios, texts } = readScenarios(root, content);
	const [told] = Object.values(texts);
	return {
		scenarios: scenarios.map((scenario) => ({
			...bare(scenario),
			questions: told?.scenarios[scenario.id]?.questions.length ?? 0,
		})),
		stepEvidence: mapValues(content.route.flow.steps, evidence),
	};
}

/** Who says so: what the first script leaves out, for a desk. */
const evidence = ({ sources, status, statusIn, checked }: Step): Evidence => ({
	sources,
	status,
	statusIn,
	checked,
});
