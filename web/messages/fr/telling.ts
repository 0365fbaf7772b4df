// What the employees' page says, in French, of a comment that could tell who wrote it, and by which words and phrases of the language it knows.
import type { telling as english } from '../en/telling.ts';

const number =
  '(?:[0-9]+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix(?:-(?:sept|huit|neuf))?|onze|douze|treize|quatorze|quinze|seize|(?:vingt|trente|quarante)(?:[- ][a-z]+)?)';
const time = `(?:(?:presque|plus de|près de|environ|bientôt|déjà) )*${number} (?:ans|années|mois|semaines)`;
const here =
  "(?:ici|dans (?:l'entreprise|cette (?:entreprise|équipe|boîte|maison)|ce (?:service|magasin|bureau|groupe)|l'équipe|la boîte|la maison|le service)|chez (?:vous|nous)|de (?:maison|service)|d'ancienneté)";
const post =
  "(?:adjointe?|suppléante?|chef(?:fe)? (?:d'équipe|de service|de rayon|d'atelier|de groupe)|contremaître|responsable (?:d'équipe|de service|de magasin)|délégué[e]? (?:syndicale?|du personnel)|représentante? (?:syndicale?|du personnel)|élue? (?:au|du) cse|référente? sécurité|apprentie?|stagiaire|alternante?|intérimaire|gardien(?:ne)?|veilleur de nuit|concierge)";
const person = `(?:${post}|femme|homme|fille|mère|maman|père|papa|parent|étrang(?:er|ère)|immigrée?|réfugiée?|musulmane?|chrétien(?:ne)?|juif|juive|hindoue?|noire?|gay|lesbienne|handicapée?|personne (?:handicapée|trans|noire|étrangère)|fumeu(?:r|se)|végétarien(?:ne)?|chauffeur|chauffeuse|conduct(?:eur|rice)|étudiante?|infirmi(?:er|ère)|médecin|ingénieure?|comptable|secrétaire|électricien(?:ne)?|technicien(?:ne)?|vendeu(?:r|se)|caissi(?:er|ère)|salariée? à temps partiel|temps partiel)`;

export const telling: typeof english = {
  title: 'Ceci pourrait dire qui vous êtes',
  lead: 'Seul cet appareil a regardé, et rien n’a été envoyé. Vous pouvez l’envoyer tel quel.',
  kinds: {
    name: { label: 'Un nom', advice: 'Dites ce qui se passe sans dire à qui.', instead: 'quelqu’un', act: 'Écrire « quelqu’un »' },
    email: {
      label: 'Une adresse e-mail',
      advice: 'Mieux vaut l’enlever : qui vous écrit à cette adresse sait aussi qui vous êtes.',
      instead: '',
      act: 'L’enlever',
    },
    phone: {
      label: 'Un numéro de téléphone',
      advice: 'Mieux vaut l’enlever : il n’appartient qu’à une personne.',
      instead: '',
      act: 'L’enlever',
    },
    self: {
      label: 'Quelque chose qui vaut pour peu de gens',
      advice: 'Écrivez-le comme n’importe qui dans l’équipe pourrait l’écrire : « certains d’entre nous… ».',
      instead: null,
      act: 'Me montrer où',
    },
  },
  more: 'Il y en a encore plus loin.',
  capitals: 'names',
  notNames: [
    'lundi mardi mercredi jeudi vendredi samedi dimanche',
    'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
    'noel paques toussaint pentecote ascension ramadan aid halloween dieu etat covid corona internet wifi wi fi',
    'francais francaise anglais anglaise allemand espagnol italien italienne arabe polonais portugais neerlandais americain chinois',
    'france belgique suisse allemagne italie espagne angleterre portugal europe amerique afrique maroc algerie tunisie paris',
    'excel word outlook teams powerpoint windows office microsoft google apple android iphone slack zoom whatsapp sharepoint salesforce',
    'jira linkedin facebook instagram youtube amazon sap ok rh cse drh pdg smic rtt urssaf coro nps je vous votre vos',
    'monsieur madame mademoiselle messieurs mesdames',
  ].flatMap((line) => line.split(' ')),
  alsoWords: [
    'rose marguerite violette olive prune cerise clementine capucine jasmin iris hortense fleur aurore aube claire clair lumiere',
    'pierre jean franc france felicite constance prudence patience desire aime grace victoire gloire esperance noel pascal modeste juste',
    'petit petite grand grande gros legrand blanc blanche noir brun roux lebrun gris vert bon bonne beau belle joli doux fort sage',
    'roi prince comte marquis chevalier berger boulanger boucher charpentier maire mercier meunier tailleur marchand fournier garnier',
    'bois roche fontaine riviere moulin pont marin martin lecomte dupont maison garde page barre carre colin renard loup coq moineau merle',
    'camille eve paix joie jolie ange parfait ami marie mari roman romain gentil vial rivage mai avril juin',
  ].flatMap((line) => line.split(' ')),
  titles: [
    'm',
    'mm',
    'mr',
    'monsieur',
    'mme',
    'mmes',
    'madame',
    'mlle',
    'mademoiselle',
    'dr',
    'docteur',
    'pr',
    'prof',
    'professeur',
    'maitre',
  ],
  phrases: [
    {
      pattern: `(?:je suis|j'étais|étant|comme|en tant que) (?:l'unique|l'un des rares|l'une des rares|la seule|le seul|le plus (?:jeune|âgé|vieux|ancien)|la plus (?:jeune|âgée|vieille|ancienne)|l'aînée?)(?: (?:${person}|à|qui|ici|de|du|dans|en|avec))`,
      label: 'Cela vaut pour une seule personne.',
    },
    {
      pattern: `(?:je suis|j'étais|étant|comme|en tant que)(?: \\p{L}+)? (?:la|le) (?:plus (?:jeune|âgée?|vieux|vieille|ancien(?:ne)?)|(?:dernier|dernière) arrivée?|(?:premier|première) ${person})`,
      label: 'Cela vaut pour une seule personne.',
    },
    {
      pattern: `(?:(?:l')?unique|la seule|le seul|seule?|(?:la|le) (?:premier|première)) (?!personne qui)${person} (?:ici|du|de (?:l'équipe|nuit|la)|dans|à|qui)`,
      label: 'Cela vaut pour une seule personne.',
    },
    {
      pattern: `(?:comme |en tant qu(?:e |')|en qualité d(?:e |'))(?:votre |ton |son |leur |nouveau |nouvelle |ancien |ancienne )*${post}`,
      label: 'Cela dit votre fonction.',
    },
    {
      pattern: `(?:je suis|j'étais) (?:votre |ton |son |le |la |l'|un |une |encore |nouveau |nouvelle )*${post}`,
      label: 'Cela dit votre fonction.',
    },
    {
      pattern: `(?:comme |(?:en tant qu(?:e |')|étant )(?:une |un |la seule |le seul )?)(?:seule? |jeune |vieille |vieux )?${person}`,
      label: 'Dans une petite équipe, cela vaut pour peu de gens.',
    },
    {
      pattern:
        "(?:mon|ma|mes|en|de|du|pendant le|après le|avant le|depuis le) (?:retour (?:de |d'un )?)?(?:congé (?:de )?(?:maternité|paternité|parental|d'adoption|maladie|longue maladie|sabbatique|de formation)|(?:arrêt (?:de travail|maladie))|maternité|mi-temps thérapeutique)",
      label: 'Les autres savent qui était absent.',
    },
    {
      pattern: `(?:en|pendant|depuis|après|dans) (?:tou(?:te)?s )?mes (?:premi[eè]r(?:e)?s |derni[eè]r(?:e)?s )?${time}`,
      label: 'Cela dit depuis quand vous êtes là.',
    },
    {
      pattern: `(?:je (?:suis|travaille|bosse)|j'y (?:suis|travaille))(?: \\p{L}+)? ${here} depuis (?:${time}|(?:19|20)[0-9]{2})`,
      label: 'Cela dit depuis quand vous êtes là.',
    },
    {
      pattern: `(?:depuis|ça fait|cela fait|voilà) ${time} que je (?:suis|travaille|bosse)(?: \\p{L}+)? ${here}`,
      label: 'Cela dit depuis quand vous êtes là.',
    },
    {
      pattern: `(?:depuis (?:${time}|(?:19|20)[0-9]{2}),? )?je (?:suis|travaille|bosse) ${here} depuis (?:${time}|(?:19|20)[0-9]{2})`,
      label: 'Cela dit depuis quand vous êtes là.',
    },
    { pattern: `(?:après|avec|en|mes) ${time} (?:passé[e]?s |de travail )?${here}`, label: 'Cela dit depuis quand vous êtes là.' },
    { pattern: `j'ai ${time} ${here}`, label: 'Cela dit depuis quand vous êtes là.' },
    {
      pattern:
        "(?:depuis que|quand|lorsque|après que|avant que|dès que) (?:je suis (?:arrivée?|entrée?|revenue?|rentrée?|tombée? malade|enceinte|passée? \\p{L}+|venue?)|j'ai (?:commencé|débuté|rejoint|été (?:embauchée?|promue?|mutée?|opérée?|titularisée?|transférée?)|changé d[e'] ?\\p{L}+)|on m'a (?:embauchée?|promue?|mutée?|transférée?)|vous m'avez (?:embauchée?|promue?|mutée?)|je me suis (?:mariée?|séparée?)|je (?:pars|partirai|serai) (?:à|en) (?:la )?retraite)",
      label: 'Les autres savent quand c’était.',
    },
    {
      pattern:
        'depuis mon (?:arrivée|embauche|retour|entrée|départ|transfert)|depuis ma (?:mutation|promotion|titularisation)|mon arrivée (?:en|de|du|ici)',
      label: 'Les autres savent quand c’était.',
    },
    {
      pattern:
        "(?:je suis|j'étais|étant)(?: \\p{L}+)? (?:enceinte|handicapée?|sourde?|aveugle|dyslexique|autiste|gay|homosexuel(?:le)?|lesbienne|bisexuel(?:le)?|trans|musulmane?|juif|juive|gauch(?:er|ère)|en fauteuil(?: roulant)?|en période d'essai|en alternance|en congé|mère (?:célibataire|seule)|père (?:célibataire|seul)|à la retraite dans|bientôt à la retraite)",
      label: 'Cela vaut pour peu de gens.',
    },
    {
      pattern:
        "(?:mon|ma|mes) (?:grossesse|handicap|maladie|opération|burn-?out|diagnostic|dépression|cancer|diabète|fauteuil roulant|voile|foulard|divorce|séparation|mariage|deuil|accident|accent|visa|titre de séjour|permis de travail|promotion|période d'essai|apprentissage|alternance|stage|départ (?:à la|en) retraite|retraite|jumeaux|jumelles|nouveau-né|accouchement)",
      label: 'Cela vaut pour peu de gens.',
    },
    { pattern: "(?:j'ai|j'aurai|à|du haut de mes) [2-6][0-9] ans(?! (?:ici|dans|de (?:maison|service)|d'))", label: 'Cela dit votre âge.' },
    {
      pattern:
        "(?:mon|ma) (?:bureau|poste|casier|place(?: de parking)?|table) (?:est |se trouve )?(?:juste )?(?:à côté|en face|près d|derrière|devant|au (?:premier|deuxième|troisième|fond|rez)|sous|numéro)(?:[ '][\\p{L}0-9]+){0,3}",
      label: 'Cela dit où l’on vous trouve.',
    },
    { pattern: "(?:je m'appelle|mon nom (?:est|figure|de famille)|signé|cordialement,|bien à vous,)(?: \\p{L}+)?", label: 'C’est signé.' },
    {
      pattern:
        "m'(?:a|as|avez|ont) (?:\\p{L}+ )?(?:dit|écrit|promis|crié dessus|engueulée?|reprochée?|appelée?|convoquée?|grondée?|hurlé dessus)(?: \\p{L}+)? (?:hier|avant-hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|la semaine dernière|le mois dernier|en (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre))",
      label: 'Qui vous a parlé s’en souvient.',
    },
  ],
};
