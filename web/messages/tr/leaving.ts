// What customers read who want to be asked less or no more, and what employees are promised, in Turkish: "siz" to everybody.
import type { leaving as english } from '../en/leaving.ts';
import { counted } from '../format.ts';

export const leaving: typeof english = {
  title: (organization) => `${organization} size artık soru sormasın mı?`,
  lead: 'Bir dokunuş yeter. E-postadaki bağlantı geçerli kalır: dilediğiniz zaman buradan geri alabilirsiniz.',
  stop: 'Bana artık soru sormayın',
  lessOften: 'Bana daha seyrek sorun',
  atMost: (days) => (days === 365 ? 'En fazla yılda bir kez.' : `En fazla ${counted('tr', days, { other: 'günde' })} bir kez.`),
  stopped: {
    title: 'Size artık soru sormayacağız.',
    text: (organization) => `${organization} bu adrese artık soru göndermiyor.`,
  },
  rarer: {
    title: 'Size daha seyrek soracağız.',
    text: (organization) => `${organization} size yine de ara sıra bir soru gönderebilir.`,
  },
  asked: {
    title: 'Size yeniden soru sorabiliriz.',
    text: (organization) => `${organization} size ara sıra bir soru gönderebilir, ama asla çok sayıda göndermez.`,
  },
  again: 'Bana yeniden sorabilirsiniz',
  stays: 'Verdiğiniz yanıtlar kalır ve hesaba katılır.',
  smallPrint: (organization) =>
    `Bu yalnızca ${organization} tarafından Coro ile sorulan soruları kapsar, size gönderilen başka hiçbir şeyi kapsamaz.`,
  wrong: {
    title: 'Bu bağlantı bir yere çıkmıyor',
    text: 'Belki eksik kopyalandı. E-postadan bir kez daha açın.',
  },
  promise: {
    title: 'Size verdiğimiz söz',
    lead: (organization) => `${organization} size orada çalışmanın nasıl olduğunu sorabilir. Yanıt verip vermemek size kalmış.`,
    points: (k) => [
      'E-postayı dikkate almayabilirsiniz. Coro kimin yanıt verdiğini, kimin vermediğini kimseye göstermez.',
      'Yanıtlarınız adınız ve bağlantınız olmadan saklanır. Ne dediğinizi Coro’da kimse arayıp bulamaz.',
      `Ekibinizin sonuçları yalnızca en az ${counted('tr', k, { other: 'kişi' })} yanıt verirse gösterilir.`,
    ],
    stopLead: 'Bu e-postaları hiç almamayı mı tercih edersiniz?',
    stop: 'Bana artık göndermeyin',
    stopped: {
      title: 'Bu e-postaları artık almayacaksınız.',
      text: (organization) =>
        `${organization} size orada çalışmanın nasıl olduğunu e-postayla sormayacak. Bunu dilediğiniz zaman buradan geri alabilirsiniz.`,
    },
    again: 'Bana yeniden gönderin',
    resumed: {
      title: 'Bu e-postaları yeniden alacaksınız.',
      text: 'Bir sonraki anket başladığında size yazacağız.',
    },
  },
};
