/** What a command is: its name, one line about it, its help, and its work. */
export interface Command {
  readonly name: string;
  readonly about: string;
  readonly help: string;
  /** Runs and answers the exit code: 0 done, 1 refused or found bad, 2 the words of the call are off. */
  run(args: readonly string[]): Promise<number>;
}

export const print = (text: string): void => {
  process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
};

export const complain = (text: string): void => {
  process.stderr.write(text.endsWith("\n") ? text : `${text}\n`);
};

export const today = (): string => {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};
