import type { OwnFile } from '../../bot/records/own/own-files.js';
import type { Content } from './index.js';

/** What a file is, for whoever added it: kind, day, how many of what, and what was lost. */
export function explainedFile(
  say: Content['ownFiles'],
  { format, dated, sections, inPart }: Pick<OwnFile, 'format' | 'dated' | 'sections' | 'inPart'>,
): string {
  const counted = sections.filter(({ count }) => count > 0);
  const lines = [
    say.isA(format, dated),
    counted.length > 0 ? say.has(counted) : say.hasNothing,
    ...(inPart ? [say.inPart] : []),
    say.asOfThen,
  ];
  return lines.join(' ');
}
