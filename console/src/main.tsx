import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { NoAnswer } from './api/ask.ts';
import { router } from './app/router.tsx';
import './ui/base.css';

/** A failed connection is tried again; an error answer is not. */
const RETRIES = 1;

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      refetchOnWindowFocus: false,
      // The console talks to the machine that served it, which may answer without any network.
      networkMode: 'always',
      retry: (failures, error) =>
        failures < RETRIES && error instanceof NoAnswer && error.key === 'errorAway',
      retryDelay: 300,
    },
  },
});

const place = document.getElementById('console');
if (place !== null) {
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
}
