import { rules } from './rule.js';
import type { Rule } from './rule.js';

/** The service itself, and steering inside a longer sentence. */
export const guidanceEn: readonly Rule[] = [
  ...rules(
    'privacy',
    'how do i know (?:this|you|it|that|if)|(?:is|are) (?:this|you|it) (?:really |actually |even )?(?:a )?(?:scam|real|the va|legit|legitimate|private|secure|safe|recorded|confidential|hipaa|government|human|a (?:robot|bot|computer|machine|person))',
    'who (?:is this|are you|am i talking to)|(?:what do you|do you) (?:keep|store|record|save|sell|do with)|privacy|confidential|trust (?:you|this)|is (?:this|my \\w+) (?:call )?(?:being )?(?:recorded|private|secure|safe)',
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
    'explainTerm',
    '(?:what does|what do) (?:the word |a |an |my |the )?(?<item>.+?) (?:mean|stand for)',
    '(?:explain|define|meaning of|definition of)(?: (?:what|to me|me))? ?(?:is )?(?:the |a |an |my )?(?<item>.+)',
    'what is (?:a |an |the )?(?<item>(?!(?:for|dinner|lunch|my|your|this|that|it|next|new|the|going|up|on|wrong|happening|today|our|weather|time|date|day|news|score|president|capital|price|answer)\\b)[a-z0-9 ]+)$',
    'whats (?<item>.+) mean',
  ),
  ...rules(
    'summary',
    '(?:summary|overview|summarize|whole record|entire record|full record|rundown|run down|big picture)|(?:read|tell|show|give|hear|see|get|open)(?: \\w+){0,2} (?:everything|my (?:health )?records?|it all)|everything in my record|what is in my (?:health )?record',
  ),
  ...rules(
    'repeat',
    '(?:say|read|repeat|tell me|give me|run)(?: \\w+){0,3} (?:again|one more time|over)|i missed|(?:didnt|did not|couldnt) (?:hear|catch|get|understand)|what did you (?:just )?say|come again|repeat (?:that|it|the|please)',
  ),
  ...rules(
    'slower',
    '(?:slow(?:er|ly)?(?: it)? down|slower|slow up|(?:too|so) (?:fast|quick|quickly)|more slowly|(?:cant|couldnt) keep up(?! with my)|(?:talk|talking|read|reading|going) (?:really |real |pretty )?fast)',
  ),
  ...rules(
    'louder',
    '(?:louder|speak up|cant hear|turn (?:it|that|the volume) up|hard of hearing|hearing aids?)',
  ),
  ...rules(
    'pause',
    '(?:hold|hang) on|gimme a (?:minute|sec|second)|(?:wait|give me) (?:a|one|just)(?: \\w+)? (?:minute|second|sec|moment)|let me (?:get|find|grab|write|put)',
  ),
  ...rules(
    'menu',
    '(?:main menu|start over|go (?:back )?to (?:the )?(?:menu|start|beginning)|(?:my|the) (?:choices|options))',
  ),
  ...rules('back', '(?:go back|previous (?:one|page|item)|one before)'),
  ...rules('next', '(?:keep (?:going|reading)|go on|next (?:one|page|item|please)|what else|more please)'),
  ...rules(
    'help',
    'what (?:all )?(?:can|could|do) (?:you|i) (?:do|say|ask|get)|how (?:does|do) (?:this|it|i use)|(?:need|get|want) (?:some )?help|help (?:me )?(?:with|use|out|please)|what (?:is|are) (?:this|you) for',
  ),
  ...rules('bye', '(?:good ?bye|bye|that is all|hang(?:ing)? up|i am (?:all )?(?:done|finished|through))'),
];
