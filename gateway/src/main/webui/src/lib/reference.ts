import { useMemo } from 'preact/hooks';
import { crops, destinations, markets, schemes } from './api/market';
import type { Coded, Crop, Destination, Scheme } from './api/types';
import { useLanguage } from './i18n';
import { useLoad } from './useLoad';

/** What screens choose from and name things with. */
export interface ReferenceLists {
  crops: Crop[];
  markets: Coded[];
  destinations: Destination[];
  schemes: Scheme[];
}

const NONE: ReferenceLists = { crops: [], markets: [], destinations: [], schemes: [] };

const lists = async (): Promise<ReferenceLists> => {
  const [allCrops, allMarkets, allDestinations, allSchemes] = await Promise.all([crops(), markets(), destinations(), schemes()]);
  return { crops: allCrops, markets: allMarkets, destinations: allDestinations, schemes: allSchemes };
};

export interface Reference extends ReferenceLists {
  /** Names in the reader's language; a code without one stands for itself, also until the lists have come. */
  crop: (code: string) => string;
  market: (code: string) => string;
  place: (id: string) => string;
  scheme: (code: string) => string;
}

export function useReference(): Reference {
  const { language } = useLanguage();
  const { data = NONE } = useLoad(lists, []);
  return useMemo(() => {
    const named = (list: readonly { name: Coded['name'] }[], key: (item: never) => string) => {
      const names = new Map(list.map((item) => [key(item as never), item.name[language]]));
      return (code: string) => names.get(code) ?? code;
    };
    return {
      ...data,
      crop: named(data.crops, (item: Crop) => item.code),
      market: named(data.markets, (item: Coded) => item.code),
      place: named(data.destinations, (item: Destination) => item.id),
      scheme: named(data.schemes, (item: Scheme) => item.code),
    };
  }, [data, language]);
}
