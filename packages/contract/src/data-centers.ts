/** Data center of an app. It is chosen at the app's creation and cannot change. */
export interface DataCenter {
  readonly id: string;
  readonly name: string;
  readonly primary: string;
  readonly backup: string;
  /** UTC offset of the times in answers and logs, in hours. */
  readonly utcOffsetHours: number;
}

export const dataCenters = [
  { id: 'BJ', name: 'China (Beijing)', primary: 'api.rong-api.com', backup: 'api-b.rong-api.com', utcOffsetHours: 8 },
  { id: 'SG', name: 'Singapore', primary: 'api.sg-light-api.com', backup: 'api-b.sg-light-api.com', utcOffsetHours: 0 },
  {
    id: 'SG_B',
    name: 'Singapore B',
    primary: 'api.sg-b-light-api.com',
    backup: 'api-b.sg-b-light-api.com',
    utcOffsetHours: 0,
  },
  {
    id: 'NA',
    name: 'North America (Oregon)',
    primary: 'api.us-light-api.com',
    backup: 'api-b.us-light-api.com',
    utcOffsetHours: 0,
  },
  {
    id: 'SAU',
    name: 'Saudi Arabia',
    primary: 'api.sau-light-api.com',
    backup: 'api-b.sau-light-api.com',
    utcOffsetHours: 0,
  },
] as const satisfies readonly DataCenter[];

/** Host of the SMS service, the same for every data center. */
export const SMS_HOST = 'api.sms.ronghub.com';
