import { useContext } from 'preact/hooks';
import type { QuestionScreen } from '../screen/screen.ts';
import { Fold } from './Fold.tsx';
import { Path } from './Path.tsx';
import type { Send } from './Send.ts';
import { Wide } from './useWide.ts';
import { Words } from './Words.tsx';

/** Beside the question: what is practised, why it is asked, help, and the answers so far. */
export function Beside({ screen, send }: { screen: QuestionScreen; send: Send }) {
	const { situation, why, help, path } = screen;
	const wide = useContext(Wide);
	return (
		<>
			{situation && (
				<Fold label={situation.label} open={wide}>
					{situation.lines.map((line) => (
						<p key={line}>{line}</p>
					))}
				</Fold>
			)}
			{why && (
				<Fold label={why.label} open={wide}>
					<p>
						<Words>{why.text}</Words>
					</p>
				</Fold>
			)}
			{help && (
				<Fold label={help.label} open={wide}>
					{help.text.map((line) => (
						<p key={line}>
							<Words>{line}</Words>
						</p>
					))}
				</Fold>
			)}
			{path.entries.length > 0 && (
				<Fold label={path.label} count={path.entries.length} open={wide}>
					<Path entries={path.entries} send={send} />
				</Fold>
			)}
		</>
	);
}
