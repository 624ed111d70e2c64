/**
 * A line as it was typed, read piece by piece. Letters are compared without diacritics and case; what has been understood is
 * struck out, so that no piece is read twice and what is left over is known.
 */
export interface Piece {
  start: number;
  end: number;
}

export interface Found extends Piece {
  groups: (string | undefined)[];
}

const STRUCK = '\u0001';

/** One character for one character, so that places in the folded line are places in the typed one. */
function foldCharacter(character: string): string {
  if (character === 'đ' || character === 'Đ') {
    return 'd';
  }
  const bare = character.normalize('NFKD').replace(/\p{Mn}+/gu, '').toLowerCase();
  const dash = /[\u2010-\u2015\u2212~→]/.test(bare) ? '-' : bare;
  return dash.length === character.length ? dash : /\s/.test(character) ? ' ' : character;
}

export const fold = (text: string): string => [...text.normalize('NFC')].map(foldCharacter).join('');

export class Line {
  readonly typed: string;
  private folded: string;

  constructor(typed: string) {
    this.typed = typed.normalize('NFC');
    this.folded = [...this.typed].map(foldCharacter).join('');
  }

  /** Every place where the pattern stands in what is not yet understood. */
  all(pattern: RegExp): Found[] {
    return [...this.folded.matchAll(new RegExp(pattern.source, 'g'))].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      groups: [...match],
    }));
  }

  first(pattern: RegExp): Found | undefined {
    return this.all(pattern)[0];
  }

  strike({ start, end }: Piece): void {
    this.folded = this.folded.slice(0, start) + STRUCK.repeat(end - start) + this.folded.slice(end);
  }

  /** The words that nobody understood, as typed. */
  leftOver(): string[] {
    return [...this.folded.matchAll(/[^\s\u0001,;.]+/g)].map((word) =>
      this.typed.slice(word.index, word.index + word[0].length),
    );
  }

  /** The line with other words in the place of a piece. */
  instead({ start, end }: Piece, words: string): string {
    return this.typed.slice(0, start) + words + this.typed.slice(end);
  }
}
