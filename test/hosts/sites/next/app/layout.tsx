import type { ReactNode } from 'react';

export default function Layout({ children }: { readonly children: ReactNode }) {
  const header = {
    ...{ background: '#fff', borderBottom: '1px solid', padding: '1.5rem' },
    ...{ position: 'sticky', top: 0, zIndex: 1 },
  } as const;
  return (
    <html lang="en">
      <body style={{ margin: '0 auto', maxWidth: '50rem' }}>
        <header style={header}>Platform handbook</header>
        <main>{children}</main>
      </body>
    </html>
  );
}
