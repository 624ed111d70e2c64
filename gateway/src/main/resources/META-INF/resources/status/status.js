// Shows who is logged in and which parts are up; asks again while the page is being looked at.
const EVERY_MS = 5000;
const ROLES = { cooperative: 'hợp tác xã', buyer: 'bên mua', organizer: 'ban tổ chức' };
const OUTCOMES = {
  refused: 'Đăng nhập chưa xong, xin thử lại.',
  unavailable: 'Dịch vụ đăng nhập chưa sẵn sàng, xin thử lại sau giây lát.',
};

async function ask(path) {
  try {
    const answer = await fetch(path, { headers: { Accept: 'application/json' } });
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}

function show(element, text, className) {
  if (element.textContent !== text) {
    element.textContent = text;
  }
  element.className = className;
}

async function showHealth() {
  const health = await ask('/api/health');
  const healthy = new Map((health?.parts ?? []).map((part) => [part.name, part.healthy]));
  for (const row of document.querySelectorAll('[data-part]')) {
    const up = healthy.get(row.dataset.part) === true;
    show(row.querySelector('b'), up ? '● đang chạy' : '✕ chưa trả lời', up ? 'up' : 'down');
  }
}

async function showLogin() {
  const me = await ask('/api/me');
  const roles = (me?.roles ?? []).map((role) => ROLES[role] ?? role).join(', ');
  const outcome = new URLSearchParams(location.search).get('login');
  const nobody = OUTCOMES[outcome] ?? 'Anh chị chưa đăng nhập.';
  document.getElementById('who').textContent = me ? `Xin chào ${me.name}${roles ? ` · ${roles}` : ''}.` : nobody;
  document.getElementById('log-in').hidden = me !== null;
  document.getElementById('log-out').hidden = me === null;
}

showLogin();
showHealth();
setInterval(() => document.hidden || showHealth(), EVERY_MS);
