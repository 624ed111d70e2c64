/** Text as a search compares it: without diacritics, capitals and more than one space. "Đoài  Xoài" is "doai xoai". */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/đ/gu, 'd')
    .replace(/Đ/gu, 'D')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Whether every word of the search is somewhere in the texts, with or without its diacritics. */
export function finds(search: string, texts: readonly (string | null | undefined)[]): boolean {
  const within = plain(texts.filter(Boolean).join(' '));
  return plain(search)
    .split(' ')
    .every((word) => within.includes(word));
}
