import type { Content } from './content/index.js';
import { joined, spoken } from './content/words.js';
import type { Words } from './message.js';
import { asSaid } from './not-found.js';
import { script } from './script.js';
import type { Turn } from './turn.js';
import { distance } from './understanding/normalise.js';

/** What a word means, in our own glossary: for anybody, without a sign-in, and never what it means for them. */
export const explainTerm = script(
  'explain term',
  { version: 1 },
  {
    say(turn, a) {
      const { glossary } = turn.say;
      if (a.term === undefined || asSaid(String(a.term)) === '')
        return turn.end(glossary.which[turn.channel.wording]);
      const found = lookUp(turn.say, String(a.term));
      return turn.end(found ? explained(turn, found) : glossary.unknown(asSaid(String(a.term))));
    },
  },
);

type Term = Content['glossary']['terms'][keyof Content['glossary']['terms']];

/** The meaning, whom to ask what it means for them, and what can be asked next. */
function explained(turn: Turn, term: Term): Words {
  const { forYou, next } = turn.say.glossary;
  const after = [...(term.kind === 'record' || term.kind === 'medicine' ? [] : [forYou]), next(term.kind)];
  return joined([
    { text: term.text, sms: (term as Words).sms ?? term.text, speech: [{ say: term.text }] },
    { text: after.join(' '), speech: spoken(...after) },
  ]);
}

/** As said, without what stands around it; else one slip off a long word, if only one word is that near. */
export function lookUp(say: Content, said: string): Term | undefined {
  const wanted = plain(said);
  const terms: readonly Term[] = Object.values(say.glossary.terms);
  const named = terms.map((term) => ({ term, names: [term.name, ...term.also].map(plain) }));
  const exact = named.find(({ names }) => names.includes(wanted));
  if (exact || wanted.length < 6) return exact?.term;
  const near = named.filter(({ names }) =>
    names.some((name) => name.length >= 6 && distance(wanted, name, 1) <= 1),
  );
  return near.length === 1 ? near[0]?.term : undefined;
}

const around =
  /^(?:a|an|the|my|un|una|el|la|los|las|mi|mis)\s+|\s+(?:test|tests|level|levels|result|results|examen|prueba)$/g;

function plain(words: string): string {
  const folded = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  const bare = folded.replace(around, '').trim();
  return bare === '' ? folded : bare;
}
