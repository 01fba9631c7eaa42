/** Despair in Spanish in the words of a request or a goodbye: what would be taken for something this service does. */
export const veiledEs = `
  cancele todas mis citas ya no tiene caso | ya no me haga mas citas ya es tarde para mi | no voy a llegar a esa cita y no me importa | dele mi cita a alguien que si quiera vivir
  ya no necesito medicinas a donde voy | ya no voy a necesitar repeticiones no voy a estar | no me surtan nada ya no lo voy a ocupar yo me voy | tire todas mis medicinas ya no me importa lo que me pase
  ya no voy a tomar nada que sea lo que dios quiera | deje las pastillas del corazon para que se acabe mas pronto | me quedan treinta pastillas de dormir con eso alcanza | tengo las pastillas en fila en la mesa
  que pasa si me tomo todas las pastillas juntas a proposito | cual de mis pastillas es la mas fuerte para no despertar | con cuantas de estas ya no despierta uno | si las tomo con alcohol me voy dormido
  quiero que mi hija se quede con todo cuando yo no este | comparta todo con mi esposa lo va a necesitar cuando me muera esta semana | mi hijo se encarga de todo yo ya me voy de este mundo
  digale a mi hija que me perdone por no ser fuerte | digale a mis nietos que su abuelo los quiso | digale a mi esposa que no abra el garaje | digales a todos que lo intente | digale a mi mama que ya no pude
  dele las gracias a todos de mi parte ya me voy para siempre | el seguro paga si uno se mata | el seguro de vida paga si yo mismo lo hago | mi familia recibe la pension si me quito la vida | cuanto tarda el va en pagarle a mi viuda despues de que yo lo haga
  ya escogi donde me entierren y estoy listo para irme | que me entierren con mis companeros ya pronto | no quiero funeral nada mas que me encuentren | solo llamo para despedirme | llamo para decir adios para siempre
  queria oir una voz por ultima vez | gracias por todo ya no van a saber de mi | buenas noches y hasta nunca | gracias por todo no fue suficiente para quedarme | esta es mi ultima llamada a nadie mas le voy a llamar
  borre mi expediente yo ya no existo | borreme de todo ya no voy a estar en la tierra | cierre mi cuenta voy a cerrar el libro de mi vida | quiteme de la lista de los vivos
  no me llamen ya no importa | ya no me ayuden no valgo la pena | no manden a nadie ya es tarde | no me regresen la llamada ya no voy a estar vivo | quiero que todo termine | que ya se acabe todo por favor
  quiero salir de esta vida | saqueme de este mundo | quiero irme con dios esta noche | quiero irme con mi esposa que ya murio | extrano tanto a mi esposa que me quiero ir con ella | es pecado si lo hago | dios perdona al que se mata
  ninguna pastilla me va a curar solo quiero morir | no hay medicina para lo que tengo ya no quiero seguir | ya estoy roto y no tengo arreglo | para que quiero mas pastillas si ya me quiero ir
  no tengo a nadie ni familia ni amigos ni por que vivir | nadie me llama si me muero nadie se entera | estamos solos la pistola y yo | mi esposa ya se canso de cuidarme le hago un favor si me voy
  mi hija tiene su vida y yo solo le estorbo | le cuesto mucho a mi familia estando vivo | les hago un favor si me muero | veo sus caras todas las noches y quiero que se acabe para siempre | los recuerdos de la guerra me ganan ya no peleo mas
  tengo miedo de estar solo conmigo esta noche | no me dejen solo por favor | saquen las armas de mi casa antes de que las use | no me veo vivo el mes que entra | no pienso estar aqui cuando den los resultados
  no me importa el azucar no pienso seguir viviendo | ojala sea cancer y sea rapido | ojala se me pare el corazon hoy mismo | que me lleve la muerte ya
  mi esposo me dijo donde esta el testamento y se despidio de los ninos | limpio sus pistolas y regalo el perro | mi hijo dejo una nota y se fue en la troca | mi papa llamo a todos los hijos para despedirse
  mi esposo dejo todas sus medicinas y dice que ya lo deje ir | dice que ya tiene un plan | mi hermano vendio todo y dice que ya no lo va a necesitar | mi papa me pide que cuide a mama cuando el no este y no esta enfermo | dice que sus companeros muertos lo llaman
`;
