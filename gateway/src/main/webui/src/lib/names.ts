import { useEffect, useState } from 'preact/hooks';
import type { Channel, Name, MatchStatus } from './api/types';
import { buyer, crops, destinations, markets, schemes } from './api/market';
import type { Buyer } from './api/types';
import { catalogue, useLanguage, useTexts } from './i18n';

const channelTexts = catalogue(
  {
    SUPERMARKET: 'Siêu thị',
    ECOMMERCE: 'Sàn thương mại điện tử',
    BORDER_TRADE: 'Thương lái cửa khẩu',
    TRADITIONAL_MARKET: 'Chợ đầu mối',
    EXPORT: 'Xuất khẩu',
    PROCESSING: 'Nhà máy chế biến',
  } satisfies Record<Channel, string>,
  {
    SUPERMARKET: 'Supermarket',
    ECOMMERCE: 'E-commerce',
    BORDER_TRADE: 'Border trade',
    TRADITIONAL_MARKET: 'Wholesale market',
    EXPORT: 'Export',
    PROCESSING: 'Processing',
  },
);

const statusTexts = catalogue(
  {
    PROPOSED: 'Đề nghị mới',
    HELD: 'Đang giữ',
    AGREED: 'Đã chốt',
    DELIVERED: 'Đã giao',
    DECLINED: 'Đã từ chối',
    WITHDRAWN: 'Đã rút lại',
    EXPIRED: 'Hết hạn giữ',
    CANCELLED: 'Đã huỷ',
  } satisfies Record<MatchStatus, string>,
  {
    PROPOSED: 'New proposal',
    HELD: 'Held',
    AGREED: 'Agreed',
    DELIVERED: 'Delivered',
    DECLINED: 'Refused',
    WITHDRAWN: 'Withdrawn',
    EXPIRED: 'Hold expired',
    CANCELLED: 'Cancelled',
  },
);

/** What a match has come to. */
export const useStatusName = () => {
  const t = useTexts(statusTexts);
  return (status: MatchStatus): string => t[status];
};

export const useChannelName = () => {
  const t = useTexts(channelTexts);
  return (channel: Channel): string => t[channel];
};

/** The answer of something asked once, undefined until it is there; what can't be loaded stays unnamed. */
export function useOnce<T>(ask: () => Promise<T>, inputs: unknown[] = []): T | undefined {
  const [answer, setAnswer] = useState<T>();
  useEffect(() => {
    let wanted = true;
    ask().then(
      (it) => wanted && setAnswer(it),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, inputs);
  return answer;
}

function useNames(ask: () => Promise<{ key: string; name: Name }[]>): (key: string) => string {
  const { language } = useLanguage();
  const named = useOnce(ask);
  return (key) => named?.find((it) => it.key === key)?.name[language] ?? key;
}

const byCode = <T extends { code: string; name: Name }>(ask: () => Promise<T[]>) => async () =>
  (await ask()).map((it) => ({ key: it.code, name: it.name }));

const cropNames = byCode(crops as () => Promise<{ code: string; name: Name }[]>);
const marketNames = byCode(markets);
const schemeNames = byCode(schemes);
const placeNames = async () => (await destinations()).map((it) => ({ key: it.id, name: it.name }));

/** Names of what has a code, in the reader's language; the code itself until the names are there. */
export const useCropName = () => useNames(cropNames);
export const useMarketName = () => useNames(marketNames);
export const useSchemeName = () => useNames(schemeNames);
export const usePlaceName = () => useNames(placeNames);

export const useBuyer = (id: string): Buyer | undefined => useOnce(() => buyer(id), [id]);
