import { signal } from '@preact/signals';

/** Whether the server wants to know who asks before it answers any more. */
export const refused = signal(false);

/** Counts logins, so that whoever was refused asks again. */
export const logins = signal(0);

/** Gives the server a token, which it keeps in a cookie that no script can read; null, or why it is not taken. */
export async function logIn(token: string): Promise<string | null> {
  let answer: Response;
  try {
    answer = await fetch('/login', {
      method: 'POST',
      body: new URLSearchParams({ token }),
      headers: { Accept: 'application/json' },
    });
  } catch {
    return 'The server cannot be reached';
  }
  if (answer.status === 401) return 'This token is not valid, or was revoked';
  if (answer.status === 429) return 'Too many tries; wait a minute';
  if (!answer.ok) return `The server answered ${answer.status}`;
  refused.value = false;
  logins.value++;
  return null;
}

/** Whether the server says that somebody has logged in here; on this machine alone nobody needs to. */
export function isLoggedIn(): boolean {
  return document.cookie.split('; ').includes('parley_login=yes');
}

export async function logOut(): Promise<void> {
  await fetch('/logout', { method: 'POST', headers: { Accept: 'application/json' } });
  location.assign('/login');
}

/** Until somebody has logged in, or nobody waits any more. */
export function loggedIn(stop: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const end = () => {
      forget();
      done();
    };
    const forget = refused.subscribe((still) => {
      if (!still) queueMicrotask(end);
    });
    stop.addEventListener('abort', end, { once: true });
  });
}
