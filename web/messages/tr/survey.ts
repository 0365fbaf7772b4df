// What customers and employees read on survey pages, in Turkish: "siz" to everybody.
import type { survey as english } from '../en/survey.ts';

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
};
