import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { fakeApi } from '../../test/fake-api.js';
import { renderPage } from '../../test/render-page.js';
import { ContestantApp } from './contestant/contestant-app.js';
import { CONTESTANT_ROUTES } from './contestant/contestant-routes.js';
import StaffApp from './staff/staff-app.js';
import { staffMenuOf } from './staff/staff-menu.js';
import { STAFF_ROUTES } from './staff/staff-routes.js';

const account = (role: string) => ({
  'GET /api/session': () => ({
    account: { id: '1', role, displayName: 'Trần Văn Bình' },
    serverTime: new Date().toISOString(),
  }),
});

describe('The addresses', () => {
  it('are each given to one screen', () => {
    const paths = [...CONTESTANT_ROUTES, ...STAFF_ROUTES].map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('lead a visitor who is not signed in to sign in, and remember where to come back', async () => {
    fakeApi();
    const { history } = renderPage(<ContestantApp />, '/profile');
    await waitFor(() => expect(history.at(-1)).toBe('/sign-in?next=%2Fprofile'));
  });

  it('say so when there is no such page', async () => {
    fakeApi();
    renderPage(<ContestantApp />, '/nowhere');
    expect(await screen.findByText('Không có trang này')).toBeTruthy();
  });

  it('are closed to another role', async () => {
    fakeApi(account('contestant'));
    renderPage(<StaffApp />, '/staff/questions');
    expect(await screen.findByText('Tài khoản này không có quyền vào đây')).toBeTruthy();
  });
});

describe('The staff’s menu', () => {
  it('holds what the role may open', () => {
    const namesOf = (role: 'organiser' | 'judge') =>
      staffMenuOf(role).flatMap(({ items }) => items.map(({ name }) => name));
    expect(namesOf('judge')).toEqual(['dashboard', 'questions', 'contestants', 'judging', 'audit', 'help']);
    expect(namesOf('organiser')).toEqual([
      'dashboard',
      'contests',
      'questions',
      'announcements',
      'contestants',
      'units',
      'barredRoster',
      'judging',
      'help',
    ]);
  });
});
