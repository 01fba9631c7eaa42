import type { ConsentView } from '../../identity/account.js';
import { contentFor } from '../../../dialogs/content/index.js';
import { paperWording } from '../../identity/helper-grants.js';
import { dayOf, timeOf } from '../dates.js';
import type { Html } from '../html.js';
import { html } from '../html.js';
import type { SignedInVisit } from '../visit.js';
import { sees } from './helpers.js';
import type { AccountFacts, Part } from './parts.js';
import { part } from './parts.js';

export const consents: Part = (visit, facts) => {
  const { consents: words } = visit.words.accountPage;
  return part(
    visit,
    'consents',
    words.title,
    html`${facts.consents.length === 0 && html`<p>${words.none}</p>`}
      <ul class="entries">
        ${facts.consents.map((consent) => oneConsent(visit, facts, consent))}
      </ul>`,
  );
};

function oneConsent(visit: SignedInVisit, facts: AccountFacts, consent: ConsentView): Html {
  const { words, language } = visit;
  const { consents: say } = words.accountPage;
  const { withdrawnAt, givenAt } = consent;
  return html`<li>
    <strong>${agreedTo(visit, facts, consent)}</strong>
    <p>
      ${say.given(timeOf(givenAt, language))}
      ${withdrawnAt === null ? say.now : say.withdrawn(timeOf(withdrawnAt, language))}
    </p>
    <details>
      <summary>${say.wording(consent.wording)}</summary>
      ${(wordingOf(visit, consent.wording) ?? [say.earlier]).map((line) => html`<p>${line}</p>`)}
    </details>
  </li>`;
}

function agreedTo(
  { words: { accountPage: words, desk }, language }: SignedInVisit,
  { names }: AccountFacts,
  { kind, grant }: ConsentView,
): string {
  const titles: Readonly<Record<string, string>> = {
    readableTexts: words.consents.readableTexts,
    service: desk.consent.agreed,
  };
  if (!grant) return titles[kind] ?? kind;
  const name = names.get(grant.helperId) ?? words.history.someone;
  return words.consents.helper(name, dayOf(grant.expiresAt, language), sees(words.helpers, grant.categories));
}

/** Every wording that can be agreed to now, on this page or in a conversation. */
function wordingOf({ words, language }: SignedInVisit, id: string): readonly string[] | undefined {
  const { texts, helpers } = words.accountPage;
  const { readableTexts: heard } = contentFor(language);
  const known: Readonly<Record<string, readonly string[]>> = {
    [words.desk.consent.wording]: [...words.desk.consent.lines, words.desk.consent.agree],
    [texts.wording]: [texts.warningTitle, ...texts.warning, texts.agree],
    [helpers.wording]: [helpers.warningTitle, ...helpers.warning],
    [paperWording]: [helpers.onPaper, helpers.warningTitle, ...helpers.warning],
    [heard.wording]: [...heard.warning('0000').text.split('\n').slice(1), heard.agree.text],
  };
  return Object.hasOwn(known, id) ? known[id] : undefined;
}
