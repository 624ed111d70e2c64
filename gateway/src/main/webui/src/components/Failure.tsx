import { Problem, Unreachable } from '../lib/api/problem';
import { catalogue, useTexts } from '../lib/i18n';
import { Button } from './parts';

const texts = catalogue(
  {
    unreachable: 'Chưa nối được với máy chủ. Anh chị kiểm tra mạng rồi thử lại giúp.',
    broken: 'Có lỗi ngoài dự tính. Xin thử lại sau giây lát.',
    again: 'Thử lại',
  },
  {
    unreachable: 'The server can’t be reached. Please check the network and try again.',
    broken: 'Something unexpected went wrong. Please try again in a moment.',
    again: 'Try again',
  },
);

/** A failure in words: a refusal's own, otherwise that there was no answer. */
export function useFailureText(): (failure: unknown) => string {
  const t = useTexts(texts);
  return (failure) =>
    failure instanceof Problem ? failure.message : failure instanceof Unreachable ? t.unreachable : t.broken;
}

export function Failure({ error, again }: { error: unknown; again?: () => void }) {
  const t = useTexts(texts);
  const text = useFailureText();
  return error == null ? null : (
    <div class="row" role="alert">
      <p class="field-error">{text(error)}</p>
      {again && <Button onClick={again}>{t.again}</Button>}
    </div>
  );
}
