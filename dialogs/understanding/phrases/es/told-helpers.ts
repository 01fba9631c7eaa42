import type { Blocks } from '../blocks.js';

/** Who helps, whose record it is, who has seen it, and who is on the line: roundabout, half said, in two languages. */
export const toldHelpersEs: Blocks = {
  share: `
    mi hija es la que me lleva a las citas y quiero que ella pueda ver todo esto | como hago pa que mi muchacho vea mis cosas de la va
    quisiera darle permiso a mi nuera | pues mire quiero que mi hijo tambien tenga acceso | autorizar a mi esposa | quiero autorizar a mi hermana
    autorizo a mi hija | como autorizo a alguien | me gustaria que mi hija me ayudara con esto | mi hija quiere meterse y ayudarme
    puede entrar mi senora tambien | dejar que mi vieja lo vea | share con mi hija | quiero share mi record con mi doctor
    darle access a mi daughter | enseñarle mis labs al doctor de afuera | el cardiologo privado me pide mis resultados
    el doctor nuevo quiere mi historial | en el hospital de afuera me piden mi record | la clinica de aqui necesita mis laboratorios
    mandele mi lista al doctor fulano | que le llegue al especialista | pasarle mis resultados al neurologo | mandarle el enlace a mi doctor
    genere un enlace para el doctor | un link para mi doctor | hagame un link para que lo vea mi hijo | agregar a mi nuera como ayudante
    apuntar a mi hija como ayudante | poner a mi hijo de ayudante | nombrar un ayudante | inscribir a mi cuidadora | registrar a mi hija pa que me ayude
    invitar a mi hija | invite a mi esposo | mandele invitacion a mi hermano | soy la hija y quiero ayudarle a mi papa con esto
    quiero ser ayudante de mi papa | como me agrego yo soy la hija | mi papa quiere que yo pueda ver su record | necesito que lo vea otra persona
    el abogado de incapacidad pide mi expediente | ponga a mi hijo para que lea mis medicinas | comparta mi lista de alergias con la enfermera
    q mi hija pueda ver mis citas | kiero compartir con mi esposa | compartir x favor con el dr | si fuera tan amable de compartirlo con mi doctora
    quiero que el doctor de la vista mire mis resultados | prestarle mi expediente al dentista | deje ver mis vacunas a la escuela
    mi nieta es enfermera y quiero que lo vea | que mi familia este enterada | darle entrada a mi sobrina`,
  unshare: `
    mi hija ya no me ayuda quitela | me divorcie y no quiero que ella vea nada | ya no confio en mi sobrino saquelo | quite a esa persona
    no quiero que mi hijo siga viendo mis cosas | que mi hija ya no pueda entrar | quitele la entrada a mi nuera | sacar a mi ayudante
    ya no quiero ayudante | no quiero tener ayudante | despedi a la cuidadora quitele el permiso | remover a mi hijo | remueva a mi ayudante
    dele de baja a mi ayudante | borrar a mi hermana de la cuenta | desautorizar a mi esposo | retire el permiso | retirele el acceso a mi ex
    anule el enlace | desactive el enlace del doctor | que ya no sirva el link que le di al doctor | cancele el link
    cierre el acceso de mi nieto para siempre | ya no deje ver mi expediente a nadie | stop sharing con mi hija | no mas compartir
    quitar el sharing | quitar a todos los ayudantes | que nadie mas tenga acceso | ya no quiero que el medico privado tenga mi record
    me equivoque de persona quite el acceso que di | deshacer lo que comparti | arrepentirme de compartir | quitele el access a mi hijo
    ya no kiero q mi hija vea | saque de ahi a mi ex marido | ella ya no es mi esposa que no lo vea | me pelee con mi hermano quitelo
    mi cuidadora ya no trabaja conmigo | elimine el permiso por completo | revocar a mi sobrina`,
  pauseHelper: `
    mi hija esta de viaje pare su acceso mientras tanto | que no entre mi hijo por ahora | por un tiempito que no lo vea mi esposa
    quitele el acceso nomas por esta semana | suspendale el permiso a mi nuera por unos dias | pongale pausa a mi hija
    ponle pausa a mi ayudante | pausar a mi hijo | quiero pausar a mi esposa | pausele el acceso | pausa a mi nieta
    dejela en pausa a mi hermana | detenga a mi ayudante por el momento | detener el acceso hasta que yo diga | no la quite solo pausela
    no lo elimine nada mas pauselo | temporalmente que mi hija no vea | suspension del acceso | suspender al ayudante
    congele a mi ayudante | pausar el helper | pausar mi helper | hagale pausa al acceso de mi sobrino | q mi hijo no entre x ahora
    desactive por un rato a mi cuidadora | bloquee por unos dias a mi hija | que descanse mi ayudante unos dias del acceso
    quiero que por este mes mi hermano no vea mi expediente | pausa del acceso por favor | interrumpa el acceso de mi hija`,
  resumeHelper: `
    ya regreso mi hija de viaje dele acceso otra vez | ya puede entrar mi hijo de nuevo | quitele la pausa a mi ayudante | quitele la pausa
    que mi esposa vuelva a ver mis cosas | regresele el permiso a mi nuera | devuelvale la entrada a mi nieta | reactivar el permiso
    active de nuevo a mi cuidadora | activar otra vez el acceso | reactivelo | quitar la pausa de mi ayudante | ya no este en pausa mi hija
    reanudar a mi hijo | reanude el permiso de mi esposo | despause a mi hija | despausar | descongele el acceso de mi hermano
    dele permiso nuevamente a mi ayudante | nuevamente el acceso para mi hija | volver a activar a mi ayudante | restablecer el acceso de mi hija
    restablezca el permiso | que siga viendo mi hija como antes | ponga a mi ayudante como estaba antes | abrale otra vez a mi hijo
    dejela entrar otra vez a mi sobrina | ya no quiero la pausa | termine la pausa | se acabo la pausa de mi hijo que entre
    le habia quitado el acceso por un tiempo devuelvaselo | resume el acceso de mi hija | habilite otra vez a mi ayudante | reinstalar a mi ayudante`,
  sendHelper: `
    mandele un mensajito a mi ayudante | pasele esto a mi ayudante | pasale la lista a mi ayudante | mandaselo a mi helper
    textee a mi ayudante | texteele a mi ayudante | textea a mi ayudante mi cita | mandele eso por mensaje a mi cuidadora
    avisele a mi cuidadora | digale a mi cuidadora que tengo cita | que mi ayudante sepa de la cita | que se entere mi ayudante
    hagaselo llegar a mi ayudante | enviele la lista de pastillas a mi ayudante | envielo al que me ayuda | a mi ayudante mandeselo por favor
    quiero mandarle algo a mi ayudante | notifique a mi ayudante | notificar al ayudante | dele el recado a mi ayudante
    mande recado a mi ayudante | mi ayudante necesita recibir esto en su telefono | mandele las citas a mi ayudante por texto
    enviele mis resultados a mi ayudante | texto al ayudante por favor | mandar mensaje al ayudante con mis medicinas | el ayudante que lo reciba
    le puede mandar esto al que me cuida | send a mi ayudante | msj a mi ayudante | mandele a mi hija que es mi ayudante`,
  whoseRecord: `
    estoy llamando por mi esposo el no puede hablar | es para mi mama ella es la veterana | quiero saber de mi papa no de mi
    el expediente que quiero es el de mi marido | no el mio el de mi esposa | necesito ver lo de mi suegro | quiero ver las citas de mi papa
    que medicinas toma mi esposo | cuando es la cita de mi mama | las alergias de mi papa | mi papa que toma | deme las medicinas de mi mama
    los laboratorios de mi esposo | cuando le toca a mi esposo | pasese al de mi mama | pasar al de mi papa | cambiese al otro
    cambia a la cuenta de mi esposo | el otro expediente por favor | cambiar al otro veterano | ahora el de mi hermano | ahora quiero el mio
    volvamos al mio | regrese al mio | mi propio expediente por favor | abra el mio no el de el | estoy viendo el mio o el de mi esposo
    este es el mio o el de mi papa | de quien me esta leyendo | de quien son estos resultados | de quien es esto que me lee
    a quien pertenece este record | cual expediente esta abierto | cual de los dos es este | soy ayudante de dos personas
    yo le ayudo a mi suegra con esto | hablo por mi abuelo | le estoy ayudando a mi tio | soy la hija del veterano y el esta aqui conmigo
    soy la esposa quiero ver lo de el | yo manejo lo de mi papa | switch al de mi dad | cambiar a mi mom | ver el record de mi abuelita
    kiero ver el expediente d mi papa | abra el expediente del veterano que cuido | el veterano es mi padre yo soy la que llama`,
  whoHasSeen: `
    quiero saber quien se ha metido en mi expediente | quien entro a ver mis cosas | ha entrado alguien a mi record | se metio alguien a ver lo mio
    digame quien ha estado mirando | mi hijo ha entrado a ver | cuando entro mi hija a mi expediente | que vio mi hija
    que ha visto mi ayudante | cuantas veces lo ha visto mi hijo | mi doctor ya vio lo que le comparti | abrieron el enlace
    ya lo abrio el doctor | quien uso el enlace | alguien abrio el link | el historial de quien entra | la lista de los que entraron
    a quienes les he dado permiso | quien tiene permiso ahora | a quien le di acceso | quienes son mis ayudantes | cuantos ayudantes tengo
    quien esta viendo mi expediente | quien mas tiene acceso a mi expediente | con quien tengo compartido mi record | lista de mis ayudantes
    quien ha consultado mi expediente | registro de quien vio mi informacion | bitacora de accesos | quiero revisar quien ha visto mis datos
    quien checo mi record | who saw mi record | sospecho que alguien vio mi expediente | creo que mi ex esta viendo mi expediente
    kien a visto mi expediente | quien a visto mi record | quien ha estado en mi cuenta | quien me ha visto los laboratorios
    me han abierto el expediente | fue mi hija la que lo abrio | la va sabe quien vio mi record`,
  notMe: `
    yo no me llamo asi | asi no me llamo yo | ese nombre no es el mio | ese nombre es de mi papa | yo soy el hijo no el veterano
    yo soy junior el es senior | eso es de mi hermano gemelo | me tiene con otro nombre | me esta leyendo lo de otra gente
    esos datos son de otro senor | esto es de otra persona | lo que me leyo es de otro | eso que lee no es mio es de otro
    ese no es mio ese es de otra persona | yo no soy ese senor | no soy esa senora | no soy la veterana | el veterano no soy yo
    soy la hija no la veterana | soy la esposa del veterano no el | quien es ese yo no soy | usted cree que soy otro pero no
    me abrio el expediente de otro | abrio el expediente equivocado | me esta dando la informacion de otro | ese fulano no soy yo
    no not me | that is not me no soy yo | ese no soy | ese no es mi cumpleanos | esa fecha de nacimiento no es mia
    no no soy jose | no yo no soy carmen | me llamo distinto | se confundio de veterano | me confunde usted con mi primo
    esa no es mi historia es de otro | esto no es mio nada | yo no soy quien ustedes piensan | esta hablando con la persona equivocada
    no soy el dueno de esa cuenta | esa cuenta no es mia`,
  wrongNumber: `
    aqui no es | no joven aqui no es | no es aqui esta equivocado | marco mal senorita | usted marco mal | me marcan por error
    ese senor no vive aqui | aqui no vive nadie que se llame asi | esa senora ya no vive en esta casa | no conozco ningun veterano
    no conozco a ningun senor con ese nombre | este celular me lo acaban de dar | me dieron este numero hace poco | este numero era de otra persona
    el dueno de antes de este numero | me llegan mensajes de otra persona | recibo textos que no son para mi | estos textos no son para mi
    ese texto no era para mi | no se quien es ese a quien le escriben | a quien le estan escribiendo yo no soy veterano
    no tengo nada que ver con la va | nadie aqui es veterano | yo no soy veterano numero equivocado | aqui es casa de familia no es la va
    es un negocio aqui | aqui es una iglesia se equivoco | wrong number | wrong number senor | numero ekivocado | nº equivocado
    kien es se equivoco de num | perdon creo que tiene mal el numero | tienen mal el numero | llamaron al numero que no es | ese no es este numero
    mi numero no es el que buscan`,
};
