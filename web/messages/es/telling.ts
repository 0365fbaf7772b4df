// What the employees' page says, in Spanish, of a comment that could tell who wrote it, and by which words and phrases of the language it knows.
import type { telling as english } from '../en/telling.ts';

const number =
  '(?:[0-9]+|una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci[a-zé]+|veinte|veinti[a-zúó]+|(?:treinta|cuarenta)(?: y [a-z]+)?)';
const time = `(?:(?:casi|más de|cerca de|unos|ya) )*${number} (?:años|año|meses|semanas)`;
const here =
  '(?:aquí|acá|en (?:la empresa|esta (?:empresa|casa|tienda|oficina)|este (?:equipo|grupo|departamento|puesto)|el (?:equipo|departamento)|la casa)|con (?:ustedes|vosotros)|de (?:servicio|antigüedad))';
const post =
  '(?:sustitut[oa]|adjunt[oa]|suplente|jef[ea] de (?:equipo|turno|sección|tienda|grupo)|encargad[oa]|capataz|coordinador(?:a)?|supervisor(?:a)?|delegad[oa] (?:sindical|de personal|de prevención)|enlace sindical|representante (?:sindical|de los trabajadores)|miembro del comité|aprendiz(?:a)?|becari[oa]|practicante|en prácticas|eventual|interin[oa]|vigilante nocturn[oa]|conserje|temporal)';
const person = `(?:${post}|mujer|hombre|chica|chico|madre|padre|mamá|papá|extranjer[oa]|inmigrante|refugiad[oa]|musulm[aá]n(?:a)?|cristian[oa]|judí[oa]|hindú|negr[oa]|gay|lesbiana|discapacitad[oa]|persona (?:trans|con discapacidad|extranjera)|fumador(?:a)?|vegetarian[oa]|conductor(?:a)?|chófer|camioner[oa]|estudiante|enfermer[oa]|médic[oa]|ingenier[oa]|contable|secretari[oa]|recepcionista|electricista|técnic[oa]|vendedor(?:a)?|cajer[oa]|a tiempo parcial)`;

export const telling: typeof english = {
  title: 'Esto podría decir quién eres',
  lead: 'Solo ha mirado este dispositivo, y no se ha enviado nada. Puedes enviarlo tal como está.',
  kinds: {
    name: { label: 'Un nombre', advice: 'Di qué pasa sin decir a quién.', instead: 'alguien', act: 'Escribir «alguien»' },
    email: {
      label: 'Una dirección de correo',
      advice: 'Mejor quitarla: quien te escriba a ella sabrá también quién eres.',
      instead: '',
      act: 'Quitarla',
    },
    phone: { label: 'Un número de teléfono', advice: 'Mejor quitarlo: es de una sola persona.', instead: '', act: 'Quitarlo' },
    self: {
      label: 'Algo que vale para pocas personas',
      advice: 'Escríbelo como podría escribirlo cualquiera del equipo: «algunos de nosotros…».',
      instead: null,
      act: 'Mostrarme dónde',
    },
  },
  more: 'Más adelante hay más de esto.',
  capitals: 'names',
  notNames: [
    'lunes martes miercoles jueves viernes sabado domingo',
    'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre',
    'navidad navidades reyes pascua semana santa pilar ramadan halloween dios estado covid corona internet wifi wi fi',
    'espanol ingles frances aleman italiano portugues arabe chino catalan gallego euskera castellano',
    'espana francia alemania italia portugal inglaterra europa america madrid barcelona mexico argentina colombia chile peru latinoamerica',
    'excel word outlook teams powerpoint windows office microsoft google apple android iphone slack zoom whatsapp sharepoint salesforce',
    'jira linkedin facebook instagram youtube amazon sap ok rrhh rh erte inss ett iva dni nps coro ud uds usted ustedes',
  ].flatMap((line) => line.split(' ')),
  alsoWords: [
    'rosa violeta margarita azucena jazmin flor flores iris luz alba aurora estrella cielo mar sol nieves nieve lluvia rocio',
    'pilar dolores consuelo remedios angustias socorro amparo esperanza gracia paz victoria gloria salud soledad concepcion pura clara',
    'blanca blanco rubio moreno castano rojo verde pardo prieto bueno buena bello bella bravo leal franco justo feliz alegre caro amable',
    'rey reyes conde marques caballero guerrero herrero zapatero molinero pastor carpintero escribano alcalde juez vicario',
    'rico delgado gordo cano crespo calvo cortes largo bajo nuevo mayor menor leon lobo gallo toro palomo paloma gato cordero',
    'casa casas torre torres puente puentes fuente fuentes rio rios monte montes valle campo campos prado iglesia plaza calle pena rivera',
    'angel angeles santo santos domingo cruz primo segundo tercero abril julio agosto mercedes marina celeste roman mateo pozo pino olmo sierra',
  ].flatMap((line) => line.split(' ')),
  titles: [
    'sr',
    'sra',
    'srta',
    'sres',
    'senor',
    'senora',
    'senorita',
    'don',
    'dona',
    'd',
    'dr',
    'dra',
    'doctor',
    'doctora',
    'prof',
    'ing',
    'lic',
  ],
  phrases: [
    {
      pattern: `(?:soy|era|fui|siendo|como|por ser) (?:aquí )?(?:la única|el único|única|único|un[oa] de l[oa]s poc[oa]s|(?:la|el) más (?:joven|vieja|viejo|mayor|antigua|antiguo|nueva|nuevo|veterana|veterano)|(?:la|el) últim[oa] en llegar)(?: (?:${person}|que|de|del|en|con|aquí|a))`,
      label: 'Vale para una sola persona.',
    },
    {
      pattern: `(?:soy|era|fui|siendo|como) (?:la|el) (?:primera|primer|última|último) ${person}`,
      label: 'Vale para una sola persona.',
    },
    {
      pattern: `(?:la única|el único) ${person} (?:aquí|del?|de la|en|que)`,
      label: 'Vale para una sola persona.',
    },
    {
      pattern: `(?:como|en calidad de|siendo|por ser) (?:tu |su |vuestr[oa] |nuev[oa] |antigu[oa] |ex ?)*${post}`,
      label: 'Dice tu puesto.',
    },
    { pattern: `(?:soy|era) (?:tu |su |el |la |un |una |aquí |todavía |nuev[oa] )*${post}`, label: 'Dice tu puesto.' },
    {
      pattern: `(?:como|(?:siendo|por ser)(?: una| un| la| el)?) (?:única |único |joven )?${person}(?: solter[oa]| sol[oa])?`,
      label: 'En un equipo pequeño vale para pocas personas.',
    },
    {
      pattern:
        '(?:mi|de|desde|tras|después de|antes de|durante|en|con) (?:mi |la |el |una )?(?:baja|permiso|licencia)(?: de| por)? (?:maternal|paternal|maternidad|paternidad|parental|médica|larga|enfermedad|adopción|lactancia|matrimonio)|(?:mi|mis) (?:baja|excedencia|permiso de \\p{L}+|reducción de jornada)',
      label: 'Los demás saben quién no estaba.',
    },
    {
      pattern: `(?:en|durante|tras|después de|con|todos) mis (?:primer[oa]s |últim[oa]s )?${time}`,
      label: 'Dice cuánto tiempo llevas aquí.',
    },
    {
      pattern: `(?:llevo|he estado|he trabajado|trabajé) (?:ya )?(?:${time} (?:\\p{L}+ )?${here}|(?:trabajando )?${here} (?:desde hace )?${time})`,
      label: 'Dice cuánto tiempo llevas aquí.',
    },
    {
      pattern: `(?:trabajo|estoy) ${here} (?:desde hace ${time}|hace ${time}|desde (?:el )?(?:19|20)[0-9]{2})`,
      label: 'Dice cuánto tiempo llevas aquí.',
    },
    { pattern: `(?:desde )?hace ${time} que (?:trabajo|estoy) ${here}`, label: 'Dice cuánto tiempo llevas aquí.' },
    { pattern: `(?:en estos|en los|tras|después de|con) ${time} (?:trabajando )?${here}`, label: 'Dice cuánto tiempo llevas aquí.' },
    {
      pattern:
        '(?:desde que|cuando|después de que|antes de que|en cuanto) (?:entré|llegué|empecé|comencé|volví|me (?:incorporé|contrataron|contrató|ascendieron|trasladaron|cambiaron|operaron|casé|divorcié|separé|jubile|jubilo|quedé embarazada|puse enferm[oa])|vine de|fui (?:contratad[oa]|ascendid[oa]|trasladad[oa])|caí enferm[oa]|me dieron la baja|tuve a mi)',
      label: 'Los demás saben cuándo fue.',
    },
    {
      pattern:
        '(?:estoy|estaba|soy|era|siendo|estando) (?:aquí |todavía |también )?(?:embarazada|discapacitad[oa]|sord[oa]|cieg[oa]|disléxic[oa]|autista|gay|homosexual|lesbiana|bisexual|trans|musulm[aá]n(?:a)?|judí[oa]|zurd[oa]|en silla de ruedas|en (?:periodo|período) de prueba|en prácticas|de baja|madre solter[oa]|padre solter[oa]|a punto de jubilarme|con reducción de jornada)',
      label: 'Vale para pocas personas.',
    },
    {
      pattern:
        '(?:mi|mis) (?:embarazo|discapacidad|enfermedad|operación|burn-?out|diagnóstico|depresión|cáncer|diabetes|silla de ruedas|velo|hiyab|divorcio|separación|boda|duelo|accidente|acento|visado|permiso de (?:residencia|trabajo)|ascenso|(?:periodo|período) de prueba|prácticas|beca|jubilación|parto|gemel[oa]s|mellizos|recién nacido)',
      label: 'Vale para pocas personas.',
    },
    {
      pattern:
        '(?:tengo|cumplo|cumplí|con (?:mis )?|a mis) ?[2-6][0-9] (?:años|añazos)(?! (?:aquí|en|de (?:servicio|antigüedad|experiencia)))',
      label: 'Dice tu edad.',
    },
    {
      pattern:
        'mi (?:mesa|escritorio|despacho|oficina|sitio|taquilla|plaza(?: de aparcamiento)?) (?:está |queda )?(?:justo )?(?:al lado|junto|enfrente|frente|detrás|delante|al fondo|en la (?:primera|segunda|tercera|planta)|en el (?:primer|segundo|tercer|sótano)|número)(?: [\\p{L}0-9]+){0,3}',
      label: 'Dice dónde se te encuentra.',
    },
    { pattern: '(?:me llamo|mi nombre (?:es|está|aparece)|firmado|atentamente,|un saludo,|saludos,)(?: \\p{L}+)?', label: 'Está firmado.' },
    {
      pattern:
        'me (?:ha |has |han |habéis )?(?:dij[oe](?:ron)?|dicho|escribi[óo](?:eron)?|escrito|prometi[óo]|prometido|gritó|gritaron|gritado|regañó|riñó|llamó|llamaron|echó la bronca)(?: \\p{L}+)? (?:ayer|anteayer|(?:el )?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|la semana pasada|el mes pasado|en (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre))',
      label: 'Quien habló contigo se acuerda.',
    },
  ],
};
