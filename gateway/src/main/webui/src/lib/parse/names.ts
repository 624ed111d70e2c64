import type { Crop } from '../api/types';
import { told, type Reading } from './reading';
import { fold, type Line } from './text';

export interface Fruit {
  crop: string;
  variety?: string;
}

interface Name {
  folded: string;
  means: Fruit;
}

/** Without what stands in brackets, and that apart: `Chanh leo (chanh dây)` are two names. */
function parts(name: string): { main: string; aliases: string[] } {
  const aliases = [...name.matchAll(/\(([^)]*)\)/g)].flatMap((match) => match[1]!.split(/[,;]/));
  return { main: name.replace(/\([^)]*\)/g, '').split('/')[0]!.trim(), aliases };
}

/** Every name under which a fruit is known, the longest first: a variety says more than its crop. */
export function namesOf(crops: Pick<Crop, 'code' | 'name' | 'varieties'>[]): Name[] {
  const names = crops.flatMap((crop) => {
    const own = [crop.name.vi, crop.name.en].flatMap((name) => {
      const { main, aliases } = parts(name);
      return [main, ...aliases];
    });
    const base = fold(parts(crop.name.vi).main).trim();
    const varieties = crop.varieties.flatMap((variety) => {
      const main = parts(variety).main;
      const folded = fold(main).trim();
      const [first = '', second = ''] = folded.split(/\s+/);
      // "Đài Loan da xanh" is asked for as "Đài Loan", "GL4 and other …" as "GL4".
      const short = /\d/.test(first) ? first : second && first !== base && folded.split(/\s+/).length > 2 ? `${first} ${second}` : '';
      return [folded, short, short && `${base} ${short}`, folded.startsWith(base) ? '' : `${base} ${folded}`]
        .filter((it) => it.length > 2 && it !== base)
        .map((it) => ({ folded: it, means: { crop: crop.code, variety: main } }));
    });
    return [...own.map((name) => ({ folded: fold(name).trim(), means: { crop: crop.code } })), ...varieties];
  });
  return names.filter((it) => it.folded.length > 1).sort((a, b) => b.folded.length - a.folded.length);
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+');

/** The crop of the line, and its variety when one is named. */
export function readFruit(line: Line, names: Name[]): Reading<Fruit> | undefined {
  for (const name of names) {
    const found = line.first(new RegExp(`(?<![a-z0-9])${escaped(name.folded)}(?![a-z0-9])`));
    if (found) {
      line.strike(found);
      const crop = names.find((it) => it.means.crop === name.means.crop && !it.means.variety && line.first(new RegExp(`(?<![a-z0-9])${escaped(it.folded)}(?![a-z0-9])`)));
      const again = crop && line.first(new RegExp(`(?<![a-z0-9])${escaped(crop.folded)}(?![a-z0-9])`));
      if (again) {
        line.strike(again);
      }
      return told(found, name.means);
    }
  }
  return undefined;
}

const GRADE = /(?<![a-z0-9])(?:loai\s*(1|2|3|i{1,3}|vip|dac biet|nhat|nhi|ba)|l([123])|(hang\s+)?(xo|bi)|(vip))(?![a-z0-9])/;
const GRADES: Record<string, string> = {
  '1': 'Loại 1', i: 'Loại 1', nhat: 'Loại 1', '2': 'Loại 2', ii: 'Loại 2', nhi: 'Loại 2', '3': 'Loại 3', iii: 'Loại 3', ba: 'Loại 3',
  vip: 'VIP', 'dac biet': 'VIP', xo: 'Xô', bi: 'Bi',
};

export function readGrade(line: Line): Reading<string> | undefined {
  const found = line.first(GRADE);
  if (!found) {
    return undefined;
  }
  line.strike(found);
  const [, kind, short, , sort, vip] = found.groups;
  return told(found, GRADES[(kind ?? short ?? sort ?? vip)!.replace(/\s+/g, ' ')]!);
}

const SCHEMES: [RegExp, string][] = [
  [/(?<![a-z])global\s?g\.?\s?a\.?\s?p\.?(?![a-z])/, 'GLOBALGAP'],
  [/(?<![a-z])viet\s?gap(?![a-z])/, 'VIETGAP'],
  [/(?<![a-z])(?:huu co|organic)(?![a-z])/, 'ORGANIC_VN'],
  [/(?<![a-z])ocop\s?([345])(?:\s*sao)?(?![a-z0-9])/, 'OCOP'],
];

/** The certifications that the line names: they are not sent, but looked up in what the cooperative has. */
export function readSchemes(line: Line): string[] {
  const named: string[] = [];
  for (const [pattern, code] of SCHEMES) {
    const found = line.first(pattern);
    if (found) {
      line.strike(found);
      named.push(code + (found.groups[1] ?? ''));
    }
  }
  return named;
}
