import { catalogue } from '../lib/i18n';

export const welcomeTexts = catalogue(
  {
    lead: 'Gặp người mua trước khi được mùa mất giá',
    story:
      'Hợp tác xã đăng vụ thu hoạch, bên mua đăng đơn. Thị trường ghép hai bên theo loại quả, sản lượng, chứng nhận và ngày giao, kèm lý do rõ ràng. Không cân nào bị hứa hai lần.',
    logIn: 'Đăng nhập',
    market: 'Xem thị trường',
    refused: 'Đăng nhập chưa xong, anh chị thử lại giúp.',
    unavailable: 'Dịch vụ đăng nhập chưa sẵn sàng, anh chị thử lại sau giây lát.',
    cooperative: 'Hợp tác xã',
    cooperativeDoes: 'Đăng vụ bằng một dòng như nhắn tin: “xoài 5 tấn 10-20/6 VietGAP 12k”.',
    buyer: 'Bên mua',
    buyerDoes: 'Đăng đơn, xem vì sao từng vụ phù hợp và còn thiếu bao nhiêu.',
    organizer: 'Ban tổ chức',
    organizerDoes: 'Theo dõi cả mùa: quả gì dư, dư tuần nào, ai đang cần.',
  },
  {
    lead: 'Meet the buyer before the bumper harvest meets a low price',
    story:
      'Cooperatives list harvests, buyers post orders. The market pairs them by crop, volume, certification and delivery day, and says why. No kilogram is ever promised twice.',
    logIn: 'Log in',
    market: 'See the market',
    refused: 'The login was not finished; please try again.',
    unavailable: 'The login service is not ready yet; please try again in a moment.',
    cooperative: 'Cooperatives',
    cooperativeDoes: 'List a harvest in one line, as in a text message: “mango 5 t 10-20/6 VietGAP 12k”.',
    buyer: 'Buyers',
    buyerDoes: 'Post an order, see why each harvest fits and what is still missing.',
    organizer: 'Organizers',
    organizerDoes: 'Follow the whole season: what is too much, in which week, and who is looking for it.',
  },
);
