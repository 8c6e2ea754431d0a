/** Closes what runs on Ctrl-C or a plain kill, and ends the process well. A second Ctrl-C ends it at once. */
export function onStop(close: () => Promise<void>): void {
  const stop = () => {
    process.once('SIGINT', () => process.exit(130));
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
