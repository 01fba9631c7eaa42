import type { medicines as english } from '../../en/glossary/medicines.js';
import { term } from './term.js';

export const medicines: typeof english = {
  sig: term('medicine', 'SIG', 'SIG es lo que dice una receta de la manera de tomarla.', 'indicaciones'),
  prn: term('medicine', 'PRN', 'PRN quiere decir cuando haga falta.', ''),
  qd: term('medicine', 'QD', 'QD quiere decir todos los días.', ''),
  bid: term('medicine', 'BID', 'BID quiere decir 2 veces al día.', 'dos veces al dia'),
  tid: term('medicine', 'TID', 'TID quiere decir 3 veces al día.', ''),
  qid: term('medicine', 'QID', 'QID quiere decir 4 veces al día.', ''),
  qhs: term('medicine', 'QHS', 'QHS quiere decir al acostarse.', 'hs'),
  po: term('medicine', 'PO', 'PO quiere decir por la boca.', ''),
  stat: term('medicine', 'STAT', 'STAT quiere decir enseguida.', ''),
  npo: term('medicine', 'NPO', 'NPO quiere decir nada por la boca: ni comida ni bebida.', 'ayunas'),
  discontinued: term(
    'medicine',
    'Descontinuado',
    'Descontinuado quiere decir que la orden de un medicamento ya termina.',
    'discontinued, descontinuada',
  ),
  onhold: term(
    'medicine',
    'En pausa',
    'En pausa quiere decir que una orden se detuvo y puede empezar otra vez.',
    'on hold, hold, suspendido',
  ),
  expired: term(
    'medicine',
    'Vencida',
    'Vencida quiere decir que la fecha de la receta ya es de antes. No dice que el medicamento se haya quitado.',
    'expired, vencido, receta vencida',
  ),
  generic: term(
    'medicine',
    'Genérico',
    'Un medicamento genérico tiene la misma sustancia que uno de marca.',
    'generic, generica',
  ),
  otc: term('medicine', 'OTC', 'OTC quiere decir que se vende sin receta.', 'sin receta, over the counter'),
  extended: term(
    'medicine',
    'ER',
    'ER quiere decir que el medicamento sale poco a poco. XR, SR y XL quieren decir casi lo mismo.',
    'xr, sr, xl, liberacion prolongada',
  ),
  mcg: term(
    'medicine',
    'Microgramo',
    'Un microgramo, o mcg, es una unidad de peso. 1,000 microgramos son 1 miligramo.',
    'mcg, microgramos',
  ),
  mg: term(
    'medicine',
    'Miligramo',
    'Un miligramo, o mg, es una unidad de peso. 1,000 miligramos son 1 gramo.',
    'mg, miligramos',
  ),
};
