export const downloadPage = {
  title: 'Download your record',
  intro: 'Choose the kind of file you want. Each one holds your whole record.',
  files: { text: 'Text file', pdf: 'PDF', large: 'PDF in large print', html: 'Web page' },
  about: {
    text: 'A .txt file. It opens on any phone or computer, and works best with a screen reader.',
    pdf: 'A .pdf file. Good to print, or to give to a doctor.',
    large: 'The same .pdf file, in large letters.',
    html: 'An .html file. It opens in a web browser, without the internet.',
  },
  keep: 'The file is yours to keep, so keep it in a safe place. On a shared computer, delete it when you are done.',
};
