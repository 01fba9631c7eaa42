import type { Blocks } from '../blocks.js';

/** Steering as it comes out of the mouth: grunts, set phrases, half sentences, service talk. */
export const talkSteeringEn: Blocks = {
  yes: `
    yes siree | yessiree bob | yes indeedy | yup yup | yuppers | yep sure | yep please | yeh | yeap | yeah thatd be good | yeah thats fine | yeah ok | yeah do it
    yeah id like that | yes id like that | yes lets do that | yes go | yes do it | yes send it | yes thats correct | yes correct | yes it sure is | yes maam please
    sure thats fine | sure why not | sure thing honey | sure go right ahead | okey dokey | okie dokie | okeydoke | ok good | ok yeah | ok please do | ok by me
    fine by me | fine with me | all right | all righty | alrighty then | all right then | suits me | works for me | i would like that | i do want that | i would
    i sure do | i sure would | i am | i did | i have | we do | thats the one i want | that one | thats him | thats her
    thats me | this is me | speaking | you got that right | you bet your boots | you betcha | betcha | damn right | darn right | right you are | rite | thats rite
    positive | confirmed | confirm | i confirm | agreed yes | of course please | by all means yes | mm hmm | mmhmm | uhhuh | un huh | uh yeah | um yes | well sure | well okay
    go ahead and do it | please send it | lets do it | lets go with that | might as well | i suppose so | i reckon so | i reckon | i imagine so | guess so
    roger | roger wilco | wilco | affirmative sir | aye sir | hooah | oorah | 10-4 | ten four | youre correct | thats true | so it is | very well | good deal | good enough
    cool | awesome | great yes | wonderful | super | sounds okay | sounds alright | sounds good to me | okay do that please | yes to that | make it so`,
  no: `
    no siree | no sir i dont | no maam i dont | nope sorry | nope never | nope i dont | nah forget it | nah thats ok | nah no thanks | naw im alright | no dont
    no dont send it | no leave it alone | no leave it be | no let it be | no im all right | no that wont be needed | no it isnt | no its not that | no not him
    no i havent | no i wasnt | no i wouldnt | no i cant | no i wont | i said no | i told you no | heck no | hell no | lord no | good lord no | no way sir
    id rather not | i would say no | i dont care to | i dont believe so | i dont reckon | i dont need that | i dont need it | dont need to | not for me | not me thanks
    not just yet | not yet no | not tonight | not at this time | not at the moment | some other time | another time | maybe another time | ill pass | pass | ill pass thanks
    thats a no | its a no | its no | negative sir | negatory | decline | i decline | denied | refuse | i refuse | nothing like that | none of them | none of the above
    neither of them | neither one | not either | wasnt that | that wasnt it | that wasnt what i wanted | thats not what i meant | thats not what i asked | you misunderstood
    you got me wrong i didnt ask that | i didnt say that | i didnt want that | thats not the one | no a different one
    nothing doing | drop it | scratch that | strike that | disregard | belay that | never mind that | nevermind then | oh never mind | ah forget it | skip it thanks | no need thanks`,
  bye: `
    well thats all i wanted | that about does it | that does it | thats about all | thatll do | that will do for now | thats plenty | thats all folks | guess thats it
    i think thats all | i think im done | i believe thats everything | i believe im through | were through here | im finished up | im all done here | all through
    all finished | ok all done | done for now | done thanks | done thank you | done talking | ive got everything i need | ive heard enough | got what i wanted thanks
    no thats everything | no thats it | nope im done | nope thats everything | no more questions | i dont have anything else | i dont need anything else | nothing further
    nothing else for today | nothing else thank you | thatll be it | thatll do it thanks | that will be it | well goodbye | well bye now | okay bye bye | ok bye now | bye hon
    bye sweetheart | byebye | by | bi | good by | goodby | gbye | buh bye | cheerio | toodle oo | see you later | see you later alligator | see you tomorrow | see you next time
    so long now | so long partner | take care now | you take care | you have a good day | you have a good evening | have a blessed day | have a great day | god bless bye
    good night now | nighty night | im hanging up | im gonna hang up now | ill hang up | ill let you go | ill let you go now | let me go | i gotta run | got to go
    i got to get going | i better go | gotta run | im leaving | i have to run | talk to you tomorrow | ill call again | ill call back another time | im logging off
    im signing off | signing off | log me off | let me out | end the call please | lets stop here | we can stop here | dismissed | thats a wrap`,
  next: `
    and the one after that | whats the one after | the next three please | give me another | another one | another | keep it up | keep talking | keep it going | keep rolling
    dont stop | dont stop there | im listening go on | i got that go on | got it keep going | got it | ok got it next | ok whats next | ok next one | alright next | alright go on
    sure keep reading | yep keep going | yep next | yes read on | yes read more | yeah more | yeah next | mhm go on | uh huh keep going | uh huh next | go go
    go right on | go to the next one | go to the next page | move to the next | jump to the next | skip to the next | skip that one | skip this | skip it | pass that one
    read the rest | read the rest of it | read me the rest | give me the rest | hear the rest | finish reading | finish it | what comes next | what comes after
    what else you got | what other ones | what others | are there others | any others | are there more | theres more right | more of those | more like that | a few more
    show the rest | show more please | see more | load more | view more | scroll down | page down | next pg | nex | nxt pls | mor | more pls | cont | contnue | continu
    im with you go on | ready for more | ready for the next | im ready go ahead | ready go | okay go | ok im back go on | you can go on | you can continue now | lets hear it
    let me hear the next one | let me have the next one | lets move on | lets move along | forward please | onto the next | resume reading | pick up where you left off`,
  back: `
    back it up | back up please | back up a little | back up there | back to the one before | back to the previous | go back a page | go back a step | go back one please
    go back to what we had before | go back to the last one | go to the last page | go to the prior one | the prior one | the one you read before that | the one before that please
    the one before this one | what was the one before | read the previous | read the previous one | give me the one before | one back | one page back | a page back
    page back | page up | previous please | prev | prev page | bak | go bak | rewind | rewind that | reverse | take me to the previous one | take me back a page
    can we go back | could you go back one | can we back up | i want the previous page | i missed it go back one | i went too far go back | too far back up | oops go back
    let me see the last page again | return to the last one | step back one | i want to hear the one before`,
  menu: `
    take me to the top | back to the top | go to the top | top of the list | go to the start | go to the beginning | back to the beginning | bring me back to the main part
    bring up the menu | pull up the menu | open the menu | see the menu | view menu | menu options | meny | menue | mainmenu | the main list | the first list | list my choices
    list them again the choices | what were my choices | what were the options again | what are the selections | what can i pick from | what are the things i can choose
    read the menu | read the options | read me the options again | tell me the options | tell me the choices again | hear the menu | hear the options | options please
    i want to go back to the main menu | i want to do something else | i want to ask another thing | ask another question | let me ask something else | something else please
    another thing | new topic | different question | one more question | one more thing | i got another question | lets start over please | lets begin again | start fresh
    start at the top | start from scratch | do over from the start | restart please | hi how are you | hi there honey | hello maam | hello sir | hello operator menu | hello again
    hey how you doing | hey buddy | howdy partner | howdy do | good morning to you | good morning young lady | gm | good day to you | hi im back | im back | helo | hllo
    thank you sir | thank you dear | thank you young lady | thank you for that | thank you i appreciate it | thanks i appreciate that | thanks a million | thanks a bunch | thanks kindly
    thank you for your help | well thank you | many thanks | thanx | tanks | tnx | that was helpful | that helps thank you | thats very helpful | youve been very helpful | good job thank you`,
  pause: `
    whoa there | whoa nelly | hold the phone | hold your fire | hold yer horses | hold on now | hold on honey | hold on just a sec | hold up a minute | hold up there | hang tight
    hang on there | hang on let me look | hang on im looking | hang on my pen ran out | wait i need my specs | wait im not done writing | wait im still writing
    wait till i get a pencil | wait till i find it | wait for me to find my card | let me go find my card | let me look for it | let me find my card first | let me fetch my glasses
    let me get some paper | let me turn the tv down | let me turn on the light | let me go in the other room | let me put you on speaker
    im trying to find it | im hunting for it | im still looking | still looking for my card | im digging for it in my purse | its in the other room hold on
    i need a minute to get it | i need to find my pin | i got to get my glasses first | ive got to get up and get it | need a sec | need more time | more time please
    give me time | give me a chance to write | give me half a minute | gimme a little bit | gimme a minute here | just a dang minute | just wait | just hold on | just a tick
    one minute | one moment please | half a sec | sec | min pls | w8 | wayt | hold pls | 1 sec | 1 min | im not ready | im not ready for that yet | dont rush me
    dont go anywhere | dont hang up on me | dont go yet | dont leave | stay on the line | ill be right back | be back in a minute | back in a sec
    somebody knocked at my door hold on | the dog is barking hold on | my wife is calling me hold on | other line is ringing hold on | stop reading please | stop for a minute
    stop a second | stop there a minute | stop it for a second | quit talking a minute | hush a minute | shush | quiet a minute | time out | stand by one | stand by please`,
  repeat: `
    whats that again | whats that you said | what was that now | what was that last bit | what was that medicine again | what did you call it | what did you say the date was
    what number did you say | what did you say after that | huh say again | huh what was that | come again now | come again sonny | come back | come back with that
    run that past me again | run through that again | go over it again | go over that one more time | go through it again | give me that again | give it to me again
    give me the last one again | tell me that once more | tell me the last one again | say that over | say that over again | say it over please | say it once more
    say the last one again | say that last thing again | say that part again | read it over | read it over again | read that back | read it back to me | read the last one over
    read them again | read those again please | i didnt get all that | i didnt get the last part | i missed part of it | i missed what you said | i missed the end
    i didnt catch the name | i didnt catch the number | i didnt follow that | i couldnt make that out | i couldnt understand what you said | cant make out what youre saying
    you lost me say it again | lost you there | you faded out | you broke up | that cut out | you were cut off say it again | i wasnt paying attention | my mind wandered say it again
    i was talking to my wife say that again | sorry i was coughing | sorry the phone cut out | pardon me what | pardon what was that | excuse me what was that | beg pardon
    begging your pardon | sorry i didnt hear | sorry come again | say what | do that again | repeat pls | repete | reapeat that | play it again | agin | again pls | whut`,
  slower: `
    hey slow it down | slow down there son | slow down sonny | slow down a notch | slow down just a bit | slow down for an old man | slow down would you | whoa slow down
    you need to slow down | you gotta slow down | youre speaking too fast | youre reading too fast | youre rushing | dont talk so fast | dont go so fast | dont read so fast
    not quite so fast | talk a little slower | talk a bit slower | talk more slowly | speak a little slower | speak slow please | speak more slow | read a little slower
    read it nice and slow | say it more slowly | say it slowly | nice and slow | go slowly | go a little slower | go easy im slow | i cant keep up with you
    i cant follow youre too fast | i cant write this fast | my hand doesnt write that fast | too fast for my ears | thats too fast | thats way too fast | that was too fast
    youre going a mile a minute | slower pls | slo down | sloer | slower speech | reduce the speed | cut your speed | lower the speed | less speed`,
  louder: `
    i cant hear you too good | i cant hear you very well | i cant hardly hear you | i can hardly hear you | i cant make you out speak up | cant hear ya speak up
    didnt hear you youre too soft | i dont hear very well | my ears arent what they used to be | my ears are shot | my hearing aint so good | my hearing isnt good
    my hearing aid battery is dead speak up | i dont have my hearing aids in | i got my hearing aids out | im a little deaf | im deaf as a post | i was in artillery i cant hear
    im hard of hearing you have to talk louder | speak up please | speak up a little | speak up a bit sonny | speak louder please | speak a little louder | talk louder please
    talk up please | talk a bit louder | crank it up | crank up the volume | turn yourself up | turn it up please | turn it up some | turn your volume up | turn the sound up
    can you turn it up | can you make it louder | can you raise your voice | can you go louder | could you be louder | could you speak up a little | make it a bit louder
    more sound | volume please | volume up please | increase volume | increase the volume | bring the volume up | a bit louder | lil louder | lowder | louder plz | whats that i cant hear
    its too low | its too soft | its very quiet | the sound is low | the sound is too low | youre whispering | quit whispering | quit mumbling | you talk too soft | you talk too low`,
  help: `
    im new at this | im new to this what do i do | first time using this | first time caller what do i do | never used this before | ive never done this before
    how does it work | how do i work it | how do i work this contraption | how does this here thing work | how do i go about using it | show me how to use it | teach me
    walk me through this | explain what you do | explain how to use it | explain the choices to me | what exactly can you do | what sort of things can you do | what all do you do
    what all can you tell me | what all can i ask for | what can you look up | what can you find out for me | what can you read me | what kinds of questions can i ask
    what sort of questions | what should i ask | what should i say | what am i supposed to do now | what do i do next im lost | what do i press | which button do i push
    which number do i push | what button | do i press something | do i talk or push buttons | am i supposed to talk now | i dont know what to press | i dont know what to ask
    i dont know what you want me to say | i dont know what im doing | i dont have any idea what to do | im all mixed up | im confused here | im not sure how this works
    im not following you | im lost here | im stuck here | im having trouble with this | im having a hard time using this | im not very good at this | i cant figure this out
    i cant figure out how to use this | this is confusing | this is too complicated | this makes no sense | this thing is hard to use | could you help me out | could you help me please
    could use some help | can somebody help me use this | give me a hand | give me a hint | a little help please | need some help here | help me out | help me understand this
    helpp | hlp | hepl | halp | help plz | assistance | assist me | user guide | manual | commands list | what is this blue button thing | tell me about this service | what does this thing do`,
};
