import { catalogue } from '../lib/i18n';

export const accountTexts = catalogue(
  {
    title: 'Tài khoản',
    roles: { cooperative: 'Hợp tác xã', buyer: 'Bên mua', organizer: 'Ban tổ chức' },
    language: 'Ngôn ngữ',
    theme: 'Giao diện',
    themes: { system: 'Theo máy', light: 'Sáng', dark: 'Tối' },
    logOut: 'Đăng xuất',
    status: 'Tình trạng hệ thống',
    api: 'Dành cho người lập trình: API',
  },
  {
    title: 'Account',
    roles: { cooperative: 'Cooperative', buyer: 'Buyer', organizer: 'Organizer' },
    language: 'Language',
    theme: 'Appearance',
    themes: { system: 'As the device', light: 'Light', dark: 'Dark' },
    logOut: 'Log out',
    status: 'What runs',
    api: 'For developers: the API',
  },
);
