// The letters to customers and employees, in Turkish: "siz" to everybody, and names stand so that they need no ending.
import type { letters as english } from '../en/letters.ts';
import { counted } from '../format.ts';

export const letters: typeof english = {
  greeting: (name) => (name ? `Merhaba ${name},` : 'Merhaba,'),
  greetingByFirstName: (name) => (name ? `Merhaba ${name},` : 'Merhaba,'),
  smallPrint: (organization) => `${organization} bu e-postayı Coro ile gönderiyor.`,
  score: (score) => `${score} puan verin`,
  stop: 'Bana artık sormayın veya daha seyrek sorun',
  free: 'Bu e-postayı dikkate almayabilirsiniz.',
  promiseLink: 'Size verdiğimiz söz',
  survey: {
    subject: (organization) => `${organization} size tek bir soru soruyor`,
    preheader: 'Bir sayıya dokunun, on saniye sürer.',
    opening: (organization) => `Bizi seçtiğiniz için ${organization} adına teşekkür ederiz. Size tek bir sorumuz var; on saniye sürer.`,
    tap: 'Size uyan sayıya dokunun:',
    closing: 'Her yanıtı okuyoruz. Göndermeden önce sayıyı değiştirebilir, birkaç söz ekleyebilirsiniz.',
    signature: (team) => `${team} ekibi`,
  },
  surveyReminder: {
    subject: (organization) => `${organization} görüşünüzü hâlâ merak ediyor`,
    preheader: 'İsterseniz yalnızca bir sayı.',
    opening: (organization) => `Birkaç gün önce ${organization} size bir soru sordu. Yanıtınız bize hâlâ yardımcı olur ve on saniye sürer.`,
    closing: 'Yanıt vermek istemezseniz bir şey yapmanıza gerek yok.',
  },
  engagement: {
    subject: (organization) => `${organization}: burada çalışmak nasıl?`,
    preheader: 'İki dakika, adınız olmadan.',
    opening: (team, minutes) =>
      `Burada çalışmak nasıl? ${team} ekibindeki herkese aynı soruları soruyoruz; yaklaşık ${counted('tr', minutes, { other: 'dakika' })} sürer.`,
    promise: (k) =>
      `Yanıtlarınız adınız olmadan saklanır ve ekibinizin sonuçları yalnızca en az ${counted('tr', k, { other: 'kişi' })} yanıt verirse gösterilir.`,
    until: (day) => `Yanıt için son gün: ${day}.`,
    button: 'Yanıtla',
    own: 'Bu bağlantı yalnızca size ait: lütfen kimseyle paylaşmayın.',
    signature: (organization) => organization,
  },
  engagementReminder: {
    subject: (organization) => `${organization}: burada çalışmanın nasıl olduğunu hâlâ söyleyebilirsiniz`,
    preheader: 'İki dakika, adınız olmadan.',
    opening: (team, minutes) =>
      `${team} ekibindeki herkese burada çalışmanın nasıl olduğunu sorduk. Siz de görüşünüzü söylemek isterseniz hâlâ vakit var; yaklaşık ${counted('tr', minutes, { other: 'dakika' })} sürer.`,
    closing: 'Yanıt vermek istemezseniz bir şey yapmanıza gerek yok.',
  },
};
