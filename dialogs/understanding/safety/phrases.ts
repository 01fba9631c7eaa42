/** Words with many spellings, written `{name}` in the tables. Typed in a hurry, or as speech recognition hears them. */
const fragments: Readonly<Record<string, string>> = {
  self: '(?:my ?sel[fv]e?|my ?slef|him ?self|her ?self|them ?sel(?:f|ves|fs)|hisself)',
  want:
    '(?:want(?:s|ed|ing)?|wanna|wana|wanne|going|gonna|gona|gunna|try(?:ing)?|tries|tried|tryna|plan(?:s|ning)?|' +
    'about|ready|might|may|will|wish|hope|like|need|ima|imma|decided|threaten(?:s|ed|ing)?|' +
    'think(?:s|ing)?(?: of| about)?|thought(?:s)? (?:of|about)|talk(?:s|ing)? (?:of|about)|ideas? of)(?: (?:to|too|2))?',
  die: '(?:die|dye|dy|dei|dieing|dying|b dead|be dead|be gone for good)',
  my: '(?:my|his|her|their|the|our)',
  dont: '(?:dont|do not|dnt|don t|doesnt|does not|didnt|did not|no longer|aint|not)',
  cant: '(?:cant|can not|cannot|cnt|can t|couldnt|could not|unable to|not able to)',
  crisis: '(?:crisis|crises|cry sis|crysis)',
  gun: '(?:gun|pistol|rifle|shotgun|revolver|handgun|glock|firearm)',
  who: '(?:he|she|hes|shes|they|theyre|(?:my|our) \\w+)',
  quiero:
    '(?:quiero|kiero|qiero|quisiera|quiere|quieren|queria|deseo|voy a|va a|vamos a|intento|intente|intenta|trato de|' +
    'trata de|pienso|pienso en|piensa|piensa en|penso en|ganas de|planeo|podria|debo|debi)',
  mi: '(?:mi|su|el|la|los|mis|sus)',
};

/** Each line is one way of saying it: whole words, single spaces, `{name}` for a fragment, otherwise a regular expression. */
export const phrases = (...lines: readonly string[]): readonly RegExp[] =>
  lines.map((line) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${expand(line)})(?![\\p{L}\\p{N}])`, 'gu'));

const expand = (line: string): string =>
  line.replace(/\{(\w+)\}/g, (_, name: string) => {
    const fragment = fragments[name];
    if (fragment === undefined) throw new Error(`No such fragment: ${name}`);
    return fragment;
  });

/** Ways of saying one kind of danger, in both languages: every turn is checked against all, whatever its language. */
export interface Family {
  readonly name: string;
  readonly danger: 'crisis' | 'emergency';
  /** "I am not suicidal": a denial just before it clears it. Families that are themselves negations say no. */
  readonly deniable: boolean;
  readonly en: readonly RegExp[];
  readonly es: readonly RegExp[];
}
