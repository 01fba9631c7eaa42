import type { FaultKind } from './faults.js';
import type { SearchResult } from './search.js';
import type { Resource } from './store.js';

export interface Page {
  readonly result: SearchResult;
  readonly from: number;
  readonly count: number;
  readonly fault?: FaultKind;
}

/** The matches of this page, and the page after it. Faults of paging make the first page hold one match. */
export function pageOf(page: Page): { readonly matches: readonly Resource[]; readonly next?: Page } {
  const count = page.fault === undefined ? page.count : 1;
  const end = page.from + count;
  const matches = page.result.matches.slice(page.from, end);
  const more = end < page.result.matches.length || (page.fault !== undefined && page.from === 0);
  return more ? { matches, next: { ...page, from: end } } : { matches };
}

/** A searchset. Included resources come with the first page. */
export function bundle(
  page: Page,
  matches: readonly Resource[],
  base: string,
  next: string | undefined,
): unknown {
  const included = page.from === 0 ? page.result.included : [];
  const entry = (mode: string) => (resource: Resource) => ({
    fullUrl: `${base}/${resource.resourceType}/${resource.id}`,
    resource,
    search: { mode },
  });
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    total: page.result.matches.length,
    ...(next === undefined ? {} : { link: [{ relation: 'next', url: next }] }),
    entry: [...matches.map(entry('match')), ...included.map(entry('include'))],
  };
}

export const outcome = (code: string): unknown => ({
  resourceType: 'OperationOutcome',
  issue: [{ severity: 'error', code }],
});
