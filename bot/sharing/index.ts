export { describeDate } from './dates.js';
export type { DateOptions } from './dates.js';
export { documentOf } from './document.js';
export type { DocumentEntry, DocumentOptions, DocumentSection, Line, RecordDocument } from './document.js';
export { fileName } from './file-name.js';
export type { SimpleSection } from './simple.js';
export { writeText } from './text.js';
export type { DocumentWords, FieldName, SectionWords } from './words.js';
export { VA_ZONE } from './zones.js';
