import type { Blocks } from '../blocks.js';

/** What is none of ours, our own words used otherwise included. */
export const outOfScopeEn: Blocks = {
  outOfScope: `
    whats the weather today | will it rain tomorrow | how hot is it outside | is it going to snow | weather in tampa
    who won the game last night | what time does the game start | did the cowboys win | whats the score | when do the yankees play
    tell me a joke | sing me a song | play some music | play johnny cash | tell me a story | whats the capital of france
    who is the president | what time is it | what day is it today | how old are you | what is your name | do you like me
    are you married | whats two plus two | set an alarm for six | set a timer for ten minutes | turn off the lights
    order a pizza | whats for dinner | find me a restaurant | how do i make chili | recipe for meatloaf | call my daughter
    check my bank balance | pay my electric bill | transfer money to savings | what is my credit score | my credit card was declined
    i need a loan | how do i get a mortgage | va home loan | what is my disability rating | file a claim | status of my claim
    check my va claim | when will i get my disability check | my compensation was denied | how do i appeal my claim
    i want to raise my rating | am i eligible for va benefits | gi bill | how do i use my education benefits | travel pay
    when do i get my travel pay | mileage reimbursement | va pension | how much is my pension | my va check is late
    direct deposit | change my bank account with the va | burial benefits | aid and attendance | how do i enroll in va health care
    veteran id card | how do i get a veteran id | va life insurance policy loan | champva for my wife | dental coverage eligibility
    when is the va open | what are your hours | where is the nearest va | directions to the hospital | where do i park
    bus schedule to the clinic | is the cafeteria open | is the va closed on monday | valet parking | shuttle to the va
    my dog needs shots | my cat is sick | the vet gave my dog pills | when does my dog get his vaccine | dog allergies
    pill bottle lid is stuck | how do i open the pill bottle | i dropped my pills on the floor | what color is the moon pill
    print my boarding pass | download a movie | download the app on my tablet | how do i download music | text my brother happy birthday
    share a photo on facebook | share price of apple | share the road | my facebook account was hacked | post this on twitter
    my car needs a tune up | lab puppies for sale | i have a black lab | chocolate lab mix | meth lab in the news
    doctor who is on tv | doctor pepper | dr phil show | law and order is on | whats on tv tonight | netflix password
    i need a new roof | fix my computer | my internet is down | wifi password | printer is out of ink | how do i reset my router
    my tv remote is broken | the battery in my hearing aid charger box came in the wrong color | my lawn needs mowing
    buy me some shoes | order flowers for my wife | track my amazon package | where is my fedex | post office hours
    what is the meaning of life | do you believe in god | say a prayer | read me the bible | whats my horoscope
    is the stock market up | bitcoin price | lottery numbers | powerball | who is going to win the election | vote for
    book a flight to denver | hotel in san antonio | rent a car | cruise deals | passport renewal | renew my drivers license
    license plate tags | pay a parking ticket | irs phone | my taxes | social security check | when does my social security come
    medicare advantage plan shopping | sell me insurance | car insurance quote | my house insurance went up | life insurance quote
    the note on my windshield | leave a note for the mailman | music notes | he plays a high note | thank you note
    appointment with destiny movie | hair appointment | my barber appointment | nail appointment | oil change appointment
    visit my grandkids | visit to the zoo | i want to visit florida | conditions on the highway | road conditions | ski conditions
    air conditioner is broken | terms and conditions of my lease | history of world war two | history channel | browser history
    military discount at lowes | military surplus store | air force one | who won the civil war | marines birthday ball
    plan a party | phone plan | floor plan | data plan on my cell | meal plan delivery | retirement plan | lesson plan
    next bus | next president | next episode | back pain cream on sale | back to school sale | my back yard | menu at dennys
    whats on the lunch menu | restaurant menu | play the next song | louder music | stop sign | stop light is out
    bank statement copy | copy my keys | print shop near me | print money | file my taxes | nail file | divorce papers
    blood drive | give blood | blood orange juice | blood moon tonight | pressure washer | tire pressure | air pressure in my tires
    weight lifting | weight of a gallon of water | how much does a truck weigh | sugar cookies | sugar in my coffee | vitamin store
    shot of whiskey | take a shot | shots fired on the news | screen shot | hot shot | long shot | flu season ticket
    person of the year | missing person | represent | agent orange settlement lawyer | real estate agent | travel agent
    nurse jackie show | nursing home for my mother costs | help my neighbor move | help wanted | job openings at the va
    i need a job | unemployment | food stamps | housing help | i need a place to stay | rent assistance | utility bill help
    legal help with my landlord | i need a lawyer for my divorce | power of attorney form for my house | notary near me
    asdf | asdfghjkl | blah blah blah | la la la | test test one two three | foo bar | qwerty | lol | haha | hmm | xyz | banana
    purple monkey dishwasher | the cat sat on the mat | to be or not to be | once upon a time | roses are red | abc
    i am bored | i love you | youre pretty smart | you are stupid | this is dumb | you suck | damn it | i am hungry | good grief
    its a nice day | my grandson graduated | i went fishing yesterday | the grandkids are coming over | we had meatloaf
    turn the tv down harold | get the door honey | come here boy | not you im talking to my wife | somebody get that dog
    cancel | end | quit | cancel my subscription | cancel netflix | end of the world | quit smoking hypnosis tape
    how tall is the eiffel tower | how far is the moon | how many feet in a mile | spell necessary | translate dog to french
    who sings that song | who wrote hamlet | what year did elvis die | best fishing spots | deer season | how to clean a rifle
    what is the speed limit | gas prices | price of eggs | eggs benedict | peanut butter sandwich | latex paint | bee keeping
    my wife needs a birthday gift | where is my wife | is my son home | call the police on my neighbor | noise complaint
    the line is busy | can i bring my dog | smoking area at the hospital | gift shop | lost and found at the hospital
    i lost my keys | i lost my dog | i lost my hat | i lost my glasses | lost my job | my card game is tonight | birthday card
    library card | greeting card | green card | phone charger | phone case | new phone deals | phone book
    sign language class | sign my petition | sign for a package | language arts homework | spanish rice recipe | spanish moss
    private school | private eye | private parking | private property | new movies | new years eve | news today | whats in the news
    did congress pass the bill | what is the va secretary name | complaint about the food | parking complaint | patient advocate
    thank you for your service | happy veterans day | merry christmas | god bless america | semper fi | go army beat navy
    my truck wont start | whats a good used car | hearing about the trial | court hearing | summary of the book | book report
    weather report | police report | traffic report | report a pothole | school records | vinyl records | world record
    break the record | record a tv show | record player | who holds the record | result of the election | test drive a car
    driving test | eye of the tiger | my test at school | pregnancy test for my dog | drug store hours | war on drugs
    drug bust on tv | prescription sunglasses sale | pharmacy tech jobs | medicine hat canada | medicine ball workout
    medicine man movie | heart shaped box | heart of gold song | condition my hair | hair conditioner | allergic to work
    i am allergic to mondays | refill my coffee | refill the printer ink | propane refill | immunity on survivor
    team roster | my bowling team | care package for soldiers | i dont care | take care of the lawn | family reunion
    family tree | smoke alarm is beeping | smoked brisket | device driver | my device wont charge | implant a tree
    cover my shift | document the leak | google docs | how do i scan a photo | address of the white house | gettysburg address
    email my boss | my email is full | phone number for pizza hut | birthday cake | emergency brake | procedure for filing taxes
    operation desert storm movie | operation game | who will be seeing that movie | look at that bird | who is at the door`,
};
