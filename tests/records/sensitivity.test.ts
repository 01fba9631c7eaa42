import { describe, expect, it } from '@jest/globals';
import { sensitivityOf } from '../../bot/records/sensitivity.js';

describe('what is kept out of readable texts and from helpers', () => {
  it.each([
    ['ETH', 'substanceUse'],
    ['HIV', 'hiv'],
    ['SICKLE', 'sickleCell'],
    ['PSY', 'mentalHealth'],
    ['SDV', 'sexualTrauma'],
    ['SEX', 'reproductiveHealth'],
  ])("the source's label %s is %s", (code, expected) => {
    expect(sensitivityOf({ labels: [code], words: ['anything'] })).toEqual([expected]);
  });

  it.each([
    ['Alcohol use disorder', ['substanceUse']],
    ['BUPRENORPHINE 8MG/NALOXONE 2MG FILM', ['substanceUse']],
    ['HIV 1 RNA [#/volume]', ['hiv']],
    ['BICTEGRAVIR/EMTRICITABINE/TENOFOVIR TAB', ['hiv']],
    ['Sickle cell trait', ['sickleCell']],
    ['Posttraumatic stress disorder', ['mentalHealth']],
    ['SERTRALINE 50MG TAB', ['mentalHealth']],
    ['Military sexual trauma', ['sexualTrauma']],
    ['Contraception counseling', ['reproductiveHealth']],
    ['LISINOPRIL 20MG TAB', []],
    ['Hives', []],
    ['HEARING AIDS', []],
    ['Type 2 diabetes mellitus', []],
  ])('without a label, %s is %j', (name, expected) => {
    expect(sensitivityOf({ words: [name] })).toEqual(expected);
  });
});
