import type { Blocks } from '../blocks.js';

/** What the service does, and how it is talked to, as people over 65 say it. */
export const eldersServiceEn: Blocks = {
  summary: `
    tell me about my health in general | how does my health record look | what kind of shape am i in on paper | give me a picture of my health
    fill me in on my health | catch me up on my record | run me through my record | walk me through my health record | take me through my chart
    the important stuff in my record | whatever is most important in there | the essentials | the basics of my chart | the main items
    read the whole thing | read me all of it | read all that you have | go over all of it with me | start at the top and read my record
    i want all of it | everything in there please | everything about me | let me have the whole business | give me the lot | the works
    what would a new doctor need to know about me | something to tell the ambulance crew about me | what should the er know about me
    put my health in a few sentences | in a few words what does my chart say | quick version of everything | just hit the high spots
    my health at a glance | snapshot of my health | one minute version of my record | a brief rundown | short and sweet version of my chart
    whats my record look like | what all do you have in my record | what sort of things are in my record | whats on file for me
    can i see my va medical record | i called to hear my medical record | read my medical file | health information on me | my health info
    all the information you have about my health | medical summary | patient summary | chart summary | record overview | overview plz
    the nutshell version | boil it down for me | whats my health look like on paper | give me the highlights | the main points
    sum it all up | sum up my chart | just the basics about my health | a little bit of everything | the whole ball of wax
    my medical file | read my file to me | go through my chart | lets see the whole record | let me hear my record | hear my chart
    what have you got in there about me | what does my record say | whats in there | tell me whats in my file | what do they have on me
    open up my record | pull up my record | pull up my chart | bring up my file | look up my record | show me my record
    i want to see my health record | i want my medical records read to me | start with my whole record | the short of it
    kind of an overall picture | how am i doing according to the record | big overview | once over of my record | gimme the gist
    a quick look at my health record | everything the va has on me | all you got on me | my whole medical history in brief
    one page version | summery | sumary of my health | health sumary pls | my va records | blue button report read out`,
  whatsNew: `
    what came in lately | has anybody put anything in since wednesday | whats been put in my record | fresh results or anything
    anything come back yet since we talked | did they add anything | whats happened in my record this week | whats the latest in there
    any new information on me | updates since i called | newest things in my chart | something new on file | news`,
  download: `
    i want a paper copy | how do i get this on paper | send me a copy through the mail | mail it to the house | mail my records to me
    i dont have a printer can you mail it | a paper copy by mail | get it in the mail | i want my records in the mail on paper
    can i get a print out to take to the doctor | a copy to carry with me | save it on the computer | give me the file to keep
    how do i get a hard copy | i need it printed large | pdf copy of my chart | export`,
  textMe: `
    text me what you just told me | send that to my cell so i have it | put it on my phone | can i get that in a text
    text it so my wife can read it to me | send a text with that | message that to me | shoot it to my phone`,
  share: `
    my daughter handles all this for me can she get in | i want my boy to be able to see it | let my girl see my record
    my doctor in town wants my records | send all this to my kidney doctor | how can my wife get on here too
    the home health lady needs to see my medicines | i want somebody else to be able to look | can you let my sister in on this
    the hospital across town needs my chart | get this over to my dentist | send my stuff to the specialist
    how do i let my niece help me with this | put my daughter on my account | add my son so he can look things up
    give the nurse at the home my list | i want to give my family a copy of my list | fax this to doctor brown
    set my grandson up to help | my caregiver needs to get in here | let somebody else have my records`,
  unshare: `
    take that nephew of mine off of there | i dont want her seeing my business no more | shut that link off | kill his access
    get my son off my record | my ex husband can still get in stop that | nobody else should be able to see it now
    cut him off | dont let her in any more | undo that share | the doctor doesnt need it any more turn it off
    i changed my mind dont share it | remove everybody i shared with | take my friends access away for good`,
  pauseHelper: `
    hold off on letting my daughter see it | put my helper on pause | stop my son seeing it for now | no access for my wife till i say
    freeze my niece out for a bit | pause her for a month`,
  resumeHelper: `
    let my daughter look again | turn my son back on | give her back her access | unfreeze my helper | okay she can see it again`,
  sendHelper: `
    send this to the one that helps me | let my helper have this | text my helper that | give my helper the message | helper needs this list`,
  whoseRecord: `
    i want my wifes record not mine | this is about my husband not me | im asking for my dad | look at my mothers instead
    whose file is this youre reading | is this mine or my husbands | are you reading me my brothers record | which one of us is this
    go to my fathers chart | open up my wifes now | switch over to my dad | now do mine | back to mine | my own record now
    the other veteran please | i take care of two of them give me the other one | lets do my husbands now | change to my wife
    read me my sons record i help him | im his daughter i want dads record | who is this record for | whos this about`,
  whoHasSeen: `
    who has been into my business | who went in my record | has anyone been snooping in my file | who can get at my record
    which people are allowed in | who looked at it last | did the doctor open what i sent | has my daughter been on there
    show me everybody thats opened it | who all have i let in | who got into my chart`,
  explainTerm: `
    whats a1c when its at home | what do they mean by hypertension | what is egfr supposed to mean | explain bid to me
    whats that word ldl mean | tell me in plain english what anemia is | what is a copd | define edema | whats hemoglobin`,
  advice: `
    is that good or bad | should i be worried about that | do i need to call the doctor about this | what would you do
    is it okay to have a beer with these pills | can i quit taking the statin | can i double up if i missed one
    i missed my dose yesterday what should i do | can i take aleve with my blood thinner | is my sugar too high
    is that too much medicine for somebody my age | my feet are swelling what do i do | this pill makes me dizzy should i stop
    what can i take for a cold | is it safe to drive on this | are these pills bad for my kidneys | is 140 over 90 all right
    does that mean im getting worse | am i getting better | what do you think about my numbers | do i have to take all of these
    could the metoprolol be making me tired | will this interact with grapefruit | would you take it if you were me
    how do i get my cholesterol down | is it time for me to see a specialist | do you recommend the shingles shot
    whats good for a bad back | my knee hurts what helps | should i go to the emergency room for this rash | is that normal at my age`,
  wrongRecord: `
    they got my chart wrong | thats a mistake i never had that | somebody put the wrong thing in my chart | i quit taking that years ago
    they have me down as a smoker and i never was | my name is spelled wrong in there | thats not my birthday in there
    it says i had a stroke and i did not | take that off my record its not right | how do i get that fixed in my file
    i dont have diabetes who put that | thats my brothers not mine on there | that dose is wrong on my record | wrong date on that
    they left my penicillin allergy off | my record is missing my surgery | you have my old address change it
    that medicine was stopped why is it on there | the list isnt right | thats not what the doctor told me | it is incorrect
    i never took that in my life | theres an error in my file | somebody needs to correct my record | they mixed my chart up with somebody`,
  notMe: `
    im not that man | thats not who i am | you think im somebody else | i aint mr johnson | wrong fella | you have me confused with another person
    thats somebody elses name | my name is not walter | i am his wife not him | this isnt the veteran speaking`,
  wrongNumber: `
    you got the wrong number | this is not his phone | he dont live here | nobody called that here | i just got this number
    this used to be somebody elses phone | no veteran here | never heard of him | stop texting him this is my phone now
    this number got changed to me | there is nobody by that name at this phone | wrong party | i dont know this person
    hes passed on and this is my number now | this phone was reassigned | sorry wrong phone`,
  lostPhone: `
    i lost my phone | my phone fell in the toilet | i cant find that card with the numbers | somebody took my purse with the card in it
    i got a new phone number | i forgot my pin | my pin dont work i forgot it | threw away my code card | my cell got stolen
    changed phones | i cant remember the numbers to get in | my card burned up in the fire`,
  privacy: `
    who hears this | who else hears this call | can my son hear this | can anybody hear what i say | who sees this | who can see what i type
    can my wife see these messages | is anyone listening | are you recording me | do you keep what i say | is this on tape
    how do i know youre really the va | is this the real va | prove youre the va | are you legit | is this a trick
    i heard about scams like this | what do you do with my information | do you tell anybody | is this confidential
    can the government see this | will my insurance find out | can they hack this | is my information safe with you
    who do you give this to | whos behind this | is this thing secure | is this a secure line | can my neighbors on the line hear
    who reads these texts | does anyone at the va read this | are my texts private | can someone else read my texts
    do you sell my name | why do you need my pin | can i trust this thing | is it safe to talk on here | who am i dealing with
    does my doctor see what i ask here | can my daughter see what i asked | what gets written down when i call`,
  person: `
    i want to talk to someone who speaks spanish | somebody who speaks spanish please | is there anybody who speaks spanish i can talk to
    do you have a person who talks spanish | let me talk to a lady | get me somebody with a pulse | i want a human not a recording
    put a real person on | can i speak to a supervisor | connect me with the nurse line | i hate these machines give me a person
    is there anyone there i can talk to | transfer me to somebody | what number can i call to talk to a person | operator please
    i dont want a computer | is there a live body there | who can i call about this | nurse please | agent | let me talk to someone`,
  verify: `
    i have my card here | ive got my pin | let me sign in first | i want to log on | how do i get in | let me prove its me
    ready to put in my code | i have my code card ready | log me in | open it up ill give you my pin`,
  callMe: `
    call me on the phone about this | could you phone me | ring me up | give me a ring | i want you to call me | call my house
    call me back | i cant read this call me instead | phone me please | can this thing call me | i would rather talk than text call me`,
  readableTexts: `
    just put it in the text | i want to see it in the text itself | dont send links put the list in the message | text me the actual list
    turn on the readable messages | let me read my health stuff in the text | agree to get my health information by text
    can you text the whole answer not a link | i want the messages with the details | allow details in texts`,
  private: `
    make my texts private | no details in my texts please | i dont want my medicines in a text | only send links from now on
    keep my health out of the texts | my wife reads my texts dont put it there | turn off the health information by text
    stop putting my information in texts just send a link | go back to links | hide the details | links only please
    people can see my phone dont show my stuff | dont spell it out in the text | set it to private | back to private texts
    i changed my mind about readable texts | no more health info in the messages | just the link not the list`,
  language: `
    can you speak spanish | talk spanish | in spanish please | i only speak spanish | my wife speaks spanish switch
    change the language | different language | go back to english | lets do it in english`,
  optOut: `
    dont text this phone again | unsubscribe me | take me off this list | leave me alone
    quit texting this number | i dont want these messages | make these texts stop | remove me from your texts`,
};
