import type { components } from './schema.gen';

export type Schemas = components['schemas'];

/** An answer's record: what the services always write is there, what may be absent is named. */
export type Solid<T, Absent extends keyof T = never> = Required<Omit<T, Absent>> & { [K in Absent]?: T[K] | null };

export type Role = 'cooperative' | 'buyer' | 'organizer';
export type Channel = Schemas['Channel'];
export type Days = Schemas['Days'];
export type Name = Required<Schemas['Name']>;
export type MatchStatus = Schemas['MatchStatus'];
export type Side = Schemas['Side'];
export type Delivery = Required<Schemas['Delivery']>;
export type Reason = Required<Schemas['ReasonView']>;

export interface Me {
  name: string;
  roles: Role[];
  organization?: string;
}

/** One step of a match; its days are absent from steps of before they were kept. */
export type HistoryEntry = Solid<Omit<Schemas['HistoryView'], 'delivery'>, 'holdExpiresAt' | 'deliveredKg' | 'reason'> & {
  delivery?: Days;
};

export type Match = Solid<
  Omit<Schemas['MatchView'], 'delivery' | 'reasons' | 'history' | 'tolerance'>,
  'deliveredKg' | 'holdExpiresAt' | 'tradeWeekId'
> & { delivery: Delivery; reasons: Reason[]; tolerance?: Required<Schemas['Tolerance']> | null; history?: HistoryEntry[] };

export type Harvest = Solid<
  Schemas['HarvestView'],
  'variety' | 'grade' | 'minimumLotKg' | 'packingFacilityId' | 'note' | 'shortfallKg' | 'communeCode' | 'district' | 'areaCode'
>;

export type Crop = Solid<
  Omit<Schemas['Crop'], 'name'>,
  'hs6' | 'scientificName' | 'shelfLifeDays' | 'priceLowVndPerKg' | 'priceHighVndPerKg' | 'seasonStartMonth' | 'seasonEndMonth'
> & { name: Name };

export type Coded = { code: string; name: Name };
export type Destination = { id: string; name: Name; type: string; country: string; latitude?: number; longitude?: number };
export type Scheme = Coded & { scope?: string };

export type MarketAccess = Solid<Schemas['MarketAccessView'], 'conditions' | 'since' | 'validFrom' | 'validTo'>;
export type GrowingArea = Solid<Schemas['GrowingAreaView'], 'district' | 'statusHistory' | 'warnings'>;
export type Certificate = Solid<Schemas['CertificateView'], 'growingAreaId' | 'revokedAt' | 'warnings'>;
export type PackingFacility = Solid<Schemas['PackingFacilityView'], 'statusHistory' | 'warnings'>;
export type Buyer = Solid<Schemas['BuyerView']>;
export type Cooperative = Solid<Schemas['CooperativeView'], 'address' | 'district'>;

export type NewHarvest = Schemas['NewHarvest'];
export type NewOrder = Schemas['NewOrder'];
