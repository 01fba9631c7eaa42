/** Despair in English in the words of a request or a goodbye: what would be taken for something this service does. */
export const veiledEn = `
  cancel all my appointments theres no use | cancel my visits i wont be needing a doctor after friday | take me off the schedule for good i wont be around | no more appointments for me its too late for that
  dont bother scheduling me again | you can give my appointment to somebody who wants to live | i wont make it to that appointment and thats fine by me | i wont be seeing the doctor again tell him thanks for trying
  no need for more refills i wont be here to take them | i wont be needing refills any more | i dont need my pills where i am headed | no more medicine for me im done with all that and everything else
  dont refill it let it run out like me | i flushed all my medicine i dont care what happens to me | i threw out my heart pills whats the use | i quit taking everything nobody will notice
  i got thirty of the sleeping pills left is that enough | how many of the oxycodone would be too many on purpose | i have all my pills lined up in front of me | what happens if i take every pill in the bottle
  which pill on my list is the strongest i want to not feel anything ever | if i drink with all of these will i go in my sleep | tell me which ones are fatal | how long does it take after you swallow them all
  i want my daughter to have everything when im gone give her my records | share my record with my wife she will need it after im dead | send my papers to my son he will have to handle my burial this week
  let my wife have access for after i do this | my wife should have my passwords now im not going to be here | make sure my kids get what is mine i dont have long i decided | put my son in charge of it all im leaving this world
  tell my daughter i am sorry i wasnt stronger | tell my kids i was always proud of them its time for me | tell my grandkids their papaw loved them | tell my wife not to come in the garage | tell my brother he can have the truck
  tell my mom i couldnt do it anymore | tell them i tried | tell everybody i said so long for good | tell my squad im on my way | tell my sergeant i am sorry i couldnt hold on
  is my life insurance good if i do it myself | does the insurance pay if its suicide | does va pay my wife if i die by my own hand | will my family still get benefits if i end things | how soon after i die does my wife get the money
  are my burial papers in there i will need them soon by my choice | i want to be buried next to my buddies soon real soon | i picked out my plot and i am ready to use it | i dont want a funeral just let them find me
  read me my record one last time | i just wanted to hear a voice one last time | i just called to say goodbye | i called to say thank you and goodbye forever | you been good to me goodbye for good this time
  good night and i mean for good | good bye i wont call again ever | thanks for all you did it wasnt enough to keep me here | thank you for everything dont feel bad about me | this is my last call to anybody
  delete my record i dont want to exist | erase me i am nothing | close my file im closing the book on me | take my name off everything i wont be on this earth | remove me from the list of the living
  stop calling me it wont matter soon | stop helping me im not worth saving | stop trying to fix me | dont send anybody its too late | dont call me back i wont be alive | no one needs to call me ever again after tomorrow
  i want it all to end | make it end please | i want to end this pain for good | i want out of this life | get me out of this world | get me off this planet i am finished | i want to go home to jesus tonight
  repeat after me im worthless thats what i hear all day | nothing you read me is going to help me now | whats the use of new pills i am already gone | there aint a pill for what i got i just want to die | no medicine can fix me im broken for good
  is it a sin to do it | does god forgive people who end it | will i see my wife again if i do it tonight | i want to be with my wife shes been gone two years and i cant do it without her | i miss my wife so bad i want to go be with her
  i dont have anybody no family no friends no reason | nobody has called me in months i could rot here and no one would know | if i died tonight they would find me by the smell | its just me and the bottle and the gun now
  i am too much trouble for my wife to keep taking care of | my daughter has her own life she doesnt need me dragging her down | im costing my family everything by staying alive | all i do is drag everyone down
  i see their faces every night and i want it to stop for good | i wake up screaming and i dont want to wake up at all | the nightmares win im done | i hear the screams and theres only one way to quiet them
  i am scared to be by myself tonight | please dont let me be alone right now | i dont feel safe at home with myself | i need to get this gun out of my house before i use it on me | can someone come take my guns before i do something
  i am losing it and i dont know what ill do | i am about to snap and end up dead | i cant see myself living past this month | i dont picture a future no more | i dont plan on being here when they call with the results
  doesnt matter what the results say i wont be here to find out | dont care about my a1c im not planning on living | let the cancer have me | i hope its cancer and its quick | i hope my heart gives out tonight
  my husband told me where the will is and kissed the kids like it was the last time | he cleaned his guns and gave the dog away | my son wrote a note and took off in the truck | she called each of the kids to say goodbye
  my husband quit all his medicine and says let nature take its course | he says he has a plan | she told me she has the pills counted out | my brother sold everything and said he wont need it
  dad asked me to take care of mom when hes gone and hes not sick | he keeps talking about his dead army buddies calling him | my friend says hes going to see his buddies tonight and he means the dead ones
`;
