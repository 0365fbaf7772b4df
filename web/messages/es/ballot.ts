// What employees ("tú") read on their page, from the promise to the receipt, in Spanish.
import type { ballot as english } from '../en/ballot.ts';
import { counted, formatDay, formatNumber, plural } from '../format.ts';
import { talk } from './talk.ts';
import { telling } from './telling.ts';

export const ballot: typeof english = {
  title: '¿Cómo es trabajar aquí?',
  lead: (minutes) =>
    `${counted('es', minutes, { one: 'minuto', other: 'minutos' })}, más o menos. Puedes dejar sin contestar lo que quieras.`,

  promise: {
    title: 'Lo que prometemos',
    nobody: 'Nadie, ni siquiera quienes gestionan este servidor, puede relacionar tus respuestas contigo a partir de sus registros.',
    shown: (k) => `Los resultados de tu equipo solo se muestran si responden ${formatNumber('es', k)} personas o más.`,
    aloud: 'Escribe los comentarios como si fueran a leerse en voz alta.',
  },
  team: (team, size) => `Respondes por ${team}. Allí se pregunta a ${counted('es', size, { one: 'persona', other: 'personas' })}.`,
  folded: (own, team) =>
    `Tu propio equipo, ${own}, es demasiado pequeño para mostrarse por sí solo: sus respuestas cuentan junto con ${team}, y en ningún otro sitio.`,
  leads: (own, team) => `Tú llevas ${own}. Para que nunca mires un número que contiene tus propias respuestas, cuentan junto con ${team}.`,
  tooFew: (k) => `Son menos de ${formatNumber('es', k)}, así que de ahí no se muestra nada por separado.`,
  yourSupervisor: 'tu responsable',

  limits: {
    title: 'De qué no podemos protegerte',
    points: [
      'De un ordenador, un teléfono o una red que tu empresa vigila. Responde en tu propio teléfono, con tu propia conexión.',
      'De tu manera de escribir y de hechos que solo tú puedes saber. La página te señala algunos antes de enviar.',
      'De compañeros que se cuentan lo que han respondido, o de personas inventadas en la lista de quienes responden. Todos los que trabajan aquí con Coro pueden leer quién cambió esa lista, y cuándo.',
      'De alguien que cambie el programa de este servidor. No se puede impedir, solo notar: el programa es público, y también la lista de aquí abajo.',
      'Alguien que lea tu correo podría usar tu enlace antes que tú. Entonces esta página dice «ya usado». Así nadie puede leer tus respuestas.',
      'De un dispositivo perdido: si empiezas aquí y lo pierdes antes de enviar, tu voto se pierde. No hay otro, porque nadie puede saber cuál era el primero.',
    ],
    during:
      'Mientras la encuesta está abierta, alguien con una copia de la base de datos ve quién ha empezado, y respuestas selladas. Al cerrarse, las claves se destruyen: después nadie puede averiguar quién dijo qué, con ninguna copia.',
    list: 'La lista pública de equipos y claves de esta encuesta',
    fingerprint: 'La lista es igual para todo el mundo. Compara su huella con la de alguien de tu trabajo:',
  },

  example: {
    title: (name) => `Lo que verá ${name}`,
    lead: (day) =>
      `Mientras la encuesta está abierta, hasta el ${formatDay('es', day)}: solo más o menos cuántas personas han participado. Después, esta página. Nunca una respuesta suelta, y nunca quién ha respondido. Quienes dirigen toda la organización ven lo mismo.`,
    open: 'La página, con números inventados',
    madeUp: 'Números inventados',
    madeUpNote: 'Muestran cómo es la página. Nadie ha respondido esto.',
    exact: (n) => counted('es', n, { one: 'respuesta', other: 'respuestas' }),
    band: (low, high) => `de ${formatNumber('es', low)} a ${formatNumber('es', high)} respuestas`,
    atMost: (value) => `${value} o menos`,
    atLeast: (value) => `${value} o más`,
    dimensions: { autonomy: 'Autonomía', mastery: 'Dominio', purpose: 'Sentido', affiliation: 'Pertenencia' },
    enps: 'Nos recomendaría (de −100 a +100)',
    scale: 'Media en una escala de 1 (nada de acuerdo) a 5 (totalmente de acuerdo)',
    sentences: 'Y lo mismo para cada frase.',
    rounded: (n) =>
      `Con menos de ${formatNumber('es', n)} respuestas los números se redondean, los muy altos y los muy bajos se recortan, y cuántas respuestas hay se dice solo más o menos.`,
    split: 'Cuántos dijeron qué',
    splitNote: (n) => `Solo a partir de ${counted('es', n, { one: 'respuesta', other: 'respuestas' })}.`,
    hiddenTitle: (k) => `Si responden menos de ${formatNumber('es', k)}`,
    hidden: 'Oculto para proteger a las personas',
    hiddenText: 'De tu equipo por sí solo no se muestra nada. Como mucho se muestra junto con otros, como uno solo.',
    words: 'En sus propias palabras',
    wordsNote: (n) =>
      `Los comentarios se muestran cuando ${counted('es', n, { one: 'persona ha escrito', other: 'personas han escrito' })} uno: mezclados, sin notas, nombres ni fechas.`,
    comment: 'Me gustaría decidir más de esto por mi cuenta.',
  },
  whatFollows: (day) =>
    `Después del ${formatDay('es', day)} salen los resultados, y tu responsable tiene diez días hábiles para hablar de ellos con el equipo. Lo que se acuerde se lee aquí, con el mismo enlace.`,

  begin: 'Empezar',
  beginNote:
    'A partir de aquí, responde en este navegador: tu enlace sirve una vez, y lo que elijas se queda en este dispositivo hasta que lo envíes.',
  preparing: 'Un momento, tu papeleta se está preparando…',
  goOn: 'Seguir respondiendo',
  goOnNote: 'Empezaste en este navegador. Lo que elegiste sigue aquí, y solo aquí.',
  notMe: 'No soy yo',
  notMeNote:
    'Para un dispositivo que usan varias personas: quita lo que se escribió aquí. Cada una sigue con el enlace de su propio correo.',

  questions: {
    itemsTitle: '¿Hasta qué punto estás de acuerdo?',
    itemsHelp: 'Piensa en los últimos tres meses.',
    agree: ['Nada de acuerdo', 'En desacuerdo', 'Ni sí ni no', 'De acuerdo', 'Totalmente de acuerdo'],
    low: 'Nada',
    high: 'Totalmente',
    unknown: 'No lo sé',
    openHelp: 'Escribe como si fuera a leerse en voz alta. No pongas nombres.',
    aboutTitle: 'Sobre ti',
    aboutHelp: (n) =>
      `Puedes dejarlo sin contestar. Solo se muestra para toda la organización, nunca para tu equipo, y solo para grupos con al menos ${counted('es', n, { one: 'respuesta', other: 'respuestas' })}.`,
    nothingChosen: 'Prefiero no decirlo',
    answeredOf: (total) => `de ${formatNumber('es', total)} contestadas`,
    space: 'Se ha usado el {share} del espacio.',
    tooLong: 'Es demasiado largo para enviarlo. Acórtalo un poco, por favor.',
    nothing: 'Todavía no has contestado nada. Primero elige o escribe algo.',
    once: 'Solo se puede enviar una vez. Después no se puede cambiar, porque nadie sabe qué respuestas son las tuyas.',
    send: 'Enviar',
  },

  sending: {
    title: 'Tus respuestas están en camino',
    text: 'Tarda un momento. Ya están selladas, y se quedan en este dispositivo hasta que lleguen.',
    waiting: 'Ahora mismo no hay conexión. Deja abierta esta página, o vuelve más tarde en este navegador: sigue sola.',
    again: 'Probar otra vez ahora',
  },
  thanks: {
    title: 'Gracias.',
    text: 'Tus respuestas están en la urna, sin tu nombre, y se contarán una vez. En este dispositivo no queda nada de ellas.',
    next: (day, k) =>
      `La urna se abre después del ${formatDay('es', day)}. Si ${plural('es', k, { one: 'ha respondido', other: 'han respondido' })} al menos ${counted('es', k, { one: 'persona', other: 'personas' })} de tu equipo, tu responsable ve las medias del equipo y habla de ellas con el equipo. Vuelve con el mismo enlace para leer lo que se ha acordado.`,
    close: 'Puedes cerrar esta página.',
    otherPerson: '¿No eras tú?',
  },
  receipt: {
    title: 'Tu recibo',
    text: 'Guárdalo si quieres comprobar, cuando la encuesta se haya cerrado, que tus respuestas se contaron. No dice qué respondiste.',
    copy: 'Copiar',
    copied: 'Copiado',
  },

  used: {
    title: 'Este enlace ya se ha usado',
    text: 'Alguien ha empezado a responder con él en otro navegador, y un enlace sirve una sola vez.',
    you: '¿Eras tú, en otro dispositivo o en otro navegador? Sigue allí: lo que elegiste está guardado allí.',
    other:
      'Si no eras tú, díselo a quien se ocupa de esta encuesta, o de tu correo. Lo que habrías respondido no se ha enviado, y no tienes que responder nada.',
    why: 'No hay una segunda papeleta, y nadie puede hacerte una: nadie sabe qué respuestas llegaron con la primera, así que no se puede retirar.',
  },
  late: {
    title: 'La encuesta se ha cerrado',
    text: 'Tus respuestas llegaron cuando la urna ya estaba abierta, y no se pudieron contar. Lo sentimos. Se han quitado de este dispositivo.',
  },
  counting: {
    title: 'La encuesta ha terminado',
    text: 'Se están contando las papeletas. Vuelve dentro de un rato con el mismo enlace: podrás ver si la tuya se contó, y más adelante qué se acordó.',
  },
  afterwards: {
    title: 'Esta encuesta se ha cerrado',
    lead: (survey, team) => `«${survey}», ${team}.`,
    thanks: 'Gracias a quienes han respondido.',
    checkTitle: '¿Se contó tu papeleta?',
    checkText: 'Escribe el recibo que guardaste. Se compara en este dispositivo, y no se envía.',
    checkLabel: 'Tu recibo',
    check: 'Comprobar',
    counting: 'Se podrá ver cuando la encuesta se haya cerrado y sus papeletas estén contadas.',
    yes: 'Tu papeleta se contó.',
    no: 'Este recibo no está entre los que se contaron. Mira si está escrito como lo apuntaste.',
    malformed: 'Un recibo tiene 24 letras y cifras.',
    unknown: 'Ahora mismo no se ha podido saber. Prueba otra vez más tarde.',
  },

  agreed: {
    title: 'Lo que se acordó',
    whole: 'Toda la organización',
    heard: 'Lo que hemos oído',
    action: 'Lo que vamos a hacer',
    byDay: 'Para cuándo',
    byWhom: 'Quién',
    due: (day) => `Todavía no se ha escrito nada. El plazo es el ${formatDay('es', day)}.`,
    missed: (day) => `Todavía no se ha escrito nada. El plazo era el ${formatDay('es', day)}.`,
    missedWhole: (day) => `La dirección todavía no ha escrito nada. El plazo era el ${formatDay('es', day)}.`,
    none: 'Respondieron muy pocas personas para poder mostrar algo, así que no había nada de que hablar.',
  },

  noScript: {
    title: 'Esta página necesita un script',
    text: 'Para que nadie pueda relacionar tus respuestas contigo, es tu propio navegador el que las sella antes de que salgan de tu dispositivo. Para eso hace falta un script, y aquí los scripts están desactivados.',
    todo: 'Permite los scripts para esta dirección, o abre tu enlace en otro navegador. Si prefieres no hacerlo, no tienes que hacer nada.',
  },
  cannot: {
    title: 'Este navegador no puede sellar tus respuestas',
    text: 'Es demasiado antiguo, o esta dirección no empieza por https. Sin sello no aceptamos respuestas, porque no podríamos cumplir nuestra promesa.',
    todo: 'Abre el enlace en otro navegador o en otro teléfono.',
  },
  noStorage: {
    title: 'Este navegador no guarda nada',
    text: 'Tu papeleta tiene que estar unos minutos en este dispositivo, y este navegador no lo permite. A menudo se debe a una ventana privada.',
    todo: 'Abre el enlace en una ventana normal, o en otro navegador.',
  },
  noLink: {
    title: 'Abre el enlace de tu correo',
    text: 'A esta página se llega por el enlace del correo que recibiste. En este navegador no hay nada empezado.',
    sent: 'Desde este navegador se enviaron respuestas',
    sentText: 'Esto es todo lo que queda de ellas. Para leer lo que ha acordado tu equipo, abre otra vez el enlace de tu correo.',
    several: 'En este navegador han empezado varias personas. Cada una sigue con el enlace de su propio correo.',
  },
  noConnection: {
    title: 'No se ha podido llegar a esta página',
    text: 'No hay conexión, o el servidor no responde. No se pierde nada, y tu enlace no se ha usado.',
    again: 'Probar otra vez',
  },
  marked: {
    title: 'Por favor, no respondas',
    text: 'Lo que ha recibido esta página no es lo que dice la lista pública. Así tus respuestas podrían distinguirse de las de los demás, y por eso la página se ha detenido. No se ha enviado nada.',
    todo: 'Díselo a tus compañeros, y a quien se ocupa de esta encuesta.',
  },
  loading: 'Un momento…',

  manifest: {
    title: 'La lista que aquí ha recibido todo el mundo',
    lead: (survey) =>
      `Todas las personas a las que se pregunta en «${survey}» han recibido esta lista: cuántas pueden responder en cada equipo, a partir de cuántas respuestas se muestran los resultados, y las claves que protegen las respuestas. Se escribió al abrirse la encuesta, y nada en ella cambia.`,
    compareTitle: 'Compárala con alguien de tu trabajo',
    compare:
      'Comparen en voz alta estas letras y cifras: también las muestra la página de tu propio enlace. Si son iguales, las dos han recibido la misma lista, y nada en ella puede distinguir tus respuestas de las de los demás.',
    fingerprint: 'Huella de la lista',
    differs: 'Si no son iguales, no respondas, y díselo a tus compañeros.',
    saysTitle: 'Lo que dice',
    open: (day) => `Abierta hasta el ${day}`,
    closed: 'Cerrada',
    people: (n) => counted('es', n, { one: 'persona puede responder', other: 'personas pueden responder' }),
    shown: (k) => `Los resultados se muestran a partir de ${counted('es', k, { one: 'respuesta', other: 'respuestas' })}`,
    comments: (n) => `Los comentarios se muestran a partir de ${formatNumber('es', n)}`,
    teamsTitle: (n) => counted('es', n, { one: 'equipo', other: 'equipos' }),
    teamsNote: 'Un equipo con muy pocas personas no está en la lista: responden en el equipo de arriba, y se cuentan allí.',
    team: 'Equipo',
    size: 'Personas',
    whole: 'La lista entera con todas las claves, para comprobarla con un programa',
  },

  telling,
  talk,
};
