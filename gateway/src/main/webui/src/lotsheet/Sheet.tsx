import type { ComponentChildren } from 'preact';
import { QrCode } from '../components/QrCode';
import type { Certificate, Harvest, PackingFacility } from '../lib/api/types';
import { dayText, daysWithWeeks, today } from '../lib/format/days';
import { kg } from '../lib/format/numbers';
import { useLanguage, useTexts } from '../lib/i18n';
import { useReference } from '../lib/reference';
import { sheetTexts } from './texts';

interface Props {
  harvest: Harvest;
  papers: readonly Certificate[];
  packing: PackingFacility | undefined;
  size: 'a4' | 'a5';
}

/** What stands on the paper: the lot, where it is from, what it may do, and a code that leads to its public page. */
export function Sheet({ harvest, papers, packing, size }: Props) {
  const t = useTexts(sheetTexts);
  const { language } = useLanguage();
  const reference = useReference();
  const address = `${location.origin}/market/harvests/${harvest.id}`;
  const line = (label: string, value: ComponentChildren) =>
    value ? (
      <div>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ) : null;
  const { from, to } = harvest.window;
  // Paper lies around for longer than a screen: it names the year, which days across the turn of one do anyway.
  const year = from.slice(0, 4) === to.slice(0, 4) ? [to.slice(0, 4)] : [];
  return (
    <article class={`lot-sheet ${size}`} aria-label={t.title}>
      <header class="lot-head">
        <div>
          <p class="lot-kind">{t.title}</p>
          <h2>{harvest.cooperativeName}</h2>
          <p class="lot-kilograms">{kg(harvest.quantityKg, language)}</p>
          <p class="lot-kind">{t.quantity}</p>
        </div>
        <figure class="lot-code">
          <QrCode text={address} label={`${t.code}: ${address}`} />
          <figcaption>{t.code}</figcaption>
        </figure>
      </header>
      <dl class="lot-lines">
        {line(t.crop, reference.crop(harvest.crop))}
        {line(t.variety, harvest.variety)}
        {line(t.grade, harvest.grade)}
        {line(t.days, [daysWithWeeks(from, to, language), ...year].join(' · '))}
        {line(t.area, [harvest.areaCode, harvest.district].filter(Boolean).join(' · '))}
        {line(t.packing, packing && `${packing.code} · ${packing.name}`)}
        {line(
          t.certificates,
          papers.length === 0 ? (
            t.noCertificates
          ) : (
            <ul>
              {papers.map((it) => (
                <li key={it.id}>
                  {reference.scheme(it.scheme)} {it.number} · {t.until(dayText(it.validTo, language, true))}
                </li>
              ))}
            </ul>
          ),
        )}
        {line(t.markets, harvest.markets.map(reference.market).join(', '))}
        {line(t.note, harvest.note)}
      </dl>
      <section class="lot-by-hand" aria-label={t.byHand}>
        <h3>{t.byHand}</h3>
        <ul>
          {[t.weighed, t.day, t.truck, t.given, t.taken].map((it) => (
            <li key={it}>{it}</li>
          ))}
        </ul>
      </section>
      <footer class="soft small">
        {t.printed(dayText(today(), language, true), harvest.id)}
        <br />
        {address}
      </footer>
    </article>
  );
}
