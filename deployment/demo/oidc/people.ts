/** A synthetic person who can sign in at the simulator. */
export interface OidcPerson {
  readonly sub: string;
  readonly given: string;
  readonly family: string;
  /** YYYY-MM-DD */
  readonly birthDate: string;
  readonly patientId: string;
  readonly language: 'en' | 'es';
  /** One line beside the name: who this is in the demo. */
  readonly about: string;
}

/** Synthetic VA staff: they have no record, and some have a role. */
export interface OidcStaff extends Pick<OidcPerson, 'sub' | 'given' | 'family' | 'about'> {
  readonly roles: readonly string[];
}

/** What the token says about how the person proved who they are: identity level 2, authenticator level 2. */
export const syntheticAcr = 'http://idmanagement.gov/ns/assurance/ial/2/aal/2';

/** The claims of the id_token, under the names OpenID Connect gives them; `icn` is VA's patient id. */
export const claimsOf = (person: OidcPerson) => ({
  sub: person.sub,
  given_name: person.given,
  family_name: person.family,
  birthdate: person.birthDate,
  icn: person.patientId,
  locale: person.language === 'es' ? 'es-US' : 'en-US',
});

/** As Microsoft Entra ID writes the roles of an application. */
export const staffClaimsOf = ({ sub, given, family, roles }: OidcStaff) => ({
  sub,
  name: `${given} ${family}`,
  roles,
});
