import type { Blocks } from '../blocks.js';

/** Talk of other things that uses our words: appointments, shots, records and pressure of another kind. */
export const eldersElsewhereEn: Blocks = {
  outOfScope: `
    my nail appointment is at two | i have a nail appointment | the beauty shop appointment | the barber has me down for ten | manicure on thursday
    my appointment with the tax man | the cable guy is coming between eight and noon | the plumber is supposed to come | appointment to get the oil changed
    the dog has his shots tomorrow | my dogs shots are due | the cats rabies tag | has the puppy had her shots | the vet wants to see the dog
    our dog takes a heart pill too | the horse needs worming | flea medicine for the dog | the vet bill | dog license
    how much is my car insurance | my car insurance bill came | insurance on the truck went up | home owners insurance | the insurance man called about the car
    does geico cover a windshield | flood insurance | burial insurance salesman | insurance for my boat | the adjuster came about the roof
    my wifes recipe | my wifes recipe for pie | whats a good recipe for beans | she put too much salt in the soup | how long do you boil an egg
    how do you make cornbread | what temperature for a turkey | two cups of flour or three | the cake fell | supper is ready | pass the salt
    its hot as blazes out | is it fixing to rain | snow coming | the wind blew the fence down | hows the weather where you are | nice day out
    did you see the ball game | whos playing tonight | that umpire is blind | the team lost again | bowling league night | golf on saturday
    turn that television off | whats on channel four | the news is bad today | my program is on | wheel of fortune | the remote wont work
    the grandkids are here | my granddaughter is getting married | he joined the army just like his grandpa | the baby is walking now | she graduated nursing school
    we buried my brother last week in the family plot | my neighbor is a nurse | my cousin is a doctor | my brother drives a bus | the preacher came by
    the truck wont turn over | need new tires | the battery in my truck is dead | the brake light is on | the mechanic says its the transmission | what does an oil change run
    tire pressure is low | the water pressure in my house is low | the pressure cooker blew | pressure wash the driveway | the pressure at work
    the well ran dry | the furnace quit | the sink is stopped up | the roof leaks | who fixes washing machines | the lawn mower wont start | my garage door is stuck
    how do i get my rating raised | my disability claim | they denied my claim | where is my claim at | my compensation check | when do va checks come
    direct deposit didnt come | cost of living raise this year | how much is a hundred percent | agent orange money | pact act claim | appeal the decision
    va home loan rate | does the va pay for a funeral | headstone for my husband | how do i get a flag for the casket | gi bill for my grandson
    travel money for my mileage | how do i get paid for my gas to the clinic | property tax break for veterans | free license plate for veterans | commissary hours | px hours
    what time does the va open | is the va closed monday | where do i park at the va | is there a bus to the va | whats the address of the va | which exit is the hospital
    cafeteria menu at the va | lunch menu | whats on the menu at the diner | the restaurant menu | menu of the day | a menu for sunday dinner
    im going to visit my sister | visit the lake | we had visitors | the visit with the kids | a visit from the census man | visiting hours at the museum
    send a card to my sister | send flowers | mail these letters | mail carrier is late | is there mail today | text my grandson happy birthday | call my daughter for me
    call the plumber | call a cab | dial my brother | phone book | who keeps calling me | telemarketers | my phone bill | cell phone plan | the phone company
    share a ride to church | share the garden | share this picture | give my son the keys | let my son borrow the car | let the cat in | let the dog out
    take the trash out | take a nap | take the bus | take a picture | taking my time | i take my coffee black | i take after my mother | take me home
    lose weight recipe | the weight limit on the bridge | weigh the fish | how much does a bag of feed weigh | paperweight | weight room hours
    the record player is broke | a world record | broke the record | my police record | records at the courthouse | old records and a turntable | the deed record | school records
    note from the teacher | leave a note on the door | bank note | musical notes | write a thank you note | sticky notes | promissory note
    a test drive | the drivers test | test the smoke alarm | eye test for my license | blood in the meat | blood hound | blood oranges | bloody mary
    the results of the election | lottery results | horse race results | score results | vote results | whats the number for the lottery | winning numbers
    summary of the sermon | summary of the movie | sum of two and two | news summary | the whole story of the war | the history of rome | history show on tv
    plan a trip | plan for retirement | floor plan | plan on rain | my vacation plan | plan of attack joke | lesson plan | meal plan for the dog
    the device on my tv | device for opening jars | a new gadget | garden equipment | implant seeds | hearing in court | aid for the poor
    whats the meaning of that song | meaning of life | what does that bumper sticker mean | mean old dog | explain the rules of pinochle | define love
    should i plant tomatoes now | should i buy a new truck | should i vote for him | is it safe to eat old eggs | can i mix bleach and ammonia for the floor | is that a good price
    high prices | low on gas | the river is high | is the price of gas normal | bad roads | good luck | good grief | bad weather ahead
    lost my keys again | lost my hat | lost the remote | lost dog poster | my wallet is old | lost my temper | lost at cards | lost the game
    next of all i want to thank my mother | the next train | the next show | next week is thanksgiving | whos next in line at the barber | next door neighbor
    go back to sleep | back porch | back pew | my back forty acres | back taxes | back in the day | i will be back | come back tomorrow
    wait for the bus | wait list for an apartment | hold the door | hold my beer | hold the pickles | pause the movie | stop the car | slow cooker | slow traffic | fast food
    loud music next door | turn the radio up | the neighbors are too loud | the loud speaker at church | turn the heat up | volume two of the encyclopedia
    yes i told her that yesterday at church | no i told harold we already ate | okay marge ill be there in a minute | hush now im on the phone with them
    private beach | private first class jones was my buddy | private school tuition | public or private road | a private pilot | keep off private land
    who saw the game | who opened the window | who was at the door | who has my keys | who looked in the mailbox | who ate my sandwich
    wrong turn | wrong side of the bed | wrong way street | something is wrong with my car | whats wrong with my tv | the mistake in the crossword | an error on my tax form
    i ordered the wrong size shoes | the wrong package came | they charged me wrong at the store | the bank made a mistake | a mistake on my electric bill
    my name is on the building | whats your name | are you a robot named alexa | do you sleep | where are you from | youre a nice lady | are you single
    im talking to myself | talking to the cat | singing in the shower | just checking if this works | is this thing on | one two three testing | mmm | huh well | hmm okay then whatever
    sign me up for bingo | sign the petition | log cabin | log on the fire | enter the contest | sign for my package | verify my age for beer | pin the tail on the donkey | pin number at the bank | my atm pin
    help me move a couch | help the poor | help wanted sign | can you help me find a wife | can you help with my taxes | help my grandson with math | i need help with my rent
    advice on fishing lures | advice columns | legal advice | the doctor on tv said | doctor pepper please | the doctors wife bakes | a spin doctor`,
};
