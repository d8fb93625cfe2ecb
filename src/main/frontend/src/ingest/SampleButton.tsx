/** Says how the sample comes in, until the server can be asked for it. */
export function SampleButton() {
  return (
    <p class="small">
      Or load the sample: start the server with <kbd>./parley serve --sample</kbd>
    </p>
  );
}
