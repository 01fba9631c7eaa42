import type { Blocks } from '../blocks.js';

export const gettingOutEs: Blocks = {
  summary: `
    dame un resumen | resumen de mi salud | lea todo mi expediente | mi expediente medico | digame todo lo que hay | mi record
    mi record medico | que hay en mi expediente | todo mi historial | resumen por favor | eh un este resumen | leame todo
    cuenteme de mi salud | que tienen de mi | mi registro de salud | mi boton azul | panorama general | mi informacion de salud completa
    quiero oir todo | resumen corto | abrir mi expediente | lo principal de mi expediente | mi historial completo | mi salud
    los datos medicos mios | ensename mi expediente`,
  whatsNew: `
    que hay de nuevo | algo nuevo | hay algo nuevo en mi expediente | que cambio | que ha cambiado desde la ultima vez | novedades
    que es lo nuevo | actualizaciones | hay cambios | eh hay algo este nuevo | que agregaron | que anadieron a mi record
    lo mas reciente | resultados nuevos o algo | que paso desde que llame | lo ultimo | hay noticias | que pusieron nuevo
    desde mi ultima visita que hay | solo lo nuevo | cambios recientes | algun cambio | ha salido algo nuevo`,
  download: `
    descargar mi expediente | quiero una copia de mi expediente | imprimir mi record | me puede dar una copia | mandeme un pdf
    mandeme mi expediente por correo | lo necesito en papel | como consigo una copia | bajar mi expediente | guardar en un archivo
    descargar mis vacunas | descargar mis laboratorios | eh como puedo este imprimir eso | quiero guardar una copia
    copia de mis medicinas | imprima mi lista | por correo a mi casa | quiero un archivo | descargar todo | exportar mi expediente
    bajar el archivo | copia impresa | quiero mis papeles | boton azul descargar | donde descargo | descargalo | en pdf
    quiero tenerlo por escrito | mandeme la copia por correo electronico | imprimir`,
  textMe: `
    mandame un texto | enviamelo al celular | mandeme mis medicinas por texto | me lo puede textear | texteame la lista
    envieme un mensaje con mis citas | por mensaje de texto | mandelo a mi telefono | mandame eso al celular
    eh me lo puede mandar este por texto | texteamelo | envieme las alergias por mensaje | quiero un texto con mis vacunas
    pongalo en un mensaje | mandame un mensaje con eso | no tengo pluma mandemelo por texto | textealo | al celular por favor
    envieme los resultados por texto | manda mi lista al cel | mandame x texto`,
  share: `
    compartir mi expediente | quiero compartir con mi hija | mande mi expediente a mi doctor | que mi esposa vea mi expediente
    dar acceso a mi hijo | mi hija quiere ver mi expediente | compartir mis medicinas con mi doctor | mi doctor necesita ver mis laboratorios
    puede enviar esto a mi doctor | quiero que mi esposo pueda verlo | agregar un ayudante | anadir a mi cuidadora
    mi doctor privado necesita mi expediente | mande mis alergias al hospital | ensenele mi lista al doctor
    eh quiero este compartir esto con mi hija | compartir todo | deje que mi hermana vea mi archivo | darle permiso a mi nieta
    que otra persona vea mi informacion | mi cuidadora necesita acceso | mi hija me ayuda quiero que entre ella
    un enlace para mi especialista | compartir mis vacunas | comparta mis resultados con la clinica | mandar una copia al abogado
    que mi hijo maneje esto por mi | como comparto mi record | darle acceso a alguien | compartelo con mi hermano`,
  unshare: `
    dejar de compartir | ya no quiero compartir | quitar el acceso a mi hija | quite a mi cuidadora | no quiero que mi esposa vea mi expediente
    cancelar el acceso | quite el permiso de mi hijo | eliminar a mi ayudante | borre el enlace | ya no comparta con mi doctor
    eh quiero este quitarle el acceso a mi sobrino | saque a mi hermano | revoque el permiso | terminar de compartir
    que mi ex ya no vea nada | cambie de opinion no compartir | quitar ayudante | quitele el acceso | ya no es mi cuidadora quitela
    no deje que mi hermano lo vea mas | cancelar el enlace que le di al doctor | bloquee a mi ex`,
  pauseHelper: `
    pausar el acceso de mi hija | suspenda el acceso de mi ayudante | pause el permiso de mi hijo | detener por ahora el acceso
    pausar a mi cuidadora | suspender el acceso por un tiempo | eh pause este el acceso de mi esposa | pausar ayudante | pausar acceso
    poner en pausa a mi ayudante | que mi hija no entre por unos dias | quitele el acceso por ahora nada mas
    congelar el acceso de mi sobrina | parar el acceso por un mes | pausa el permiso`,
  resumeHelper: `
    devolver el acceso a mi hija | reanudar el acceso | active otra vez el acceso de mi hijo | reactivar a mi ayudante
    quitar la pausa | que mi esposa pueda ver mi expediente otra vez | devuelvale el permiso | eh devuelva este el acceso
    darle acceso de nuevo a mi hija | reanudar ayudante | volver a dar acceso a mi cuidadora | restaurar el acceso
    que vuelva a entrar mi hijo | ya puede verlo otra vez mi hija | terminar la pausa de mi hermano | regresarle el acceso`,
  sendHelper: `
    envielo a mi ayudante | mande un texto a mi ayudante | avisele a mi ayudante | mande la lista a mi ayudante
    digale a mi ayudante | mandar a mi ayudante mis citas | eh mandele este eso a mi ayudante | mensaje a mi ayudante
    que le llegue a mi ayudante | texto a mi ayudante | enviar al ayudante | mande esto a la persona que me ayuda
    mandele mis medicinas a mi ayudante`,
  whoseRecord: `
    cambiar de persona | abrir el expediente de mi papa | quiero ver el expediente de mi esposo | otro veterano | otra persona
    de quien es este expediente | volver a mi propio expediente | llamo por mi papa | cuido a mi esposo y necesito su expediente
    eh cambie al este al otro | el expediente de mi mama | ayudo a dos veteranos | cambiar de expediente | cambiar de veterano
    las medicinas de mi esposo | abra el de mi abuelo | de quien son estas medicinas | soy su cuidadora abra el de el
    el expediente del otro | pasar al expediente de mi hermano`,
  whoHasSeen: `
    quien ha visto mi expediente | quien miro mi expediente | quien abrio mi archivo | quien puede ver mi informacion
    quien tiene acceso | registro de accesos | alguien ha visto mis datos | mi hija vio mi expediente | quien ha entrado a mi cuenta
    eh quien es que ha visto este mi record | quienes ven mi expediente | quien leyo mi historial | con quien comparto
    lista de quien lo vio | alguien entro a mi expediente | quien anda mirando mis cosas | cuando lo vio mi hijo
    historial de acceso | quien tiene permiso de ver`,
};
