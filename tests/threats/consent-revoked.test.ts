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

  it('a consent to readable texts: the next text holds nothing of the record', async () => {
    const tom = personAt(world, 'sms', 'tom');
    await tom.does('user: meds', 'do: open the link', 'do: press "Continue"', 'do: sign in as tom');
    expect(await tom.does('user: {match}')).toMatch(/ibuprofen/i);
    const after = await tom.does('user: PRIVATE', 'user: meds', 'user: MORE', 'user: allergies');
    expect(after).not.toMatch(/ibuprofen|losartan|codeine/i);
  });
});
