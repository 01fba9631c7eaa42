import type { Blocks } from '../blocks.js';

/** Who may see the record, whose it is, and whether it is right: asked in a roundabout way, curtly, kindly, crossly. */
export const talkServiceEn: Blocks = {
  wrongRecord: `
    somebody typed this in wrong | well thats a lie | that cant possibly be right | you people have it backwards | they put down the wrong pills
    the list you just read me aint right | that last one is old news they stopped it in the spring | i havent taken those in years
    i quit taking that one a while back | doctor took me off that months ago | why is that still on there | that ones been discontinued
    theres stuff on here i never took | half of those i dont even take | you got an old list there | that list is from before my surgery
    i dont have asthma never did | where did you get that i have diabetes | nobody ever told me i had that | i was never told that
    i never been allergic to eggs in my life | penicillin dont bother me thats a mistake | it was my brother that had the sulfa allergy
    that shot i got at walgreens isnt on there | my covid booster is missing | you dont show my flu shot from the drugstore
    my new medicine isnt on the list | the doctor added one and i dont see it | one of my pills is missing from the list
    i take two a day not one | its supposed to be 20 milligrams not 40 | the milligrams is off | they changed my dose and it still shows the old one
    thats my old address | we moved last fall | i dont live there no more | thats the wrong house number | zip code is wrong
    my birthday is the 9th not the 19th | you have my birth year wrong | they misspelled my last name | my middle initial is wrong
    my emergency contact died | my ex wife is still listed as my next of kin | thats an old phone number for me | my daughter has a new number and its not in there
    how would i go about getting something corrected | who do i talk to about a mistake | what do i do if something in here is wrong
    i want that taken out of my chart | strike that from my record | get that off of there | can that be deleted from my file
    please correct that | somebody needs to fix this | you need to update your records | the va never updates my chart | yall got bad information
    that weight cant be right i never weighed that much | i am not six foot five | those numbers dont look right | blood pressure was never that high they made a mistake
    says i smoke i quit in 1988 | it says im married im a widower | i wasnt in the army i was navy | wrong branch of service | my service dates are off
    i think theres a mix up in my chart | something doesnt look right here | this doesnt sound right | that doesnt sound like what i take
    no sir that is not correct | nope thats wrong | no thats an error | uh no thats not what i take | id like to dispute something in my record
    the surgery date is off by a year | it was my left knee not my right | i had it out in 2015 not 2005 | thats not what my doctor told me`,
  notMe: `
    you have somebody elses information | those belong to a different fella | thats another fellas medicine | that there is my husbands not mine
    hes not here this is his wife | the veteran is my dad im just his daughter | im only his neighbor | i am the caregiver not the veteran
    this is his son speaking | he passed away this is his widow | walter is my father | robert is asleep this is his wife talking
    theres two of us with that name youve got the other one | wrong jones | not that smith the other one | you got the wrong thomas
    who the heck is william | i never heard of that person thats not me | name isnt right i am somebody else | why are you calling me that thats not me
    my name is different | that birth date isnt mine | none of that is mine | those are not my medicines | those arent my pills im not that patient
    this record belongs to somebody else | youre looking at the wrong veteran | you pulled up the wrong person | you opened the wrong mans record
    i dont think thats my file | that cant be me | this is not about me | you have confused me with another man | you think im walter im not
    not him | not her | nope thats not me | no thats not me at all | uh uh thats not me | i aint the guy | aint me | isnt me
    im just borrowing this phone im not him | you are talking to the wrong fella | i am a different veteran | got the wrong veteran on the line
    stop thats another persons record | whoever that is it isnt me | thats my son with the same name junior | im senior that is junior`,
  wrongNumber: `
    you must have dialed wrong | i think you dialed the wrong number | no one in this house was in the service | aint no veteran at this number
    whoever you want moved away | hes been gone from here for years | she doesnt live at this number | this used to be his number not now
    this is my cell not walters | you keep calling the wrong people | wrong house | wrong party | wrong number lady | wrong number pal | rong number
    worng number | wrong nmber | you got the wrong cell | this is a new phone and these texts arent for me | i bought this phone used
    the phone company gave me this number last week | i inherited this number | these messages arent meant for me | i dont know who you want
    you want somebody else this is a barber shop | this is a private home no veterans | ive had this number ten years and im no veteran
    quit calling wrong number | sorry you have the wrong party | nobody called walter at this number | not robert anymore different owner
    never was in the military you got the wrong number | i am not a veteran why are you texting me | why am i getting these texts im not in the va`,
  lostPhone: `
    i cant for the life of me find my card | that card you mailed me is gone | wife threw out the card | i washed my card in my jeans
    my card got ruined | card tore in half | cant read the codes on my card they rubbed off | i have no more codes | ran through all my codes
    last code is used up what now | the card never came in the mail | i never received my code card | can you mail me another card
    i need a replacement card | how do i get a new code card | order me a new card | send a fresh card please
    somebody broke in and took my phone | my phone fell in the toilet | phone is dead for good i got another | i had to get a new cell phone
    they gave me a new number at verizon | i changed carriers and got a new number | im not calling from my usual phone its lost
    left my phone on the bus | cant find my cell anywhere | my grandson ran off with my phone | phone got stole
    i dont know where my card is | where did i put that card | misplaced the darn card | lost my wallet | lost my purse card was in it
    i plum forgot my pin | my pin slipped my mind | whats my pin again | i dont recall my pin | the pin wont take | it says my pin is wrong
    my pin doesnt work | need to set a new pin | change pin | reset pin | new pin please | how do i change my pin | forgot my numbers
    somebody found out my pin | i told somebody my pin and i shouldnt have | i think somebody has my code card | lock my account my card is stolen
    turn off my old phone | take my old phone number off | remove my lost phone | my old number isnt mine anymore | got a different cell now`,
  privacy: `
    how am i supposed to know youre not some crook | you sound like one of them scammers | prove to me this is the va | are you for real
    is this on the level | is this on the up and up | how do i know somebody isnt pulling my leg | my son told me never to give out my information
    im not giving my information to a stranger | im leery of giving you my pin | is it ok to say my pin out loud here
    who else is on this line | anybody else hear this | is there somebody listening on the line | you taping this | are you taping me
    do you write down what i say | where does all this get kept | how long do you keep my messages | you all sell this to anybody
    does my insurance company get to see what i ask | will they use this against my claim | can the government use this against me
    does my boss find out | do you tell my family what i ask | is it just between us or does somebody see it
    what kind of outfit is this | what company is this | who put this together | who am i speaking with please | to whom am i speaking
    whos this | whose calling | who is calling please | who is this texting me | who r u | wat is this number | why are you texting me who are you
    is this a recording | am i talking to a recording | are you alive | are you a real person | you a robot | is there a human on here or a computer
    is that a computer voice | you one of them ai things | is this artificial intelligence | r u real | bot? | scam? | is this legit
    is it safe to use this at the library | is my cell phone safe for this | is texting safe | can hackers get in | could somebody steal my identity with this
    is this protected by law | is this hipaa protected | is this confidential information | how secure is this line | how private is this
    is this the real va number | is this an official va line | does the va run this | are you with the veterans administration | you from the va or what
    what happens with my data | who gets my information | do you keep my social security number | why do you want my birthday
    how did you get my name | where did you get my number from | i dont trust computers with my health | can i trust this thing`,
  private: `
    dont show anything in the texts just the link | put the private setting on | i want only links from now on | switch back to links
    links only from now on | my grandkids see my phone make it private | someone picks up my phone hide it | dont put my medicines in a text message
    quit putting my medical stuff in the text | no more medical info in my messages | keep my health stuff out of text messages
    turn the readable texts back off | readable texts off | readable off | stop the readable ones | i changed my mind no readable texts
    make the texts private again | private mode please | privit | pryvate | private pls | set to private | go private | keep em private
    turn off health info in texts | dont spell it out in the text | others can see my texts so hide it | take the details out of my texts`,
  whoHasSeen: `
    anybody been snooping in my record | somebody been in my file | who all has been poking around in my records | has anyone been nosing in my chart
    can you tell me who looked me up | tell me whos been in my chart | who pulled up my record | has my wife been looking at my record
    did my caregiver open it | did the doctor ever open that link | did anybody open what i shared | has my doctor looked at it yet
    when was my record last looked at | when did somebody last open my record | what people have access | who did i give access to
    who has permission right now | how many people can see my record | list my helpers | who are my helpers | do i have any helpers
    who am i sharing it with | whos on my sharing list | am i sharing with anybody | is anybody able to see my stuff
    does my son still have access | can my daughter see my record | does my ex have access to this | who can get into my account
    show me the access list | give me the log of who looked | history of who looked at my record | access report | who accessed it
    was someone in my account | who was in there yesterday | names of the people who saw my record | whos seen it | who seen my file
    did my son read my notes | has the va been looking at my file | how do i see who opened my record | i want to know who looked`,
  share: `
    id feel better if my daughter could see this | my boy handles my affairs let him in | i want my wife set up to see my pills
    my niece does my pillbox she needs the list | can my neighbor lady see my appointments she drives me | my son in law wants to keep an eye on my records
    how can my family get at my record | i need somebody else to have access | id like to add someone | add another person to my account
    put my wife on my account | put my son on here as a helper | get my daughter signed up | make my niece my helper | set up a helper
    add helper | new helper | invite my daughter | how do i add my caregiver | what do i do to give someone permission
    allow my wife to look at it | permission for my son to see my labs | grant access to my sister | authorize my caregiver
    my wife would like to be able to see my medicines | my daughter asked to see my lab results | my kids want to see whats going on with my health
    my outside doctor wants to see my bloodwork | the surgeon in town needs my medicine list | send my chart over to the specialist
    get my labs to my kidney doctor | can you get this over to my family doctor | fax this to my doctor | fax it to the clinic
    email my medicines to my doctor | forward it to my heart doctor | shoot my records over to dr brown | pass my records along to the hospital
    give the hospital my record | give the emergency room a link | make a link for my doctor | i need a link to give to my doctor | a link for the dentist
    let the nursing home see my medicines | my assisted living needs my records | the home health nurse needs my medicine list
    the va doctor and my outside doctor dont talk can you send it | let the doctor in florida see my record | show the urgent care my allergies
    share w my daughter | share w/ doctor | share meds | share labs w dr | share my appts with my wife | shair my record | share allergies with the school nurse
    uh i want to let my uh wife see it | please share it with my wife | could you please send my records to my primary doctor
    i dont want to do this alone let my daughter help | let my caregiver see what i see | i would like my sister to have a look at my record
    how do i send this to someone else | how do i let somebody else see it | can two people see my record | is there a way to share this`,
  unshare: `
    i dont want him looking at my stuff no more | she has no business seeing my record any more | cut my nephew off | take him off of there
    kick my son off my account | get my ex off of this | my ex wife still has access take it away | we got divorced take her off
    shut off my daughters access | shut off sharing | switch off sharing | turn the sharing off | close the link | cancel that link | the link i gave out should stop working
    void the link | take down the link | make the link stop working | no more access for my brother | remove him as my helper | she is not my helper any more
    he isnt my caregiver anymore remove him | my caregiver quit take her off | i let my aide go remove her access | delete my son from my helpers
    i no longer want my son to see it | i dont want to share with my wife any more | dont let her see it any longer | dont let anybody see my record
    stop letting people see my record | nobody should see my record but me | make it so only i can see it | undo the access i gave | take back permission
    revoke permission for my niece | revoke everything | remove everyone | take everybody off | withdraw access | end access | end sharing
    un share | unshare it | stop share | uh stop my uh sons access | how do i take somebody off | how do i remove a helper | how do i stop sharing
    please remove my sister from my account | i want my privacy back take my kids off | i made a mistake sharing it undo it`,
  pauseHelper: `
    give my daughter a break from access for a bit | stop her access just till i say so | put my son on hold | hold off my sons access for now
    keep my wife out of it for a couple weeks | pause my helper till next week | lets pause my caregiver for now | i want to pause my niece
    temporarily turn off my daughters access | turn off my sons access for a while | suspend my wife for the time being | suspend my helpers access
    freeze access | freeze my son out for a while | stop access temporarily | for now dont let my brother see it | just for this month pause my son
    can you pause her access while im in the hospital | pause him for now | put her access on hold | hold my caregivers access please
    pause sharing | pause the sharing | temporarily pause sharing | i want to put sharing on hold | how do i pause a helper | uh pause my daughter`,
  resumeHelper: `
    okay my daughter can see it again | you can let him back in now | put my son back on | turn my helper back on | turn her access back on
    give her back the access | give him access again | give my caregiver her access back | my son can have his access back
    let my wife look again | start sharing with my daughter again | resume sharing | resume sharing with my son | unfreeze my helper | unfreeze access
    take my daughter off hold | take my helper off pause | end the pause | stop the pause | the pause is over | unpause him | unpause her please
    restore access for my niece | restore my son | reinstate my daughters access | restart my helper | my caregiver is back let her in again
    allow my brother back in | bring my helper back | reopen access for my wife | i want to undo the hold on my son | uh let my uh daughter back on`,
  sendHelper: `
    let my helper know about my next appointment | my helper needs the list send it over | tell my helper what medicines i take
    text my helper this list | text my helper my medicines | send my helper my labs | send my appointments over to my helper
    send this on to my helper | can you get this to my helper | get my helper a copy of this | pass it along to my helper | give my helper this
    send this to the lady that helps me | text it to the person that helps me | let my helper see this text | message my helper this
    remind my helper of my appointment | notify my helper | notify my helper about this | drop my helper a text | shoot my helper a text
    ask my helper to look at this | send helper the appointment | helper text | text helper | tell helper | send to my helper please
    uh send my helper that | i want my helper to get this | have my helper get a text | my helper ought to know this text it to her`,
  whoseRecord: `
    i look after two fellas switch me to the other one | now do my husband | now my wifes | okay now my dads | can we do my moms now
    lets look at my husband instead | i meant my husbands record | i want my fathers not mine | its for my dad not for me
    im calling for my husband hes hard of hearing | im calling about my fathers pills | im his daughter and im looking for his record
    im a caregiver for a veteran | im calling on behalf of a veteran | im calling for somebody else | i am helping my dad with this
    can i see my wifes record | i need to see my moms labs | what medicines is my father on | when is my husbands next appointment
    my dads appointments | my husbands lab results | read me my wifes list | my mothers allergies | look at my brothers record
    pull up my husbands chart | bring up my dads file | get my fathers record | switch over to mom | switch to dad | over to my husband
    which person is this | whose is this | whose list is that | whose record have you got open | is this mine or my husbands | am i in my record or my dads
    go to the other person | other veteran please | the other one i help | change to my other veteran | change who im looking at
    back to mine | back to my own | switch back to me | i want my own record now | return to my record | mine now | my own record please
    different person please | someone elses record | i have two people | choose a veteran | pick a person | switch user`,
};
