// What employees ("vous") read on their page, from the promise to the receipt, in French.
import type { ballot as english } from '../en/ballot.ts';
import { counted, formatDay, formatNumber } from '../format.ts';
import { talk } from './talk.ts';
import { telling } from './telling.ts';

export const ballot: typeof english = {
  title: 'Comment se passe le travail ici ?',
  lead: (minutes) =>
    `Environ ${counted('fr', minutes, { one: 'minute', other: 'minutes' })}. Vous pouvez laisser de côté ce que vous voulez.`,

  promise: {
    title: 'Ce que nous promettons',
    nobody:
      'Personne, y compris parmi les gens qui gèrent ce serveur, ne peut relier vos réponses à vous à partir de ce qui y est enregistré.',
    shown: (k) => `Les résultats de votre équipe ne sont montrés que si ${formatNumber('fr', k)} personnes ou plus répondent.`,
    aloud: 'Écrivez les commentaires comme s’ils devaient être lus à voix haute.',
  },
  team: (team, size) =>
    `Vous répondez pour ${team}. La question y est posée à ${counted('fr', size, { one: 'personne', other: 'personnes' })}.`,
  folded: (own, team) =>
    `Votre propre équipe, ${own}, est trop petite pour être montrée seule : ses réponses comptent avec ${team}, et nulle part ailleurs.`,
  leads: (own, team) =>
    `Vous dirigez ${own}. Pour que vous ne voyiez jamais un chiffre qui contient vos propres réponses, elles comptent avec ${team}.`,
  tooFew: (k) => `C’est moins que ${formatNumber('fr', k)} : rien n’en est donc montré à part.`,
  yourSupervisor: 'votre responsable',

  limits: {
    title: 'Ce dont nous ne pouvons pas vous protéger',
    points: [
      'Un ordinateur, un téléphone ou un réseau que votre employeur surveille. Répondez sur votre propre téléphone, avec votre propre connexion.',
      'Votre façon d’écrire, et les faits que vous seul ou vous seule pouvez connaître. La page vous en signale certains avant l’envoi.',
      'Des collègues qui se racontent ce qu’ils ont répondu, ou des personnes inventées dans la liste de celles qu’on interroge. Tous ceux qui travaillent ici avec Coro peuvent lire qui a changé cette liste, et quand.',
      'Quelqu’un qui modifie le programme sur ce serveur. On ne peut pas l’empêcher, seulement le remarquer : le programme est public, et la liste ci-dessous aussi.',
      'Quelqu’un qui lit vos e-mails pourrait utiliser votre lien avant vous. Cette page dit alors « déjà utilisé ». Personne ne peut lire vos réponses de cette façon.',
      'Un appareil perdu : si vous commencez ici et le perdez avant l’envoi, votre vote est perdu. Il n’y en a pas de second, car personne ne peut savoir lequel était le premier.',
    ],
    during:
      'Tant que l’enquête est ouverte, quelqu’un qui a une copie de la base de données voit qui a commencé, et des réponses scellées. À la fin, les clés sont détruites : après cela, personne ne peut trouver qui a dit quoi, avec aucune copie.',
    list: 'La liste publique des équipes et des clés de cette enquête',
    fingerprint: 'Tout le monde reçoit la même liste. Comparez son empreinte avec celle de quelqu’un d’autre :',
  },

  example: {
    title: (name) => `Ce que verra ${name}`,
    lead: (day) =>
      `Tant que l’enquête est ouverte, jusqu’au ${formatDay('fr', day)} : seulement à peu près combien de personnes ont participé. Ensuite, cette page. Jamais une réponse isolée, et jamais qui a répondu. Ceux qui dirigent toute l’organisation voient la même chose.`,
    open: 'La page, avec des chiffres inventés',
    madeUp: 'Chiffres inventés',
    madeUpNote: 'Ils montrent à quoi ressemble la page. Personne n’a répondu cela.',
    exact: (n) => counted('fr', n, { one: 'réponse', other: 'réponses' }),
    band: (low, high) => `de ${formatNumber('fr', low)} à ${formatNumber('fr', high)} réponses`,
    atMost: (value) => `${value} ou moins`,
    atLeast: (value) => `${value} ou plus`,
    dimensions: { autonomy: 'Autonomie', mastery: 'Maîtrise', purpose: 'Sens', affiliation: 'Appartenance' },
    enps: 'Nous recommanderait (de −100 à +100)',
    scale: 'Moyenne sur une échelle de 1 (pas du tout d’accord) à 5 (tout à fait d’accord)',
    sentences: 'Et la même chose pour chaque phrase.',
    rounded: (n) =>
      `Avec moins de ${formatNumber('fr', n)} réponses, les chiffres sont arrondis, les très hauts et les très bas sont coupés, et le nombre de réponses n’est donné qu’à peu près.`,
    split: 'Combien ont dit quoi',
    splitNote: (n) => `Seulement à partir de ${counted('fr', n, { one: 'réponse', other: 'réponses' })}.`,
    hiddenTitle: (k) => `Si moins de ${formatNumber('fr', k)} personnes répondent`,
    hidden: 'Caché pour protéger les personnes',
    hiddenText: 'De votre équipe seule, rien n’est montré. Tout au plus, elle est montrée avec d’autres, comme une seule.',
    words: 'Avec leurs propres mots',
    wordsNote: (n) =>
      `Les commentaires sont montrés quand ${counted('fr', n, { one: 'personne en a écrit un', other: 'personnes en ont écrit un' })} : mélangés, sans notes, noms ni dates.`,
    comment: 'J’aimerais décider davantage de cela par moi-même.',
  },
  whatFollows: (day) =>
    `Après le ${formatDay('fr', day)}, les résultats paraissent, et votre responsable a dix jours ouvrables pour en parler avec l’équipe. Ce que vous décidez ensemble se lit ici, derrière le même lien.`,

  begin: 'Commencer',
  beginNote:
    'À partir d’ici, répondez dans ce navigateur : votre lien sert une fois, et ce que vous choisissez reste sur cet appareil jusqu’à l’envoi.',
  preparing: 'Un instant, votre bulletin se prépare…',
  goOn: 'Continuer à répondre',
  goOnNote: 'Vous avez commencé dans ce navigateur. Ce que vous avez choisi est encore ici, et seulement ici.',
  notMe: 'Ce n’est pas moi',
  notMeNote:
    'Sur un appareil que plusieurs personnes utilisent : enlève ce qui a été écrit ici. Chacun continue avec le lien de son propre e-mail.',

  questions: {
    itemsTitle: 'Dans quelle mesure êtes-vous d’accord ?',
    itemsHelp: 'Pensez aux trois derniers mois.',
    agree: ['Pas du tout d’accord', 'Pas d’accord', 'Ni l’un ni l’autre', 'D’accord', 'Tout à fait d’accord'],
    low: 'Pas du tout',
    high: 'Tout à fait',
    unknown: 'Je ne sais pas',
    openHelp: 'Écrivez comme si votre texte devait être lu à voix haute. Pas de noms.',
    aboutTitle: 'À propos de vous',
    aboutHelp: (n) =>
      `Vous pouvez laisser cela de côté. Ce n’est montré que pour toute l’organisation, jamais pour votre équipe, et seulement pour les groupes d’au moins ${counted('fr', n, { one: 'réponse', other: 'réponses' })}.`,
    nothingChosen: 'Je préfère ne pas le dire',
    answeredOf: (total) => `réponses sur ${formatNumber('fr', total)}`,
    space: '{share} de la place est utilisée.',
    tooLong: 'C’est trop long pour être envoyé. Raccourcissez un peu, s’il vous plaît.',
    nothing: 'Rien n’est encore répondu. Choisissez ou écrivez d’abord quelque chose.',
    once: 'L’envoi ne se fait qu’une fois. Ensuite, rien ne peut plus être modifié, car personne ne peut dire quelles réponses sont les vôtres.',
    send: 'Envoyer',
  },

  sending: {
    title: 'Vos réponses sont en route',
    text: 'Cela prend un instant. Elles sont déjà scellées et restent sur cet appareil jusqu’à leur arrivée.',
    waiting:
      'Il n’y a pas de connexion pour le moment. Laissez cette page ouverte, ou revenez plus tard dans ce navigateur : l’envoi reprend tout seul.',
    again: 'Réessayer maintenant',
  },
  thanks: {
    title: 'Merci.',
    text: 'Vos réponses sont dans l’urne, sans votre nom, et seront comptées une fois. Il n’en reste rien sur cet appareil.',
    next: (day, k) =>
      `L’urne est ouverte après le ${formatDay('fr', day)}. Si au moins ${counted('fr', k, { one: 'personne de votre équipe a répondu', other: 'personnes de votre équipe ont répondu' })}, votre responsable voit les moyennes de l’équipe et en parle avec vous. Revenez avec le même lien pour lire ce que vous avez décidé ensemble.`,
    close: 'Vous pouvez fermer cette page.',
    otherPerson: 'Ce n’était pas vous ?',
  },
  receipt: {
    title: 'Votre reçu',
    text: 'Gardez-le si vous voulez vérifier, une fois l’enquête close, que vos réponses ont été comptées. Il ne dit pas ce que vous avez répondu.',
    copy: 'Copier',
    copied: 'Copié',
  },

  used: {
    title: 'Ce lien a déjà été utilisé',
    text: 'Quelqu’un a commencé à répondre avec lui dans un autre navigateur, et un lien ne sert qu’une fois.',
    you: 'C’était vous, sur un autre appareil ou dans un autre navigateur ? Continuez là-bas : ce que vous avez choisi y est gardé.',
    other:
      'Si ce n’était pas vous, dites-le aux responsables de cette enquête, ou à ceux qui s’occupent de vos e-mails. Ce que vous auriez répondu n’a pas été envoyé, et vous n’avez besoin de répondre à rien.',
    why: 'Il n’y a pas de second bulletin, et personne ne peut vous en faire un : personne ne peut dire quelles réponses sont venues avec le premier, il est donc impossible de le reprendre.',
  },
  late: {
    title: 'L’enquête est close',
    text: 'Vos réponses sont arrivées après l’ouverture de l’urne et n’ont plus pu être comptées. Nous en sommes désolés. Elles ont été enlevées de cet appareil.',
  },
  counting: {
    title: 'L’enquête est terminée',
    text: 'On compte les bulletins. Revenez un peu plus tard avec le même lien : vous pourrez voir si le vôtre a été compté, et par la suite ce qui a été décidé.',
  },
  afterwards: {
    title: 'Cette enquête est close',
    lead: (survey, team) => `« ${survey} », ${team}.`,
    thanks: 'Merci à tous ceux qui ont répondu.',
    checkTitle: 'Votre bulletin a-t-il été compté ?',
    checkText: 'Écrivez le reçu que vous avez gardé. Il est comparé sur cet appareil, et n’est pas envoyé.',
    checkLabel: 'Votre reçu',
    check: 'Vérifier',
    counting: 'On pourra le voir quand l’enquête sera close et ses bulletins comptés.',
    yes: 'Votre bulletin a été compté.',
    no: 'Ce reçu n’est pas parmi ceux qui ont été comptés. Regardez s’il est écrit comme vous l’aviez noté.',
    malformed: 'Un reçu a 24 lettres et chiffres.',
    unknown: 'Impossible de le savoir pour le moment. Réessayez plus tard.',
  },

  agreed: {
    title: 'Ce qui a été décidé',
    whole: 'Toute l’organisation',
    heard: 'Ce que nous avons entendu',
    action: 'Ce que nous allons faire',
    byDay: 'Pour quand',
    byWhom: 'Qui',
    due: (day) => `Rien n’a encore été écrit. C’est attendu pour le ${formatDay('fr', day)}.`,
    missed: (day) => `Rien n’a encore été écrit. C’était attendu pour le ${formatDay('fr', day)}.`,
    missedWhole: (day) => `La direction n’a encore rien écrit. C’était attendu pour le ${formatDay('fr', day)}.`,
    none: 'Trop peu de personnes ont répondu pour que quelque chose soit montré : il n’y avait donc rien à discuter.',
  },

  noScript: {
    title: 'Cette page a besoin d’un script',
    text: 'Pour que personne ne puisse relier vos réponses à vous, c’est votre navigateur qui les scelle avant qu’elles ne quittent votre appareil. Il faut pour cela un script, et ici les scripts sont désactivés.',
    todo: 'Autorisez les scripts pour cette adresse, ou ouvrez votre lien dans un autre navigateur. Si vous préférez ne pas le faire, vous n’avez rien à faire.',
  },
  cannot: {
    title: 'Ce navigateur ne peut pas sceller vos réponses',
    text: 'Il est trop ancien, ou cette adresse ne commence pas par https. Sans sceau, nous ne prenons pas de réponses, car nous ne pourrions pas tenir notre promesse.',
    todo: 'Ouvrez le lien dans un autre navigateur ou sur un autre téléphone.',
  },
  noStorage: {
    title: 'Ce navigateur ne garde rien',
    text: 'Votre bulletin doit rester quelques minutes sur cet appareil, et ce navigateur ne le permet pas. Une fenêtre privée en est souvent la raison.',
    todo: 'Ouvrez le lien dans une fenêtre ordinaire, ou dans un autre navigateur.',
  },
  noLink: {
    title: 'Ouvrez le lien de votre e-mail',
    text: 'On arrive à cette page par le lien de l’e-mail que vous avez reçu. Rien de commencé n’attend dans ce navigateur.',
    sent: 'Des réponses ont été envoyées depuis ce navigateur',
    sentText: 'C’est tout ce qu’il en reste. Pour lire ce que votre équipe a décidé, ouvrez de nouveau le lien de votre e-mail.',
    several: 'Plusieurs personnes ont commencé dans ce navigateur. Chacune continue avec le lien de son propre e-mail.',
  },
  noConnection: {
    title: 'Cette page n’a pas pu être atteinte',
    text: 'Il n’y a pas de connexion, ou le serveur ne répond pas. Rien n’est perdu, et votre lien n’a pas été utilisé.',
    again: 'Réessayer',
  },
  marked: {
    title: 'S’il vous plaît, ne répondez pas',
    text: 'Ce que cette page a reçu n’est pas ce que dit la liste publique. On pourrait ainsi distinguer vos réponses de celles des autres : la page s’est donc arrêtée. Rien n’a été envoyé.',
    todo: 'Dites-le à vos collègues, et aux responsables de cette enquête.',
  },
  loading: 'Un instant…',

  manifest: {
    title: 'La liste que tout le monde ici a reçue',
    lead: (survey) =>
      `Toutes les personnes interrogées dans « ${survey} » ont reçu cette liste : combien peuvent répondre dans chaque équipe, à partir de combien de réponses les résultats sont montrés, et les clés qui protègent les réponses. Elle a été écrite à l’ouverture de l’enquête, et rien n’y change.`,
    compareTitle: 'Comparez-la avec un ou une collègue',
    compare:
      'Lisez-vous l’un à l’autre ces lettres et ces chiffres : la page derrière votre propre lien les montre aussi. S’ils sont identiques, vous avez reçu la même liste, et rien en elle ne peut distinguer vos réponses de celles des autres.',
    fingerprint: 'Empreinte de la liste',
    differs: 'S’ils ne sont pas identiques, ne répondez pas, et dites-le à vos collègues.',
    saysTitle: 'Ce qu’elle dit',
    open: (day) => `Ouverte jusqu’au ${day}`,
    closed: 'Close',
    people: (n) => counted('fr', n, { one: 'personne peut répondre', other: 'personnes peuvent répondre' }),
    shown: (k) => `Les résultats sont montrés à partir de ${counted('fr', k, { one: 'réponse', other: 'réponses' })}`,
    comments: (n) => `Les commentaires sont montrés à partir de ${formatNumber('fr', n)}`,
    teamsTitle: (n) => counted('fr', n, { one: 'équipe', other: 'équipes' }),
    teamsNote: 'Une équipe de trop peu de personnes n’est pas dans la liste : elles répondent dans l’équipe au-dessus, et y sont comptées.',
    team: 'Équipe',
    size: 'Personnes',
    whole: 'La liste entière avec toutes les clés, à vérifier avec un programme',
  },

  telling,
  talk,
};
