import { catalogue } from '../../lib/i18n';

export const dayTexts = catalogue(
  {
    now: 'Bây giờ',
    next: 'Tiếp theo',
    nobody: 'Không có cuộc gặp trong khung giờ này',
    pause: 'Đang nghỉ',
    over: 'Tuần lễ đã gặp xong',
    table: (table: number) => `Bàn ${table}`,
    here: 'Đã đến',
    met: 'Cuộc gặp xong',
    agreed: 'Đã chốt',
    mou: 'Ghi nhớ',
    of: (part: string, all: string) => `${part} / ${all}`,
    ways: 'Quả đi đâu',
  },
  {
    now: 'Now',
    next: 'Next',
    nobody: 'Nobody meets in this slot',
    pause: 'Pause',
    over: 'All meetings are over',
    table: (table: number) => `Table ${table}`,
    here: 'Here',
    met: 'Meetings done',
    agreed: 'Agreed',
    mou: 'Memoranda',
    of: (part: string, all: string) => `${part} / ${all}`,
    ways: 'Where the fruit goes',
  },
);
