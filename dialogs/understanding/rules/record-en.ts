import { conditionNames, drugNames, labNames, vaccineNames, vitalNames } from './names.js';
import { rules } from './rule.js';
import type { Rule } from './rule.js';

const drugWords =
  '(?:medicines?|medications?|pills|drugs|prescriptions?|tablets|capsules|inhalers?|eye drops)';

/** Sections of the record, the most telling first: an allergy to a medicine is about allergies. */
export const recordEn: readonly Rule[] = [
  ...rules(
    'refillsLeft',
    'how many (?:more )?refills (?:do i have |are there |are |i have )?(?:left |remaining )?(?:on|for|of|with) (?<item>.+)',
    '(?:any|refills?|many)(?: \\w+){0,2} (?:left|remaining)(?: (?:on|for|of|with) (?<item>.+))?',
    '(?:how many|any|number of|check(?: my)?) refills(?: (?:on|for|of) (?<item>.+))?',
    'do(?:es)? (?:all )?my (?<item>\\w+) have (?:any )?refills',
    'refill (?:count|number|status|total)|can (?:my |the |it )?(?:(?<item>[a-z0-9 ]+?) )?(?:still )?be refilled',
  ),
  ...rules(
    'refill',
    '(?:refill|reorder|re order|renew) (?:my |the |on )?(?<item>[a-z0-9 ]+)',
    '(?:refill|reorder|renew|renewal)',
    '(?:run|running|ran|almost|nearly) out of (?<item>.+)',
    'order (?:more|my|some) (?<item>.+)|(?:get|need|send) more (?:of )?(?:my )?(?:pills|medicines?|medications?)',
    'pharmacy (?:phone|number)',
  ),
  ...rules(
    'medicineDose',
    'how many times (?:a|per|each) day (?:do|should|am) i (?:supposed to )?(?:take|taking|use) (?<item>.+)',
    'what (?:is |are |was )?(?:the |my )?(?:dose|dosage|strength|amount|directions|instructions|milligrams|mg) (?:of |for |on |do i take of |is )?(?<item>.+)',
    `how (?:much|many)(?: (?:mg|milligrams|pills|tablets|units|times))?(?: (?:of|a day))? ?(?:do i take )?(?:of )?(?<item>(?!(?:medicines|pills|drugs|do|i|should|times|refills)\\b)[a-z0-9 ]+?) (?:do|should|am|to) (?:i )?(?:take|taking|use|on|supposed|inject)`,
    'how (?:often|much|many(?: \\w+)?|many times a day)(?: \\w+)? (?:do|should|am) i (?:supposed to )?(?:take|taking|use) (?:of )?(?<item>.+)',
    '(?:when|how|what time) (?:do|should|am) i (?:supposed to )?(?:take|use|inject) (?<item>.+)',
    `(?<item>${drugNames}) (?:dose|dosage|strength|mg|milligrams|directions)`,
    `(?:dose|dosage|directions|strength) (?:of|for|on) (?<item>.+)|how many milligrams`,
    `how (?:much|many)(?: \\w+){0,3} (?<item>${drugNames})`,
  ),
  ...rules(
    'allergies',
    '(?:allergic|allergies|allergy|reactions?|react)(?: bad(?:ly)?)? to (?<item>.+)',
    `(?<item>${drugNames}|peanuts?|nuts?|shellfish|latex|eggs?|bees?|sulfa|iodine|pollen|dairy|milk|wheat|dye) allerg(?:y|ies)`,
    'allerg\\w*|(?:bad )?reactions',
  ),
  ...rules(
    'history',
    '(?:social|family|smoking|tobacco|drinking|alcohol)(?: and (?:social|family))?(?: health| medical)? history|runs? in (?:my|the) family|past illness\\w*|functional status|my (?:surveys?|journals?)',
  ),
  ...rules(
    'military',
    'military(?: \\w+){0,3}|(?:my )?service (?:history|records?|dates?|time|years)|dd ?214|deploy(?:ed|ments?)|branch of service|(?:when|where|how long) (?:did|was) i (?:serve|in the (?:service|army|navy|air force|marines?))|tours? of duty',
  ),
  ...rules(
    'notes',
    '(?:read|show|hear|see|get|give|my|any|all|list|open|latest|last|recent)(?: \\w+){0,3} notes?|discharge (?:papers|instructions)|care summar(?:y|ies)',
    '(?:doctors?|visit|progress|clinic|clinical|care|discharge|nurses?|after visit|consult) (?:\\w+ )?(?:notes?|summary|summaries|report)|(?:notes?) (?:from|about|on|of|by|for)|my notes|^notes$|what did (?:the|my) (?:\\w+ )?(?:doctor|nurse|provider) (?:say|write|note)',
  ),
  ...rules(
    'visits',
    '(?:past|previous|recent|last|latest|hospital|clinic|er|emergency(?: room)?|doctor|my|all) (?:\\w+ )?visits?(?: history)?(?! (?:scheduled|coming))|visit history|visits? (?:to|at|with|in) .+|^visits$|hospital (?:stays?|admissions?|discharges?)|(?:was|been|am) i (?:\\w+ )?(?:in the hospital|admitted|hospitalized)|admissions?|hospitali[sz]\\w+|encounters?',
  ),
  ...rules(
    'appointments',
    'appointments?|(?:anything|something|what is|am i) scheduled|(?:when|what (?:day|time|date)) (?:do|am|is|should|are)(?: \\w+){0,3} (?:go in|see|seeing|visit|come in|be there|due back|be seen|supposed to (?:go|come|be))|next visit|upcoming visits?|(?:my )?scheduled? (?:visit|for)',
  ),
  ...rules(
    'medicines',
    `(?:what|which|list|read|show|tell|give|see|hear|get|my|all|check|about|current|for|of|any|many|do i take|heart|the)(?: \\w+){0,5} ${drugWords}`,
    `^${drugWords}(?: \\w+){0,3}$`,
    `^(?:\\w+ ){1,3}${drugWords}$`,
    `${drugWords} (?:list|am i|i am|do i|i take|that i|for|please|on)`,
    '(?:what|everything|anything|all|things|stuff)(?: \\w+){0,3} (?:i|i am|am i|do i) (?:take|taking|on|prescribed|takin)(?: \\w+){0,4}',
    'what do i take|what am i (?:on|taking)',
  ),
  ...rules(
    'immunizations',
    `(?<item>${vaccineNames}) (?:shots?|vaccines?|vaccinations?|boosters?|immunizations?)`,
    `(?:vaccines?|vaccinations?|immunizations?|vaccinated|immunized|booster|shots?) (?:for|against) (?:the )?(?<item>${vaccineNames})`,
    '(?:vaccin\\w+|immuniz\\w+|boosters?|my shots|what shots|which shots|shots (?:have|did|do|i|am))',
  ),
  ...rules(
    'labs',
    `(?:my|last|latest|recent|newest)(?: (?:last|latest|recent|most|newest))* (?<item>${labNames})`,
    `(?:when was|how is|how was|what was|read|show|give|get|hear|check|tell)(?: (?:me|the|about))* (?<item>${labNames})`,
    `^(?<item>${labNames})(?: (?:results?|tests?|levels?|number|reading|please|value|check|score))*$`,
    `(?<item>${labNames}) (?:results?|tests?|levels?|readings?|numbers?|history|trend)`,
    `my (?:\\w+ )?(?:numbers|levels?)$`,
    `(?:lab|labs|test|blood|laboratory)(?: \\w+)? (?:results?|tests?|reports?|numbers?)|my labs|^labs(?: \\w+){0,3}$|results? of (?:my|the) (?:\\w+ )?(?:tests?|labs?|blood)|(?:show|read|hear|see|get|any|new|latest|last|recent)(?: \\w+){0,2} (?:labs|results)`,
  ),
  ...rules(
    'vitals',
    `(?:my|last|latest|recent|newest)(?: (?:last|latest|recent|most|newest))* (?<item>${vitalNames})`,
    `(?:when was|how is|how was|what was|read|show|give|get|hear|check|tell)(?: (?:me|the|about))* (?<item>${vitalNames})`,
    `^(?<item>${vitalNames})(?: (?:readings?|results?|please|numbers?|checks?|history|list))*$`,
    `(?<item>${vitalNames}) (?:readings?|numbers?|history|last|was|checks?)`,
    'vitals|vital signs|how (?:much do i weigh|tall am i)|what do i weigh',
  ),
  ...rules(
    'insurance',
    '(?:health |my |what |which )*(?:insurance|insurer|insurers)(?: \\w+){0,3}|(?:my|health) coverage|member id|policy number',
  ),
  ...rules(
    'careTeam',
    'care ?team|(?:who is|who are|what is|name of) (?:\\w+ ){0,2}(?:primary care )?(?:doctors?|providers?|nurses?|social worker)(?: \\w+){0,2}|my (?:doctors|providers|primary care (?:doctor|provider))|treat(?:ing|ment) (?:facilit|team)\\w*',
  ),
  ...rules(
    'devices',
    '(?:medical |my |any )*(?:devices?|implants?|implanted|pacemaker|defibrillator|prosthe\\w+|hearing aids?|wheelchair|cpap|medical equipment)(?: \\w+){0,3}',
  ),
  ...rules(
    'plan',
    '(?:care|treatment|health) plans?|plan of care|(?:my|health|care|treatment)(?: \\w+)? goals?|^(?:plan|goals?|plan and goals|plans and goals)$|advance directives?|living will|(?:health|wellness|my) reminders?|what is (?:the|my) plan',
  ),
  ...rules(
    'documents',
    '(?:my|the|any|show|see|list|all|what|scanned)(?: \\w+){0,2} (?:documents?|scans)|^documents?$|scanned (?:papers?|files?)|documents? (?:do|on|in|are)(?: \\w+){0,4}',
  ),
  ...rules('procedures', '(?:procedures?|surgery|surgeries|operations?|operated)(?: \\w+){0,3}'),
  ...rules(
    'demographics',
    '(?:what|which|is|check|my)(?: \\w+){0,3} (?:address|phone number|date of birth|birthday|emergency contacts?|next of kin|email)(?: (?:do you have|on file|you have))?|(?:information|address|contact|number) (?:you have )?on (?:file|me)|demographics|how old am i|what (?:number|phone|address|email|information) do you have|my (?:personal )?(?:information|details)|emergency contact',
  ),
  ...rules(
    'medicine',
    '(?:am i|do i|are you sure i|did i|was i|i am)(?: (?:still|now|supposed to be|currently|even|to))* (?:on|taking|take|use|using|prescribed|off) (?:any )?(?<item>.+)',
    `(?:what|why)(?: (?:is|do|am|are|did))?(?: i)?(?: (?:take|taking|on|get|prescribed))? (?:my |the )?(?<item>[a-z0-9 ]+?) for(?: again)?$`,
    `why (?:do|am|did|was) i (?:take|taking|on|get|put on|given|prescribed) (?:my )?(?<item>.+)`,
    `(?<item>${drugNames})`,
  ),
  ...rules(
    'conditions',
    '(?:what is|what all is) wrong with me|(?:conditions?|diagnos\\w+|problem list|health problems?|medical problems|medical history|health history|illness\\w*)(?: \\w+){0,3}',
    `(?:about|have|got|my)(?: my)? (?<item>${conditionNames})`,
    'what (?:health )?(?:problems|conditions|illnesses|diseases) do i have|what do i (?:have|got)',
    'do i (?:still |really )?(?:have|got) (?:a |an |any )?(?<item>(?!(?:to|any|anything|something|an?|the|time|it|that|choice|messages?)\\b).+)',
  ),
];
