import type { SectionId, Sensitivity } from '../records/record.js';

/** What goes into a file or a share. Whatever is chosen, medicines bring allergies. */
export interface Choice {
  /** undefined: every section. */
  readonly sections?: readonly SectionId[];
  /** YYYY-MM-DD, both days included. They never cut allergies, conditions, and active or never-filled medicines. */
  readonly since?: string;
  readonly until?: string;
  /** The words of notes and reports. Their titles and dates stay without them. */
  readonly notes: boolean;
  /** Categories that may be in it; undefined: all, for the Veteran's own eyes. */
  readonly sensitive?: readonly Sensitivity[];
}

export const everything: Choice = { notes: true };
