/** Stripes to fill a shape with, so that it differs from its neighbours by more than colour. Stands inside `<defs>`. */
export function Hatch({ id, class: className }: { readonly id: string; readonly class: string }) {
  return (
    <pattern id={id} class={className} width={8} height={8} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="hatch-ground" width={8} height={8} />
      <rect class="hatch-stripe" width={4} height={8} />
    </pattern>
  );
}
