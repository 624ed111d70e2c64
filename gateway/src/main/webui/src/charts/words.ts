import type { Cell, Column } from './seasonGrid';

type Language = 'vi' | 'en';

/** Everything that charts say, in one language. */
export interface ChartWords {
  readonly supply: string;
  readonly surplus: string;
  readonly asTable: string;
  readonly crop: string;
  readonly district: string;
  readonly channel: string;
  readonly place: string;
  readonly others: string;
  readonly cellHint: string;
  readonly noFlows: string;
  readonly mapNote: string;
  readonly mapLabel: string;
  readonly seasonCaption: string;
  readonly flowsCaption: string;
  readonly mapCaption: string;
  cropName(code: string): string;
  /** `16.400`, without its unit. */
  kg(kilograms: number): string;
  /** `16,4 tấn`, for what is read at a glance. */
  tonnes(kilograms: number): string;
  tonnesWithSurplus(harvestKg: number, surplusKg: number): string;
  /** `T24` */
  weekTick(column: Column): string;
  /** `T24 · 14–20/6` */
  weekShort(column: Column): string;
  cell(crop: string, cell: Cell): string;
  seasonLabel(crops: readonly string[]): string;
  way(from: string, to: string, kilograms: number): string;
  flowsTotal(kilograms: number): string;
  flowsLabel(kilograms: number): string;
}

/** @param cropName the crop's name in that language */
export function chartWords(language: Language, cropName: (code: string) => string): ChartWords {
  const vi = language === 'vi';
  const whole = new Intl.NumberFormat(vi ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 0 });
  const short = new Intl.NumberFormat(vi ? 'vi-VN' : 'en-GB', { maximumSignificantDigits: 3 });
  const kg = (kilograms: number) => whole.format(kilograms);
  const tonnes = (kilograms: number) =>
    kilograms === 0 ? '0' : `${kilograms < 1_000_000 ? short.format(kilograms / 1000) : whole.format(kilograms / 1000)} ${vi ? 'tấn' : 't'}`;
  const number = (column: Column) => Number(column.week.slice(-2));
  const common = {
    cropName,
    kg,
    tonnes,
    weekTick: (column: Column) => `${vi ? 'T' : 'W'}${number(column)}`,
    weekShort: (column: Column) => `${vi ? 'T' : 'W'}${number(column)} · ${days(column)}`,
  };
  return vi
    ? {
        ...common,
        supply: 'cung',
        surplus: 'dư, chưa có người mua',
        asTable: 'Xem số liệu dạng bảng',
        crop: 'Loại quả',
        district: 'Huyện cũ',
        channel: 'Kênh',
        place: 'Nơi giao',
        others: 'Nơi khác',
        cellHint: 'Chạm vào một ô để xem số tấn của tuần đó.',
        noFlows: 'Chưa có quả nào được chốt trong những ngày này.',
        mapNote: 'Vòng tròn: quả đã ghép của từng huyện cũ. Ô vuông: cửa khẩu. Chạm vào một đường để xem số tấn.',
        mapLabel: 'Bản đồ miền Bắc: quả từ các huyện cũ của Sơn La đi đâu. Số liệu có trong bảng ở dưới.',
        seasonCaption: 'Sản lượng theo loại quả và tuần',
        flowsCaption: 'Số kg từ huyện cũ qua kênh tới nơi giao',
        mapCaption: 'Số kg từ huyện cũ tới nơi giao',
        tonnesWithSurplus: (harvest, surplus) =>
          harvest === 0 ? '–' : surplus === 0 ? tonnes(harvest) : `${tonnes(harvest)}, dư ${tonnes(surplus)}`,
        cell: (crop, cell) =>
          `${crop} · Tuần ${number(cell)} · ${days(cell)}: ` +
          (cell.harvestKg === 0
            ? 'không có quả'
            : `cung ${tonnes(cell.harvestKg)}, cầu ${tonnes(cell.orderKg)}${cell.surplusKg > 0 ? `, dư ${tonnes(cell.surplusKg)}` : ''}`),
        seasonLabel: (crops) =>
          `Lịch mùa quả theo tuần: ${crops.join(', ')}. Ô càng đậm càng nhiều quả; sọc là phần dư. Số liệu có trong bảng ở dưới.`,
        way: (from, to, kilograms) => `${from} → ${to}: ${tonnes(kilograms)}`,
        flowsTotal: (kilograms) => `Tổng cộng ${tonnes(kilograms)} đã giữ, đã chốt hoặc đã giao.`,
        flowsLabel: (kilograms) =>
          `Dòng quả từ huyện cũ qua kênh tới nơi giao, tổng cộng ${tonnes(kilograms)}. Số liệu có trong bảng ở dưới.`,
      }
    : {
        ...common,
        supply: 'supply',
        surplus: 'surplus, not wanted by anyone yet',
        asTable: 'Show the figures as a table',
        crop: 'Crop',
        district: 'Former district',
        channel: 'Channel',
        place: 'Place of delivery',
        others: 'Others',
        cellHint: 'Touch a cell to read the tonnes of that week.',
        noFlows: 'No fruit has been agreed for these days yet.',
        mapNote: 'Circles: matched fruit of a former district. Squares: border gates. Touch a line to read its tonnes.',
        mapLabel: 'Map of the north: where the fruit of Sơn La’s former districts goes. The figures are in the table below.',
        seasonCaption: 'Supply by crop and week',
        flowsCaption: 'Kilograms from former districts by channel to places of delivery',
        mapCaption: 'Kilograms from former districts to places of delivery',
        tonnesWithSurplus: (harvest, surplus) =>
          harvest === 0 ? '–' : surplus === 0 ? tonnes(harvest) : `${tonnes(harvest)}, ${tonnes(surplus)} over`,
        cell: (crop, cell) =>
          `${crop} · Week ${number(cell)} · ${days(cell)}: ` +
          (cell.harvestKg === 0
            ? 'no fruit'
            : `supply ${tonnes(cell.harvestKg)}, demand ${tonnes(cell.orderKg)}${cell.surplusKg > 0 ? `, ${tonnes(cell.surplusKg)} over` : ''}`),
        seasonLabel: (crops) =>
          `The season by week: ${crops.join(', ')}. The darker a cell, the more fruit; stripes are surplus. The figures are in the table below.`,
        way: (from, to, kilograms) => `${from} → ${to}: ${tonnes(kilograms)}`,
        flowsTotal: (kilograms) => `${tonnes(kilograms)} in all, held, agreed or delivered.`,
        flowsLabel: (kilograms) =>
          `The ways of the fruit from former districts by channel to places of delivery, ${tonnes(kilograms)} in all. The figures are in the table below.`,
      };
}

/** `25–31/5`, `31/5–6/6` */
function days({ from, to }: Column): string {
  const [, fromMonth = '', fromDay = ''] = from.split('-');
  const [, toMonth = '', toDay = ''] = to.split('-');
  const first = fromMonth === toMonth ? `${Number(fromDay)}` : `${Number(fromDay)}/${Number(fromMonth)}`;
  return `${first}–${Number(toDay)}/${Number(toMonth)}`;
}
