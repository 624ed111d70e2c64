import { catalogue } from '../lib/i18n';

/** What a column may tell, called as the server calls it: a header of this name is known. In the order of a form. */
const order = catalogue(
  {
    crop: 'Cây trồng',
    variety: 'Giống',
    grade: 'Phẩm cấp',
    quantityKg: 'Số lượng',
    delivery: 'Thời gian giao',
    'delivery.from': 'Giao từ ngày',
    'delivery.to': 'Giao đến ngày',
    'delivery.place': 'Nơi giao',
    market: 'Thị trường',
    certifications: 'Chứng nhận',
    maxVndPerKg: 'Giá tối đa',
    maxKm: 'Xa nhất',
    minimumLotKg: 'Lô nhỏ nhất',
    maxSuppliers: 'Số hợp tác xã tối đa',
    allOrNothing: 'Đủ mới lấy',
    note: 'Ghi chú',
  },
  {
    crop: 'Crop',
    variety: 'Variety',
    grade: 'Grade',
    quantityKg: 'Quantity',
    delivery: 'Delivery',
    'delivery.from': 'Delivery from',
    'delivery.to': 'Delivery to',
    'delivery.place': 'Place of delivery',
    market: 'Market',
    certifications: 'Certifications',
    maxVndPerKg: 'Maximum price',
    maxKm: 'Farthest',
    minimumLotKg: 'Smallest lot',
    maxSuppliers: 'Most suppliers',
    allOrNothing: 'All or nothing',
    note: 'Note',
  },
);

const harvest = catalogue(
  {
    crop: 'Cây trồng',
    variety: 'Giống',
    grade: 'Phẩm cấp',
    quantityKg: 'Sản lượng',
    window: 'Thời gian thu hoạch',
    'window.from': 'Thu từ ngày',
    'window.to': 'Thu đến ngày',
    askVndPerKg: 'Giá bán',
    minimumLotKg: 'Lô nhỏ nhất',
    growingAreaId: 'Mã vùng trồng',
    packingFacilityId: 'Mã cơ sở đóng gói',
    note: 'Ghi chú',
  },
  {
    crop: 'Crop',
    variety: 'Variety',
    grade: 'Grade',
    quantityKg: 'Quantity',
    window: 'Harvest',
    'window.from': 'Harvest from',
    'window.to': 'Harvest to',
    askVndPerKg: 'Asking price',
    minimumLotKg: 'Smallest lot',
    growingAreaId: 'Planting area code',
    packingFacilityId: 'Packing facility code',
    note: 'Note',
  },
);

const participant = catalogue(
  { organizationId: 'Đơn vị', kind: 'Bên', away: 'Vắng', invited: 'Chỉ mời' },
  { organizationId: 'Organization', kind: 'Side', away: 'Away', invited: 'Only invited' },
);

export type FieldNames = Readonly<Record<string, string>>;

export const fieldNames = {
  orders: { vi: order.vi as FieldNames, en: order.en as FieldNames },
  harvests: { vi: harvest.vi as FieldNames, en: harvest.en as FieldNames },
  participants: { vi: participant.vi as FieldNames, en: participant.en as FieldNames },
};
