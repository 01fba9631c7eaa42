import { defined } from '../defined.js';
import { lines } from '../text.js';
import type { Note } from '../record.js';
import { conceptName, referenceOf } from './concepts.js';
import type { SectionContext } from './context.js';
import { commentsOf, ourDetail } from './details.js';
import { contentOf } from './documents.js';
import { authorOf, baseOf, put } from './entry.js';
import { allText, attribute, child, take, type XmlNode } from './node.js';
import { organizationOf, personOf, roleOf } from './people.js';
import { statusCode } from './statements.js';
import { intervalOf, pointOf } from './time.js';

/** A note activity (C-CDA 4.202): its text in the narrative, in place, or a file. */
export function readNote(statement: XmlNode, context: SectionContext): void {
  const { narrative } = context;
  const text = take(child(statement, 'text'));
  const kind = noteKind(statement, context);
  const when = intervalOf(child(statement, 'effectiveTime')).start;
  const file = text === undefined ? undefined : contentOf(text);
  const comment = commentsOf(statement, context);
  if (file?.content !== undefined) {
    const base = baseOf('documents', statement, context, {
      name: kind ?? context.title,
      concept: child(statement, 'code'),
      when,
    });
    return put(context, 'documents', { ...base, ...defined({ kind, author: authorOf(statement), ...file }) });
  }
  const id = referenceOf(text);
  const words = (id === undefined ? undefined : narrative.blockOf(id)) ?? (text && lines(allText(text)));
  const author = child(statement, 'author');
  const signer = roleOf(child(statement, 'legalAuthenticator'));
  take(child(statement, 'statusCode'));
  const base = baseOf('notes', statement, context, {
    name: kind ?? context.title,
    concept: child(statement, 'code'),
    when: when.date === undefined && when.warnings.length === 0 ? pointOf(child(author, 'time')) : when,
    text: words,
    details: [
      ...[statusCode(statement)]
        .filter((s) => s !== undefined && s !== 'completed')
        .map((value) => ourDetail('Status', value!)),
      ...(comment === undefined ? [] : [ourDetail('Comment', comment)]),
    ],
  });
  const note: Note = {
    ...base,
    ...defined({
      kind,
      author: authorOf(statement) ?? organizationOf(roleOf(author)),
      signedBy: personOf(signer),
    }),
  };
  put(context, 'notes', note);
}

/** 34109-9 "Note" is the kind of all notes: its translation says which. */
function noteKind(statement: XmlNode, { narrative }: SectionContext): string | undefined {
  const code = child(statement, 'code');
  const translation = child(code, 'translation');
  return attribute(translation, 'displayName') ?? conceptName(code, narrative);
}
