/** The four columns of the tables; their widths stand in the style sheet. */
export function Columns() {
  return (
    <colgroup>
      <col />
      <col />
      <col />
      <col />
    </colgroup>
  );
}
