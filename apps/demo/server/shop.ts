/** One order as the shop knows it. Money is in cents. */
export interface Order {
  readonly number: string;
  readonly what: string;
  readonly status: string;
  readonly cents: number;
  readonly charges: number;
  readonly deliveryNote: string;
}

/** Where parcels of an account go. */
export interface Address {
  readonly street: string;
  readonly postcode: string;
  readonly town: string;
}

/** A letter that left the shop, or would have: this demo sends nothing. */
export interface Mail {
  readonly id: string;
  readonly at: number;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly why: string;
}

/** Everything that the tools change. In memory: a restart starts over. */
export interface Shop {
  readonly orders: Map<string, Order>;
  address: Address;
  account: 'open' | 'closed';
  readonly refunds: { readonly order: string; readonly cents: number; readonly notice: string }[];
  readonly outbox: Mail[];
  readonly onMail: Set<() => void>;
  post(mail: Omit<Mail, 'id' | 'at'>): Mail;
}

/** A shop with three orders of one customer. */
export function createShop(now: () => number): Shop {
  const shop: Shop = {
    orders: new Map(ORDERS.map((order) => [order.number, order])),
    address: { street: 'Am Hang 3', postcode: '53113', town: 'Bonn' },
    account: 'open',
    refunds: [],
    outbox: [],
    onMail: new Set(),
    post(mail) {
      const posted = { ...mail, id: `mail-${shop.outbox.length + 1}`, at: now() };
      shop.outbox.push(posted);
      for (const listener of shop.onMail) {
        listener();
      }
      return posted;
    },
  };
  return shop;
}

/** An order by its number; throws what the agent is told otherwise. */
export function orderOf(shop: Shop, number: string): Order {
  stillOpen(shop);
  const order = shop.orders.get(number);
  if (!order) {
    throw new Error(`There is no order ${number}.`);
  }
  return order;
}

/** Throws what the agent is told once the account is closed. */
export function stillOpen(shop: Shop): void {
  if (shop.account === 'closed') {
    throw new Error('Account NW-20418 is closed, and its orders are deleted.');
  }
}

/** What went back for an order already, in cents. */
export function refundedOf(shop: Shop, number: string): number {
  return shop.refunds.filter(({ order }) => order === number).reduce((sum, { cents }) => sum + cents, 0);
}

/** Pays back at most what was charged and has not gone back yet; throws otherwise, and pays nothing. */
export function payBack(shop: Shop, refund: Shop['refunds'][number]): void {
  const { cents, charges } = orderOf(shop, refund.order);
  if (refund.cents > cents * charges - refundedOf(shop, refund.order)) {
    throw new Error('That is more than was charged and has not been refunded yet.');
  }
  shop.refunds.push(refund);
}

const ORDERS: readonly Order[] = [
  {
    number: '48213',
    what: 'Annual renewal, team plan',
    status: 'paid on 18 November',
    cents: 22_800,
    charges: 3,
    deliveryNote: '',
  },
  {
    number: '48127',
    what: 'Oak desk lamp',
    status: 'with Halden Freight, due Thursday 26 November',
    cents: 8_640,
    charges: 1,
    deliveryNote: 'Leave with the neighbour',
  },
  {
    number: '47966',
    what: 'Wool desk mat',
    status: 'delivered on 9 November',
    cents: 3_495,
    charges: 1,
    deliveryNote: '',
  },
];
