import { catalogue } from '../lib/i18n';

export const appTexts = catalogue(
  {
    skip: 'Đến nội dung chính',
    navigation: 'Các trang',
    logIn: 'Đăng nhập',
    sessionEnded: 'Phiên đăng nhập đã hết.',
    logInAgain: 'Đăng nhập lại',
    noScreen: 'Không có trang này',
    noScreenHint: 'Địa chỉ có thể đã cũ, hoặc trang dành cho vai khác.',
    toHome: 'Về trang đầu',
    loginFirst: 'Mời anh chị đăng nhập để xem trang này',
    otherLanguage: 'English',
  },
  {
    skip: 'To the main content',
    navigation: 'Pages',
    logIn: 'Log in',
    sessionEnded: 'Your session has ended.',
    logInAgain: 'Log in again',
    noScreen: 'There is no such page',
    noScreenHint: 'The address may be old, or the page belongs to another role.',
    toHome: 'To the first page',
    loginFirst: 'Please log in to see this page',
    otherLanguage: 'Tiếng Việt',
  },
);
