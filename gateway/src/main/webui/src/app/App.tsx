import type { ComponentType } from 'preact';
import { LocationProvider, Route as RouterRoute, Router, lazy } from 'preact-iso';
import { Toasted } from '../components/Toasts';
import { Speaking } from '../lib/i18n';
import { LoggedIn, useSession } from '../lib/session';
import { routes } from '../routes';
import { NoSuchScreen } from './NoSuchScreen';
import { Shell } from './Shell';
import { visibleTo, type Route, type ScreenProps } from './route';

/** Addresses that the gateway serves itself: links to them leave the app. */
const APP = /^\/(?!(api|login|logout|status|readme|webjars|fonts|market\/harvests)(\/|\?|$))/;

const screens = new Map<Route, ComponentType<ScreenProps>>(routes.map((route) => [route, lazy(route.load)]));

/** A screen for the role comes before the one for anyone at the same path. */
const forRoleFirst = (a: Route, b: Route) => Number(a.roles === 'anyone') - Number(b.roles === 'anyone');

export function App() {
  return (
    <Speaking>
      <LocationProvider scope={APP}>
        <LoggedIn>
          <Toasted>
            <Screens />
          </Toasted>
        </LoggedIn>
      </LocationProvider>
    </Speaking>
  );
}

function Screens() {
  const { me, role } = useSession();
  if (me === undefined) {
    return null;
  }
  const seen = routes.filter(visibleTo(role)).sort(forRoleFirst);
  return (
    <Shell>
      <Router>
        {[
          ...seen.map((route) => (
            <RouterRoute key={route.path} path={route.path} component={screens.get(route)!} />
          )),
          <RouterRoute key="none" default component={NoSuchScreen} />,
        ]}
      </Router>
    </Shell>
  );
}
