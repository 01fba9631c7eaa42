import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openOwnWorld, personAt, type OwnWorld } from './world.js';

const opens = ['do: open the chat', 'do: open page /signin', 'do: sign in as walter'];

describe('a server that is read with the own token, and with system access elsewhere', () => {
  let own: OwnWorld;
  beforeAll(async () => {
    own = await openOwnWorld('azure+own');
  }, 60_000);
  beforeEach(async () => {
    await own.forget();
    own.asked();
  });
  afterAll(() => own.close());
  const kinds = (): string[] => [...new Set(own.asked().map((request) => request.with))];

  it('is read with the own token in the chat and on the pages of the Veteran who signed in', async () => {
    const walter = personAt(own.world, 'web', 'walter');
    await walter.does(...opens);
    const said = await walter.does('user: my allergies');
    await walter.does('do: open page /asked?section=medicines');
    expect(said).toContain('no known allergies');
    expect(kinds()).toEqual(['own']);
  });

  it('is read with system access by phone, also right after the own token read it on the web', async () => {
    await personAt(own.world, 'web', 'walter').does(...opens, 'user: my allergies');
    own.asked();
    const said = await personAt(own.world, 'voice', 'walter').does(
      'do: call',
      'keys: 1',
      'user: my allergies',
      'keys: {pin}',
      'keys: {card}',
    );
    expect(said).toContain('no known allergies');
    expect(kinds()).toEqual(['system']);
  });

  it('is read with system access for a text, and then with the own token on the web', async () => {
    const rosa = personAt(own.world, 'sms', 'rosa');
    await rosa.does('user: allergies', 'do: open the link', 'do: press "Continue"');
    await rosa.does('do: sign in as rosa');
    expect(kinds()).toEqual(['own']);
    expect(await rosa.does('user: {match}', 'user: allergies')).not.toBe('');
    expect(kinds()).toEqual(['system']);
  });

  it('is never read with a helper’s token, nor with the Veteran’s, by the helper', async () => {
    await personAt(own.world, 'web', 'walter').does(...opens, 'user: my allergies');
    own.asked();
    const tom = personAt(own.world, 'web', 'tom');
    await tom.does('do: open the chat', 'do: open page /signin', 'do: sign in as tom', 'user: my allergies');
    expect(kinds()).toEqual(['own']);
    await tom.does('do: open page /account', 'do: press "Walter"');
    const said = await tom.does('user: my allergies', 'do: open page /asked?section=labs');
    expect(said).toContain('Walter:');
    expect(kinds()).toEqual(['system']);
  });

  it('gets no request at all when the token was given for another patient', async () => {
    own.tokens.patient = own.world.person('rosa').key;
    const walter = personAt(own.world, 'web', 'walter');
    await walter.does(...opens);
    const said = await walter.does('user: my allergies');
    expect(said).toContain("I can't open this record, because some details need to be checked first.");
    expect(own.asked()).toEqual([]);
    own.tokens.patient = undefined;
  });
});

describe('a server that is read with the own token only', () => {
  let own: OwnWorld;
  beforeAll(async () => {
    own = await openOwnWorld('own');
  }, 60_000);
  beforeEach(async () => {
    await own.forget();
    own.asked();
  });
  afterAll(() => own.close());
  const call = ['do: call', 'keys: 1', 'user: my allergies', 'keys: {pin}', 'keys: {card}'];

  it('is read on the web by the Veteran who signed in', async () => {
    const said = await personAt(own.world, 'web', 'walter').does(...opens, 'user: my allergies');
    expect(said).toContain('no known allergies');
  });

  it('is said to be unread on the phone, with where it can be read, when there is no other', async () => {
    const said = await personAt(own.world, 'voice', 'walter').does(...call);
    expect(said).toContain("I can't read the health record here. This does not mean it is empty.");
    expect(said).toContain('can sign in on our web page and read it there');
    expect(own.asked()).toEqual([]);
  });

  it('is said to be missing beside what another server answered', async () => {
    const said = await personAt(own.world, 'voice', 'denise').does(...call);
    expect(said).toContain(
      'What VA Dayton holds can be read only on our web page, after the Veteran signs in there.',
    );
    expect(own.asked()).toEqual([]);
  });

  it('is said to be unread to a helper', async () => {
    const tom = personAt(own.world, 'web', 'tom');
    await tom.does('do: open the chat', 'do: open page /signin', 'do: sign in as tom');
    await tom.does('do: open page /account', 'do: press "Walter"');
    own.asked();
    const said = await tom.does('user: my allergies');
    expect(said).toContain('can sign in on our web page and read it there');
    expect(own.asked()).toEqual([]);
  });
});
