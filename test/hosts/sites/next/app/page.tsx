import Link from 'next/link';
import { Roadmap } from './roadmap';

export default function Page() {
  return (
    <>
      <h1>The roadmap</h1>
      <p>
        Before you deploy, you need to know your way around a cluster. Begin with{' '}
        <Link href="/phase/">one phase</Link>, or go to{' '}
        <Link href="#mlops-model-serving">model serving</Link>.
      </p>
      {/* RECIPE 2 */}
      <p>All of it can be learned on the job.</p>
    </>
  );
}
