import type { Blocks } from '../blocks.js';

export const steeringEn: Blocks = {
  repeat: `
    say that again | repeat | repeat that please | what did you say | i didnt catch that | come again | one more time
    can you say that again | read that again | huh | pardon | what was that | i missed that | i missed the last one
    say again | rpt | repeat plz | uh can you uh repeat that | what was the last one again | go over that again
    i didnt understand you say it again | run that by me again | sorry what | again please | once more | tell me again
    read me that last part again | could you read that one more time | i wasnt listening say it again | say it over
    didnt hear the last part | you cut out say that again | what was that last thing | say what now`,
  next: `
    next | more | keep going | go on | continue | yeah go ahead | go ahead | next one | read more | next page | whats next on the list
    read the next ones | ok next | and | then what | keep reading | show me more | move along | uh yeah keep going
    the next three | the rest of them | yes keep going | sure go on | more please | carry on | nxt | skip this one
    im ready for the next one | ready | ok go on | got it next | next please | what else is there | what else do i have
    give me some more | move on | finish the list | alright keep going`,
  back: `
    go back | back | previous | the one before | back up | previous page | last page | go back one | read the one before that
    uh go uh back | take me back | back one | return | go to the previous one | i want to go back | the last one before this
    back up a bit | step back | undo that | before that one | back please | go backwards`,
  menu: `
    menu | main menu | start over | what are my choices | go to the menu | options | home | take me to the beginning | hello
    hi | hi there | good morning | hey there | back to the start | list the options | show me the menu | read me the choices
    uh the uh main menu | begin again | go to the main menu | thank you | thanks a lot | thx | hey | hello there
    can you give me the choices | start from the top | from the beginning | first menu | good evening | how are you
    whats on the menu here | choices please | give me the options again | yo | thanks so much | ty | much obliged`,
  pause: `
    wait | hold on | hang on | one moment | just a minute | give me a second | let me get a pen | wait a minute | pause
    hold your horses | let me find my glasses | im looking for a pencil | hang on a sec | wait wait wait | hold up
    uh hang on | give me a minute | let me write that down | stop for a second | stop talking | hold please | im not ready
    someones at the door hold on | let me get my card | not yet | let me sit down first | bear with me | stop a minute
    im writing this down wait | brb | one sec | gimme a sec | slow up a minute i need paper | just a moment please`,
  slower: `
    slow down | slower | youre talking too fast | speak slower | too fast | can you talk slower | not so fast | slow it down
    uh slow down please | more slowly | i cant keep up | you go too fast for me | take it slow | read it slower
    please speak slowly | slower please | slow down im old | say it slow | i cant write that fast | talk slow`,
  louder: `
    speak up | louder | i cant hear you | turn it up | cant hear | volume up | i am hard of hearing | youre too quiet
    uh i cant uh hear you | talk louder | can you speak up | i got bad ears | my hearing is bad | say it louder
    a little louder please | i can barely hear you | you sound faint | louder please | i wear hearing aids speak up | make it louder`,
  yes: `
    yes | yeah | yep | sure | ok | okay | correct | thats right | yes please | uh huh | yup | you bet | of course | right | affirmative
    yes sir | yes maam | sounds good | thats correct | please do | uh yes | absolutely | mhm | y | yea | i do | yes i do | fine
    do it | ok sure | thats it yes | thats the one | 10 4 | roger that | exactly | by all means | alright`,
  no: `
    no | nope | no thanks | no thank you | nah | not now | no sir | not really | negative | no maam | uh no | i dont think so
    n | never mind | no i dont | not that | not today | no not that one | dont do that | forget it | nevermind | no i didnt
    neither | none of those | not that one | naw | no way | i said no | that isnt what i meant | not what i asked for`,
  bye: `
    bye | goodbye | thats all | im done | thats it thank you | thats all i needed | hang up | nothing else | see you | log out
    sign out | thank you goodbye | ok bye | have a good day | im finished | end the call | no thats all | that will be all
    uh thats uh all i need | talk to you later | bye bye | good night | thats everything | sign me out | ok im all set
    all set thanks | so long | take care | i got what i need | ttyl | sign off | im through | were done here`,
  help: `
    help | what can you do | how does this work | what can i ask | help me | im confused | i dont know what to do | i need help
    what is this | what do i say | how do i use this | i am lost | what can i say here | uh what can you uh do | instructions
    explain how this works | what are you for | im not sure what to ask | i dont get it | what kind of things can you tell me
    give me some help | i dont understand how to do this | what is blue button | what is this service for | what do i do now
    can you help me | how do i work this thing | what information do you have | what all can i do here | directions for using this
    new here how does it work | teach me how to use this | examples of what i can ask`,
};
