import { drugNames, labNames, vaccineNames, vitalNames } from './names.js';
import { rules } from './rule.js';
import type { Rule } from './rule.js';

const people =
  '(?:doctors?|daughter|son|wife|husband|spouse|caregiver|care giver|hospital|clinic|specialist|cardiologist|family|friend|nurse|dentist|lawyer|brother|sister|mom|mother|dad|father|niece|nephew|neighbor|aide|helper|surgeon|psychiatrist|therapist|provider)';
const sections =
  '(?:records?|medicines?|medications?|pills|allerg\\w+|labs?|results?|vaccines?|list|information|file|history|report|data|summary|everything|stuff)';
const drugWords =
  '(?:medicines?|medications?|pills|drugs|prescriptions?|tablets|capsules|inhalers?|eye drops)';

/** What a person can ask for, most telling first: who is meant, then what. */
export const requestsEn: readonly Rule[] = [
  ...rules(
    'notMe',
    '(?:that|this) (?:is|aint|isnt) ?(?:not )?me',
    'i am not (?:him|her|that (?:person|man|woman|veteran)|this person|the veteran|(?:mr|mrs|ms) \\w+)',
    'not my name|you have the wrong (?:person|man|woman|guy|veteran)|i am (?:someone|somebody) else',
  ),
  ...rules(
    'lostPhone',
    '(?:lost|stole|stolen|misplaced|cant find|new|changed|broke) (?:my |me |a )?(?:(?:code|cell|mobile|pin) )?(?:phone|card|cell|mobile|pin|number|codes)',
    'someone (?:has|took|stole) my (?:phone|card)',
    'forgot (?:my )?(?:pin|code)',
  ),
  ...rules(
    'wrongRecord',
    '(?:that|this|it|list|record|information|dose|date|one) (?:(?:is|are|looks|seems) )?(?:not|isnt|arent|aint|cant be) (?:right|correct|mine|true|my \\w+)',
    `(?:that|this|it|record|list|information|dose|date|address) (?:is|are|looks|seems) (?:wrong|incorrect|a mistake|out of date|outdated|old)`,
    '(?:mistake|error|errors|mistakes|wrong (?:medicine|dose|pills?|allergy|allergies|information|address|number of|date)) (?:in|on|with|listed|pills|refills)?|something is wrong with my record',
    'i (?:dont|do not|never|didnt) (?:take|took|taken|had|have|get|got) (?:that|this|those|these|it)(?: any ?more)?',
    '(?:fix|correct|amend|change|update) (?:my |the |a |an )?(?:record|records|mistake|error|address|list|information)',
  ),
  ...rules(
    'whoHasSeen',
    'who (?:all |else )?(?:has|have|is|was|can|did|could)?(?: \\w+){0,2} (?:seen?|looked?|looking|opened|read|access\\w*|viewed|see|view|saw)(?: \\w+){0,3} (?:record|records|file|it|information|data|account|this)',
    '(?:access|audit) (?:log|history|report)|who (?:opened|saw|looked|viewed|accessed)',
  ),
  ...rules(
    'unshare',
    '(?:stop|end|undo|take back|revoke|remove|turn off|cancel|quit)(?: \\w+){0,3} (?:sharing|share|shared|access|links?)',
    'unshare|no longer (?:share|want to share)|dont (?:share|let (?:my )?\\w+ see)',
    `(?:stop|dont let) (?:my )?${people} (?:from )?(?:seeing|see)`,
  ),
  ...rules(
    'share',
    `(?:share|sharing)(?! price)`,
    `(?:send|give|email|e mail|fax|forward|show|mail|get)(?: \\w+){0,5} to (?:my |the |a |an |our )?(?:\\w+ )?${people}`,
    `(?:send|give|email|fax|show|let) (?:my |the |a )?(?:\\w+ )?${people} (?:my |see|have|a copy|access|look|the)`,
    `${people} (?:\\w+ )?(?:needs?|wants?|has|should|asked|would like) (?:to )?(?:see|have|look at|get|access|know|for|a copy)`,
    'give (?:someone|somebody) (?:else )?access',
  ),
  ...rules(
    'textMe',
    `(?:text|send|message)(?: \\w+){0,4} (?:to|on) (?:me|my (?:phone|cell|mobile|cell phone))(?: by text| in a text)?`,
    `text me (?:my |the |that|this|it|a|all)`,
    'by text(?: message)?|in a text(?: message)?',
    '(?:text|message) (?:it|that|this|them|those|the list)',
  ),
  ...rules(
    'download',
    `download`,
    `(?:get|have|want|need|mail|email|print|save|send|give)(?: \\w+){0,3} (?:copy|file|pdf|print ?out|paper|report)`,
    `print(?: out)? (?:my|it|the|all|this|that)|mail (?:it|them|that|me)|copy of (?:my|the|it)|blue button`,
    `save (?:my |the )?${sections}`,
  ),
  ...rules(
    'whatsNew',
    '(?:what is|anything|something|whatever is) (?:new|changed|different|recent)|what (?:has )?changed|any (?:news|updates?|changes)|(?:new|latest) (?:in|on) my record|since (?:my )?last (?:time|visit|i called|i looked)|updates (?:in|on|to) my',
  ),
  ...rules(
    'advice',
    'should i|what (?:should|can|do) i (?:do|take) (?:about|if|for|when)',
    `(?:is|are|was)(?: (?:it|that|this|these|my|the))(?: \\w+){0,4} (?:normal|safe|bad|dangerous|good|too high|too low|high|low|serious|healthy|okay|ok|worse|better|concerning|abnormal)`,
    '(?:can|could|may) i (?:still )?(?:take|mix|drink|stop|skip|double|eat|combine|quit|cut|crush|use)',
    'do i need to (?:worry|see|stop|be worried|go to)|side effects?|interact\\w*|safe to|okay to|ok to|am i (?:going to|gonna|dying|sick|ok|okay|healthy)',
    'what does (?:my|this|that|it)(?: \\w+){0,4} mean for me|what (?:dose|medicine) (?:is best|do you recommend)|do you (?:think|recommend)|how (?:do|can) i (?:lower|raise|treat|cure|fix|improve)',
  ),
  ...rules(
    'refillsLeft',
    'how many (?:more )?refills (?:do i have |are there |are |i have )?(?:left |remaining )?(?:on|for|of|with) (?<item>.+)',
    '(?:any|refills?|many)(?: \\w+){0,2} (?:left|remaining)(?: (?:on|for|of|with) (?<item>.+))?',
    '(?:how many|any|number of|check(?: my)?) refills(?: (?:on|for|of) (?<item>.+))?',
    'does my (?<item>\\w+) have (?:any )?refills',
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
    'what (?:is |are |was )?(?:the |my )?(?:dose|dosage|strength|amount|directions|instructions|milligrams|mg) (?:of |for |on |do i take of |is )?(?<item>.+)',
    `how (?:much|many)(?: (?:mg|milligrams|pills|tablets|units|times))?(?: (?:of|a day))? ?(?:do i take )?(?:of )?(?<item>(?!(?:medicines|pills|drugs|do|i|should|times|refills)\\b)[a-z0-9 ]+?) (?:do|should|am|to) (?:i )?(?:take|taking|use|on|supposed|inject)`,
    'how (?:often|much|many(?: \\w+)?|many times a day)(?: \\w+)? (?:do|should|am) i (?:supposed to )?(?:take|taking|use) (?:of )?(?<item>.+)',
    '(?:when|how|what time) (?:do|should|am) i (?:supposed to )?(?:take|use|inject) (?<item>.+)',
    `(?<item>${drugNames}) (?:dose|dosage|strength|mg|milligrams|directions)`,
    `(?:dose|dosage|directions|strength) (?:of|for|on) (?<item>.+)|how many milligrams`,
  ),
  ...rules(
    'allergies',
    '(?:allergic|allergies|allergy|reactions?|react)(?: bad(?:ly)?)? to (?<item>.+)',
    '(?<item>[a-z0-9]+) allerg(?:y|ies)',
    'allerg\\w*|(?:bad )?reactions',
  ),
  ...rules(
    'notes',
    '(?:doctors?|visit|progress|clinic|clinical|care|discharge|nurses?|after visit|consult) (?:\\w+ )?(?:notes?|summary|summaries|report)|(?:notes?) (?:from|about|on|of|by|for)|my notes|^notes$|what did (?:the|my) (?:\\w+ )?(?:doctor|nurse|provider) (?:say|write|note)',
  ),
  ...rules(
    'appointments',
    'appointments?|(?:when|what (?:day|time|date)) (?:do|am|is|should|are)(?: \\w+){0,3} (?:go in|see|seeing|visit|come in|be there|due back|be seen|supposed to (?:go|come|be))|next visit|upcoming visits?|(?:my )?scheduled? (?:visit|for)',
  ),
  ...rules(
    'medicines',
    `(?:what|which|list|read|show|tell|give|see|hear|get|my|all|check|about|current|for|of|any|many|do i take|heart|the)(?: \\w+){0,5} ${drugWords}`,
    `^${drugWords}(?: \\w+){0,3}$`,
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
    `(?:what is|when was|how is|read|show|give|tell me|get|hear|check|last|latest|recent|my|the|newest|most recent)(?: (?:me|my|the|last|latest|recent|was|is|of|about|most|newest|for))* (?<item>${labNames})(?! (?:medicines?|pills|medications?))`,
    `^(?<item>${labNames})(?: (?:results?|tests?|levels?|number|reading|please|value|check|score))*$`,
    `(?<item>${labNames}) (?:results?|tests?|levels?|readings?|numbers?|history|trend)`,
    `(?:lab|labs|test|blood|laboratory)(?: \\w+)? (?:results?|tests?|reports?|numbers?)|my labs|^labs(?: \\w+){0,3}$|results? of (?:my|the) (?:\\w+ )?(?:tests?|labs?|blood)|(?:show|read|hear|see|get|any|new|latest|last|recent)(?: \\w+){0,2} (?:labs|results)`,
  ),
  ...rules(
    'vitals',
    `(?:what is|when was|how is|read|show|give|tell me|get|hear|check|last|latest|recent|my|the|how much do i)(?: (?:me|my|the|last|latest|recent|was|is|of|about|most|for))* (?<item>${vitalNames})`,
    `^(?<item>${vitalNames})(?: (?:readings?|results?|please|numbers?|checks?|history|list))*$`,
    `(?<item>${vitalNames}) (?:readings?|numbers?|history|last|was|checks?)`,
    'vitals|vital signs|how (?:much do i weigh|tall am i)|what do i weigh',
  ),
  ...rules('procedures', '(?:procedures?|surgery|surgeries|operations?|operated)(?: \\w+){0,3}'),
  ...rules(
    'demographics',
    '(?:what|which|is|check|my)(?: \\w+){0,3} (?:address|phone number|date of birth|birthday|emergency contacts?|next of kin|insurance|email)(?: (?:do you have|on file|you have))?|(?:information|address|contact|number) (?:you have )?on (?:file|me)|demographics|my (?:personal )?(?:information|details)|emergency contact',
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
    'what (?:health )?(?:problems|conditions|illnesses|diseases) do i have|what do i (?:have|got)',
    'do i (?:still |really )?(?:have|got) (?:a |an |any )?(?<item>(?!(?:to|any|an?|the|time|it|that|choice|messages?)\\b).+)',
  ),
  ...rules(
    'person',
    '(?:talk|speak|connect|transfer|get|put|give|want|need|let|reach|chat)(?: \\w+){0,4} (?:person|human|human being|someone|somebody|nurse|operator|agent|representative|people|doctor|body)',
    '(?:machine|robot|computer|bot|recording)(?: \\w+){0,2}$|(?:real|live|actual) (?:person|human|people)|(?:phone )?number (?:for|to call|i can call)|customer service|help desk',
  ),
  ...rules(
    'verify',
    '(?:sign|log|get) (?:me )?in|signing in|prove (?:who i am|its me|my identity|it is me)|(?:enter|use|have)(?: \\w+)? (?:my )?(?:pin|code|codes|card)|verify (?:me|my|who)|open my record',
  ),
  ...rules(
    'privacy',
    'how do i know (?:this|you|it|that|if)|(?:is|are) (?:this|you|it) (?:really |actually |even )?(?:a )?(?:scam|real|the va|legit|legitimate|private|secure|safe|recorded|confidential|hipaa|government|human|a (?:robot|bot|computer|machine|person))',
    'who (?:is this|are you|am i talking to)|(?:what do you|do you) (?:keep|store|record|save|sell|do with)|privacy|confidential|trust (?:you|this)|is (?:this|my \\w+) (?:call )?(?:being )?(?:recorded|private|secure|safe)',
  ),
  ...rules(
    'explainTerm',
    '(?:what does|what do) (?:the word |a |an |my |the )?(?<item>.+?) (?:mean|stand for)',
    '(?:explain|define|meaning of|definition of)(?: (?:what|to me|me))? ?(?:is )?(?:the |a |an |my )?(?<item>.+)',
    'what is (?:a |an |the )?(?<item>(?!(?:my|your|this|that|it|next|new|the|going|up|on|wrong|happening|today|our)\\b)[a-z0-9 ]+)$',
    'whats (?<item>.+) mean',
  ),
  ...rules(
    'summary',
    '(?:summary|overview|summarize|whole record|entire record|full record|rundown|run down|big picture)|(?:read|tell|show|give)(?: \\w+){0,2} (?:everything|my (?:health )?record|it all)|everything in my record|what is in my (?:health )?record',
  ),
  ...rules(
    'repeat',
    '(?:say|read|repeat|tell me|give me|run)(?: \\w+){0,3} (?:again|one more time|over)|(?:didnt|did not|couldnt) (?:hear|catch|get|understand)|what did you (?:just )?say|come again|repeat (?:that|it|the|please)',
  ),
  ...rules('slower', '(?:slow(?:er|ly)?(?: it)? down|slower|too fast|more slowly|not so fast)'),
  ...rules(
    'louder',
    '(?:louder|speak up|cant hear|turn (?:it|that|the volume) up|hard of hearing|hearing aids?)',
  ),
  ...rules(
    'pause',
    '(?:hold|hang) on|(?:wait|give me) (?:a|one|just)(?: \\w+)? (?:minute|second|sec|moment)|let me (?:get|find|grab|write|put)',
  ),
  ...rules(
    'menu',
    '(?:main menu|start over|go (?:back )?to (?:the )?(?:menu|start|beginning)|(?:my|the) (?:choices|options))',
  ),
  ...rules('back', '(?:go back|previous (?:one|page|item)|one before)'),
  ...rules('next', '(?:keep (?:going|reading)|go on|next (?:one|page|item|please)|what else|more please)'),
  ...rules(
    'help',
    'what (?:can|could|do) (?:you|i) (?:do|say|ask|get)|how (?:does|do) (?:this|it|i use)|(?:need|get|want) (?:some )?help|help (?:me )?(?:with|use|out|please)|what (?:is|are) (?:this|you) for',
  ),
  ...rules('bye', '(?:good ?bye|bye|that is all|hang(?:ing)? up|i am (?:all )?(?:done|finished|through))'),
];
