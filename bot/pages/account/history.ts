import { byService, type AuditEntry } from '../../audit/audit.js';
import { sectionTitle } from '../../../dialogs/content/section-lines.js';
import { timeOf } from '../dates.js';
import type { Html } from '../html.js';
import { html } from '../html.js';
import { isSection } from '../text-link.js';
import type { SignedInVisit } from '../visit.js';
import type { AccountFacts, Part } from './parts.js';
import { part } from './parts.js';

export const history: Part = (visit, facts) => {
  const { history: words } = visit.words.accountPage;
  return part(
    visit,
    'history',
    words.title,
    html`<p>${words.only}</p>
      ${facts.history.length === 0 && html`<p>${words.none}</p>`}
      <ul class="entries">
        ${facts.history.map((entry) => oneEvent(visit, facts, entry))}
      </ul>`,
  );
};

/** Events this version does not know are left out of the page, never out of the audit. */
function oneEvent(visit: SignedInVisit, facts: AccountFacts, entry: AuditEntry): Html | undefined {
  const what = describe(visit, facts, entry);
  if (what === undefined) return undefined;
  const { words, language } = visit;
  const channels: Readonly<Record<string, string>> = words.events.channels;
  const how = channels[entry.channel];
  return html`<li>
    <strong>${subject(visit, facts, entry)}</strong> ${what}<br />
    ${timeOf(entry.at, language)}${how && `, ${how}`}
  </li>`;
}

/** Whoever fails a proof has shown to be nobody, whatever account they tried. */
const byAnyone = new Set(['proofFailed', 'locked', 'incidentOpened']);

function subject({ words, actor }: SignedInVisit, { names }: AccountFacts, entry: AuditEntry): string {
  const { history: say } = words.accountPage;
  if (entry.actorId === byService) return say.service;
  if (byAnyone.has(entry.event)) return say.caller;
  return entry.actorId === actor.id ? say.you : (names.get(entry.actorId) ?? say.someone);
}

export const helperIn = (facts: AuditEntry['facts']): readonly string[] =>
  typeof facts['helperId'] === 'string' ? [facts['helperId']] : [];

function describe(
  { words: { events, accountPage }, language }: SignedInVisit,
  { names }: AccountFacts,
  entry: AuditEntry,
): string | undefined {
  const section = String(entry.facts['section'] ?? '');
  const part = isSection(section)
    ? sectionTitle(language, section)
    : section === 'summary'
      ? events.summary
      : events.whole;
  if (entry.event === 'recordOpened' || entry.event === 'recordTexted') return events[entry.event](part);
  if (entry.event === 'incidentOpened') return sayingOf(events.incidentOpened, entry.facts['kind']);
  if (entry.event === 'personPaused') return sayingOf(events.personPaused, entry.facts['why']);
  const plain: unknown = Object.hasOwn(events, entry.event) && events[entry.event as keyof typeof events];
  if (typeof plain === 'string') return plain;
  const [helper] = helperIn(entry.facts);
  const name = (helper && names.get(helper)) ?? accountPage.history.other;
  return isAboutHelper(entry.event) ? events[entry.event](name) : undefined;
}

/** Undefined where the event beside it says all there is. */
const sayingOf = (says: Readonly<Record<string, string>>, kind: unknown): string | undefined =>
  says[String(kind)];

const aboutHelper = ['helperGranted', 'helperRevoked', 'grantPaused', 'grantResumed'] as const;
const isAboutHelper = (event: string): event is (typeof aboutHelper)[number] =>
  (aboutHelper as readonly string[]).includes(event);
