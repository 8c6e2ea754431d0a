/** Closes what runs on Ctrl-C or a plain kill and ends the process well; where closing hangs, after two seconds. Under npm a signal may come twice. */
export function onStop(close: () => Promise<void>): void {
  const end = () => process.exit(0);
  const stop = () => {
    setTimeout(end, 2000).unref();
    close().then(end, () => process.exit(1));
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, stop);
    process.on(signal, () => undefined);
  }
}
