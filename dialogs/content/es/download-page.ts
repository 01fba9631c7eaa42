import type { downloadPage as en } from '../en/download-page.js';

export const downloadPage: typeof en = {
  title: 'Descargue su expediente',
  intro: 'Elija el tipo de archivo que quiere. Cada uno contiene todo su expediente.',
  files: { text: 'Archivo de texto', pdf: 'PDF', large: 'PDF en letra grande', html: 'Página web' },
  about: {
    text: 'Un archivo .txt. Se abre en cualquier teléfono o computadora, y es el mejor para un lector de pantalla.',
    pdf: 'Un archivo .pdf. Bueno para imprimir, o para darlo a un médico.',
    large: 'El mismo archivo .pdf, en letra grande.',
    html: 'Un archivo .html. Se abre en un navegador, sin internet.',
  },
  keep: 'El archivo es suyo, así que guárdelo en un lugar seguro. En una computadora compartida, bórrelo al terminar.',
};
