// The same computer under its other name is another server to a browser.
{
  const { hostname, origin } = location;
  const script = document.createElement('script');
  const other = hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  script.src = `${origin.replace(hostname, other)}/lent/dist/mlops-roadmap.js`;
  document.head.append(script);
}
