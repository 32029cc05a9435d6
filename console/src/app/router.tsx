import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
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

/** Which page an address shows. */
export const router = createRouter({
  basepath: '/next',
  routeTree: root.addChildren([ask]),
  parseSearch: (search) => ({ ...readAddress(search) }),
  stringifySearch: (search) => writeAddress(search),
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
