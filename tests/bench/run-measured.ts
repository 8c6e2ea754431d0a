import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command took. `megabytes` is the most that the command and all processes it started held at one time; 0 where there is no /proc. */
export interface Measured {
  seconds: number;
  megabytes: number;
}

const EVERY_MS = 200;

/** Runs a command and measures it; one that fails throws. */
export async function runMeasured(
  command: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
): Promise<Measured> {
  const [program = '', ...flags] = command;
  const started = performance.now();
  const child = spawn(program, flags, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, memoryOf(child.pid ?? 0));
  }, EVERY_MS);
  const code = await new Promise<number | null>((done, fail) => {
    child.on('close', done);
    child.on('error', fail);
  });
  clearInterval(timer);
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}.`);
  return { seconds: (performance.now() - started) / 1000, megabytes: Math.round(most / 1000) };
}

/** Resident kilobytes of a process and all that descend from it (Linux, proc(5)). */
function memoryOf(pid: number): number {
  const all = processes();
  const sum = (parent: number): number =>
    (all.find((one) => one.pid === parent)?.kilobytes ?? 0) +
    all.filter((one) => one.parent === parent).reduce((total, one) => total + sum(one.pid), 0);
  return sum(pid);
}

function processes(): { pid: number; parent: number; kilobytes: number }[] {
  try {
    return readdirSync('/proc').flatMap((name) => {
      if (!/^\d+$/.test(name)) return [];
      const status = readStatus(name);
      const field = (label: string) =>
        Number(new RegExp(`^${label}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
      return [{ pid: Number(name), parent: field('PPid'), kilobytes: field('VmRSS') }];
    });
  } catch {
    return [];
  }
}

/** Empty for a process that has just ended. */
function readStatus(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}
