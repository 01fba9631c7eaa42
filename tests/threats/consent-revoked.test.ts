import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { World } from '../../deployment/demo/world.js';
import { personAt, type PersonAt } from '../support/person-at.js';
import { openTranscriptWorld, type OpenedWorld } from '../support/transcript-world.js';

/** Medicines of Walter's record. */
const WALTERS = /metoprolol|furosemide|warfarin|tamsulosin/i;

describe('threat: consent revoked · in the middle of a session', () => {
  let opened: OpenedWorld;
  let world: World;
  let helper: PersonAt;
  let walter: PersonAt;

  beforeAll(async () => {
    opened = await openTranscriptWorld();
    ({ world } = opened);
    helper = personAt(world, 'web', 'tom');
    walter = personAt(world, 'web', 'walter');
  });
  afterAll(() => opened.close());

  /** Walter lets Thomas in again. */
  const regrant = () =>
    walter.does(
      'do: open page /account',
      'do: press "I agree. Let this person see my record" with member={member of tom}, days=30',
    );

  /** How often Walter's record was asked of its sources since the last call. */
  let before = 0;
  const asked = (): number => {
    const { requests } = world.simulators.fhir;
    const since = requests.slice(before);
    before = requests.length;
    return since.filter((request) => request.includes('MedicationRequest')).length;
  };

  it("a helper's next turn reads nothing, on the chat and on the page, and the cache is gone", async () => {
    await helper.does('do: open the chat', 'do: open page /signin', 'do: sign in as tom');
    await helper.does('do: open page /account', 'do: press "Walter"');
    expect(await helper.does('user: my medications')).toMatch(WALTERS);
    expect(asked()).toBeGreaterThan(0);

    await walter.does('do: open the chat', 'do: open page /signin', 'do: sign in as walter');
    await walter.does('user: my medications');
    expect(asked()).toBe(0);

    await walter.does('do: open page /account', 'do: press "Thomas"');
    expect(await helper.does('user: my medications', 'user: my allergies', 'user: more')).not.toMatch(
      WALTERS,
    );
    await helper.does('do: open page /asked?section=medicines');
    expect(await helper.page()).not.toMatch(WALTERS);
    expect(asked()).toBe(0);

    expect(await walter.does('user: my medications')).toMatch(WALTERS);
    expect(asked()).toBeGreaterThan(0);
  });

  it('a helper on a call, in the middle of a list: paused, the next word reads nothing and asks who it is', async () => {
    const caller = personAt(world, 'voice', 'tom');
    const owner = personAt(world, 'voice', 'walter');
    await regrant();
    await caller.does('do: call', 'user: my medications', 'keys: {pin}', 'keys: {card}');
    expect(await caller.does('keys: 2')).toMatch(WALTERS);
    await owner.does('do: call', "user: pause my son's access", 'keys: {pin}');
    expect(await owner.does('keys: {card}')).toContain("Thomas can't see your record for now.");
    const next = await caller.does('user: next');
    expect(next).toContain('PIN');
    expect(await caller.does('user: my allergies', 'keys: 2')).not.toMatch(/Walter|no known allergies/);
  });

  it('a consent to readable texts: the next text holds nothing of the record', async () => {
    const tom = personAt(world, 'sms', 'tom');
    await tom.does('user: meds', 'do: open the link', 'do: press "Continue"', 'do: sign in as tom');
    expect(await tom.does('user: {match}')).toMatch(/ibuprofen/i);
    const after = await tom.does('user: PRIVATE', 'user: meds', 'user: MORE', 'user: allergies');
    expect(after).not.toMatch(/ibuprofen|losartan|codeine/i);
  });
});
