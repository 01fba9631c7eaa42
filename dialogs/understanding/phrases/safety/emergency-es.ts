/** Medical emergencies in Spanish, as people and their families describe them. One phrase between ` | `. */
export const emergencyEs = `
  me duele mucho el pecho ahora mismo | tengo un dolor en el pecho que se me va al brazo | siento una presion en el pecho y estoy sudando | se me aprieta el pecho
  tengo algo pesado en el pecho y me duele la quijada | creo que me esta dando un infarto | a mi esposo le esta dando un ataque al corazon | se agarro el pecho y se cayo
  mi papa se puso gris y se agarra el pecho | el corazon se me sale y me voy a desmayar
  no puedo respirar | me falta el aire | me estoy ahogando | no me entra aire | casi no puede respirar | mi mama no puede respirar | se esta poniendo morado
  tiene los labios azules | ya no respira | dejo de respirar | mi esposa no despierta | no lo puedo despertar | no reacciona | no me responde y esta en el piso
  se desmayo y no vuelve en si | mi papa se desplomo en la cocina | mi abuela se cayo y no se mueve | se cayo y se pego en la cabeza y esta vomitando
  se le cayo un lado de la cara | tengo la mitad de la cara dormida | se le torcio la boca de repente | no puede hablar bien de repente | habla enredado y no levanta el brazo
  se me durmio todo el brazo y no puedo hablar | creo que le dio un derrame | mi esposo no puede mover el lado derecho | de repente no veo de un ojo | me dio el peor dolor de cabeza de mi vida
  estoy sangrando mucho y no para | no deja de sangrar | hay mucha sangre | esta perdiendo mucha sangre | estoy vomitando sangre | estoy tosiendo sangre | le sale sangre y toma anticoagulantes
  me tome demasiadas pastillas | me tome todo el frasco | se tomo todas sus pastillas | se trago el frasco entero | mi nieto se comio mis pastillas | ya me las tome todas
  mi hijo tiene una sobredosis | se metio demasiado y no despierta | tome el doble de la pastilla del corazon y me siento muy mal
  me puse demasiada insulina y estoy temblando | tiene el azucar en treinta y no contesta | se le bajo el azucar y se desmayo
  se me esta cerrando la garganta | se me hincha la lengua | me tome la pastilla nueva y se me hincha la cara | le pico una abeja y no respira bien
  le esta dando una convulsion | esta convulsionando | mi esposo esta temblando todo y tiene los ojos en blanco | se esta ahogando con la comida | se atraganto y no puede hablar
  me cai y no me puedo levantar | llevo tirado en el piso desde anoche | creo que me quebre la cadera | mande una ambulancia | necesito una ambulancia | llamen al 911
  pidan una ambulancia por favor rapido | es una emergencia ayudenme | esto es una emergencia mi papa esta muy mal | algo le pasa a mi esposo esta sudando frio y no sabe donde esta
  siento que me muero me duele el corazon | creo que me estoy muriendo | todo se me pone negro y estoy solo | me acuchillaron | le dieron un balazo | se esta quemando mi casa
`;
