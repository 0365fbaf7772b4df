// The talk with leaders after a comment, as its unknown writer ("vous") reads it, in French.
import type { talk as english } from '../en/talk.ts';

export const talk: typeof english = {
  offer: {
    label: 'La direction peut me répondre ici, sans apprendre qui je suis',
    help: 'Vous recevez six mots. Avec eux, vous lisez la réponse sur ce site une fois l’enquête close, et vous pouvez écrire à votre tour. Personne d’autre ne peut l’ouvrir.',
    making: 'Les mots se préparent…',
    failed: 'Les mots n’ont pas pu être préparés. Votre commentaire peut être envoyé sans eux.',
    title: 'Notez ces six mots',
    explain:
      'Ils ne sont montrés que maintenant, et ne sont envoyés nulle part. Quiconque les a peut lire la réponse ; sans eux, personne ne la lit, et personne ne peut les retrouver pour vous.',
    keptHere: 'Ce navigateur les garde jusqu’à ce que vous les enleviez. Si d’autres utilisent cet appareil, notez-les et enlevez-les.',
    notKept: 'Ce navigateur ne les a pas gardés.',
    forget: 'Les enlever de cet appareil',
    where: 'La réponse sera ici :',
    published: 'On ne peut répondre à un commentaire que s’il est montré : quand assez de personnes de votre équipe en ont écrit un.',
  },
  title: 'Vous a-t-on répondu ?',
  lead: 'Si vous avez demandé une réponse en écrivant un commentaire, vous avez reçu six mots. Ils ouvrent votre boîte aux lettres, sur cet appareil ou sur n’importe quel autre. Ce qui part d’ici est un nombre tiré de ces mots, et rien de vous.',
  label: 'Vos six mots',
  help: 'Dans leur ordre, séparés par des espaces. Les majuscules et les accents ne comptent pas.',
  open: 'Ouvrir la boîte',
  opening: 'Ouverture. Cela prend un instant…',
  faults: {
    none: 'Écrivez vos six mots.',
    count: 'Il faut six mots ; il y en a ici {count}.',
    unknown: 'Le mot {word}, « {typed} », n’est pas l’un des nôtres.',
    near: 'Le mot {word}, « {typed} », n’est pas l’un des nôtres. Aviez-vous noté « {near} » ?',
  },
  notThere: 'Aucun commentaire ne correspond à ces mots',
  notThereText:
    'Trois raisons sont possibles : l’enquête n’est pas encore close ; trop peu de personnes ont écrit un commentaire pour qu’il soit montré, et il a alors été détruit sans être lu ; ou l’un des mots est un autre.',
  forgotten: 'Des mots oubliés, personne ne peut les retrouver : nous ne les avons pas. La réponse reste alors sans être lue.',
  unreachable: 'Il n’y a pas de connexion, ou le serveur ne répond pas. Réessayez plus tard.',
  hereTitle: 'Dans ce navigateur',
  hereText: 'Les boîtes dont ce navigateur a gardé les mots. Sur un appareil que d’autres utilisent, enlevez-les.',
  forgetHere: 'Enlever de cet appareil',
  forgetAll: 'Les enlever toutes de cet appareil',
  wordsHere: 'Montrer les six mots',
  mailbox: 'Votre commentaire dans « {wave} », {organization}',
  empty: 'Personne n’a encore répondu. Revenez avec les mêmes mots quand vous voulez : cette boîte reste.',
  from: '{name}, {day}',
  you: 'Vous',
  tampered: 'Une lettre ici ne s’ouvre pas avec vos mots. Elle n’a pas été scellée pour vous, ou a été modifiée en route.',
  writeLabel: 'Écrire à votre tour',
  writeHelp:
    'Cela arrive l’un des trois matins suivants, tiré au sort, pour que personne ne puisse dire quand vous avez écrit. Qui lit le commentaire lit aussi ceci ; ce n’est pas scellé contre ceux qui gèrent ce serveur. Écrivez comme si cela devait être lu à voix haute.',
  send: 'Envoyer',
  sent: 'Envoyé.',
  wait: 'Vous avez écrit trois fois depuis la dernière réponse. Attendez la prochaine, s’il vous plaît.',
  required: 'Écrivez d’abord quelque chose.',
  tooLong: 'C’est trop long. On peut envoyer 2 000 caractères.',
  cannot: 'Cette page a besoin d’un script',
  cannotText:
    'C’est votre navigateur qui ouvre les lettres, pour que personne d’autre ne le puisse. Il faut pour cela un script, et une adresse qui commence par https.',
};
