import type { Blocks } from '../blocks.js';

/** The rest again, in other words. */
export const saidServiceEn: Blocks = {
  summary: `
    summary please | tell me about my record | i want my health summary | can you summarize my health | give me the overview
    what does my record say | read my record to me | read my health record | everything in my file | show me everything
    let me have the whole thing | go over my record | just the highlights | a quick summary | whats in my record | my info all of it
    the whole record please | full summary | look at my chart | health report | medical record | my va records | give me my record
    uh my whole record | tell me everything you got | all about my health | the short version | sum up my chart`,
  whatsNew: `
    what is new in my record | show whats new | is there anything new | tell me whats changed | anything new | new info
    any changes since last time | whats new since i last called | what have they added since my last visit | recent updates
    did they add anything | did anything get updated | anything come in lately | whats been going on in my record lately
    uh anything new for me | new results | latest changes | whats happened since | any recent activity in my chart | new things`,
  download: `
    download my health record | how can i download my record | download pdf | can i download this | i want to print my medications
    printed copy please | paper copy of my record | get a copy of my labs | i need a copy of my medical record | copy of my meds list
    mail me a paper copy | email me a copy | send me a file | i want it as a pdf | save my record | download as text
    how do i save this | can i get that in writing | how do i get my records | request my medical records | get my medical records
    download my appointments | download my allergies | print my vaccine record | download labs | uh print it for me
    a copy to take to my doctor | a file i can keep | can you print my allergies | make a copy | give me a copy of that
    mail my records to my house | i need my records for disability paperwork | export to a file | blue button file`,
  textMe: `
    text me my labs | text me my appointment | text me the list of medicines | send me my allergies by text | send me that
    can i get that by text | can i get a text of that | send it to me in a text | please text that | text me what you said
    send this list to my phone | send me the medicine list on my phone | i want it on my phone | text me a copy | text my meds
    text me that list | text me everything | text me my vaccines | text me my blood pressure | message it to me | sms me my meds
    uh text me my appointments | could you text it | just text it to me | text that information to my cell | send the results to my phone`,
  share: `
    share my health record | how do i share my record | share my record with my wife | share with my doctor | share my allergies
    i want to give my daughter access | give my wife access to my record | let my daughter see my medications | allow my son to view my record
    can my wife see my records | i need to send my records to another doctor | send my medical records to my doctor
    send my labs to my specialist | can you fax my records | forward my record | email my records to my son | give my doctor my records
    my son helps me how can he see my record | my wife takes care of my medicine she needs to see it | authorize my daughter
    make my son a helper | sign my wife up as a helper | my new doctor wants my records | i'm seeing a doctor outside and they need my records
    share my labs with my cardiologist | share medicines with my caregiver | create a link for my doctor | share a copy
    uh let my daughter look at my stuff | id like to share this | can someone else look at my record for me | give permission to my wife`,
  unshare: `
    stop sharing my record | i want to stop sharing | remove my daughters access | take my son off my account | revoke my sons access
    end sharing | i no longer want to share | turn off my daughters access for good | delete my sons access | cancel access
    i dont want my daughter to see my records anymore | dont let my wife see my record | remove my wife as a helper
    get rid of my helper | take away permission | withdraw permission from my brother | who i shared with should lose access
    uh take my wife off of there | stop my doctor from seeing my record | remove the person i shared with | unshare my labs`,
  pauseHelper: `
    pause my helper | pause my wifes access | pause my sons access for now | temporarily block my daughter | suspend my wifes access
    put my daughters access on pause | put my son on hold | can you pause access | pause helper access | stop my helpers access for now
    suspend my caregiver | hold off my daughters access for a while | uh pause my daughter`,
  resumeHelper: `
    resume my daughters access | turn my daughters access back on | unpause my son | let my son back in | restart my helpers access
    give access back | resume helper | restore access for my daughter | put my wife back on | let my caregiver see it again
    start sharing with my daughter again | uh resume my sons access | lift the pause | undo the pause | allow my son again`,
  sendHelper: `
    send this to my helper | text my helper | text my medicines to my helper | let my helper have this | send a message to my helper
    share that with my helper now | tell my helper about my appointment | send my helper a text | forward this to my helper
    my helper should get this | give this list to my helper | uh text that to my helper`,
  whoseRecord: `
    switch to my husband | switch to my mothers record | go to my dads record | see my fathers record | i need my wifes record
    i want to switch to another person | change to the other veteran | choose another person | different veteran
    whose information is this | who are we looking at | back to my record | use my own record | open my record not his
    i am calling on behalf of my father | im helping my mother with her record | uh my husbands record | look up my dads medicine`,
  whoHasSeen: `
    who has looked at my record | who has been looking at my record | who has accessed my record | who viewed my record
    did anyone look at my record | has anyone seen my record | show access history | who saw my information | who opened my record
    who else can see my record | who is able to see my information | who am i sharing with | has my daughter seen this
    uh who been in my record | who checked my file | tell me who looked | list who has access | who got into my records`,
  explainTerm: `
    what does hyperlipidemia mean | what does benign mean | whats that mean prn | whats hypertension | what is gerd
    what does it mean when it says chronic | explain what a1c is | define hypertension | the meaning of bilateral | what is a metabolic panel
    what does qd mean | what is meant by edema | what does egfr mean | what is afib | explain neuropathy to me | whats hdl
    i dont know that word what is stenosis | what does subacute mean | tell me what creatinine is | what do the letters bid mean
    whats the word neuropathy mean | explain copd in plain words | what is anemia | what does idiopathic mean | what is tinnitus
    uh whats a lipid panel | what does diastolic mean | what is a ptsd diagnosis code | what is hemoglobin`,
  advice: `
    is my blood pressure ok | is my a1c too high | is my cholesterol high | are my labs normal | is my sugar good | is that high
    are these results bad | should i be concerned | should i take more insulin | should i take my medicine with food or skip it
    can i take ibuprofen | can i take advil with lisinopril | can i mix alcohol with this | is it ok to drink on metformin
    should i stop my blood pressure pills | can i stop metformin | what happens if i miss a pill | i forgot my pill this morning should i double it
    what are side effects | side effects of lisinopril | does metoprolol make you tired | what does this drug do to my kidneys
    i have a cough what should i take | i have a rash what should i do | my feet are swelling | i feel sick | i got a fever
    my blood pressure is 160 what do i do | how can i lower my a1c | what should i eat | do i have to take this | do i need a flu shot
    is there a better medicine | whats a good weight for me | am i healthy | whats my outlook | will i need surgery
    uh should i be taking aspirin | what do you recommend | can you tell me if this is serious | do these medicines interact
    is it dangerous | is it normal to feel dizzy on this | should i call the doctor about this | what does a high psa mean for me`,
  wrongRecord: `
    this is wrong | thats not right | my medicine list is wrong | my allergies are wrong | that is incorrect | this isnt right
    theres an error in my record | theres a mistake | i dont take that medicine anymore | i dont take metformin any more
    im not on that anymore | i was never diagnosed with that | i never had that shot | i am not allergic to penicillin its wrong
    how do i fix a mistake in my record | how do i change my address | can you fix that | i need to correct something
    my weight is wrong | that surgery wasnt mine | my date of birth is wrong | they have the wrong dose | wrong medicine listed
    that should be removed from my record | something is wrong with my list | you are missing a medicine | you forgot my inhaler
    uh that isnt right | i need to report an error | update my record | my record needs to be fixed | no longer taking that
    it says i smoke but i dont | my address is out of date | thats an old prescription | request a correction`,
  notMe: `
    that isnt me | im not that person | thats not my record | wrong veteran | i'm not mr johnson | im not the person youre talking about
    this is not my information | you think im somebody else | thats my brother not me | thats my father not me | those arent mine
    uh i aint him | not me | you got somebody else there | my names not thomas | youve got the wrong guy | i am not walter
    thats another persons record | i think you have me mixed up | this belongs to another veteran`,
  wrongNumber: `
    you got the wrong number | sorry wrong number | wrong number buddy | this is the wrong number | nobody here by that name
    theres no walter here | no veteran lives here | that person doesnt have this number anymore | this is my number now
    who is this i dont know any veterans | uh wrong number | i think you have the wrong number | not his phone anymore
    i am not the person you are trying to reach | you texted the wrong person | you texted the wrong number`,
  lostPhone: `
    i lost my code card | my card is lost | my phone got stolen | i lost my cell phone | my cell phone is missing | lost my pin
    i have a new phone number | i got a new number | i changed my phone number | new phone | i forgot my pin number
    cant remember my pin | what is my pin | i need to change my pin | i ran out of codes | i used up my card
    i cant find the card | the dog ate my card | i dont have that phone anymore | my old phone is gone | phone was stolen
    someone else might have my card | stop my card | block my phone | uh i lost that card yall sent me | card stolen | get another code card`,
  privacy: `
    is this really the va | are you the real va | how can i be sure this is the va | how do i know its safe | is this line private
    are you recording this | is my data safe | who else hears this | who sees my information | do you share my information with anyone
    what is your privacy policy | is it confidential | is this confidential | is this hipaa compliant | are you a person
    are you human | am i talking to a computer | is this a real person | who runs this | who is calling me | who sent this text
    is this phishing | is this one of those scams | why should i trust you | uh is this for real | do you keep my messages
    how do you protect my information | can anyone else read this | do you save this conversation | why do you need my pin`,
  person: `
    i want a person | talk to a person | can i speak to a person | can i talk to someone | speak to a human | talk to an operator
    get me a person | connect me to an operator | i need a human | let me speak to somebody real | live person | live agent
    put me through to a nurse | i want to speak to my doctor | connect me to my clinic | get me a real person on the line
    i dont like talking to a machine | no more machines | i want to talk to a real human being | i need someone to talk to about my record
    uh operator please | somebody help me please | rep | customer support | call center | is there someone i can speak with
    whats the number to call | who can help me | i need to speak with someone at the va | transfer me to an agent | zero`,
  verify: `
    i want to log in | how do i log in | let me sign in | sign me in | log in please | can i sign in | i need to sign in
    verify who i am | i have my card | i have my code | ready to enter my pin | i want to verify | uh sign in
    sign in link please | resend the link | link expired | the link didnt work send another | unlock my record | get in
    prove its me | confirm my identity | id verification | enter my code card`,
  readableTexts: `
    turn on readable texts please | i want readable texts | turn on health texts | get my health info by text | let texts have my information
    i agree to texts | text me the actual information | send the words not a link | can i get texts with my info in them
    i want to see my record in the text itself | sign up for text messages | allow text messages | uh turn on the texts | switch on texts`,
  callMe: `
    please give me a call | can you call me instead | call this number | call me please | id like a call | i want you to call me
    call me on the phone | have it call me | phone call please | ring my phone | uh call me | can i get a call | call me right now
    call and read it to me | i would like a phone call`,
  private: `
    make this private | private mode | i want it private | keep my texts private | hide my health information
    turn off readable text messages | stop putting my information in texts | only links please | links only | privacy mode for texts
    uh private | take my health info out of the texts`,
  optOut: `
    stop texting | stop the texts | please stop texting me | do not text me | i dont want any more texts | stop sending me messages
    unsubscribe | take my number off | remove me from this list | remove me | quit texting me | stop contacting me
    no texts | stop all messages | uh please take me off the list | i want to opt out | opt me out please`,
  language: `
    spanish | i speak spanish | can you speak spanish | do you have spanish | i want to talk in spanish | talk to me in spanish
    change to spanish | i want english | can we speak english | go back to english | english | switch languages
    another language please | uh spanish please | not spanish english`,
  repeat: `
    please repeat that | can you repeat that | say that one more time | could you say that again please | repeat it | what was that again
    i didnt hear that | i didnt get that | i didnt catch that last one | sorry what was that | excuse me | say what | what did you just say
    read it again | read that over | tell me that again | again | come again please | one more time please | i missed it
    uh say that again | play that back | go through that once more | what was the first one again | eh what`,
  next: `
    next | next medicine | next item | keep on going | keep it coming | continue please | go ahead and continue | more of them | and the next
    go on to the next | read on | carry on reading | okay next | yes more | yes next | sure keep going | lets hear the rest
    rest of the list | uh next | whats after that | anything else on the list | any more | is there more | show the next page | more results
    i want to hear more | next three | next few | skip ahead | skip | forward`,
  back: `
    go back please | previous one | previous item | go to the one before | back to the last one | back up one | prior page
    can you go back | uh back | take me back one | the previous | let me go back | return to the previous page | last one again go back`,
  menu: `
    main menu please | back to main menu | menu please | show menu | give me the menu | take me to the main menu | show me my options
    what are the options | hear the choices | start again | lets start over | restart | back to start | good day | hiya | hello anybody there
    howdy | greetings | thanks for your help | appreciate it | thank you so much | ok thanks | thank you kindly | hey good morning
    uh menu | top menu | home screen | the list of things i can pick`,
  pause: `
    hold on a minute | hold on please | wait a second | just a sec | hang on a second | one second please | wait please | give me a moment
    i need a minute | let me grab a pen | let me get something to write with | let me get my glasses | i have to find my card
    pause please | stop | stop there | stop reading | uh wait | stand by | wait one | dont go away | be right back | im looking for it
    i need to get paper | wait for me | hold it | whoa | whoa hold on there`,
  slower: `
    slow down please | can you slow down | please slow down | talk slower please | speak more slowly | a little slower
    youre going too fast | too fast for me | way too fast | read slower | uh slow down | could you go slower | i need you to go slower
    say it slower | slow it down a little | take your time`,
  louder: `
    i cannot hear you | i cant hear | speak louder | can you talk louder | talk up | louder please | volume | more volume
    turn up the volume | you are too quiet | i am deaf in one ear | hard to hear you | im having trouble hearing you | cant hear ya
    uh louder | my hearing aids are out | youre breaking up i cant hear`,
  yes: `
    yes that is right | yes it is | yes i would | yeah sure | yes that one | sure thing | okay yes | correct yes | yes thats me
    that works | ok do that | please yes | yeah please | you got it | i agree | uh huh yes | right on | true | it is | certainly | indeed
    yessir | si | why not | of course yes | ya`,
  no: `
    no its not | no i dont want that | no that is not what i want | nope not that | no thank you sir | dont | not right now
    no not now | uh no thanks | i do not | i would rather not | absolutely not | no dont do that | not that either | none
    no neither one | not interested | maybe later | wrong that is not it | no something else | i didnt ask for that`,
  bye: `
    goodbye now | bye now | ok goodbye | thats all for today | thats all thank you | no more thank you goodbye | im done thanks
    im good bye | end this call | hang up now | i want to hang up | log me out | sign me out please | finished | all done
    that will do it | nothing more | i have nothing else | have a good one | have a nice day | uh im done | catch you later | over and out
    ok thank you bye | ill call back later | gotta go | i have to go now`,
  help: `
    i need some help | help please | how do i use this thing | what do you do | what can you tell me | what can you help with
    what can i ask you | what are you able to do | how do you work | tell me what you can do | what options do i have to ask
    im not sure what to do | i am stuck | i dont know how this works | how does this thing work | whats this for | uh help
    can you explain how this works | what services do you have | give me instructions | what questions can i ask | explain this to me
    i dont know what to say | what am i supposed to say | whats blue button`,
};
