import type { Code } from '../record.js';
import { attribute, children, child, type XmlNode } from './node.js';
import { plainText, type Narrative } from './narrative.js';

/** Code systems by their OIDs, as every other source of this record names them. */
const systems: Readonly<Record<string, string>> = {
  '2.16.840.1.113883.6.96': 'http://snomed.info/sct',
  '2.16.840.1.113883.6.1': 'http://loinc.org',
  '2.16.840.1.113883.6.88': 'http://www.nlm.nih.gov/research/umls/rxnorm',
  '2.16.840.1.113883.12.292': 'http://hl7.org/fhir/sid/cvx',
  '2.16.840.1.113883.6.59': 'http://hl7.org/fhir/sid/cvx',
  '2.16.840.1.113883.6.103': 'http://hl7.org/fhir/sid/icd-9-cm',
  '2.16.840.1.113883.6.104': 'http://hl7.org/fhir/sid/icd-9-cm',
  '2.16.840.1.113883.6.90': 'http://hl7.org/fhir/sid/icd-10-cm',
  '2.16.840.1.113883.6.4': 'http://www.cms.gov/Medicare/Coding/ICD10',
  '2.16.840.1.113883.6.12': 'http://www.ama-assn.org/go/cpt',
  '2.16.840.1.113883.6.69': 'http://hl7.org/fhir/sid/ndc',
  '2.16.840.1.113883.4.9': 'http://fdasis.nlm.nih.gov',
};

/** A code that names nothing: the VA writes code="UNK" beside its nullFlavor. */
const isNull = (node: XmlNode): boolean => {
  const code = attribute(node, 'code');
  return (
    code === undefined || code === 'UNK' || (attribute(node, 'nullFlavor') !== undefined && code === 'NI')
  );
};

export function codeOf(node: XmlNode | undefined): Code | undefined {
  return codesOf(node)[0];
}

/** Its own code and its translations. */
export function codesOf(node: XmlNode | undefined): readonly Code[] {
  if (node === undefined) return [];
  const codes: Code[] = [];
  for (const concept of [node, ...children(node, 'translation')]) {
    if (isNull(concept)) continue;
    const oid = attribute(concept, 'codeSystem');
    codes.push({
      system: oid === undefined ? '' : (systems[oid] ?? `urn:oid:${oid}`),
      code: attribute(concept, 'code')!,
    });
  }
  return codes;
}

/** "Coded Allergy Name Not Available": the VA's filler where a name would stand. */
const filler = /\bnot available$/i;

const said = (words: string | undefined): string | undefined =>
  words === undefined || filler.test(words) ? undefined : words;

/** What a concept is called: its display name, what the clinician wrote, or a translation's name. */
export function conceptName(node: XmlNode | undefined, narrative: Narrative): string | undefined {
  if (node === undefined) return undefined;
  return said(attribute(node, 'displayName')) ?? originalText(node, narrative) ?? translated(node);
}

const translated = (node: XmlNode): string | undefined =>
  children(node, 'translation')
    .map((t) => said(attribute(t, 'displayName')))
    .find((name) => name !== undefined);

/** `originalText`, written in place or referred to in the narrative. */
export const originalText = (node: XmlNode | undefined, narrative: Narrative): string | undefined =>
  said(referredText(child(node, 'originalText'), narrative));

/** An ED: its reference into the narrative, else the text itself. */
export function referredText(node: XmlNode | undefined, narrative: Narrative): string | undefined {
  if (node === undefined) return undefined;
  const id = referenceOf(node);
  const referred = id === undefined ? undefined : narrative.textOf(id);
  return said(referred) ?? said(plainText(node));
}

/** Vendors leave the "#" out as often as not. */
export function referenceOf(node: XmlNode | undefined): string | undefined {
  const value = attribute(child(node, 'reference'), 'value');
  return value?.startsWith('#') ? value.slice(1) : value;
}

/** A concept in words, or failing those its code. */
export const conceptWords = (node: XmlNode | undefined, narrative: Narrative): string | undefined =>
  conceptName(node, narrative) ?? codeOf(node)?.code;
