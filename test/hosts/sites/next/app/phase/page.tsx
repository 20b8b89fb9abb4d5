import Link from 'next/link';
import { Phase } from '../roadmap';

export default function Page() {
  return (
    <>
      <h1>One phase</h1>
      <p>You need to know your way around a cluster.</p>
      {/* RECIPE 3 */}
      <p>
        This is a part of <Link href="/">the roadmap</Link>.
      </p>
    </>
  );
}
