import { firstState, withDirectory } from './changes.js';
import { Chat } from './client/chat.js';
import { LiveRoom } from './client/live-room.js';
import { fetchDirectory, logIn, type Session } from './client/session.js';
import { firstLanguage, keepLanguage, localeOf, sayIn } from './i18n.js';
import type { State } from './state.js';
import { Store } from './store.js';
import { loginView } from './views/login.js';
import { Page } from './views/page.js';

const store = new Store(firstState(firstLanguage()));
let page: Page | undefined;

function show(state: State): void {
  const say = sayIn(state.language);
  document.documentElement.lang = localeOf(state.language);
  document.title = state.me ? `${state.me.name} · ${say('title')}` : say('title');
  if (page) page.show(state);
  else document.body.replaceChildren(loginView(state, say, (name) => void enter(name), switchLanguage));
}

function switchLanguage(): void {
  const language = store.state.language === 'zh' ? 'en' : 'zh';
  keepLanguage(language);
  store.update((state) => ({ ...state, language }));
}

async function enter(name: string): Promise<void> {
  try {
    await start(await logIn(name));
  } catch (error) {
    store.update((state) => ({ ...state, loginFailure: error instanceof Error ? error.message : String(error) }));
  }
}

async function start(session: Session): Promise<void> {
  const { id, name } = session;
  // With the name in the URL, the user stays logged in after a reload.
  history.replaceState(null, '', `?as=${encodeURIComponent(name)}`);
  const directory = await fetchDirectory();
  store.update((state) => withDirectory({ ...state, me: { id, name } }, directory));
  const chat = new Chat(store, session, { like: () => page?.heart() });
  page = pageOf(chat, new LiveRoom(store, chat));
  document.body.replaceChildren(page.element);
  page.show(store.state);
  addEventListener('focus', () => void chat.read());
  await chat.connect();
}

function pageOf(chat: Chat, room: LiveRoom): Page {
  return new Page({
    open: (key) => void chat.open(key),
    close: () => void chat.open(undefined),
    switchLanguage,
    signOut: () => void chat.disconnect().then(() => location.assign('/')),
    reconnect: () => void chat.connect(),
    join: (conversation) => void room.join(conversation),
    leave: (conversation) => void room.leave(conversation),
    like: (conversation) => void room.like(conversation),
    give: (conversation, gift) => void room.give(conversation, gift),
    announce: (conversation, announcement) => void room.announce(conversation, announcement),
    recall: (conversation, message) => void chat.recall(conversation, message),
    loadHistory: (conversation) => void chat.loadHistory(conversation),
    send: (conversation, text) => void chat.sendText(conversation, text),
    sendPictures: (conversation, files) => void chat.sendPictures(conversation, files),
    type: (conversation) => void chat.type(conversation),
  });
}

store.listen(show);
const as = new URLSearchParams(location.search).get('as');
if (as) await enter(as);
else {
  const directory = await fetchDirectory();
  store.update((state) => withDirectory(state, directory));
}
