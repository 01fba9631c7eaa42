/** Medical emergencies in English, as people and their families describe them. One phrase between ` | `. */
export const emergencyEn = `
  my chest is killing me and its going down my arm | chest pain real bad right now | i got pressure on my chest like an elephant | my chest feels tight and im sweating
  i have a squeezing in my chest and my jaw hurts | crushing pain in my chest | my heart is pounding and im about to pass out | my heart keeps stopping and starting and im dizzy
  i think im having a heart attack | my husband is having a heart attack | dad grabbed his chest and fell down | he is holding his chest and hes gray
  i cant breathe | i cant catch my breath | i can barely breathe | im having trouble getting air | im gasping | she is fighting for air | he is turning blue
  his lips are blue | mom cant get her breath and shes scared | my oxygen is at seventy and dropping | my inhaler isnt working and i cant breathe
  he stopped breathing | shes not breathing | my wife is breathing funny and wont wake up | i cant wake him up | dad wont wake up | she wont respond to me
  hes out cold on the floor | my husband passed out and is not coming to | he collapsed in the kitchen | my mother fell and isnt moving | she just dropped
  my face is drooping | half my face went numb | one side of his face is hanging down | his mouth is crooked all of a sudden | her speech is all slurred
  my dad is talking gibberish all of a sudden | he cant lift his left arm | my arm went dead and i cant talk right | my right side wont move
  i think im having a stroke | my wife is having a stroke i think | grandpa cant speak and hes staring | suddenly i cant see out of one eye | worst headache of my life came on sudden
  i am bleeding and it wont stop | blood is everywhere | im bleeding bad | he is losing a lot of blood | im throwing up blood | coughing up a lot of blood
  theres a lot of blood in the toilet and im faint | he cut himself with the saw and its spurting | the bleeding wont quit and he is on blood thinners
  i took too many pills | i took my whole bottle of pills | i took double my heart pills and i feel faint | i swallowed all of them | i already took them all
  he took a bunch of his pills and hes not making sense | she swallowed the whole bottle | my grandson got into my pills and he swallowed some | the baby ate my blood pressure pills
  my son overdosed | i think he od'd | hes got a needle in his arm and hes not answering | took too much oxy and im going under | we need narcan
  i took too much insulin and im shaking | my sugar is twenty eight and im seeing double | her sugar is too low and she passed out | his sugar wont come up and hes out of it
  my throat is closing up | my tongue is swelling | i took the new pill and my face is swelling up | he got stung and cant breathe | im having a bad allergic reaction and my throat is tight
  hes having a seizure | my husband is shaking all over and his eyes rolled back | she wont stop seizing | having a fit on the floor
  hes choking | something is stuck in his throat and he cant talk | my wife is choking on her food
  i fell and i cant get up | i fell and i think i broke my hip | ive been on the floor since last night | i hit my head and im throwing up | he fell off the roof
  send an ambulance | i need an ambulance right now | call me an ambulance please | get me an ambulance | this is an emergency please hurry | somebody call 911 | i need help now im dying here
  my husband is real bad off something is wrong come quick | something is very wrong with my dad hes sweating and gray | he is burning up and doesnt know where he is
  i feel like im going to die something is wrong with my heart | i think im dying my chest | im going to faint and im all alone | everything is going black
  my wound opened up and blood is pouring out | there is a fire in my house | somebody shot me | i been stabbed | i shot myself in the leg
`;
