import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { admin } from '../api/admin.js';
import { explain, needsLogin, statusOf } from '../api/errors.js';
import { say } from '../i18n.js';
import { openStream } from '../live/stream.js';

/** The form for the admin token. The emulator answers with a cookie that scripts cannot read. */
export function Login(): JSX.Element {
  const [token, setToken] = useState('');
  const [error, setError] = useState<unknown>();
  const logIn = async (event: Event) => {
    event.preventDefault();
    try {
      await admin.login({ token });
      needsLogin.value = false;
      openStream();
    } catch (cause) {
      setError(cause);
    }
  };
  return (
    <main class="login">
      <form class="card" onSubmit={(event) => void logIn(event)}>
        <img src="./icon.svg" alt="" />
        <h1 class="page-title">{say('login.title')}</h1>
        <p class="muted">{say('login.hint')}</p>
        <div class="field">
          <label for="token">{say('login.token')}</label>
          <input
            class="input"
            id="token"
            type="password"
            autocomplete="current-password"
            required
            value={token}
            onInput={({ currentTarget }) => setToken(currentTarget.value)}
          />
        </div>
        {error !== undefined && (
          <p class="danger" role="alert">
            {statusOf(error) === 401 ? say('login.wrong') : explain(error).title}
          </p>
        )}
        <button type="submit" class="button primary">
          {say('login.enter')}
        </button>
      </form>
    </main>
  );
}
