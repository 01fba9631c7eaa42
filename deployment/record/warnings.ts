import type { ReadWarning } from '../../bot/records/files/file.js';

/** Why a file is not read as it should be, in words. */
const words: Readonly<Record<string, string>> = {
  badDocumentType: 'The file says that it is another kind of document',
  badSectionCode: 'A section has the wrong code: it was known by its template',
  cutOff: 'The file ends in its middle: what came after this place is missing',
  doctype: 'The file has a document type, which is never read',
  documentOfAnother: 'A document inside is about another person: it is only listed',
  documentUnreadable: 'A document inside could not be read: it is only listed',
  emptyEntry: 'An entry has nothing in it',
  enteredInError: 'An entry was taken back by its author: it is left out',
  malformed: 'The file is not well formed',
  narrativeHoldsMore: 'The text says more than the coded entries: that is kept as a note',
  noPerson: 'The file does not say whose record it is',
  nameMissing: "A part of the person's name is missing",
  birthDateMissing: "The person's birth date is missing",
  unknownGender: "The person's gender has a code nobody knows",
  personUnknown: 'The file does not say whose record it is',
  textAfterReport: 'Text stands after the end of the report: it is kept as a note',
  textBeforeReport: 'Text stands before the report: it is left out',
  tooDeep: 'The file is nested too deep: what is deeper is left out',
  undefinedEntity: 'A sign is named that the file does not define: it is kept as written',
  unknownSection: 'A section is of a kind nobody knows: it is kept as a note',
  unknownText: 'Text stands where none was expected',
  unreadable: 'Something could not be read',
  valueLost: 'A value could not be kept',
  wrongEncoding: 'The letters are not in the encoding the file names',
};

/** Codes with dashes are rules of the bundles people share (bot/records/fhir/shared-bundle). */
export const warningWords = ({ code, place }: ReadWarning): string => {
  const said =
    words[code] ?? (code.includes('-') ? 'The file breaks a rule of shared bundles' : 'Other trouble');
  return `${said} (${code}, ${place})`;
};
