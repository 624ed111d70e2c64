import type { Schemas } from '../lib/api/types';
import { catalogue } from '../lib/i18n';

/** What people and programs may be told of, or not. */
export type Kind = Schemas['Kind'];

export const KINDS: readonly Kind[] = ['WAITING', 'AGREEMENT', 'DELIVERY', 'SHORTFALL', 'ENDING'];

export const kindTexts = catalogue(
  {
    WAITING: 'Có đề nghị chờ anh chị trả lời',
    AGREEMENT: 'Hai bên đã chốt',
    DELIVERY: 'Đã giao hàng',
    SHORTFALL: 'Vụ không đủ số kg đã chốt, hoặc số kg thiếu thay đổi',
    ENDING: 'Thôi không giao nữa: bị từ chối, rút lại, hết hạn giữ hoặc huỷ',
  } satisfies Record<Kind, string>,
  {
    WAITING: 'An offer waits for your answer',
    AGREEMENT: 'Both sides have agreed',
    DELIVERY: 'The fruit was delivered',
    SHORTFALL: 'A harvest can’t cover what was agreed, or what is short has changed',
    ENDING: 'It ended without a delivery: refused, taken back, expired or called off',
  },
);
