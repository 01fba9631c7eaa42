import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { csrfOf, personOf, signInAs, startSite, submit, type Site } from './site.js';
import { recordOf } from './record.js';
import { createUserAgent, type UserAgent } from './user-agent.js';

let site: Site;
let agent: UserAgent;
beforeAll(async () => {
  site = await startSite();
  agent = createUserAgent();
  await signInAs(agent, site, 'mary');
});
afterAll(() => site.close());
beforeEach(() => {
  site.record.result = (patientId) => ({ state: 'ready', record: recordOf(patientId) });
});

/** Does not follow what a page leads to. */
function sameBrowser(): UserAgent {
  const quiet = createUserAgent({ follow: false });
  for (const [key, value] of agent.cookies) quiet.cookies.set(key, value);
  return quiet;
}

const chosen = (fields: Readonly<Record<string, string>>) =>
  submit(agent, site, '/download', { since: '', until: '', language: 'en', format: 'text', ...fields });

describe('what is chosen for a file', () => {
  it('is in it, with the allergies that medications bring, and the rest is said to be left out', async () => {
    const file = await chosen({ section: 'medicines' });
    expect(file.html).toContain('lisinopril 10 mg tablet');
    expect(file.html).toContain('penicillin');
    expect(file.html).not.toContain('Primary care note');
    expect(file.html).toContain('Care summaries and notes');
    expect(file.headers.get('content-disposition')).toContain('"VA-Blue-Button-report-part-Mary-');
  });

  it('is in the language that was chosen', async () => {
    const file = await chosen({ section: 'allergies', language: 'es' });
    expect(file.html).toContain('Alergias');
    expect(file.html).toContain('penicillin');
  });

  it('leaves out the words of notes and keeps their titles', async () => {
    const file = await chosen({ leave: 'notes' });
    expect(file.html).toContain('Primary care note');
    const note = recordOf('x').sections.notes.entries[0]?.text ?? 'no text';
    expect(file.html).not.toContain(note.slice(0, 30));
  });

  it.each([
    [{}, 'You chose nothing that changes the file.'],
    [{ since: '2026-02-01', until: '2026-01-01' }, 'The second day is before the first.'],
    [{ since: 'yesterday' }, 'Something was missing in the form'],
    [{ section: 'secrets' }, 'Something was missing in the form'],
    [{ section: 'labs', format: 'exe' }, 'Something was missing in the form'],
  ])('is asked again where it cannot be: %j', async (fields, said) => {
    const page = await chosen(fields);
    expect(page.html).toContain(said);
  });

  it('opens for nobody else', async () => {
    const quiet = sameBrowser();
    const body = { section: 'medicines', since: '', until: '', language: 'en', format: 'text' };
    const csrf = await csrfOf(agent, site);
    const sent = await quiet.post(`${site.url}/download`, { ...body, csrf }, { origin: site.url });
    const other = createUserAgent();
    await signInAs(other, site, 'harold');
    const page = await other.get(new URL(sent.headers.get('location') ?? '', site.url).href);
    expect(page.html).not.toContain('lisinopril');
    expect(page.html).toContain('Please choose again.');
  });
});

describe('the page of downloads', () => {
  it('lists what was made before', async () => {
    await agent.get(`${site.url}/download/record-one-page.pdf`);
    const page = await agent.get(`${site.url}/download`);
    expect(page.html).toMatch(/Files made before[\s\S]*One page for emergencies, /);
  });

  it('says what was asked for on a call, until it is taken', async () => {
    const mary = await personOf(site, 'mary');
    const who = { personId: mary.id, actorId: mary.id, channel: 'voice' as const };
    await site.services.commit([site.services.keptFor.keep(who)]);
    for (const path of ['/download', '/account'])
      expect((await agent.get(site.url + path)).html).toContain('You asked us to keep a copy for you');
    await agent.get(`${site.url}/download/record.txt`);
    expect((await agent.get(`${site.url}/download`)).html).not.toContain('You asked us to keep');
  });

  it('says that a long record is being read, and goes on by itself when it is there', async () => {
    const services = site.services as { records: Site['services']['records'] };
    const { records } = services;
    let there = false;
    const prefetched: string[] = [];
    services.records = {
      ...records,
      remembered: (subject) => (there ? records.remembered(subject) : undefined),
      prefetch: ({ personId }) => void prefetched.push(personId),
    };
    const waiting = await sameBrowser().get(`${site.url}/download/record.txt`);
    there = true;
    services.records = records;
    expect(prefetched).toHaveLength(1);
    expect(waiting.html).toContain('One moment: we are reading your record.');
    expect(waiting.html).toContain('url=/download/record.txt?n=1');
    const next = await agent.get(`${site.url}/download/record.txt?n=1`);
    expect(next.html).toContain('lisinopril');
  });
});
