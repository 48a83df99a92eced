const interactive = (stream) => stream.isTTY && process.env.CI === undefined;

/**
 * Tells a person what is being done and how long it took. A terminal sees the step under way; a log file sees each
 * step once it is done, and a step that takes long also when it starts.
 * @param {NodeJS.WriteStream} [stream]
 */
export function progressOn(stream = process.stdout) {
  return {
    /**
     * Does the work of one step and reports it. `work` may return a remark that is shown beside the title, and gets a
     * function that shows how far it is.
     */
    async step(title, work) {
      const startedAt = Date.now();
      const announced = announce(stream, title);
      try {
        const remark = await work((state) => announced.show(state));
        announced.replaceBy(`✓ ${title}${typeof remark === 'string' ? ` (${remark})` : ''}${time(startedAt)}`);
      } catch (error) {
        announced.replaceBy(`✗ ${title}${time(startedAt)}`);
        throw error;
      }
    },
    /** One line below the step before. */
    say(text = '') {
      stream.write(`${text}\n`);
    },
  };
}

/** @param {number} milliseconds */
export function duration(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

function announce(stream, title) {
  if (interactive(stream)) {
    stream.write(`… ${title}`);
    const rewrite = (text) => stream.write(`\r\u001b[2K${text}`);
    return {
      show: (state) => rewrite(`… ${title}: ${state}`.slice(0, stream.columns - 1)),
      replaceBy: (line) => rewrite(`${line}\n`),
    };
  }
  const timer = setTimeout(() => stream.write(`… ${title}\n`), 1_000);
  return {
    show() {},
    replaceBy(line) {
      clearTimeout(timer);
      stream.write(`${line}\n`);
    },
  };
}

function time(startedAt) {
  const milliseconds = Date.now() - startedAt;
  return milliseconds < 1_000 ? '' : ` · ${duration(milliseconds)}`;
}
