import type { Schemas } from '../lib/api/types';
import { catalogue } from '../lib/i18n';

/** What people and programs may be told of, or not. */
export type Kind = Schemas['Kind'];

export const KINDS: readonly Kind[] = ['WAITING', 'AGREEMENT', 'DELIVERY', 'SHORTFALL', 'ENDING', 'AGENDA'];

export const kindTexts = catalogue(
  {
    names: {
      WAITING: 'Chờ anh chị trả lời',
      AGREEMENT: 'Đã chốt',
      DELIVERY: 'Đã giao hàng',
      SHORTFALL: 'Thiếu hàng',
      ENDING: 'Kết thúc, không giao',
      AGENDA: 'Lịch gặp ở tuần lễ',
    } satisfies Record<Kind, string>,
    hints: {
      WAITING: 'Có đề nghị mới, hoặc bên kia đã đồng ý và đang chờ',
      AGREEMENT: 'Hai bên đã cùng đồng ý',
      DELIVERY: 'Số kg đã giao được ghi nhận',
      SHORTFALL: 'Vụ không đủ số kg đã chốt, hoặc số kg thiếu thay đổi',
      ENDING: 'Bị từ chối, rút lại, hết hạn giữ hoặc huỷ',
      AGENDA: 'Giờ gặp, bàn gặp mới hoặc vừa đổi',
    } satisfies Record<Kind, string>,
  },
  {
    names: {
      WAITING: 'Waits for your answer',
      AGREEMENT: 'Agreed',
      DELIVERY: 'Delivered',
      SHORTFALL: 'Short of fruit',
      ENDING: 'Ended without a delivery',
      AGENDA: 'Meetings of an event',
    },
    hints: {
      WAITING: 'An offer is new, or the other side has accepted and waits',
      AGREEMENT: 'Both sides have said yes',
      DELIVERY: 'The kilograms handed over are on record',
      SHORTFALL: 'A harvest can’t cover what was agreed, or what is short has changed',
      ENDING: 'Refused, taken back, expired or called off',
      AGENDA: 'When and where you sit is new, or has changed',
    },
  },
);
