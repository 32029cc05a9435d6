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
  // `parseSearch` below has made an Address of it.
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

const ownData = createRoute({
  getParentRoute: () => root,
  path: '/own-data',
  component: lazyRouteComponent(() => import('../own-data/own-data-page.tsx'), 'OwnDataPage'),
});

const page = {
  organization: createRoute({
    getParentRoute: () => root,
    path: '/organizations/$id',
    component: lazyRouteComponent(
      () => import('../records/organization-page.tsx'),
      'OrganizationPage',
    ),
  }),
  group: createRoute({
    getParentRoute: () => root,
    path: '/groups/$id',
    component: lazyRouteComponent(() => import('../records/group-page.tsx'), 'GroupPage'),
  }),
  person: createRoute({
    getParentRoute: () => root,
    path: '/people/$id',
    component: lazyRouteComponent(() => import('../records/person-page.tsx'), 'PersonPage'),
  }),
  equipment: createRoute({
    getParentRoute: () => root,
    path: '/equipment/$id',
    component: lazyRouteComponent(() => import('../records/equipment-page.tsx'), 'EquipmentPage'),
  }),
  need: createRoute({
    getParentRoute: () => root,
    path: '/needs/$id',
    component: lazyRouteComponent(() => import('../records/need-page.tsx'), 'NeedPage'),
  }),
  evidence: createRoute({
    getParentRoute: () => root,
    path: '/evidence/$id',
    component: lazyRouteComponent(() => import('../records/evidence-page.tsx'), 'EvidencePage'),
  }),
};

const list = {
  organizations: createRoute({
    getParentRoute: () => root,
    path: '/organizations',
    component: lazyRouteComponent(() => import('../records/browse-page.tsx'), 'OrganizationsPage'),
  }),
  groups: createRoute({
    getParentRoute: () => root,
    path: '/groups',
    component: lazyRouteComponent(() => import('../records/browse-page.tsx'), 'GroupsPage'),
  }),
  equipment: createRoute({
    getParentRoute: () => root,
    path: '/equipment',
    component: lazyRouteComponent(() => import('../records/browse-page.tsx'), 'EquipmentListPage'),
  }),
  needs: createRoute({
    getParentRoute: () => root,
    path: '/needs',
    component: lazyRouteComponent(() => import('../records/browse-page.tsx'), 'NeedsPage'),
  }),
  machines: createRoute({
    getParentRoute: () => root,
    path: '/machines',
    component: lazyRouteComponent(() => import('../records/machines-page.tsx'), 'MachinesPage'),
  }),
  people: createRoute({
    getParentRoute: () => root,
    path: '/people',
    component: lazyRouteComponent(() => import('../records/browse-page.tsx'), 'PeoplePage'),
  }),
  evidence: createRoute({
    getParentRoute: () => root,
    path: '/evidence',
    component: lazyRouteComponent(() => import('../records/browse-page.tsx'), 'EvidenceListPage'),
  }),
};

/** Routes from addresses to pages. */
export const router = createRouter({
  routeTree: root.addChildren([
    ask,
    shortlist,
    ownData,
    page.organization,
    page.group,
    page.person,
    page.equipment,
    page.need,
    page.evidence,
    list.organizations,
    list.groups,
    list.equipment,
    list.needs,
    list.machines,
    list.people,
    list.evidence,
  ]),
  parseSearch: (search) => ({ ...readAddress(search) }),
  stringifySearch: (search) => writeAddress(search),
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
