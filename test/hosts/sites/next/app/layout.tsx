import type { CSSProperties, ReactNode } from 'react';

const header: CSSProperties = {
  background: '#fff',
  borderBottom: '1px solid',
  padding: '1.5rem',
  position: 'sticky',
  top: 0,
  zIndex: 1,
};

export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en">
      <body style={{ margin: '0 auto', maxWidth: '50rem' }}>
        <header style={header}>Platform handbook</header>
        <main>{children}</main>
      </body>
    </html>
  );
}
