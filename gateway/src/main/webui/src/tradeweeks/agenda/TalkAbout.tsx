import { Failure } from '../../components/Failure';
import { Verdict } from '../../components/parts';
import { api } from '../../lib/api/client';
import type { Match } from '../../lib/api/types';
import { daysText } from '../../lib/format/days';
import { kg, perKg } from '../../lib/format/numbers';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useCropName, usePlaceName } from '../../lib/names';
import { useLoad } from '../../lib/useLoad';
import type { Side } from '../api';
import { agendaTexts } from './texts';

/** What is proved by papers. */
const PAPER_RULES = ['CERTIFICATION', 'MARKET_ACCESS'];
/** A meeting of very many lots names the first. */
const MOST_MATCHES = 5;

/** Why the two meet, match by match, and what to bring: the papers by which the matches hold. */
export function TalkAbout({ matchIds, kind }: { matchIds: readonly string[]; kind: Side }) {
  const t = useTexts(agendaTexts);
  const { language } = useLanguage();
  const crop = useCropName();
  const place = usePlaceName();
  const { data: matches = [], error, reload } = useLoad(
    (signal) => Promise.all(matchIds.slice(0, MOST_MATCHES).map((id) => api.get<Match>('/api/matches/{id}', { id, signal }))),
    [String(matchIds), language],
  );
  const papers = [
    ...new Set(
      matches.flatMap((it) => it.reasons).filter((it) => PAPER_RULES.includes(it.rule) && it.verdict !== 'FAIL').map((it) => it.text),
    ),
  ];
  return (
    <>
      <Failure error={error} again={reload} />
      {matches.length > 0 && (
        <details class="more" open>
          <summary>{t.why}</summary>
          <div class="stack-tight">
            {matches.map((match) => (
              <div key={match.id} class="stack-tight">
                <p>
                  {t.terms(kg(match.quantityKg, language), crop(match.crop).toLocaleLowerCase(language), perKg(match.priceVndPerKg, language))}
                  {', '}
                  {t.delivery(daysText(match.delivery.from, match.delivery.to, language), place(match.delivery.place))}
                </p>
                <ul class="stack-tight">
                  {match.reasons
                    .filter((it) => !PAPER_RULES.includes(it.rule))
                    .map((it) => (
                      <Verdict key={it.rule} verdict={it.verdict}>
                        {it.text}
                      </Verdict>
                    ))}
                </ul>
              </div>
            ))}
          </div>
        </details>
      )}
      <details class="more">
        <summary>{t.papers}</summary>
        <ul class="stack-tight">
          <Verdict verdict="NOTE">{kind === 'COOPERATIVE' ? t.paperSeller : t.paperBuyer}</Verdict>
          {papers.map((paper) => (
            <Verdict key={paper} verdict="PASS">
              {paper}
            </Verdict>
          ))}
        </ul>
      </details>
    </>
  );
}
