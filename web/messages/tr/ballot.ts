// What employees read on their page, in Turkish.
import { ballot as english } from '../en/ballot.ts';
import { counted, formatNumber } from '../format.ts';

export const ballot: typeof english = {
  ...english,
  title: 'Burada çalışmak nasıl?',
  lead: (minutes) => `Yaklaşık ${counted('tr', minutes, { other: 'dakika' })}. İstediğiniz soruyu boş bırakabilirsiniz.`,
  questions: {
    ...english.questions,
    itemsTitle: 'Ne kadar katılıyorsunuz?',
    itemsHelp: 'Son üç ayı düşünün.',
    agree: ['Hiç katılmıyorum', 'Katılmıyorum', 'Ne katılıyorum ne katılmıyorum', 'Katılıyorum', 'Tamamen katılıyorum'],
    low: 'Katılmıyorum',
    high: 'Katılıyorum',
    unknown: 'Bilmiyorum',
    openHelp: 'Yüksek sesle okunacakmış gibi yazın. Ad yazmayın.',
    answeredOf: (total) => `/ ${formatNumber('tr', total)} yanıtlandı`,
    once: 'Yalnızca bir kez gönderebilirsiniz. Sonradan değiştirilemez, çünkü hangi yanıtların size ait olduğunu kimse bilemez.',
    send: 'Gönder',
  },
};
