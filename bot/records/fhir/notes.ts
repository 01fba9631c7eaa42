import { lines, objects, type Json } from './json.js';

export const notesOf = (resource: Json): string | undefined => {
  if (resource.note === undefined) return undefined;
  const notes = objects(resource.note).map((n) => lines(n.text));
  return lines(notes.filter((n) => n !== undefined).join('\n'));
};
