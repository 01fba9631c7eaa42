const kind = '(?:health |medical |blue button |va |hospital |old |other |outside |pdf )*';
const elsewhere =
  '(?:another|a different|my other|my old|an outside|an old|a private|my private|otro|otra|mi otro|mi otra)(?: \\w+)? (?:hospital|doctor|clinic|va|provider|place|office|medico|doctora|clinica|consultorio)';

/** Somebody has a file of their own to add: what the paper clip of the web chat is for. */
const ownFile: readonly RegExp[] = [
  new RegExp(
    `(?:^| )(?:add|adding|upload|uploading|attach|attaching|load|import) (?:(?:a|an|my|the|some|another) )?${kind}(?:files?|records?|reports?|documents?)(?: (?:of my own|here|of mine|from ${elsewhere}|from my computer|from home))?$`,
  ),
  new RegExp(
    `^(?:i |ive )?(?:have|got|have got) (?:a|an|my|some) ${kind}(?:files?|records?|reports?) from ${elsewhere}$`,
  ),
  /^(?:(?:what is|whats|what s|how do i use|use) (?:the |that |this )?paper ?clip(?: for)?)$/,
  new RegExp(
    `(?:^| )(?:agregar|anadir|subir|adjuntar|cargar) (?:un |una |mi |mis |el |otro |unos )?(?:archivos?|expediente|documentos?|informes?|registros?)(?: (?:mio|mia|aqui|de ${elsewhere}|de mi computadora))?$`,
  ),
  new RegExp(`^tengo (?:un|una|mi|unos) (?:archivos?|expediente|informes?) de ${elsewhere}$`),
  /^(?:para que es|como (?:uso|se usa)) (?:el |ese |este )?(?:clip|sujetapapeles)$/,
];

export const wantsToAddFile = (said: string): boolean => ownFile.some((way) => way.test(said));
