import type { Blocks } from '../blocks.js';

/** What stands close to something else: the same words, and another wish. */
export const nearEn: Blocks = {
  refillsLeft: `
    have i got any refills coming | how many fills are still good on my pills | how many more bottles can i get on this prescription | is there one more refill on it
    are there refills on file for the metoprolol | whats left on my prescription | did i use the last refill | when do my refills run out | do i have to call the doctor for refills or are there some left
    is my losartan out of refills | refills remaining on my blood pressure pills | how long will my refills last | does that prescription still have some on it | am i good for another refill
    before i order do i have refills | can i fill it again or is that it | look and see if theres refills | count of my refills | refill count for gabapentin | no refills left is that right
    how many times can i still get it filled | zero refills or one | is it good for any more refills | do they show any refills for my inhaler | when does my prescription expire
    my bottle says no refills is that so | any fills left on the water pill | how many more months of refills have i got | refils left? | rfls remaining for metformin`,
  refill: `
    i need another bottle | send me another bottle of my pills | get my pills filled | put in an order for my pills | i only have two pills left | three days of pills left send more
    i have one week of insulin left please send some | fill it again please | my refill never showed up | order my refill | go ahead and refill it | i want it refilled today`,
  medicines: `
    the card with my medicines on it whats on it | i lost my list of medicines read it to me | i lost my pill list | i cant find my medicine list read me one | misplaced my list of pills
    my wallet list of meds is gone what am i on | i forgot what pills im on | i forget what all i take | i dont have my bottles with me what do i take | new list of my medicines please
    somebody threw out my med list | the doctor wants to know what im on | nurse is asking what i take | the er wants a list of what im taking | they asked me for my meds and i dont know
    i left my bottles at home what do i take | are my new pills on there | tell me each pill and what it is`,
  medicine: `
    what does my record say about the warfarin | is there anything in my record about eliquis | tell me all about my metformin | give me the rundown on my lisinopril | what do you have on my atenolol
    what have you got on the sertraline | everything on the prednisone | is there a zocor in my record | go over the gabapentin with me | read me just the omeprazole | only the flomax please
    which doctor gave me the tramadol | when did i start the losartan | how long have i been on plavix | did they stop my celexa | is the hydrochlorothiazide current`,
  labs: `
    did they check my kidneys | how did my kidneys come out | how did my blood come out | what did they find in my blood | what did my blood show | how was my sugar test | did my urine come back
    they stuck me for blood what did it say | they drew my blood monday anything back | they took three tubes what did they find | the tests from the lab | am i anemic by the test | how is my liver on the blood work
    what came of the blood they took | i gave blood at the va last week whats it say | my numbers from the lab | the numbers from my blood draw | was my thyroid checked | how are my kidneys doing on the tests
    did the pathology come back | biopsy results | stool test results | culture results | the swab they did | what was the lead level | drug levels in my blood | the level of my lithium | inr for my warfarin
    is my coumadin level in | how thin is my blood | whats my blood count | my protein | my iron numbers | my good cholesterol and bad cholesterol | prostate number | prostate test result
    gfr | my filtration number | alc? | a1c pls | hemaglobin | collesterol | potasium result | whats the sugar over three months`,
  vitals: `
    how much do i weigh now | how much did i weigh at the va | did i lose weight since last time | have i gained any | how tall do they have me down as | how tall am i on file | my height and weight | whats my height
    how much oxygen was in my blood | what was my oxygen that day | how much was my pressure | top and bottom number | the top number and the bottom number of my pressure | what was the pressure when they took it
    what was my temperature at the clinic | did i have a fever at my visit | how fast was my heart beating | how fast is my heart going on file | beats per minute | what did the scale say | what did the cuff say
    the nurse took my pressure what was it | the readings the nurse took | what did they get when they took my pulse | body mass | bmi | my bmi | pain level they wrote down | what did i rate my pain | breaths a minute
    how high was my blood pressure | how low did my pressure get | was my weight written down | pounds on file | whats my oxygen running | my readings from home | blood presure | preasure readings`,
  visits: `
    when was i there last | when was the last time i was up there | when did i go in last | the last time they saw me | when did they see me | how many times have i been in this year | dates i was seen
    what was i in for | what did i go in for last spring | why was i in the hospital | how long was i in the hospital | when did they let me out | when did i get out of the hospital | my stay in the hospital
    trips to the er | er trips | when was i in the emergency room | times ive been to the clinic | did i see anybody in june | who did i see last time i was there | have i been seen this month | when was i last in
    my trips to the va | list the days i went in | the last day i was at the clinic | was i kept overnight | overnight stays | times i was in the va hospital`,
  careTeam: `
    who do i call at my clinic | the number for my nurse | what is my nurses number | whats the phone number of my doctor | number for my doctor | how do i reach my nurse | how do i reach my doctors office
    what number do i call for my team | phone number of my clinic | the number to my primary care | how do i get ahold of my social worker | i lost my nurses phone number | whats the number at doctor smiths office
    who do i ask for when i call over there | is doctor jones still my doctor | am i still with doctor lee | they changed my doctor who is it now | whose patient am i | who took over for my old doctor | doctor on file`,
  wrongNumber: `
    you have the wrong number | this isnt a veterans phone | theres no veteran here | nobody by that name here | wrong house | you dialed wrong | i dont know who that is wrong number | you called the wrong phone
    this number belongs to somebody else now | he doesnt live here | she moved away this isnt her number | i got this number last month you want somebody else | quit calling this is not his phone | never been in the service wrong number`,
  wrongRecord: `
    thats not where i live any more | i dont live there now | i moved fix my address | that address is from years ago | you have my old phone number in there | the birthday on there is wrong | my birth date is off by a day
    thats not how you spell my name | my name is spelled wrong | my name is wrong in there | the emergency contact you have passed away | that is not my doctor any more | that is my old insurance | i never had that surgery
    that weight cant be right | i was never diagnosed with that | i do not smoke take that out | how do i get that corrected | who do i talk to about a mistake in my chart | i want that taken off my record its not so
    it says im allergic and im not | that shot was never given to me | i quit that pill years ago and its still on there | there is something in there that isnt so | somebody put the wrong thing in my chart | thats a lie in my record`,
  demographics: `
    what address have they got for me | which address is on there | where do you have me living | is my new address in yet | did my address get changed | what phone do you have for me | is my cell number on there
    what is my birthday in your file | how do you have my name | who do you have down to call if something happens to me | who is my next of kin on there | is my wife still my emergency contact | what email have you got for me`,
  whoseRecord: `
    i didnt want mine i wanted my wifes | wrong one i want my dads | no not me my husband | not that one the other veteran | thats mine i need my brothers | thats my record i want my moms | you gave me mine and i want hers
    this isnt for me its for my father | i wanted hers | his not mine | hers please not mine | let me do hers next | take me to his | whose medicines are these mine or his | who are these pills for me or dad | are these mine or moms
    is this dads or mine | which veteran is this | which one am i looking at | im helping two people which is this | the person i help | can we look at the other fellow | do my neighbors i help him too | go back to my own`,
  slower: `
    wait youre going too fast | hold your horses slow down | hold on youre too fast for me | whoa slow up | whoa slow it down | wait wait too fast | stop going so fast | hang on not so fast | just a minute youre talking too fast
    give me time between them | leave more space between words | pause between them more | longer pauses | take your time reading | talk like you would to an old man | one word at a time | not in such a hurry | whats your hurry
    can you go slow for me | i write slow | say it slow so i can get it down | i cant think that fast | too rapid | you sound like an auctioneer | read it at half speed | take it easy on the reading | wo slow down`,
  pause: `
    wait a minute i have to get up | hold on the soup is boiling | just a minute im looking for it | stop a minute while i get a pen | hang on somebody came in | let me get my hearing aid in wait`,
  pauseHelper: `
    dont let my daughter see it again until i say | no more looking for my son till after the holidays | dont let him see it for now | keep her out for the time being | hold my helpers access until i call back
    she shouldnt see it for a while | not let my wife look for a few days | stop letting my grandson in for now but not for good | put a stop to it for a little while for my daughter | block my helper for a week
    give it a rest with my son seeing things for a month | lock my caregiver out until further notice | dont let my helper back in again till i tell you | i dont want my niece in there just now later maybe
    take my daughter off for a bit | take a break from sharing with my son | leave my helper off until june | until i get home dont let my wife look | for the next two weeks no access for my aide
    turn my helper off for now | turn her off for a while | hold it for now with my caregiver | could you stop my daughters access temporarily | suspend my son until i come home | not for good just for now stop my daughter`,
  resumeHelper: `
    she can look again now | he can go back to seeing it | im home now let my daughter back in | its fine now let my son see again | start my helper again | i want my caregiver to have it again
    the break is over let her back in | give my wife access like before | put it back the way it was for my son | open it back up for my daughter`,
  repeat: `
    go back to the beginning of that | back up a little what was that | start over with that list | start that list again | could you start that over | do the last one again | read the one before again | go back one and say it again
    let me have that once more | i need it again | didnt get it | didnt hear | couldnt hear you say again | hard of hearing say it again | speak up and say that again | i got the first part not the rest
    the tv was on what was that | my ears are bad once more | what | what now | wat | huh | hm | hmm what | come again | run it by me again | reread it | reread that please | resay | rpt pls | say agn | 1 more time | once mor`,
  next: `
    next one | what comes after that | go on to the one after | read on | keep reading | and then | whats after that one | got that one go on | okay got it next | wrote it down go ahead | and after that | proceed | carry on`,
  summary: `
    thats all i want just the main things | just the short version | only the important parts | in a nutshell | bottom line of my record | whats the bottom line on my health | the long and short of it | all of it in short
    i want to know whats in my record | what should my daughter know about my health | tell my daughter here what my health is like in short | what would you tell the ambulance people | what would a doctor need to know first
    read the main parts | the big things | the big picture on my health | whole picture | whole record short | everything important | the must knows | the emergency information | my health in short please`,
  share: `
    give my record to my doctor | let my doctor see my record | give my record to the new doctor | id like my doctor to have my record | can my doctor have a look at my record | get my record to my doctor
    i want my doctor to be able to read this | my private doctor should see my medicines | let the specialist look at my labs | give the hospital my chart | give the clinic my record | hand my record over to my doctor
    my doctor outside the va needs this | a doctor that isnt va wants my record | how can my family doctor get my record | how do i let another doctor see it | how do i get this to my kidney doctor
    make a link for my doctor | a code for the clinic desk | code for the front desk to open my record | the front desk wants my record | the lady at the desk wants my medicine list | i am at the doctors office and they want my record
    im at the er and they need to see this | show the doctor my record | show it to the paramedic | let the home nurse have my list | let somebody look at my chart | let another hospital have it | qr code for my doctor
    share it with my pharmacist | give my pharmacist my medicine list | pass my record along to my dentist | get my list over to the nursing home | i want my sister to have my records | let my lawyer see the record`,
  unshare: `
    i shared it with the wrong person | i sent it to the wrong person take it back | i gave the link to the wrong one | i texted it to the wrong person undo that | wrong person got my link shut it off
    i shared my record by mistake | sharing that was a mistake take it back | close the link i gave out | make that link stop working | share nothing with my ex | dont send him anything anymore
    kill the link | i want that link turned off | the link i made for her shouldnt work anymore | undo the share | take back what i shared`,
  download: `
    i want a pdf in spanish | give me the file in spanish | can i get the pdf in large letters | pdf in big print please | big letters pdf | a file with big print | one page for my wallet | a little sheet for my wallet
    keep it for me | hold it for me until im at a computer | save it for me till i get to a computer | keep it till i can get to the library | hold my record for me | keep my record for me | hold onto it for me
    keep it there for me and ill look later | save it so i can look at it later | can you keep it until i sign in | ill get it later on the computer keep it for me | set it aside for me | put it aside for me
    have it ready for me on the computer | leave it for me on the website | keep a copy for me till my son comes over with his laptop | hold it until my daughter gets me on the computer
    can i keep a copy of this | is it okay if i keep a copy | can i save this somewhere | can i have this to keep | may i have a copy | can i print this off | could i get it printed | is there a way to save it
    is it possible to get it on paper | am i allowed to have a copy | how would i save this`,
  advice: `
    what happens if i miss a pill | what happens if i skip a dose | i missed a dose what now | i forgot my pill this morning what do i do | is that a good number | is that number bad | do those go together
    is it bad to take it with milk | can i have a beer with that | can i drive on it | what would you do | what do you think i should do | is it anything to fret about | should that bother me | is that something to see about
    will that hurt my kidneys | does that make you sleepy | is that why i feel so tired | could that pill be making me itch | is this from my medicine | how much tylenol is too much | can i cut them in half
    do i need that shot | is it time for a booster or should i wait | whats good for a cough | what can i take for my back | is my sugar under control | am i doing alright | does that look right for a man my age
    is it true you cant eat grapefruit with it | ought i quit taking it | ought i be concerned | is 150 over 90 too much | is that healthy`,
  verify: `
    i want to put in the numbers | can i sign on now | i am ready to say who i am | i can prove its me | i got signed out | it signed me out | let me back in | i want in | how do i open my record | i need to unlock this
    the code came through | i got the text with the code | heres my pin | ready for the numbers on my card | whats next to sign in | what do i do to get in | get me signed in | sign me in please | i need to identify myself`,
  menu: `
    go back to the top | take me to the top | back to where we started | where i was at the start | what were the choices | read me the choices again | say the choices | the list of things you do | give me the list of things i can ask
    the first part again with all the choices | what can i pick | what can i choose from | the main thing | main screen | home screen | first page | back to the first thing you said | start me over from the top`,
  bye: `
    thats it for today | thats all for now thank you | im all done here | nothing more thanks | ill let you go | i will call again another day | that does it | thank you kindly goodbye | good night now | so long`,
  lostPhone: `
    i lost the card with my codes | my code card is gone | i cant find my code card | somebody took my phone | i dropped my phone in the lake | my purse was stolen with my card in it | i got a different phone number now`,
  outOfScope: `
    whats the card with my picture on it cost | i lost my glasses | i lost my dog | i lost my hearing aid batteries | how tall is the statue of liberty | how much does a gallon of milk weigh | is it going to freeze tonight
    keep an eye on my house for me | hold my place in line | hold my mail | save me a seat | set aside some tickets | can you keep a secret | give my regards to your mother | let my dog out | hand me the remote
    share a joke | who do i call about my roof | number for the plumber | what is the number for the bank | trip to alaska | trips to the casino | when was i born to be wild | who sings that song
    what does a refill of propane cost | refill my gas tank | fill up my tank | bottle of whiskey | top of the morning to you | top ten songs | main street | first page of the newspaper
    i forgot to feed the cat | i forgot my wifes birthday | what is the blood alcohol limit | blood drive near me | blood moon tonight | how high is the mountain | how fast does a car go | how fast is light
    whats the pressure in my tires | tire pressure | weight limit on the bridge | height of the truck | temperature outside | what is the temperature today | oxygen tanks for welding
    im allergic to work | im allergic to my mother in law | my dog is allergic to chicken | is my cat allergic to milk | what dog food is good for allergies | allergies in dogs | is pollen high for allergies today | pollen count today
    allergic to mondays | the cat is allergic to fleas | what cat breeds are good for people with allergies | allergy season in texas when does it start | does honey cure allergies | my grandson is allergic to homework
    medicine for my dog | what medicine does my dog take | flea medicine for the cat | heartworm pills for the dog | pills for my horse | medicines in ancient rome | who invented medicine | laughter is the best medicine | a spoonful of sugar helps the medicine go down
    my goats medicine | where can i buy cow medicine | list of medicines at the grocery store | what pills do astronauts take | what are the top selling drugs in america | what drugs did elvis take
    sign in to facebook | log me in to netflix | log in to my bank | i cant sign in to my email | my facebook password | sign me in to youtube | open my email | log on to the internet | whats the wifi password | my bank pin | unlock my truck | unlock my front door
    my ebay login | log into social security | sign in to my amazon | verify my amazon order | prove to me the earth is round | unlock my iphone
    my electric bill is wrong | the bill from the phone company is wrong | my bank statement is wrong | that score is wrong | the newspaper got it wrong | my paycheck is wrong | the weatherman was wrong | there is a mistake on my tax return
    my order is wrong they sent the wrong size | that is the wrong pizza | fix the mistake on my lease | the map is wrong | my social security check is wrong | correct my spelling | they got my drink wrong | my hotel bill has a mistake
    whats on the menu | the menu at the diner | lunch menu at the va cafeteria | menu for thanksgiving | go back to the kitchen menu | chinese restaurant menu | menu prices at dennys | cafeteria menu today | the options on my car | options trading | what are my options for a new truck
    my choices for president | list of the channels | start over with my life insurance company | dessert menu | whats on the menu tonight | start menu on my computer is gone | windows menu | menu on my tv
    who is the next president | whats next on tv | next bus please | next train to chicago | when is the next game | next song | play the next song | skip this song | next episode | who pitches next | continue the movie | go on a diet | keep going straight then turn left | turn the page of my bible
    nail appointment | hair appointment | appointment at the barber | haircut appointment | make an appointment for an oil change | my dogs appointment at the groomer | vet appointment for the dog | appointment with the lawyer about my will | appointment at the dmv
    appointment with my tax man | schedule a plumber | schedule of the ball game | schedule for the bus | tv schedule tonight | appointment with the banker | appointment to fix my car | tattoo appointment | church schedule | book a table for two | my wifes beauty shop appointment`,
};
