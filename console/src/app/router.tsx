import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { type Address, readAddress, writeAddress } from '../address/address.ts';
import { AskPage } from '../ask/ask-page.tsx';
import { Frame } from './frame.tsx';
import { NotFoundPage } from './not-found-page.tsx';

const root = createRootRoute({
  // `parseSearch` below made an Address of it.
  validateSearch: (search) => search as unknown as Address,
  component: Frame,
  notFoundComponent: NotFoundPage,
});

const ask = createRoute({ getParentRoute: () => root, path: '/', component: AskPage });

const shortlist = createRoute({
  getParentRoute: () => root,
  path: '/shortlist',
  component: lazyRouteComponent(() => import('../shortlist/shortlist-page.tsx'), 'ShortlistPage'),
});

/** Which page an address shows. */
export const router = createRouter({
  basepath: '/next',
  routeTree: root.addChildren([ask, shortlist]),
  parseSearch: (search) => ({ ...readAddress(search) }),
  stringifySearch: (search) => writeAddress(search),
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
