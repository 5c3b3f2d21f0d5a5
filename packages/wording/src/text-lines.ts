export const width = 78;

/** Breaks a text into lines below an indent. */
export const wrapped = (text: string, indent: string, first = indent): string[] => {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(" ")) {
    if (line.length + word.length + 1 > width && line.trim() !== "") {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()];
};

/** As `wrapped`, cut with an ellipsis to so many lines; the tail, a source, is never cut. */
export const cut = (text: string, most: number, indent: string, first = indent, tail = ""): string[] => {
  const whole = wrapped(`${text}${tail}`, indent, first);
  if (whole.length <= most) return whole;
  const words = text.split(" ");
  while (words.length > 1) {
    words.pop();
    const lines = wrapped(`${words.join(" ").replace(/[,;:]$/, "")} …${tail}`, indent, first);
    if (lines.length <= most) return lines;
  }
  return whole;
};
