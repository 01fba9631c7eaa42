/** Suicide and despair in English, spoken of plainly or veiled, by whoever feels it or whoever fears it. One phrase between ` | `. */
export const crisisEn = `
  i want to kill myself | im going to kill myself tonight | i been thinking about killing myself | thinking bout suicide again
  i feel suicidal and i dont know what to do | i have been having suicidal thoughts since march | i keep picturing my own funeral
  i want to end my life | im gonna end it tonight | i have decided to end things | im about to end everything
  i am going to hurt myself | i cut my arms again and it is worse this time | i want to put a bullet in my head
  im sitting here with my pistol | the forty five is on the kitchen table and i keep looking at it | i have the shotgun out of the closet
  i put one in the chamber | got the gun out of the safe tonight | i bought a rope today | i counted out all my pain pills on the table
  i have been saving my pills for months | i got enough pills here to do it | ive got a bottle of pills and a bottle of whiskey
  i am going to jump | im up on the overpass | im parked on the tracks | i drove out to the bridge | i could just let go of the wheel
  i think about driving into a tree every day | running the car in the garage sounds peaceful | i am going to hang myself
  i want to die | i wanna die so bad | i wish i was dead | id rather be dead than live like this | i wish i had never been born
  i wish i didnt have to wake up tomorrow | i pray every night i dont wake up | i hope the lord takes me tonight | im ready for god to take me home
  i dont want to be alive | i dont want to be here no more | i dont want to live like this any longer | i do not see a reason to keep living
  there is nothing left for me here | nothing left to live for | i got nothing to look forward to | i have no reason to get up in the morning anymore
  whats the point of going on | what is the point of any of it | no point in anything anymore | why even bother staying alive
  i cant keep doing this | i cant do this anymore | i cant take one more day | i cant take it any more | i am done fighting | im done with everything
  i have had enough of this life | im through with living | im so tired of being alive | tired of all of it tired of living
  im tired and i just want to sleep and not get up | i just want to go to sleep for good | i just want the pain to stop forever
  i want it to be over | i just want it all to stop | i want to disappear and never come back | i want out
  i dont think ill make it through the night | i am not going to make it to the weekend | i wont be here next week | i wont be here for christmas
  i wont be around for my next appointment | wont be needing that appointment where im going | you can cancel all my appointments i wont be here
  cancel everything i wont need it | i wont be needing my medicine anymore | no need to refill nothing for me ever again
  dont bother sending my pills i wont be around to take them | i dont need the refills any more its almost over | stop the refills im checking out
  i wont need my record where im going | this is the last time ill be calling | this is the last time you will hear from me
  you wont have to deal with me much longer | nobody will have to worry about me after tonight | after tonight it wont matter
  after today none of this matters | it will all be over soon | soon i wont be a problem to anybody | soon everybody can relax im leaving for good
  i got my affairs in order | i have put my affairs in order | my will is done and my bills are paid i am ready | i signed everything over to my wife so shes set
  i have made my peace | i made peace with it im ready to go | i have said all my goodbyes | i called everybody to say goodbye
  i wrote letters to my kids for after | i left a letter on the table for my wife | i left a note | the note is on the dresser
  tell my daughter i love her | tell my wife im sorry | tell my boys their dad loved them | tell my family it wasnt their fault
  let my kids know i tried | please tell my mother i am sorry for everything | make sure my son gets my medals | i want my grandson to have my watch when im gone
  somebody will need to take care of my dog | i found a home for my dogs so thats taken care of | who will feed my cat after im gone
  i gave my truck to my nephew and my tools to my brother i dont need them | i been giving my stuff away | i gave away all my guns but one
  im just a burden to everyone | i am nothing but a burden | my wife would be better off if i was gone | my kids would do better without me
  everybody would be happier if i wasnt around | they would be better off with the insurance money | im worth more dead than alive
  nobody would notice if i was gone | nobody would even miss me | nobody cares if i live or die | who would even care if i died
  im useless to everybody now | i am worthless | i ruin everything i touch and they would be fine without me | i hate myself and i hate being here
  i feel so hopeless | there is no hope for me | its hopeless | i have lost all hope | i got no hope left | theres no way out of this
  i see only one way out | only one way to fix this | theres only one way to make it stop | i know how to make it stop | i know what i have to do tonight
  i feel trapped and there is no way out | i feel dead inside already | i feel empty like nothing matters | nothing matters anymore
  i cant stop crying and i dont want to be alone tonight | im all alone and i dont trust myself | i dont trust myself with my gun tonight
  i am scared of what i might do | im afraid im going to do something to myself | i might do something i cant take back | i am not safe by myself
  i need somebody to talk to before i do something stupid | can somebody talk to me im in a bad place | im in a real dark place
  the darkness is winning | the thoughts wont stop | the voices tell me to do it | they keep telling me to end it
  i should have died over there with them | i should have been on that helicopter not them | i shouldnt have been the one who came home
  my buddies are waiting on me | im going to go see my brothers on the other side | its time to join my squad | i will see my buddies soon in valhalla
  another one of the twenty two | make it twenty three today | im fixing to be a statistic | gonna eat a bullet | suck start my pistol
  my war is over tonight | my watch is over | end of mission for me | this is my final formation | taps for me tonight | im punching my own ticket
  i left part of me over there and the rest wants to go too | i survived the war i wont survive this | i came home but i never should have
  kms fr | i wanna unalive myself | im gna kms 2nite | dont wanna b here nemore | i jus wanna dissapear | cant do ths nemore | thinkin of endin it
  goodbye world | goodbye everyone and thank you for trying | goodbye and im sorry | see you on the other side | so long this is it for me | this is goodbye
  i am at the end of my rope | im at the end of the line | i got no fight left in me | i am giving up | i give up on life | i quit on living
  i stopped taking my heart pills on purpose so it goes quicker | i quit my insulin im letting nature take me | i skip dialysis so it will be over
  i want to know how many of these pills would kill me | what dose of my sleeping pills is enough to not wake up | how much of this would it take to die
  if i took all my pills at once would it be painless | which of my medicines would be deadly together i need it to work
  my husband says he wants to die | my husband has his gun and locked himself in the bedroom | my son said he doesnt want to live anymore
  my brother texted me goodbye and wont answer his phone | my buddy from the army is talking about ending it | my buddy is saying weird goodbyes
  my dad keeps saying we would be better off without him | my father gave me his watch and said i wont be here much longer
  my wife found a rope in the garage and im scared for my son | my friend posted that hes done with life | my daughter swallowed pills to hurt herself before and shes talking like that again
  hes been giving all his things away and it scares me | he said he wont be here for his birthday | she keeps talking about being with her mother in heaven
  im worried about my neighbor hes a vet and he keeps saying theres no point | a veteran i know is going to hurt himself
  my boyfriend is sitting in the truck with a gun | he took the keys and his rifle and said goodbye | i think my husband is going to do something
  he hasnt been the same since he came back and now he says hes done | shes not eating and says she just wants to go | my mom says she wants to go be with dad
  life aint worth it | life is not worth living no more | not worth sticking around | im not long for this world by my own choice | im better off in the ground
  put me in the ground already | just let me go | let me die in peace i cant do this | everyone i love is dead and i want to go too
  since my wife died i dont want to be here | i lost my wife and i have no reason to stay | lost everything my house my family and now im done
  they took my kids and i got nothing left | i cant live with what i did over there | i cant live with myself | i cant forgive myself and i dont deserve to live
  i deserve to die | i dont deserve to be here | it should have been me | i wish that ied had got me | wish the bullet hadnt missed me
`;
