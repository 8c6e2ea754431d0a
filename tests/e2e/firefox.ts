import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROGRAM = process.env['FIREFOX'] ?? '/usr/bin/firefox-esr';

/**
 * A Firefox without a window, driven by its own protocol, Marionette: messages are `length:[0, id, command, parameters]`
 * (https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html). Playwright drives only a Firefox of its own build.
 */
export class Firefox {
  readonly #process: ChildProcess;
  readonly #profile: string;
  readonly #socket: Socket;
  readonly #waiting = new Map<number, (answer: unknown[]) => void>();
  #received = Buffer.alloc(0);
  #count = 0;

  static async start(): Promise<Firefox> {
    if (!existsSync(PROGRAM))
      throw new Error('No Firefox: install it (apt-get install firefox-esr), or set FIREFOX.');
    const profile = mkdtempSync(join(tmpdir(), 'variorum-firefox-'));
    // A free port.
    writeFileSync(join(profile, 'user.js'), 'user_pref("marionette.port", 0);\n');
    const flags = ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote'];
    const run = spawn(PROGRAM, [...flags, '--profile', profile], {
      stdio: 'ignore',
      env: { ...process.env, HOME: profile },
    });
    const firefox = new Firefox(run, profile, await connected(profile));
    await firefox.#send('WebDriver:NewSession', {});
    return firefox;
  }

  private constructor(run: ChildProcess, profile: string, socket: Socket) {
    [this.#process, this.#profile, this.#socket] = [run, profile, socket];
    socket.on('data', (bytes) => this.#receive(bytes));
  }

  async open(url: string): Promise<void> {
    await this.#send('WebDriver:Navigate', { url });
  }

  /** What a function body returns in the page. */
  async evaluate(script: string): Promise<unknown> {
    return resultOf(await this.#send('WebDriver:ExecuteScript', { script, args: [] }));
  }

  /** Messages of the console so far that are errors or speak of something blocked. */
  async errors(): Promise<string[]> {
    await this.#send('Marionette:SetContext', { value: 'chrome' });
    const found = await this.evaluate(
      `return Services.console.getMessageArray().filter((one) => one instanceof Ci.nsIScriptError
        && !(one.flags & 1) && /^(file|http):/.test(one.sourceName)).map((one) => one.errorMessage)`,
    );
    await this.#send('Marionette:SetContext', { value: 'content' });
    return Array.isArray(found) ? found.map(String) : [String(found)];
  }

  close(): void {
    this.#socket.destroy();
    this.#process.kill();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  async #send(command: string, parameters: Record<string, unknown>): Promise<unknown> {
    this.#count += 1;
    const id = this.#count;
    const message = JSON.stringify([0, id, command, parameters]);
    const answer = new Promise<unknown[]>((done) => this.#waiting.set(id, done));
    this.#socket.write(`${Buffer.byteLength(message)}:${message}`);
    const [, , error, result] = await answer;
    if (error) throw new Error(`${command}: ${JSON.stringify(error)}`);
    return result;
  }

  #receive(bytes: Buffer): void {
    this.#received = Buffer.concat([this.#received, bytes]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      const end = colon + 1 + Number(this.#received.subarray(0, colon));
      if (colon < 0 || this.#received.length < end) return;
      const message: unknown = JSON.parse(this.#received.subarray(colon + 1, end).toString());
      this.#received = this.#received.subarray(end);
      if (Array.isArray(message)) this.#waiting.get(Number(message[1]))?.(message);
    }
  }
}

function resultOf(result: unknown): unknown {
  return typeof result === 'object' && result && 'value' in result ? result.value : undefined;
}

/** Firefox writes the port it listens at into its profile. */
async function connected(profile: string): Promise<Socket> {
  for (let tries = 0; tries < 300; tries += 1) {
    await new Promise((done) => setTimeout(done, 200));
    const prefs = join(profile, 'MarionetteActivePort');
    if (!existsSync(prefs)) continue;
    const port = Number(readFileSync(prefs, 'utf8'));
    const socket = await new Promise<Socket | undefined>((done) => {
      const trying = connect(port, '127.0.0.1', () => done(trying));
      trying.on('error', () => done(undefined));
    });
    if (socket) return socket;
  }
  throw new Error('Firefox does not listen.');
}
