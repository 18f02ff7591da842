import type * as T from './types.js';

// Stands in for the emulator's AdminClient.
async function ask<A>(method: string, path: string, input: object = {}): Promise<A> {
  const left = new Map(Object.entries(input).filter(([, value]) => value !== undefined));
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(left.get(name));
    left.delete(name);
    return encodeURIComponent(value);
  });
  const values = Object.fromEntries(left);
  const isQuery = method === 'GET' || method === 'DELETE';
  const search = new URLSearchParams(Object.entries(values).map(([name, value]) => [name, String(value)])).toString();
  const url = `/_rongkit${filled}${isQuery && search ? `?${search}` : ''}`;
  const response = await fetch(url, {
    method,
    ...(!isQuery && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(values) }),
  });
  const text = await response.text();
  const json = text === '' ? undefined : (JSON.parse(text) as unknown);
  if (!response.ok) {
    const { error = response.statusText } = (json ?? {}) as { error?: string };
    throw Object.assign(new Error(error), { status: response.status });
  }
  return json as A;
}

export const admin = {
  getInfo: () => ask<T.Info>('GET', '/info'),
  listUsers: (input: T.PageQuery) => ask<T.Page<T.UserRow>>('GET', '/users', input),
  getUser: (input: T.View & { userId: string }) => ask<T.UserDetail>('GET', '/users/{userId}', input),
  listUserConversations: (input: T.PageQuery & { userId: string }) =>
    ask<T.Page<T.UserConversation>>('GET', '/users/{userId}/conversations', input),
  listMessages: (
    input: T.PageQuery &
      Partial<Record<'conversationType' | 'targetId' | 'busChannel' | 'userId' | 'fromUserId' | 'order', string>>,
  ) => ask<T.Page<T.MessageRow>>('GET', '/messages', input),
  getMessage: (input: T.View & { messageUID: string }) => ask<T.MessageDetail>('GET', '/messages/{messageUID}', input),
  listMessageReceivers: (input: T.PageQuery & { messageUID: string }) =>
    ask<T.Page<T.Receiver>>('GET', '/messages/{messageUID}/receivers', input),
  listConversations: (input: T.PageQuery) => ask<T.Page<T.Conversation>>('GET', '/conversations', input),
  listUndelivered: (input: { userId?: string; messageUID?: string; after?: string; limit?: number }) =>
    ask<T.Page<T.Undelivered>>('GET', '/undelivered', input),
  listRequests: (input: { after?: string; limit?: number } = {}) =>
    ask<readonly T.LoggedRequest[]>('GET', '/requests', input),
  getRequest: (input: { id: number }) => ask<T.LoggedRequest>('GET', '/requests/{id}', input),
  login: (input: { token: string }) => ask<void>('POST', '/login', input),
  setClock: (input: object) => ask<T.ClockState>('POST', '/clock', input),
  setPresence: (input: { userId: string; online: boolean }) => ask<unknown>('POST', '/presence', input),
  listHistory: (input: { after?: string; limit?: number; report?: string }) =>
    ask<T.HistoryPage>('GET', '/history', input),
  getDifference: (input: { from: number; to: number; report?: string; limit?: number }) =>
    ask<T.Difference>('GET', '/history/difference', input),
  fork: (input: { at: number }) => ask<{ seq: number }>('POST', '/history/fork', input),
  listReports: () => ask<readonly T.Report[]>('GET', '/reports'),
  closeReport: (input: { id: string }) => ask<void>('DELETE', '/reports/{id}', input),
  callEndpoint: (input: { endpoint: string; params: object }) => ask<T.CallAnswer>('POST', '/call', input),
  listClients: () => ask<readonly T.ConnectedClient[]>('GET', '/clients'),
  dropClient: (input: { id: string }) => ask<void>('DELETE', '/clients/{id}', input),
  kickClient: (input: { id: string }) => ask<void>('POST', '/clients/{id}/kick', input),
  listDeliveries: () => ask<readonly T.Delivery[]>('GET', '/callbacks/deliveries'),
  getDelivery: (input: { id: string }) => ask<T.Delivery>('GET', '/callbacks/deliveries/{id}', input),
  resendDelivery: (input: { id: string; body?: string; contentType?: string }) =>
    ask<T.Delivery>('POST', '/callbacks/deliveries/{id}/resend', input),
  getCallbacks: () => ask<object>('GET', '/callbacks'),
  setCallbacks: (input: object) => ask<object>('PUT', '/callbacks', input),
  listPushes: () => ask<readonly T.Push[]>('GET', '/pushes'),
  listSms: () => ask<readonly T.Sms[]>('GET', '/sms'),
  listLimits: () => ask<readonly T.RequestLimit[]>('GET', '/limits'),
  listFaults: () => ask<readonly T.Fault[]>('GET', '/faults'),
  addFault: (input: object) => ask<readonly T.Fault[]>('POST', '/faults', input),
  removeFaults: () => ask<readonly T.Fault[]>('DELETE', '/faults'),
  getClock: () => ask<T.ClockState>('GET', '/clock'),
  listGroups: (input: T.PageQuery) => ask<T.Page<T.GroupRow>>('GET', '/groups', input),
  getGroup: (input: T.PageQuery & { groupId: string }) => ask<T.GroupDetail>('GET', '/groups/{groupId}', input),
  listRooms: (input: T.PageQuery) => ask<T.Page<T.RoomRow>>('GET', '/rooms', input),
  getRoom: (input: T.PageQuery & { chatroomId: string }) => ask<T.RoomDetail>('GET', '/rooms/{chatroomId}', input),
  listUltraGroups: (input: T.PageQuery) => ask<T.Page<T.UltraGroupRow>>('GET', '/ultra-groups', input),
  getUltraGroup: (input: T.PageQuery & { groupId: string }) =>
    ask<T.UltraGroupDetail>('GET', '/ultra-groups/{groupId}', input),
  sendAsClient: (input: {
    userId: string;
    conversationType: string;
    targetId: string;
    objectName?: string;
    content: string;
    pushContent?: string;
  }) => ask<{ messageUID: string; sentAt: number }>('POST', '/clients/{userId}/send', input),
  reset: () => ask<unknown>('POST', '/reset'),
  search: (input: T.View & { q: string; limit?: number }) =>
    ask<{ items: readonly { kind: string; id: string; title: string }[] }>('GET', '/search', input),
};
