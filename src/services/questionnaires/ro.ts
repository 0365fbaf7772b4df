// The texts of the two standard questionnaires in Romanian: "dumneavoastră" to customers, "tu" to employees.
import type { QuestionnaireTexts } from './en.ts';

export const ro: QuestionnaireTexts = {
  customer: {
    nps: 'Cât de probabil este să recomandați {organization} unui prieten sau unui coleg?',
    low: 'Deloc probabil',
    high: 'Extrem de probabil',
    promoter: 'Vă mulțumim. Ce am făcut deosebit de bine?',
    passive: 'Vă mulțumim. Ce a lipsit pentru un 10?',
    detractor: 'Ne pare rău. Ce nu a mers bine?',
    contact: 'Vă putem contacta în legătură cu răspunsul dumneavoastră?',
  },
  engagement: {
    enps: 'Cât de probabil este să recomanzi {organization} unui prieten sau unei prietene ca loc de muncă?',
    low: 'Deloc probabil',
    high: 'Extrem de probabil',
    autonomy1: 'Pot hotărî pe loc cum să ajut un client.',
    mastery1: 'Îmi fac munca mai bine decât acum șase luni.',
    purpose1: 'Văd ce schimbă munca mea pentru clienți.',
    affiliation1: 'Într-o zi grea, colegii îmi dau o mână de ajutor.',
    autonomy2: 'Regulile noastre mă împiedică adesea să ajut un client.',
    mastery2: 'Când o sarcină e nouă pentru mine, cineva de aici mă învață cum se face.',
    purpose2: 'Ne ținem promisiunile față de clienți.',
    affiliation2: 'Pot merge cu o veste proastă la persoana care îmi conduce echipa.',
    autonomy3: 'Propunerile mele schimbă felul în care lucrăm.',
    mastery3: 'Aflu dacă am rezolvat problema clientului.',
    purpose3: 'În locul unui client, pe noi ne-aș alege.',
    affiliation3: 'La serviciu trebuie să mă descurc fără ajutorul nimănui.',
    open: 'Ce ai schimba mai întâi aici?',
  },
};
