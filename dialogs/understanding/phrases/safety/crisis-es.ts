/** Suicide and despair in Spanish, plain or veiled, of oneself or of another. One phrase between ` | `. */
export const crisisEs = `
  me quiero matar | quiero matarme esta noche | he pensado en quitarme la vida | estoy pensando en el suicidio | tengo ideas de suicidarme
  me voy a matar | voy a acabar con mi vida | quiero acabar con todo de una vez | voy a terminar con esto hoy | quiero ponerle fin a todo
  me quiero morir | quiero morirme ya | ojala me muriera hoy | ojala no despertara manana | le pido a dios que me lleve | que dios me recoja ya
  ya no quiero vivir | no quiero seguir viviendo asi | no quiero estar aqui | ya no quiero estar en este mundo | ya no quiero despertar
  no tengo por que vivir | no tengo razones para seguir | ya no le encuentro sentido a la vida | nada tiene sentido ya | para que seguir | para que sigo aqui
  no puedo mas | ya no puedo con esto | ya no aguanto mas | ya no aguanto este dolor quiero que se acabe | estoy cansado de vivir | estoy harta de esta vida
  estoy cansado y solo quiero dormir y no despertar | quiero dormirme para siempre | quiero descansar de una vez por todas | quiero desaparecer
  tengo la pistola en la mano | saque la pistola del cajon | la escopeta esta cargada | tengo el arma aqui conmigo | tengo una soga en el garaje
  me voy a tirar del puente | estoy en el puente | voy a chocar el carro a proposito | me voy a colgar | voy a brincar
  estoy guardando las pastillas para tomarmelas todas | tengo aqui todas las pastillas y una botella | cuantas pastillas me matarian
  cuantas de estas tengo que tomar para no despertar | si me tomo todo el frasco me duele
  me corte los brazos | me quiero hacer dano | tengo miedo de hacerme algo | no confio en mi esta noche | no quiero quedarme solo porque voy a hacer una locura
  ya arregle mis asuntos | ya deje todo arreglado para mi familia | ya deje mis papeles en orden y estoy listo | ya firme el testamento ya me puedo ir
  ya me despedi de todos | les escribi una carta a mis hijos | deje una carta en la mesa | deje una nota | esta es mi despedida
  digale a mi hija que la quiero | diganle a mi esposa que me perdone | diganle a mi madre que lo siento | diles a mis hijos que los quise mucho
  que mi hijo se quede con mis medallas | alguien va a tener que cuidar a mi perro | ya regale mis cosas | le di mi troca a mi sobrino yo ya no la voy a usar
  ya no voy a necesitar mas medicinas | no me manden mas pastillas ya no las voy a necesitar | cancele mis citas ya no voy a estar | no me haga citas para que
  ya no voy a ocupar nada | para la proxima semana ya no voy a estar | no voy a llegar a navidad | no paso de esta noche
  es la ultima vez que llamo | despues de hoy ya no los molesto | ya pronto dejo de ser un problema | pronto todo se acaba | manana ya no importa
  soy una carga para todos | soy una carga para mi familia | soy un estorbo | nomas estorbo | nada mas estoy dando lata estarian mejor sin mi
  mi familia estaria mejor sin mi | mis hijos viven mejor si yo no estoy | valgo mas muerto que vivo | nadie me va a extranar | a nadie le importa si me muero
  no sirvo para nada | no valgo nada | me odio | no merezco vivir | merezco morirme | mi vida no vale nada
  no hay esperanza para mi | perdi toda la esperanza | no veo salida | solo hay una salida | se lo que tengo que hacer esta noche | ya tome la decision
  estoy en un hoyo y no puedo salir | todo esta negro | me siento vacio ya nada me importa | me siento muerto por dentro | estoy desesperado ya no se que hacer conmigo
  las voces me dicen que lo haga | no me puedo sacar de la cabeza la idea de morir | pienso en la muerte todos los dias
  yo debi morir alla con ellos | yo debi quedarme en la guerra | me debio tocar a mi | mis companeros me estan esperando | ya voy a reunirme con mis hermanos de la guerra
  voy a ser uno mas de los veintidos | hasta aqui llegue | ya termino mi mision | ya me rindo | me doy por vencido | ya no tengo fuerzas para luchar
  adios a todos | adios y perdonenme | adios mundo | nos vemos en el otro lado | me voy para siempre | me voy y no vuelvo
  kiero morirme | ya no kiero bibir | me kiero matar | toy cansao de la vida | ya no puedo maz
  deje de tomar mi medicina para morirme mas rapido | ya no me pongo la insulina para que todo se acabe
  desde que murio mi esposa ya no quiero vivir | me quede sin nada y sin nadie ya no quiero seguir | perdi a mi familia y ya no tengo por que seguir
  no puedo vivir con lo que hice | no me perdono lo que paso alla y ya no quiero vivir
  mi esposo dice que se quiere morir | mi esposo tiene la pistola y no sale del cuarto | mi hijo dice que ya no quiere vivir
  mi hermano me mando un mensaje de despedida y no contesta | mi papa dice que es una carga y que ya se quiere ir | mi amigo veterano dice que va a acabar con todo
  mi hija se corto otra vez | tengo miedo de que mi hijo se haga algo | mi esposa esta regalando sus cosas y me asusta | mi mama dice que ya se quiere ir con papa
  mi vecino es veterano y dice que ya no tiene caso vivir | creo que mi hermano va a hacer una locura | el dijo que no va a estar para su cumpleanos
  necesito hablar con alguien antes de hacer una tonteria | por favor alguien que me escuche estoy muy mal | estoy muy mal y tengo un arma
`;
