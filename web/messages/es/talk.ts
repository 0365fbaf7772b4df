// The talk with leaders after a comment, as its unknown writer ("tú") reads it, in Spanish.
import type { talk as english } from '../en/talk.ts';

export const talk: typeof english = {
  offer: {
    label: 'La dirección puede responderme aquí, sin saber quién soy',
    help: 'Recibes seis palabras. Con ellas lees la respuesta en este sitio cuando la encuesta se haya cerrado, y puedes contestar. Nadie más puede abrirla.',
    making: 'Las palabras se están preparando…',
    failed: 'Ahora mismo no se han podido preparar las palabras. Tu comentario se puede enviar sin ellas.',
    title: 'Apunta estas seis palabras',
    explain:
      'Solo se muestran ahora, y no se envían a ninguna parte. Quien las tiene lee la respuesta; sin ellas no la lee nadie, y nadie puede volver a encontrarlas por ti.',
    keptHere: 'Este navegador las guarda hasta que las quites. Si otras personas usan este dispositivo, apúntalas y quítalas.',
    notKept: 'Este navegador no las ha guardado.',
    forget: 'Quitarlas de este dispositivo',
    where: 'La respuesta estará aquí:',
    published: 'Solo se puede responder a un comentario si se muestra: cuando han escrito uno bastantes personas de tu equipo.',
  },
  title: '¿Te ha respondido alguien?',
  lead: 'Si al escribir un comentario pediste una respuesta, recibiste seis palabras. Abren tu buzón, en este dispositivo o en cualquier otro. Lo que se envía desde aquí es un número hecho con ellas, y nada de ti.',
  label: 'Tus seis palabras',
  help: 'En su orden, con espacios en medio. Las mayúsculas y los acentos no importan.',
  open: 'Abrir el buzón',
  opening: 'Abriendo. Tarda un momento…',
  faults: {
    none: 'Escribe tus seis palabras.',
    count: 'Hacen falta seis palabras; estas son {count}.',
    unknown: 'La palabra {word}, «{typed}», no es una de las nuestras.',
    near: 'La palabra {word}, «{typed}», no es una de las nuestras. ¿Habías apuntado «{near}»?',
  },
  notThere: 'Ningún comentario corresponde a estas palabras',
  notThereText:
    'Puede ser por tres motivos: la encuesta aún no se ha cerrado; muy pocas personas escribieron un comentario para que se mostrara, y entonces se destruyó sin leerlo; o una de las palabras es otra.',
  forgotten:
    'Las palabras olvidadas no las puede volver a encontrar nadie: nosotros no las tenemos. La respuesta se queda entonces sin leer.',
  unreachable: 'No hay conexión, o el servidor no responde. Prueba otra vez más tarde.',
  hereTitle: 'En este navegador',
  hereText: 'Buzones cuyas palabras ha guardado este navegador. En un dispositivo que usan otras personas, quítalas.',
  forgetHere: 'Quitar de este dispositivo',
  forgetAll: 'Quitarlos todos de este dispositivo',
  wordsHere: 'Mostrar las seis palabras',
  mailbox: 'Tu comentario en «{wave}», {organization}',
  empty: 'Todavía no ha respondido nadie. Vuelve con las mismas palabras cuando quieras: este buzón se queda.',
  from: '{name}, {day}',
  you: 'Tú',
  tampered: 'Una carta de aquí no se abre con tus palabras. No se selló para ti, o se cambió por el camino.',
  writeLabel: 'Contestar',
  writeHelp:
    'Llega una de las tres mañanas siguientes, por sorteo, para que nadie pueda saber cuándo escribiste. Quien lee el comentario lee también esto; no está sellado frente a quienes gestionan este servidor. Escríbelo como si fuera a leerse en voz alta.',
  send: 'Enviar',
  sent: 'Enviado.',
  wait: 'Has escrito tres veces desde la última respuesta. Espera a la siguiente, por favor.',
  required: 'Primero escribe algo.',
  tooLong: 'Es demasiado largo. Se pueden enviar 2000 caracteres.',
  cannot: 'Esta página necesita un script',
  cannotText:
    'Las cartas las abre tu propio navegador, para que nadie más pueda. Para eso hacen falta un script y una dirección que empiece por https.',
};
