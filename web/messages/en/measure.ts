// How we measure: what the figures are and what they are not, in English.

export const measure = {
  title: 'What these numbers say, and what they do not',
  name: 'How we measure',
  askTitle: 'What we ask the people who serve customers',
  origin:
    'Rob Markey of Bain & Company names four things that front-line people need in order to serve customers gladly: autonomy, mastery, purpose and affiliation. Three of them have a longer history: the self-determination theory of Edward Deci and Richard Ryan describes autonomy, competence and relatedness as needs that everybody has at work. The twelve sentences are our own; we copied none from a published questionnaire.',
  dimensions: {
    autonomy:
      'Room to do what is right for the customer in front of you: deciding on the spot, rules that help rather than hinder, suggestions that change something. It does not mean being left alone with a problem. It tends to be low where every exception needs a signature.',
    mastery:
      'Getting better at work that matters: growing month by month, being taught what is new, finding out how one’s own work turned out. Feedback belongs here: somebody who never hears whether the repair held cannot get better at repairing. Self-determination theory calls the same need competence.',
    purpose:
      'Seeing that the work does somebody good, in a company one can believe: what it changes for customers, promises that are kept, a place one would choose oneself. It is the one of the four that self-determination theory does not list as a need of its own; it grows largely from the other three and from what a company really does.',
    affiliation:
      'Belonging to people one can count on: a hand on a hard day, a supervisor who can hear bad news, not having to cope alone. It is about the team and whoever leads it, not about liking everybody. Self-determination theory calls it relatedness.',
  },
  limits:
    'Three sentences a dimension are enough to compare teams and to start a conversation; they are too few to judge a person, and we never do. The four usually move together, so a high value on one and a low one on another deserves more attention than a decimal. The items are new: where something hangs on a value, listen to the team before you act, and change a sentence that does not work for you. A team’s values also depend on the week, on who answered, and on how people in a country like to answer.',
  enps: 'eNPS is the same 0 to 10 question asked of employees about their place of work. Its level is never compared with that of customers: the two groups use the scale differently.',
  npsTitle: 'What customers’ NPS is',
  nps: [
    'Customers answer from 0 to 10. 9 and 10 are promoters, 7 and 8 passives, 0 to 6 detractors. NPS is the share of promoters less the share of detractors, from −100 to +100. Somebody who answers twice in a month counts once, with the latest answer.',
    'Every NPS comes with the interval in which the true value lies with 95% confidence (score interval, Tango 1998): the fewer answers, the wider. A change counts as one only when chance does not explain it; where many teams are compared, the bar is raised accordingly (Benjamini and Hochberg). A change is told where it lies: at the team, or at the site where several teams moved.',
    'The response rate counts those asked in a period who have answered since. Those who do not answer may think differently: below a tenth, read the answers as voices.',
    'Programs that check e-mail follow its links. An answer that may come from one is kept apart and counts in no figure until the person gives a sign (a comment, or a later visit) or a member confirms it; where that would change an NPS, the page says by how much.',
  ],
  farTitle: 'When a team’s people are said to be far below others',
  far: 'When one of the four lies below the usual range of teams in two surveys in a row: lower than the lower quarter of all teams by more than one and a half times the span between the quarters. Twelve teams are needed for that. It says where to listen first, not why; eNPS is compared with everybody else’s where ten or more have answered.',
  protectTitle: 'How people are protected',
  protect: (k: number, comments: number) => [
    'Nobody, including the people who run the server, can connect answers with a person from its records: an employee’s own browser signs and seals the ballot, the box that takes it knows no people, and the keys are destroyed when the results are out. While a survey is open nothing is shown but how many have taken part, in bands.',
    `An engagement result is shown only from ${k} answers on, and comments from ${comments}. A team is also hidden where its result could be worked out from those of its neighbours and of the team above. Then it is told together with others, where that is safe.`,
    'With fewer than ten answers, and wherever fewer than ten could be worked out from exact figures, the number is told as a band, values are rounded, and very low and very high ones are only told as “1.5 or less” or “4.5 or more”. How many chose what is told from ten answers on.',
    'A supervisor’s own answers count in the team above.',
    'A change between two surveys is told where nobody’s coming or going explains it, and called a change only where chance does not. For that, people are taken to lie .8 points around their team’s mean, as they usually do: how far they really lie apart is never told.',
    'What people say about themselves (how long they have been here, for example) is shown for the whole organization only, for groups of ten answers or more, and never crossed with teams.',
    'A result that has been published never changes, whoever joins, leaves or moves afterwards. The seal in small print under it is made of all that was published.',
  ],
  linkageTitle: 'What the linkage says',
  linkage:
    'It sets what people say beside what their customers say, team by team. A correlation near 1 means that the order of teams is nearly the same on both sides, near 0 that there is none, near −1 that it is reversed. Each point is a team with customers of its own; the customers’ side is the quarter that ends with the month in which the engagement survey closed. That two things go together does not tell which moved the other.',
};
