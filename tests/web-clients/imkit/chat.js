/** A page with the components of imkit, as an app has them. The tests bundle it and call its functions. */
import { defineCustomElements, imkit } from '@rongcloud/imkit';
import { connect, init } from '@rongcloud/imlib-next';

const profileOf = (id) => ({ id, name: id, displayName: id });

globalThis.start = async (appkey, navigators, token) => {
  init({ appkey, navigators });
  imkit.init({
    appkey,
    service: {
      getUserProfile: async (id) => profileOf(id),
      getConversationProfile: async (conversations) =>
        conversations.map((conversation) => ({ ...conversation, ...profileOf(conversation.targetId) })),
      getGroupMembers: async () => [profileOf('ann'), profileOf('bob')],
    },
  });
  defineCustomElements();
  const { code } = await connect(token);
  document.body.innerHTML =
    '<conversation-list></conversation-list><message-list></message-list><message-editor></message-editor>';
  return code;
};

globalThis.open = (conversationType, targetId) => imkit.selectConversation({ conversationType, targetId });
