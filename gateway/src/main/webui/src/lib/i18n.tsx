import { createContext, type ComponentChildren } from 'preact';
import { useCallback, useContext, useEffect, useState } from 'preact/hooks';
import { keep, kept } from './kept';

export type Language = 'vi' | 'en';

/** What is said in one language: sentences, or functions that make one. */
type Entries = Record<string, string | Record<string, string> | ((...given: never[]) => string)>;

/** The same keys and the same parameters, in other words. */
type InOtherWords<T> = {
  [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...given: infer Given) => string
      ? (...given: Given) => string
      : { [L in keyof T[K]]: string };
};

export interface Catalogue<T> {
  vi: T;
  en: InOtherWords<T>;
}

/** The texts of a feature: Vietnamese says which there are, English has to have them all. */
export function catalogue<T extends Entries>(vi: T, en: InOtherWords<T>): Catalogue<T> {
  return { vi, en };
}

interface Speech {
  language: Language;
  speak: (language: Language) => void;
}

const LanguageContext = createContext<Speech>({ language: 'vi', speak: () => {} });

let spoken: Language = kept('language') === 'en' ? 'en' : 'vi';

/** The language of the screen, for what is not a component: requests and formats. */
export const currentLanguage = (): Language => spoken;

export function Speaking({ children }: { children: ComponentChildren }) {
  const [language, setLanguage] = useState(spoken);
  const speak = useCallback((next: Language) => {
    spoken = next;
    keep('language', next);
    setLanguage(next);
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <LanguageContext.Provider value={{ language, speak }}>{children}</LanguageContext.Provider>;
}

export const useLanguage = () => useContext(LanguageContext);

export function useTexts<T>(texts: Catalogue<T>): InOtherWords<T> {
  const { language } = useLanguage();
  return language === 'vi' ? (texts.vi as InOtherWords<T>) : texts.en;
}
