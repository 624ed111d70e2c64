import { catalogue } from '../i18n';

const lasting = (seconds: number, second: string, minute: string) =>
  seconds < 100 ? `${seconds} ${second}` : `${Math.round(seconds / 60)} ${minute}`;

export const liveTexts = catalogue(
  {
    connecting: 'đang nối…',
    age: (seconds: number) => lasting(seconds, 'giây', 'phút'),
    silent: (seconds: number) => `mất tin ${lasting(seconds, 'giây', 'phút')}`,
    hint: 'Tin mới tự đến, không cần tải lại trang',
    silentHint: 'Đường truyền đang gián đoạn, số liệu có thể đã cũ',
  },
  {
    connecting: 'connecting…',
    age: (seconds: number) => lasting(seconds, 's ago', 'min ago'),
    silent: (seconds: number) => `no news for ${lasting(seconds, 's', 'min')}`,
    hint: 'News arrives by itself, no need to reload',
    silentHint: 'The connection is broken; what you see may be old',
  },
);
