export function BodyDrawing(_props: Record<string, unknown>) {
  return null;
}
