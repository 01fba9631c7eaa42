import type { Site } from './site.js';
import { choose } from './site.js';
import type { Page, UserAgent } from './user-agent.js';

/** Who stands at the counter. */
export const WALTER = { patientId: 'p-walter', given: 'Walter', family: 'Counter', birthDate: '1939-11-05' };
export const LANDLINE = '+12175550101';
export const PIN = '90417263';
const photoId = { given: 'Walter', family: 'Counter', birthDate: '11/05/1939' };

/** From the desk to the provider's list of staff, and back. */
export const signInAtDesk = async (agent: UserAgent, site: Site, sub = 'dana'): Promise<Page> =>
  choose(agent, await agent.get(`${site.url}/desk`), sub);

/** Posts a form of the page that was shown last, with its tokens. */
export async function send(
  agent: UserAgent,
  site: Site,
  shown: Page,
  path: string,
  fields: Record<string, string> = {},
): Promise<Page> {
  const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(mainOf(shown))?.[1];
  const k = hidden('k');
  const csrf = hidden('csrf') ?? '';
  return agent.post(`${site.url}/desk/${path}`, { csrf, ...(k && { k }), ...fields });
}

/** Without the header, whose sign-out form has a token too. */
export const mainOf = ({ html }: Page): string => html.slice(html.indexOf('<main'));

export const findAt = async (agent: UserAgent, site: Site, fields: Record<string, string> = photoId) =>
  send(agent, site, await agent.get(`${site.url}/desk`), 'find', fields);

export const knows = (site: Site, patient = WALTER): void => {
  site.found.result = () => ({ state: 'found', patient });
};

/** Photo ID checked: the person's page. */
export async function openedAt(agent: UserAgent, site: Site, patient = WALTER): Promise<Page> {
  knows(site, patient);
  const checkPage = await findAt(agent, site);
  return send(agent, site, checkPage, 'check', { checked: 'yes', language: 'en' });
}

export interface Enrolled {
  readonly pages: readonly Page[];
  readonly member: string;
  readonly codes: readonly string[];
}

/** Agreement, phone, PIN and card, as staff and the person do it. */
export async function enrolAt(
  agent: UserAgent,
  site: Site,
  number = '217-555-0101',
  pin = PIN,
): Promise<Enrolled> {
  const pages = [await openedAt(agent, site)];
  const next = async (page: Page) => void pages.push(page);
  const last = () => pages.at(-1)!;
  await next(await send(agent, site, last(), 'consent', { agree: 'yes' }));
  await next(await send(agent, site, last(), 'phones', { number, again: number }));
  const pinPage = await agent.get(`${site.url}${/href="(\/desk\/pin\?k=[^"]+)"/.exec(last().html)?.[1]}`);
  await next(pinPage);
  await next(await send(agent, site, pinPage, 'pin', { pin, again: pin }));
  const back = /href="(\/desk\/person[^"#]+)/.exec(mainOf(last()))?.[1]?.replaceAll('&amp;', '&');
  await next(await agent.get(`${site.url}${back}`));
  const card = await send(agent, site, last(), 'card');
  const codes = [...card.html.matchAll(/class="digits">(\d{4} \d{4})</g)].map(([, code = '']) =>
    code.replace(' ', ''),
  );
  const member = /(\d{4}) (\d{4})<\/dd>/.exec(card.html);
  return { pages, codes, member: `${member?.[1]}${member?.[2]}` };
}
