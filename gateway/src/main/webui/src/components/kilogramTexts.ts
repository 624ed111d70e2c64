import { catalogue } from '../lib/i18n';

export const kilogramTexts = catalogue(
  {
    delivered: 'Đã giao',
    agreed: 'Đã chốt',
    held: 'Đang giữ',
    open: 'Còn',
    wanted: 'Còn thiếu',
    missing: 'Thiếu hụt',
    nothing: 'Chưa có kg nào',
  },
  {
    delivered: 'Delivered',
    agreed: 'Agreed',
    held: 'Held',
    open: 'Open',
    wanted: 'Still wanted',
    missing: 'Short',
    nothing: 'No kilograms yet',
  },
);
