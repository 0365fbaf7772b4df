// What customers and employees read on survey pages, in Turkish: "siz" to everybody.
import type { survey as english } from '../en/survey.ts';
import { counted, formatNumber } from '../format.ts';

export const survey: typeof english = {
  language: 'Dil',
  send: 'Gönder',
  optional: 'İsteğe bağlı',
  ends: (low, high) => `0: ${low}. 10: ${high}.`,
  whyAny: 'Bu puanı vermenizin başlıca nedeni nedir?',
  contactYes: 'Evet, benimle iletişime geçebilirsiniz',
  smallPrint: (organization) => `${organization} Coro ile soruyor.`,
  smallPrintAlone: 'Coro soruları soranlardan yanıt verenlere taşır.',
  faultTop: 'Yanıtınız henüz gönderilmedi.',
  thanks: {
    title: 'Teşekkür ederiz.',
    promoter: 'Bunu sizinle ilgilenen kişilere ileteceğiz.',
    passive: 'Her yanıtı okuyoruz; sizinki de bize hâlâ neyin eksik olduğunu gösteriyor.',
    detractor: 'Böyle olduğu için üzgünüz. Sorumlu kişiler yazdıklarınızı okuyacak.',
    contacted: 'İki iş günü içinde biri sizinle iletişime geçecek.',
    change: 'Yanıtımı değiştir',
    changeNote: 'Bunu bir gün daha yapabilirsiniz.',
  },
  unusable: {
    title: 'Bu bağlantıyla yanıt verilemiyor',
    text: 'Zaten yanıt verdiyseniz teşekkür ederiz: yanıtınız ulaştı ve hesaba katılıyor.',
    otherwise:
      'Vermediyseniz bağlantı çok eski olabilir veya eksik kopyalanmış olabilir. E-postadan bir kez daha açın. Yine çalışmazsa bir şey yapmanıza gerek yok.',
  },
  refused: 'Geri dönün: yazdıklarınız hâlâ orada.',
  engagement: {
    title: 'Burada çalışmak nasıl?',
    lead: (minutes) => `Yaklaşık ${counted('tr', minutes, { other: 'dakika' })}. İstediğiniz soruyu boş bırakabilirsiniz.`,
    promiseTitle: 'Verdiğimiz söz',
    promise: (k) => [
      'Yanıtlarınız adınız ve bağlantınız olmadan saklanır. Ne dediğinizi Coro’da kimse arayıp bulamaz.',
      `Ekibinizin sonuçları yalnızca en az ${counted('tr', k, { other: 'kişi' })} yanıt verirse gösterilir.`,
      'Yorumlarınızı yüksek sesle okunacakmış gibi yazın.',
    ],
    team: (team, size) => `${team} ekibi için yanıt veriyorsunuz. ${counted('tr', size, { other: 'kişiye' })} soruldu.`,
    supervisorSees: (name, k, commentK) =>
      `${name} ekibin ortalamalarını yalnızca en az ${counted('tr', k, { other: 'yanıt' })} varsa görür, tek bir yanıtı ise asla görmez. Yorumlar ancak ${counted('tr', commentK, { other: 'kişi' })} yorum yazınca, karışık sırada ve puansız görünür.`,
    yourSupervisor: 'Yöneticiniz',
    limitsTitle: 'Sizi nelerden koruyamayız',
    limits: [
      'Ekranınıza bakan biri ya da işvereninizin izlediği bir bilgisayar veya ağ. Kendi telefonunuzdan yanıt verin.',
      'Yazma biçiminiz ve yalnızca sizin bilebileceğiniz şeyler. Ad ve yer yazmayın.',
      'Yanıtlarını karşılaştıran iş arkadaşları.',
      'Bu sunucuyu işleten ve anket açıkken onu didik didik eden biri: gönderdiğiniz anda sunucu bağlantınızı ve yanıtlarınızı birlikte işler. Anket kapandığında tek tek yanıtlar silinir.',
    ],
    itemsTitle: 'Ne kadar katılıyorsunuz?',
    itemsHelp: 'Son üç ayı düşünün.',
    agree: ['Hiç katılmıyorum', 'Katılmıyorum', 'Ne katılıyorum ne katılmıyorum', 'Katılıyorum', 'Tamamen katılıyorum'],
    low: 'Katılmıyorum',
    high: 'Katılıyorum',
    unknown: 'Bilmiyorum',
    openHelp: 'Yüksek sesle okunacakmış gibi yazın. Ad yazmayın.',
    answeredOf: (total) => `/ ${formatNumber('tr', total)} yanıtlandı`,
    once: 'Yalnızca bir kez gönderebilirsiniz. Sonradan değiştirilemez, çünkü hangi yanıtların size ait olduğunu kimse bilemez.',
    thanksTitle: 'Teşekkür ederiz.',
    thanks: (k) =>
      `Yanıtlarınız sandıkta: bir kez ve adınız olmadan sayıldı. Anket kapandığında ekibinizden en az ${counted('tr', k, { other: 'kişi' })} yanıt vermişse yöneticiniz ekibin ortalamalarını görür: neyin değişmesi gerektiğini konuşmak için iyi bir fırsat.`,
    close: 'Bu sayfayı kapatabilirsiniz.',
  },
};
