// What somebody reads who comes by accident to the link that letters hold for programs, in each language.
import type { SurveyLocale } from '#domain/languages.ts';

export type Astray = { readonly title: string; readonly text: string; readonly link: string };

export const astray: Readonly<Record<SurveyLocale, Astray>> = {
  en: {
    title: 'Nothing is asked here',
    text: 'Our e-mail holds this address for programs that check links. Nothing has been answered for you.',
    link: 'To the question',
  },
  it: {
    title: 'Qui non c’è nessuna domanda',
    text: 'La nostra e-mail contiene questo indirizzo per i programmi che controllano i link. Non è stata data nessuna risposta a suo nome.',
    link: 'Vai alla domanda',
  },
  fr: {
    title: 'Aucune question ici',
    text: 'Notre e-mail contient cette adresse pour les programmes qui vérifient les liens. Rien n’a été répondu à votre place.',
    link: 'Aller à la question',
  },
  de: {
    title: 'Hier wird nichts gefragt',
    text: 'Unsere E-Mail enthält diese Adresse für Programme, die Links prüfen. Für Sie wurde nichts beantwortet.',
    link: 'Zur Frage',
  },
  es: {
    title: 'Aquí no se pregunta nada',
    text: 'Nuestro correo contiene esta dirección para los programas que revisan enlaces. No se ha respondido nada en su nombre.',
    link: 'Ir a la pregunta',
  },
  pt: {
    title: 'Aqui não há nenhuma pergunta',
    text: 'O nosso e-mail contém este endereço para os programas que verificam ligações. Nada foi respondido em seu nome.',
    link: 'Ir para a pergunta',
  },
  nl: {
    title: 'Hier wordt niets gevraagd',
    text: 'Onze e-mail bevat dit adres voor programma’s die links controleren. Er is niets namens u beantwoord.',
    link: 'Naar de vraag',
  },
  pl: {
    title: 'Tu nie ma żadnego pytania',
    text: 'Nasz e-mail zawiera ten adres dla programów sprawdzających odnośniki. Niczego nie odpowiedziano w Państwa imieniu.',
    link: 'Przejdź do pytania',
  },
  sv: {
    title: 'Här ställs ingen fråga',
    text: 'Vårt mejl innehåller den här adressen för program som kontrollerar länkar. Inget har besvarats åt dig.',
    link: 'Till frågan',
  },
  da: {
    title: 'Her bliver der ikke spurgt om noget',
    text: 'Vores e-mail indeholder denne adresse til programmer, der kontrollerer links. Der er ikke svaret på noget på dine vegne.',
    link: 'Til spørgsmålet',
  },
  nb: {
    title: 'Her blir det ikke spurt om noe',
    text: 'E-posten vår inneholder denne adressen for programmer som kontrollerer lenker. Ingenting er besvart på dine vegne.',
    link: 'Til spørsmålet',
  },
  fi: {
    title: 'Täällä ei kysytä mitään',
    text: 'Sähköpostissamme on tämä osoite linkkejä tarkistavia ohjelmia varten. Puolestasi ei ole vastattu mitään.',
    link: 'Kysymykseen',
  },
  cs: {
    title: 'Tady se na nic neptáme',
    text: 'Náš e-mail obsahuje tuto adresu pro programy, které kontrolují odkazy. Za vás nebylo nic zodpovězeno.',
    link: 'Přejít k otázce',
  },
  el: {
    title: 'Εδώ δεν υπάρχει ερώτηση',
    text: 'Το e-mail μας περιέχει αυτή τη διεύθυνση για προγράμματα που ελέγχουν συνδέσμους. Δεν απαντήθηκε τίποτα εκ μέρους σας.',
    link: 'Προς την ερώτηση',
  },
  ro: {
    title: 'Aici nu se întreabă nimic',
    text: 'E-mailul nostru conține această adresă pentru programele care verifică linkuri. Nu s-a răspuns nimic în numele dumneavoastră.',
    link: 'Către întrebare',
  },
  hu: {
    title: 'Itt nincs kérdés',
    text: 'E-mailünkben ez a cím a hivatkozásokat ellenőrző programoknak szól. Ön helyett semmire sem érkezett válasz.',
    link: 'Tovább a kérdéshez',
  },
  tr: {
    title: 'Burada bir soru yok',
    text: 'E-postamızdaki bu adres, bağlantıları denetleyen programlar içindir. Sizin adınıza hiçbir yanıt verilmedi.',
    link: 'Soruya git',
  },
  ja: {
    title: 'こちらに質問はありません',
    text: 'このアドレスは、リンクを検査するプログラムのためにメールに含まれているものです。お客様に代わって回答されたものはありません。',
    link: '質問へ進む',
  },
  ko: {
    title: '여기에는 질문이 없습니다',
    text: '이 주소는 링크를 검사하는 프로그램을 위해 이메일에 들어 있습니다. 고객님을 대신해 답변된 것은 없습니다.',
    link: '질문으로 가기',
  },
  zh: {
    title: '这里没有问题需要回答',
    text: '我们的邮件中包含此地址，供检查链接的程序使用。没有以您的名义作出任何回答。',
    link: '前往问题',
  },
  ar: {
    title: 'لا يوجد سؤال هنا',
    text: 'تحتوي رسالتنا على هذا العنوان للبرامج التي تفحص الروابط. لم تتم الإجابة عن أي شيء نيابةً عنك.',
    link: 'إلى السؤال',
  },
  he: {
    title: 'אין כאן שאלה',
    text: 'הדוא״ל שלנו מכיל את הכתובת הזאת עבור תוכנות שבודקות קישורים. דבר לא נענה בשמך.',
    link: 'אל השאלה',
  },
};
