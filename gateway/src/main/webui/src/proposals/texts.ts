import { catalogue } from '../lib/i18n';

export const proposalTexts = catalogue(
  {
    propose: { BUYER: 'Hỏi mua', COOPERATIVE: 'Chào bán' },
    own: { BUYER: 'Cho đơn nào của anh chị', COOPERATIVE: 'Từ vụ nào của anh chị' },
    none: {
      BUYER: 'Anh chị chưa có đơn nào còn thiếu loại quả này vào những ngày ấy',
      COOPERATIVE: 'Anh chị chưa có vụ nào còn loại quả này vào những ngày ấy',
    },
    list: { BUYER: 'Đăng đơn mua', COOPERATIVE: 'Đăng vụ thu hoạch' },
    hint: {
      BUYER: 'Gửi đi là anh chị đã đồng ý với số này; kg được giữ chờ hợp tác xã trả lời.',
      COOPERATIVE: 'Gửi đi là anh chị đã đồng ý với số này; kg được giữ chờ bên mua trả lời.',
    },
    titled: (what: string, crop: string) => `${what} ${crop}`,
    listing: (kg: string, days: string, variety: string) => [`còn ${kg}`, days, variety].filter(Boolean).join(' · '),
    send: (kg: string, price: string) => `Gửi: ${kg}, giá ${price}`,
    sent: (kg: string) => `Đã gửi, đang giữ ${kg}`,
    cancel: 'Thôi',
  },
  {
    propose: { BUYER: 'Ask for it', COOPERATIVE: 'Offer yours' },
    own: { BUYER: 'For which of your orders', COOPERATIVE: 'From which of your harvests' },
    none: {
      BUYER: 'None of your orders still wants this crop on these days',
      COOPERATIVE: 'None of your harvests has this crop to sell on these days',
    },
    list: { BUYER: 'Post an order', COOPERATIVE: 'List a harvest' },
    hint: {
      BUYER: 'Sending it means that you agree to these terms; the kilograms are held until the cooperative answers.',
      COOPERATIVE: 'Sending it means that you agree to these terms; the kilograms are held until the buyer answers.',
    },
    titled: (what: string, crop: string) => `${what}: ${crop}`,
    listing: (kg: string, days: string, variety: string) => [`${kg} open`, days, variety].filter(Boolean).join(' · '),
    send: (kg: string, price: string) => `Send: ${kg} at ${price}`,
    sent: (kg: string) => `Sent; ${kg} are held`,
    cancel: 'Cancel',
  },
);
