import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';

/** A process of the bench, and what it costs. */
export class MeasuredProcess {
  private constructor(readonly child: ChildProcess) {}

  static start(
    program: string,
    args: readonly string[],
    environment: Record<string, string> = {},
    execArgv: readonly string[] = [],
  ): MeasuredProcess {
    const env = { ...process.env, ...environment };
    const stdio = ['ignore', 'pipe', 'inherit', 'ipc'] as const;
    return new MeasuredProcess(fork(program, args, { env, execArgv: [...execArgv], stdio: [...stdio] }));
  }

  say(message: object): void {
    this.child.send(message);
  }

  async hear<T>(): Promise<T> {
    const ended = once(this.child, 'exit').then(() => {
      throw new Error('a process of the bench ended');
    });
    const [message] = (await Promise.race([once(this.child, 'message'), ended])) as [T];
    return message;
  }

  /** A log of JSON lines; the one that says "Ready." holds the address. */
  async ready(): Promise<string> {
    let text = '';
    for await (const chunk of this.child.stdout ?? []) {
      text += String(chunk);
      const url = /"url":"([^"]+)","msg":"Ready\."/.exec(text)?.[1];
      if (url === undefined) continue;
      this.child.stdout?.resume();
      return url;
    }
    throw new Error(`the server ended before it was ready: ${text}`);
  }

  /** Seconds of a core that it has used so far, in user code and in the kernel. */
  async cpuSeconds(): Promise<number> {
    const stat = await readFile(`/proc/${this.child.pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  }

  /** Bytes. */
  async memory(): Promise<number> {
    const status = await readFile(`/proc/${this.child.pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) * 1024;
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    this.child.kill('SIGKILL');
    await once(this.child, 'exit');
  }
}
